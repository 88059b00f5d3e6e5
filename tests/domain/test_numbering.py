from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.errors import Refused
from desk_app.domain.numbering import DossierCode, compact_code, is_foreign, series_key, valid_agency

DAY = date(2026, 11, 23)
AGENCIES = st.from_regex(r"\A[A-Y][0-9]{2}(\.[0-9]{2,3}){0,4}\Z")
CODES = st.builds(
    DossierCode,
    AGENCIES,
    st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    st.integers(1, 10**9),
)


@pytest.mark.parametrize(
    ("serial", "printed"),
    [
        (1, "H13.50-261123-0001"),
        (412, "H13.50-261123-0412"),
        (9999, "H13.50-261123-9999"),
        (10000, "H13.50-261123-10000"),
    ],
)
def test_a_code_has_four_digits_and_grows(serial: int, printed: str) -> None:
    assert str(DossierCode("H13.50", DAY, serial)) == printed
    assert DossierCode.parse(printed) == DossierCode("H13.50", DAY, serial)


@given(CODES)
def test_a_code_reads_back(code: DossierCode) -> None:
    assert DossierCode.parse(str(code)) == code
    assert not is_foreign(str(code))


@given(CODES, st.sampled_from([" ", "\t", "\u00a0", "\r\n"]), st.data())
def test_case_and_spaces_do_not_matter(code: DossierCode, space: str, data: st.DataObject) -> None:
    printed = str(code)
    at = data.draw(st.integers(0, len(printed)))
    assert DossierCode.parse(printed[:at].lower() + space + printed[at:]) == code


def test_typographic_hyphens_are_read() -> None:
    assert str(DossierCode.parse("h13.50 – 261123 – 0412")) == "H13.50-261123-0412"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "H13.50",
        "H13.50-261123",
        "H13.50-261123-412",
        "H13.50-261123-0000",
        "H13.50-261123-00412",
        "H13.50-260230-0412",
        "H13.50-261323-0412",
        "Z13-261123-0412",
        "H1-261123-0412",
        "H13.5-261123-0412",
        "H13..50-261123-0412",
        "000.00.01.H30-180101-0001",
        "H13.50-261123-0412-1",
        "H13.50-261123-" + "9" * 40,
        "H13" + ".500" * 9 + "-261123-0412",
        "H13.50-261123-٠٤١٢",
        "Á3.50-261123-0412",
    ],
)
def test_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refusal:
        DossierCode.parse(text)
    assert (refusal.value.code, refusal.value.field) == ("code_invalid", "code")


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(Refused):
        assert str(DossierCode.parse(text)) == compact_code(text)
        assert not is_foreign(text)
    assert is_foreign(text) in {True, False}


@pytest.mark.parametrize(
    ("agency", "day", "serial"), [("h13", DAY, 1), ("H13", date(1999, 1, 1), 1), ("H13", DAY, 0)]
)
def test_parts_no_code_can_have_are_an_error(agency: str, day: date, serial: int) -> None:
    with pytest.raises(ValueError, match=r"code|serial"):
        DossierCode(agency, day, serial)


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("000.00.01.H30-180101-0001", True),
        ("000.26.15.h56-210809-0003", True),
        ("G15.10-261008-150975", False),
        ("G18-261008-0001234", True),
        ("H15.50.05.13-261008-0975", False),
        ("000.00.01.H30-180231-0001", False),
        ("0912345678", False),
        ("1.001193", False),
    ],
)
def test_codes_of_other_systems(text: str, *, foreign: bool) -> None:
    assert is_foreign(text) is foreign


@pytest.mark.parametrize(
    ("agency", "valid"),
    [
        ("H13", True),
        ("H15.50.05.13", True),
        ("H13.500", True),
        ("Z13", False),
        ("h13", False),
        ("H13.", False),
        ("H13\n", False),
        ("H13" + ".00" * 10, True),
        ("H13" + ".00" * 11, False),
    ],
)
def test_agency_codes(agency: str, *, valid: bool) -> None:
    assert valid_agency(agency) is valid


def test_a_series_is_one_agency_on_one_day() -> None:
    assert series_key("H13.50", DAY) == "dossier/H13.50/261123"
    assert (
        len({series_key(agency, day) for agency in ("H13", "H13.50") for day in (DAY, date(2026, 11, 24))})
        == 4
    )
