"""The life of a dossier as one table: which act leads where, who may do it, what it prints and what the clock does."""

from dataclasses import dataclass
from enum import StrEnum

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
    WITHDRAW = "withdraw"


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
    MISSING_PAPERS = "missing_papers"


# The portal's status vocabulary, as exchanged between one-stop systems.
PORTAL_CODE: dict[DossierStatus, int] = {
    DossierStatus.REGISTERED: 1,
    DossierStatus.RECEIVED: 2,
    DossierStatus.REFUSED: 3,
    DossierStatus.PROCESSING: 4,
    DossierStatus.SIGNING: 4,
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
    """One row of the table."""

    to: DossierStatus
    by: frozenset[Role]
    event: EventType
    needs_reason: bool = False
    clock: Clock = Clock.KEEP
    prints: Form | None = None


_DESK = frozenset({Role.RECEPTION})
_OFFICE = frozenset({Role.OFFICER, Role.LEADER})
_DESK_OR_OFFICE = _DESK | _OFFICE
_LEADER = frozenset({Role.LEADER})

_S, _A, _E = DossierStatus, Action, EventType

_WITHDRAW = Step(_S.WITHDRAWN, _DESK_OR_OFFICE, _E.DOSSIER_WITHDRAWN, needs_reason=True, clock=Clock.FINISH)
_RELEASE = Step(_S.READY, _OFFICE | _DESK, _E.RESULT_RELEASED, clock=Clock.FINISH)
_DENY = Step(_S.READY, _OFFICE, _E.RESULT_DENIED, needs_reason=True, clock=Clock.FINISH, prints=Form.REFUSAL)
_SUPPLEMENT = Step(
    _S.WAITING,
    _DESK_OR_OFFICE,
    _E.SUPPLEMENT_REQUESTED,
    needs_reason=True,
    clock=Clock.STOP,
    prints=Form.SUPPLEMENT,
)
_SUSPEND = Step(
    _S.SUSPENDED, _LEADER, _E.DOSSIER_SUSPENDED, needs_reason=True, clock=Clock.STOP, prints=Form.STOP_NOTICE
)
_PAYMENT = Step(_S.PAYMENT_DUE, _DESK_OR_OFFICE, _E.PAYMENT_REQUESTED, clock=Clock.STOP)
_SEND_BACK = Step(_S.PROCESSING, _OFFICE, _E.DOSSIER_SENT_BACK, needs_reason=True)


def _extend(status: DossierStatus) -> Step:
    return Step(status, _OFFICE, _E.DUE_DATE_EXTENDED, needs_reason=True, prints=Form.APOLOGY)


STEPS: dict[tuple[DossierStatus, Action], Step] = {
    (_S.REGISTERED, _A.ACCEPT): Step(_S.RECEIVED, _DESK, _E.DOSSIER_ACCEPTED, prints=Form.RECEIPT),
    (_S.REGISTERED, _A.REQUEST_SUPPLEMENT): _SUPPLEMENT,
    (_S.REGISTERED, _A.REFUSE): Step(
        _S.REFUSED, _DESK, _E.DOSSIER_REFUSED, needs_reason=True, clock=Clock.FINISH, prints=Form.REFUSAL
    ),
    (_S.REGISTERED, _A.WITHDRAW): _WITHDRAW,
    (_S.RECEIVED, _A.FORWARD): Step(
        _S.PROCESSING, _DESK | _LEADER, _E.DOSSIER_FORWARDED, prints=Form.CONTROL_SLIP
    ),
    (_S.RECEIVED, _A.RELEASE): _RELEASE,
    (_S.RECEIVED, _A.REQUEST_SUPPLEMENT): _SUPPLEMENT,
    (_S.RECEIVED, _A.WITHDRAW): _WITHDRAW,
    (_S.PROCESSING, _A.SUBMIT): Step(_S.SIGNING, _OFFICE, _E.DOSSIER_SUBMITTED),
    (_S.PROCESSING, _A.RELEASE): _RELEASE,
    (_S.PROCESSING, _A.DENY): _DENY,
    (_S.PROCESSING, _A.SEND_BACK): Step(_S.RECEIVED, _OFFICE, _E.DOSSIER_SENT_BACK, needs_reason=True),
    (_S.PROCESSING, _A.REQUEST_SUPPLEMENT): _SUPPLEMENT,
    (_S.PROCESSING, _A.REQUEST_PAYMENT): _PAYMENT,
    (_S.PROCESSING, _A.SUSPEND): _SUSPEND,
    (_S.PROCESSING, _A.EXTEND): _extend(_S.PROCESSING),
    (_S.PROCESSING, _A.WITHDRAW): _WITHDRAW,
    (_S.SIGNING, _A.RELEASE): _RELEASE,
    (_S.SIGNING, _A.DENY): _DENY,
    (_S.SIGNING, _A.SEND_BACK): _SEND_BACK,
    (_S.SIGNING, _A.EXTEND): _extend(_S.SIGNING),
    (_S.SIGNING, _A.WITHDRAW): _WITHDRAW,
    (_S.WAITING, _A.RECEIVE_SUPPLEMENT): Step(
        _S.PROCESSING, _DESK, _E.SUPPLEMENT_RECEIVED, clock=Clock.RUN, prints=Form.RECEIPT
    ),
    (_S.WAITING, _A.REFUSE): Step(
        _S.REFUSED,
        _DESK_OR_OFFICE,
        _E.DOSSIER_REFUSED,
        needs_reason=True,
        clock=Clock.FINISH,
        prints=Form.REFUSAL,
    ),
    (_S.WAITING, _A.WITHDRAW): _WITHDRAW,
    (_S.PAYMENT_DUE, _A.RECEIVE_PAYMENT): Step(
        _S.PROCESSING, _DESK_OR_OFFICE, _E.PAYMENT_RECEIVED, clock=Clock.RUN
    ),
    (_S.PAYMENT_DUE, _A.WITHDRAW): _WITHDRAW,
    (_S.SUSPENDED, _A.RESUME): Step(_S.PROCESSING, _LEADER, _E.DOSSIER_RESUMED, clock=Clock.RUN),
    (_S.SUSPENDED, _A.DENY): _DENY,
    (_S.SUSPENDED, _A.WITHDRAW): _WITHDRAW,
    (_S.READY, _A.HAND_OVER): Step(_S.RETURNED, _DESK, _E.RESULT_HANDED_OVER),
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
