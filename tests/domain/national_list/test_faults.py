from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.national_list.faults import Fault, faults
from desk_app.domain.national_list.record import NationalRecord

BIRTH = NationalRecord(
    line=7, code="1.001193", name="Đăng ký khai sinh", steps="Bước 1: Nộp hồ sơ", page="https://a"
)
TITLE = "Công bố Danh mục và Quy trình nội bộ thủ tục hành chính thuộc thẩm\nquyền giải quyết của Sở Nội vụ"


@pytest.mark.parametrize(
    ("record", "fault"),
    [
        (replace(BIRTH, code=""), Fault("code_missing", "Đăng ký khai sinh")),
        (replace(BIRTH, code="1001193"), Fault("code_malformed", "1001193")),
        (replace(BIRTH, code="1.00119"), Fault("code_malformed", "1.00119")),
        (replace(BIRTH, code="1.0011934"), Fault("code_malformed", "1.0011934")),
        (replace(BIRTH, name=" "), Fault("procedure_name_missing", "1.001193")),
        (
            replace(BIRTH, name="Công bố thủ tục hành chính mới"),
            Fault("decision_title", "Công bố thủ tục hành chính mới"),
        ),
        (replace(BIRTH, name=TITLE), Fault("decision_title", " ".join(TITLE.split()))),
    ],
)
def test_fault_of_one_record(record: NationalRecord, fault: Fault) -> None:
    other = NationalRecord(line=1, code="1.004222", name="Đăng ký thường trú")
    assert faults([other, record]) == {1: fault}


@pytest.mark.parametrize(
    "name",
    [
        "Công bố mở cảng cá loại III",
        "Công bố hoạt động bến thủy nội địa",
        "Công bố quyết định Lệnh xây dựng công trình khẩn cấp",
        "Phê duyệt, công bố công khai quy trình vận hành hồ chứa thủy lợi",
    ],
)
def test_what_publishes_other_things_is_a_procedure(name: str) -> None:
    assert faults([replace(BIRTH, name=name)]) == {}


def test_code_with_agency() -> None:
    assert faults([replace(BIRTH, code="1.001193.000.00.00.H10")]) == {}


def test_second_record_of_a_code() -> None:
    changed = replace(BIRTH, line=30, steps="Bước 1: khác")
    assert faults([BIRTH, replace(BIRTH, code="1.000001", name="Khác"), changed]) == {
        2: Fault("code_repeated", "7")
    }


def test_faulty_record_takes_no_code() -> None:
    assert faults([replace(BIRTH, name=""), BIRTH]) == {0: Fault("procedure_name_missing", "1.001193")}


def test_same_under_several_codes_refuses_all() -> None:
    records = [replace(BIRTH, line=line, code=f"1.00000{line}", page=f"https://{line}") for line in (1, 2, 3)]
    assert faults([BIRTH, replace(BIRTH, code="1.000009", conditions="Đủ 18 tuổi")]) == {}
    assert faults(records) == {
        0: Fault("same_under_codes", "1.000002, 1.000003"),
        1: Fault("same_under_codes", "1.000001, 1.000003"),
        2: Fault("same_under_codes", "1.000001, 1.000002"),
    }


RECORDS = st.builds(
    NationalRecord,
    line=st.integers(1, 99),
    code=st.sampled_from(["", "1.000001", "1.000002", "x"]) | st.text(max_size=12),
    name=st.sampled_from(["Đăng ký", TITLE]) | st.text(max_size=30),
)


@given(st.lists(RECORDS, max_size=8))
def test_every_record_left_has_a_code_of_its_own(records: list[NationalRecord]) -> None:
    found = faults(records)
    left = [record.code for index, record in enumerate(records) if index not in found]
    assert len(left) == len(set(left))
    assert list(found) == sorted(found)
