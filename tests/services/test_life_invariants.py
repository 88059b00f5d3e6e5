"""Whatever acts are taken in whatever order: the ledger, the row and the log tell the same."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desk_app.domain.acts import ActDetails, Contact, Correction, HandOverWay
from desk_app.domain.deadline import Due, Stopped
from desk_app.domain.replay import replay
from desk_app.domain.workflow import DECIDED, STOPPED, Action, DossierStatus
from desk_app.services import cases, lookup, maintenance, processing
from desk_app.services.session import Session
from desk_app.store import database, event_log
from tests.builders import accepted
from tests.conftest import MORNING, StandingClock

# Which of the acts offered is taken, and how many minutes later.
Turns = list[tuple[int, int]]
turns = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 3 * 1440)), max_size=14)


def details(session: Session, code: str) -> ActDetails:
    due_on = max(lookup.detail(session, code).summary.due_at.date(), session.today())
    return ActDetails(
        reason="Lý do",
        new_due_on=session.calendar.working.add_days(due_on, 3),
        contact=Contact.MESSAGE,
        correction=Correction(summary="Sửa trích yếu"),
        way=HandOverWay.ELECTRONIC,
        leader=session.staff.name,
        leader_reason="Lãnh đạo đồng ý",
    )


def check(session: Session, code: str) -> None:
    with database.connection():
        case = cases.found(session, code)
        row, due = case.row, case.due()
        state = replay(event_log.history(code))
        stops = cases.pauses(row)
    status = DossierStatus(row.status)
    assert (row.finished_at is not None) is (status in DECIDED)
    assert (row.finished_as is not None) is (row.finished_at is not None)
    assert (row.returned_at is not None) is (status is DossierStatus.RETURNED)
    if status not in DECIDED:
        assert (row.stopped_since is not None) is (status in STOPPED)
        assert sum(pause.resumed_at is None for pause in stops) == (status in STOPPED)
        assert isinstance(due, Stopped if status in STOPPED else Due)
    if isinstance(due, Due) and status not in DECIDED:
        assert row.due_at == due.due_at
    assert state is not None
    for part in state.__slots__:
        if part not in {"pauses", "agreed"}:
            assert getattr(state, part) == getattr(row, part), part
    assert state.pauses == stops


def play(session: Session, clock: StandingClock, code: str, chosen: Sequence[tuple[int, int]]) -> None:
    for choice, minutes in chosen:
        later = clock.now + timedelta(minutes=minutes)
        clock.now = session.calendar.working.next_opening(later)
        acts = lookup.detail(session, code).actions
        if not acts:
            break
        processing.act(session, code, acts[choice % len(acts)], details=details(session, code))
        check(session, code)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(chosen=turns)
@example(chosen=[(0, 10), (3, 600), (0, 4000), (8, 50), (3, 60), (0, 9000), (1, 5), (0, 5), (9, 1)])
def test_no_order_of_acts_breaks_the_invariants(
    session: Session, clock: StandingClock, chosen: Turns
) -> None:
    clock.now = MORNING
    code = accepted(session).code
    check(session, code)
    play(session, clock, code, chosen)
    assert maintenance.verify(session).faults == ()


def test_the_way_back_is_offered_last(session: Session) -> None:
    code = accepted(session).code
    processing.act(session, code, Action.FORWARD)
    assert lookup.detail(session, code).actions[-1] is Action.UNDO


def test_a_second_that_passes_during_an_act_is_not_told_twice(session: Session, clock: StandingClock) -> None:
    def ticking() -> datetime:
        clock.forward(seconds=0.4)
        return clock.now

    session = replace(session, clock=ticking)
    code = accepted(session).code
    for action in (Action.FORWARD, Action.REQUEST_SUPPLEMENT, Action.RECEIVE_SUPPLEMENT, Action.RELEASE):
        processing.act(session, code, action, details=ActDetails(reason="Lý do"))
        check(session, code)
    assert maintenance.verify(session).faults == ()
