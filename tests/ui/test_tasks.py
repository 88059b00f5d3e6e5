import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import DeskError, Refused
from desk_app.ui.tasks import Progress, TaskRunner


@pytest.fixture
def runner(qapp: object) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


def _fail(error: DeskError) -> None:
    raise AssertionError(error)


def test_the_job_leaves_the_gui_thread_and_its_answer_comes_back(runner: TaskRunner) -> None:
    here = threading.get_ident()
    threads: list[int] = []

    def done(where: int) -> None:
        threads.extend((where, threading.get_ident()))

    runner.run(threading.get_ident, done, _fail)
    runner.wait()
    assert threads[0] != here
    assert threads[1] == here


def test_answers_come_in_the_order_of_asking(runner: TaskRunner) -> None:
    answers: list[int] = []
    for number in range(50):
        runner.run(partial(abs, number), answers.append, _fail)
    runner.wait()
    assert answers == list(range(50))


def test_a_refusal_goes_to_failed(runner: TaskRunner) -> None:
    def job() -> int:
        raise Refused("name_missing", field="applicant.name")

    done: list[int] = []
    errors: list[DeskError] = []
    runner.run(job, done.append, errors.append)
    runner.wait()
    assert done == []
    assert [error.code for error in errors] == ["name_missing"]


def test_a_bug_is_raised_on_the_gui_thread(runner: TaskRunner, qtbot: QtBot) -> None:
    settled: list[bool] = []
    with qtbot.captureExceptions() as raised:
        runner.run(lambda: 1 // 0, lambda _: None, _fail, lambda: settled.append(True))
        runner.wait()
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    assert settled == [True]


def test_waiting_covers_what_an_answer_asks_next(runner: TaskRunner) -> None:
    answers: list[str] = []
    runner.run(
        lambda: "first",
        lambda first: runner.run(lambda: f"{first}, second", answers.append, _fail),
        _fail,
    )
    runner.wait()
    assert answers == ["first, second"]
    assert runner.pending == 0


def test_the_connection_is_open_around_a_job_of_the_store_only(qapp: object) -> None:
    depth: list[str] = []

    @contextmanager
    def around() -> Iterator[None]:
        depth.append("open")
        yield
        depth.append("close")

    runner = TaskRunner(around)
    runner.run(lambda: depth.append("job"), lambda _: None, _fail)
    runner.wait()
    assert depth == ["open", "job", "close"]
    runner.render(lambda: depth.append("drawn"), lambda _: None, _fail)
    runner.wait()
    assert depth[3:] == ["drawn"]
    runner.close()


def test_closing_waits_for_the_job_under_way(qapp: object) -> None:
    runner = TaskRunner()
    go = threading.Event()
    done: list[bool] = []
    runner.run(lambda: go.wait(5), done.append, _fail)
    finished: list[bool] = []

    def finish() -> None:
        go.set()
        finished.append(True)

    runner.render(finish, lambda _: None, _fail)
    runner.close()
    assert finished == [True]
    assert done == []


def _count_to(total: int, progress: Progress) -> int:
    for done in range(1, total + 1):
        if not progress(done, total):
            raise Refused("cancelled")
    return total


def test_progress_is_shown_on_the_gui_thread_sparingly_and_at_the_end(runner: TaskRunner) -> None:
    here = threading.get_ident()
    seen: list[tuple[int, int]] = []
    threads: set[int] = set()
    answers: list[int] = []

    def shown(done: int, total: int) -> None:
        assert not answers
        seen.append((done, total))
        threads.add(threading.get_ident())

    runner.run_long(partial(_count_to, 100_000), answers.append, _fail, lambda: None, shown)
    runner.wait()
    assert answers == [100_000]
    assert threads == {here}
    assert seen[-1] == (100_000, 100_000)
    assert seen == sorted(seen)
    assert len(seen) < 1_000


def test_what_is_asked_to_stop_refuses_and_says_nothing_more(runner: TaskRunner) -> None:
    started = threading.Event()

    def job(progress: Progress) -> int:
        progress(1, 2)
        started.set()
        # Ends only when somebody says stop.
        while progress(1, 2):
            pass
        raise Refused("cancelled")

    errors: list[DeskError] = []
    settled: list[bool] = []
    seen: list[tuple[int, int]] = []

    def shown(done: int, total: int) -> None:
        seen.append((done, total))

    def must_not_answer(answer: int) -> None:
        raise AssertionError(answer)

    stop = runner.run_long(job, must_not_answer, errors.append, lambda: settled.append(True), shown)
    assert started.wait(5)
    stop()
    runner.wait()
    assert [error.code for error in errors] == ["cancelled"]
    assert settled == [True]
    assert seen == []


def test_a_long_job_holds_the_stores_connection_and_its_order(qapp: object) -> None:
    depth: list[str] = []

    @contextmanager
    def around() -> Iterator[None]:
        depth.append("open")
        yield
        depth.append("close")

    runner = TaskRunner(around)
    runner.run_long(partial(_count_to, 3), lambda _: None, _fail, lambda: None, lambda _done, _total: None)
    runner.run(lambda: depth.append("next"), lambda _: None, _fail)
    runner.wait()
    runner.close()
    assert depth == ["open", "close", "open", "next", "close"]


def test_closing_stops_what_takes_long(qapp: object) -> None:
    runner = TaskRunner()
    ended: list[bool] = []

    def job(progress: Progress) -> None:
        while progress(0, 1):
            pass
        ended.append(True)

    runner.run_long(job, lambda _: None, _fail, lambda: None, lambda _done, _total: None)
    runner.close()
    assert ended == [True]
