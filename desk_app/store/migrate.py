"""Bringing a database up to this program's schema: copy first, then change, refuse what is newer."""

import sqlite3
from contextlib import closing
from pathlib import Path

import peewee
from playhouse.migrations import MigrationError, Runner

from desk_app import paths
from desk_app.domain.errors import StoreUnavailable
from desk_app.store import tables
from desk_app.store.database import FILE_NAME, blaming, connection

_HISTORY = "schema_migration"
# What a script with a mistake in it raises; trouble of the disk keeps its own name.
_SCRIPT_ERRORS = (
    MigrationError,
    peewee.PeeweeException,
    ArithmeticError,
    AttributeError,
    ImportError,
    LookupError,
    NameError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
)


def is_new(folder: Path) -> bool:
    """Tell whether the data folder holds no database yet."""
    path = folder / FILE_NAME
    return not path.exists() or path.stat().st_size == 0


def bring_up(folder: Path) -> tuple[str, ...]:
    """Run what is pending and return its names.

    StoreUnavailable `store_newer` when a newer program wrote the database, `migration_failed` (with script and copy)
    when a script did not succeed; in both cases the database is as it was.
    """
    new = is_new(folder)
    with connection(), blaming():
        runner = Runner(tables.database.obj, directory=str(paths.MIGRATIONS), table_name=_HISTORY)
        shipped = {script.name for script in runner.migrations()}
        applied = set(runner.applied())
        if unknown := sorted(applied - shipped):
            raise StoreUnavailable("store_newer", path=str(folder / FILE_NAME), migration=unknown[-1])
        pending = sorted(shipped - applied)
        if not new and not applied and tables.database.get_tables():
            raise StoreUnavailable("store_foreign", path=str(folder / FILE_NAME))
        # Readers never wait for the writer; the file remembers it.
        tables.database.pragma("journal_mode", "wal")
        if not pending:
            return ()
        copy = "" if new else str(_copy(folder, pending[0]))
        for name in pending:
            _run(runner, name, copy)
    return tuple(pending)


def _run(runner: Runner, name: str, copy: str) -> None:
    try:
        with blaming():
            runner.up(name)
    except _SCRIPT_ERRORS as error:
        raise StoreUnavailable("migration_failed", script=name, copy=copy) from error


def _copy(folder: Path, before: str) -> Path:
    # SQLite's own backup call: a file copy would miss what still lies in the write-ahead log.
    target = folder / f"{FILE_NAME}.before-{before}"
    with closing(sqlite3.connect(folder / FILE_NAME)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
    return target
