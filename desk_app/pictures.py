"""Pictures of every window in both languages and three looks, for people who do not sit at the program."""

import json
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.domain.dossier import WorklistFilter
from desk_app.services import catalogue, drafts, lookup
from desk_app.services.session import Session
from desk_app.store import database
from desk_app.ui import i18n, settings
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk
from desk_app.ui.display.window import DisplayWindow
from desk_app.ui.garbage import GuiCollector
from desk_app.ui.pages import DOSSIER, PAGES
from desk_app.ui.settings import MachineSettings
from desk_app.ui.shell import Shell
from desk_app.ui.singletons import hold_singletons
from desk_app.ui.tasks import TaskRunner
from desk_app.ui.theme import Theme

COUNTER = QSize(1366, 768)
DISPLAY = QSize(1920, 1080)
_PROCEDURE = "1.004873"
_FADE_MS = 600


def take(
    session: Session, folder: Path, out: Path, languages: tuple[str, ...] = i18n.LANGUAGES
) -> list[Path]:
    """Draw every window offscreen and return the PNG files, named by window, language and look."""
    app = _application()
    kept = settings.load(folder)
    files: list[Path] = []
    for language in languages:
        for theme in Theme:
            i18n.install(app, language)
            theme.apply(app)
            machine = MachineSettings(language=language, theme=theme.value)
            desk = Desk(session, TaskRunner(database.connection), folder, machine)
            try:
                files += _counter(app, desk, out, f"{language}-{theme.value}")
                files += _display(app, desk, out, f"{language}-{theme.value}")
            finally:
                desk.close()
    # What the pictures needed is no wish of whoever opens this office.
    settings.save(folder, kept)
    drafts.discard(session, drafts.INTAKE)
    return files


def _application() -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    # Two screens as at a desk: without them the offscreen platform has one of 800 × 800.
    screens = [_screen("counter", 0, COUNTER), _screen("public", COUNTER.width(), DISPLAY)]
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        json.dump({"screens": screens}, file)
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file.name}"
    hold_singletons()
    app = QApplication(sys.argv[:1])
    GuiCollector(app)
    return app


def _screen(name: str, left: int, size: QSize) -> dict[str, object]:
    return {"name": name, "x": left, "y": 0, "width": size.width(), "height": size.height(), "logicalDpi": 96}


def _counter(app: QApplication, desk: Desk, out: Path, kind: str) -> list[Path]:
    shell = Shell(desk)
    shell.showNormal()
    shell.resize(COUNTER)
    files = []
    for entry in PAGES:
        shell.go(entry.key)
        _settle(app, desk)
        if isinstance(shell.page, IntakePage):
            shell.page.pick(catalogue.procedure(desk.session, _PROCEDURE))
            _settle(app, desk)
        files.append(_saved(shell, out / f"{entry.key}-{kind}.png"))
    rows = lookup.worklist(desk.session, WorklistFilter.OPEN, limit=1).rows
    for row in rows:
        shell.go(DOSSIER, row.code)
        _settle(app, desk)
        files.append(_saved(shell, out / f"{DOSSIER}-{kind}.png"))
    desk.settings = replace(desk.settings, window="")
    _closed(shell, app, desk)
    return files


def _display(app: QApplication, desk: Desk, out: Path, kind: str) -> list[Path]:
    window = DisplayWindow(desk)
    window.start()
    window.resize(DISPLAY)
    _settle(app, desk)
    files = [_saved(window, out / f"display-{kind}.png")]
    desk.show_to_citizen.emit(_PROCEDURE)
    _settle(app, desk)
    _pause(_FADE_MS)
    files.append(_saved(window, out / f"display-held-{kind}.png"))
    desk.show_to_citizen.emit("")
    _closed(window, app, desk)
    return files


def _closed(window: QWidget, app: QApplication, desk: Desk) -> None:
    window.close()
    _settle(app, desk)
    window.deleteLater()
    # Its timers would go on asking a desk that is gone.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _settle(app: QApplication, desk: Desk) -> None:
    # An answer may bring the next question: twice is what the deepest page needs.
    for _ in range(3):
        desk.tasks.wait()
        app.processEvents()


def _pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _saved(window: QWidget, path: Path) -> Path:
    window.grab().save(str(path))
    return path
