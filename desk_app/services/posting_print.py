"""The posting on paper: booklet, sheets for the wall, the sheet of a check, the chronicle; every one is logged."""

from collections.abc import Iterable

from desk_app.domain.catalogue import PostingPeriod, Version
from desk_app.domain.events import EventType
from desk_app.domain.forms import PostingCheckForm, PostingForm, PostingLine, PostingRecordForm
from desk_app.domain.procedure import Procedure
from desk_app.domain.staff import Permission
from desk_app.services import catalogue, posting, printing, publishing
from desk_app.services.session import Session
from desk_app.store import database
from desk_app.store import procedures as stored

# What the log says it is of.
SUBJECT = "posting"


def booklet(session: Session) -> bytes:
    """Return everything posted today with its twelve parts, A4 (NĐ 63/2010/NĐ-CP Đ.8, 16–17); Refused `not_allowed`."""
    from desk_app.documents.posting_booklet import render_booklet

    form = _posted(session)
    pdf = render_booklet(form)
    _record(session, "booklet", (each.procedure for each in form.procedures))
    return pdf


def wall_sheets(session: Session) -> bytes:
    """Return everything posted today in short, a table for each field, A3 landscape; Refused `not_allowed`."""
    from desk_app.documents.wall_sheets import render_wall_sheets

    form = _posted(session)
    pdf = render_wall_sheets(form)
    _record(session, "wall_sheets", (each.procedure for each in form.procedures))
    return pdf


def check_sheet(session: Session) -> bytes:
    """Return what a look at the posting finds now, for signatures, A4; Refused `not_allowed`."""
    from desk_app.documents.posting_check import render_check

    session.require(Permission.READ)
    checked = PostingCheckForm(
        letterhead=printing.letterhead(session),
        check=posting.check(session),
        officer=session.staff.name,
        made_at=session.now(),
    )
    pdf = render_check(checked)
    _record(session, "check_sheet", catalogue.posted_on(checked.check.on))
    return pdf


def record_sheet(session: Session) -> bytes:
    """Return every posting there ever was, the oldest first, A4 landscape; Refused `not_allowed`."""
    from desk_app.documents.posting_record import render_record

    session.require(Permission.READ)
    periods = publishing.posting_record(session)
    with database.connection():
        versions = [catalogue.version(row) for row in stored.versions()]
    chronicle = PostingRecordForm(
        letterhead=printing.letterhead(session),
        lines=tuple(PostingLine(_name(versions, each), each) for each in reversed(periods)),
        officer=session.staff.name,
        made_at=session.now(),
    )
    pdf = render_record(chronicle)
    _record(session, "record_sheet", catalogue.posted_on(session.today()))
    return pdf


def _name(versions: Iterable[Version], period: PostingPeriod) -> str:
    """Return what a procedure was called when its posting began."""
    named = [each for each in versions if each.procedure.code == period.code]
    then = next((each for each in named if each.in_force(period.posted_from)), named[-1] if named else None)
    return then.procedure.name if then else ""


def _posted(session: Session) -> PostingForm:
    session.require(Permission.READ)
    return PostingForm(printing.letterhead(session), session.today(), posting.posted(session))


def _record(session: Session, what: str, procedures: Iterable[Procedure]) -> None:
    """Record what was drawn and which posting it shows."""
    with session.transaction() as tx:
        digest = posting.digest(tuple(procedures))
        tx.record(EventType.POSTING_PRINTED, SUBJECT, what=what, digest=digest)
