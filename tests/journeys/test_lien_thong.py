"""A birth through three offices by the windows: both dates, two lists, one office late, everything back, given."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app import cli
from desk_app.documents.receipt_route import FIRST_STAGE, SECOND_STAGE
from desk_app.domain.dossier import WorklistFilter
from desk_app.domain.events import Event
from desk_app.domain.route import LegEnding
from desk_app.domain.standing import Standing
from desk_app.domain.transfer import HeldLine
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import lookup, maintenance, routes, whereabouts
from desk_app.services.session import Session
from desk_app.store import database, event_log
from desk_app.ui.back_office.dossier_page import DossierPage
from desk_app.ui.back_office.transfer_page import TransferPage
from desk_app.ui.back_office.transfer_rows import HeldRows
from desk_app.ui.back_office.transfer_view import Part
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk
from desk_app.ui.shell import Shell
from tests.conftest import StandingClock
from tests.documents.reading import in_order
from tests.journeys.paper import Paper, paper
from tests.journeys.windows import (
    APPLICANT,
    CARD,
    CONTROL,
    SHIFT,
    hand_over,
    opened,
    press,
    scan,
    settle,
    take,
    turn_to,
    wait_for,
)

__all__ = ["paper"]

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ALT = Qt.KeyboardModifier.AltModifier
POLICE, INSURANCE = "Công an cấp xã", "Cơ quan Bảo hiểm xã hội"
# Tuesday the 24th is the Day of Vietnamese Culture.
OWN_DUE, WHOLE_DUE = datetime(2026, 11, 23, 17), datetime(2026, 12, 3, 17)
IN_TIME, LATE = datetime(2026, 12, 2, 10), datetime(2026, 12, 8, 8)


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot, paper: Paper) -> Iterator[Shell]:
    desk.language = "en"
    with opened(desk, qtbot) as shell:
        yield shell


def test_a_birth_through_three_offices_and_one_of_them_late(
    shell: Shell,
    session: Session,
    clock: StandingClock,
    paper: Paper,
    store: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = receive(shell, session, paper)
    finish_own_part(shell, session, clock, code)
    clock.forward(hours=1)
    for unit, listed in ((POLICE, "BG-2026-0001"), (INSURANCE, "BG-2026-0002")):
        send(shell, paper, code, unit, listed)
    clock.now = IN_TIME
    insurance_back_in_time(shell, paper, code)
    clock.now = LATE
    the_police_are_late(shell, session, paper, code)
    the_police_are_late_no_more(shell, session, code)
    clock.forward(hours=1)
    release(shell, session, code)
    clock.forward(hours=1)
    hand_over(shell, code)
    as_it_is_kept(session, code)
    shown(store, code, capsys)


def page_of(shell: Shell) -> TransferPage:
    page = shell.page
    assert isinstance(page, TransferPage)
    return page


def receive(shell: Shell, session: Session, paper: Paper) -> str:
    page = shell.page
    assert isinstance(page, IntakePage)
    QTest.keyClicks(page.view.picker.words, "3.000722")
    press(Qt.Key.Key_Return)
    settle(shell)
    scan(shell, CARD)
    press(Qt.Key.Key_Space, CONTROL)
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: bool(paper.drawn))
    (row,) = lookup.worklist(session, WorklistFilter.OPEN).rows
    (title,) = paper.drawn
    assert in_order(
        paper.text(title),
        row.code,
        APPLICANT,
        FIRST_STAGE,
        "17 giờ 00 phút, ngày 23 tháng 11 năm 2026",
        SECOND_STAGE,
        "17 giờ 00 phút, ngày 03 tháng 12 năm 2026",
        "Giai đoạn 1 – Ủy ban nhân dân cấp xã: Đăng ký khai sinh, trong ngày, đến hết ngày 23/11/2026",
        f"Giai đoạn 2 – {POLICE}: Đăng ký thường trú, 7 ngày làm việc, đến hết ngày 03/12/2026",
        f"Giai đoạn 2 – {INSURANCE}: Cấp thẻ bảo hiểm y tế, 10 ngày, đến hết ngày 03/12/2026",
    )
    assert row.code in paper.codes(title)
    assert [leg.due_at for leg in routes.legs(session, row.code)] == [OWN_DUE, WHOLE_DUE, WHOLE_DUE]
    return row.code


def finish_own_part(shell: Shell, session: Session, clock: StandingClock, code: str) -> None:
    """Forward the dossier, and end the part of this office on the dossier's legs."""
    take(shell, code, Action.FORWARD)
    clock.forward(hours=1)
    press(Qt.Key.Key_6)
    press(Qt.Key.Key_E, CONTROL)
    wait_for(shell, lambda: routes.legs(session, code)[0].finished_at == clock.now)
    page = shell.page
    assert isinstance(page, DossierPage)
    told = page.legs.accessibleDescription()
    assert in_order(
        told, "result ready 23/11/2026 09:30", f"{POLICE}: Đăng ký thường trú, not sent yet", INSURANCE
    )


