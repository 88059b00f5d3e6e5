"""What the `desk-app` command understands: every subcommand and its options."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from desk_app import __version__
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.workflow import DOSSIER_FORMS, Action

Acts = Mapping[str, str]


def parse(arguments: Sequence[str], acts: Acts) -> argparse.Namespace:
    """Return the arguments with `act`, what `acts` has for the subcommand (or for "run"); exits 2 on wrong use."""
    anywhere = _anywhere()
    parser = argparse.ArgumentParser(
        prog="desk-app",
        description="Offline one-stop reception desk.",
        parents=[anywhere],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, about: str) -> argparse.ArgumentParser:
        made = commands.add_parser(
            name, help=about, description=about, parents=[anywhere], allow_abbrev=False
        )
        made.set_defaults(act=acts[name])
        return made

    command("run", "open the counter window (the default)")
    command("display", "open the public display alone")
    _describe_office(command)
    _describe_dossiers(command)
    _describe_catalogue(command)
    command("verify", "check the file, the log's chain, the numbers and the counts")
    command("self-check", "try every part of this installation in a temporary folder")
    defaults = {"act": acts["run"], "data": None, "language": "vi", "json": False, "now": None}
    chosen = vars(parser.parse_args(arguments))
    return argparse.Namespace(**{**defaults, **chosen})


def _anywhere() -> argparse.ArgumentParser:
    """Options that may stand before or after the subcommand."""
    options = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    options.add_argument(
        "--data", metavar="DIR", type=Path, help="data folder (else DESK_DATA, else the platform's)"
    )
    options.add_argument("--language", choices=("vi", "en"), help="language of messages (vi)")
    options.add_argument("--json", action="store_true", help="print tables as JSON")
    options.add_argument("--now", metavar="ISO", type=iso_moment, help="play a moment; training offices only")
    return options


def _describe_office(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    init = command("init", "found an office in an empty data folder")
    init.add_argument("--name", required=True)
    init.add_argument("--parent", required=True)
    init.add_argument("--code", required=True, metavar="AGENCY_CODE")
    for extra in ("place", "address", "phone", "hotline", "status-url"):
        init.add_argument(f"--{extra}", default="")
    init.add_argument("--training", action="store_true")
    demo = command("demo", "found a training office with a played history")
    demo.add_argument("--dossiers", type=positive_number, default=120, metavar="N")
    demo.add_argument("--days", type=positive_number, default=10, metavar="N")
    demo.add_argument("--seed", type=int, default=2021, metavar="S")
    demo.add_argument("--no-window", action="store_true")
    demo.add_argument("--out", type=Path, metavar="DIR")


def _describe_dossiers(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    receive = command("receive", "receive dossiers from JSON or JSON Lines")
    receive.add_argument("file", metavar="FILE|-")
    receipt = command("receipt", "write the receipt of a dossier as PDF")
    receipt.add_argument("code", metavar="CODE")
    receipt.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    receipt.add_argument("--size", choices=[size.value for size in PaperSize], default=PaperSize.A4.value)
    check = command("check-receipt", "say whether a receipt is genuine, altered, superseded or not ours")
    check.add_argument("text", metavar="TEXT-or-PDF-or-PNG", help="the QR's text, a file that shows it, or -")
    when = command("due", "say when a dossier would be due, and why")
    when.add_argument("--limit", required=True, metavar="WORDS")
    when.add_argument("--received", required=True, type=iso_moment, metavar="ISO")
    find = command("find", "find dossiers by words of name, code, phone, number or procedure")
    find.add_argument("words", nargs="+", metavar="WORDS")
    show = command("show", "show one dossier")
    show.add_argument("code", metavar="CODE")
    act = command("act", "take one step with a dossier")
    act.add_argument("code", metavar="CODE")
    act.add_argument(
        "action", type=action_name, choices=[action.value for action in Action], metavar="ACTION"
    )
    act.add_argument("--reason", default="")
    act.add_argument("--receiver", default="", metavar="NAME", help="who collects for the applicant")
    act.add_argument("--authorisation", default="", metavar="PAPER")
    act.add_argument("--leader", default="", metavar="NAME", help="who answers for a broken one-time rule")
    act.add_argument("--leader-reason", default="", metavar="WORDS")
    act.add_argument(
        "--details", default="{}", metavar="JSON", help="every other field an act may say, see the README"
    )
    form = command("form", "write a form of a dossier as PDF, the newest of its kind")
    form.add_argument("code", metavar="CODE")
    form.add_argument("form", choices=[each.value for each in DOSSIER_FORMS], metavar="FORM")
    form.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    form.add_argument("--size", choices=[size.value for size in PaperSize], default=PaperSize.A4.value)
    export = command("export-day", "write the log of a day as XLSX, CSV and PDF")
    export.add_argument("day", nargs="?", type=iso_day, metavar="DATE")
    export.add_argument("--out", type=Path, required=True, metavar="DIR")


def _describe_catalogue(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    procedures = command("import-procedures", "import the national list of procedures for review")
    procedures.add_argument(
        "file", type=Path, metavar="FILE", help="JSON, XLSX or CSV with the portal's columns"
    )
    procedures.add_argument("--dry-run", action="store_true", help="say what would change, change nothing")
    publish = command("publish", "post procedures by a decision; what is prepared takes effect")
    publish.add_argument("codes", nargs="+", metavar="CODE")
    publish.add_argument("--decision", required=True, metavar="NUMBER")
    publish.add_argument("--decided", type=iso_day, metavar="DATE", help="date of the decision")
    publish.add_argument("--from", dest="posted_from", type=iso_day, metavar="DATE", help="first day (today)")
    withdraw = command("withdraw", "take procedures off the wall by a decision")
    withdraw.add_argument("codes", nargs="+", metavar="CODE")
    withdraw.add_argument("--decision", required=True, metavar="NUMBER")
    withdraw.add_argument(
        "--from", dest="from_day", type=iso_day, metavar="DATE", help="first day without (today)"
    )
    withdraw.add_argument("--repealed", action="store_true", help="it also ends; old dossiers keep it")
    command("export-catalogue", "write the catalogue to a file").add_argument(
        "file", type=Path, metavar="FILE"
    )
    command("import-catalogue", "take over the catalogue of a file").add_argument(
        "file", type=Path, metavar="FILE"
    )
    check = command("posting-check", "look at the posting as an inspector does")
    check.add_argument("--out", type=Path, metavar="FILE.pdf")
    posting = command("posting", "write booklet, wall sheets and posting record as PDF")
    posting.add_argument("--out", type=Path, required=True, metavar="DIR")


def action_name(text: str) -> str:
    """Return an act's name, also when it was written with a hyphen."""
    return text.replace("-", "_")


def iso_moment(text: str) -> datetime:
    """Return a local moment written as ISO 8601."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is not None:
        raise argparse.ArgumentTypeError("a local moment without an offset, as 2026-11-23T08:30")
    return moment


def iso_day(text: str) -> date:
    """Return a day written as ISO 8601."""
    return date.fromisoformat(text)


def positive_number(text: str) -> int:
    """Return a whole number from 1 on."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("a number from 1 on")
    return number
