"""The life of a dossier as one table: which act leads where, who may do it, what it prints and what the clock does."""

from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.acts import Need
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.staff import Role


class DossierStatus(StrEnum):
    """Where a dossier stands; `PORTAL_CODE` has the national portal's code for each."""

    REGISTERED = "registered"
    RECEIVED = "received"
    REFUSED = "refused"
    PROCESSING = "processing"
    SIGNING = "signing"
    SIGNED = "signed"
    WAITING = "waiting"
    PAYMENT_DUE = "payment_due"
    WITHDRAWN = "withdrawn"
    SUSPENDED = "suspended"
    READY = "ready"
    RETURNED = "returned"


class Action(StrEnum):
    """What can be done with a dossier."""

    ACCEPT = "accept"
    REFUSE = "refuse"
    FORWARD = "forward"
    SEND_BACK = "send_back"
    SUBMIT = "submit"
    APPROVE = "approve"
    REQUEST_SUPPLEMENT = "request_supplement"
    RECEIVE_SUPPLEMENT = "receive_supplement"
    REQUEST_PAYMENT = "request_payment"
    RECEIVE_PAYMENT = "receive_payment"
    SUSPEND = "suspend"
    RESUME = "resume"
    EXTEND = "extend"
    RELEASE = "release"
    DENY = "deny"
    HAND_OVER = "hand_over"
    REMIND = "remind"
    TELL = "tell"
    WITHDRAW = "withdraw"
    CORRECT = "correct"
    REDATE = "redate"
    UNDO = "undo"


class Clock(StrEnum):
    """What an act does to the time limit."""

    KEEP = "keep"
    STOP = "stop"
    RUN = "run"
    FINISH = "finish"


class Form(StrEnum):
    """The statutory forms (TT 03/2025/TT-VPCP, Phụ lục I) and the slips of practice."""

    RECEIPT = "receipt"
    SUPPLEMENT = "supplement"
    REFUSAL = "refusal"
    APOLOGY = "apology"
    STOP_NOTICE = "stop_notice"
    CONTROL_SLIP = "control_slip"
    REGISTER = "register"
    RESULT_NOTE = "result_note"
    JOINT_RECEIPT = "joint_receipt"
    HAND_OVER_LIST = "hand_over_list"
    LETTER = "letter"
    FEE_RECEIPT = "fee_receipt"
    CERTIFICATION_BOOK = "certification_book"
    REMINDER_LIST = "reminder_list"


# The forms that belong to one dossier.
DOSSIER_FORMS = (
    Form.RECEIPT,
    Form.SUPPLEMENT,
    Form.REFUSAL,
    Form.APOLOGY,
    Form.STOP_NOTICE,
    Form.CONTROL_SLIP,
    Form.RESULT_NOTE,
)

# The portal's status vocabulary, as exchanged between one-stop systems.
PORTAL_CODE: dict[DossierStatus, int] = {
    DossierStatus.REGISTERED: 1,
    DossierStatus.RECEIVED: 2,
    DossierStatus.REFUSED: 3,
    DossierStatus.PROCESSING: 4,
    DossierStatus.SIGNING: 4,
    DossierStatus.SIGNED: 4,
    DossierStatus.WAITING: 5,
    DossierStatus.PAYMENT_DUE: 6,
    DossierStatus.WITHDRAWN: 7,
    DossierStatus.SUSPENDED: 8,
    DossierStatus.READY: 9,
    DossierStatus.RETURNED: 10,
}

STOPPED = frozenset({DossierStatus.WAITING, DossierStatus.PAYMENT_DUE, DossierStatus.SUSPENDED})
FINAL = frozenset({DossierStatus.REFUSED, DossierStatus.WITHDRAWN, DossierStatus.RETURNED})
# Nothing is left to decide: the result is there, or there will be none.
DECIDED = FINAL | {DossierStatus.READY}


@dataclass(frozen=True, slots=True)
class Step:
    """One row of the table; `undone_by` says whether who took it may take it back while nobody has built on it."""

    to: DossierStatus
    by: frozenset[Role]
    event: EventType
    needs: frozenset[Need] = frozenset()
    clock: Clock = Clock.KEEP
    prints: Form | None = None
    undoable: bool = True

    @property
    def needs_reason(self) -> bool:
        """Whether it cannot be done without saying why."""
        return Need.REASON in self.needs


