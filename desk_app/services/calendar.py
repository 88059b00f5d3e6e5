"""The counting calendar as the office keeps it, and the days it still has to be told about."""

from contextlib import suppress
from dataclasses import replace
from datetime import date
from importlib.metadata import version

from desk_app import __version__
from desk_app.domain.errors import Refused, StoreUnavailable
from desk_app.domain.events import EventType
from desk_app.domain.office import OfficeProfile
from desk_app.domain.office_calendar import (
    DayException,
    DayKind,
    OfficeCalendar,
    PublicHolidays,
    build,
    public_holidays,
)
from desk_app.domain.staff import Permission
from desk_app.services.catalogue_files import AnnouncedDay, ShippedCalendar
from desk_app.services.session import Session
from desk_app.store import database, records, tables

_PUBLISHED_THROUGH = "calendar.published_through"
_ANNOUNCED = "calendar.announced."
_PUBLIC = "calendar.public_holidays."
# Deadlines look a year or two ahead, figures some years back.
_YEARS_BACK, _YEARS_AHEAD = 3, 5


def load(profile: OfficeProfile, today: date, since: date | None = None) -> OfficeCalendar:
    """Put the calendar together around a day, or from a day long before it, inside the caller's connection."""
    exceptions = [records.load(DayException, row.record) for row in tables.CalendarDay.select()]
    published = int(tables.Setting.get_by_id(_PUBLISHED_THROUGH).value)
    first = min(today, since or today)
    years = range(first.year - _YEARS_BACK, today.year + _YEARS_AHEAD + 1)
    special = [entry for entry in exceptions if entry.day.year in years]
    return build(profile.hours, special, published, years, _public_holidays(years))


def _public_holidays(years: range) -> PublicHolidays:
    """Return the public holidays from the store, where they were kept for these years.

    Kept under the versions of the package and of this program: another of either asks the package anew.
    Asking it at every start of the program would take a tenth of a second.
    """
    name = f"{_PUBLIC}{version('holidays')}.{__version__}.{years.start}-{years.stop - 1}"
    row = tables.Setting.get_or_none(tables.Setting.name == name)
    if row is not None:
        return records.load(PublicHolidays, row.value)
    found = public_holidays(years)
    # A store that is busy or read-only is asked again next time.
    with suppress(StoreUnavailable), database.writing():
        tables.Setting.delete().where(tables.Setting.name.startswith(_PUBLIC)).execute()
        tables.Setting.create(name=name, value=records.dump(found))
    return found


def keep_shipped(shipped: ShippedCalendar) -> None:
    """Keep the shipped days, inside the caller's transaction."""
    for entry in shipped.days:
        tables.CalendarDay.create(day=entry.day, record=records.dump(entry))
    for announced in shipped.announced:
        tables.Setting.create(name=f"{_ANNOUNCED}{announced.day}", value=records.dump(announced))
    tables.Setting.create(name=_PUBLISHED_THROUGH, value=str(shipped.published_through))


def undecided(session: Session) -> tuple[AnnouncedDay, ...]:
    """Return the announced days, from today on, of which nobody has said yet whether they are off."""
    with database.connection():
        rows = (
            tables.Setting.select()
            .where(tables.Setting.name.startswith(_ANNOUNCED))
            .order_by(tables.Setting.name)
        )
        days = [records.load(AnnouncedDay, row.value) for row in rows]
    return tuple(entry for entry in days if entry.day >= session.today())


def decide(session: Session, day: date, *, off: bool, decision: str = "") -> Session:
    """Say whether an announced day is off, and return the session that counts by it.

    Dossiers received before keep their dates. Refused `day_not_announced` on the field `day`, `decision_missing` on
    `decision` for a day off without the number of its paper.
    """
    session.require(Permission.CONFIGURE)
    if off and not decision.strip():
        raise Refused("decision_missing", field="decision")
    with session.transaction() as tx:
        row = tables.Setting.get_or_none(tables.Setting.name == f"{_ANNOUNCED}{day}")
        if row is None:
            raise Refused("day_not_announced", field="day", day=day)
        if off:
            announced = records.load(AnnouncedDay, row.value)
            entry = DayException(day, DayKind.OFF, announced.name, decision.strip())
            tables.CalendarDay.create(day=day, record=records.dump(entry))
        row.delete_instance()
        tx.record(EventType.CALENDAR_CHANGED, day.isoformat(), off=off, decision=decision.strip())
        return replace(session, calendar=load(session.office, session.today()))
