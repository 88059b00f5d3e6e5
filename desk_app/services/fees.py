"""Receiving fees: a numbered slip for each payment, in the log with its amount, never deleted.

The number of the treasury's printed or electronic receipt is recorded beside it, not invented.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desk_app.domain import fee_lines, text
from desk_app.domain.applicant import LONGEST_NAME, LONGEST_TEXT, refuse_too_long
from desk_app.domain.bank_account import BankAccount
from desk_app.domain.dossier import IntakeForm
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.fee_lines import FeeLine
from desk_app.domain.fee_receipt import FeeReceiptLine, PaymentMethod
from desk_app.domain.procedure import Channel, Procedure
from desk_app.domain.staff import Permission, Role
from desk_app.services import bank_account, catalogue, fee_slips, printing
from desk_app.services.fee_slips import SlipContent
from desk_app.services.session import Session, Transaction
from desk_app.store import database, records, sequences, tables
from desk_app.store.dossiers import DossierRecord, Row
from desk_app.store.rows import Values


@dataclass(frozen=True, slots=True)
class FeeDesk:
    """What the window needs to receive the fee of a dossier; fees are those of the day it was received."""

    code: str
    procedure: Procedure
    on: date
    channel: Channel
    case: str
    person: str
    fee_amount: int | None
    fee_paid: bool
    receipts: tuple[FeeReceiptLine, ...]
    account: BankAccount | None
    bank: str = ""

    def lines(self) -> tuple[FeeLine, ...]:
        """Return what is to be paid by what is known of the dossier."""
        return fee_lines.at_intake(
            self.procedure, self.on, self.channel, self.case, self.person, self.fee_amount
        )


def desk(session: Session, code: str) -> FeeDesk:
    """Return what is to be paid for a dossier and what was; Refused `dossier_unknown`."""
    session.require(Permission.READ)
    with database.reading():
        row = _dossier(code)
        kept = records.load(DossierRecord, row.record)
        account = bank_account.current()
        return FeeDesk(
            code=code,
            procedure=catalogue.read(row.procedure.record),
            on=row.received_at.date(),
            channel=Channel(row.channel),
            case=kept.case,
            person=kept.person,
            fee_amount=row.fee_amount,
            fee_paid=row.fee_paid,
            receipts=fee_slips.listed(tables.FeeReceipt.dossier == row.id),
            account=account,
            bank=bank_account.bank_name(account) if account else "",
        )


def receive(
    session: Session,
    code: str,
    lines: Sequence[FeeLine],
    method: PaymentMethod,
    *,
    nonce: str,
    stock_number: str = "",
    again: bool = False,
) -> FeeReceiptLine:
    """Receive the fee of a dossier and return its numbered slip; the same nonce again returns the same slip.

    Nothing is paid where somebody is exempt: the slip then says so. Refused `fee_received_already` unless `again`,
    `fee_nothing_due`, `bank_account_missing` for a transfer without an account, `fee_lines_missing`, or as
    `FeeLine.checked`.
    """
    session.require(Permission.ACCEPT)
    with session.transaction() as tx:
        row = _dossier(code)
        before = fee_slips.rows(tables.FeeReceipt.dossier == row.id)
        for slip, content in before:
            if nonce and content.nonce == nonce:
                return fee_slips.line(slip, content)
        if row.fee_paid and not again:
            _refuse_again(code, [fee_slips.line(*each) for each in before])
        if method is PaymentMethod.TRANSFER and bank_account.current() is None:
            raise Refused("bank_account_missing", field="fee_method")
        kept, procedure = records.load(DossierRecord, row.record), row.procedure
        payer = kept.representative.name if kept.representative else row.applicant
        content = _content(session, lines, payer, procedure.name, row.procedure_code)
        content = replace(content, nonce=nonce, stock_number=_stock_number(stock_number))
        slip = _keep(tx, row.id, code, content, method)
        paid_before = (row.fee_amount or 0) if row.fee_paid else 0
        _mark_paid(row.id, paid_before + slip.amount)
        return slip


def receive_at_intake(
    tx: Transaction,
    row: Values,
    lines: Sequence[FeeLine],
    method: PaymentMethod = PaymentMethod.CASH,
    *,
    payer: str = "",
    procedure: str = "",
    stock_number: str = "",
) -> FeeReceiptLine | None:
    """Receive what was paid when a dossier was accepted, inside that transaction; None where nothing was to be paid.

    `row` has the dossier's `id`, `code`, `applicant` and `procedure_code`; its `fee_amount` and `fee_paid` are kept as
    the lines say. Refused as `FeeLine.checked`.
    """
    content = content_at_intake(tx.session, row, lines, payer, procedure)
    if content is None:
        return None
    content = replace(content, stock_number=_stock_number(stock_number))
    slip = _keep(tx, row["id"], row["code"], content, method)
    row["fee_amount"], row["fee_paid"] = slip.amount, True
    _mark_paid(row["id"], slip.amount)
    return slip


def content_at_intake(
    session: Session, row: Values, lines: Sequence[FeeLine], payer: str = "", procedure: str = ""
) -> SlipContent | None:
    """Return what the slip of a dossier just accepted keeps; None where nothing was to be paid."""
    checked = _checked(lines)
    if not _worth_a_slip(checked):
        return None
    name = procedure or checked[0].name
    return _content(session, checked, payer or row["applicant"], name, row["procedure_code"])


def intake_lines(session: Session, procedure: Procedure, form: IntakeForm) -> tuple[FeeLine, ...]:
    """Return the lines for `receive_at_intake` from what the form of the reception says."""
    return fee_lines.at_intake(
        procedure, session.today(), form.channel, form.case, form.person, form.fee_amount
    )


def cancel(session: Session, year: int, number: int, reason: str) -> FeeReceiptLine:
    """Take a slip back: it stays listed with who did it and why; the dossier is unpaid unless another slip stands.

    Who received it may on the same day, a leader always. Refused `fee_receipt_unknown`, `fee_cancelled_already`,
    `fee_cancel_not_yours`, `fee_cancel_reason_missing` on the field `fee_cancel_reason`.
    """
    session.require(Permission.READ)
    why = text.tidy(reason)
    if not why:
        raise Refused("fee_cancel_reason_missing", field="fee_cancel_reason")
    refuse_too_long(why, LONGEST_TEXT, "fee_cancel_reason")
    with session.transaction() as tx:
        slip, content = fee_slips.one(year, number)
        before = fee_slips.line(slip, content)
        if before.cancelled:
            raise Refused("fee_cancelled_already", number=before.written)
        own = slip.officer == session.staff.name and slip.paid_at.date() == session.today()
        if not own and Role.LEADER not in session.staff.roles:
            raise Refused("fee_cancel_not_yours", number=before.written, officer=slip.officer)
        slip.cancelled_at = session.now()
        content = replace(content, cancelled_by=session.staff.name, cancel_reason=why)
        slip.record = records.dump(content)
        slip.save(only=["cancelled_at", "record"])
        _take_back(slip)
        # Why stands on the slip alone: people write names into reasons.
        tx.record(EventType.FEE_CANCELLED, slip.dossier.code, **logged(before))
        return fee_slips.line(slip, content)


def of_dossier(session: Session, code: str) -> tuple[FeeReceiptLine, ...]:
    """Return the slips of a dossier, the oldest first, cancelled ones among them; Refused `dossier_unknown`."""
    session.require(Permission.READ)
    with database.reading():
        return fee_slips.listed(tables.FeeReceipt.dossier == _dossier(code).id)


def _refuse_again(code: str, slips: Sequence[FeeReceiptLine]) -> None:
    standing = [slip for slip in slips if not slip.cancelled]
    if not standing:
        raise Refused("fee_paid_before", code=code)
    raise Refused("fee_received_already", code=code, number=standing[-1].written)


def _content(
    session: Session, lines: Sequence[FeeLine], payer: str, procedure: str, code: str
) -> SlipContent:
    checked = _checked(lines)
    if not _worth_a_slip(checked):
        raise Refused("fee_nothing_due", field="fee_amount")
    return SlipContent(printing.letterhead(session), payer, procedure, code, checked)


def _checked(lines: Sequence[FeeLine]) -> tuple[FeeLine, ...]:
    if not lines:
        raise Refused("fee_lines_missing", field="fee_amount")
    return tuple(line.checked() for line in lines)


def _worth_a_slip(lines: Sequence[FeeLine]) -> bool:
    return any(line.amount or line.person or line.reason for line in lines)


def _stock_number(typed: str) -> str:
    number = text.tidy(typed)
    refuse_too_long(number, LONGEST_NAME, "stock_number")
    return number


def _keep(
    tx: Transaction, dossier: int, code: str, content: SlipContent, method: PaymentMethod
) -> FeeReceiptLine:
    session = tx.session
    number = sequences.following(series(session.today().year))
    slip = tables.FeeReceipt.create(**slip_values(session, dossier, number, content, method))
    line = fee_slips.line(slip, content)
    tx.record(EventType.FEE_RECEIVED, code, **logged(line))
    return line


def series(year: int) -> str:
    """Return the name of the series that numbers the slips of a year."""
    return f"fee/{year}"


def slip_values(
    session: Session, dossier: int, number: int, content: SlipContent, method: PaymentMethod
) -> Values:
    """Return the row of a slip made now."""
    return {
        "year": session.today().year,
        "number": number,
        "dossier": dossier,
        "amount": sum(line.amount or 0 for line in content.lines),
        "method": method.value,
        "paid_at": session.now(),
        "officer": session.staff.name,
        "cancelled_at": None,
        "prints": 0,
        "record": records.dump(content),
    }


def logged(slip: FeeReceiptLine) -> Values:
    """Return what the log says of a slip."""
    kinds = {kind.value: amount for kind, amount in slip.by_kind.items()}
    return {
        "year": slip.year,
        "number": slip.number,
        "amount": slip.amount,
        "method": slip.method.value,
        "officer": slip.officer,
        "kinds": kinds,
    }


def _mark_paid(dossier: int, amount: int) -> None:
    table = tables.Dossier
    table.update(fee_amount=amount, fee_paid=True).where(table.id == dossier).execute()


def _take_back(slip: Row) -> None:
    table, dossier = tables.FeeReceipt, slip.dossier
    standing = table.select().where(table.dossier == dossier.id, table.cancelled_at.is_null()).exists()
    if not standing:
        dossier.fee_paid, dossier.fee_amount = False, slip.amount
    else:
        dossier.fee_amount = max(0, (dossier.fee_amount or 0) - slip.amount)
    dossier.save(only=["fee_paid", "fee_amount"])


def _dossier(code: str) -> Row:
    row = tables.Dossier.get_or_none(tables.Dossier.code == code)
    if row is None:
        raise Refused("dossier_unknown", field="code", code=code)
    return row
