"""The last step is taken back by who took it, while nobody has built on it; the log keeps both."""

from datetime import date, datetime
from pathlib import Path

import pytest

from desk_app.domain.acts import ActDetails, Contact, Correction, HandOverWay
from desk_app.domain.applicant import Representative
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.route import LegEnding
from desk_app.domain.staff import Role
from desk_app.domain.workflow import STEPS, Action, DossierStatus, Form
from desk_app.services import legs, lookup, maintenance, printing, processing, routes
from desk_app.services.session import Session
from tests.builders import accepted, as_role, brought_to, refused, spoilt
from tests.conftest import StandingClock
from tests.services.route_office import DEATH, on_route

DETAILS = ActDetails(reason="Lý do", new_due_on=date(2026, 12, 15), contact=Contact.PHONE)
UNDOABLE = [(status, action) for (status, action), row in STEPS.items() if row.undoable]
FINAL_STEPS = [(status, action) for (status, action), row in STEPS.items() if not row.undoable]


@pytest.mark.parametrize(("status", "action"), UNDOABLE)
def test_an_undone_step_leaves_what_was(
    session: Session, clock: StandingClock, status: DossierStatus, action: Action
) -> None:
    code = brought_to(session, status)
    before = lookup.detail(session, code)
    clock.forward(minutes=3)
    processing.act(session, code, action, details=DETAILS)
    assert Action.UNDO in lookup.detail(session, code).actions
    clock.forward(minutes=1)
    undone = processing.act(session, code, Action.UNDO)
    after = lookup.detail(session, code)
    assert undone.summary == after.summary
    assert after.summary.version == before.summary.version + 2
    for part in ("status", "due_at", "finished_at", "returned_at", "agreed_at", "holder"):
        assert getattr(after.summary, part) == getattr(before.summary, part), part
    assert (after.pauses, after.agreed, after.stopped_since) == (
        before.pauses,
        before.agreed,
        before.stopped_since,
    )
    made = [form for form in after.prints if form not in before.prints]
    assert all(form.voided_at == clock.now for form in made)
    assert [entry.type for entry in after.timeline[: len(before.timeline)]] == [
        entry.type for entry in before.timeline
    ]
    assert maintenance.verify(session).faults == ()
    with refused("undo_nothing"):
        processing.act(session, code, Action.UNDO)


@pytest.mark.parametrize(
    ("status", "action"), [row for row in FINAL_STEPS if row[0] is not DossierStatus.REGISTERED]
)
def test_what_changed_a_receipt_is_not_taken_back(
    session: Session, status: DossierStatus, action: Action
) -> None:
    code = brought_to(session, status)
    details = ActDetails(reason="Lý do", correction=_note())
    processing.act(session, code, action, details=details)
    with refused("undo_not_possible"):
        processing.act(session, code, Action.UNDO)


def _note() -> Correction:
    return Correction(note="Ghi chú mới")


def test_an_acceptance_is_not_taken_back(session: Session) -> None:
    code = accepted(session).code
    assert Action.UNDO not in lookup.detail(session, code).actions
    with refused("undo_nothing"):
        processing.act(session, code, Action.UNDO)


def test_somebody_elses_step_stays(session: Session) -> None:
    code = brought_to(session, DossierStatus.PROCESSING)
    other = as_role(session, *Role)
    assert Action.UNDO not in lookup.detail(other, code).actions
    with refused("undo_not_yours"):
        processing.act(other, code, Action.UNDO)


def test_a_printed_form_does_not_hold_it_and_is_void(session: Session, clock: StandingClock) -> None:
    code = brought_to(session, DossierStatus.WAITING)
    printing.printed(session, code, PaperSize.A4, "PDF", Form.SUPPLEMENT)
    clock.forward(minutes=1)
    processing.act(session, code, Action.UNDO)
    supplement = lookup.detail(session, code).prints[-1]
    assert (supplement.form, supplement.prints, supplement.voided_at) == ("supplement", 1, clock.now)


def test_who_got_a_result_is_forgotten_with_the_hand_over(session: Session) -> None:
    code = brought_to(session, DossierStatus.READY)
    receiver = Representative("Trần Văn Bình", authorisation="Giấy ủy quyền 12")
    processing.act(session, code, Action.HAND_OVER, details=ActDetails(receiver=receiver))
    processing.act(session, code, Action.UNDO)
    detail = lookup.detail(session, code)
    assert (detail.receiver, detail.way, detail.tracking) == (None, "", "")
    post = ActDetails(way=HandOverWay.POST, tracking="EA123456789VN")
    processing.act(session, code, Action.HAND_OVER, details=post)
    detail = lookup.detail(session, code)
    assert (detail.way, detail.tracking) == ("post", "EA123456789VN")


def test_the_number_of_a_result_goes_with_its_release(session: Session) -> None:
    code = brought_to(session, DossierStatus.PROCESSING)
    processing.act(session, code, Action.RELEASE, details=ActDetails(result_number="12/XN"))
    processing.act(session, code, Action.UNDO)
    processing.act(session, code, Action.DENY, details=DETAILS)
    assert lookup.detail(session, code).result_number == ""


def test_a_leg_without_a_limit_goes_back_with_the_date(session: Session) -> None:
    code = on_route(session, DEATH)
    before = [leg.due_at for leg in routes.legs(session, code)]
    processing.act(session, code, Action.EXTEND, details=DETAILS)
    moved = [leg.due_at for leg in routes.legs(session, code)]
    assert (moved[:-1], moved[-1]) == (before[:-1], datetime(2026, 12, 15, 17))
    processing.act(session, code, Action.UNDO)
    assert [leg.due_at for leg in routes.legs(session, code)] == before


def test_a_date_that_an_older_program_did_not_log_comes_back(session: Session, store: Path) -> None:
    code = brought_to(session, DossierStatus.WAITING)
    processing.act(session, code, Action.RECEIVE_SUPPLEMENT)
    due_at = lookup.detail(session, code).summary.due_at
    spoilt(
        store,
        "DROP TRIGGER event_no_update",
        "UPDATE event SET data = json_remove(data, '$.due_at') WHERE type = 'supplement.received'",
    )
    processing.act(session, code, Action.EXTEND, details=DETAILS)
    processing.act(session, code, Action.UNDO)
    assert lookup.detail(session, code).summary.due_at == due_at


def test_a_leg_that_ended_before_the_last_step_stays_ended(session: Session) -> None:
    code = on_route(session, DEATH)
    processing.act(session, code, Action.FORWARD)
    legs.finish_leg(session, code, 1, LegEnding.DENY)
    # All of it within one second.
    processing.act(session, code, Action.DENY, details=DETAILS)
    processing.act(session, code, Action.UNDO)
    assert [leg.ending for leg in routes.legs(session, code)] == [LegEnding.DENY, None, None, None]
