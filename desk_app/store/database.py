"""Opening the database, one writer at a time, and saying who is to blame when it fails."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee

from desk_app.domain.errors import StoreUnavailable
from desk_app.store import tables

FILE_NAME = "desk.sqlite3"

# FULL on purpose: a receipt that left the printer must survive a power cut.
# None of them writes: a file that is not ours is looked at and left as it was.
_PRAGMAS = {"synchronous": "full", "foreign_keys": 1, "cache_size": -16_000}
_BUSY_SECONDS = 5
_BULK_CACHE = -1_000_000

_BLAME = {
    "SQLITE_BUSY": "store_locked",
    "SQLITE_LOCKED": "store_locked",
    "SQLITE_FULL": "store_full",
    "SQLITE_IOERR": "store_io",
    "SQLITE_CANTOPEN": "store_missing",
    "SQLITE_NOTADB": "store_damaged",
    "SQLITE_CORRUPT": "store_damaged",
    "SQLITE_READONLY": "store_read_only",
    "SQLITE_PERM": "store_read_only",
}


def connect(folder: Path) -> None:
    """Point the tables at the database of a data folder; nothing is opened yet."""
    path = folder / FILE_NAME
    if str(path).startswith(("\\\\", "//")):
        raise StoreUnavailable("store_on_network", path=str(path))
    tables.database.initialize(
        peewee.SqliteDatabase(str(path), pragmas=_PRAGMAS, timeout=_BUSY_SECONDS, autoconnect=False)
    )


@contextmanager
def connection() -> Iterator[None]:
    """Hold a connection of this thread for the time of one task; nested use shares it."""
    database = tables.database
    if not database.is_closed():
        yield
        return
    with blaming():
        database.connect()
        try:
            yield
        finally:
            database.close()


@contextmanager
def kept_connection() -> Iterator[None]:
    """Hold the connection of this thread and leave it open for its next task; one that met with trouble is closed.

    Opening anew costs a cold cache, and closing the last connection writes the log back. A file that was exchanged
    or taken away since is never written to: another is opened, or missed.
    """
    database = tables.database
    if not database.is_closed() and _opened.identity != _identity():
        database.close()
    with blaming():
        if database.is_closed():
            database.connect()
            _opened.identity = _identity()
        try:
            yield
        except BaseException:
            database.close()
            raise


class _Opened(threading.local):
    """Which file this thread has open."""

    identity: tuple[int, int] | None = None


_opened = _Opened()


def _identity() -> tuple[int, int] | None:
    try:
        found = Path(tables.database.database).stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def make_room() -> None:
    """Let the open connection keep the indexes of a large office in memory while it is written in bulk."""
    tables.database.pragma("cache_size", _BULK_CACHE)


@contextmanager
def writing() -> Iterator[None]:
    """One transaction, sole writer from its first line: numbers have no gaps and events come in order."""
    with connection(), blaming(), tables.database.atomic("IMMEDIATE"):
        yield


@contextmanager
def reading() -> Iterator[None]:
    """One consistent picture of the store for several questions."""
    with connection(), blaming(), tables.database.atomic("DEFERRED"):
        yield


@contextmanager
def blaming() -> Iterator[None]:
    """Turn trouble of the file or the disk into StoreUnavailable; our own mistakes pass through unchanged."""
    try:
        yield
    except (peewee.PeeweeException, sqlite3.Error) as error:
        code = _blame(error)
        if code is None:
            raise
        path = Path(tables.database.database)
        if code == "store_missing" and path.exists():
            # The file is there, so the system forbids it, or the files SQLite keeps beside it.
            code = "store_read_only"
        raise StoreUnavailable(code, path=str(path)) from error


def _blame(error: BaseException) -> str | None:
    # After trouble of the disk SQLite has rolled back by itself, and the rollback that fails hides it.
    seen: BaseException | None = error
    while seen is not None:
        name = getattr(seen, "sqlite_errorname", None) or ""
        for prefix, code in _BLAME.items():
            if name.startswith(prefix):
                return code
        seen = seen.__cause__ or seen.__context__
    return None
