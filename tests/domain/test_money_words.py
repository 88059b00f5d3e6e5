import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.money_words import MOST, money_words, number_words

_ONES = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7,
    "tám": 8, "chín": 9,
}  # fmt: skip
_GROUPS = {"nghìn": 10**3, "triệu": 10**6}


def heard(words: str) -> int:
    """Read a number back as one hears it: word by word, from the left."""
    billions = whole = group = 0
    for word in words.split():
        if word == "tỷ":
            billions, whole, group = (billions + whole + group) * 10**9, 0, 0
        elif word in _GROUPS:
            whole, group = whole + group * _GROUPS[word], 0
        elif word == "trăm":
            group *= 100
        elif word == "mười":
            group += 10
        elif word == "mươi":
            group = group - group % 10 + group % 10 * 10
        elif word != "lẻ":
            group += _ONES[word]
    return billions + whole + group


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "Không đồng"),
        (8000, "Tám nghìn đồng"),
        (15_000, "Mười lăm nghìn đồng"),
        (21_000, "Hai mươi mốt nghìn đồng"),
        (105_000, "Một trăm lẻ năm nghìn đồng"),
        (1010, "Một nghìn không trăm mười đồng"),
        (2_004_015, "Hai triệu không trăm lẻ bốn nghìn không trăm mười lăm đồng"),
        (1_000_000_005, "Một tỷ không trăm lẻ năm đồng"),
        (
            12_345_678,
            "Mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám đồng",
        ),
    ],
)
def test_money_is_said_as_on_official_papers(amount: int, words: str) -> None:
    assert money_words(amount) == words


@given(st.integers(0, MOST))
def test_words_are_heard_as_the_same_number(number: int) -> None:
    assert heard(number_words(number)) == number


@pytest.mark.parametrize("number", [-1, MOST + 1])
def test_what_has_no_words_is_a_mistake(number: int) -> None:
    with pytest.raises(ValueError, match="no words"):
        number_words(number)
