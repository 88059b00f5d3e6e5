"""Who works here and in which roles: changed by an administrator, of whom there is always one."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.staff import Permission, Role, StaffMember
from desk_app.services.session import Session
from desk_app.store import database, tables


def members(session: Session) -> tuple[StaffMember, ...]:
    """Return who works here, by name."""
    with database.connection():
        return tuple(member_of(row) for row in tables.Staff.select().order_by(tables.Staff.name))


def change_roles(session: Session, name: str, roles: Collection[Role]) -> Session:
    """Give a person other roles; return the session, which is another one where the person acts in it.

    Refused `staff_unknown` on the field `name`; on `roles`: `roles_missing`, `last_administrator`.
    """
    session.require(Permission.CONFIGURE)
    if not roles:
        raise Refused("roles_missing", field="roles")
    with session.transaction() as tx:
        row = tables.Staff.get_or_none(tables.Staff.name == name)
        if row is None:
            raise Refused("staff_unknown", field="name", name=name)
        others = [member_of(each) for each in tables.Staff.select().where(tables.Staff.name != name)]
        administrated = any(Role.ADMINISTRATOR in each.roles for each in others)
        if Role.ADMINISTRATOR not in roles and not administrated:
            raise Refused("last_administrator", field="roles", name=name)
        row.roles = written(roles)
        row.save()
        tx.record(EventType.STAFF_CHANGED, name, roles=sorted(roles))
    return replace(session, staff=member_of(row)) if session.staff.name == name else session


def written(roles: Iterable[Role]) -> str:
    """Return roles as they are kept."""
    return ",".join(sorted(roles))


def member_of(row: tables.Staff) -> StaffMember:
    """Return the person of a row."""
    return StaffMember(str(row.name), frozenset(Role(role) for role in str(row.roles).split(",")))
