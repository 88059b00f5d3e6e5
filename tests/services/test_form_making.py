"""Slips on how far a dossier has come: made anew when it has moved, and true to what still counts."""

from desk_app.domain.acts import ActDetails
from desk_app.domain.case_forms import ControlSlipForm
from desk_app.domain.workflow import Action, Form
from desk_app.services import form_making, printing, processing, questions, transfer
from desk_app.services.session import Session
from desk_app.store import database, records
from tests.builders import accepted
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
    return [(hop.giver.split(" (")[0], hop.taker) for hop in form.hops]


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
    assert form.taking_part == UNITS
    assert ways(form) == [(DESK, UNITS[1]), UNITS[1:]]
    transfer.take_back(session, [code])
    assert ways(slip(session, code))[-1] == (UNITS[2], DESK)
    assert questions.question(session, code, Action.FORWARD).units == UNITS
