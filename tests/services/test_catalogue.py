"""The procedures in force: by code, by day, and how often they were asked for."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from desk_app.domain.catalogue import CatalogueFilter
from desk_app.domain.procedure import Part, Procedure, Unread
from desk_app.services import catalogue, catalogue_editing, catalogue_files, lookup, publishing
from desk_app.services.session import Session
from desk_app.store import database, records, tables
from tests.builders import MARITAL_STATUS, accepted, refused
from tests.conftest import StandingClock


@pytest.fixture
def renewed(session: Session) -> Procedure:
    """Publish another version of a procedure from the first of December on."""
    old = catalogue.procedure(session, MARITAL_STATUS)
    new = replace(old, name="Cấp Giấy xác nhận tình trạng hôn nhân (sửa đổi)")
    with database.writing():
        table = tables.Procedure
        row = table.get(table.code == MARITAL_STATUS)
        row.in_force_to = date(2026, 11, 30)
        row.save()
        table.create(
            code=new.code, version=2, name=new.name, field=new.field, position=row.position,
            record=records.dump(new), in_force_from=date(2026, 12, 1),
        )  # fmt: skip
    return new


def test_shipped_ones_are_in_force_in_their_order(session: Session) -> None:
    shipped = tuple(each.as_of(session.today()) for each in catalogue_files.procedures())
    assert catalogue.posted_on(session.today()) == shipped
    assert tuple(choice.procedure for choice in catalogue.choices(session)) == shipped
    assert catalogue.procedure(session, MARITAL_STATUS) in shipped


@pytest.mark.parametrize("code", ["", "9.999999", " 1.004873", "1.004873'--"])
def test_unknown_code(session: Session, code: str) -> None:
    with refused("procedure_unknown", "procedure") as caught:
        catalogue.procedure(session, code)
    assert caught.value.params == {"code": code}


def test_version_of_the_day(session: Session, clock: StandingClock, renewed: Procedure) -> None:
    count = len(catalogue.posted_on(session.today()))
    clock.now = datetime(2026, 11, 30, 9)
    before = accepted(session).code
    assert catalogue.procedure(session, MARITAL_STATUS).name != renewed.name
    clock.now = datetime(2026, 12, 1, 9)
    assert catalogue.procedure(session, MARITAL_STATUS) == renewed
    assert len(catalogue.posted_on(session.today())) == count
    after = accepted(session).code
    names = [lookup.detail(session, code).summary.procedure for code in (before, after)]
    assert names == [renewed.name.removesuffix(" (sửa đổi)"), renewed.name]


def test_use_is_counted(session: Session, clock: StandingClock) -> None:
    accepted(session)
    clock.forward(hours=1)
    accepted(session)
    accepted(session, "2.000815")
    use = {choice.procedure.code: (choice.used, choice.last_used_at) for choice in catalogue.choices(session)}
    assert use[MARITAL_STATUS] == (2, clock.now)
    assert use["2.000815"] == (1, clock.now)
    assert use["1.004222"] == (0, None)


def test_what_is_repealed_stays_so_whatever_is_prepared(session: Session) -> None:
    facts = replace(catalogue_editing.prepared_of(session, MARITAL_STATUS), unread=(Unread(Part.FEE, "1"),))
    catalogue_editing.prepare(session, facts, "nhập")
    publishing.withdraw(session, [MARITAL_STATUS], "31/QĐ-UBND", session.today(), repealed=True)
    (line,) = [each for each in catalogue.listing(session).lines if each.shown.code == MARITAL_STATUS]
    assert line.repealed
    queue = catalogue.listing(session, CatalogueFilter.TO_REVIEW).lines
    assert MARITAL_STATUS not in {each.shown.code for each in queue}


def test_what_comes_was_reviewed_and_leaves_the_queue(session: Session) -> None:
    facts = catalogue_editing.prepared_of(session, MARITAL_STATUS)
    assert facts.needs_review
    catalogue_editing.prepare(session, replace(facts, name="Tên mới"), "sửa")
    catalogue_editing.confirm(session, MARITAL_STATUS)
    publishing.publish(session, [MARITAL_STATUS], "32/QĐ-UBND", session.today(), date(2026, 11, 24))
    queue = catalogue.listing(session, CatalogueFilter.TO_REVIEW).lines
    assert MARITAL_STATUS not in {each.shown.code for each in queue}
