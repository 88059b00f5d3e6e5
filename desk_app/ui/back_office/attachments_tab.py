"""The scans and photographs of a dossier: added from a file, by dropping it or from the clipboard, and looked at."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.attachment import RESULT_NO, AttachmentKind, AttachmentLine
from desk_app.domain.dossier import DossierDetail
from desk_app.domain.errors import Refused
from desk_app.services import attachments
from desk_app.ui.back_office import attachment_rows
from desk_app.ui.back_office.attachment_rows import AttachmentRows
from desk_app.ui.back_office.attachment_viewer import AttachmentViewer, decoded
from desk_app.ui.page import Page
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.sparing_table import SparingTable

KINDS = "*.pdf *.jpg *.jpeg *.png"
WIDTHS = {
    attachment_rows.NAME: 180,
    attachment_rows.BELONGS: 190,
    attachment_rows.KIND: 110,
    attachment_rows.SIZE: 100,
    attachment_rows.ADDED: 140,
    attachment_rows.BY: 130,
}
SPARED = (attachment_rows.KIND, attachment_rows.BY, attachment_rows.SIZE)
# Above this a photograph is kept as JPEG: without loss it would not pass for an attachment.
_LARGE_PICTURE = 3_000_000
_JPEG_QUALITY = 90
_BELONGS_WIDTH = 280


class AttachmentsTab(QWidget):
    """Ctrl+O adds files, Ctrl+V a picture from the clipboard, Enter shows the one under the cursor."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.code = ""
        self.viewer: AttachmentViewer | None = None
        self.model = AttachmentRows(self)
        self.table = SparingTable(self.model, WIDTHS, attachment_rows.NAME, SPARED, self)
        self.table.setAccessibleName(self.tr("Attachments of the dossier"))
        self.table.activated.connect(self.view)
        self.belongs = ChoiceBox(self)
        self.empty = EmptyState(self)
        self.empty.say(
            "file-plus-corner",
            self.tr("No scans and no photographs yet"),
            self.tr(
                "Drop PDF, JPEG or PNG files here, choose them with Ctrl+O, or paste a picture with Ctrl+V."
            ),
        )
        self.lists = QStackedWidget(self)
        self.lists.addWidget(self.empty)
        self.lists.addWidget(self.table)
        self.setAcceptDrops(True)
        self._lay_out()

    def show_detail(self, detail: DossierDetail) -> None:
        """Show the attachments of a dossier."""
        code, chosen = detail.summary.code, self.belongs.currentData()
        self.model.papers = {paper.no: paper.name for paper in detail.documents if paper.no}
        same, self.code = code == self.code, code
        self.belongs.clear()
        for number in (0, *self.model.papers, RESULT_NO):
            self.belongs.addItem(self.model.belongs(number), number)
        self.belongs.setCurrentIndex(max(0, self.belongs.findData(chosen)) if same else 0)
        if not same:
            self._show(code, ())
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew."""
        if self.code:
            self._page.ask(attachments.listed, partial(self._show, self.code), self.code)

    def ask_files(self) -> None:
        """Ask which files, and attach them."""
        kinds = self.tr("Scans and photographs") + f" ({KINDS})"
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach files"), str(Path.home()), kinds)
        self.attach_files([Path(name) for name in names])

    def attach_files(self, paths: Sequence[Path]) -> None:
        """Attach files one after the other; each is read and written away from the window."""
        for path in paths:
            self._attach(path, path.name)

    def paste(self) -> None:
        """Attach what is on the clipboard: files that were copied, or a picture."""
        clipboard = QGuiApplication.clipboard()
        files, picture = _files(clipboard.mimeData()), clipboard.image()
        if files:
            self.attach_files(files)
        elif picture.isNull():
            self._page.refused(Refused("picture_missing"))
        else:
            large = picture.width() * picture.height() > _LARGE_PICTURE
            kind = AttachmentKind.JPEG if large else AttachmentKind.PNG
            moment = f"{self._page.desk.session.now():%Y-%m-%d %H.%M.%S}"
            name = self.tr("Pasted picture {moment}").format(moment=moment) + f".{kind.value}"
            answered, refused, _ = self._page.while_here(partial(self._attach, name=name))
            self._page.desk.tasks.render(partial(_encoded, picture, kind), answered, refused)

    def view(self) -> None:
        """Show the attachment under the cursor."""
        line = self.model.line_at(self.table.currentIndex().row())
        if line is not None:
            self._page.ask(attachments.content, partial(self._read, line), line.id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if self.code and _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        event.acceptProposedAction()
        self.attach_files(_files(event.mimeData()))

    def _attach(self, source: Path | bytes, name: str) -> None:
        if not self.code:
            return
        self._page.clear_message()
        number = int(self.belongs.currentData() or 0)
        done = partial(self._attached, self.code)
        self._page.ask(attachments.attach, done, self.code, source, name, number)

    def _attached(self, code: str, line: AttachmentLine) -> None:
        words = self.tr("Attached: {name} · {code}")
        if line.repeated:
            words = self.tr("This content is attached already, as {name} · {code}")
        self._page.message.done(words.format(name=line.name, code=code))
        if code == self.code:
            self.refresh()

    def _show(self, code: str, lines: tuple[AttachmentLine, ...]) -> None:
        if code != self.code:
            return
        at = self.table.currentIndex().row()
        self.model.put(lines)
        self.lists.setCurrentWidget(self.table if lines else self.empty)
        self.look.setEnabled(bool(lines))
        if lines:
            self.table.selectRow(min(max(at, 0), len(lines) - 1))

    def _read(self, line: AttachmentLine, content: bytes) -> None:
        if line.kind is AttachmentKind.PDF:
            self._open(line, content, None)
            return
        answered, refused, _ = self._page.while_here(partial(self._open, line, content))
        self._page.desk.tasks.render(partial(decoded, content), answered, refused)

    def _open(self, line: AttachmentLine, content: bytes, picture: QImage | None) -> None:
        self.viewer = AttachmentViewer(line, content, picture, self)
        self.viewer.open()

    def _lay_out(self) -> None:
        add = KeyButton(
            self.tr("Add files…"), "Ctrl+O", self.ask_files, icon=icon("file-plus-corner"), parent=self
        )
        paste = KeyButton(self.tr("Paste a picture"), "Ctrl+V", self.paste, icon=icon("copy"), parent=self)
        self.look = KeyButton(self.tr("View"), "Ctrl+Return", self.view, icon=icon("eye"), parent=self)
        self.belongs.setMinimumWidth(_BELONGS_WIDTH)
        beneath = QWidget(self)
        row = FlowLayout(beneath, SPACE_2)
        words = self.tr("What the next file belongs to")
        label = role(QLabel(words), "muted")
        label.setBuddy(self.belongs)
        self.belongs.setAccessibleName(words)
        for part in (self.belongs, add, paste, self.look):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(label)
        column.addWidget(beneath)
        column.addWidget(self.lists, 1)


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _encoded(picture: QImage, kind: AttachmentKind) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.value.encode()))
    if kind is AttachmentKind.JPEG:
        writer.setQuality(_JPEG_QUALITY)
    writer.write(picture)
    return bytes(buffer.data().data())
