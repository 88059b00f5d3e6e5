"""Publishing procedures by a decision and withdrawing them; the posting record tells who posted what since when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from desk_app.domain.applicant import refuse_too_long
from desk_app.domain.catalogue import PostingPeriod
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.procedure import Procedure
from desk_app.domain.procedure_changes import LONGEST, checked
from desk_app.domain.staff import Permission
from desk_app.domain.text import tidy
from desk_app.services import catalogue, catalogue_editing
from desk_app.services.session import Session
from desk_app.store import database, tables
from desk_app.store import procedures as stored


def publish(
    session: Session, codes: Sequence[str], decision: str, decided_on: date, posted_from: date
) -> tuple[str, ...]:
    """Post procedures from a day on by a decision; what is prepared for them takes effect on that day.

    All or none. Returns the codes in the order given, each once. Refused `nothing_chosen`, `decision_missing` on
    `decision`, `decided_later` on `decided_on`, `posting_backdated` on `posted_from`, `not_reviewed` (with the
    codes) while somebody still has to look at what is prepared, or a part is missing in it (NĐ 63/2010/NĐ-CP
    Đ.15–17), `not_in_force` for a procedure without a version on that day, `later_posting` (with code and day)
    where another posting, or the end of the procedure, is decided already.
    """
    session.require(Permission.CONFIGURE)
    codes, number = _chosen(codes), _decision(decision)
    if decided_on > posted_from:
        raise Refused("decided_later", field="decided_on")
    if posted_from < session.today():
        raise Refused("posting_backdated", field="posted_from")
    with session.transaction() as tx:
        _refuse_unreviewed(codes)
        for code in codes:
            _refuse_later(code, posted_from)
            version = _take_effect(session, code, number, posted_from)
            _end(code, posted_from - timedelta(days=1))
            tables.Posting.create(
                procedure_code=code, posted_from=posted_from, decision=number, decided_on=decided_on
            )
            tx.record(
                EventType.PROCEDURE_PUBLISHED,
                code,
                decision=number,
                decided_on=decided_on.isoformat(),
                posted_from=posted_from.isoformat(),
                version=version,
            )
    return codes


def withdraw(
    session: Session, codes: Sequence[str], decision: str, from_day: date, *, repealed: bool
) -> tuple[str, ...]:
    """Take procedures off the wall from a day on; a repealed one also ends, and old dossiers keep it.

    All or none. Refused as `publish`, and `not_posted` (with the codes) for what is not on the wall.
    """
    session.require(Permission.CONFIGURE)
    codes, number = _chosen(codes), _decision(decision)
    if from_day < session.today():
        raise Refused("posting_backdated", field="posted_from")
    last_day = from_day - timedelta(days=1)
    with session.transaction() as tx:
        missing = [code for code in codes if not _end(code, last_day, number) and not repealed]
        if missing:
            raise Refused("not_posted", codes=", ".join(missing))
        for code in codes:
            if repealed:
                _repeal(code, last_day)
            tx.record(
                EventType.PROCEDURE_WITHDRAWN,
                code,
                decision=number,
                from_day=from_day.isoformat(),
                repealed=repealed,
            )
    return codes


def posting_record(session: Session) -> tuple[PostingPeriod, ...]:
    """Return every posting there ever was, the newest first."""
    with database.connection():
        return tuple(catalogue.period(row) for row in reversed(list(stored.postings())))


def _chosen(codes: Sequence[str]) -> tuple[str, ...]:
    if not codes:
        raise Refused("nothing_chosen", field="procedures")
    return tuple(dict.fromkeys(codes))


def _decision(decision: str) -> str:
    number = tidy(decision)
    if not number:
        raise Refused("decision_missing", field="decision")
    refuse_too_long(number, LONGEST["decision"], "decision")
    return number


def _refuse_unreviewed(codes: Sequence[str]) -> None:
    table = tables.PreparedProcedure
    rows = table.select().where(table.code.in_(list(codes))).order_by(table.code)
    open_ones = [row.code for row in rows if not _may_be_posted(catalogue.read(row.record))]
    if open_ones:
        raise Refused("not_reviewed", codes=", ".join(open_ones))


def _may_be_posted(procedure: Procedure) -> bool:
    try:
        checked(procedure)
    except Refused:
        return False
    return not procedure.to_review and procedure.reviewed_on is not None


def _refuse_later(code: str, posted_from: date) -> None:
    """Refuse to post a procedure before a day on which it is to be posted anew or ends: first that is withdrawn."""
    later = [row.posted_from for row in stored.postings(code) if row.posted_from > posted_from]
    newest = stored.versions(code).order_by(tables.Procedure.version.desc()).first()
    if newest is not None and newest.in_force_to is not None and newest.in_force_to >= newest.in_force_from:
        later += [newest.in_force_to + timedelta(days=1)] if newest.in_force_to >= posted_from else []
    if later:
        raise Refused("later_posting", field="posted_from", code=code, day=min(later))


def _take_effect(session: Session, code: str, decision: str, on: date) -> int:
    """Put what is prepared into force, or find the version that counts on that day; return its number."""
    prepared = catalogue_editing.take_prepared(code)
    if prepared is not None:
        named = prepared if prepared.decision else replace(prepared, decision=decision)
        return catalogue_editing.put_in_force(session, named, on)
    row = stored.in_force(on).where(tables.Procedure.code == code).first()
    if row is None:
        raise Refused("not_in_force", field="procedures", code=code)
    return int(row.version)


def _end(code: str, last_day: date, withdrawal: str = "") -> bool:
    """End what is posted of a procedure, and call off what was to be posted later."""
    ended = False
    for row in reversed(list(stored.postings(code))):
        if row.posted_from > last_day:
            row.delete_instance()
        elif row.posted_to is None or row.posted_to > last_day:
            row.posted_to, row.withdrawal = last_day, withdrawal
            row.save()
        elif ended and withdrawal and row.posted_to == last_day:
            # What was to follow it without a gap is called off: this decision ends it now.
            row.withdrawal = withdrawal
            row.save()
        else:
            break
        ended = True
    return ended


def _repeal(code: str, last_day: date) -> None:
    rows = [row for row in stored.versions(code) if row.in_force_to is None or row.in_force_to > last_day]
    if not rows:
        raise Refused("not_in_force", field="procedures", code=code)
    for row in rows:
        row.in_force_to = last_day
        row.save()