_DESK = frozenset({Role.RECEPTION})
_LEADER = frozenset({Role.LEADER})
_OFFICE = frozenset({Role.OFFICER, Role.LEADER})
_DESK_OR_OFFICE = _DESK | _OFFICE

_S, _A, _E, _N = DossierStatus, Action, EventType, Need
_WHY = frozenset({_N.REASON})

# What is the same from wherever it is done.
_SUPPLEMENT = Step(
    _S.WAITING,
    _DESK_OR_OFFICE,
    _E.SUPPLEMENT_REQUESTED,
    _WHY | {_N.LACKING},
    Clock.STOP,
    Form.SUPPLEMENT,
)
_WITHDRAW = Step(_S.WITHDRAWN, _DESK_OR_OFFICE, _E.DOSSIER_WITHDRAWN, _WHY, Clock.FINISH, Form.STOP_NOTICE)
_REFUSE = Step(
    _S.REFUSED, _DESK_OR_OFFICE, _E.DOSSIER_REFUSED, _WHY | {_N.GROUND}, Clock.FINISH, Form.REFUSAL
)
_DENY = Step(_S.READY, _OFFICE, _E.RESULT_DENIED, _WHY | {_N.GROUND}, Clock.FINISH, Form.REFUSAL)
_RELEASE = Step(_S.READY, _DESK_OR_OFFICE, _E.RESULT_RELEASED, clock=Clock.FINISH)
_SUSPEND = Step(_S.SUSPENDED, _LEADER, _E.DOSSIER_SUSPENDED, _WHY, Clock.STOP, Form.STOP_NOTICE)
_PAYMENT = Step(_S.PAYMENT_DUE, _DESK_OR_OFFICE, _E.PAYMENT_REQUESTED, clock=Clock.STOP)

STEPS: dict[tuple[DossierStatus, Action], Step] = {
    # On the desk: without acceptance there is guidance or a refusal, and no dossier.
    (_S.REGISTERED, _A.ACCEPT): Step(
        _S.RECEIVED, _DESK, _E.DOSSIER_ACCEPTED, prints=Form.RECEIPT, undoable=False
    ),
    (_S.REGISTERED, _A.REQUEST_SUPPLEMENT): Step(
        _S.REGISTERED,
        _DESK,
        _E.GUIDANCE_GIVEN,
        frozenset({_N.LACKING}),
        prints=Form.SUPPLEMENT,
        undoable=False,
    ),
    (_S.REGISTERED, _A.REFUSE): Step(
        _S.REFUSED,
        _DESK,
        _E.INTAKE_REFUSED,
        _WHY | {_N.GROUND},
        Clock.FINISH,
        Form.REFUSAL,
        undoable=False,
    ),
    (_S.RECEIVED, _A.FORWARD): Step(
        _S.PROCESSING,
        _DESK | _LEADER,
        _E.DOSSIER_FORWARDED,
        frozenset({_N.ASSIGNEE}),
        prints=Form.CONTROL_SLIP,
    ),
    (_S.RECEIVED, _A.RELEASE): _RELEASE,
    (_S.RECEIVED, _A.REQUEST_SUPPLEMENT): _SUPPLEMENT,
    (_S.RECEIVED, _A.DENY): _DENY,
    (_S.RECEIVED, _A.WITHDRAW): _WITHDRAW,
    (_S.PROCESSING, _A.SUBMIT): Step(_S.SIGNING, _OFFICE, _E.DOSSIER_SUBMITTED),
    (_S.PROCESSING, _A.RELEASE): _RELEASE,
    (_S.PROCESSING, _A.FORWARD): Step(
        _S.PROCESSING,
        _OFFICE,
        _E.DOSSIER_FORWARDED,
        frozenset({_N.ASSIGNEE}),
        prints=Form.CONTROL_SLIP,
    ),
    (_S.PROCESSING, _A.SEND_BACK): Step(_S.RECEIVED, _OFFICE, _E.DOSSIER_SENT_BACK, _WHY),
    (_S.PROCESSING, _A.REQUEST_SUPPLEMENT): _SUPPLEMENT,
    (_S.PROCESSING, _A.REQUEST_PAYMENT): _PAYMENT,
    (_S.PROCESSING, _A.DENY): _DENY,
    (_S.PROCESSING, _A.SUSPEND): _SUSPEND,
    (_S.PROCESSING, _A.WITHDRAW): _WITHDRAW,
    (_S.SIGNING, _A.APPROVE): Step(_S.SIGNED, _LEADER, _E.RESULT_APPROVED),
    (_S.SIGNING, _A.SEND_BACK): Step(_S.PROCESSING, _OFFICE, _E.DOSSIER_SENT_BACK, _WHY),
    (_S.SIGNING, _A.DENY): _DENY,
    (_S.SIGNING, _A.WITHDRAW): _WITHDRAW,
    (_S.SIGNED, _A.RELEASE): _RELEASE,
    (_S.SIGNED, _A.SEND_BACK): Step(_S.PROCESSING, _LEADER, _E.DOSSIER_SENT_BACK, _WHY),
    (_S.WAITING, _A.RECEIVE_SUPPLEMENT): Step(
        _S.PROCESSING, _DESK, _E.SUPPLEMENT_RECEIVED, clock=Clock.RUN, prints=Form.RECEIPT, undoable=False
    ),
    (_S.WAITING, _A.REFUSE): _REFUSE,
    (_S.WAITING, _A.WITHDRAW): _WITHDRAW,
    (_S.PAYMENT_DUE, _A.RECEIVE_PAYMENT): Step(
        _S.PROCESSING,
        _DESK_OR_OFFICE,
        _E.PAYMENT_RECEIVED,
        clock=Clock.RUN,
        prints=Form.RECEIPT,
        undoable=False,
    ),
    (_S.PAYMENT_DUE, _A.WITHDRAW): _WITHDRAW,
    (_S.SUSPENDED, _A.RESUME): Step(
        _S.PROCESSING,
        _LEADER,
        _E.DOSSIER_RESUMED,
        clock=Clock.RUN,
        prints=Form.RECEIPT,
        undoable=False,
    ),
    (_S.SUSPENDED, _A.DENY): _DENY,
    (_S.SUSPENDED, _A.WITHDRAW): _WITHDRAW,
    (_S.READY, _A.HAND_OVER): Step(
        _S.RETURNED, _DESK, _E.RESULT_HANDED_OVER, frozenset({_N.RECEIVER}), prints=Form.RESULT_NOTE
    ),
    (_S.READY, _A.REMIND): Step(_S.READY, _DESK, _E.RESULT_REMINDED, frozenset({_N.CONTACT})),
}

