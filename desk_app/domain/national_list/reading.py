"""A record of the national portal read into a procedure: every fact its texts give, every part they do not."""

from collections.abc import Mapping

from desk_app.domain.national_list.channels import read_terms
from desk_app.domain.national_list.documents import read_documents
from desk_app.domain.national_list.legal_basis import read_legal_basis
from desk_app.domain.national_list.record import NOT_GIVEN, NationalRecord
from desk_app.domain.national_list.results import read_results
from desk_app.domain.procedure import Part, Procedure, Result, Unread
from desk_app.domain.text import fold, tidy

SOURCE = "Cổng Dịch vụ công quốc gia"
_LONGEST_WORDS = 500
# What a field says when there is nothing to say.
_NONE = frozenset({"khong", "khong co", "khong quy dinh", "khong yeu cau", "khong co thong tin"})


def read(record: NationalRecord) -> Procedure:
    """Return the procedure of a record.

    `unread` names, in the order of `Part`, the parts that a person must look at, with the words as they were found
    ("Không có thông tin" where the portal gives none), of long ones the first 500 letters. A record with a fault as a
    whole (`faults`) is read like any other: whether it is taken is for the caller to say.
    """
    terms = read_terms(record.channels)
    papers = read_documents(record.documents)
    results = read_results(record.result)
    legal_basis = read_legal_basis(record.legal_basis)
    authority = next(filter(_names_office, (record.authority, record.competent)), "")
    decision = tidy(record.decision)
    first = results.results[0] if results.results else Result(name="")
    return Procedure(
        code=record.code,
        name=tidy(record.name).lstrip(" .;"),
        field=tidy(record.field),
        authority=tidy(authority),
        terms=terms.terms,
        documents=papers.documents,
        result=first.name,
        result_code=first.code,
        legal_basis=legal_basis.value,
        decision=decision,
        page=record.page,
        keywords=results.keywords,
        source=SOURCE,
        applicants=tidy(record.applicants),
        steps=_lines(record.steps),
        conditions="" if fold(record.conditions) in _NONE else tidy(record.conditions),
        notes=papers.notes,
        more_results=results.results[1:],
        unread=_unread(
            {
                Part.DECISION: () if decision else (NOT_GIVEN,),
                Part.AUTHORITY: ()
                if authority
                else (tidy(record.authority or record.competent) or NOT_GIVEN,),
                Part.TIME_LIMIT: tuple(map(_with_unit, terms.limit_unread)),
                Part.FEE: terms.fee_unread,
                Part.DOCUMENTS: papers.unread,
                Part.RESULT: results.unread,
                Part.LEGAL_BASIS: legal_basis.unread,
            }
        ),
    )


def _names_office(text: str) -> bool:
    """Tell the name of an office, or several, from words of the steps that slipped into its place."""
    return text[:1].isupper() and "\n" not in text


def _with_unit(words: str) -> str:
    """Return words a person understands: of a bare number, what is missing in it."""
    return f"Cổng chỉ ghi số {words}, không kèm đơn vị" if words.isdecimal() else words


def _unread(words_of: Mapping[Part, tuple[str, ...]]) -> tuple[Unread, ...]:
    return tuple(Unread(part, _shortened(words)) for part in Part for words in words_of.get(part, ()))


def _lines(text: str) -> str:
    return "\n".join(filter(None, map(tidy, text.splitlines())))


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST_WORDS else f"{words[: _LONGEST_WORDS - 1].rstrip()}…"
