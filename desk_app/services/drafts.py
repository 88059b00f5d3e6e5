"""What is typed and not yet sent: kept per page and counter, so that a crash loses nothing."""

import json
from collections.abc import Mapping
from typing import Any

from desk_app.services.session import Session
from desk_app.store import database, tables

INTAKE = "intake"

_RECORD = "SELECT record FROM draft WHERE page = ? AND counter = ?"


def keep(session: Session, page: str, data: Mapping[str, object]) -> None:
    """Keep a draft in place of the one before; `data` is plain JSON values."""
    text = json.dumps(data, ensure_ascii=False)
    with database.writing():
        forget(session, page)
        tables.Draft.create(page=page, counter=session.counter, kept_at=session.now(), record=text)


def kept(session: Session, page: str) -> Mapping[str, object] | None:
    """Return the draft of a page at this counter; it carries `kept_at` as ISO text."""
    with database.connection():
        row = tables.Draft.get_or_none(*_mine(session, page))
    return None if row is None else {**json.loads(row.record), "kept_at": row.kept_at.isoformat()}


def discard(session: Session, page: str) -> None:
    """Forget the draft of a page at this counter."""
    with database.writing():
        forget(session, page)


def forget(session: Session, page: str) -> None:
    """Forget the draft inside the caller's transaction."""
    tables.Draft.delete().where(*_mine(session, page)).execute()


def sent(session: Session, page: str, nonce: str) -> None:
    """Forget the draft whose request was answered, inside the caller's transaction; another one stays."""
    draft = tables.database.execute_sql(_RECORD, (page, session.counter)).fetchone()
    if draft and json.loads(draft[0]).get("nonce") == nonce:
        forget(session, page)


def _mine(session: Session, page: str) -> tuple[Any, Any]:
    return tables.Draft.page == page, tables.Draft.counter == session.counter
