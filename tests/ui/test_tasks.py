import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import DeskError, Refused
from desk_app.ui.tasks import TaskRunner


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
