"""Who works here in which roles: an administrator changes them, and there is always one."""

from pathlib import Path

from desk_app.domain.staff import Role
from desk_app.services import feed, office, staff
from desk_app.services.session import Session
from tests.builders import as_role, refused
from tests.conftest import StandingClock


def test_a_newcomer_receives_and_processes(session: Session) -> None:
    lan = office.at_work(session, "Trần Thị Lan", "Quầy 2")
    assert lan.staff.roles == {Role.RECEPTION, Role.OFFICER}
    assert session.staff.roles == frozenset(Role)
    played = office.at_work(session, "Danh Thị Mỹ Hạnh", "Quầy 3", Role)
    assert played.staff.roles == frozenset(Role)
    # Known already: what they are stays, whatever is said of newcomers.
    assert office.at_work(session, "Trần Thị Lan", "Quầy 4", Role).staff == lan.staff
    assert [member.name for member in staff.members(session)] == sorted(
        [session.staff.name, "Trần Thị Lan", "Danh Thị Mỹ Hạnh"]
    )


def test_changed_roles_hold_from_the_next_session_on(
    session: Session, store: Path, clock: StandingClock
) -> None:
    lan, last = office.at_work(session, "Trần Thị Lan", "Quầy 2"), feed.last_id(session)
    roles = {Role.LEADER, Role.OFFICER}
    assert staff.change_roles(session, lan.staff.name, roles) == session
    assert office.open_session(store, clock, "Trần Thị Lan").staff.roles == roles
    (event,) = feed.events_since(session, last)
    assert (event.type.value, event.subject) == ("staff.changed", "Trần Thị Lan")
    assert event.data == {"roles": ["leader", "officer"]}


def test_the_last_administrator_stays_one(session: Session) -> None:
    me = session.staff.name
    with refused("last_administrator", "roles"):
        staff.change_roles(session, me, {Role.LEADER})
    office.at_work(session, "Trần Thị Lan", "Quầy 2", {Role.ADMINISTRATOR})
    changed = staff.change_roles(session, me, {Role.LEADER})
    assert changed.staff.roles == {Role.LEADER}
    with refused("not_allowed"):
        staff.change_roles(changed, me, {Role.ADMINISTRATOR})


def test_refusals(session: Session) -> None:
    with refused("roles_missing", "roles"):
        staff.change_roles(session, session.staff.name, ())
    with refused("staff_unknown", "name"):
        staff.change_roles(session, "Không Ai", {Role.OFFICER})
    with refused("not_allowed"):
        staff.change_roles(as_role(session, Role.LEADER), session.staff.name, set(Role))
    assert staff.members(session) == (session.staff,)
