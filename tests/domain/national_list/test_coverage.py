from desk_app.domain.national_list.coverage import READABLE, coverage, read_completely
from desk_app.domain.national_list.reading import read
from desk_app.domain.national_list.record import NationalRecord
from desk_app.domain.procedure import Part

EMPTY = NationalRecord(line=1, code="1.000001", name="Đăng ký")


def test_counts_by_part() -> None:
    some = NationalRecord(
        line=2, code="1.000002", name="Đăng ký", decision="1/QĐ-BTP", authority="Công an xã"
    )
    procedures = [read(EMPTY), read(some)]
    assert coverage(procedures) == {**dict.fromkeys(READABLE, 0), Part.DECISION: 1, Part.AUTHORITY: 1}
    assert read_completely(procedures) == 0


def test_a_part_with_several_unread_words_counts_once() -> None:
    strange = NationalRecord(
        line=1, code="1.000001", name="Đăng ký", result="...Mã: VBTT...Mã: KQ.G15.000031"
    )
    procedure = read(strange)
    assert sum(each.part is Part.RESULT for each in procedure.unread) == 2
    assert coverage([procedure])[Part.RESULT] == 0


def test_iterators_are_enough() -> None:
    assert coverage(iter([read(EMPTY)])) == dict.fromkeys(READABLE, 0)
    assert coverage(iter([])) == dict.fromkeys(READABLE, 0)
    assert read_completely(iter([])) == 0
