import threading
from typing import ClassVar

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desk_app.domain.applicant import Applicant
from desk_app.domain.dossier import IntakeForm, IssuedReceipt, complete
from desk_app.domain.errors import DeskError, Refused, StoreUnavailable
from desk_app.services import catalogue, intake
from desk_app.services.session import Session
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.tasks import Progress
from desk_app.ui.texts import TEXTS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class NamePage(Page):
    follows: ClassVar[tuple[str, ...]] = ("dossier.",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.name = QLineEdit()
        self.other = QLineEdit()
        content = QWidget()
        box = QVBoxLayout(content)
        box.addWidget(self.other)
        box.addWidget(self.name)
        self.set_content(content)
        self.fields["applicant.name"] = self.name
        self.refreshed = 0
        self.settled_times = 0

    def refresh(self) -> None:
        self.refreshed += 1

    def settled(self) -> None:
        self.settled_times += 1


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> NamePage:
    page = NamePage(desk)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def _refuse(session: Session) -> None:
    raise Refused("name_missing", field="applicant.name")


def _unreachable(session: Session) -> None:
    raise StoreUnavailable("store_locked")


def _accept(session: Session, nonce: str) -> IssuedReceipt:
    choice = next(each.procedure for each in catalogue.choices(session) if each.procedure.documents)
    applicant = Applicant(name="Trần Thị Yến", address="Số 5, khu vực 1", phone="0912345678")
    form = IntakeForm(choice.code, applicant, complete(choice), nonce, duplicate_confirmed=True)
    return intake.accept(session, form)


def test_an_answer_comes_back(page: NamePage, desk: Desk) -> None:
    names: list[str] = []
    page.ask(lambda session: session.office.name, names.append)
    desk.tasks.wait()
    assert names == ["UBND phường Ngã Bảy"]
    assert page.settled_times == 1
    assert page.message.text == ""


def test_a_refusal_stands_on_the_page_and_on_its_field(page: NamePage, desk: Desk) -> None:
    page.other.setFocus()
    page.ask(_refuse, lambda _: None)
    desk.tasks.wait()
    assert page.message.text == TEXTS["name_missing"][0]
    assert page.message.isVisible()
    assert page.name.hasFocus()
    assert page.name.property("wrong") is True
    page.clear_message()
    assert page.message.text == ""
    assert page.name.property("wrong") is False


def test_a_refusal_speaks_the_language_of_the_desk(page: NamePage, desk: Desk) -> None:
    desk.language = "en"
    page.ask(_refuse, lambda _: None)
    desk.tasks.wait()
    assert page.message.text == TEXTS["name_missing"][1]


def test_an_unreachable_store_is_for_the_banner(page: NamePage, desk: Desk) -> None:
    heard: list[DeskError] = []
    desk.unavailable.connect(heard.append)
    page.ask(_unreachable, lambda _: None)
    desk.tasks.wait()
    assert [error.code for error in heard] == ["store_locked"]
    assert page.message.text == ""
    assert page.settled_times == 1


def test_a_page_that_is_gone_gets_no_answer(page: NamePage, desk: Desk) -> None:
    answers: list[str] = []
    short = NamePage(desk)
    short.ask(lambda session: session.counter, answers.append)
    delete(short)
    desk.tasks.wait()
    assert answers == []


def test_a_shown_page_follows_and_a_hidden_one_catches_up(page: NamePage, desk: Desk) -> None:
    desk.feed.poll()
    desk.tasks.wait()
    assert page.refreshed == 1
    page.ask(_accept, lambda _: None, "nonce-1")
    desk.tasks.wait()
    assert page.refreshed == 2
    page.hide()
    for nonce in ("nonce-2", "nonce-3"):
        page.ask(_accept, lambda _: None, nonce)
        desk.tasks.wait()
    assert page.refreshed == 2
    page.show()
    assert page.refreshed == 3
    page.hide()
    page.show()
    assert page.refreshed == 3


def _count(session: Session, total: int, progress: Progress) -> str:
    for done in range(1, total + 1):
        if not progress(done, total):
            raise Refused("cancelled")
    return session.office.name


def _never_ending(session: Session, started: threading.Event, progress: Progress) -> None:
    started.set()
    while progress(0, 1):
        pass
    raise Refused("cancelled")


def test_a_long_use_case_tells_how_far_it_is(page: NamePage, desk: Desk) -> None:
    answers: list[str] = []
    seen: list[tuple[int, int]] = []

    def advanced(done: int, total: int) -> None:
        seen.append((done, total))

    ended: list[bool] = []
    page.ask_long(_count, answers.append, advanced, lambda: ended.append(True), 7)
    desk.tasks.wait()
    assert answers == ["UBND phường Ngã Bảy"]
    assert seen[-1] == (7, 7)
    assert ended == [True]


def test_a_long_use_case_is_stopped_by_who_asked(page: NamePage, desk: Desk) -> None:
    started = threading.Event()
    ended: list[bool] = []
    stop = page.ask_long(
        _never_ending, lambda _: None, lambda _done, _total: None, lambda: ended.append(True), started
    )
    assert started.wait(5)
    stop()
    desk.tasks.wait()
    assert page.message.text == TEXTS["cancelled"][0]
    assert ended == [True]


def test_a_page_that_is_gone_stops_its_long_use_case(desk: Desk, qapp: object) -> None:
    started = threading.Event()
    short = NamePage(desk)
    heard: list[str] = []
    short.ask_long(
        _never_ending,
        lambda _: heard.append("answer"),
        lambda _done, _total: heard.append("progress"),
        lambda: heard.append("end"),
        started,
    )
    assert started.wait(5)
    delete(short)
    desk.tasks.wait()
    assert heard == []


def test_a_new_day_is_read_anew(page: NamePage, desk: Desk) -> None:
    """What was due in time last night may be late this morning, though nobody did anything."""
    before = page.refreshed
    desk.new_day.emit()
    assert page.refreshed == before + 1
    page.hide()
    desk.new_day.emit()
    assert page.refreshed == before + 1
    page.show()
    assert page.refreshed == before + 2
