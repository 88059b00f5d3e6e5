"""The preview beside the list: whatever can be done, no button is cut."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desk_app.domain.staff import Role
from desk_app.domain.workflow import Action, DossierStatus, allowed_actions
from desk_app.services import lookup
from desk_app.services.session import Session
from desk_app.ui.back_office.preview_panel import PreviewPanel
from tests.builders import accepted

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize("status", list(DossierStatus))
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_button_has_its_room(
    session: Session, qtbot: QtBot, language: str, status: DossierStatus
) -> None:
    panel = PreviewPanel(language)
    qtbot.addWidget(panel)
    panel.resize(panel.width(), 480)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.show_detail(lookup.detail(session, accepted(session).code))
    panel.acts.offer(allowed_actions(status, frozenset(Role)), Action.EXTEND)
    qtbot.wait(20)
    shown = [button for button in panel.findChildren(QPushButton) if button.isVisible()]
    assert len(shown) >= 3
    for button in shown:
        assert button.width() >= button.sizeHint().width(), button.text()
        around = button.parentWidget()
        assert around is not None
        assert button.geometry().bottom() < around.height(), button.text()
