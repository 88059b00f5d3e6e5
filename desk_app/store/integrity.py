"""What a damaged or tampered store shows."""

from collections.abc import Iterator

from peewee import fn

from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.numbering import DossierCode, series_key
from desk_app.store import search, tables

# The newest line with a status, and the line of acceptance, beside what the dossier says.
_UNLIKE_THE_LOG = """
    WITH line AS (
        SELECT id, subject, type, CASE WHEN json_valid(data) THEN data ELSE '{}' END AS data FROM event
    ), latest AS (
        SELECT subject, MAX(id), json_extract(data, '$.status') AS status FROM line
        WHERE json_extract(data, '$.status') IS NOT NULL GROUP BY subject
    ), accepted AS (
        SELECT subject, MIN(id), replace(json_extract(data, '$.due_at'), 'T', ' ') AS due_at FROM line
        WHERE type = 'dossier.accepted' GROUP BY subject
    )
    SELECT code FROM dossier
    LEFT JOIN latest ON latest.subject = code LEFT JOIN accepted ON accepted.subject = code
    WHERE latest.status IS NOT dossier.status OR accepted.due_at IS NOT dossier.first_due_at
    ORDER BY dossier.id
"""


def file_faults() -> list[str]:
    """Return what SQLite itself finds wrong with the file."""
    checked = [row[0] for row in tables.database.execute_sql("PRAGMA integrity_check").fetchall()]
    orphans = tables.database.execute_sql("PRAGMA foreign_key_check").fetchall()
    return [text for text in checked if text != "ok"] + [
        f"{row[0]} row {row[1]} has no {row[2]}" for row in orphans
    ]


def number_faults() -> Iterator[str]:
    """Yield every series of dossier codes that has a gap, a number twice, or another end than its counter."""
    given: dict[str, list[int]] = {}
    for row in tables.Dossier.select(tables.Dossier.code).order_by(tables.Dossier.id).tuples().iterator():
        try:
            code = DossierCode.parse(row[0])
        except Refused:
            yield f"{row[0]} is no code"
            continue
        given.setdefault(series_key(code.agency, code.day), []).append(code.serial)
    counters = {row.name: row.value for row in tables.Sequence.select() if row.name.startswith("dossier/")}
    for series in sorted(given.keys() | counters.keys()):
        if sorted(given.get(series, [])) != list(range(1, counters.get(series, 0) + 1)):
            yield f"series {series}"


def count_faults() -> Iterator[str]:
    """Yield where tables, log and search index do not tell the same number of dossiers."""
    count = dossiers()
    accepted = tables.Event.select().where(tables.Event.type == EventType.DOSSIER_ACCEPTED.value).count()
    if accepted != count:
        yield f"{count} dossiers, {accepted} accepted in the log"
    receipts = tables.Printout.select(fn.COUNT(fn.DISTINCT(tables.Printout.dossier))).scalar()
    if receipts != count:
        yield f"{count} dossiers, {receipts} with a receipt"
    if search.indexed() != count:
        yield f"{count} dossiers, {search.indexed()} in the search index"


def state_faults() -> Iterator[str]:
    """Yield every dossier whose status or first due moment is not what the log says."""
    for code, *_ in tables.database.execute_sql(_UNLIKE_THE_LOG).fetchall():
        yield f"dossier {code} is not as the log says"


def dossiers() -> int:
    """Return how many dossiers there are."""
    return int(tables.Dossier.select().count())
