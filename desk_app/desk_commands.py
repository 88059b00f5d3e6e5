"""The commands of the desk: guidance, refusal, papers for several dossiers, certifications, books, letters."""

from argparse import Namespace
from dataclasses import dataclass
from datetime import date, datetime

from desk_app import requests
from desk_app.answers import as_json, line, said
from desk_app.console import print_table, session, write_file
from desk_app.domain.acts import NO_DETAILS, ActDetails, Lacking
from desk_app.domain.applicant import Applicant
from desk_app.domain.certification import Book, CertificationVisit, CertifiedVisit, Entry
from desk_app.domain.certification_book import BookForm
from desk_app.domain.errors import Refused
from desk_app.domain.letters import LetterKind, LetterTemplate, Placeholder
from desk_app.domain.numbering import compact_code
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.register import RegisterForm
from desk_app.domain.vocabulary import FORM_EN, FORM_VI
from desk_app.domain.wording import short_day
from desk_app.domain.workflow import Form
from desk_app.services import (
    certification,
    certification_books,
    guidance,
    intake,
    letters,
    office_papers,
    request_json,
)
from desk_app.services import (
    joint_receipt as joint,
)
from desk_app.services import (
    register as registers,
)
from desk_app.services.session import Session


@dataclass(frozen=True, slots=True)
class Guidance:
    """What `guide` is asked for."""

    procedure: str
    applicant: Applicant
    lacking: tuple[Lacking, ...] = ()
    reason: str = ""
    answer_by: date | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """What `refuse` is asked for; `details` are those of an act."""

    procedure: str
    applicant: Applicant
    details: ActDetails = NO_DETAILS
    submitted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """What `letter-wording` is asked for."""

    title: str
    body: str


def guide(args: Namespace) -> None:
    """Tell a citizen what is missing."""
    opened, asked = session(args), requests.read(args.file, Guidance)
    year, number = guidance.guide(
        opened,
        asked.procedure,
        asked.applicant,
        asked.lacking,
        reason=asked.reason,
        answer_by=asked.answer_by,
    )
    _made(args, opened, Form.SUPPLEMENT, year, number)


def refuse(args: Namespace) -> None:
    """Refuse at the counter."""
    opened, asked = session(args), requests.read(args.file, Refusal)
    year, number = guidance.refuse(
        opened, asked.procedure, asked.applicant, asked.details, asked.submitted_at
    )
    _made(args, opened, Form.REFUSAL, year, number)


def joint_receipt(args: Namespace) -> None:
    """Make one receipt for several dossiers."""
    opened = session(args)
    made = joint.issue(opened, [compact_code(code) for code in args.codes], confirmed=args.confirmed)
    _made(args, opened, made.form, made.year, made.number)


def paper(args: Namespace) -> None:
    """Write a numbered paper again."""
    _write(args, session(args), Form(args.form), *args.number)


def _made(args: Namespace, opened: Session, form: Form, year: int, number: int) -> None:
    if args.out:
        _write(args, opened, form, year, number)
    name = said((FORM_VI[form], FORM_EN[form]), args.language)
    answer = {"form": form.value, "year": year, "number": number}
    print_table(args, answer, [f"{name}: {number:02}/{year}"])


def _write(args: Namespace, opened: Session, form: Form, year: int, number: int) -> None:
    size = PaperSize(args.size)
    write_file(args.out, office_papers.prepare(opened, form, year, number, size).pdf)
    if args.printed:
        office_papers.printed(opened, form, year, number, size, args.printed)


def certify(args: Namespace) -> int:
    """Certify the papers of visits; 1 when one was refused."""
    opened = session(args)

    def visit(entry: object) -> dict[str, object]:
        named = {"nonce": intake.new_nonce(), **entry} if isinstance(entry, dict) else entry
        asked = request_json.build(CertificationVisit, named, "visit")
        return _visit_json(certification.certify(opened, asked))

    return requests.answer_each(args, visit)


def certify_waiting(args: Namespace) -> None:
    """Certify the papers that waited for their appointment."""
    done = certification.finish(session(args), compact_code(args.code))
    print_table(args, _visit_json(done), [_entry_line(entry) for entry in done.entries])


def _visit_json(done: CertifiedVisit) -> dict[str, object]:
    return {
        "code": done.code,
        "fee": done.fee,
        "due_at": as_json(done.due_at),
        "entries": [_entry_json(entry) for entry in done.entries],
        "vietqr": done.transfer and done.transfer.payload,
        "repeated": done.repeated,
    }


