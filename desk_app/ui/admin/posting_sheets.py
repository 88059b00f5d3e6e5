"""The posting on paper, from the catalogue: a small menu of sheets, each saved as a PDF in the background."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from desk_app.domain.errors import Refused
from desk_app.services import posting_print
from desk_app.services.session import Session
from desk_app.ui.page import Page
from desk_app.ui.theme import icon
from desk_app.ui.widgets.save_place import save_place

# Name of the file → the use case that draws it.
SHEETS: dict[str, Callable[[Session], bytes]] = {
    "tap-niem-yet": posting_print.booklet,
    "to-treo-tuong": posting_print.wall_sheets,
    "bien-ban-niem-yet": posting_print.record_sheet,
}


class PostingSheets(QMenu):
    """Figures choose a sheet; then the place of its file is asked."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        words = {
            "tap-niem-yet": self.tr("Posting booklet, A4"),
            "to-treo-tuong": self.tr("Wall sheets, A3"),
            "bien-ban-niem-yet": self.tr("Record of postings"),
        }
        for number, name in enumerate(SHEETS, 1):
            action = self.addAction(icon("printer"), f"&{number}  {words[name]}")
            action.triggered.connect(partial(self._ask_place, name))

    def open_over(self, button: QWidget) -> None:
        """Open above a button."""
        self.popup(button.mapToGlobal(QPoint(0, -self.sizeHint().height())))
        self.setActiveAction(self.actions()[0])

    def save(self, name: str, path: Path) -> None:
        """Draw a sheet and write it into a file."""
        page = self._page
        page.message.info(self.tr("Drawing {file}…").format(file=path.name))

        def written(_: None) -> None:
            if isValid(page):
                page.message.done(self.tr("Saved: {path}").format(path=path))

        def drawn(pdf: bytes) -> None:
            page.desk.tasks.render(partial(_write, path, pdf), written, page.refused)

        page.ask(SHEETS[name], drawn)

    def _ask_place(self, name: str) -> None:
        desk = self._page.desk
        file = f"{name}-{desk.session.today():%Y-%m-%d}.pdf"
        begin = Path(desk.settings.export_folder or Path.home()) / file
        path = save_place(self._page, self.tr("Save the sheets"), begin, "PDF (*.pdf)")
        if path is not None:
            self.save(name, path)


def _write(path: Path, pdf: bytes) -> None:
    try:
        path.write_bytes(pdf)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Refused("file_unwritable", field="file", path=str(path), reason=reason) from error
