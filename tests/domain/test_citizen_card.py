import unicodedata
from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.applicant import Applicant, Gender
from desk_app.domain.citizen_card import contradictions, read_card

CHIP = "092085001234|361234567|Nguyễn Văn Đức|15031985|Nam|Ấp Nhơn Lộc, Phong Điền, Cần Thơ|10052021"
ID_2024 = CHIP + "||Nguyễn Văn Hùng|Trần Thị Lan|"
BORN = date(1985, 3, 15)
HOME = "Ấp Nhơn Lộc, Phong Điền, Cần Thơ"
DUC = Applicant("Nguyễn Văn Đức", "092085001234", BORN, Gender.MALE, HOME)


@pytest.mark.parametrize(
    "text",
    [
        CHIP,
        CHIP + "\r\n",
        CHIP + "\r",
        CHIP + "\t",
        "\ufeff" + CHIP,
        CHIP.replace(" ", "\u00a0"),
        unicodedata.normalize("NFD", CHIP),
        CHIP.upper(),
        CHIP.replace("Nguyễn Văn Đức", "NGUYỄN  VĂN ĐỨC"),
        CHIP.replace("|Nam|", "| nam |"),
        CHIP.replace("Nhơn Lộc, ", "Nhơn Lộc, - ,, "),
        CHIP.replace("Ấp Nhơn", ", Ấp  Nhơn").replace("Cần Thơ", "Cần Thơ, -,"),
        CHIP.replace("15031985", "15/03/1985"),
        CHIP.replace("|", " | "),
        "\r\n" + CHIP + "\r\n" + CHIP,
        ID_2024,
        ID_2024 + "\r\n",
        CHIP + "|||",
        CHIP + "||Nguyễn Văn Hùng|Trần Thị Lan|Phạm Thị Mai|0920|x",
    ],
)
def test_a_card_is_read(text: str) -> None:
    reading = read_card(text)
    assert reading is not None
    address = reading.applicant.address
    assert (address if text != CHIP.upper() else address.casefold()) in {HOME, HOME.casefold()}
    assert (reading.applicant.name, reading.applicant.id_number) == (DUC.name, DUC.id_number)
    assert (reading.applicant.birth_date, reading.applicant.gender) == (BORN, Gender.MALE)
    assert (reading.old_number, reading.issued_on) == ("361234567", date(2021, 5, 10))
    assert (reading.rejected, reading.doubts) == ((), ())


