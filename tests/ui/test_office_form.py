"""The office's profile by window: what is refused is said on its field, nothing typed is lost."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.office import OfficeProfile
from desk_app.ui.office_form import OfficeForm


def dialog(qtbot: QtBot, founded: list[OfficeProfile]) -> OfficeForm:
    window = OfficeForm(founded.append, "vi")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def found(window: OfficeForm, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_an_office_is_founded_as_typed(qtbot: QtBot, qapp: object) -> None:
    founded: list[OfficeProfile] = []
    window = dialog(qtbot, founded)
    for name, words in {"name": "UBND xã  Hiệp Lợi", "code": "H13.50.07", "phone": "0293 1"}.items():
        window.edits[name].setText(words)
    found(window, qtbot)
    qtbot.waitUntil(lambda: bool(founded))
    (profile,) = founded
    assert (profile.name, profile.code, profile.hotline) == ("UBND xã Hiệp Lợi", "H13.50.07", "0293 1")


def test_a_wrong_code_is_said_on_its_field(qtbot: QtBot, qapp: object) -> None:
    founded: list[OfficeProfile] = []
    window = dialog(qtbot, founded)
    window.edits["name"].setText("UBND xã Hiệp Lợi")
    window.edits["code"].setText("hiep loi")
    found(window, qtbot)
    qtbot.waitUntil(lambda: window.message.kind == "stop")
    assert window.edits["code"].property("wrong") is True
    assert window.edits["name"].text() == "UBND xã Hiệp Lợi"
    assert founded == []
