"""The data of a dossier: agreed dates, stops, who has it, how it was given, the three organisations."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desk_app.domain.deadline import Agreed, Pause
from desk_app.services import lookup
from desk_app.services.session import Session
from desk_app.ui.back_office.dossier_tabs import DataTab
from tests.builders import accepted, returned

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MORNING, LATER = datetime(2026, 11, 23, 9, 0), datetime(2026, 12, 1, 17, 0)


@pytest.fixture
def tab(qtbot: QtBot) -> DataTab:
    tab = DataTab("vi")
    qtbot.addWidget(tab)
    return tab


def told(tab: DataTab) -> str:
    return "\n".join(label.text() for label in tab.findChildren(QLabel) if not label.isHidden())


def test_what_happened_to_the_clock_is_told(tab: DataTab, session: Session) -> None:
    detail = lookup.detail(session, accepted(session).code)
    detail = replace(
        detail,
        summary=replace(detail.summary, holder="Phòng Tư pháp"),
        agreed=(Agreed(MORNING, LATER),),
        pauses=(Pause(MORNING, LATER), Pause(LATER, None)),
        held_since=MORNING,
    )
    tab.show_detail(detail)
    words = told(tab)
    assert "01/12/2026 17:00, told 23/11/2026 09:00" in words
    assert "23/11/2026 09:00 – 01/12/2026 17:00\n01/12/2026 17:00 – still" in words
    assert "Phòng Tư pháp, since 23/11/2026 09:00" in words


def test_three_organisations_are_told_apart_only_where_they_differ(tab: DataTab, session: Session) -> None:
    detail = lookup.detail(session, accepted(session).code)
    tab.show_detail(detail)
    assert "here, at this desk" not in told(tab)
    tab.show_detail(replace(detail, helped_by="UBND xã Tân Phước", decided_by="UBND phường Ngã Năm"))
    words = told(tab)
    assert all(each in words for each in ("UBND xã Tân Phước", "UBND phường Ngã Năm", "here, at this desk"))


def test_how_it_was_given_is_told(tab: DataTab, session: Session) -> None:
    detail = lookup.detail(session, returned(session))
    tab.show_detail(replace(detail, way="post", tracking="RR123", result_number="45/XN"))
    words = told(tab)
    assert "Qua dịch vụ bưu chính công ích · RR123" in words
    assert "45/XN" in words
