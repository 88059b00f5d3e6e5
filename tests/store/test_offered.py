"""The version a dossier is received by: the one that the catalogue offers on that day."""

from datetime import date

import pytest

from desk_app.services import catalogue
from desk_app.services.session import Session
from desk_app.store import database, offered, tables

CODE = "1.004873"


@pytest.mark.parametrize("on", [date(2026, 11, 23), date(2030, 1, 1)])
def test_it_is_what_the_catalogue_offers(session: Session, on: date) -> None:
    with database.connection():
        row = catalogue.offered(CODE, on)
        assert offered.version(CODE, on) == (row.id, row.record)


def test_none_that_is_unknown_not_yet_in_force_or_withdrawn(session: Session) -> None:
    on = date(2026, 11, 23)
    with database.writing():
        assert offered.version("9.999999", on) is None
        assert offered.version(CODE, date(1990, 1, 1)) is None
        tables.Posting.update(posted_to=date(2026, 11, 22)).where(
            tables.Posting.procedure_code == CODE
        ).execute()
        assert offered.version(CODE, on) is None
        assert offered.version(CODE, date(2026, 11, 22)) is not None


def test_newest_version_in_force_counts(session: Session) -> None:
    first_day = date(2026, 12, 1)
    with database.writing():
        row = tables.Procedure.get(tables.Procedure.code == CODE)
        newer = dict(row.__data__) | {"version": 2, "in_force_from": first_day}
        del newer["id"]
        tables.Procedure.update(in_force_to=date(2026, 11, 30)).where(tables.Procedure.id == row.id).execute()
        made = tables.Procedure.create(**newer)
        before, after = offered.version(CODE, date(2026, 11, 30)), offered.version(CODE, first_day)
    assert before is not None
    assert after is not None
    assert (before[0], after[0]) == (row.id, made.id)
