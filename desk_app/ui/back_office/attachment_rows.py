"""The attachments of a dossier as lines: what each is called, what it belongs to, how large it is."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desk_app.domain.attachment import RESULT_NO, AttachmentKind, AttachmentLine
from desk_app.domain.wording import short_moment
from desk_app.ui.widgets.line_model import LineModel

NAME, BELONGS, KIND, SIZE, ADDED, BY = range(6)
_KILOBYTE, _MEGABYTE = 1024, 1024 * 1024


class AttachmentRows(LineModel[AttachmentLine]):
    """`papers` names what an attachment may belong to, by the number of the checklist."""

    code_column = -1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.papers: Mapping[int, str] = {}

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (
            self.tr("File"),
            self.tr("Belongs to"),
            self.tr("Kind"),
            self.tr("Size"),
            self.tr("Added"),
            self.tr("Added by"),
        )

    def cells(self, line: AttachmentLine) -> tuple[str, ...]:
        """Return the words of an attachment."""
        kind = {
            AttachmentKind.PDF: self.tr("PDF document"),
            AttachmentKind.JPEG: self.tr("Photograph"),
            AttachmentKind.PNG: self.tr("Picture"),
        }[line.kind]
        added = short_moment(line.added_at)
        return (line.name, self.belongs(line.document_no), kind, size_words(line.size), added, line.added_by)

    def belongs(self, number: int) -> str:
        """Return what an attachment belongs to."""
        if number == RESULT_NO:
            return self.tr("Result")
        return self.papers.get(number, self.tr("The whole dossier"))


def size_words(octets: int) -> str:
    """Return a size as "340 KB" or "2,4 MB"."""
    if octets < _MEGABYTE:
        return f"{max(1, round(octets / _KILOBYTE))} KB"
    return f"{octets / _MEGABYTE:.1f} MB".replace(".", ",")