def send(shell: Shell, paper: Paper, code: str, unit: str, listed: str) -> None:
    """Put the dossier on a list to a unit, and the list on paper."""
    press(Qt.Key.Key_F3, SHIFT)
    wait_for(shell, lambda: shell.current == "transfer")
    page = page_of(shell)
    wait_for(shell, lambda: page.view.unit.count() > 0)
    press(Qt.Key.Key_U, ALT)
    assert page.view.unit.hasFocus()
    press(Qt.Key.Key_Home)
    for _ in range(page.view.unit.findText(unit)):
        press(Qt.Key.Key_Down)
    assert page.view.unit.currentText() == unit
    press(Qt.Key.Key_Return)
    settle(shell)
    assert page.view.scan.hasFocus()
    wait_for(shell, lambda: [line.code for line in page.view.waiting.lines] == [code])
    scan(shell, code)
    wait_for(shell, lambda: [line.code for line in page.view.going.lines] == [code])
    press(Qt.Key.Key_F12)
    title = f"{listed}.pdf"
    wait_for(shell, lambda: title in paper.drawn)
    assert in_order(
        paper.text(title),
        "GIẤY BÀN GIAO HỒ SƠ",
        f"Số: {listed}",
        unit,
        "I. GIAO HỒ SƠ",
        code,
        APPLICANT,
        "23/11/2026",
        "03/12/2026",
        "Tổng cộng: 1 hồ sơ",
        "BÊN GIAO",
        "BÊN NHẬN",
        "II. NHẬN LẠI HỒ SƠ, KẾT QUẢ",
        "BÊN GIAO LẠI",
    )
    assert listed in paper.codes(title)


def insurance_back_in_time(shell: Shell, paper: Paper, code: str) -> None:
    """Receive the dossier back from the insurance by the barcode on the list's paper."""
    (listed,) = paper.codes("BG-2026-0002.pdf")
    scan(shell, listed)
    page = page_of(shell)
    wait_for(shell, lambda: bool(page.view.back.lines))
    (line,) = page.view.back.lines
    assert (line.code, line.unit_name, line.days_late, line.route_done) == (code, INSURANCE, 0, False)
    assert page.message.kind == "done"


