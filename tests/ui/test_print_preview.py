"""The form on screen before it goes to paper."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QStyle
from pytestqt.qtbot import QtBot

from desk_app.documents.receipt import render_receipt
from desk_app.domain.forms import PaperSize
from desk_app.ui.widgets.print_preview import PrintPreview
from tests.documents.samples import receipt

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def _style_with_pictures(qapp: QApplication) -> Iterator[None]:
    before = qapp.styleSheet()
    qapp.setStyleSheet("QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 1; }")
    yield
    qapp.setStyleSheet(before)


@pytest.mark.usefixtures("_style_with_pictures")
def test_its_dialogs_have_no_pictures_on_their_buttons(qtbot: QtBot) -> None:
    preview = PrintPreview(render_receipt(receipt(), PaperSize.A5), "receipt", lambda: None)
    qtbot.addWidget(preview)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, preview)
    preview.show()
    hint = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
    assert not box.style().styleHint(hint, None, box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).icon().isNull()
