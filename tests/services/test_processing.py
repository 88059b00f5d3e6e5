"""Moving a dossier along: every row of the table is taken, leaves its event, and nobody overwrites somebody else."""

from datetime import date, datetime

import pytest

from desk_app.domain.acts import ActDetails, Contact, Correction, Fault, HandOverWay, Lacking
from desk_app.domain.applicant import Representative
from desk_app.domain.errors import Conflict
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.domain.workflow import STEPS, Action, Clock, DossierStatus, Form
from desk_app.services import lookup, maintenance, printing, processing
from desk_app.services.session import Session
from desk_app.store import database, tables
from tests.builders import accepted, an_applicant, as_role, brought_to, refused
from tests.conftest import StandingClock

REASON = ActDetails(reason="Công dân đề nghị")
# Everything any act may ask for.
EVERYTHING = ActDetails(
    reason=" Lý  do ",
    note="ghi chú",
    new_due_on=date(2026, 12, 15),
    contact=Contact.PHONE,
    correction=Correction(note="Sửa ghi chú"),
)
TAKEN = [(status, action) for status, action in STEPS if status is not DossierStatus.REGISTERED]


@pytest.mark.parametrize(("status", "action"), TAKEN)
def test_each_step_of_the_table(
    session: Session, clock: StandingClock, status: DossierStatus, action: Action
) -> None:
    code = brought_to(session, status)
    before = lookup.detail(session, code)
    assert before.summary.status is status
    clock.forward(minutes=5)
    taken = processing.act(session, code, action, before.summary.version, EVERYTHING)
    wanted, after = STEPS[status, action], lookup.detail(session, code)
    assert after.summary == taken.summary
    assert (taken.summary.status, taken.summary.version) == (wanted.to, before.summary.version + 1)
    event = after.timeline[-1]
    assert (event.type, event.at) == (wanted.event.value, clock.now)
    said = {key: event.data[key] for key in ("status", "action", "reason", "note")}
    assert said == {
        "status": wanted.to.value,
        "action": action.value,
        "reason": "Lý do",
        "note": "ghi chú",
    }
    assert action in before.actions
    if wanted.clock is Clock.FINISH:
        assert after.summary.finished_at == clock.now
    else:
        assert after.summary.finished_at == before.summary.finished_at
    assert (after.stopped_since == clock.now) is (wanted.clock is Clock.STOP)
    made = wanted.prints if wanted.prints not in {Form.CONTROL_SLIP, Form.RESULT_NOTE} else None
    assert [form.form for form in taken.forms] == ([made.value] if made else [])
    assert len(after.prints) == len(before.prints) + bool(made)
    assert maintenance.verify(session).faults == ()


def test_plain_life_of_a_dossier(session: Session, clock: StandingClock) -> None:
    code = accepted(session).code
    assert lookup.detail(session, code).actions[:3] == (
        Action.FORWARD,
        Action.RELEASE,
        Action.REQUEST_SUPPLEMENT,
    )
    processing.act(session, code, Action.FORWARD, details=ActDetails(assignee="Phòng Tư pháp"))
    assert lookup.detail(session, code).summary.holder == "Phòng Tư pháp"
    clock.now = datetime(2026, 11, 25, 9)
    processing.act(session, code, Action.SUBMIT)
    processing.act(session, code, Action.APPROVE)
    ready = processing.act(session, code, Action.RELEASE, details=ActDetails(result_number="12/XN")).summary
    assert (ready.status, ready.finished_at) == (DossierStatus.READY, datetime(2026, 11, 25, 9))
    assert lookup.detail(session, code).result_number == "12/XN"


def test_only_a_leader_signs(session: Session) -> None:
    code = brought_to(session, DossierStatus.SIGNING)
    with refused("not_allowed"):
        processing.act(as_role(session, Role.OFFICER), code, Action.APPROVE)
    signed = processing.act(as_role(session, Role.LEADER), code, Action.APPROVE)
    assert signed.summary.status is DossierStatus.SIGNED


