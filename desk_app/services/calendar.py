"""The counting calendar as the office keeps it, and the days it still has to be told about."""

from collections.abc import Collection
from contextlib import suppress
from datetime import date
from importlib.metadata import version

from desk_app import __version__
from desk_app.domain.errors import Refused, StoreUnavailable
from desk_app.domain.events import EventType
from desk_app.domain.office import OfficeProfile
from desk_app.domain.office_calendar import (
    DayException,
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
    first = min(today, since or today)
    years = range(first.year - _YEARS_BACK, today.year + _YEARS_AHEAD + 1)
    return counting(profile, kept(), published_through(), years)


def counting(
    profile: OfficeProfile, days: Collection[DayException], published: int, years: range
) -> OfficeCalendar:
    """Return how the office would count with these days, inside the caller's connection."""
    special = [entry for entry in days if entry.day.year in years]
    return build(profile.hours, special, published, years, holidays(years))


def kept() -> tuple[DayException, ...]:
    """Return the days that decisions have changed, in order, inside the caller's connection."""
    rows = tables.CalendarDay.select().order_by(tables.CalendarDay.day)
    return tuple(records.load(DayException, row.record) for row in rows)


def published_through() -> int:
    """Return the last year whose holidays are officially known, inside the caller's connection."""
    return int(tables.Setting.get_by_id(_PUBLISHED_THROUGH).value)


def holidays(years: range) -> PublicHolidays:
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
        return tuple(entry for entry in announced() if entry.day >= session.today())


def announced() -> tuple[AnnouncedDay, ...]:
    """Return the announced days of which nobody has said yet whether they are off, inside the caller's connection."""
    setting = tables.Setting
    rows = setting.select().where(setting.name.startswith(_ANNOUNCED)).order_by(setting.name)
    return tuple(records.load(AnnouncedDay, row.value) for row in rows)


def settle(days: Collection[date]) -> None:
    """Ask no longer about announced days that are decided now, inside the caller's transaction."""
    names = [f"{_ANNOUNCED}{day}" for day in days]
    tables.Setting.delete().where(tables.Setting.name.in_(names)).execute()


def worked(session: Session, day: date) -> None:
    """Say that an announced day is worked, as the calendar counts it already; no date depends on it.

    That it is off is a change of the calendar (`calendar_change`). Refused `day_not_announced` on the field `day`.
    """
    session.require(Permission.CONFIGURE)
    with session.transaction() as tx:
        if day not in {entry.day for entry in announced()}:
            raise Refused("day_not_announced", field="day", day=day)
        settle([day])
        tx.record(EventType.CALENDAR_CHANGED, day.isoformat(), off=False)
