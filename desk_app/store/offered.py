"""The version of a procedure a dossier is received by: asked for at every acceptance, its statement built once."""

from datetime import date
from functools import cache
from typing import Any

from desk_app.store import procedures, tables

# Stand-ins in the statement for the day and the code that are asked for.
_DAY, _CODE = date(1, 1, 1), "code"


def version(code: str, on: date) -> tuple[int, str] | None:
    """Return number and record of the version posted and in force on a day, inside the caller's connection."""
    sql, parameters = _statement()
    asked = [{_DAY: on, _CODE: code}.get(each, each) for each in parameters]
    row = tables.database.execute_sql(sql, asked).fetchone()
    return row and (row[0], row[1])


@cache
def _statement() -> tuple[str, list[Any]]:
    table = tables.Procedure
    query = procedures.posted_and_in_force(_DAY).where(table.code == _CODE)
    sql, parameters = query.columns(table.id, table.record).sql()
    return sql, parameters
