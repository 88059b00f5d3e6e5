"""Moving a dossier along its life: one act is one row of the table, whatever it asks, prints and does to the clock."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from desk_app.domain import one_time, text
from desk_app.domain.acts import (
    LONGEST_REASON,
    NO_DETAILS,
    ActDetails,
    Contact,
    Correction,
    Need,
    RuleUse,
)
from desk_app.domain.applicant import refuse_too_long, told_of
from desk_app.domain.dossier import DossierSummary, PrintedForm, Taken
from desk_app.domain.errors import Refused
from desk_app.domain.staff import Role
from desk_app.domain.workflow import (
    STEPS,
    Action,
    Clock,
    DossierStatus,
    Form,
    Step,
    allowed_actions,
    step,
)
from desk_app.services import act_effects, cases, form_making, routes, undoing
from desk_app.services.cases import Case
from desk_app.services.session import Session, Transaction
from desk_app.store import dossiers, tables
from desk_app.store.dossiers import Row
from desk_app.store.rows import Values

_SAID = ("reason", "note", "lacking", "ground", "contact")


def offered(session: Session, row: Row) -> tuple[Action, ...]:
    """Return the acts that this person may take now with a dossier, inside the caller's connection."""
    acts = allowed_actions(DossierStatus(row.status), session.staff.roles)
    return (*acts, Action.UNDO) if undoing.possible(session, row) else acts


def act(
    session: Session, code: str, action: Action, version: int | None = None, details: ActDetails = NO_DETAILS
) -> Taken:
    """Take one step; `version` is the one the caller saw, `details` what the table asks for.

    Refused `illegal_move`, `not_allowed`, or on the field of the details that is missing or wrong; `leader_…` where a
    one-time rule would be broken and no leader answers for it. Conflict `changed_elsewhere` when somebody moved the
    dossier meanwhile (with who and what). The same act asked for twice is done once; by the same person with something
    else to say it is another act.
    """
    if action is Action.UNDO:
        return undoing.undo(session, code, version)
    with session.transaction() as tx:
        case = cases.found(session, code)
        if version is not None and version == case.row.version - 1:
            done = cases.last_step(code, action, session.staff.name)
            if done is not None and _same(case, action, details, done.data):
                return Taken(_summary(case), form_making.made_by(case.row, done), repeated=True)
        case = cases.found(session, code, version)
        forms = step_in(tx, case, action, details)
        return Taken(_summary(case), forms)


def step_in(
    tx: Transaction, case: Case, action: Action, details: ActDetails = NO_DETAILS
) -> tuple[PrintedForm, ...]:
    """Take one step inside the caller's transaction and return the forms it made; refused as `act`."""
    session, row = tx.session, case.row
    taken = step(case.status, action, session.staff.roles)
    details = checked(taken, details, session.today())
    broken = [use for use in one_time.uses(action, case.facts(), cases.ground(session)) if use.broken]
    details = _answered(session, broken, details)
    about = _told_of(case)
    effect = act_effects.of(action, case, details)
    changed = {**changes(row.version, action, taken, session.now()), **effect.changed}
    for name, value in changed.items():
        setattr(row, name, value)
    if taken.clock is Clock.RUN or effect.counts_anew:
        effect = act_effects.counted_anew(tx, case, effect)
    row.save(only=[*changed, *effect.changed])
    if action is Action.EXTEND:
        routes.recount(tx, row, case.procedure)
    _keep_ledger(tx, case, taken, details, broken)
    forms = form_making.after(tx, case, action, taken, details)
    said = logged(taken, action, details, (*about, *_told_of(case))) | effect.said
    if broken:
        said["rules"] = [use.rule.value for use in broken]
    for form in forms:
        said |= form_making.named(Form(form.form), form.issue)
    tx.record(taken.event, row.code, **said)
    return forms


