"""An attachment at its size on the screen: a PDF by its pages, a picture as it was taken."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QKeySequence, QPixmap, QShortcut, QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.attachment import AttachmentKind, AttachmentLine
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.message_line import MessageLine
from desk_app.ui.widgets.pdf_view import pdf_view
from desk_app.ui.widgets.save_place import save_place

ZOOM_STEP = 1.25
ZOOM_RANGE = (0.05, 8.0)
# No screen shows more, and a page the size of a wall must not eat the memory.
_LARGEST_SIDE = 8000


def decoded(content: bytes) -> QImage:
    """Return a picture the way up it was taken, null where it cannot be read; needs no window."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _LARGEST_SIDE:
        reader.setScaledSize(size.scaled(_LARGEST_SIDE, _LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class AttachmentViewer(QDialog):
    """Shows one attachment; `picture` is what `decoded` gave, None for a PDF. Closes with Esc."""

    def __init__(
        self, line: AttachmentLine, content: bytes, picture: QImage | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._line, self._content = line, content
        self._factor = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(line.name)
        self.resize(self._fitting())
        self.message = MessageLine(self)
        self.pages, self.picture = self._made_pages(), self._made_picture()
        self._drawn = QPixmap() if picture is None else QPixmap.fromImage(picture)
        self._area = QScrollArea(self)
        self._area.setWidget(self.picture)
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(line.name)
        of_pages = line.kind is AttachmentKind.PDF
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self.pages if of_pages else self._area, 1)
        (self._area if of_pages else self.pages).hide()
        column.addWidget(self._foot())
        self._set_shortcuts()
        self._say_unreadable()
        (self.pages if of_pages else self._area).setFocus()

    @property
    def readable(self) -> bool:
        """Whether there is something to see."""
        if self._line.kind is AttachmentKind.PDF:
            return self._document.status() is QPdfDocument.Status.Ready
        return not self._drawn.isNull()

    def zoom(self, factor: float) -> None:
        """Show larger or smaller."""
        least, most = ZOOM_RANGE
        now = self._factor or self._whole_factor()
        self._factor = min(most, max(least, now * factor))
        self._show()

    def fit(self) -> None:
        """Show the whole page or picture."""
        self._factor = 0.0
        self._show()

    def save(self, path: Path) -> None:
        """Write a copy to a file; says so, or why not."""
        try:
            path.write_bytes(self._content)
        except OSError as error:
            self.message.stop(
                self.tr("{path} cannot be written: {reason}").format(path=path, reason=error.strerror)
            )
        else:
            self.message.done(self.tr("Saved as {path}.").format(path=path))

    def showEvent(self, event: QShowEvent) -> None:
        """Fit what is shown into the room there is."""
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        factor = self._factor or self._whole_factor()
        if self._line.kind is AttachmentKind.PDF:
            whole = not self._factor
            self.pages.setZoomMode(QPdfView.ZoomMode.FitInView if whole else QPdfView.ZoomMode.Custom)
            self.pages.setZoomFactor(factor)
        elif self.readable:
            self.picture.setPixmap(self._drawn)
            self.picture.resize(self._drawn.size() * factor)

    def _whole_factor(self) -> float:
        if self._line.kind is AttachmentKind.PDF:
            points = self._document.pagePointSize(0)
            per_point = self.logicalDpiY() / 72
            height = points.height() * per_point
            return self.pages.viewport().height() / height if height else 1.0
        room, size = self._area.viewport().size(), self._drawn.size()
        if size.isEmpty():
            return 1.0
        return min(1.0, room.width() / size.width(), room.height() / size.height())

    def _say_unreadable(self) -> None:
        if not self.readable:
            self.message.stop(
                self.tr(
                    "This file cannot be shown here: it is damaged or locked. Save it to look at it elsewhere."
                )
            )

    def _fitting(self) -> QSize:
        room = self.screen().availableGeometry().size()
        return QSize(min(1000, room.width() - 80), min(820, room.height() - 80))

    def _made_pages(self) -> QPdfView:
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        if self._line.kind is AttachmentKind.PDF:
            self._buffer.setData(QByteArray(self._content))
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._document.load(self._buffer)
        return pdf_view(self._document, self._line.name, self)

    def _made_picture(self) -> QLabel:
        label = QLabel(self)
        label.setScaledContents(True)
        label.setAccessibleName(self._line.name)
        return label

    def _foot(self) -> QFrame:
        bar = role(QFrame(self), "foot")
        row = QHBoxLayout(bar)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        row.setSpacing(SPACE_2)
        for words, tip, act in (
            ("−", self.tr("Smaller (Ctrl+−)"), lambda: self.zoom(1 / ZOOM_STEP)),
            ("+", self.tr("Larger (Ctrl++)"), lambda: self.zoom(ZOOM_STEP)),
            (self.tr("Whole page  Ctrl+0"), self.tr("Whole page (Ctrl+0)"), self.fit),
        ):
            button = role(QPushButton(words, bar), "quiet")
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        keep = QPushButton(icon("save"), " " + self.tr("Save a copy…  Ctrl+S"), bar)
        keep.setAutoDefault(False)
        keep.clicked.connect(self._ask_where)
        row.addWidget(keep)
        close = role(QPushButton(self.tr("Close  Esc"), bar), "primary")
        close.clicked.connect(self.close)
        row.addWidget(close)
        return bar

    def _set_shortcuts(self) -> None:
        for key, act in (
            (QKeySequence.StandardKey.Save, self._ask_where),
            (QKeySequence.StandardKey.ZoomIn, lambda: self.zoom(ZOOM_STEP)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self.zoom(1 / ZOOM_STEP)),
        ):
            QShortcut(key, self, act)
        QShortcut(QKeySequence("Ctrl+0"), self, self.fit)

    def _ask_where(self) -> None:
        begin = Path.home() / f"{Path(self._line.name).stem}.{self._line.kind.value}"
        path = save_place(self, self.tr("Save a copy"), begin, f"*.{self._line.kind.value}")
        if path is not None:
            self.save(path)