@pytest.mark.parametrize(
    ("status", "action", "details", "code", "field"),
    [
        (DossierStatus.RECEIVED, Action.WITHDRAW, ActDetails(reason=" \u200b"), "reason_missing", "reason"),
        (DossierStatus.PROCESSING, Action.EXTEND, REASON, "new_date_missing", "new_due_on"),
        (
            DossierStatus.PROCESSING,
            Action.EXTEND,
            ActDetails(reason="a", new_due_on=date(2026, 11, 29)),
            "new_date_day_off",
            "new_due_on",
        ),
        (
            DossierStatus.PROCESSING,
            Action.EXTEND,
            ActDetails(reason="a", new_due_on=date(2026, 11, 27)),
            "new_date_not_later",
            "new_due_on",
        ),
        (DossierStatus.READY, Action.REMIND, REASON, "contact_missing", "contact"),
        (DossierStatus.RECEIVED, Action.CORRECT, REASON, "correction_missing", "correction"),
        (
            DossierStatus.READY,
            Action.HAND_OVER,
            ActDetails(way=HandOverWay.POST),
            "tracking_missing",
            "tracking",
        ),
        (
            DossierStatus.READY,
            Action.HAND_OVER,
            ActDetails(receiver=Representative("Lê Văn Tư")),
            "authorisation_missing",
            "receiver.authorisation",
        ),
        (DossierStatus.RECEIVED, Action.WITHDRAW, ActDetails(reason="a" * 1001), "text_too_long", "reason"),
        (DossierStatus.RECEIVED, Action.SUBMIT, REASON, "illegal_move", None),
        (DossierStatus.READY, Action.RELEASE, REASON, "illegal_move", None),
        (DossierStatus.WITHDRAWN, Action.FORWARD, REASON, "illegal_move", None),
    ],
)
def test_refused_steps_change_nothing(
    session: Session,
    status: DossierStatus,
    action: Action,
    details: ActDetails,
    code: str,
    field: str | None,
) -> None:
    dossier = brought_to(session, status)
    before = lookup.detail(session, dossier)
    with refused(code, field):
        processing.act(session, dossier, action, details=details)
    assert lookup.detail(session, dossier) == before


def test_somebody_else_was_first(session: Session, clock: StandingClock) -> None:
    code = accepted(session).code
    other = as_role(session, Role.RECEPTION, name="Lê Thị Hoa")
    clock.forward(minutes=2)
    processing.act(other, code, Action.FORWARD, 1)
    moved_at = clock.now
    clock.forward(minutes=2)
    printing.printed(session, code, PaperSize.A4, "PDF")
    with pytest.raises(Conflict) as caught:
        processing.act(session, code, Action.WITHDRAW, 1, REASON)
    assert caught.value.code == "changed_elsewhere"
    assert caught.value.params == {
        "code": code,
        "actor": "Lê Thị Hoa",
        "event": "dossier.forwarded",
        "at": moved_at,
    }
    assert lookup.detail(session, code).summary.status is DossierStatus.PROCESSING


def test_the_same_act_asked_for_twice_is_done_once(session: Session, clock: StandingClock) -> None:
    code = brought_to(session, DossierStatus.PROCESSING)
    version = lookup.detail(session, code).summary.version
    details = ActDetails(lacking=(Lacking(1, "Tờ khai", Fault.MISSING),))
    first = processing.act(session, code, Action.REQUEST_SUPPLEMENT, version, details)
    again = processing.act(session, code, Action.REQUEST_SUPPLEMENT, version, details)
    assert (first.repeated, again.repeated) == (False, True)
    assert again.forms == first.forms
    assert len(lookup.detail(session, code).pauses) == 1


def test_something_else_to_say_is_another_act(session: Session) -> None:
    code = accepted(session).code

    def said(action: Action, first: ActDetails, again: ActDetails) -> bool:
        version = lookup.detail(session, code).summary.version
        processing.act(session, code, action, version, first)
        try:
            return processing.act(session, code, action, version, again).repeated
        except Conflict:
            return False

    noted = [ActDetails(reason="Sửa", correction=Correction(note=note)) for note in ("một", "hai")]
    to = [ActDetails(assignee=name) for name in ("Tư pháp", "Địa chính")]
    told = [ActDetails(contact=Contact.PHONE, note=note) for note in ("một", "hai")]
    by = [ActDetails(reason="Lý do", new_due_on=date(2026, 12, day)) for day in (21, 22)]
    for action, (one, other) in zip(
        (Action.CORRECT, Action.FORWARD, Action.TELL, Action.EXTEND), (noted, to, told, by), strict=True
    ):
        assert not said(action, one, other)
        if action is not Action.EXTEND:
            assert said(action, other, other)


