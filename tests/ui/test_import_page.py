"""An import by keyboard: what a file brings is seen before it is written, and written once."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desk_app.services import catalogue, catalogue_editing
from desk_app.services.session import Session
from desk_app.ui.admin import import_page, import_rows
from desk_app.ui.admin.import_page import ImportPage
from desk_app.ui.admin.import_rows import Group
from desk_app.ui.desk import Desk
from tests.builders import MARITAL_STATUS, accepted
from tests.ui.national_files import RECORDS, a_list, a_record

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def shown_page(desk: Desk, qtbot: QtBot, language: str = "en") -> ImportPage:
    desk.language = language
    page = ImportPage(desk)
    qtbot.addWidget(page)
    page.resize(1190, 660)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    desk.tasks.wait()
    page.entered()
    return page


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ImportPage:
    return shown_page(desk, qtbot)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return a_list(tmp_path / "danh sách.json")


def read(page: ImportPage, file: Path) -> None:
    page.read(file)
    page.desk.tasks.wait()


def press(
    page: ImportPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(page, key, modifier)
    page.desk.tasks.wait()


def choose(page: ImportPage, qtbot: QtBot, group: Group) -> None:
    """Strike a chip's key; the chip shows itself pressed for a moment."""
    QTest.keyClick(page, Qt.Key(Qt.Key.Key_1 + list(Group).index(group)))
    qtbot.waitUntil(lambda: page.group is group)
    page.desk.tasks.wait()


def enter(page: ImportPage) -> None:
    assert page.table.hasFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)


def counts(page: ImportPage) -> dict[str, str]:
    return {group.value: chip.accessibleDescription() for group, chip in page.chips.items()}


def told(page: ImportPage) -> list[str]:
    rows = range(page.model.rowCount())
    return [str(page.model.index(row, import_rows.TOLD).data()) for row in rows]


def test_an_import_by_keyboard_alone(
    page: ImportPage, session: Session, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    assert page.nothing.isVisible()
    press(page, Qt.Key.Key_F12)
    assert counts(page) == {"added": "2", "changed": "1", "unchanged": "0", "refused": "3"}
    assert page.table.hasFocus()
    assert catalogue.listing(session, words="thu tuc moi").lines == ()
    press(page, Qt.Key.Key_F12)
    assert page.message.kind == "done"
    assert "2 new and 1 changed" in page.message.text
    assert "3 were not taken" in page.message.text
    kept = catalogue.history(session, "9.000001")
    assert kept.prepared is not None
    assert (kept.prepared.name, kept.versions) == ("Thủ tục mới một", ())
    closed: list[bool] = []
    page.closed.connect(lambda: closed.append(True))
    press(page, Qt.Key.Key_F12)
    assert closed == [True]
    read(page, file)
    assert counts(page) == {"added": "0", "changed": "0", "unchanged": "3", "refused": "3"}
    assert not page.foot.keep.isVisible()


def test_the_model_keeps_its_promises(page: ImportPage, file: Path, qtbot: QtBot) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Warning, page)
    read(page, file)
    for group, rows in ((Group.CHANGED, 1), (Group.UNCHANGED, 0), (Group.REFUSED, 3), (Group.ADDED, 2)):
        choose(page, qtbot, group)
        assert page.model.rowCount() == rows
    assert page.lists.currentWidget() is page.table


def test_what_was_not_read_stands_beside_a_new_one(page: ImportPage, file: Path, qtbot: QtBot) -> None:
    read(page, file)
    assert told(page)[0] == ""
    assert "Time limit" in told(page)[1]
    assert not page.preview.facts.open_points
    press(page, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: page.preview.code.text() == "9.000002")
    assert "tùy từng trường hợp" in " ".join(page.preview.facts.open_points)


def test_a_changed_one_is_compared_and_says_what_depends_on_it(
    page: ImportPage, session: Session, file: Path, qtbot: QtBot
) -> None:
    for _ in range(2):
        accepted(session)
    read(page, file)
    choose(page, qtbot, Group.CHANGED)
    assert "Steps" in told(page)[0]
    assert page.preview.stack.currentWidget() is page.preview.compare
    notes = page.preview.compare.notes.text()
    assert "Open dossiers that keep version 1: 2" in notes
    assert "It takes effect on the day it is published by a decision." in notes
    assert "Bước 1: Nộp hồ sơ" in page.preview.compare.text


def test_the_reasons_are_words_and_say_what_to_do(page: ImportPage, file: Path, qtbot: QtBot) -> None:
    read(page, file)
    choose(page, qtbot, Group.REFUSED)
    assert [page.model.index(row, import_rows.NAME).data() for row in range(3)] == [
        "Không có mã",
        "Mã sai",
        "Trùng mã",
    ]
    assert told(page)[0] == "There is no procedure code."
    assert "1004" in told(page)[1]
    assert page.preview.why.text() == told(page)[0]
    line = page.model.index(0, import_rows.LINE).data()
    assert f"line {line}" in page.preview.remedy.text()


