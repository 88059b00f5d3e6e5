"""What the commands of the exchange with other offices understand."""

from pathlib import Path

from desk_app.options.kinds import Describe, a_code, a_file


def describe(command: Describe) -> None:
    """Describe keys and packages."""
    own = command("office-key", "this office's key for others, and its figures")
    own.add_argument("--out", type=Path, metavar="FILE")
    a_file(command("know-office", "enter another office's key"))
    command("known-offices", "the offices whose keys are known")
    confirm = command("confirm-office", "confirm a key whose figures a person compared")
    confirm.add_argument("office", metavar="AGENCY_CODE")
    confirm.add_argument("--figures", required=True, metavar="FIGURES")
    pack = command("pack", "seal dossiers for another office")
    pack.add_argument("office", metavar="AGENCY_CODE")
    chosen = pack.add_mutually_exclusive_group(required=True)
    chosen.add_argument("codes", nargs="*", default=[], metavar="CODE")
    chosen.add_argument("--list", default="", metavar="LIST", help="the dossiers of a hand-over list")
    results = command("pack-results", "seal the results of work for another office")
    a_code(results, several=True)
    for each in (pack, results):
        each.add_argument("--out", type=Path, required=True, metavar="FILE.hoso")
    command("unanswered", "finished work for other offices whose results were not packed yet")
    command("open-package", "take in what another office sent").add_argument(
        "file", type=Path, metavar="FILE.hoso"
    )
