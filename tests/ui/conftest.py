"""Widgets of a test are gone before the next one, destroyed on the GUI thread."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desk_app.ui.garbage import GuiCollector
from desk_app.ui.singletons import hold_singletons


@pytest.fixture(scope="session", autouse=True)
def _true_outlives_the_tests() -> None:
    hold_singletons()


@pytest.fixture(autouse=True)
def _collected_on_the_gui_thread(qapp: QApplication) -> Iterator[None]:
    collector = GuiCollector()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(0)
    collector.close()