def test_the_refused_records_are_saved_for_who_corrects_them(
    page: ImportPage, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(page, file)
    out = tmp_path / "refused.csv"
    monkeypatch.setattr(import_page, "save_place", lambda *_: out)
    press(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    with out.open(encoding="utf-8-sig", newline="") as written:
        rows = list(csv.reader(written))
    assert rows[0] == ["Line", "Procedure code", "Procedure", "Why it is not taken"]
    assert [row[1:3] for row in rows[1:]] == [
        ["", "Không có mã"],
        ["1004", "Mã sai"],
        ["9.000001", "Trùng mã"],
    ]
    assert rows[1][3] == "There is no procedure code."
    assert str(out) in page.message.text
    page.save_refused(tmp_path / "gone" / "refused.csv")
    page.desk.tasks.wait()
    assert page.message.kind == "stop"


def test_a_file_that_is_no_list_is_said(page: ImportPage, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('[{"ma_thu_tuc": "1.0"}]', encoding="utf-8")
    read(page, broken)
    assert page.message.kind == "stop"
    assert page.nothing.words == "The file was not taken"
    assert page.foot.choose.isEnabled()
    read(page, tmp_path / "missing.json")
    assert "missing.json" in page.message.text


def test_escape_stops_the_reading(page: ImportPage, tmp_path: Path) -> None:
    many = [a_record(f"9.{number:06}", f"Thủ tục {number}") for number in range(400)]
    page.read(a_list(tmp_path / "many.json", *many))
    assert page.work.running
    assert not page.foot.choose.isEnabled()
    assert page.work.button.hasFocus()
    assert page.back()
    assert page.work.hasFocus()
    page.desk.tasks.wait()
    assert page.plan is None
    assert page.foot.choose.hasFocus()
    assert page.message.kind == "info"
    assert page.nothing.isVisible()
    assert page.foot.choose.isEnabled()
    assert not page.back()


def test_escape_stops_the_writing_and_nothing_is_written(
    page: ImportPage, session: Session, tmp_path: Path
) -> None:
    many = [a_record(f"9.{number:06}", f"Thủ tục {number}") for number in range(400)]
    read(page, a_list(tmp_path / "many.json", *many))
    page.keep()
    page.keep()
    page.back()
    page.desk.tasks.wait()
    assert page.foot.keep.isEnabled()
    assert page.message.kind == "info"
    assert counts(page)["added"] == "400"
    assert catalogue.listing(session, words="thu tuc 399").lines == ()
    press(page, Qt.Key.Key_F12)
    assert catalogue.history(session, "9.000399").prepared is not None


def dragged(data: QMimeData) -> QDragEnterEvent:
    where, left = QPointF(5, 5), Qt.MouseButton.LeftButton
    event = QDragEnterEvent(where, Qt.DropAction.CopyAction, data, left, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    return event


def test_one_file_is_dropped(page: ImportPage, file: Path) -> None:
    one, two = QMimeData(), QMimeData()
    one.setUrls([QUrl.fromLocalFile(str(file))])
    two.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(file.parent))])
    for data, taken in ((one, True), (two, False), (QMimeData(), False)):
        event = dragged(data)
        page.dragEnterEvent(event)
        assert event.isAccepted() is taken
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(QPointF(5, 5), copy, one, left, Qt.KeyboardModifier.NoModifier))
    page.desk.tasks.wait()
    assert counts(page)["added"] == "2"


def test_enter_opens_what_is_in_the_catalogue(page: ImportPage, file: Path, qtbot: QtBot) -> None:
    asked: list[str] = []
    page.procedure_asked.connect(lambda code, _tab: asked.append(code))
    read(page, file)
    enter(page)
    assert asked == []
    assert page.message.kind == "info"
    choose(page, qtbot, Group.CHANGED)
    enter(page)
    page.keep()
    page.desk.tasks.wait()
    choose(page, qtbot, Group.ADDED)
    enter(page)
    assert asked == [MARITAL_STATUS, "9.000001"]


def test_what_the_office_changed_meanwhile_is_not_overwritten_by_an_old_plan(
    page: ImportPage, session: Session, file: Path
) -> None:
    read(page, file)
    catalogue_editing.set_keywords(session, MARITAL_STATUS, ("giấy độc thân",))
    page.keep()
    page.desk.tasks.wait()
    assert catalogue_editing.prepared_of(session, MARITAL_STATUS).keywords == ("giấy độc thân",)


def test_another_language_keeps_what_was_read(page: ImportPage, desk: Desk, file: Path, qtbot: QtBot) -> None:
    read(page, file)
    page.show_group(Group.REFUSED)
    other = shown_page(desk, qtbot, "vi")
    other.restore(page.state())
    assert other.plan == page.plan
    assert other.group is Group.REFUSED
    assert told(other)[0] == "Không có mã thủ tục."
    assert len(RECORDS) == sum(map(int, counts(other).values()))


@pytest.mark.parametrize(("width", "height"), [(750, 400), (900, 700), (1190, 660)])
def test_nothing_is_cut_off(page: ImportPage, file: Path, width: int, height: int, qtbot: QtBot) -> None:
    read(page, file)
    page.resize(width, height)
    qtbot.wait(20)
    assert (page.width(), page.height()) == (width, height)
    for button in (page.foot.keep, page.foot.another, page.foot.save_refused):
        place = button.mapTo(page, button.rect().bottomRight())
        assert place.x() < width
        assert place.y() < height
    assert page.preview.isVisible() is (width >= 1000 or height >= 620)