def test_the_log_does_not_hear_who_a_reason_names(session: Session) -> None:
    code = accepted(session, name="Trần Thị Cũ", phone="0911222333").code
    new = an_applicant(name="Trần Thị Mới", phone="0944555666")
    named = ActDetails(
        reason="Ghi nhầm Trần Thị Cũ", note="Bà Trần Thị Mới, 0944 555 666", correction=Correction(new)
    )
    processing.act(session, code, Action.CORRECT, details=named)
    processing.act(session, code, Action.WITHDRAW, details=ActDetails(reason="TRẦN THỊ MỚI xin rút"))
    corrected, withdrawn = lookup.detail(session, code).timeline[-2:]
    assert (corrected.data["reason"], corrected.data["note"]) == ("Ghi nhầm …", "Bà …, …")
    assert withdrawn.data["reason"] == "… xin rút"
    with database.connection():
        kept = printing.kept_of(tables.Dossier.get(tables.Dossier.code == code), Form.STOP_NOTICE)
    assert "TRẦN THỊ MỚI xin rút" in kept.record


def test_a_fee_on_a_receipt_is_corrected_there(session: Session) -> None:
    code = accepted(session, fee_amount=20_000, fee_paid=True).code
    for amount, why in ((50_000, "fee_on_receipt"), (-5, "fee_amount_invalid")):
        with refused(why, "fee_amount"):
            details = ActDetails(reason="Sửa", correction=Correction(fee_amount=amount))
            processing.act(session, code, Action.CORRECT, details=details)
    assert lookup.detail(session, code).fee_amount == 20_000
    with refused("correction_missing", "correction"):
        empty = ActDetails(reason="Sửa", correction=Correction())
        processing.act(session, code, Action.CORRECT, details=empty)


def test_printing_does_not_get_in_the_way(session: Session) -> None:
    code = accepted(session).code
    printing.printed(session, code, PaperSize.A4, "PDF")
    assert processing.act(session, code, Action.FORWARD, 1).summary.version == 2


def test_roles_are_asked(session: Session) -> None:
    code = accepted(session).code
    with refused("not_allowed"):
        processing.act(as_role(session, Role.OFFICER), code, Action.FORWARD)
    assert Action.FORWARD not in lookup.detail(as_role(session, Role.OFFICER), code).actions
    assert lookup.detail(as_role(session, Role.SUPERVISOR), code).actions == ()
    with refused("not_allowed"):
        processing.act(as_role(session, Role.ADMINISTRATOR), code, Action.WITHDRAW, details=REASON)
    assert processing.act(as_role(session, Role.LEADER), code, Action.FORWARD).summary.version == 2


def test_unknown_dossier(session: Session) -> None:
    with refused("dossier_unknown", "code"):
        processing.act(session, "H13.50.05-261123-0404", Action.FORWARD)


def test_the_right_answer_of_a_leader_lets_a_second_request_through(
    session: Session, clock: StandingClock
) -> None:
    code = brought_to(session, DossierStatus.WAITING)
    clock.forward(hours=1)
    processing.act(session, code, Action.RECEIVE_SUPPLEMENT)
    officer = as_role(session, Role.OFFICER)
    for details, refusal, field in (
        (REASON, "leader_missing", "leader"),
        (ActDetails(reason="Thiếu", leader="Ai đó"), "leader_unknown", "leader"),
        (ActDetails(reason="Thiếu", leader=session.staff.name), "leader_reason_missing", "leader_reason"),
    ):
        with refused(refusal, field):
            processing.act(officer, code, Action.REQUEST_SUPPLEMENT, details=details)
    answered = ActDetails(reason="Thiếu", leader=session.staff.name, leader_reason="Giấy tờ mới phát sinh")
    taken = processing.act(officer, code, Action.REQUEST_SUPPLEMENT, details=answered)
    assert taken.summary.status is DossierStatus.WAITING
    event = lookup.detail(session, code).timeline[-1]
    assert event.data["rules"] == ["supplement_once"]
    assert event.data["leader_reason"] == "Giấy tờ mới phát sinh"


def test_a_suspension_does_not_begin_the_limit_anew(session: Session, clock: StandingClock) -> None:
    code = brought_to(session, DossierStatus.PROCESSING)
    due_at = lookup.detail(session, code).summary.due_at
    clock.forward(days=2)
    processing.act(session, code, Action.SUSPEND, details=REASON)
    clock.forward(minutes=1)
    assert processing.act(session, code, Action.RESUME).summary.due_at == due_at
    assert maintenance.verify(session).faults == ()
