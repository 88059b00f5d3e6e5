"""Reading dossiers that other programs hand in as JSON."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from io import TextIOWrapper
from typing import IO, Any

from desk_app.domain.applicant import Applicant, Gender, Representative
from desk_app.domain.dossier import IntakeForm, complete
from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Channel, Procedure
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.services import catalogue, intake
from desk_app.services.session import Session

_KEYS = {
    "": {
        "procedure", "applicant", "representative", "documents", "return_by", "return_address", "note", "nonce",
        "channel", "case", "person", "sets", "summary", "fee_amount", "fee_paid", "duplicate_confirmed",
        "submitted_at", "helped_by", "decided_by",
    },
    "applicant": {"name", "id_number", "birth_date", "gender", "address", "phone", "email"},
    "representative": {"name", "id_number", "birth_date", "gender", "address", "phone", "authorisation"},
    "documents": {"no", "name", "originals", "certified", "copies", "note"},
}  # fmt: skip
# JSON can write half a sign ("\\ud800"), which no file or table can hold.
_HALVES = re.compile(r"[\ud800-\udfff]")
_GENDERS = {
    "male": Gender.MALE,
    "nam": Gender.MALE,
    "female": Gender.FEMALE,
    "nữ": Gender.FEMALE,
    "nu": Gender.FEMALE,
}


def entries(file: IO[str]) -> Iterator[object]:
    """Yield each dossier of a JSON text (one object or a list) or of JSON Lines, as soon as it was read.

    A line that is no JSON comes as a `Refused` ("json_invalid", with its number) in its place.
    """
    if isinstance(file, TextIOWrapper):
        # A byte that is no text spoils its own line, not the file.
        file.reconfigure(errors="surrogateescape")
    number, head = next(((at, line) for at, line in enumerate(file, 1) if line.strip()), (1, ""))
    if _parses(head):
        first = json.loads(head)
        yield from first if isinstance(first, list) else [first]
        yield from _lines(file, start=number + 1)
        return
    whole = head + file.read()
    if _parses(whole):
        content = json.loads(whole)
        yield from content if isinstance(content, list) else [content]
    else:
        # Only a line feed ends a line: JSON texts may hold the other signs that Python splits at.
        yield from _lines(whole.split("\n"), start=number)


def _lines(lines: Iterable[str], start: int) -> Iterator[object]:
    for number, line in enumerate(lines, start):
        if not line.strip():
            continue
        yield json.loads(line) if _parses(line) else Refused("json_invalid", line=number)


def _parses(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def form(session: Session, entry: object) -> IntakeForm:
    """Return the form of one entry; Refused `json_field_invalid` on the field that is wrong."""
    data = _object(entry, "")
    procedure = catalogue.procedure(session, _text(data, "procedure"))
    given = data.get("representative")
    return IntakeForm(
        procedure=procedure.code,
        applicant=_applicant(_object(data.get("applicant"), "applicant")),
        representative=None if given is None else _representative(_object(given, "representative")),
        documents=_documents(data.get("documents", []), procedure),
        nonce=_text(data, "nonce") or intake.new_nonce(),
        channel=_channel(data, "channel"),
        return_by=_channel(data, "return_by"),
        return_address=_text(data, "return_address"),
        sets=_count(data, "sets", 1),
        case=_text(data, "case"),
        person=_text(data, "person"),
        summary=_text(data, "summary"),
        note=_text(data, "note"),
        fee_amount=None if data.get("fee_amount") is None else _count(data, "fee_amount", 0),
        fee_paid=_flag(data, "fee_paid"),
        # Another program has nobody to warn: it asks to be refused, where the window asks to be let through.
        duplicate_confirmed=_flag(data, "duplicate_confirmed", default=True),
        submitted_at=_moment(data, "submitted_at"),
        helped_by=_text(data, "helped_by"),
        decided_by=_text(data, "decided_by"),
    )


def _object(value: object, field: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise _invalid(field or "entry")
    for key in value:
        if key not in _KEYS[field]:
            raise _invalid(f"{field}.{key}" if field else str(key))
    return value


def _applicant(data: Mapping[str, Any]) -> Applicant:
    texts = {key: _text(data, key, "applicant") for key in ("name", "id_number", "address", "phone", "email")}
    return Applicant(**texts, birth_date=_birth_date(data, "applicant"), gender=_gender(data, "applicant"))


def _birth_date(data: Mapping[str, Any], of: str) -> date | None:
    text = _text(data, "birth_date", of)
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise _invalid(f"{of}.birth_date") from None


def _moment(data: Mapping[str, Any], key: str) -> datetime | None:
    text = _text(data, key)
    try:
        moment = datetime.fromisoformat(text) if text else None
    except ValueError:
        raise _invalid(key) from None
    if moment and moment.tzinfo:
        raise _invalid(key)
    return moment


def _gender(data: Mapping[str, Any], of: str) -> Gender | None:
    text = _text(data, "gender", of).lower()
    if text and text not in _GENDERS:
        raise _invalid(f"{of}.gender")
    return _GENDERS[text] if text else None


def _representative(data: Mapping[str, Any]) -> Representative:
    of = "representative"
    texts = {key: _text(data, key, of) for key in ("name", "id_number", "phone", "authorisation", "address")}
    return Representative(**texts, birth_date=_birth_date(data, of), gender=_gender(data, of))


def _documents(value: object, procedure: Procedure) -> tuple[SubmittedDocument, ...]:
    if value == "complete":
        return complete(procedure)
    if not isinstance(value, list):
        raise _invalid("documents")
    names = {need.no: need.name for need in procedure.documents}
    papers = []
    for item in value:
        data = _object(item, "documents")
        no = _count(data, "no", 0)
        if no and no not in names:
            raise Refused("document_unknown", field="documents", no=no)
        counts = {key: _count(data, key, 0) for key in ("originals", "certified", "copies")}
        papers.append(
            SubmittedDocument(
                no, _text(data, "name") or names.get(no, ""), **counts, note=_text(data, "note")
            )
        )
    return tuple(papers)


def _text(data: Mapping[str, Any], key: str, of: str = "") -> str:
    value = data.get(key)
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > 2000 or _HALVES.search(value):
        raise _invalid(f"{of}.{key}" if of else key)
    return value


def _count(data: Mapping[str, Any], key: str, default: int) -> int:
    value = data.get(key, default)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 10**12:
        raise _invalid(key)
    return value


def _flag(data: Mapping[str, Any], key: str, *, default: bool = False) -> bool:
    value = data.get(key, default)
    if not isinstance(value, bool):
        raise _invalid(key)
    return value


def _channel(data: Mapping[str, Any], key: str) -> Channel:
    try:
        return Channel(_text(data, key) or Channel.COUNTER)
    except ValueError:
        raise _invalid(key) from None


def _invalid(field: str) -> Refused:
    return Refused("json_field_invalid", field=_HALVES.sub("?", field))
