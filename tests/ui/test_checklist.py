"""The checklist, worked by single keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.procedure import Channel, Fee, Procedure, RequiredDocument, Terms
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.time_limit import TimeLimit, TimeUnit
from desk_app.ui.widgets.checklist import Checklist
from desk_app.ui.widgets.paper_line import PaperState

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PROCEDURE = Procedure(
    code="1.001193",
    name="Đăng ký khai sinh",
    field="Hộ tịch",
    authority="",
    terms=(Terms(Channel.COUNTER, TimeLimit(0, TimeUnit.SAME_DAY), Fee(0)),),
    documents=(
        RequiredDocument(1, "Tờ khai"),
        RequiredDocument(2, "Giấy chứng sinh", originals=1, copies=2),
        RequiredDocument(3, "Văn bản ủy quyền", case="Người khác đi thay", required=False),
        RequiredDocument(4, "Thẻ căn cước", required=False, to_show=True),
    ),
    result="Giấy khai sinh",
    result_code="",
    legal_basis=(),
    decision="",
    page="",
)


@pytest.fixture
def checklist(qtbot: QtBot) -> Checklist:
    widget = Checklist()
    qtbot.addWidget(widget)
    widget.resize(420, 500)
    widget.show_procedure(PROCEDURE)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.lines[0].setFocus()
    return widget


def counts(checklist: Checklist) -> list[tuple[int, int, int]]:
    return [(paper.originals, paper.certified, paper.copies) for paper in checklist.documents()]


def test_space_ticks_as_published_and_unticks(checklist: Checklist, qtbot: QtBot) -> None:
    with qtbot.waitSignal(checklist.changed):
        QTest.keyClick(checklist.lines[1], Qt.Key.Key_Space)
    assert counts(checklist)[1] == (1, 0, 2)
    QTest.keyClick(checklist.lines[1], Qt.Key.Key_Space)
    assert counts(checklist)[1] == (0, 0, 0)


def test_arrows_choose_line_and_count_digits_and_signs_change_it(checklist: Checklist, qtbot: QtBot) -> None:
    first, second, *_ = checklist.lines
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClicks(second, "1")
    QTest.keyClick(second, Qt.Key.Key_Right)
    QTest.keyClick(second, Qt.Key.Key_Plus)
    QTest.keyClick(second, Qt.Key.Key_Right)
    QTest.keyClicks(second, "12-")
    assert counts(checklist)[1] == (1, 1, 11)
    QTest.keyClick(second, Qt.Key.Key_Left)
    QTest.keyClicks(second, "--")
    assert counts(checklist)[1] == (1, 0, 11)


def test_a_line_says_how_far_it_is_and_a_better_paper_stands_in(checklist: Checklist, qtbot: QtBot) -> None:
    line = checklist.lines[1]
    states = [line.state]
    for keys in ("1", "+", "+"):
        QTest.keyClicks(line, keys)
        states.append(line.state)
    assert counts(checklist)[1] == (3, 0, 0)
    assert states == [PaperState.NOTHING, PaperState.LACKING, PaperState.LACKING, PaperState.COMPLETE]


def test_all_received_counts_what_is_always_required(checklist: Checklist, qtbot: QtBot) -> None:
    QTest.keyClick(checklist.lines[0], Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert counts(checklist) == [(1, 0, 0), (1, 0, 2), (0, 0, 0), (0, 0, 0)]


def test_what_was_counted_is_not_counted_anew(checklist: Checklist) -> None:
    checklist.lines[1].setFocus()
    QTest.keyClicks(checklist.lines[1], "3")
    checklist.receive_all()
    assert counts(checklist)[:2] == [(1, 0, 0), (3, 0, 0)]


def test_a_count_not_made_yet_shows_how_many_are_required(checklist: Checklist) -> None:
    cells = checklist.lines[1].cells
    assert [cell.text() for cell in cells] == ["1", "–", "2"]
    assert [cell.property("wanted") for cell in cells] == [True, True, True]
    checklist.receive_all()
    assert [cell.property("wanted") for cell in cells] == [False, True, False]


def test_n_opens_the_note_and_enter_comes_back(checklist: Checklist, qtbot: QtBot) -> None:
    line = checklist.lines[0]
    QTest.keyClick(line, Qt.Key.Key_N)
    assert line.note.hasFocus()
    QTest.keyClicks(line.note, "mo")
    QTest.keyClick(line.note, Qt.Key.Key_Return)
    assert line.hasFocus()
    assert checklist.documents()[0].note == "mo"


def test_another_paper_is_named_counted_and_removed(checklist: Checklist, qtbot: QtBot) -> None:
    checklist.add_paper()
    extra = checklist.lines[-1]
    assert extra.title.hasFocus()
    QTest.keyClicks(extra.title, "Anh 4x6")
    QTest.keyClick(extra.title, Qt.Key.Key_Return)
    assert checklist.documents()[-1] == SubmittedDocument(0, "Anh 4x6", originals=1)
    QTest.keyClick(extra, Qt.Key.Key_Delete)
    assert [paper.no for paper in checklist.documents()] == [1, 2, 3, 4]


def test_another_paper_left_without_a_name_is_none(checklist: Checklist, qtbot: QtBot) -> None:
    checklist.add_paper()
    checklist.lines[0].setFocus()
    assert len(checklist.lines) == 4


def test_what_was_counted_comes_back(checklist: Checklist) -> None:
    papers = (SubmittedDocument(2, "Giấy chứng sinh", 1, 1, 0, "mờ"), SubmittedDocument(0, "Ảnh", 2))
    checklist.show_procedure(PROCEDURE, papers)
    assert counts(checklist) == [(0, 0, 0), (1, 1, 0), (0, 0, 0), (0, 0, 0), (2, 0, 0)]
    assert checklist.documents()[1].note == "mờ"
    checklist.show_procedure(None)
    assert checklist.documents() == ()
    assert checklist.empty.isVisible()


def test_the_tab_key_stops_once(checklist: Checklist, qtbot: QtBot) -> None:
    checklist.lines[2].setFocus()
    strong = [line for line in checklist.lines if line.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert strong == [checklist.lines[2]]
    QTest.keyClick(checklist.lines[2], Qt.Key.Key_Tab)
    assert not any(line.hasFocus() for line in checklist.lines)


def test_a_line_is_read_out_with_its_marks_and_counts(checklist: Checklist, qtbot: QtBot) -> None:
    line = checklist.lines[3]
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert line.accessibleName().startswith("Thẻ căn cước. optional · to show and take back.")
    assert "originals: 1" in line.accessibleName()
