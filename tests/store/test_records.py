"""Every dataclass the store keeps as JSON comes back as it went in."""

import json
from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.domain.applicant import Applicant, Representative
from desk_app.domain.forms import ReceiptForm
from desk_app.domain.office import OfficeProfile
from desk_app.domain.office_calendar import DayException, DayKind
from desk_app.domain.procedure import Fee, Procedure, RequiredDocument
from desk_app.domain.rules import Rule
from desk_app.services import catalogue_files
from desk_app.services.catalogue_files import AnnouncedDay
from desk_app.store import records
from desk_app.store.dossiers import DossierRecord
from tests.conftest import PROFILE

# What is typed never holds half a sign; see the reading of JSON.
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2099, 12, 31))
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
st.register_type_strategy(str, WORDS)
st.register_type_strategy(datetime, MOMENTS)
st.register_type_strategy(date, DAYS)


@pytest.mark.parametrize(
    "kind", [Applicant, Representative, DossierRecord, ReceiptForm, RequiredDocument, Fee]
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_kept_and_read_again(kind: type[Any], data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    kept = records.dump(value)
    assert records.load(kind, kept) == value
    assert records.dump(records.load(kind, kept)) == kept
    assert "\n" not in kept
    assert records.build(kind, records.plain(value)) == value


def test_every_shipped_procedure_and_rule() -> None:
    procedures = list(catalogue_files.procedures())
    rules = catalogue_files.rules().rules
    assert procedures
    assert [records.load(Procedure, records.dump(each)) for each in procedures] == procedures
    assert tuple(records.load(Rule, records.dump(each)) for each in rules) == rules


def test_every_shipped_day() -> None:
    shipped = catalogue_files.calendar()
    assert tuple(records.load(DayException, records.dump(day)) for day in shipped.days) == shipped.days
    announced = shipped.announced
    assert tuple(records.load(AnnouncedDay, records.dump(day)) for day in announced) == announced


def test_day_with_its_own_hours() -> None:
    hours = ((time(7), time(11, 30)),)
    day = DayException(date(2026, 12, 24), DayKind.OTHER_HOURS, "Họp", "12/QĐ-UBND", hours)
    assert records.load(DayException, records.dump(day)) == day


@pytest.mark.parametrize(
    "hours", [{}, {0: ((time(7), time(11, 30)), (time(13, 30), time(17)))}, {5: ((time(8), time.max),)}]
)
def test_profile_with_its_hours(hours: dict[int, tuple[tuple[time, time], ...]]) -> None:
    profile = OfficeProfile("A", "B", "H13", hours=hours, reception_hours=hours)
    kept = records.load(OfficeProfile, records.dump(profile))
    assert {day: [tuple(span) for span in spans] for day, spans in kept.hours.items()} == {
        day: list(spans) for day, spans in hours.items()
    }
    assert kept.reception_hours == kept.hours


def test_what_is_at_its_default_is_left_out() -> None:
    assert json.loads(records.dump(Applicant("Nguyễn Văn An"))) == {"name": "Nguyễn Văn An"}
    assert records.load(OfficeProfile, records.dump(PROFILE)).name == PROFILE.name


def test_letters_stay_readable() -> None:
    assert records.dump(Applicant("Đỗ Thị Ánh")) == '{"name":"Đỗ Thị Ánh"}'
