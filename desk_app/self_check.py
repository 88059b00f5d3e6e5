"""Does every part of this installation work: tried on a training office in a temporary folder."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from reportlab.pdfbase.ttfonts import TTFError

from desk_app import paths
from desk_app.domain.acts import ActDetails
from desk_app.domain.applicant import Applicant
from desk_app.domain.dossier import IntakeForm, complete
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.receipt_code import Verdict
from desk_app.domain.workflow import Action, Form
from desk_app.services import (
    catalogue,
    day_close,
    form_making,
    intake,
    lookup,
    maintenance,
    office,
    printing,
    processing,
)
from desk_app.services.session import Session
from desk_app.services.training import PROFILE, PlayedClock
from desk_app.ui.receipt_reader import read_receipt
from desk_app.ui.singletons import hold_singletons

_NOW = datetime(2026, 11, 23, 8, 30)
_NATIONAL_DAY = date(2026, 9, 2)
_APPLICANT = Applicant(name="Nguyễn Thị Thử", id_number="092185001234", birth_date=date(1985, 3, 8))

# What a lost or torn file shows itself by, and a part that does not do what it is there for.
_TROUBLE = (DeskError, OSError, ImportError, ValueError, LookupError, TTFError)


@dataclass
class _Trial:
    """A training office that is founded when the first check asks for it."""

    folder: Path

    @cached_property
    def session(self) -> Session:
        return office.create(self.folder / "data", PROFILE, PlayedClock(_NOW))

    @cached_property
    def form(self) -> IntakeForm:
        procedure = next(
            choice.procedure for choice in catalogue.choices(self.session) if choice.procedure.documents
        )
        return IntakeForm(procedure.code, _APPLICANT, complete(procedure), nonce=intake.new_nonce())

    @cached_property
    def code(self) -> str:
        return intake.accept(self.session, self.form).code


def self_check() -> Iterator[str]:
    """Try every part and yield one line per part, as "ok  fonts: 10".

    Refused `self_check_failed`, with the `part` and its trouble, on the first one that does not work.
    """
    hold_singletons()
    application = QApplication.instance() or QApplication(["desk-app", *_platform()])
    with tempfile.TemporaryDirectory(prefix="desk-app-") as folder:
        trial = _Trial(Path(folder))
        for part, check in _CHECKS.items():
            try:
                found = check(trial)
            except _TROUBLE as error:
                raise Refused("self_check_failed", part=f"{part}: {error}") from error
            yield f"ok  {part}: {found}"
    del application


def _platform() -> tuple[str, ...]:
    """Return the options with which Qt starts where there is no screen to open."""
    screens = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    if sys.platform in {"win32", "darwin"} or any(os.environ.get(name) for name in screens):
        return ()
    return ("-platform", "offscreen")


def _database(trial: _Trial) -> str:
    return f"{len(list(paths.MIGRATIONS.glob('[0-9]*.py')))} migrations, office {trial.session.office.code}"


def _catalogue(trial: _Trial) -> str:
    return f"{len(catalogue.choices(trial.session))} procedures, {len(trial.session.rules.rules)} rules"


def _calendar(trial: _Trial) -> str:
    return _must(trial.session.calendar.why_closed(_NATIONAL_DAY), "Quốc khánh")


def _dossier(trial: _Trial) -> str:
    return trial.code


def _forms(trial: _Trial) -> int:
    session = trial.session
    files = [printing.prepare(session, trial.code, size).pdf for size in PaperSize]
    code = intake.accept(session, replace(trial.form, nonce="a life", duplicate_confirmed=True)).code
    for action, reason in (
        (Action.REQUEST_SUPPLEMENT, "try"),
        (Action.RECEIVE_SUPPLEMENT, ""),
        (Action.DENY, "try"),
    ):
        processing.act(session, code, action, details=ActDetails(reason=reason))
    processing.act(session, code, Action.HAND_OVER)
    for form in (Form.CONTROL_SLIP, Form.RESULT_NOTE):
        form_making.make(session, code, form)
    made = {Form(each.form) for each in lookup.detail(session, code).prints}
    files += [printing.prepare(session, code, size, form).pdf for form in made for size in PaperSize]
    for file in files:
        _must(file[:5].decode("latin-1"), "%PDF-")
    return len(files)


def _receipts(trial: _Trial) -> int:
    for size in PaperSize:
        file = trial.folder / f"{size}.pdf"
        file.write_bytes(printing.prepare(trial.session, trial.code, size).pdf)
        _must(lookup.check_receipt(trial.session, read_receipt(str(file))).verdict, Verdict.GENUINE)
    return len(PaperSize)


def _day(trial: _Trial) -> str:
    files = day_close.export(trial.session, _NOW.date(), trial.folder / "day")
    return ", ".join(file.suffix[1:] for file in files if file.stat().st_size)


def _exchange(trial: _Trial) -> str:
    # Loaded here: an installation without its library says which part is missing.
    from desk_app.services import office_keys

    return _must(office_keys.own_key(trial.session).fingerprint, " ")


def _translations(_trial: _Trial) -> int:
    return _each(paths.TRANSLATIONS.glob("*.qm"), lambda file: QTranslator().load(str(file)))


def _fonts(_trial: _Trial) -> int:
    return _each(paths.FONTS.rglob("*.[ot]tf"), lambda file: QFontDatabase.addApplicationFont(str(file)) >= 0)


def _icons(_trial: _Trial) -> int:
    return _each(paths.ICONS.glob("*.svg"), lambda file: QSvgRenderer(str(file)).isValid())


def _store(trial: _Trial) -> str:
    found = maintenance.require_clean(maintenance.verify(trial.session))
    return f"clean, {found.dossiers} dossier, {found.events} events"


def _each(files: Iterable[Path], works: Callable[[Path], bool]) -> int:
    """Return how many files there are; all must work, and an installation without any has lost them."""
    found = sorted(files)
    broken = [file.name for file in found if not works(file)]
    if broken or not found:
        raise ValueError(", ".join(broken) or "none is there")
    return len(found)


def _must(found: str, wanted: str) -> str:
    if wanted not in found:
        raise ValueError(f"{found!r} instead of {wanted!r}")
    return found


# In the order in which a broken installation is best understood.
_CHECKS: dict[str, Callable[[_Trial], object]] = {
    "database": _database,
    "catalogue": _catalogue,
    "calendar": _calendar,
    "dossier": _dossier,
    "forms": _forms,
    "receipts read back": _receipts,
    "day export": _day,
    "exchange keys": _exchange,
    "translations": _translations,
    "fonts": _fonts,
    "icons": _icons,
    "store": _store,
}
