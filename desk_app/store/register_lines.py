"""The dossiers of a register as they lie in the file: read in one statement, since a year has many."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from desk_app.domain.workflow import Form
from desk_app.store import tables
from desk_app.store.dossiers import midnight


class Registered(NamedTuple):
    """One dossier with the number its receipt gives it in the register."""

    number: int
    code: str
    procedure_id: int
    sets: int
    applicant: str
    address: str
    phone: str
    decided_by: str
    received_at: str
    officer: str
    first_due_at: str
    due_at: str
    status: str
    return_by: str
    returned_at: str | None
    receiver: str


# A value at its default is left out of a record; a receipt always says its number.
_REGISTERED = """
    SELECT json_extract(printout.record, '$.register_number') AS number, code, procedure_id,
        COALESCE(json_extract(dossier.record, '$.sets'), 1), applicant,
        COALESCE(json_extract(dossier.record, '$.applicant.address'), ''), phone,
        COALESCE(json_extract(dossier.record, '$.decided_by'), ''), received_at, officer, first_due_at, due_at, status,
        COALESCE(json_extract(dossier.record, '$.return_by'), 'counter'), returned_at,
        COALESCE(json_extract(dossier.record, '$.receiver.name'), CASE WHEN returned_at THEN applicant ELSE '' END)
    FROM dossier JOIN printout ON dossier_id = dossier.id AND form = ? AND printout.issue = dossier.issue
    WHERE received_at >= ? AND received_at < ? ORDER BY number
"""
_YEARS = "SELECT DISTINCT CAST(substr(name, 10) AS INTEGER) FROM sequence WHERE name LIKE 'register/%'"


def between(from_on: date, to_on: date) -> list[Registered]:
    """Return the dossiers received from one day to another, both included, in the order of their numbers."""
    span = (str(midnight(from_on)), str(midnight(to_on + timedelta(days=1))))
    rows = tables.database.execute_sql(_REGISTERED, (Form.RECEIPT.value, *span)).fetchall()
    return [Registered._make(row) for row in rows]


def years() -> list[int]:
    """Return the years in which a register was begun, the newest first."""
    return sorted((year for (year,) in tables.database.execute_sql(_YEARS).fetchall()), reverse=True)


def moment(text: str) -> datetime:
    """Return a moment as it lies in the file."""
    return datetime.fromisoformat(text)
