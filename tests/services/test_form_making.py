"""Slips on how far a dossier has come: made anew when it has moved, and true to what still counts."""

from datetime import datetime

from desk_app.domain.acts import ActDetails
from desk_app.domain.case_forms import ControlSlipForm
from desk_app.domain.staff import Role
from desk_app.domain.standing import Standing
from desk_app.domain.workflow import Action, Form
from desk_app.services import form_making, printing, processing, questions, transfer
from desk_app.services.session import Session
from desk_app.store import database, records
from tests.builders import accepted, as_role
from tests.conftest import StandingClock
from tests.services.route_office import on_route, row_of

DESK = "Bộ phận Tiếp nhận và Trả kết quả"
UNITS = ("Ủy ban nhân dân cấp xã", "Công an cấp xã", "Cơ quan Bảo hiểm xã hội")


def slip(session: Session, code: str) -> ControlSlipForm:
    form_making.make(session, code, Form.CONTROL_SLIP)
    with database.connection():
        kept = printing.kept_of(row_of(code), Form.CONTROL_SLIP)
    return records.load(ControlSlipForm, kept.record)


def ways(form: ControlSlipForm) -> list[tuple[str, str]]:
    return [(hop.giver.split(" (")[0], hop.taker.split(" (")[0]) for hop in form.hops]


def forward(session: Session, code: str, to: str) -> None:
    processing.act(session, code, Action.FORWARD, details=ActDetails(assignee=to))


def test_a_slip_that_still_holds_is_the_same_one(session: Session) -> None:
    code = accepted(session).code
    first = form_making.make(session, code, Form.CONTROL_SLIP)
    assert form_making.make(session, code, Form.CONTROL_SLIP) == first
    # In the very same second.
    forward(session, code, "Địa chính")
    assert form_making.make(session, code, Form.CONTROL_SLIP).issue == 2


def test_what_was_taken_back_is_no_hand_over(session: Session) -> None:
    code = accepted(session).code
    forward(session, code, "Tư pháp")
    processing.act(session, code, Action.UNDO)
    assert ways(slip(session, code)) == []
    forward(session, code, "Địa chính")
    processing.act(session, code, Action.SEND_BACK, details=ActDetails(reason="Nhầm"))
    assert ways(slip(session, code)) == [(DESK, "Địa chính"), ("Địa chính", DESK)]
    forward(session, code, "Văn phòng")
    processing.act(session, code, Action.RELEASE)
    processing.act(session, code, Action.UNDO)
    assert ways(slip(session, code))[-1] == (DESK, "Văn phòng")


def test_a_route_is_told_by_the_names_of_its_units(session: Session, clock: StandingClock) -> None:
    code = on_route(session)
    transfer.make(session, "cong_an", [code])
    transfer.make(session, "bhxh", [code])
    clock.forward(hours=1)
    transfer.take_back(session, [code], unit="cong_an")
    form = slip(session, code)
    assert (form.deciding_unit, form.taking_part) == (UNITS[2], UNITS[:2])
    # Both went from the desk, side by side, and each comes back to it.
    assert ways(form) == [(DESK, UNITS[1]), (DESK, UNITS[2]), (UNITS[1], DESK)]
    transfer.take_back(session, [code])
    assert ways(slip(session, code))[-1] == (UNITS[2], DESK)
    assert questions.question(session, code, Action.FORWARD).units == UNITS


def test_of_the_people_at_another_office_the_slip_says_nothing(
    session: Session, clock: StandingClock
) -> None:
    code = on_route(session)
    transfer.make(session, "cong_an", [code])
    transfer.make(session, "bhxh", [code])
    clock.now = datetime(2026, 12, 14, 9)
    transfer.take_back(session, [code], unit="cong_an")
    clock.forward(hours=1)
    transfer.take_back(session, [code])
    clock.forward(hours=1)
    processing.act(session, code, Action.RELEASE)
    form, officer = slip(session, code), session.staff.name
    police, insurance = form.hops[-2:]
    assert (police.giver, police.taker) == (UNITS[1], f"{DESK} ({officer})")
    assert (police.standing, police.note[:5]) == (Standing.OVERDUE, "Chậm ")
    # The result itself goes from hand to hand no more: how it all ended stands with the last hand-over.
    assert (insurance.giver, insurance.at) == (UNITS[2], datetime(2026, 12, 14, 10))
    assert insurance.note.endswith("Kết thúc 14/12/2026 11:00: quá hạn")
    assert form.ended


def test_an_officer_gives_in_one_name_and_is_no_office_that_settles(session: Session) -> None:
    code = accepted(session).code
    officer = as_role(session, Role.RECEPTION, Role.OFFICER, name=session.staff.name)
    forward(officer, code, officer.staff.name)
    processing.act(officer, code, Action.RELEASE)
    form = slip(session, code)
    assert [hop.giver for hop in form.hops] == [f"{DESK} ({officer.staff.name})", officer.staff.name]
    assert (form.hops[-1].taker, form.deciding_unit) == (DESK, UNITS[0])


def test_what_was_settled_at_the_desk_says_so(session: Session) -> None:
    code = accepted(session).code
    processing.act(session, code, Action.RELEASE)
    (hop,) = slip(session, code).hops
    assert (hop.standing, hop.note) == (Standing.EARLY, "Giải quyết tại Bộ phận Một cửa")
