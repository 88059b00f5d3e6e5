"""The table of pages: those with a key of their own, and those that are opened from another page."""

from dataclasses import dataclass
from pkgutil import resolve_name

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from desk_app.ui.desk import Desk
from desk_app.ui.page import Page


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the table of pages."""

    key: str
    title: str
    keys: str
    icon: str


PAGES = (
    Entry("intake", str(QT_TRANSLATE_NOOP("Shell", "Reception")), "F2", "file-plus-corner"),
    Entry("certification", str(QT_TRANSLATE_NOOP("Shell", "Certification")), "Shift+F2", "copy"),
    Entry("worklist", str(QT_TRANSLATE_NOOP("Shell", "Worklist")), "F3", "folder-open"),
    Entry("transfer", str(QT_TRANSLATE_NOOP("Shell", "To units")), "Shift+F3", "landmark"),
    Entry("handover", str(QT_TRANSLATE_NOOP("Shell", "Hand over")), "F4", "package-check"),
    Entry("posting", str(QT_TRANSLATE_NOOP("Shell", "Posting")), "F6", "monitor"),
    Entry("catalogue", str(QT_TRANSLATE_NOOP("Shell", "Catalogue")), "F7", "library"),
    Entry("calendar", str(QT_TRANSLATE_NOOP("Shell", "Calendar")), "Shift+F7", "clock"),
    Entry("day", str(QT_TRANSLATE_NOOP("Shell", "End of day")), "F9", "calendar-check"),
    Entry("papers", str(QT_TRANSLATE_NOOP("Shell", "Books")), "Shift+F9", "inbox"),
)

FIRST = "intake"
DOSSIER, PROCEDURE, IMPORT, POSTING_CHECK = "dossier", "procedure", "import", "posting_check"
EXCHANGE = "exchange"

# Opened from another page, to which Esc leads back.
INNER_PAGES = (DOSSIER, PROCEDURE, IMPORT, POSTING_CHECK, EXCHANGE)

# Where each page is: its module is imported when it is first opened, and only then.
PLACES = {
    "intake": "desk_app.ui.counter.intake_page:IntakePage",
    "certification": "desk_app.ui.counter.certification_page:CertificationPage",
    "worklist": "desk_app.ui.back_office.worklist_page:WorklistPage",
    "transfer": "desk_app.ui.back_office.transfer_page:TransferPage",
    "handover": "desk_app.ui.counter.handover_page:HandoverPage",
    "posting": "desk_app.ui.counter.posting_page:PostingPage",
    "catalogue": "desk_app.ui.admin.catalogue_page:CataloguePage",
    "calendar": "desk_app.ui.admin.calendar_page:CalendarPage",
    "day": "desk_app.ui.supervisor.day_page:DayPage",
    "papers": "desk_app.ui.admin.papers_page:PapersPage",
    DOSSIER: "desk_app.ui.back_office.dossier_page:DossierPage",
    PROCEDURE: "desk_app.ui.admin.procedure_page:ProcedurePage",
    IMPORT: "desk_app.ui.admin.import_page:ImportPage",
    EXCHANGE: "desk_app.ui.back_office.exchange_page:ExchangePage",
    POSTING_CHECK: "desk_app.ui.admin.posting_check_page:PostingCheckPage",
}


def make(key: str, desk: Desk, parent: QWidget) -> Page:
    """Make the page of a key."""
    page = resolve_name(PLACES[key])(desk, parent)
    if not isinstance(page, Page):
        raise TypeError(f"{PLACES[key]} is no page")
    return page
