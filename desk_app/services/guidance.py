"""Guidance and refusal on the desk, before any dossier: kept, numbered, counted at the end of the day.

NĐ 61/2018/NĐ-CP Đ.15.2 (guidance given is stored), Đ.17.1 a–b (Mẫu số 02 and 03).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from desk_app.domain import one_time
from desk_app.domain.acts import ActDetails, Lacking, OneTimeRule
from desk_app.domain.applicant import Applicant, told_of
from desk_app.domain.case_forms import FormHead, RefusalForm, SupplementForm
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.office_paper import subject as paper
from desk_app.domain.one_time import CaseFacts
from desk_app.domain.procedure import Procedure
from desk_app.domain.workflow import Action, DossierStatus, Form, step
from desk_app.services import acceptance, cases, catalogue, form_building, office_papers, processing
from desk_app.services.session import Session
from desk_app.store import database, event_log


@dataclass(frozen=True, slots=True)
class DeskFigures:
    """What happened on the desk on a day without a dossier."""

    guidance: int = 0
    refused: int = 0


def guide(
    session: Session,
    procedure_code: str,
    applicant: Applicant,
    lacking: Sequence[Lacking],
    *,
    reason: str = "",
    answer_by: date | None = None,
) -> tuple[int, int]:
    """Tell a citizen everything that is missing or not valid, once and in full; return the paper's (year, number).

    Mẫu số 02, and no dossier.

    Refused `lacking_missing` on the field `lacking` where nothing is named, or on the field that is wrong.
    """
    action = Action.REQUEST_SUPPLEMENT
    taken = step(DossierStatus.REGISTERED, action, session.staff.roles)
    if not lacking:
        raise Refused("lacking_missing", field="lacking")
    procedure, person = catalogue.procedure(session, procedure_code), acceptance.tidied(applicant)
    if person.name:
        person.checked(session.today())
    details = processing.checked(
        taken, ActDetails(reason=reason, lacking=tuple(lacking), answer_by=answer_by), session.today()
    )

    def form(number: int) -> SupplementForm:
        return SupplementForm(
            head=_head(session, number, person, procedure),
            lacking=details.lacking,
            reason=details.reason,
            answer_by=answer_by,
        )

    with session.transaction() as tx:
        year, number = office_papers.keep(tx, Form.SUPPLEMENT, form)
        tx.record(
            taken.event,
            subject(session.today()),
            procedure=procedure.code,
            lacking=len(lacking),
            paper=paper(Form.SUPPLEMENT, year, number),
        )
        return year, number


def refuse(
    session: Session,
    procedure_code: str,
    applicant: Applicant,
    details: ActDetails,
    submitted_at: datetime | None = None,
) -> tuple[int, int]:
    """Refuse at the counter, with the reason in writing; return the paper's (year, number).

    Mẫu số 03, and no dossier (NĐ 63/2010/NĐ-CP Đ.18.6).

    Refused `reason_missing` on the field `reason`, or on the field that is wrong.
    """
    action = Action.REFUSE
    taken = step(DossierStatus.REGISTERED, action, session.staff.roles)
    procedure, person = catalogue.procedure(session, procedure_code), acceptance.tidied(applicant)
    person.checked(session.today())
    details = processing.checked(taken, details, session.today())

    def form(number: int) -> RefusalForm:
        return RefusalForm(
            head=_head(session, number, person, procedure),
            ground=details.ground,
            reason=details.reason,
            lacking=details.lacking,
            competent_body=details.assignee,
        )

    with session.transaction() as tx:
        year, number = office_papers.keep(tx, Form.REFUSAL, form)
        said = processing.logged(taken, action, details, told_of(person))
        said.pop("status")
        tx.record(
            taken.event,
            subject(session.today()),
            procedure=procedure.code,
            paper=paper(Form.REFUSAL, year, number),
            rules=[rule.value for rule in _broken(session, submitted_at)],
            **said,
        )
        return year, number


def figures(day: date) -> DeskFigures:
    """Return how often guidance was given or somebody refused on a day, inside the caller's connection."""
    told = [event.type for event in event_log.history(subject(day))]
    return DeskFigures(told.count(EventType.GUIDANCE_GIVEN), told.count(EventType.INTAKE_REFUSED))


def on(session: Session, day: date) -> DeskFigures:
    """Return how often guidance was given or somebody refused on a day."""
    with database.reading():
        return figures(day)


def subject(day: date) -> str:
    """Return under which name the log keeps what happened on the desk on a day."""
    return f"desk/{day.isoformat()}"


def _broken(session: Session, submitted_at: datetime | None) -> list[OneTimeRule]:
    now = session.now()
    facts = replace(CaseFacts(DossierStatus.REGISTERED, now, now), submitted_at=submitted_at)
    uses = one_time.uses(Action.REFUSE, facts, cases.ground(session))
    return [use.rule for use in uses if use.broken]


def _head(session: Session, number: int, person: Applicant, procedure: Procedure) -> FormHead:
    return form_building.head(
        session,
        number,
        code="",
        applicant=person.name,
        address=person.address,
        phone=person.phone,
        email=person.email,
        procedure=procedure,
    )
