"""Two versions side by side: only what differs, word by word, and what depends on it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.procedure import Part, Procedure, Unread
from desk_app.domain.time_limit import parse_time_limit
from desk_app.services import catalogue
from desk_app.services.session import Session
from desk_app.ui.admin.compare_view import CompareView
from desk_app.ui.admin.part_text import part_lines
from desk_app.ui.admin.word_diff import stretches

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

_LINES = st.lists(
    st.text(alphabet="ab ,\n", max_size=8).map(lambda text: text.replace("\n", " ")), max_size=6
)


@pytest.fixture
def before(session: Session) -> Procedure:
    return catalogue.procedure(session, "1.004873")


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    view = CompareView("en")
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    return view


def shortened(procedure: Procedure) -> Procedure:
    limit = parse_time_limit("2 ngày làm việc")
    return replace(procedure, terms=tuple(replace(each, time_limit=limit) for each in procedure.terms))


def test_only_the_parts_that_differ_are_shown(view: CompareView, before: Procedure) -> None:
    view.show_procedures(before, shortened(before), ())
    assert view.parts == (Part.TIME_LIMIT,)
    assert "3 working days" in view.text
    assert "2 working days" in view.text
    assert before.documents[0].name not in view.text


def test_one_key_shows_the_unchanged_parts_too(view: CompareView, before: Procedure) -> None:
    view.show_procedures(before, shortened(before), ())
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert view.whole.isChecked()
    assert before.documents[0].name in view.text


def test_what_depends_on_the_change_is_said(view: CompareView, before: Procedure) -> None:
    view.show_procedures(before, shortened(before), ("7 open dossiers keep version 1.",))
    assert view.notes.isVisible()
    assert "7 open dossiers keep version 1." in view.notes.text()
    view.show_procedures(before, before, ())
    assert not view.notes.isVisible()
    assert view.summary.text() == "Nothing differs between the two"


def test_a_new_procedure_is_shown_whole(view: CompareView, before: Procedure) -> None:
    view.show_procedures(None, before, ())
    assert Part.DOCUMENTS in view.parts
    assert before.documents[0].name in view.text
    assert "New" in view.summary.text()


def test_words_that_were_not_read_stand_by_their_part(view: CompareView, before: Procedure) -> None:
    after = replace(before, unread=(Unread(Part.DOCUMENTS, "tùy trường hợp"),))
    view.show_procedures(before, after, ())
    assert "Needs review: tùy trường hợp" in view.text
    view.clear()
    assert view.text == ""


def test_every_part_that_is_published_has_lines(before: Procedure) -> None:
    told = {part for part in Part if part_lines(before, part, "vi")}
    assert {Part.NAME, Part.TIME_LIMIT, Part.FEE, Part.DOCUMENTS, Part.RESULT} <= told
    assert "3 ngày làm việc" in part_lines(before, Part.TIME_LIMIT, "vi")[0]


def test_words_that_differ_are_marked_and_no_others() -> None:
    (one,) = stretches(["nộp 1 bản chính"], ["nộp 2 bản chính"])
    assert [(run.text, run.changed) for run in one.before] == [
        ("nộp ", False),
        ("1", True),
        (" bản chính", False),
    ]
    assert [(run.text, run.changed) for run in one.after] == [
        ("nộp ", False),
        ("2", True),
        (" bản chính", False),
    ]


@given(_LINES, _LINES)
def test_nothing_is_lost_between_the_two_sides(before: list[str], after: list[str]) -> None:
    found = stretches(before, after)
    left = ["".join(run.text for run in each.before) for each in found]
    right = ["".join(run.text for run in each.after) for each in found]
    assert "".join(left).replace("\n", "") == "".join(before)
    assert "".join(right).replace("\n", "") == "".join(after)
    assert all(one == other for one, other, each in zip(left, right, found, strict=True) if not each.changed)
