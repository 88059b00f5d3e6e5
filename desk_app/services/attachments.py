"""Scans and photographs of a dossier: added, listed, shown, and looked over for damage."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from desk_app.domain import attachment
from desk_app.domain.attachment import AttachmentKind, AttachmentLine
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.staff import Permission
from desk_app.services.session import Session, Transaction
from desk_app.store import attachments as files
from desk_app.store import database, tables
from desk_app.store.attachments import Staged
from desk_app.store.dossiers import Row

MEGABYTE = 1024 * 1024


def largest(session: Session) -> int:
    """Return how many octets an attachment may have."""
    return session.rules.number("attachments.max_megabytes", session.today()) * MEGABYTE


def attach(
    session: Session, code: str, source: Path | bytes, name: str, document_no: int = 0
) -> AttachmentLine:
    """Keep a file, or a picture in memory, with a dossier; the same content twice is one line.

    Refused on the field `file`: `attachment_unreadable`, `attachment_empty`, `attachment_too_large`,
    `attachment_kind` (what it is not: PDF, JPEG or PNG), `attachment_not_kept` where the disk does not take it;
    `dossier_unknown` on `code`.
    """
    # Who prints a dossier's papers keeps its scans as well.
    session.require(Permission.PRINT)
    with database.connection():
        _dossier(code)
    most, name = largest(session), attachment.tidy_name(name)
    try:
        with files.staging() as folder:
            staged = files.stage(_chunks(source), folder, most)
            kind = attachment.kind_of(staged.head, name)
            with session.transaction() as tx:
                return keep_in(tx, _dossier(code), staged, kind, name, document_no)
    except OSError as error:
        raise not_kept(error) from error


def keep_in(
    tx: Transaction, row: Row, staged: Staged, kind: AttachmentKind, name: str, document_no: int
) -> AttachmentLine:
    """Keep a staged content with a dossier inside the caller's transaction; OSError as the disk does."""
    table = tables.Attachment
    same = table.get_or_none(table.dossier == row.id, table.digest == staged.digest)
    files.keep(staged, kind.value)
    if same is not None:
        return _line(same, repeated=True)
    made = table.create(
        dossier=row.id,
        document_no=document_no,
        digest=staged.digest,
        name=name,
        kind=kind.value,
        size=staged.size,
        added_at=tx.session.now(),
        added_by=tx.session.staff.name,
    )
    said = {"kind": kind.value, "size": staged.size, "digest": staged.digest[:16], "no": document_no}
    tx.record(EventType.ATTACHMENT_ADDED, row.code, **said)
    return _line(made)


def listed(session: Session, code: str) -> tuple[AttachmentLine, ...]:
    """Return the attachments of a dossier, oldest first; Refused `dossier_unknown`."""
    with database.reading():
        return of(_dossier(code))


def of(row: Row) -> tuple[AttachmentLine, ...]:
    """Return the attachments of a dossier's row, inside the caller's connection."""
    table = tables.Attachment
    return tuple(map(_line, table.select().where(table.dossier == row.id).order_by(table.id)))


def content(session: Session, number: int) -> bytes:
    """Return what an attachment holds; Refused `attachment_missing`, `attachment_damaged`, `attachment_unknown`."""
    session.require(Permission.READ)
    with database.connection():
        row = tables.Attachment.get_or_none(tables.Attachment.id == number)
    if row is None:
        raise Refused("attachment_unknown")
    return files.read(row.digest, row.kind)


def faults() -> Iterator[str]:
    """Yield every kept content that is missing or damaged, with a dossier of it, inside the caller's connection."""
    table = tables.Attachment
    rows = table.select(table, tables.Dossier).join(tables.Dossier).order_by(table.id)
    looked_at: dict[str, str] = {}
    for row in rows.iterator():
        if row.digest not in looked_at:
            looked_at[row.digest] = files.fault(row.digest, row.kind)
        if looked_at[row.digest]:
            yield f"{row.dossier.code} {row.digest[:16]} {looked_at[row.digest]}"


def not_kept(error: OSError) -> Refused:
    """Return the refusal of what the disk did not take."""
    return Refused("attachment_not_kept", field="file", reason=error.strerror or str(error))


def _chunks(source: Path | bytes) -> Iterable[bytes]:
    return [source] if isinstance(source, bytes) else _read(source)


def _read(path: Path) -> Iterator[bytes]:
    chunks = files.chunks_of(path)
    while True:
        try:
            chunk = next(chunks, b"")
        except OSError as error:
            reason = error.strerror or str(error)
            raise Refused("attachment_unreadable", field="file", name=path.name, reason=reason) from error
        if not chunk:
            return
        yield chunk


def _dossier(code: str) -> Row:
    row = tables.Dossier.get_or_none(tables.Dossier.code == code)
    if row is None:
        raise Refused("dossier_unknown", field="code", code=code)
    return row


def _line(row: Any, *, repeated: bool = False) -> AttachmentLine:
    return AttachmentLine(
        id=row.id,
        document_no=row.document_no,
        name=row.name,
        kind=AttachmentKind(row.kind),
        size=row.size,
        digest=row.digest,
        added_at=row.added_at,
        added_by=row.added_by,
        repeated=repeated,
    )
