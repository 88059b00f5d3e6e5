"""Wordings of letters: what is in braces is known, filled in, and never taken from what was filled in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.errors import Refused
from desk_app.domain.letters import LONGEST_BODY, LetterKind, LetterTemplate, Placeholder
from tests.builders import refused


def template(body: str = "Kính gửi {name},\nChúc mừng {child}.", title: str = "THƯ") -> LetterTemplate:
    return LetterTemplate(LetterKind.BIRTH, title, body)


def test_placeholders_stand_in_one_order_each_once() -> None:
    letter = template("{child} {name} {child} {office}", "{code}")
    assert letter.placeholders == (
        Placeholder.NAME,
        Placeholder.CODE,
        Placeholder.CHILD,
        Placeholder.OFFICE,
    )
    assert letter.asked == (Placeholder.NAME, Placeholder.CODE, Placeholder.CHILD)


def test_a_letter_is_filled_in() -> None:
    title, paragraphs = template().filled({Placeholder.NAME: " Bà  Ánh ", Placeholder.CHILD: "Khôi"})
    assert (title, paragraphs) == ("THƯ", ("Kính gửi Bà Ánh,", "Chúc mừng Khôi."))


def test_what_is_filled_in_is_not_filled_again() -> None:
    _, (first, _) = template().filled({Placeholder.NAME: "{child}", Placeholder.CHILD: "Khôi"})
    assert first == "Kính gửi {child},"


def test_a_missing_word_is_refused_on_its_field() -> None:
    with refused("letter_value_missing", "child"):
        template().filled({Placeholder.NAME: "Ánh", Placeholder.CHILD: "  "})
    with refused("text_too_long", "name"):
        template().filled({Placeholder.NAME: "a" * 501, Placeholder.CHILD: "Khôi"})


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"body": "Kính gửi {nam}"}, "letter_placeholder_unknown", "body"),
        ({"body": "Kính gửi {}"}, "letter_placeholder_unknown", "body"),
        ({"body": "Kính gửi {name"}, "letter_brace_open", "body"),
        ({"body": "Kính gửi {{name}}"}, "letter_brace_open", "body"),
        ({"body": " \n "}, "letter_empty", "body"),
        ({"body": "a" * (LONGEST_BODY + 1)}, "text_too_long", "body"),
        ({"title": ""}, "letter_empty", "title"),
        ({"title": "{who}"}, "letter_placeholder_unknown", "title"),
    ],
)
def test_a_wording_that_cannot_be_read_is_refused(changes: dict[str, str], code: str, field: str) -> None:
    with refused(code, field):
        template(**changes).checked()


def test_a_wording_is_tidied() -> None:
    made = template("  Kính  gửi {name}, \n\n  Trân trọng. ", "  THƯ  MỪNG ").checked()
    assert (made.title, made.body) == ("THƯ MỪNG", "Kính gửi {name},\nTrân trọng.")


@given(st.text(alphabet="ab{}nme \n", max_size=40))
def test_what_is_accepted_can_always_be_filled(body: str) -> None:
    letter, refusal = read(body)
    if letter is None:
        assert refusal == "body"
        return
    _, paragraphs = letter.filled(dict.fromkeys(Placeholder, "x"))
    assert not any("{" in line or "}" in line for line in paragraphs)


def read(body: str) -> tuple[LetterTemplate | None, str | None]:
    try:
        return template(body).checked(), None
    except Refused as error:
        return None, error.field
