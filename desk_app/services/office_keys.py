"""Which offices packages are exchanged with: our key to publish, theirs to enter and to confirm by a person."""

from pathlib import Path
from typing import Any

from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.office_key import KnownKey, OfficeKey, same_figures
from desk_app.domain.staff import Permission
from desk_app.exports.whole_file import replacing
from desk_app.services.session import Session
from desk_app.store import database, exchange_key, tables

_LARGEST_FILE = 4096


def own_key(session: Session) -> OfficeKey:
    """Return what this office publishes: its text goes into a QR code or a file; made when first asked for."""
    key = exchange_key.own()
    return OfficeKey(session.office.code, session.office.name, key.public_signing, key.public_sealing)


def save_own(session: Session, path: Path) -> Path:
    """Write our key as a text file for another office; Refused `file_unwritable` on the field `file`."""
    try:
        with replacing(path) as unfinished:
            unfinished.write_text(own_key(session).text + "\n", encoding="utf-8", newline="\n")
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refused("file_unwritable", field="file", path=str(path), reason=reason) from error
    return path


def enter_key(session: Session, text: str) -> KnownKey:
    """Keep another office's key; another key than before has to be confirmed again.

    Refused on the field `key`: `office_key_unreadable`, `office_key_own` for our own.
    """
    session.require(Permission.CONFIGURE)
    key = OfficeKey.parse(text)
    if not exchange_key.usable(key.signing, key.sealing):
        raise Refused("office_key_unreadable", field="key")
    if key.code == session.office.code or key.signing == own_key(session).signing:
        raise Refused("office_key_own", field="key")
    with session.transaction() as tx:
        table = tables.KnownOffice
        row = table.get_or_none(table.code == key.code)
        if row is not None and key_of(row).fingerprint == key.fingerprint:
            table.update(name=key.name, public_key=key.text).where(table.code == key.code).execute()
            return KnownKey(key, row.confirmed_at, row.confirmed_by)
        table.delete().where(table.code == key.code).execute()
        table.create(code=key.code, name=key.name, public_key=key.text)
        tx.record(EventType.OFFICE_KEY_ENTERED, f"office/{key.code}", fingerprint=key.fingerprint)
    return KnownKey(key)


def enter_file(session: Session, path: Path) -> KnownKey:
    """Keep the key that another office saved as a file; Refused `file_unreadable` on `key`, or as `enter_key`."""
    try:
        with path.open("rb") as file:
            text = file.read(_LARGEST_FILE).decode("utf-8-sig", "replace")
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refused("file_unreadable", field="key", path=str(path), reason=reason) from error
    return enter_key(session, text)


def confirm_key(session: Session, code: str, fingerprint: str) -> KnownKey:
    """Confirm a key whose figures a person has compared with the other office, by voice or face to face.

    Refused `office_unknown`, `office_key_figures` where the figures said are others.
    """
    session.require(Permission.CONFIGURE)
    with session.transaction() as tx:
        row = _row(code)
        key = key_of(row)
        if not same_figures(fingerprint, key):
            raise Refused("office_key_figures", field="fingerprint", name=key.name)
        if row.confirmed_at is None:
            row.confirmed_at, row.confirmed_by = session.now(), session.staff.name
            row.save()
            tx.record(EventType.OFFICE_KEY_CONFIRMED, f"office/{code}", fingerprint=key.fingerprint)
        return KnownKey(key, row.confirmed_at, row.confirmed_by)


def known(session: Session) -> tuple[KnownKey, ...]:
    """Return the keys of other offices, by their codes."""
    with database.connection():
        rows = list(tables.KnownOffice.select().order_by(tables.KnownOffice.code))
    return tuple(KnownKey(key_of(row), row.confirmed_at, row.confirmed_by) for row in rows)


def confirmed(code: str, field: str = "office") -> OfficeKey:
    """Return the key of an office to exchange with, inside the caller's connection.

    Refused on the field: `office_unknown`, `office_unconfirmed` (with its name).
    """
    row = _row(code)
    if row.confirmed_at is None:
        raise Refused("office_unconfirmed", field=field, code=code, name=row.name)
    return key_of(row)


def _row(code: str) -> Any:
    row = tables.KnownOffice.get_or_none(tables.KnownOffice.code == code)
    if row is None:
        raise Refused("office_unknown", field="office", code=code)
    return row


def key_of(row: Any) -> OfficeKey:
    """Return the key that a row of known offices holds."""
    return OfficeKey.parse(row.public_key)
