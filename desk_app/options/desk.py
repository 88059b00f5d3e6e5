"""What the commands of the desk understand: guidance, refusal, certifications, fees, books, letters."""

from pathlib import Path

from desk_app.domain.certification import Book
from desk_app.domain.fee_receipt import PaymentMethod
from desk_app.domain.letters import LetterKind
from desk_app.domain.workflow import Form
from desk_app.options.kinds import (
    Describe,
    a_code,
    a_file,
    a_pdf,
    hyphenless,
    iso_day,
    pair,
    positive_number,
    yearly_number,
)

# The papers that belong to no one dossier.
OFFICE_FORMS = (Form.SUPPLEMENT, Form.REFUSAL, Form.JOINT_RECEIPT, Form.LETTER)


def describe(command: Describe) -> None:
    """Describe what happens on the desk beside the steps of one dossier."""
    for name, about in (
        ("guide", "tell a citizen what is missing (Mẫu số 02), without a dossier"),
        ("refuse", "refuse at the counter (Mẫu số 03), without a dossier"),
    ):
        made = command(name, about)
        a_file(made)
        a_pdf(made)
    joint = command("joint-receipt", "one receipt for several dossiers of one person")
    a_code(joint, several=True)
    joint.add_argument("--confirmed", action="store_true", help="the person may see all of them")
    a_pdf(joint)
    paper = command("paper", "write a numbered paper of the desk as PDF again")
    paper.add_argument("form", type=hyphenless, choices=[form.value for form in OFFICE_FORMS], metavar="FORM")
    paper.add_argument("number", type=yearly_number, metavar="NUMBER/YEAR")
    a_pdf(paper, required=True)
    _describe_certifications(command)
    _describe_fees(command)
    _describe_letters(command)


def _describe_certifications(command: Describe) -> None:
    a_file(command("certify", "certify the papers of one visit, from JSON"))
    a_code(command("certify-waiting", "certify the papers that waited for their appointment"))
    book = command("book", "show, write or close a yearly book of certifications")
    book.add_argument("book", choices=[each.name.lower() for each in Book], metavar="BOOK")
    register = command("register", "show, write or close the register of dossiers")
    for each in (book, register):
        each.add_argument("--year", type=positive_number, metavar="YEAR", help="this year")
        each.add_argument("--out", type=Path, metavar="DIR", help="written there as PDF and XLSX")
        each.add_argument("--close", action="store_true", help="close the year's book, which has ended")
    book.add_argument("--month", type=positive_number, metavar="MONTH")
    register.add_argument("--from", dest="from_on", type=iso_day, metavar="DATE")
    register.add_argument("--to", dest="to_on", type=iso_day, metavar="DATE")


def _describe_fees(command: Describe) -> None:
    a_code(command("fee", "what a dossier costs, who pays otherwise, what was paid"))
    receive = command("receive-fee", "receive the fee of a dossier under the next number")
    a_code(receive)
    receive.add_argument("--method", choices=list(PaymentMethod), default=PaymentMethod.CASH.value)
    receive.add_argument("--person", metavar="WORDS", help="who pays otherwise, as `fee` names them")
    receive.add_argument("--units", type=positive_number, metavar="N")
    receive.add_argument("--papers", type=positive_number, metavar="N")
    receive.add_argument("--amount", type=int, metavar="DONG", help="another amount, with --reason")
    receive.add_argument("--reason", default="")
    receive.add_argument("--stock-number", default="", metavar="NUMBER", help="of the treasury's receipt")
    receive.add_argument("--nonce", default="", help="the same again receives nothing again")
    receive.add_argument("--again", action="store_true", help="although it was paid before")
    cancel = command("cancel-fee", "take a fee receipt back; it stays listed")
    cancel.add_argument("number", type=yearly_number, metavar="NUMBER/YEAR")
    cancel.add_argument("--reason", default="")
    slip = command("fee-receipt", "write a fee receipt as PDF")
    slip.add_argument("number", type=yearly_number, metavar="NUMBER/YEAR")
    a_pdf(slip, required=True)
    command("fees", "the fees of a day, by kind, officer and method").add_argument(
        "day", nargs="?", type=iso_day, metavar="DATE"
    )


def _describe_letters(command: Describe) -> None:
    letter = command("letter", "make a letter of the office")
    letter.add_argument("kind", choices=list(LetterKind), metavar="KIND")
    letter.add_argument("--about", default="", metavar="CODE", help="the dossier it is about")
    letter.add_argument("--say", type=pair, action="append", default=[], metavar="NAME=WORDS")
    letter.add_argument("--signer", default="", metavar="NAME")
    a_pdf(letter)
    wording = command("letter-wording", "the wordings of the letters, or another one from JSON")
    wording.add_argument("kind", nargs="?", choices=list(LetterKind), metavar="KIND")
    wording.add_argument("file", nargs="?", metavar="FILE|-")
    wording.add_argument("--reset", action="store_true", help="the shipped wording again")
