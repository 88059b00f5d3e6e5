"""The whole list of the national portal (July 2026): every record is read or refused, and nothing goes lost."""

from collections import Counter

from desk_app.domain.national_list.coverage import READABLE, coverage, read_completely
from desk_app.domain.national_list.faults import faults
from desk_app.domain.national_list.reading import read
from desk_app.domain.procedure import Part
from tests.domain.national_list.portal import needs_list, procedures, records

pytestmark = needs_list

# Ten records of one model of producing together, seven of one decision of Hà Tĩnh: what each really is, its
# texts do not say.
SAME_UNDER_CODES = {
    "3.000224",
    "3.000272",
    "3.000332",
    "3.000286",
    "3.000274",
    "2.001709",
    "3.000284",
    "3.000285",
    "1.014208",
    "1.002544",
}
DECISION_TITLE = {"3.000246", "3.000331", "2.001428", "3.000244", "3.000243", "3.000226", "3.000283"}


def test_refused_records() -> None:
    refused = {records()[index].code: fault.code for index, fault in faults(records()).items()}
    assert refused == {
        **dict.fromkeys(SAME_UNDER_CODES, "same_under_codes"),
        **dict.fromkeys(DECISION_TITLE, "decision_title"),
    }


def test_every_record_is_read_or_refused() -> None:
    assert len(records()) == 588
    refused = faults(records())
    taken = [each for index, each in enumerate(procedures()) if index not in refused]
    assert len(taken) == 588 - 17
    assert len({each.code for each in taken}) == len(taken)
    assert all(each.name and each.field and each.decision and each.page for each in taken)


def test_reading_twice_is_equal() -> None:
    assert tuple(map(read, records())) == procedures()


def test_every_part_is_given_or_unread() -> None:
    for procedure in procedures():
        unread = {each.part for each in procedure.unread}
        assert unread <= set(READABLE)
        assert procedure.terms or {Part.TIME_LIMIT, Part.FEE} <= unread, procedure.code
        assert procedure.documents or Part.DOCUMENTS in unread or procedure.notes, procedure.code
        assert procedure.result or Part.RESULT in unread, procedure.code
        assert procedure.legal_basis or Part.LEGAL_BASIS in unread, procedure.code
        assert procedure.authority or Part.AUTHORITY in unread, procedure.code
        for terms in procedure.terms:
            assert terms.time_limit or terms.limit_note or Part.TIME_LIMIT in unread, procedure.code
            assert terms.fee.amount is not None or terms.fee.note or Part.FEE in unread, procedure.code


def test_what_is_unread_is_short_and_said_once() -> None:
    for procedure in procedures():
        assert len(set(procedure.unread)) == len(procedure.unread), procedure.code
        assert all(0 < len(each.words) <= 500 for each in procedure.unread), procedure.code
        assert len(coverage([procedure])) == len(READABLE)


def test_cells_do_not_stick_together() -> None:
    glued = (
        "Mã:",
        "Từ khóa",
        "Mô tảKhông",
        "Hình thức nộp",
        "bản chính0",
        "Mẫu đơn, tờ khaiSố lượng",
        "Mã văn bản",
    )
    for procedure in procedures():
        names = [
            procedure.result,
            *(each.name for each in procedure.more_results),
            *(each.name for each in procedure.legal_basis),
            *(each.name for each in procedure.documents),
        ]
        assert not [name for name in names if any(cell in name for cell in glued)], procedure.code


def test_legal_documents_are_numbered_as_the_law_does() -> None:
    numbers = Counter(each.number for procedure in procedures() for each in procedure.legal_basis)
    assert numbers["118/2025/NĐ-CP"] > 60
    assert numbers["31/2024/QH15"] == 18
    assert all(any(letter.isdigit() for letter in number) and " " not in number for number in numbers)


def test_the_list_is_read_as_well_as_before() -> None:
    refused = faults(records())
    taken = [each for index, each in enumerate(procedures()) if index not in refused]
    counts = coverage(taken)
    least = {
        Part.DECISION: 571,
        Part.AUTHORITY: 421,
        Part.TIME_LIMIT: 340,
        Part.FEE: 471,
        Part.DOCUMENTS: 504,
        Part.RESULT: 563,
        Part.LEGAL_BASIS: 528,
    }
    assert {part: counts[part] for part in least if counts[part] < least[part]} == {}
    assert read_completely(taken) >= 147
