"""Rows written as they are, one or a million: the statement is built once, the values are bound as they come."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from desk_app.store import tables

# The values of one row by the names of the table's fields; a row that is read has them as `row.__data__`.
Values = dict[str, Any]

# Tables are named as peewee names them: FeeReceipt is fee_receipt.
_CAPITAL = re.compile("(?<!^)(?=[A-Z])")
_INSERT = "INSERT INTO {} ({}) VALUES ({})"


def insert(table: type[tables.Table], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all give the same fields, inside the caller's transaction."""
    if rows:
        tables.database.connection().executemany(_statement(table, tuple(rows[0])), rows)


def insert_one(table: type[tables.Table], values: Mapping[str, Any]) -> int:
    """Insert one row inside the caller's transaction and return its number."""
    done = tables.database.connection().execute(_statement(table, tuple(values)), values)
    return int(done.lastrowid)


@cache
def _statement(table: type[tables.Table], names: tuple[str, ...]) -> str:
    columns = ", ".join(getattr(table, name).column_name for name in names)
    places = ", ".join(f":{name}" for name in names)
    return _INSERT.format(_CAPITAL.sub("_", table.__name__).lower(), columns, places)