OPEN = (_S.RECEIVED, _S.PROCESSING, _S.SIGNING, _S.SIGNED, _S.WAITING, _S.PAYMENT_DUE, _S.SUSPENDED)
_RUNNING = tuple(status for status in OPEN if status not in STOPPED)
STEPS |= {
    (status, _A.EXTEND): Step(
        status,
        _OFFICE,
        _E.DUE_DATE_EXTENDED,
        _WHY | {_N.NEW_DATE},
        prints=Form.APOLOGY,
    )
    for status in _RUNNING
}
STEPS |= {
    (status, _A.TELL): Step(status, _DESK_OR_OFFICE, _E.CITIZEN_TOLD, frozenset({_N.CONTACT}))
    for status in (*OPEN, _S.READY)
}
STEPS |= {
    (status, _A.CORRECT): Step(
        status,
        _DESK,
        _E.DOSSIER_CORRECTED,
        _WHY | {_N.CORRECTION},
        prints=Form.RECEIPT,
        undoable=False,
    )
    for status in OPEN
}
STEPS |= {
    (status, _A.REDATE): Step(status, _DESK, _E.DOSSIER_REDATED, prints=Form.RECEIPT, undoable=False)
    for status in _RUNNING
}


# What each event did: its act, and what became of the clock.
BY_EVENT: dict[EventType, tuple[Action, Clock]] = {
    row.event: (action, row.clock) for (_, action), row in STEPS.items()
}


def step(status: DossierStatus, action: Action, roles: frozenset[Role]) -> Step:
    """Return the row for this act.

    Refused `illegal_move` where the table has none, `not_allowed` where the roles do not suffice.
    """
    row = STEPS.get((status, action))
    if row is None:
        raise Refused("illegal_move", status=status.value, action=action.value)
    if not roles & row.by:
        raise Refused("not_allowed", action=action.value)
    return row


def allowed_actions(status: DossierStatus, roles: frozenset[Role]) -> tuple[Action, ...]:
    """Return the acts open to these roles, in the table's order."""
    return tuple(act for (at, act), row in STEPS.items() if at is status and row.by & roles)
