"""Letters of a friendly office: their wordings, which the office may change, and letters made from them."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desk_app import paths
from desk_app.domain.applicant import LONGEST_NAME, refuse_too_long
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.letters import LetterFacts, LetterForm, LetterKind, LetterTemplate, Placeholder, Values
from desk_app.domain.office_paper import KeptPaper, subject
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Permission
from desk_app.domain.text import tidy
from desk_app.domain.wording import official_day
from desk_app.domain.workflow import Form
from desk_app.services import office_papers, printing
from desk_app.services.session import Session
from desk_app.store import database, tables

# Of the name of an office, what leaves the name of its place.
_OFFICE_OF = re.compile(r"^(?:Ủy ban nhân dân|UBND)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shipped:
    """A kind of letter as it is shipped: its wording, who signs it, the procedures it suits."""

    template: LetterTemplate
    signed_as: str
    procedures: tuple[str, ...]


@cache
def shipped(folder: Path = paths.CATALOGUE) -> Mapping[LetterKind, Shipped]:
    """Return the shipped letters, in the order of the file."""
    entries = tomllib.loads((folder / "letters.toml").read_text(encoding="utf-8"))["letter"]
    return {
        LetterKind(entry["kind"]): Shipped(
            LetterTemplate(LetterKind(entry["kind"]), entry["title"], entry["body"]).checked(),
            entry["signed_as"],
            tuple(entry["procedures"]),
        )
        for entry in entries
    }


def templates(session: Session) -> tuple[LetterTemplate, ...]:
    """Return the wording of every kind: the office's own where it has one."""
    session.require(Permission.READ)
    with database.reading():
        return tuple(_template(kind) for kind in shipped())


def change(session: Session, template: LetterTemplate) -> LetterTemplate:
    """Keep the office's own wording and return it; the shipped one again is none of its own.

    Refused `not_allowed`, and on the field `title` or `body`: `letter_empty`, `text_too_long`,
    `letter_placeholder_unknown`, `letter_brace_open`.
    """
    session.require(Permission.CONFIGURE)
    made, own = template.checked(), shipped()[template.kind].template
    changed = (made.title, made.body) != (own.title, own.body)
    with session.transaction() as tx:
        _forget(made.kind)
        if changed:
            tables.LetterTemplate.create(kind=made.kind.value, title=made.title, body=made.body)
        tx.record(EventType.LETTER_CHANGED, f"letter/{made.kind.value}", own=changed)
        return _template(made.kind)


def reset(session: Session, kind: LetterKind) -> LetterTemplate:
    """Take the shipped wording back; Refused `not_allowed`."""
    return change(session, shipped()[kind].template)


def about(session: Session, code: str) -> LetterFacts:
    """Return what a dossier says for a letter, and the kinds that suit it first; Refused `dossier_unknown`."""
    session.require(Permission.READ)
    with database.reading():
        row = tables.Dossier.get_or_none(tables.Dossier.code == code)
        if row is None:
            raise Refused("dossier_unknown", field="code", code=code)
        fitting = [kind for kind, each in shipped().items() if row.procedure_code in each.procedures]
        # Thanks and apologies suit everything; joy and grief only what they are about.
        anything = [kind for kind, each in shipped().items() if not each.procedures]
        values = {
            Placeholder.NAME: row.applicant,
            Placeholder.CODE: row.code,
            Placeholder.PROCEDURE: row.procedure.name,
        }
        return LetterFacts(row.code, (*fitting, *anything), values)


def draw(session: Session, template: LetterTemplate, values: Values, signer: str, size: PaperSize) -> bytes:
    """Return a letter as it would look, without making it; what is not said yet stays in braces.

    Refused as `change` where the wording cannot be read.
    """
    session.require(Permission.READ)
    from desk_app.documents.letter import render_letter

    template = template.checked()
    said = {each: values.get(each, "").strip() or f"{{{each.value}}}" for each in template.placeholders}
    return render_letter(_form(session, template, said, signer, 0), size)


def make(
    session: Session, kind: LetterKind, values: Values, *, signer: str = "", code: str = ""
) -> KeptPaper:
    """Make a letter under the next number of the year, from the office's wording; `code` is the dossier it is about.

    Refused `letter_value_missing`, `text_too_long` on the field of the placeholder.
    """
    session.require(Permission.PRINT)
    refuse_too_long(signer, LONGEST_NAME, "signer")
    with session.transaction() as tx:
        template = _template(kind)
        year, number = office_papers.keep(
            tx, Form.LETTER, lambda number: _form(session, template, values, signer, number)
        )
        named = subject(Form.LETTER, year, number)
        tx.record(EventType.LETTER_MADE, named, kind=kind.value, **({"code": code} if code else {}))
        return KeptPaper(Form.LETTER, year, number, session.now())


def _form(session: Session, template: LetterTemplate, values: Values, signer: str, number: int) -> LetterForm:
    office = session.office
    known = {
        Placeholder.OFFICE: office.name,
        Placeholder.PLACE: office.place or _OFFICE_OF.sub("", office.name),
        Placeholder.DAY: official_day(session.today()),
        Placeholder.OFFICER: session.staff.name,
    }
    title, paragraphs = template.filled({**values, **known})
    return LetterForm(
        letterhead=printing.letterhead(session),
        kind=template.kind,
        year=session.today().year,
        number=number,
        title=title,
        paragraphs=paragraphs,
        signed_as=shipped()[template.kind].signed_as,
        made_at=session.now(),
        signer=tidy(signer),
    )


def _template(kind: LetterKind) -> LetterTemplate:
    row = tables.LetterTemplate.get_or_none(tables.LetterTemplate.kind == kind.value)
    return (
        shipped()[kind].template if row is None else LetterTemplate(kind, row.title, row.body, changed=True)
    )


def _forget(kind: LetterKind) -> None:
    table = tables.LetterTemplate
    table.delete().where(table.kind == kind.value).execute()
