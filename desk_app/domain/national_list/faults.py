"""What is wrong with a record as a whole, so that no procedure can be made of it."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from desk_app.domain.national_list.record import NationalRecord
from desk_app.domain.procedure_changes import CODE
from desk_app.domain.text import fold, tidy

# The title of the decision that publishes procedures, put in the place of a procedure's name. Ports, landing stages
# and others are published too ("Công bố mở cảng cá"): only what publishes procedures themselves counts.
_DECISION_TITLE = re.compile(
    r"(?:quyet dinh )?(?:ve viec )?cong bo (?:kem theo )?(?:quyet dinh )?"
    r"(?:(?:danh muc|quy trinh noi bo)\b.*|(?:bo |cac |chuan hoa )?)thu tuc hanh chinh\b.*"
)
# Where a record stands and what it is called say nothing of what it holds.
_NOT_COMPARED = frozenset({"line", "code", "page"})


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a record is refused: a stable code, and what shows it (the words, the line, the other codes)."""

    code: str
    detail: str = ""


def faults(records: Sequence[NationalRecord]) -> Mapping[int, Fault]:
    """Return the records no procedure can be made of, by their index; one reason each, in the order of the list.

    Of a code that comes twice the first record stays. The same name and texts under several codes refuse all of
    them: nobody can say which code is right.
    """
    found: dict[int, Fault] = {}
    first_lines: dict[str, int] = {}
    alike: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, record in enumerate(records):
        fault = _own_fault(record)
        if fault is None and record.code in first_lines:
            fault = Fault("code_repeated", str(first_lines[record.code]))
        if fault is not None:
            found[index] = fault
            continue
        first_lines[record.code] = record.line
        alike[_contents(record)].append(index)
    for indexes in alike.values():
        codes = [records[index].code for index in indexes]
        if len(codes) > 1:
            for index in indexes:
                others = ", ".join(code for code in codes if code != records[index].code)
                found[index] = Fault("same_under_codes", others)
    return dict(sorted(found.items()))


def _own_fault(record: NationalRecord) -> Fault | None:
    if not record.code:
        return Fault("code_missing", tidy(record.name))
    if not CODE.fullmatch(record.code):
        return Fault("code_malformed", record.code)
    if not tidy(record.name):
        return Fault("procedure_name_missing", record.code)
    if _DECISION_TITLE.fullmatch(fold(record.name)):
        return Fault("decision_title", tidy(record.name))
    return None


def _contents(record: NationalRecord) -> tuple[str, ...]:
    return tuple(tidy(str(text)) for name, text in asdict(record).items() if name not in _NOT_COMPARED)
