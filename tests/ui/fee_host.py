"""A page with the fee panel at its foot, for its tests."""

from collections.abc import Callable

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.fee_receipt import PaymentMethod
from desk_app.ui.counter.fee_panel import FeePanel
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.widgets.key_button import LetterButton

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
PERSON = "Người thuộc diện được miễn theo Điều 4 Thông tư 75/2022/TT-BTC"


class Host(Page):
    """A page with the panel at its foot and a letter that acts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.acts: list[str] = []
        body = QWidget(self)
        column = QVBoxLayout(body)
        self.letter = LetterButton("Forward", "C", lambda: self.acts.append("C"), parent=body)
        column.addWidget(self.letter)
        column.addStretch(1)
        self.panel = FeePanel(self)
        column.addWidget(self.panel)
        self.set_content(body, scrolls=False)


@pytest.fixture
def host(desk: Desk, qtbot: QtBot) -> Host:
    desk.language = "en"
    page = Host(desk)
    qtbot.addWidget(page)
    page.resize(1100, 620)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.fixture
def opened(host: Host, qtbot: QtBot) -> Callable[[str], FeePanel]:
    def begin(code: str) -> FeePanel:
        host.panel.begin(code)
        settle(host, qtbot)
        return host.panel

    return begin


def settle(host: Host, qtbot: QtBot) -> None:
    for _ in range(3):
        host.desk.tasks.wait()
        qtbot.wait(10)


def choose(panel: FeePanel, method: PaymentMethod) -> None:
    panel.method.setCurrentIndex(panel.method.findData(method.value))


def scanned(widget: QWidget) -> list[str]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    size = (image.width(), image.height())
    picture = Image.frombytes("L", size, bytes(image.constBits()), "raw", "L", image.bytesPerLine(), 1)
    return [found.text for found in zxingcpp.read_barcodes(picture)]
