"""What the README says of the command line is true: its examples work, its fields are those there are."""

import re
import shlex
from dataclasses import fields
from pathlib import Path

import pytest

from desk_app.domain.acts import ActDetails, Contact, Correction, HandOverWay, Need, RefusalGround
from desk_app.domain.certification import Book, CertificationLine
from desk_app.domain.letters import LetterKind
from desk_app.domain.office_calendar import DayKind
from desk_app.domain.route import LegEnding
from desk_app.domain.staff import Role
from desk_app.domain.workflow import DOSSIER_FORMS, STEPS
from tests.journeys.console import NOW, Console, console, founded

__all__ = ["console", "founded"]

ROOT = Path(__file__).resolve().parents[2]
SECTION = (ROOT / "README.md").read_text(encoding="utf-8").split("\n## Command line\n")[1].split("\n## ")[0]
ROWS = [line.split(" | ") for line in SECTION.splitlines() if line.startswith("| `")]


def examples() -> list[tuple[list[str], str]]:
    """Return the words of each example, and what is written into it."""
    (block,) = re.findall(r"```bash\n(.*?)```", SECTION, re.DOTALL)
    found = []
    for line in block.splitlines():
        told, _, command = line.rpartition("| ")
        found.append((shlex.split(command)[1:], shlex.split(told)[1] if told else ""))
    return found


def neighbour(founded: Console, folder: Path) -> None:
    """Let the office know another one, whose figures somebody compared."""
    there = ("--data", str(folder), "--now", NOW, "--json")
    assert (
        founded(*there, "init", "--name", "A", "--parent", "B", "--code", "H13.50.06", "--training").code == 0
    )
    key = founded(*there, "office-key").value
    assert founded("know-office", "-", stdin=key["key"]).code == 0
    assert founded("confirm-office", key["code"], "--figures", key["figures"]).code == 0


def test_the_examples_work(founded: Console, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    neighbour(founded, tmp_path / "there")
    monkeypatch.chdir(tmp_path)
    for words, told in examples():
        answer = founded("--now", NOW, *words, stdin=told)
        assert (answer.code, answer.err) == (0, ""), words
    written = {path.name for path in tmp_path.iterdir()}
    assert {"receipt.pdf", "supplement.pdf", "guidance.pdf", "list.pdf", "for-dai-thanh.hoso"} <= written
    assert founded("verify").code == 0


def test_every_field_of_an_act_is_described() -> None:
    named = [cell for row in ROWS for cell in re.findall(r"`(\w+)`", row[0])]
    known = {field.name for field in fields(ActDetails)}
    assert known - set(named) == set()
    (correction,) = [row for row in ROWS if row[0] == "| `correction`"]
    assert {field.name for field in fields(Correction)} <= set(re.findall(r"`(\w+)`", correction[1]))


@pytest.mark.parametrize(
    ("need", "field"),
    [
        (Need.REASON, "reason"),
        (Need.NEW_DATE, "new_due_on"),
        (Need.CONTACT, "contact"),
        (Need.CORRECTION, "correction"),
    ],
)
def test_who_asks_for_a_field(need: Need, field: str) -> None:
    (row,) = [row for row in ROWS if row[0] == f"| `{field}`"]
    asked = {action.value for (_, action), step in STEPS.items() if need in step.needs}
    assert set(re.findall(r"`(\w+)`", row[2])) == asked


@pytest.mark.parametrize(
    "words", [RefusalGround, Contact, HandOverWay, LegEnding, Role, LetterKind, Book, DayKind]
)
def test_every_word_that_may_be_chosen_is_named(words: type[RefusalGround]) -> None:
    assert [word.value for word in words if word.value not in SECTION] == []


def test_forms_and_certified_lines_are_named() -> None:
    (row,) = [row for row in ROWS if row[0].startswith("| `form ")]
    assert {form.value for form in DOSSIER_FORMS} == set(re.findall(r"`(\w+)`", row[1]))
    *_, lines = re.findall(r'"lines": \[\{(.*?)\}\]', SECTION, re.DOTALL)
    assert set(re.findall(r'"(\w+)"', lines)) == {field.name for field in fields(CertificationLine)}
