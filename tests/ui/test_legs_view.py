"""The legs of a dossier as they are shown: words, shapes, and what may be finished here."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desk_app.services import legs, routes, transfer
from desk_app.services.session import Session
from desk_app.ui.widgets.legs_view import LegsView
from tests.conftest import StandingClock
from tests.services.route_office import DEATH, on_route

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def view(qtbot: QtBot) -> LegsView:
    view = LegsView("en")
    qtbot.addWidget(view)
    view.resize(1000, 300)
    view.show()
    return view


def words(view: LegsView) -> list[str]:
    grid = view.layout()
    assert grid is not None
    labels = [item.widget() for item in map(grid.itemAt, range(grid.count())) if item is not None]
    return [label.text() for label in labels if isinstance(label, QLabel) and label.text()]


def test_each_leg_with_its_dates_and_standing(view: LegsView, session: Session) -> None:
    view.show_legs(routes.legs(session, on_route(session)))
    found = words(view)
    assert "Công an cấp xã" in found
    assert "Đăng ký thường trú (7 ngày làm việc)" in found
    assert found.count("03/12/2026 17:00") == 2
    assert found.count("not begun") == 2
    assert "Công an cấp xã: Đăng ký thường trú, not begun" in view.accessibleDescription()


def test_what_lies_here_can_be_finished(view: LegsView, session: Session, qtbot: QtBot) -> None:
    code = on_route(session)
    view.show_legs(routes.legs(session, code))
    assert view.finish.accessibleName() == "Finish: Đăng ký khai sinh"
    with qtbot.waitSignal(view.finish_asked) as asked:
        view.finish.click()
    assert asked.args == [1]
    transfer.make(session, "cong_an", [code])
    view.show_legs(routes.legs(session, code))
    # The police have it: what is offered is the other office's part, which lies here.
    assert view.finish.accessibleName() == "Finish: Cấp thẻ bảo hiểm y tế"
    view.show_legs(routes.legs(session, code), may_finish=False)
    assert not view.finish.isVisible()


def test_what_is_done_here_is_offered_before_what_another_office_reports(
    view: LegsView, session: Session
) -> None:
    code = on_route(session, DEATH)
    view.show_legs(legs.finish_leg(session, code, 1))
    assert view.finish.accessibleName().startswith("Finish: Hỗ trợ chi phí mai táng")
    view.show_legs(legs.finish_leg(session, code, 3))
    assert view.finish.accessibleName() == "Finish: Xóa đăng ký thường trú"


def test_late_and_ended_are_words(view: LegsView, session: Session, clock: StandingClock) -> None:
    code = on_route(session, DEATH)
    transfer.make(session, "cong_an", [code])
    clock.now = datetime(2026, 12, 3, 9)
    transfer.take_back(session, [code])
    view.show_legs(routes.legs(session, code))
    found = words(view)
    assert "passed on 23/11/2026 08:30" in found
    assert "result ready 03/12/2026 09:00, 2 working day(s) late" in found
    assert "2 days overdue" in found
    assert "not sent yet, 2 days overdue" in found
    for position in (3, 4):
        legs.finish_leg(session, code, position)
    view.show_legs(routes.legs(session, code))
    assert not view.finish.isVisible()


def test_without_a_route_there_is_nothing(view: LegsView) -> None:
    view.show_legs(())
    assert not view.finish.isVisible()
    assert view.accessibleDescription() == ""