@dataclass(frozen=True)
class Fault:
    text: str
    rejected: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@pytest.mark.parametrize(
    "fault",
    [
        Fault(CHIP.replace("15031985", "31021985"), rejected=("birth_date",)),
        Fault(CHIP.replace("15031985", "00001985"), rejected=("birth_date",)),
        Fault(CHIP.replace("15031985", "1985"), rejected=("birth_date",)),
        Fault(CHIP.replace("15031985", "15031785"), rejected=("birth_date",)),
        Fault(CHIP.replace("10052021", "45132021"), rejected=("issued_on",)),
        Fault(CHIP.replace("10052021", "10051999"), rejected=("issued_on",)),
        Fault(CHIP.replace("361234567", "36123456X"), rejected=("old_number",)),
        Fault(CHIP.replace("|Nam|", "|N?|"), rejected=("gender",)),
        Fault(CHIP.replace("Nguyễn Văn Đức", "Nguy?n V?n ??c"), rejected=("name",)),
        Fault(CHIP.replace("Nguyễn Văn Đức", "Nguy\ufffdn"), rejected=("name",)),
        Fault(CHIP.replace("Cần Thơ", "C?n Th?"), rejected=("address",)),
        Fault(CHIP.replace("092085001234", "92085001234"), rejected=("id_number",)),
        Fault(
            CHIP.replace("15031985", "99999999").replace("10052021", "x"),
            rejected=("birth_date", "issued_on"),
        ),
        Fault(CHIP.replace("|Nam|", "|Nữ|"), doubts=("gender",)),
        Fault(CHIP.replace("15031985", "15031986"), doubts=("birth_date",)),
        Fault(CHIP.replace("15031985", "15032022"), doubts=("birth_date", "issued_on")),
        Fault(CHIP.replace("092085", "092285"), doubts=("birth_date",)),
    ],
)
def test_a_fault_stays_with_its_field(fault: Fault) -> None:
    reading = read_card(fault.text)
    assert reading is not None
    assert (reading.rejected, reading.doubts) == (fault.rejected, fault.doubts)
    kept = {
        "id_number": reading.applicant.id_number,
        "name": reading.applicant.name,
        "birth_date": reading.applicant.birth_date,
        "gender": reading.applicant.gender,
        "address": reading.applicant.address,
        "old_number": reading.old_number,
        "issued_on": reading.issued_on,
    }
    assert {name for name, value in kept.items() if not value} == set(fault.rejected)


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        ("092085001234||Nguyễn Văn Đức|15031985|Nam|Cần Thơ|10052021", set()),
        ("092085001234||Nguyễn Văn Đức|15031985|Nam|Cần Thơ|", {"issued_on"}),
        ("092085001234||Nguyễn Văn Đức|15031985|Nam|Cần Thơ", {"issued_on"}),
        ("092085001234||Nguyễn Văn Đức|15031985|Nam", {"issued_on", "address"}),
        ("092085001234|-|Nguyễn Văn Đức|15031985|Nam|, -|", {"issued_on", "address"}),
    ],
)
def test_missing_fields_are_empty_and_not_rejected(text: str, empty: set[str]) -> None:
    reading = read_card(text)
    assert reading is not None
    assert reading.applicant.name == "Nguyễn Văn Đức"
    assert (reading.old_number, reading.rejected) == ("", ())
    assert (reading.issued_on is None) == ("issued_on" in empty)
    assert (reading.applicant.address == "") == ("address" in empty)


def test_a_woman_born_in_this_century() -> None:
    reading = read_card("092307004321||H'HEN NIÊ|02092007|Nữ|Buôn Sứt M'Đưng, Cư M'gar, Đắk Lắk|01072024|||")
    assert reading is not None
    assert reading.applicant == Applicant(
        "H'Hen Niê", "092307004321", date(2007, 9, 2), Gender.FEMALE, "Buôn Sứt M'Đưng, Cư M'gar, Đắk Lắk"
    )
    assert (reading.rejected, reading.doubts) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "|",
        "||||||",
        "092085001234",
        "092085001234||||||",
        "a|b|c|d|e|f|g",
        "https://dichvucong.gov.vn/a|b|c",
        "H13.50-261123-0412",
        "092085001234|361234567",
        "1|2|3|15031985|x|y|z",
    ],
)
def test_what_is_no_card_is_none(text: str) -> None:
    assert read_card(text) is None


@given(st.text(st.characters(), max_size=80))
def test_any_text_is_a_card_or_none(text: str) -> None:
    assert read_card(text) is None


FIELDS = [*CHIP.split("|"), "", "?", "31022020"]


@given(st.lists(st.sampled_from(FIELDS) | st.text(st.characters(), max_size=12), max_size=12))
def test_any_fields_never_raise_and_never_reject_what_is_kept(fields: list[str]) -> None:
    reading = read_card("|".join(fields))
    if reading is not None:
        assert not set(reading.rejected) & set(reading.doubts)
        assert ("id_number" in reading.rejected) <= (reading.applicant.id_number == "")


@given(st.dates(date(1900, 1, 1), date(2399, 12, 31)), st.sampled_from(Gender))
def test_a_number_made_by_the_rule_contradicts_nothing(born: date, gender: Gender) -> None:
    digit = (born.year - 1900) // 100 * 2 + (gender is Gender.FEMALE)
    number = f"092{digit}{born.year % 100:02d}001234"
    other = Gender.MALE if gender is Gender.FEMALE else Gender.FEMALE
    assert contradictions(number, born, gender) == ()
    assert contradictions(number, born, other) == ("gender",)
    assert contradictions(number, None, None) == ()
    assert contradictions("123456789", born, other) == ()
