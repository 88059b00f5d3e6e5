"""The catalogue's row in hand: always seen, and what is done with it by panels at the foot."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desk_app.services.session import Session
from desk_app.ui.admin.catalogue_page import CataloguePage
from desk_app.ui.admin.foot_panel import FootPanel
from desk_app.ui.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(desk: Desk, session: Session, qtbot: QtBot) -> CataloguePage:
    desk.language = "en"
    page = CataloguePage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 620)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.entered()
    settle(page)
    return page


def settle(page: CataloguePage) -> None:
    for _ in range(3):
        page.desk.tasks.wait()


def press(page: CataloguePage, key: Qt.Key) -> None:
    QTest.keyClick(page.window().focusWidget(), key)
    settle(page)


def choose(page: CataloguePage, key: Qt.Key) -> None:
    """Choose a chip; Qt shows its button pressed for a tenth of a second first."""
    QTest.keyClick(page.window().focusWidget(), key)
    QTest.qWait(130)
    settle(page)


def shown(page: CataloguePage) -> list[str]:
    return [line.shown.code for line in page.view.model.lines]


def in_view(page: CataloguePage) -> bool:
    table = page.view.table
    seen = table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())
    return seen and table.selectionModel().isRowSelected(table.currentIndex().row())


def test_home_and_end_go_to_the_first_and_the_last_row(page: CataloguePage) -> None:
    press(page, Qt.Key.Key_End)
    assert page.view.code == shown(page)[-1]
    assert in_view(page)
    press(page, Qt.Key.Key_Home)
    assert page.view.code == shown(page)[0]
    assert in_view(page)


def test_the_row_in_hand_is_seen_after_the_search_and_after_a_chip(page: CataloguePage) -> None:
    last = shown(page)[-1]
    QTest.keyClicks(page.view.search, last)
    QTest.qWait(250)
    settle(page)
    assert shown(page) == [last]
    page.back()
    settle(page)
    assert page.view.code == last
    assert in_view(page)
    choose(page, Qt.Key.Key_2)
    choose(page, Qt.Key.Key_1)
    assert in_view(page)


def test_another_everyday_word_is_typed_behind_a_comma(page: CataloguePage) -> None:
    page.change_words()
    line = page.wording.words
    assert line.text().endswith(", ")
    before = line.text()
    QTest.keyClicks(line, "moi")
    assert line.text() == f"{before}moi"


def test_many_procedures_are_named_five_and_counted(page: CataloguePage) -> None:
    page.view.table.selectAll()
    lines = page.view.chosen
    page.publish()
    told = page.publishing.told.text().splitlines()[0]
    assert lines[0].shown.code in told
    assert lines[0].shown.name[:30] in told
    assert lines[5].shown.code not in told
    assert told.endswith(f"and {len(lines) - 5} other procedure(s)")


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_the_tab_key_stays_in_the_panel(page: CataloguePage, key: Qt.Key) -> None:
    page.withdraw()
    panel: FootPanel = page.withdrawing
    seen = []
    for _ in range(5):
        seen.append(focused())
        QTest.keyClick(focused(), key)
    assert focused() is panel.fields["decision"]
    assert set(panel.fields.values()) < set(seen)
    assert panel.confirm in seen


def test_the_mark_of_a_wrong_field_goes_with_the_first_letter(page: CataloguePage) -> None:
    page.publish()
    decision = page.publishing.decision
    assert decision.placeholderText() == "e.g. 163/QĐ-UBND"
    page.publishing.confirm.click()
    settle(page)
    assert decision.property("wrong")
    QTest.keyClicks(decision, "1")
    assert not decision.property("wrong")


def test_a_copy_is_in_hand_at_once(page: CataloguePage) -> None:
    page.duplicate()
    panel = page.copying
    panel.code.setText("1.000948.H13")
    panel.reason.setText("Quyết định 99/QĐ-UBND")
    panel.confirm.click()
    settle(page)
    assert page.panel is None, page.message.text
    assert page.view.code == "1.000948.H13"
    assert in_view(page)


def test_a_file_saved_without_an_ending_gets_one(page: CataloguePage, tmp_path: Path) -> None:
    def name_it() -> None:
        dialog = page.findChild(QFileDialog)
        assert dialog is not None
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(tmp_path / "danh-muc"))
        dialog.accept()

    QTimer.singleShot(0, name_it)
    page.export_file()
    settle(page)
    assert [path.name for path in tmp_path.glob("danh-muc*")] == ["danh-muc.json"]
