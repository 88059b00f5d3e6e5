"""The only place where the parts meet: open, look at the clock, make the windows, close in order."""

import logging
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from desk_app import __version__, logs, opening
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.office import OfficeProfile
from desk_app.domain.wording import short_moment
from desk_app.services import office
from desk_app.services.session import Session
from desk_app.store import database
from desk_app.ui import i18n, settings
from desk_app.ui.desk import Desk
from desk_app.ui.garbage import GuiCollector
from desk_app.ui.office_form import OfficeForm
from desk_app.ui.settings import MachineSettings
from desk_app.ui.shell import Shell
from desk_app.ui.single_instance import SingleInstance
from desk_app.ui.singletons import hold_singletons
from desk_app.ui.tasks import TaskRunner
from desk_app.ui.texts import sentence
from desk_app.ui.theme import Theme

log = logging.getLogger(__name__)


def run_counter(folder: Path, *, now: datetime | None = None) -> int:
    """Open the counter window of a data folder and return the exit code; a second start brings the first forward."""
    app, machine = _application(folder)
    instance = SingleInstance(folder)
    if not instance.claim():
        return 0
    try:
        desk = _desk(folder, machine, now)
        if desk is None:
            return 1
        shell = Shell(desk)
        instance.called.connect(shell.come_forward)
        shell.show()
        return _work(app, desk, shell.close)
    finally:
        instance.close()


def run_display(folder: Path, *, now: datetime | None = None) -> int:
    """Open the public display alone and return the exit code."""
    from desk_app.ui.display.window import DisplayWindow

    app, machine = _application(folder)
    desk = _desk(folder, machine, now)
    if desk is None:
        return 1
    window = DisplayWindow(desk, counter_screen=lambda: None)
    window.start()
    return _work(app, desk, window.close)


def _work(app: QApplication, desk: Desk, close: Callable[[], object]) -> int:
    desk.feed.start()
    code = app.exec()
    close()
    desk.close()
    return code


def _application(folder: Path) -> tuple[QApplication, MachineSettings]:
    hold_singletons()
    # The window waits for the thread of the store no longer than a tick of its own, not the usual five.
    sys.setswitchinterval(0.001)
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    GuiCollector(app)
    app.setApplicationName("desk_app")
    app.setApplicationVersion(__version__)
    folder.mkdir(parents=True, exist_ok=True)
    logs.to_file(folder)
    logs.catch_all(_tell)
    machine = settings.load(folder)
    i18n.install(app, machine.language)
    Theme.named(machine.theme).apply(app)
    return app, machine


def _desk(folder: Path, machine: MachineSettings, now: datetime | None) -> Desk | None:
    try:
        session = _session(folder, machine, now)
    except DeskError as error:
        log.exception("not opened")
        QMessageBox.critical(None, "desk_app", sentence(error, machine.language))
        return None
    if session is None or not _clock_is_right(session):
        return None
    return Desk(session, TaskRunner(database.kept_connection), folder, machine)


def _session(folder: Path, machine: MachineSettings, now: datetime | None) -> Session | None:
    try:
        return opening.open_session(folder, now=now, officer=machine.officer, counter=machine.counter)
    except Refused as refused:
        if refused.code != "office_missing":
            raise

    def found(profile: OfficeProfile) -> None:
        office.create(folder, profile, opening.clock_of(profile, None))
        form.accept()

    form = OfficeForm(found, machine.language)
    if form.exec() != QDialog.DialogCode.Accepted:
        return None
    return opening.open_session(folder, now=now, officer=machine.officer, counter=machine.counter)


def _clock_is_right(session: Session) -> bool:
    """Ask before working in the past: an old machine loses its clock battery."""
    last = office.clock_behind(session)
    if last is None:
        return True
    words = QCoreApplication.translate(
        "app", "This computer says {now}, but the last entry was made at {last}. Is the clock right?"
    )
    asked = words.format(now=short_moment(session.now()), last=short_moment(last))
    answer = QMessageBox.question(None, "desk_app", asked)
    return answer == QMessageBox.StandardButton.Yes


def _tell(error: BaseException) -> None:
    words = QCoreApplication.translate(
        "app",
        "Something unexpected happened ({kind}). Nothing half-done was kept. The log file has the details.",
    )
    QMessageBox.critical(None, "desk_app", words.format(kind=type(error).__name__))
