"""Unused widgets are destroyed on the GUI thread, whichever thread allocates."""

import gc
from threading import Thread
from weakref import ref

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.ui.garbage import GuiCollector


class Knot(QWidget):
    """A widget in a reference cycle, as a page with its callbacks is."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def allocate() -> None:
    for _ in range(20):
        [[] for _ in range(1000)].append([])


def test_another_thread_collects_nothing(qtbot: QtBot) -> None:
    knot = ref(Knot())
    worker = Thread(target=allocate)
    worker.start()
    worker.join()
    assert knot() is not None


def test_what_is_due_is_collected(qtbot: QtBot) -> None:
    collector = GuiCollector()
    knot = ref(Knot())
    heap: list[list[int]] = [[] for _ in range(2 * gc.get_threshold()[0])]
    collector.collect()
    assert heap
    assert knot() is None


def test_closed_python_collects_again(qtbot: QtBot) -> None:
    collector = GuiCollector()
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
    gc.disable()


def test_what_was_there_before_is_not_looked_through(qtbot: QtBot) -> None:
    gc.collect()
    before = len(gc.get_objects())
    collector = GuiCollector()
    assert gc.get_freeze_count() >= before
    assert len(gc.get_objects()) < before / 2
    collector.close()
    assert gc.get_freeze_count() == 0