def _entry_json(entry: Entry) -> dict[str, object]:
    content = entry.content
    return {
        "book": entry.book.value,
        "year": entry.year,
        "number": entry.number,
        "made_at": entry.made_at.isoformat(),
        "code": entry.code,
        "requester": content.requester,
        "paper": content.paper,
        "pages": content.pages,
        "copies": content.copies,
        "fee": content.fee,
        "signer": content.signer,
    }


def _entry_line(entry: Entry) -> str:
    content = entry.content
    return line(
        f"{entry.written or '–'} {entry.book.value}",
        short_day(entry.made_at),
        entry.code,
        content.requester,
        content.paper,
        content.copies,
        content.fee,
    )


def book(args: Namespace) -> None:
    """Show, write or close a yearly book of certifications."""
    opened, kind = session(args), Book[args.book.upper()]
    year = args.year or opened.today().year
    if args.close:
        closed = certification_books.close_year(opened, kind, year)
        _closed(args, f"{kind.value}/{year}", closed.last_number, as_json(closed))
        return
    form = certification_books.month(opened, kind, year, args.month)
    files = _write_book(args, opened, form) if args.out else []
    answer = {
        "book": kind.value,
        "year": year,
        "month": args.month,
        "entries": [_entry_json(entry) for entry in form.entries],
        "fees": form.fees,
        "copies": form.copies,
        "closed": as_json(form.closed),
        "files": files,
    }
    print_table(args, answer, [*map(_entry_line, form.entries), *files])


def _write_book(args: Namespace, opened: Session, form: BookForm) -> list[str]:
    table = certification_books.export(opened, form.book, form.year, form.month, args.out)
    drawn = table.with_suffix(".pdf")
    write_file(drawn, certification_books.pdf(opened, form.book, form.year, form.month))
    return [str(drawn), str(table)]


def register(args: Namespace) -> None:
    """Show, write or close the register of dossiers."""
    opened = session(args)
    year = args.year or opened.today().year
    if args.close:
        closed = registers.close_year(opened, year)
        _closed(args, str(year), closed.last_number, as_json(closed))
        return
    form = registers.register(opened, year, args.from_on, args.to_on)
    files = _write_register(args, opened, form) if args.out else []
    answer = {
        "year": year,
        "from": form.from_on.isoformat(),
        "to": form.to_on.isoformat(),
        "lines": as_json(form.lines),
        "closed": as_json(form.closed),
        "files": files,
    }
    lines = [
        line(each.number, each.code, short_day(each.due_at), each.applicant, each.procedure)
        for each in form.lines
    ]
    print_table(args, answer, [*lines, *files])


def _write_register(args: Namespace, opened: Session, form: RegisterForm) -> list[str]:
    name = registers.file_name(opened, form)
    files = []
    for ending in ("pdf", "xlsx"):
        path = args.out / f"{name}.{ending}"
        registers.record(opened, form, ending)
        if ending == "pdf":
            write_file(path, registers.draw(form), make_folder=True)
        else:
            registers.write(form, path)
        files.append(str(path))
    return files


def _closed(args: Namespace, name: str, last: int, answer: object) -> None:
    words = said(("Đã khóa sổ {}, số cuối {}.", "Closed {}, last number {}."), args.language)
    print_table(args, answer, [words.format(name, last)])


def letter(args: Namespace) -> None:
    """Make a letter; what a dossier says need not be said again."""
    opened, code = session(args), compact_code(args.about)
    values = dict(letters.about(opened, code).values) if code else {}
    values |= {_placeholder(name): words for name, words in args.say}
    made = letters.make(opened, LetterKind(args.kind), values, signer=args.signer, code=code)
    _made(args, opened, made.form, made.year, made.number)


def _placeholder(name: str) -> Placeholder:
    if name not in list(Placeholder):
        raise Refused("letter_placeholder_unknown", field="say", name=name)
    return Placeholder(name)


def letter_wording(args: Namespace) -> None:
    """Show the wordings of the letters, or change one."""
    opened = session(args)
    if args.kind and args.reset:
        letters.reset(opened, LetterKind(args.kind))
    elif args.kind and args.file:
        wording = requests.read(args.file, Wording)
        letters.change(opened, LetterTemplate(LetterKind(args.kind), wording.title, wording.body))
    kept = [each for each in letters.templates(opened) if args.kind in {None, each.kind.value}]
    answer = [
        {
            "kind": each.kind.value,
            "title": each.title,
            "body": each.body,
            "changed": each.changed,
            "asked": [value.value for value in each.asked],
        }
        for each in kept
    ]
    print_table(args, answer, [f"{each.kind.value}: {each.title}\n{each.body}" for each in kept])
