"""Codes of lists, however they are typed, and how late something is."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.standing import DueState, Standing
from desk_app.domain.transfer import HeldLine, ListCode, is_list_code
from tests.builders import refused


@given(st.integers(2000, 2099), st.integers(1, 99_999_999))
def test_a_code_is_read_back(year: int, number: int) -> None:
    code = ListCode(year, number)
    assert ListCode.parse(str(code)) == code
    assert ListCode.parse(f" {str(code).lower().replace('-', '–')} ") == code
    assert is_list_code(str(code))


def test_a_code_is_printed_with_four_digits_at_least() -> None:
    assert str(ListCode(2026, 3)) == "BG-2026-0003"
    assert str(ListCode(2026, 12345)) == "BG-2026-12345"


@pytest.mark.parametrize(
    "text", ["", "BG", "BG-26-0003", "BG-2026-3", "H13.50.05-261123-0001", "BG-2026-0003X"]
)
def test_another_text_is_no_code(text: str) -> None:
    assert not is_list_code(text)
    with refused("list_code_invalid", "code"):
        ListCode.parse(text)


@pytest.mark.parametrize(
    ("state", "late"),
    [
        (DueState(Standing.OVERDUE, -3), 3),
        (DueState(Standing.OVERDUE, 0), 0),
        (DueState(Standing.DUE_SOON, 1), 0),
        (DueState(Standing.STOPPED, 0), 0),
    ],
)
def test_only_what_is_overdue_is_late(state: DueState, late: int) -> None:
    at = datetime(2026, 11, 23, 9)
    line = HeldLine("A", "Khai sinh", "Nguyễn Văn An", "thue", "Cơ quan thuế", "BG-2026-0001", at, at, state)
    assert line.days_late == late
