"""Making the forms of a dossier's life: with the act that calls for them, or when somebody wants a slip printed."""

from collections.abc import Sequence
from datetime import datetime

from desk_app.domain import replay
from desk_app.domain.acts import ActDetails
from desk_app.domain.case_forms import RefusalForm
from desk_app.domain.dossier import PrintedForm
from desk_app.domain.errors import Refused
from desk_app.domain.events import Event, EventType
from desk_app.domain.staff import Permission
from desk_app.domain.workflow import Action, Form, Step
from desk_app.services import cases, control_hops, form_building, printing, receipts, routes
from desk_app.services.cases import Case
from desk_app.services.form_building import Subject
from desk_app.services.session import Session, Transaction
from desk_app.store import event_log, records, rows, sequences, tables
from desk_app.store.dossiers import Row
from desk_app.store.rows import Values

# Slips that say how far a dossier has come, made when they are wanted; the others are made by the act.
WANTED = frozenset({Form.CONTROL_SLIP, Form.RESULT_NOTE})


def after(
    tx: Transaction, case: Case, action: Action, taken: Step, details: ActDetails
) -> tuple[PrintedForm, ...]:
    """Make the form that an act calls for, inside its transaction, and keep it."""
    if taken.prints is None or taken.prints in WANTED:
        return ()
    if taken.prints is Form.RECEIPT:
        receipts.issue_again(tx, case.row, case.kept, case.procedure, cases.papers(case.row))
    else:
        _keep(tx, case, taken.prints, _form(tx.session, case, taken.prints, action, details))
    return _newest(case.row, taken.prints)


def make(session: Session, code: str, form: Form) -> PrintedForm:
    """Make a slip of a dossier as it stands now; Refused `form_not_now` where there is nothing to say yet.

    What has not moved since the last one is made is that one again.
    """
    session.require(Permission.PRINT)
    with session.transaction() as tx:
        case = cases.found(session, code)
        if form not in WANTED or (form is Form.RESULT_NOTE and case.row.returned_at is None):
            raise Refused("form_not_now", form=form.value)
        events = event_log.history(code)
        if not _moved_since(events, form):
            return _newest(case.row, form)[0]
        number = sequences.following(series(form, session.today().year))
        subject = _subject(case)
        if form is Form.CONTROL_SLIP:
            way = control_hops.hops(case, events)
            made: object = form_building.control_slip(subject, number, way, _units(case), _decides(case))
        else:
            made = form_building.result_note(subject, number, _refused_by(case))
        _keep(tx, case, form, made)
        tx.record(EventType.FORM_MADE, code, form=form.value, number=number)
        return _newest(case.row, form)[0]


def series(form: Form, year: int) -> str:
    """Return the name of the series that numbers a form in a year."""
    return f"form/{form.value}/{year}"


def named(form: Form, issue: int) -> Values:
    """Return what the log says of the form that an act made."""
    return {"form": form.value, "form_issue": issue}


def made_by(row: Row, step: Event) -> tuple[PrintedForm, ...]:
    """Return the form of a dossier that a step made, as the log names it."""
    form, issue = step.data.get("form"), step.data.get("form_issue")
    table = tables.Printout
    made = table.select().where(table.dossier == row.id, table.form == form, table.issue == issue)
    return tuple(printed_form(each) for each in made)


def wanted_since(row: Row, step: Event, events: Sequence[Event]) -> tuple[PrintedForm, ...]:
    """Return the slips of a dossier that somebody wanted after a step, and that therefore tell of it."""
    later = [event for event in events if event.id > step.id and event.type is EventType.FORM_MADE]
    told = {(event.data.get("form"), event.data.get("number")) for event in later}
    table = tables.Printout
    kept = table.select().where(table.dossier == row.id, table.form.in_([form for form, _ in told]))
    return tuple(form for form in map(printed_form, kept) if (form.form, form.number) in told)


def printed_form(row: Row) -> PrintedForm:
    """Return a kept form as lists show it."""
    kept = records.plain_text(row.record)
    head = kept.get("head", {}) if isinstance(kept, dict) else {}
    return PrintedForm(
        row.id, row.form, row.issue, row.made_at, row.prints, row.voided_at, head.get("number")
    )


def _form(session: Session, case: Case, form: Form, action: Action, details: ActDetails) -> object:
    number = sequences.following(series(form, session.today().year))
    subject = _subject(case)
    match form:
        case Form.SUPPLEMENT:
            return form_building.supplement(subject, number, details, case.facts().requests + 1)
        case Form.REFUSAL:
            return form_building.refusal(subject, number, details)
        case Form.APOLOGY:
            return form_building.apology(
                subject, number, details, cases.agreed(case.row), _first_promise(case)
            )
        case Form.STOP_NOTICE:
            return form_building.stop_notice(subject, number, action, details, cases.papers(case.row))
        case _:
            raise ValueError(f"no act makes {form}")


def _subject(case: Case) -> Subject:
    return Subject(case.session, case.row.__data__, case.kept, case.procedure, case.before)


def _keep(tx: Transaction, case: Case, form: Form, made: object) -> None:
    table = tables.Printout
    before = table.select().where(table.dossier == case.row.id, table.form == form.value).count()
    rows.insert_one(table, printing.printout(case.row.id, form, before + 1, made, tx.session.now()))


def _newest(row: Row, form: Form) -> tuple[PrintedForm, ...]:
    table = tables.Printout
    query = table.select().where(table.dossier == row.id, table.form == form.value)
    newest = query.order_by(table.issue.desc()).first()
    return () if newest is None else (printed_form(newest),)


def _moved_since(events: Sequence[Event], form: Form) -> bool:
    """Tell whether a dossier was acted on or passed on since a slip was last made, or none was made yet."""
    for event in reversed(events):
        if event.type is EventType.FORM_MADE and event.data.get("form") == form:
            return False
        if "status" in event.data or replay.taker(event) is not None:
            return True
    return True


def _first_promise(case: Case) -> datetime:
    """Return the date that no apology had moved yet: before the first one that still counts, or before this act."""
    states = replay.states_of(event_log.history(case.row.code))
    before = [state.due_at for state in states if not state.agreed and state.due_at is not None]
    moved = bool(states and states[-1].agreed)
    promised: datetime = before[-1] if moved and before else case.before["due_at"]
    return promised


def _refused_by(case: Case) -> str:
    """Return the number of the refusal after examination that is a dossier's result, "" for any other result."""
    if case.row.finished_as != Action.DENY.value:
        return ""
    from desk_app.documents.form_words import number_of

    made = records.load(RefusalForm, printing.kept_of(case.row, Form.REFUSAL).record)
    return number_of(Form.REFUSAL, made.head)


def _decides(case: Case) -> str:
    """Return who settles a dossier: a unit, never the officer on whose desk it lies."""
    holder, people = case.row.holder, tables.Staff
    if holder and people.select().where(people.name == holder).exists():
        holder = ""
    decides: str = case.kept.decided_by or holder or case.procedure.authority
    return decides


def _units(case: Case) -> list[str]:
    legs, known = tables.Leg, routes.table()
    through = legs.select().where(legs.dossier == case.row.id).order_by(legs.position)
    return list(dict.fromkeys(known.name(leg.unit) for leg in through))
