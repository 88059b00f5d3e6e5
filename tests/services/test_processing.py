"""Moving a dossier along: each step leaves its event, and nobody overwrites what somebody else did."""

from datetime import datetime

import pytest

from desk_app.domain.errors import Conflict
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.domain.workflow import STEPS, Action, DossierStatus
from desk_app.services import lookup, printing, processing
from desk_app.services.session import Session
from tests.builders import accepted, as_role, refused
from tests.conftest import StandingClock

ROUTES: dict[DossierStatus, tuple[Action, ...]] = {
    DossierStatus.RECEIVED: (),
    DossierStatus.PROCESSING: (Action.FORWARD,),
    DossierStatus.SIGNING: (Action.FORWARD, Action.SUBMIT),
    DossierStatus.READY: (Action.FORWARD, Action.RELEASE),
    DossierStatus.WITHDRAWN: (Action.WITHDRAW,),
}
OFFERED = [
    (status, action)
    for status, action in STEPS
    if action in processing.OFFERED and status in ROUTES and action is not Action.HAND_OVER
]


def brought_to(session: Session, status: DossierStatus) -> str:
    code = accepted(session).code
    for action in ROUTES[status]:
        processing.act(session, code, action, reason="Công dân đề nghị")
    return code


def test_every_offered_step_is_tried() -> None:
    assert len(OFFERED) == 10


@pytest.mark.parametrize(("status", "action"), OFFERED)
def test_each_offered_step(
    session: Session, clock: StandingClock, status: DossierStatus, action: Action
) -> None:
    code = brought_to(session, status)
    before = lookup.detail(session, code)
    clock.forward(minutes=5)
    line = processing.act(session, code, action, before.summary.version, reason=" Lý  do ", note="ghi chú")
    wanted = STEPS[status, action]
    after = lookup.detail(session, code)
    assert after.summary == line
    assert (line.status, line.version) == (wanted.to, before.summary.version + 1)
    assert len(after.timeline) == len(before.timeline) + 1
    event = after.timeline[-1]
    assert (event.type, event.at) == (wanted.event.value, clock.now)
    assert event.data == {"status": wanted.to.value, "reason": "Lý do", "note": "ghi chú"}
    ends = action in {Action.RELEASE, Action.WITHDRAW}
    assert line.finished_at == (clock.now if ends else None)
    assert action in before.actions
    assert line.due_at == before.summary.due_at


def test_plain_life_of_a_dossier(session: Session, clock: StandingClock) -> None:
    code = accepted(session).code
    assert lookup.detail(session, code).actions == (Action.FORWARD, Action.RELEASE, Action.WITHDRAW)
    processing.act(session, code, Action.FORWARD)
    clock.now = datetime(2026, 11, 25, 9)
    ready = processing.act(session, code, Action.RELEASE)
    assert (ready.status, ready.finished_at) == (DossierStatus.READY, datetime(2026, 11, 25, 9))
    assert lookup.detail(session, code).actions == (Action.HAND_OVER,)


@pytest.mark.parametrize("reason", ["", "  ", "\u200b"])
def test_withdrawing_needs_a_reason(session: Session, reason: str) -> None:
    code = accepted(session).code
    with refused("reason_missing", "reason"):
        processing.act(session, code, Action.WITHDRAW, reason=reason)
    assert lookup.detail(session, code).summary.version == 1


def test_somebody_else_was_first(session: Session, clock: StandingClock) -> None:
    code = accepted(session).code
    other = as_role(session, Role.RECEPTION, name="Lê Thị Hoa")
    clock.forward(minutes=2)
    processing.act(other, code, Action.FORWARD, 1)
    moved_at = clock.now
    clock.forward(minutes=2)
    printing.printed(session, code, PaperSize.A4, "PDF")
    with pytest.raises(Conflict) as caught:
        processing.act(session, code, Action.WITHDRAW, 1, reason="Đổi ý")
    assert caught.value.code == "changed_elsewhere"
    assert caught.value.params == {
        "code": code,
        "actor": "Lê Thị Hoa",
        "event": "dossier.forwarded",
        "at": moved_at,
    }
    assert lookup.detail(session, code).summary.status is DossierStatus.PROCESSING


def test_printing_does_not_get_in_the_way(session: Session) -> None:
    code = accepted(session).code
    printing.printed(session, code, PaperSize.A4, "PDF")
    assert processing.act(session, code, Action.FORWARD, 1).version == 2


@pytest.mark.parametrize(
    ("status", "action", "code"),
    [
        (DossierStatus.RECEIVED, Action.SUBMIT, "illegal_move"),
        (DossierStatus.READY, Action.RELEASE, "illegal_move"),
        (DossierStatus.READY, Action.WITHDRAW, "illegal_move"),
        (DossierStatus.WITHDRAWN, Action.FORWARD, "illegal_move"),
        (DossierStatus.PROCESSING, Action.SUSPEND, "action_later"),
        (DossierStatus.READY, Action.HAND_OVER, "hand_over_needs_receiver"),
    ],
)
def test_refused_steps_change_nothing(
    session: Session, status: DossierStatus, action: Action, code: str
) -> None:
    dossier = brought_to(session, status)
    before = lookup.detail(session, dossier)
    with refused(code):
        processing.act(session, dossier, action, reason="Lý do")
    assert lookup.detail(session, dossier) == before


def test_roles_are_asked(session: Session) -> None:
    code = accepted(session).code
    officer = as_role(session, Role.OFFICER)
    with refused("not_allowed"):
        processing.act(officer, code, Action.FORWARD)
    assert processing.offered(officer, DossierStatus.RECEIVED) == (Action.RELEASE, Action.WITHDRAW)
    assert processing.offered(as_role(session, Role.SUPERVISOR), DossierStatus.RECEIVED) == ()
    with refused("not_allowed"):
        processing.act(as_role(session, Role.ADMINISTRATOR), code, Action.WITHDRAW, reason="Lý do")
    assert processing.act(as_role(session, Role.LEADER), code, Action.FORWARD).version == 2


def test_unknown_dossier(session: Session) -> None:
    with refused("dossier_unknown", "code"):
        processing.act(session, "H13.50.05-261123-0404", Action.FORWARD)