def the_police_are_late(shell: Shell, session: Session, paper: Paper, code: str) -> None:
    """See what is where in words, and print the reminder list at eight."""
    page = page_of(shell)
    press(Qt.Key.Key_3, ALT)
    wait_for(shell, lambda: page.view.part() is Part.WHERE)
    press(Qt.Key.Key_F5)

    def late() -> tuple[HeldLine, ...]:
        return tuple(line for line in page.view.held.lines if line.days_late)

    wait_for(shell, lambda: bool(late()))
    (line,) = late()
    said = page.view.held.cells(line)
    assert said[: HeldRows.PROCEDURE] == ("3 days overdue", POLICE, code.removeprefix("H13.50.05-"))
    assert page.view.chips[page.view.part()].accessibleDescription() == "1"
    press(Qt.Key.Key_L, CONTROL)
    title = "nhac-viec-2026-12-08.pdf"
    wait_for(shell, lambda: title in paper.drawn)
    assert in_order(
        paper.text(title),
        "DANH SÁCH HỒ SƠ CẦN ĐÔN ĐỐC",
        "08 giờ 00 phút, ngày 08 tháng 12 năm 2026",
        "1 phần việc",
        "trong đó 1 đã trễ",
        f"{POLICE}: 1 hồ sơ",
        code,
        "Đăng ký thường trú",
        "03/12/2026",
        "Trễ 3 ngày",
        "CHỦ TỊCH",
    )
    assert APPLICANT not in paper.text(title)
    wait_for(shell, lambda: bool(_history(f"reminder/{session.today():%Y-%m-%d}")))


def the_police_are_late_no_more(shell: Shell, session: Session, code: str) -> None:
    """Receive the last one back by its own code: its route is finished."""
    page = page_of(shell)
    press(Qt.Key.Key_2, ALT)
    wait_for(shell, lambda: page.view.part() is Part.BACK)
    scan(shell, code)
    wait_for(shell, lambda: len(page.view.back.lines) == 2)
    line = page.view.back.lines[0]
    assert (line.unit_name, line.days_late, line.route_done) == (POLICE, 3, True)
    assert page.view.back.cells(line)[2:] == ("3 working day(s) late", "finished: the result can be reported")
    assert whereabouts.whereabouts(session) == ()


def release(shell: Shell, session: Session, code: str) -> None:
    turn_to(shell, Qt.Key.Key_F2, "intake")
    take(shell, code, Action.RELEASE)
    assert lookup.detail(session, code).summary.status is DossierStatus.READY


def as_it_is_kept(session: Session, code: str) -> None:
    """Each leg has its moment and its ending, and the dossier its own standing."""
    own, police, insurance = routes.legs(session, code)
    assert [leg.ending for leg in (own, police, insurance)] == [LegEnding.RELEASE] * 3
    assert (own.finished_at, own.days_late) == (datetime(2026, 11, 23, 9, 30), 0)
    assert (police.finished_at, police.days_late) == (LATE, 3)
    assert (insurance.finished_at, insurance.days_late) == (IN_TIME, 0)
    kept = lookup.detail(session, code).summary
    assert (kept.status, kept.due_at) == (DossierStatus.RETURNED, WHOLE_DUE)
    assert (kept.state.standing, kept.state.days) == (Standing.OVERDUE, -3)
    ended = [dict(event.data) for event in _history(code) if event.type.value == "leg.finished"]
    assert [(each["unit"], each["ending"], each["late"]) for each in ended] == [
        ("ubnd", "release", 0),
        ("bhxh", "release", 0),
        ("cong_an", "release", 3),
    ]
    maintenance.require_clean(maintenance.verify(session))


def _history(subject: str) -> list[Event]:
    with database.connection():
        return list(event_log.history(subject))


def shown(store: Path, code: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What the command line shows of it, for other programs."""
    capsys.readouterr()
    assert cli.run(["--data", str(store), "--json", "show", code]) == 0
    answer = json.loads(capsys.readouterr().out)
    told = [
        (leg["unit"], leg["stage"], leg["due_at"], leg["finished_at"], leg["ending"])
        for leg in answer["legs"]
    ]
    assert told == [
        ("ubnd", 1, OWN_DUE.isoformat(), "2026-11-23T09:30:00", "release"),
        ("cong_an", 2, WHOLE_DUE.isoformat(), LATE.isoformat(), "release"),
        ("bhxh", 2, WHOLE_DUE.isoformat(), IN_TIME.isoformat(), "release"),
    ]
    assert answer["transfers"] == []
