"""Attachments through the window: chosen, dropped, pasted, listed, looked at; nothing waits for the disk."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.attachment import RESULT_NO, AttachmentKind
from desk_app.services import attachments, lookup
from desk_app.services.session import Session
from desk_app.ui.back_office import attachment_rows
from desk_app.ui.back_office.attachment_rows import size_words
from desk_app.ui.back_office.attachment_viewer import decoded
from desk_app.ui.back_office.attachments_tab import AttachmentsTab
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from tests.builders import accepted
from tests.two_offices import PDF, picture

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def code(session: Session) -> str:
    return accepted(session).code


@pytest.fixture
def tab(desk: Desk, session: Session, code: str, qtbot: QtBot) -> AttachmentsTab:
    desk.language = "en"
    page = Page(desk)
    tab = AttachmentsTab(page)
    page.set_content(tab, scrolls=False)
    qtbot.addWidget(page)
    page.resize(1190, 500)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    tab.show_detail(lookup.detail(session, code))
    desk.tasks.wait()
    return tab


def cells(tab: AttachmentsTab) -> list[tuple[str, ...]]:
    tab._page.desk.tasks.wait()
    return [tab.model.cells(line) for line in tab.model.lines]


def dropped(tab: AttachmentsTab, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drag = QDragEnterEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    tab.dragEnterEvent(drag)
    assert drag.isAccepted()
    tab.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def test_without_any_it_says_how_to_add_one(tab: AttachmentsTab) -> None:
    assert tab.lists.currentWidget() is tab.empty
    assert "Ctrl+O" in tab.empty.accessibleName()
    assert not tab.look.isEnabled()


def test_dropped_files_are_listed(tab: AttachmentsTab, session: Session, tmp_path: Path) -> None:
    scan, photo = tmp_path / "tờ khai.pdf", tmp_path / "ảnh.jpg"
    scan.write_bytes(PDF)
    photo.write_bytes(picture())
    tab.belongs.setCurrentIndex(1)
    dropped(tab, scan, photo)
    lines = cells(tab)
    paper = tab.model.papers[1]
    assert [(line[attachment_rows.NAME], line[attachment_rows.BELONGS]) for line in lines] == [
        ("tờ khai.pdf", paper),
        ("ảnh.jpg", paper),
    ]
    assert lines[0][attachment_rows.BY] == session.staff.name
    assert lines[0][attachment_rows.ADDED] == "23/11/2026 08:30"
    assert tab.lists.currentWidget() is tab.table


def test_same_content_is_said_and_kept_once(tab: AttachmentsTab, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(PDF)
        tab.attach_files([tmp_path / name])
        lines = cells(tab)
    assert [line[attachment_rows.NAME] for line in lines] == ["a.pdf"]
    assert "already, as a.pdf" in tab._page.message.text


def test_what_is_no_scan_is_refused(tab: AttachmentsTab, tmp_path: Path) -> None:
    (tmp_path / "x.exe").write_bytes(b"MZ" + bytes(50))
    tab.attach_files([tmp_path / "x.exe"])
    assert cells(tab) == []
    assert tab._page.message.kind == "stop"
    assert "x.exe" in tab._page.message.text


def test_picture_is_pasted_by_key(tab: AttachmentsTab, session: Session, code: str) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(image)
    tab.belongs.setCurrentIndex(tab.belongs.count() - 1)
    QTest.keyClick(tab.window(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    [line] = cells(tab)
    assert line[attachment_rows.NAME] == "Pasted picture 2026-11-23 08.30.00.png"
    [kept] = attachments.listed(session, code)
    assert kept.document_no == RESULT_NO
    assert decoded(attachments.content(session, kept.id)).size() == image.size()


def test_nothing_to_paste_is_said(tab: AttachmentsTab) -> None:
    QGuiApplication.clipboard().setText("no picture")
    tab.paste()
    assert tab._page.message.kind == "stop"
    assert cells(tab) == []


def test_large_photograph_is_kept_as_jpeg(tab: AttachmentsTab, session: Session, code: str) -> None:
    image = QImage(2400, 1600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.lightGray)
    QGuiApplication.clipboard().setImage(image)
    tab.paste()
    assert len(cells(tab)) == 1
    assert attachments.listed(session, code)[0].kind is AttachmentKind.JPEG


def test_copied_files_are_pasted(tab: AttachmentsTab, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(PDF)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf"))])
    QGuiApplication.clipboard().setMimeData(data)
    tab.paste()
    assert [line[attachment_rows.NAME] for line in cells(tab)] == ["a.pdf"]


@pytest.mark.parametrize("name", ["scan.png", "photo.jpg"])
def test_picture_is_shown_by_key(tab: AttachmentsTab, tmp_path: Path, name: str) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    assert image.save(str(tmp_path / name))
    tab.attach_files([tmp_path / name])
    assert len(cells(tab)) == 1
    tab.table.setFocus()
    QTest.keyClick(tab.window(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    tab._page.desk.tasks.wait()
    assert tab.viewer is not None
    assert tab.viewer.readable
    assert tab.viewer.message.text == ""
    before = tab.viewer.picture.width()
    tab.viewer.zoom(2)
    assert tab.viewer.picture.width() == 2 * before
    tab.viewer.fit()
    assert tab.viewer.picture.width() == before
    tab.viewer.save(tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == (tmp_path / name).read_bytes()
    tab.viewer.close()


def test_damaged_document_is_said(tab: AttachmentsTab, tmp_path: Path) -> None:
    (tmp_path / "half.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    tab.attach_files([tmp_path / "half.pdf"])
    assert len(cells(tab)) == 1
    tab.view()
    tab._page.desk.tasks.wait()
    assert tab.viewer is not None
    assert not tab.viewer.readable
    assert tab.viewer.message.kind == "stop"
    tab.viewer.zoom(2)
    tab.viewer.close()


def test_another_dossier_has_its_own(tab: AttachmentsTab, session: Session, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(PDF)
    tab.attach_files([tmp_path / "a.pdf"])
    assert len(cells(tab)) == 1
    tab.show_detail(lookup.detail(session, accepted(session).code))
    assert cells(tab) == []
    assert tab.lists.currentWidget() is tab.empty


@pytest.mark.parametrize(
    ("octets", "words"), [(1, "1 KB"), (1024 * 340, "340 KB"), (int(2.44 * 1024**2), "2,4 MB")]
)
def test_size_in_words(octets: int, words: str) -> None:
    assert size_words(octets) == words
