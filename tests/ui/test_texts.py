import ast
import re
from pathlib import Path
from string import Formatter

import pytest

from desk_app.domain.errors import Refused
from desk_app.domain.standing import DueState, Standing
from desk_app.ui.texts import TABLES, TEXTS, sentence, standing_text, warning_text

PACKAGE = Path(__file__).resolve().parents[2] / "desk_app"
ERRORS = {"Refused", "Conflict", "StoreUnavailable"}


def _raised() -> set[str]:
    codes: set[str] = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ERRORS
                and node.args
                and isinstance(node.args[0], ast.Constant)
            ):
                codes.add(str(node.args[0].value))
    source = (PACKAGE / "store" / "database.py").read_text(encoding="utf-8")
    return codes | set(re.findall(r'"(store_[a-z_]+)"', source))


def test_every_refusal_has_its_sentence() -> None:
    raised = _raised()
    assert len(raised) > 20
    assert raised - set(TEXTS) == set()


def test_no_code_stands_in_two_tables() -> None:
    assert len(TEXTS) == sum(map(len, TABLES))


@pytest.mark.parametrize("code", sorted(TEXTS))
def test_both_languages_say_it_with_the_same_parameters(code: str) -> None:
    vietnamese, english = TEXTS[code]
    assert vietnamese != english
    names = [{name for _, name, _, _ in Formatter().parse(words) if name} for words in (vietnamese, english)]
    assert names[0] == names[1]
    assert all(words.rstrip().endswith((".", "?", "}")) for words in (vietnamese, english))


def test_a_sentence_is_filled_in() -> None:
    refused = Refused("missing_documents", count=2, names="Tờ khai; Giấy chứng sinh")
    assert "2" in sentence(refused, "vi")
    assert "Tờ khai; Giấy chứng sinh" in sentence(refused, "en")


def test_several_codes_are_listed() -> None:
    assert "A, B" in sentence(Refused("duplicate_open", codes=("A", "B")), "en")


def test_a_missing_parameter_and_an_unknown_code_are_no_error() -> None:
    assert "…" in sentence(Refused("missing_documents"), "vi")
    assert "no_such_code" in sentence(Refused("no_such_code"), "en")


def test_warnings_have_words() -> None:
    assert warning_text("forecast_calendar", "vi") != warning_text("forecast_calendar", "en")


@pytest.mark.parametrize(
    ("standing", "days", "vietnamese", "english"),
    [
        (Standing.OVERDUE, -2, "Quá hạn 2 ngày", "2 days overdue"),
        (Standing.OVERDUE, 0, "Quá hạn", "Overdue"),
        (Standing.DUE_SOON, 1, "Còn 1 ngày", "1 day left"),
        (Standing.DUE_SOON, 0, "Đến hạn hôm nay", "Due today"),
        (Standing.ON_TIME, 5, "Đúng hạn", "On time"),
    ],
)
def test_a_standing_says_its_days(standing: Standing, days: int, vietnamese: str, english: str) -> None:
    state = DueState(standing, days)
    assert standing_text(state, "vi") == vietnamese
    assert standing_text(state, "en") == english


def test_of_many_codes_the_first_ones_are_named() -> None:
    codes = [f"1.00000{number}" for number in range(7)]
    told = sentence(Refused("not_reviewed", codes=", ".join(codes)), "en")
    assert told == f"Review before publishing: {', '.join(codes[:5])} and 2 more."
