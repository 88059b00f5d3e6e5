"""Settling on the spot: received, decided and handed over in one act (NĐ 61/2018/NĐ-CP Đ.17.4)."""

from dataclasses import dataclass
from datetime import datetime

from desk_app.domain.acts import ActDetails
from desk_app.domain.applicant import Representative
from desk_app.domain.dossier import IntakeForm
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.procedure import Channel, Procedure
from desk_app.domain.time_limit import TimeUnit
from desk_app.domain.workflow import Action
from desk_app.services import cases, catalogue, drafts, intake, processing
from desk_app.services.cases import Case
from desk_app.services.session import Session, Transaction
from desk_app.store import dossiers


@dataclass(frozen=True, slots=True)
class Settled:
    """The answer to a settlement; `with_receipt` asks for the receipt to be printed."""

    code: str
    settled_at: datetime
    with_receipt: bool
    repeated: bool = False


def offered(procedure: Procedure, channel: Channel, case: str) -> bool:
    """Tell whether a dossier can be settled on the spot: its result is due the same day; Refused as `terms_for`."""
    limit = procedure.terms_for(channel, case).time_limit
    return limit is not None and limit.unit is TimeUnit.SAME_DAY


def settle(
    session: Session, form: IntakeForm, *, with_receipt: bool = False, receiver: Representative | None = None
) -> Settled:
    """Receive, decide and hand over a complete dossier to the applicant (None) or who has a paper of authorisation.

    A receipt is printed on request only; what it says is kept all the same, and everything is logged and counted. The
    same nonce again returns the same settlement. Refused `not_same_day` on the field `procedure`, or as an acceptance
    and a hand-over.
    """
    with session.transaction() as tx:
        drafts.sent(session, drafts.INTAKE, form.nonce)
        if made := dossiers.by_nonce(form.nonce):
            if made.returned_at is None:
                raise Refused("accepted_not_settled", code=made.code)
            return Settled(made.code, made.returned_at, with_receipt, repeated=True)
        if not offered(catalogue.procedure(session, form.procedure), form.channel, form.case):
            raise Refused("not_same_day", field="procedure", code=form.procedure)
        case = received_in(tx, form)
        settle_in(tx, case, with_receipt=with_receipt, receiver=receiver)
        return Settled(case.row.code, session.now(), with_receipt)


def received_in(tx: Transaction, form: IntakeForm) -> Case:
    """Accept a dossier inside the caller's transaction and return it as its acts see it; refused as an acceptance."""
    row, _ = intake.accepted_in(tx, form)
    return cases.found(tx.session, row["code"])


def settle_in(
    tx: Transaction, case: Case, *, with_receipt: bool, receiver: Representative | None = None
) -> None:
    """Decide and hand over a dossier that was just received, inside the caller's transaction."""
    processing.step_in(tx, case, Action.RELEASE)
    processing.step_in(tx, case, Action.HAND_OVER, ActDetails(receiver=receiver))
    procedure = case.row.procedure_code
    tx.record(EventType.SETTLED_ON_THE_SPOT, case.row.code, procedure=procedure, receipt_wanted=with_receipt)
