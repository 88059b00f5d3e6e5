"""What a window asks before an act: the choices for its fields, and the one-time rules it would use or break."""

from desk_app.domain import one_time
from desk_app.domain.acts import ActQuestion, CheckedPaper, Need
from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Procedure
from desk_app.domain.staff import Role
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.workflow import STEPS, Action
from desk_app.services import cases, routes, staff, undoing
from desk_app.services.session import Session
from desk_app.store import database, tables


def question(session: Session, code: str, action: Action) -> ActQuestion:
    """Return what has to be asked before an act, as the dossier stands now; Refused `illegal_move`."""
    with database.reading():
        case = cases.found(session, code)
        row = STEPS.get((case.status, action))
        if row is None and not (action is Action.UNDO and undoing.possible(session, case.row)):
            raise Refused("illegal_move", status=case.status.value, action=action.value)
        needs = row.needs if row is not None else frozenset[Need]()
        ground = cases.ground(session)
        known = tuple(staff.member_of(each) for each in tables.Staff.select().order_by(tables.Staff.name))
        legs, route = tables.Leg, routes.table()
        units = legs.select(legs.unit).where(legs.dossier == case.row.id).order_by(legs.position)
        return ActQuestion(
            code=code,
            version=case.row.version,
            needs=needs,
            uses=one_time.uses(action, case.facts(), ground),
            papers=checklist(case.procedure, cases.papers(case.row)),
            staff=known,
            units=tuple(
                dict.fromkeys(
                    filter(None, (case.procedure.authority, *(route.name(leg.unit) for leg in units)))
                )
            ),
            leaders=tuple(member.name for member in known if Role.LEADER in member.roles),
            new_due_at=one_time.new_date_proposed(case.row.due_at, ground),
            procedure=case.procedure,
        )


def checklist(procedure: Procedure, given: tuple[SubmittedDocument, ...]) -> tuple[CheckedPaper, ...]:
    """Return the published checklist beside what was handed in of each line, then papers of the citizen's own."""
    by_no = {paper.no: paper for paper in given}
    lines = []
    for need in procedure.documents:
        paper = by_no.get(need.no, SubmittedDocument(need.no, need.name))
        lines.append(
            CheckedPaper(
                no=need.no,
                name=need.name,
                required=need.required,
                originals=need.originals,
                copies=need.copies,
                handed_in=paper.received,
                handed_in_originals=paper.originals,
                handed_in_certified=paper.certified,
                handed_in_copies=paper.copies,
            )
        )
    extra = (paper for paper in given if not paper.no)
    lines += [
        CheckedPaper(
            no=0,
            name=paper.name,
            required=False,
            originals=0,
            copies=0,
            handed_in=True,
            handed_in_originals=paper.originals,
            handed_in_certified=paper.certified,
            handed_in_copies=paper.copies,
        )
        for paper in extra
    ]
    return tuple(lines)
