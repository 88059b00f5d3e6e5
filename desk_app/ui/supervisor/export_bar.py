"""The foot of the day page: export, and what to do with the files that were written."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import wrapped


class ExportBar(QFrame):
    """F12 exports; afterwards Ctrl+O opens the folder and Ctrl+P shows the list."""

    def __init__(
        self, export: Callable[[], None], preview: Callable[[Path], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        role(self, "foot")
        self.files: tuple[Path, ...] = ()
        self._preview = preview
        self._busy = QProgressBar(self)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedWidth(160)
        self._busy.setAccessibleName(self.tr("Writing the files"))
        self._result = wrapped()
        self._result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.export = KeyButton(self.tr("Export the day…"), "F12", export, look="primary", parent=self)
        self._folder = KeyButton(
            self.tr("Open folder"), "Ctrl+O", self._open_folder, icon=icon("folder-open"), parent=self
        )
        self._print = KeyButton(
            self.tr("View and print"), "Ctrl+P", self._show_list, icon=icon("printer"), parent=self
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        row.setSpacing(SPACE_2)
        row.addWidget(self._busy)
        row.addWidget(self._result, 1)
        for button in (self._folder, self._print, self.export):
            row.addWidget(button)
        self.forget()
        self.allow(allowed=False)

    def allow(self, *, allowed: bool) -> None:
        """Let the day be exported, or not while it is being written or does not add up."""
        self._busy.hide()
        self.export.setEnabled(allowed)

    def working(self) -> None:
        """Show that the files are being written."""
        self.export.setEnabled(False)
        self._result.clear()
        self._busy.show()

    def show_files(self, files: Sequence[Path]) -> None:
        """Name the files that were written."""
        self.files = tuple(files)
        self._result.setText(", ".join(path.name for path in files))
        self._folder.show()
        self._print.show()

    def forget(self) -> None:
        """Show no files."""
        self.files = ()
        self._result.clear()
        self._folder.hide()
        self._print.hide()

    def _open_folder(self) -> None:
        if self.files:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.files[0].parent)))

    def _show_list(self) -> None:
        for path in self.files:
            if path.suffix == ".pdf":
                self._preview(path)
