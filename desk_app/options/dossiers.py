"""What the commands of one dossier's life understand."""

from pathlib import Path

from desk_app.domain.workflow import DOSSIER_FORMS, Action
from desk_app.options.kinds import (
    Describe,
    a_code,
    a_file,
    a_leader,
    a_pdf,
    a_receiver,
    hyphenless,
    iso_moment,
    paper_number,
    positive_number,
)


def describe(command: Describe) -> None:
    """Describe receiving, finding, showing and acting."""
    a_file(command("receive", "receive dossiers from JSON or JSON Lines"))
    settle = command("settle", "receive, decide and hand over on the spot, from JSON or JSON Lines")
    a_file(settle)
    settle.add_argument("--with-receipt", action="store_true", help="the citizen asked for a receipt")
    a_receiver(settle)
    receipt = command("receipt", "write the receipt of a dossier as PDF")
    a_code(receipt)
    a_pdf(receipt, required=True)
    check = command("check-receipt", "say whether a receipt is genuine, altered, superseded or not ours")
    check.add_argument("text", metavar="TEXT-or-PDF-or-PNG", help="the QR's text, a file that shows it, or -")
    when = command("due", "say when a dossier would be due, and why")
    when.add_argument("--limit", required=True, metavar="WORDS")
    when.add_argument("--received", required=True, type=iso_moment, metavar="ISO")
    find = command("find", "find dossiers by words of name, code, phone, number or procedure")
    find.add_argument("words", nargs="+", metavar="WORDS")
    a_code(command("show", "show one dossier"))
    _describe_acts(command)
    _describe_scans(command)


def _describe_acts(command: Describe) -> None:
    act = command("act", "take one step with a dossier")
    a_code(act)
    act.add_argument("action", type=hyphenless, choices=[action.value for action in Action], metavar="ACTION")
    act.add_argument("--reason", default="")
    act.add_argument(
        "--version", type=positive_number, metavar="N", help="the version that was seen; another is refused"
    )
    a_receiver(act)
    a_leader(act)
    act.add_argument(
        "--details", default="{}", metavar="JSON", help="every other field an act may say, see the README"
    )
    several = command("hand-over", "give several results to one person, all or none")
    a_code(several, several=True)
    a_receiver(several)
    several.add_argument("--details", default="{}", metavar="JSON")
    form = command("form", "write a form of a dossier as PDF, the newest of its kind")
    a_code(form)
    form.add_argument("form", type=hyphenless, choices=[each.value for each in DOSSIER_FORMS], metavar="FORM")
    a_pdf(form, required=True)


def _describe_scans(command: Describe) -> None:
    attach = command("attach", "keep a scan or a photograph with a dossier")
    a_code(attach)
    attach.add_argument("file", type=Path, metavar="FILE")
    attach.add_argument(
        "--no", type=paper_number, default=0, metavar="N", help="of the checklist; -1 is the result"
    )
    scan = command("attachment", "write a kept scan to a file")
    scan.add_argument("number", type=positive_number, metavar="ID", help="as `show` lists it")
    scan.add_argument("--out", type=Path, required=True, metavar="FILE")
