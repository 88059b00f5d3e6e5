"""Nothing typed is lost: after a crash, after clearing, when the store does not answer."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import Refused, StoreUnavailable
from desk_app.services import catalogue, drafts, intake, lookup
from desk_app.services.session import Session
from desk_app.store import database
from desk_app.ui.counter.draft_keeper import KEEP_AFTER_MS
from desk_app.ui.counter.intake_draft import IntakeDraft
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk
from desk_app.ui.tasks import TaskRunner

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CARD = "092190001234|365123456|Nguyễn Thị Thu Hà|12021990|Nữ|Số 25, ấp Đông Bình, Hậu Giang|01022021"


def broken_printer(name: str) -> QPrinter:
    raise Refused("printer_not_ready", printer=name)


def shown_page(desk: Desk, qtbot: QtBot) -> IntakePage:
    page = IntakePage(desk, None, broken_printer)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    desk.tasks.wait()
    return page


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[IntakePage]:
    page = shown_page(desk, qtbot)
    yield page
    desk.tasks.wait()


def fill(page: IntakePage, session: Session) -> None:
    """Fill everything in, so that it could be accepted."""
    page.view.picker.words.setText("giay doc than")
    page.view.picker.pick(0)
    page.desk.tasks.wait()
    page.scanned(lookup.scan(session, CARD))
    page.view.checklist.receive_all()
    page.view.checklist.lines[0].note.setText("chữ mờ")
    page.view.representative.set_typed({"name": "Trần Văn Nam", "authorisation": "12/UQ"})
    page.view.way.set_typed({"way": "post", "address": "Hộp thư 7"})
    page.view.fee.set_typed({"amount": "8.000", "paid": True, "sets": "2", "note": "gấp"})
    page.desk.tasks.wait()


def test_a_draft_is_kept_shortly_after_the_last_key(page: IntakePage, session: Session, qtbot: QtBot) -> None:
    QTest.keyClicks(page.view.applicant.name, "Ha")
    assert drafts.kept(session, drafts.INTAKE) is None

    def kept() -> None:
        draft = drafts.kept(session, drafts.INTAKE)
        assert draft is not None
        assert (restored := IntakeDraft.read(draft)) is not None
        assert restored.applicant["name"] == "Ha"

    qtbot.waitUntil(kept, timeout=KEEP_AFTER_MS + 3000)


def test_the_last_letters_before_the_end_are_kept(session: Session, store: Path, qtbot: QtBot) -> None:
    desk = Desk(session, TaskRunner(database.connection), store)
    page = shown_page(desk, qtbot)
    QTest.keyClicks(page.view.applicant.name, "Ha")
    desk.close()
    draft = drafts.kept(session, drafts.INTAKE)
    assert draft is not None
    assert (restored := IntakeDraft.read(draft)) is not None
    assert restored.applicant["name"] == "Ha"


def test_after_a_crash_the_form_stands_as_it_was(
    page: IntakePage, session: Session, desk: Desk, qtbot: QtBot
) -> None:
    fill(page, session)
    before = page.draft()
    page.keeper.keep()
    desk.tasks.wait()
    again = shown_page(desk, qtbot)
    assert again.draft() == before
    assert again.form() == page.form()
    assert "08:30" in again.message.text


def test_a_form_accepted_just_before_the_crash_makes_no_second_dossier(
    page: IntakePage, session: Session, desk: Desk, qtbot: QtBot
) -> None:
    fill(page, session)
    draft, form = page.draft(), page.form()
    issued = intake.accept(session, form)
    drafts.keep(session, drafts.INTAKE, draft.values())
    again = shown_page(desk, qtbot)
    again.accept()
    desk.tasks.wait()
    assert issued.code in again.message.text
    assert again.message.kind == "warning"
    assert again.draft().is_empty
    assert len(lookup.find(session, "ha").rows) == 1


def test_clearing_is_undone_by_the_same_key(page: IntakePage, session: Session) -> None:
    fill(page, session)
    before = page.draft()
    page.clear_or_bring_back()
    page.desk.tasks.wait()
    assert page.draft().is_empty
    assert drafts.kept(session, drafts.INTAKE) is None
    page.clear_or_bring_back()
    page.desk.tasks.wait()
    assert page.draft() == before


def test_another_language_takes_over_what_is_typed(
    page: IntakePage, session: Session, desk: Desk, qtbot: QtBot
) -> None:
    fill(page, session)
    other = IntakePage(desk, None, broken_printer)
    qtbot.addWidget(other)
    other.restore(page.state())
    other.show()
    desk.tasks.wait()
    assert other.form() == page.form()


def test_another_look_three_times_at_once_loses_nothing(
    page: IntakePage, session: Session, desk: Desk, qtbot: QtBot
) -> None:
    fill(page, session)
    form, state = page.form(), page.state()
    for _ in range(3):
        other = IntakePage(desk, None, broken_printer)
        qtbot.addWidget(other)
        other.show()
        other.restore(state)
        assert other.state() == state
        state = other.state()
    desk.tasks.wait()
    assert other.form() == form


def test_another_procedure_picked_meanwhile_stays(
    page: IntakePage, session: Session, desk: Desk, qtbot: QtBot
) -> None:
    fill(page, session)
    other = shown_page(desk, qtbot)
    other.restore(page.state())
    birth = catalogue.procedure(session, "1.001193")
    other.pick(birth)
    desk.tasks.wait()
    assert other.procedure == birth


def test_who_was_here_before_is_looked_up_again(
    page: IntakePage, session: Session, desk: Desk, qtbot: QtBot
) -> None:
    fill(page, session)
    intake.accept(session, page.form())
    other = shown_page(desk, qtbot)
    other.restore(page.state())
    desk.tasks.wait()
    assert "23/11/2026" in other.view.applicant.known_words.text()


def test_a_store_that_does_not_answer_keeps_what_was_typed(
    page: IntakePage, session: Session, store: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(page, session)
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0.1)
    database.connect(store)
    before = page.draft()
    with closing(sqlite3.connect(store / database.FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with qtbot.waitSignal(page.desk.unavailable, timeout=20_000) as trouble:
            page.accept()
        page.desk.tasks.wait()
        other.execute("ROLLBACK")
    assert trouble.args is not None
    assert isinstance(trouble.args[0], StoreUnavailable)
    assert page.draft() == before
    page.accept()
    page.desk.tasks.wait()
    assert len(lookup.find(session, "ha").rows) == 1


def test_a_draft_of_another_version_is_left_alone() -> None:
    assert IntakeDraft.read({"nonce": "n", "documents": "?", "applicant": 3}) is None
    kept = IntakeDraft("n", applicant={"name": "Hà"})
    assert IntakeDraft.read(kept.values() | {"kept_at": "2026-11-23T08:41:00"}) is not None
