"""Rows as they are: what the tables' own classes would have written, one or many."""

from datetime import datetime

import pytest

from desk_app.services.session import Session
from desk_app.store import database, rows, sequences, tables
from tests.builders import accepted

AT = datetime(2026, 11, 23, 8, 30)


def test_rows_are_read_back_as_they_were_given(session: Session) -> None:
    accepted(session)
    values = {"dossier": 1, "stopped_at": AT, "resumed_at": None}
    with database.writing():
        number = rows.insert_one(tables.Pause, values)
        rows.insert(tables.Pause, [values | {"resumed_at": AT}, values])
        rows.insert(tables.Pause, [])
    with database.connection():
        kept = [row.__data__ for row in tables.Pause.select().order_by(tables.Pause.id)]
    assert number == 1
    assert [row["id"] for row in kept] == [1, 2, 3]
    assert [row["resumed_at"] for row in kept] == [None, AT, None]
    assert all(row["stopped_at"] == AT for row in kept)


def test_row_that_names_no_field_is_a_mistake_of_ours(session: Session) -> None:
    with pytest.raises(AttributeError), database.writing():
        rows.insert_one(tables.Pause, {"colour": "red"})


def test_every_column_of_a_dossier_is_written(session: Session) -> None:
    """A column that is added later is not forgotten where rows are written without the tables' own classes."""
    accepted(session)
    with database.connection():
        for table in (tables.Dossier, tables.Document, tables.Printout):
            row = table.select().first()
            missing = [name for name, value in row.__data__.items() if value is None]
            assert set(missing) <= {
                "fee_amount",
                "stopped_since",
                "finished_at",
                "finished_as",
                "returned_at",
                "printed_at",
                "agreed_at",
                "holder",
                "held_since",
                "voided_at",
            }


def test_series_kept_in_bulk_go_on(session: Session) -> None:
    with database.writing():
        assert sequences.following("a") == 1
        sequences.keep({"a": 40, "b": 7})
        assert [sequences.following("a"), sequences.following("b"), sequences.following("c")] == [41, 8, 1]
