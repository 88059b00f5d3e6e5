"""Work that takes long: it says how far it is, it can be stopped, and only one runs at a time."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import Refused
from desk_app.services.session import Session
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.tasks import Progress
from desk_app.ui.widgets.long_work import LongWork

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def work(desk: Desk, qtbot: QtBot) -> LongWork:
    desk.language = "en"
    page = Page(desk)
    qtbot.addWidget(page)
    work = LongWork(page)
    page.set_content(work)
    page.show()
    return work


def count(session: Session, total: int, progress: Progress) -> int:
    for done in range(1, total + 1):
        if not progress(done, total):
            raise Refused("cancelled")
    return total


def until_stopped(session: Session, started: threading.Event, progress: Progress) -> None:
    started.set()
    while progress(1, 9):
        pass
    raise Refused("cancelled")


def refusing(session: Session, about: str, progress: Progress) -> None:
    raise Refused("name_missing", field=about)


def test_it_says_what_runs_and_how_far_it_is(work: LongWork, desk: Desk) -> None:
    answers: list[int] = []
    heard: list[str] = []
    work.begun.connect(lambda: heard.append(f"begun {work.counts.text()} {work.running}"))
    work.ended.connect(lambda: heard.append(f"ended {work.counts.text()} {work.running}"))
    work.start("Counting…", count, answers.append, 60)
    assert (work.words.text(), work.bar.maximum()) == ("Counting…", 0)
    desk.tasks.wait()
    assert not work.running
    assert answers == [60]
    assert heard == ["begun Beginning… True", "ended 60 of 60 False"]
    assert (work.bar.value(), work.bar.maximum()) == (60, 60)


def test_the_button_stops_it(work: LongWork, desk: Desk) -> None:
    started = threading.Event()
    answers: list[None] = []
    work.start("Counting…", until_stopped, answers.append, started)
    assert started.wait(5)
    work.button.click()
    assert work.counts.text() == "Stopping…"
    assert not work.button.isEnabled()
    desk.tasks.wait()
    assert not work.running
    assert answers == []
    work.start("Again…", count, lambda _: None, 2)
    assert work.button.isEnabled()
    desk.tasks.wait()


def test_one_at_a_time(work: LongWork, desk: Desk) -> None:
    answers: list[int] = []
    work.start("First…", count, answers.append, 3)
    work.start("Second…", count, answers.append, 5)
    assert work.words.text() == "First…"
    desk.tasks.wait()
    assert answers == [3]


def test_a_refusal_ends_it_too(work: LongWork, desk: Desk) -> None:
    ended: list[bool] = []
    work.ended.connect(lambda: ended.append(True))
    work.start("Refused…", refusing, lambda _: None, "file")
    desk.tasks.wait()
    assert ended == [True]
    assert not work.running
