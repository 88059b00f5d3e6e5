"""A PDF on the ground of the look of now, page under page."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QWidget

from desk_app.ui.theme import colours


def pdf_view(document: QPdfDocument, name: str, parent: QWidget) -> QPdfView:
    """Return a view of a document; `name` is said by a screen reader."""
    view = QPdfView(parent)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setDocument(document)
    view.setPageMode(QPdfView.PageMode.MultiPage)
    ground = view.palette()
    ground.setColor(QPalette.ColorRole.Dark, QColor(colours().sunken))
    view.setPalette(ground)
    view.setAccessibleName(name)
    return view
