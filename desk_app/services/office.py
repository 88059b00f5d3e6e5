"""Founding an office and opening it for work: profile, rules, calendar, staff."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from desk_app.domain import text
from desk_app.domain.catalogue import SHIPPED_FROM
from desk_app.domain.errors import Refused, StoreUnavailable
from desk_app.domain.events import EventType
from desk_app.domain.office import OfficeProfile
from desk_app.domain.staff import Permission, Role
from desk_app.services import calendar, rules, shipped, staff
from desk_app.services.session import Session
from desk_app.store import database, event_log, keys, migrate, records, tables

FIRST_OFFICER = "Cán bộ một cửa"
# Who founded the office has every role; who comes later is given more by an administrator.
NEWCOMER = frozenset({Role.RECEPTION, Role.OFFICER})
# A key from another office would seal receipts that nobody can check.
_FINGERPRINT = "key.fingerprint"
# A clock that was set by hand is never right to the second.
_CLOCK_TOLERANCE = timedelta(minutes=1)


def exists(folder: Path) -> bool:
    """Tell whether the data folder holds an office."""
    if migrate.is_new(folder):
        return False
    database.connect(folder)
    with database.connection():
        return bool(tables.database.table_exists("office") and tables.Office.select().exists())


def create(
    folder: Path, profile: OfficeProfile, clock: Callable[[], datetime], *, secret: bytes | None = None
) -> Session:
    """Found an office in an empty data folder and return a session of its first officer.

    Refused `office_exists` where there is one, `folder_unusable` where none can be kept, and on the field of the
    profile that is wrong.
    """
    profile.checked()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if exists(folder):
            raise Refused("office_exists", path=str(folder))
        keys.make(folder, secret if profile.training else None)
    except OSError as error:
        reason = error.strerror or ""
        raise Refused("folder_unusable", field="data", path=str(folder), reason=reason) from error
    database.connect(folder)
    migrate.bring_up(folder)
    with database.writing():
        tables.Office.create(in_force_from=SHIPPED_FROM, profile=records.dump(profile))
        tables.Staff.create(name=FIRST_OFFICER, roles=staff.written(Role))
        shipped.keep()
        tables.Setting.create(name=_FINGERPRINT, value=keys.load(folder).fingerprint)
        session = _session(folder, clock, FIRST_OFFICER, "Quầy 1")
        with session.transaction() as tx:
            tx.record(EventType.OFFICE_CREATED, profile.code, name=profile.name, training=profile.training)
            tx.record(EventType.CATALOGUE_LOADED, "shipped", procedures=tables.Procedure.select().count())
    return session


def open_session(
    folder: Path, clock: Callable[[], datetime], officer: str = "", counter: str = "Quầy 1"
) -> Session:
    """Open the office of a data folder for one person, bringing its database up to date first.

    Refused `office_missing` where none was founded; StoreUnavailable for what is wrong with the file.
    """
    upgraded = _bring_up(folder)
    with database.connection():
        session = _session(folder, clock, officer, counter)
    if not upgraded:
        return session
    shipped.take_up_news(session)
    with database.connection():
        return _session(folder, clock, officer, counter)


def profile(folder: Path, on: date) -> OfficeProfile:
    """Return the profile of an office on a day, bringing its database up to date first; refused as `open_session`."""
    _bring_up(folder)
    with database.connection():
        return _profile(on)


def _bring_up(folder: Path) -> bool:
    """Open the office of a folder; tell whether its database was of an older program."""
    if migrate.is_new(folder):
        raise Refused("office_missing", path=str(folder))
    database.connect(folder)
    changed = migrate.bring_up(folder)
    with database.connection():
        if not tables.Office.select().exists():
            raise Refused("office_missing", path=str(folder))
    return bool(changed)


def clock_behind(session: Session) -> datetime | None:
    """Return the moment of the last event when the machine's clock stands before it (an old battery)."""
    with database.connection():
        last = event_log.last_at()
    return last if last and session.now() < last - _CLOCK_TOLERANCE else None


def at_work(session: Session, name: str, counter: str, roles: Iterable[Role] = NEWCOMER) -> Session:
    """Return the session of another officer or counter; a name not known yet is entered, with these roles.

    Refused `name_missing` on the field `officer`, `counter_missing` on `counter`.
    """
    name, counter = text.tidy(name), text.tidy(counter)
    if not name:
        raise Refused("name_missing", field="officer")
    if not counter:
        raise Refused("counter_missing", field="counter")
    with database.writing():
        row = tables.Staff.get_or_none(tables.Staff.name == name)
        if row is None:
            session.require(Permission.CONFIGURE)
            row = tables.Staff.create(name=name, roles=staff.written(roles))
        return replace(session, staff=staff.member_of(row), counter=counter)


def change(session: Session, profile: OfficeProfile) -> Session:
    """Keep a new profile from today on and return the session that works under it; old papers keep the old one.

    Dossiers received before keep their due dates. Refused on the field of the profile that is wrong.
    """
    session.require(Permission.CONFIGURE)
    profile.checked()
    with session.transaction() as tx:
        tables.Office.delete().where(tables.Office.in_force_from == session.today()).execute()
        tables.Office.create(in_force_from=session.today(), profile=records.dump(profile))
        tx.record(EventType.OFFICE_CHANGED, profile.code, name=profile.name)
        return replace(session, office=profile, calendar=calendar.load(profile, session.today()))


def _session(folder: Path, clock: Callable[[], datetime], officer: str, counter: str) -> Session:
    today = clock().date()
    profile = _profile(today)
    row = (
        tables.Staff.get_or_none(tables.Staff.name == officer)
        or tables.Staff.select().order_by(tables.Staff.id).get()
    )
    secret = keys.load(folder)
    known = tables.Setting.get_or_none(tables.Setting.name == _FINGERPRINT)
    if known is not None and known.value != secret.fingerprint:
        raise StoreUnavailable("key_wrong", path=str(folder / keys.FILE_NAME))
    return Session(
        staff=staff.member_of(row),
        counter=counter,
        clock=clock,
        office=profile,
        calendar=calendar.load(profile, today),
        rules=rules.load(),
        keys=secret,
    )


def _profile(today: date) -> OfficeProfile:
    office = tables.Office
    row = office.select().where(office.in_force_from <= today).order_by(office.in_force_from.desc()).first()
    if row is None:
        raise StoreUnavailable("store_damaged", path=str(tables.database.database))
    return records.load(OfficeProfile, row.profile)
