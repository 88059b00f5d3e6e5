"""Exchange through the window: keys are compared, packages made and opened, refusals said in place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.scan import ScanKind
from desk_app.domain.workflow import Action
from desk_app.services import exchange, office_keys, processing
from desk_app.services.exchange import PackOrder
from desk_app.services.lookup import ScanAnswer
from desk_app.services.session import Session
from desk_app.store import database
from desk_app.ui.back_office.exchange_page import KEYS, OPENING, PACKING, ExchangePage
from desk_app.ui.desk import Desk
from tests.builders import accepted
from tests.conftest import StandingClock
from tests.two_offices import OTHER, Place, introduce, two

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def offices(
    desk: Desk, session: Session, store: Path, clock: StandingClock, tmp_path: Path
) -> tuple[Place, Place]:
    here, there = two(session, store, clock, tmp_path / "other")
    database.connect(store)
    return here, there


@pytest.fixture
def page(desk: Desk, offices: tuple[Place, Place], qtbot: QtBot) -> Iterator[ExchangePage]:
    desk.language = "en"
    page = ExchangePage(desk)
    qtbot.addWidget(page)
    page.resize(1190, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.entered()
    desk.tasks.wait()
    yield page
    desk.tasks.wait()


def known(here: Place, there: Place, page: ExchangePage) -> None:
    introduce(here, there)
    database.connect(here.folder)
    page.refresh()
    page.desk.tasks.wait()


def key(page: ExchangePage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page, key, held)
    page.desk.tasks.wait()


def told(page: ExchangePage) -> str:
    return page.keys.model.cells(page.keys.model.lines[0])[2]


def test_number_keys_choose_tabs(page: ExchangePage) -> None:
    for struck, tab in ((Qt.Key.Key_3, KEYS), (Qt.Key.Key_2, PACKING), (Qt.Key.Key_1, OPENING)):
        key(page, struck)
        assert page.tabs.currentIndex() == tab


def test_own_key_is_shown_and_saved(page: ExchangePage, session: Session, tmp_path: Path) -> None:
    own = office_keys.own_key(session)
    assert page.keys.figures.text().split() == own.fingerprint.split()
    page.keys.save(tmp_path / "key.txt")
    page.desk.tasks.wait()
    assert (tmp_path / "key.txt").read_text(encoding="utf-8").strip() == own.text
    assert "key.txt" in page.message.text


def test_key_is_entered_compared_and_confirmed(
    page: ExchangePage, offices: tuple[Place, Place], session: Session, tmp_path: Path
) -> None:
    here, there = offices
    with there.at_work() as theirs:
        own = office_keys.own_key(theirs)
    database.connect(here.folder)
    page.show_tab(KEYS)
    QGuiApplication.clipboard().setText(own.text)
    key(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [line.key for line in page.keys.model.lines] == [own]
    assert "Not yet" in told(page)
    assert not page.packing.go.isEnabled()
    key(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.keys.theirs.text() == own.fingerprint
    assert page.back()
    assert page.keys.panel.isHidden()
    key(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    key(page, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    assert session.staff.name in told(page)
    assert page.packing.chosen == OTHER.code
    assert page.packing.go.isEnabled()


def test_key_is_read_from_a_photograph_of_its_code(
    page: ExchangePage, offices: tuple[Place, Place], tmp_path: Path
) -> None:
    here, there = offices
    with there.at_work() as theirs:
        own = office_keys.own_key(theirs)
    database.connect(here.folder)
    page.keys.code.show_text(own.text)
    assert page.keys.code.grab().save(str(tmp_path / "photo.png"))
    page.show_tab(KEYS)
    page.keys.enter_file(tmp_path / "photo.png")
    page.desk.tasks.wait()
    assert [line.key for line in page.keys.model.lines] == [own]


def test_what_is_no_key_is_refused(page: ExchangePage, tmp_path: Path) -> None:
    page.show_tab(KEYS)
    (tmp_path / "k.txt").write_text("HOSO-KEY 1 nonsense", encoding="utf-8")
    page.keys.enter_file(tmp_path / "k.txt")
    page.desk.tasks.wait()
    assert page.message.kind == "stop"
    assert page.keys.model.lines == ()


def test_package_goes_out_and_its_result_comes_back(
    page: ExchangePage, offices: tuple[Place, Place], session: Session, tmp_path: Path
) -> None:
    here, there = offices
    known(here, there, page)
    codes = [accepted(session).code for _ in range(2)]
    page.open(codes[0])
    assert page.scanned(ScanAnswer(ScanKind.DOSSIER_CODE, codes[1]))
    assert page.packing.codes.toPlainText().split() == codes
    out = tmp_path / "out.hoso"
    page.packing.pack(out)
    page.desk.tasks.wait()
    assert page.message.kind == "done"
    assert OTHER.name in page.message.text
    assert page.packing.codes.toPlainText() == ""
    taken = there.open(out).taken
    with there.at_work() as theirs:
        for each in taken:
            processing.act(theirs, each.ours, Action.FORWARD)
            processing.act(theirs, each.ours, Action.RELEASE)
        back = tmp_path / "back.hoso"
        exchange.pack_results(theirs, PackOrder(back, codes=tuple(each.ours for each in taken)))
    database.connect(here.folder)
    page.opening.take(back)
    page.desk.tasks.wait()
    assert page.stack.currentWidget() is page.tabs
    assert [page.opening.model.cells(line)[2] for line in page.opening.model.lines] == [
        "Result received back"
    ] * 2
    assert OTHER.name in page.opening.told.text()
    page.opening.take(back)
    page.desk.tasks.wait()
    assert "opened before" in page.message.text


def test_dropped_package_of_others_is_worked_on_and_answered(
    page: ExchangePage, offices: tuple[Place, Place], session: Session, tmp_path: Path
) -> None:
    here, there = offices
    known(here, there, page)
    with there.at_work() as theirs:
        code = accepted(theirs).code
    path = tmp_path / "in.hoso"
    there.pack(path, code)
    database.connect(here.folder)
    page.show_tab(PACKING)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, keys))
    page.desk.tasks.wait()
    assert page.tabs.currentIndex() == OPENING
    theirs_code, ours, told = page.opening.model.cells(page.opening.model.lines[0])
    assert (theirs_code, told.startswith("Received, due ")) == (code, True)
    opened: list[str] = []
    page.desk.open_dossier.connect(opened.append)
    page.opening.table.setFocus()
    QTest.keyClick(page.opening.table, Qt.Key.Key_Return)
    assert opened == [ours]
    for action in (Action.FORWARD, Action.RELEASE):
        processing.act(session, ours, action)
    page.refresh()
    page.desk.tasks.wait()
    assert [line.code for line in page.packing.model.lines] == [ours]
    page.packing.pack_results(tmp_path / "back.hoso")
    page.desk.tasks.wait()
    assert page.packing.model.lines == ()
    page.packing.add(ours)
    page.packing.pack_results(tmp_path / "again.hoso")
    page.desk.tasks.wait()
    assert [there.open(tmp_path / name).taken[0].known for name in ("back.hoso", "again.hoso")] == [
        False,
        True,
    ]
    database.connect(here.folder)


def test_altered_package_is_refused_in_place(
    page: ExchangePage, offices: tuple[Place, Place], tmp_path: Path
) -> None:
    here, there = offices
    known(here, there, page)
    with there.at_work() as theirs:
        code = accepted(theirs).code
    path = tmp_path / "in.hoso"
    there.pack(path, code)
    database.connect(here.folder)
    whole = bytearray(path.read_bytes())
    whole[-100] ^= 1
    path.write_bytes(whole)
    before = here.dump()
    page.opening.take(path)
    page.desk.tasks.wait()
    assert page.message.kind == "stop"
    assert "changed or damaged" in page.message.text
    assert page.opening.empty.words == "The package was not taken"
    assert here.dump() == before


def test_codes_that_cannot_be_packed(
    page: ExchangePage, offices: tuple[Place, Place], session: Session, tmp_path: Path
) -> None:
    known(*offices, page)
    page.packing.codes.setPlainText(f"BG-2026-0001, {accepted(session).code}")
    page.packing.pack(tmp_path / "a.hoso")
    assert "alone" in page.message.text
    page.packing.codes.setPlainText("BG-2026-0001")
    page.packing.pack(tmp_path / "a.hoso")
    page.desk.tasks.wait()
    assert page.message.kind == "stop"
    assert page.packing.codes.property("wrong")


def test_what_is_typed_stays_in_another_language(page: ExchangePage, desk: Desk, qtbot: QtBot) -> None:
    page.show_tab(PACKING)
    page.packing.codes.setPlainText("H13.50.05-261123-0001")
    other = ExchangePage(desk)
    qtbot.addWidget(other)
    other.restore(page.state())
    assert other.tabs.currentIndex() == PACKING
    assert other.packing.codes.toPlainText() == "H13.50.05-261123-0001"