def checked(taken: Step, details: ActDetails, today: date) -> ActDetails:
    """Return the details as they are kept, or refuse the field that the table asks for and that is missing."""
    details = replace(
        details,
        reason=text.tidy(details.reason),
        note=text.tidy(details.note),
        assignee=text.tidy(details.assignee),
        tracking=text.tidy(details.tracking),
        result_number=text.tidy(details.result_number),
        requested_by=text.tidy(details.requested_by),
        refund=text.tidy(details.refund),
        leader=text.tidy(details.leader),
        leader_reason=text.tidy(details.leader_reason),
        lacking=tuple(
            replace(line, name=text.tidy(line.name), why=text.tidy(line.why)) for line in details.lacking
        ),
    )
    for name in (
        "reason", "note", "leader_reason", "refund", "assignee", "tracking", "result_number", "requested_by",
    ):  # fmt: skip
        refuse_too_long(getattr(details, name), LONGEST_REASON, name)
    for line in details.lacking:
        refuse_too_long(line.name, LONGEST_REASON, "lacking")
        refuse_too_long(line.why, LONGEST_REASON, "lacking")
    if details.answer_by is not None and details.answer_by < today:
        raise Refused("answer_by_past", field="answer_by", day=details.answer_by)
    if details.requested_on is not None and details.requested_on > today:
        raise Refused("requested_later", field="requested_on", day=details.requested_on)
    if Need.REASON in taken.needs and not (details.reason or details.lacking):
        raise Refused("reason_missing", field="reason")
    if Need.NEW_DATE in taken.needs and details.new_due_on is None:
        raise Refused("new_date_missing", field="new_due_on")
    if Need.CORRECTION in taken.needs and details.correction in (None, Correction()):
        raise Refused("correction_missing", field="correction")
    if Need.CONTACT in taken.needs and details.contact is None:
        raise Refused("contact_missing", field="contact", ways=", ".join(Contact))
    return details


def changes(version: int, action: Action, taken: Step, at: datetime) -> Values:
    """Return what the table alone changes in the row of a dossier; `version` is the one before."""
    changed: Values = {"status": taken.to.value, "version": version + 1}
    if taken.clock is Clock.FINISH:
        changed |= {"finished_at": at, "finished_as": action.value}
    if taken.clock is Clock.STOP:
        changed["stopped_since"] = at
    if taken.clock is Clock.RUN:
        changed["stopped_since"] = None
    if taken.to is DossierStatus.RETURNED:
        changed["returned_at"] = at
    return changed


def logged(taken: Step, action: Action, details: ActDetails, about: Sequence[str] = ()) -> Values:
    """Return what the log says of a step: never who the citizen is, and nothing of what is told `about` them."""
    said = {
        "status": taken.to.value,
        "action": action.value,
        "reason": text.without(details.reason, about),
        "note": text.without(details.note, about),
        "lacking": len(details.lacking),
        "ground": details.ground and details.ground.value,
        "contact": details.contact and details.contact.value,
        "leader": details.leader,
        "leader_reason": text.without(details.leader_reason, about),
    }
    return {key: value for key, value in said.items() if value}


def _same(case: Case, action: Action, details: ActDetails, told: Mapping[str, object]) -> bool:
    """Tell whether the last step of a dossier, as the log tells it, is the very act that is asked for."""
    taken = next(row for (_, act), row in STEPS.items() if act is action and row.to.value == told["status"])
    details = checked(taken, details, case.session.today())
    said = logged(taken, action, details, _told_of(case))
    # Who answers for a broken rule may have been filled in; why something is corrected may name who it was before.
    names = ("lacking", "ground", "contact") if action is Action.CORRECT else _SAID
    return all(said.get(name) == told.get(name) for name in names) and act_effects.same(
        action, case, details, told
    )


def _told_of(case: Case) -> tuple[str, ...]:
    kept = case.kept
    return *told_of(kept.applicant, kept.representative, kept.receiver), kept.return_address


def _answered(session: Session, broken: Sequence[RuleUse], details: ActDetails) -> ActDetails:
    """Return the details with the leader who answers for broken rules; without broken rules none is kept."""
    if not broken:
        return replace(details, leader="", leader_reason="")
    rules = ", ".join(use.rule.value for use in broken)
    leader = details.leader or (session.staff.name if Role.LEADER in session.staff.roles else "")
    if not leader:
        raise Refused("leader_missing", field="leader", rules=rules)
    row = tables.Staff.get_or_none(tables.Staff.name == leader)
    if row is None or Role.LEADER.value not in row.roles.split(","):
        raise Refused("leader_unknown", field="leader", name=leader)
    if not details.leader_reason:
        raise Refused("leader_reason_missing", field="leader_reason", rules=rules)
    return replace(details, leader=leader)


def _keep_ledger(
    tx: Transaction, case: Case, taken: Step, details: ActDetails, broken: Sequence[RuleUse]
) -> None:
    now, row = tx.session.now(), case.row
    if taken.clock is Clock.STOP:
        kind = None if taken.to is DossierStatus.WAITING else taken.to.value
        tables.Pause.create(dossier=row.id, stopped_at=now, kind=kind)
    if taken.clock is Clock.FINISH:
        legs = tables.Leg
        legs.update(finished_at=now, finished_as=row.finished_as).where(
            legs.dossier == row.id, legs.finished_at.is_null()
        ).execute()
    for use in broken:
        tables.Breach.create(
            dossier=row.id,
            kind=use.rule.value,
            at=now,
            leader=details.leader,
            reason=details.leader_reason,
        )


def _summary(case: Case) -> DossierSummary:
    return dossiers.summary(case.row, case.session.judge)
