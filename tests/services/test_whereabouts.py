"""What is where, since when and how late; what waits to be sent; the reminders for who leads the office."""

from datetime import datetime

from desk_app.domain.procedure import Channel
from desk_app.domain.standing import Standing
from desk_app.domain.workflow import Action
from desk_app.services import handover, processing, reminders, transfer, whereabouts
from desk_app.services.session import Session
from desk_app.store import database, event_log
from tests.builders import accepted, released
from tests.conftest import StandingClock
from tests.services.route_office import DEATH, on_route


def test_the_latest_stand_first_with_their_unit(session: Session, clock: StandingClock) -> None:
    birth, death = on_route(session), on_route(session, DEATH)
    transfer.make(session, "cong_an", [birth, death])
    transfer.make(session, "bhxh", [birth])
    clock.now = datetime(2026, 12, 4, 9)
    held = whereabouts.whereabouts(session)
    assert [(line.code, line.unit, line.days_late) for line in held] == [
        (death, "cong_an", 3),
        (birth, "bhxh", 1),
        (birth, "cong_an", 1),
    ] or [(line.code, line.unit, line.days_late) for line in held] == [
        (death, "cong_an", 3),
        (birth, "cong_an", 1),
        (birth, "bhxh", 1),
    ]
    assert held[0].since == datetime(2026, 11, 23, 8, 30)
    assert held[0].due_at == datetime(2026, 12, 1, 17)
    assert held[0].list_code == "BG-2026-0001"
    transfer.take_back(session, [birth], unit="bhxh")
    assert [line.unit for line in whereabouts.whereabouts(session)] == ["cong_an", "cong_an"]


def test_without_a_leg_the_dossiers_own_date_counts(session: Session, clock: StandingClock) -> None:
    code = accepted(session).code
    transfer.make(session, "thue", [code])
    clock.now = datetime(2026, 11, 30, 9)
    (line,) = whereabouts.whereabouts(session)
    assert (line.due_at, line.days_late) == (datetime(2026, 11, 27, 17), 1)


def test_what_the_post_delivered_is_nowhere(session: Session) -> None:
    code = released(session, return_by=Channel.POST)
    assert [line.code for line in whereabouts.waiting_for(session, "buu_dien")] == [code]
    transfer.make(session, "buu_dien", [code])
    assert len(whereabouts.whereabouts(session)) == 1
    assert whereabouts.waiting_for(session, "buu_dien") == ()
    handover.hand_over(session, code, None)
    assert whereabouts.whereabouts(session) == ()


def test_what_waits_for_a_unit_is_offered(session: Session) -> None:
    birth, death, land = on_route(session), on_route(session, DEATH), on_route(session, "1.013978")
    plain = accepted(session).code
    processing.act(session, plain, Action.FORWARD)
    found = {line.code for line in whereabouts.waiting_for(session, "cong_an")}
    assert found == {birth, death}
    assert [line.code for line in whereabouts.waiting_for(session, "thue")] == [land]
    # Forwarded to the body that the procedure names.
    assert plain in {line.code for line in whereabouts.waiting_for(session, "ubnd")}
    transfer.make(session, "cong_an", [birth])
    assert [line.code for line in whereabouts.waiting_for(session, "cong_an")] == [death]
    assert whereabouts.waiting_for(session, "nobody") == ()


def test_units_in_the_order_of_the_table(session: Session) -> None:
    units = whereabouts.units(session)
    assert units[0].code == "ubnd"
    assert units[-1].code == "buu_dien"


def test_reminders_name_what_is_due_within_two_working_days(session: Session, clock: StandingClock) -> None:
    birth, plain = on_route(session), accepted(session).code
    transfer.make(session, "cong_an", [birth])
    assert [line.code for line in reminders.reminders(session).lines] == []
    clock.now = datetime(2026, 11, 25, 8)
    assert [(line.code, line.unit_name) for line in reminders.reminders(session).lines] == [
        (plain, session.office.desk_name)
    ]
    clock.now = datetime(2026, 12, 1, 8)
    form = reminders.reminders(session)
    told = {(line.unit_name, line.code): line for line in form.lines}
    assert form.warn_days == 2
    assert told["Công an cấp xã", birth].sent
    assert not told["Cơ quan Bảo hiểm xã hội", birth].sent
    assert told[session.office.desk_name, plain].state.standing is Standing.OVERDUE


def test_what_waits_for_the_citizen_or_has_ended_reminds_nobody(
    session: Session, clock: StandingClock
) -> None:
    from desk_app.domain.acts import ActDetails

    stopped = on_route(session)
    processing.act(
        session, stopped, Action.REQUEST_SUPPLEMENT, details=ActDetails(reason="Thiếu giấy chứng sinh")
    )
    released(session)
    clock.now = datetime(2026, 12, 20, 8)
    assert reminders.reminders(session).lines == ()


def test_the_list_is_drawn_and_its_print_logged(session: Session, clock: StandingClock) -> None:
    accepted(session)
    clock.now = datetime(2026, 11, 26, 8)
    assert reminders.prepare(session).title == "nhac-viec-2026-11-26.pdf"
    reminders.printed(session, "Máy in A")
    with database.connection():
        (event,) = event_log.history("reminder/2026-11-26")
    assert (event.type.value, event.data["count"]) == ("reminder.printed", 1)
