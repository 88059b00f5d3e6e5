"""The table of pages: those with a key of their own, and those that are opened from another page."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desk_app.ui.admin.catalogue_page import CataloguePage
from desk_app.ui.admin.import_page import ImportPage
from desk_app.ui.admin.posting_check_page import PostingCheckPage
from desk_app.ui.admin.procedure_page import ProcedurePage
from desk_app.ui.back_office.dossier_page import DossierPage
from desk_app.ui.back_office.worklist_page import WorklistPage
from desk_app.ui.counter.handover_page import HandoverPage
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.counter.posting_page import PostingPage
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.supervisor.day_page import DayPage


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the table of pages."""

    key: str
    make: Callable[[Desk], Page]
    title: str
    keys: str
    icon: str


PAGES = (
    Entry("intake", IntakePage, str(QT_TRANSLATE_NOOP("Shell", "Reception")), "F2", "file-plus-corner"),
    Entry("worklist", WorklistPage, str(QT_TRANSLATE_NOOP("Shell", "Worklist")), "F3", "folder-open"),
    Entry("handover", HandoverPage, str(QT_TRANSLATE_NOOP("Shell", "Hand over")), "F4", "package-check"),
    Entry("posting", PostingPage, str(QT_TRANSLATE_NOOP("Shell", "Posting")), "F6", "monitor"),
    Entry("catalogue", CataloguePage, str(QT_TRANSLATE_NOOP("Shell", "Catalogue")), "F7", "library"),
    Entry("day", DayPage, str(QT_TRANSLATE_NOOP("Shell", "End of day")), "F9", "calendar-check"),
)

FIRST = "intake"
DOSSIER, PROCEDURE, IMPORT, POSTING_CHECK = "dossier", "procedure", "import", "posting_check"

# Opened from another page, to which Esc leads back.
INNER_PAGES: dict[str, Callable[[Desk], Page]] = {
    DOSSIER: DossierPage,
    PROCEDURE: ProcedurePage,
    IMPORT: ImportPage,
    POSTING_CHECK: PostingCheckPage,
}
MAKERS: dict[str, Callable[[Desk], Page]] = {entry.key: entry.make for entry in PAGES} | INNER_PAGES
