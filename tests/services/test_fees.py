"""Fees received, cancelled and counted at a real desk."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from desk_app.domain.applicant import Representative
from desk_app.domain.bank_account import BankAccount
from desk_app.domain.fee_lines import FeeLine, quote
from desk_app.domain.fee_receipt import FeeReceiptLine, PaymentMethod
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.services import bank_account, catalogue, fee_printing, fees, intake, lookup
from desk_app.services.session import Session
from desk_app.store import database, dossiers, event_log, tables
from tests.builders import accepted, as_role, refused
from tests.conftest import StandingClock
from tests.documents.reading import pages

RESIDENCE = "1.004222"
ACCOUNT = BankAccount("970436", "0123456789", "UBND PHUONG NGA BAY")


def lines(session: Session, code: str = RESIDENCE, **more: Any) -> tuple[FeeLine, ...]:
    found = fees.desk(session, code) if "-" in code else None
    procedure = found.procedure if found else catalogue.procedure(session, code)
    channel = found.channel if found else procedure.channels[0]
    return quote(procedure, session.today(), channel, **more)


def received(session: Session, code: str = "", **more: Any) -> FeeReceiptLine:
    code = code or accepted(session, RESIDENCE).code
    values: dict[str, Any] = {"nonce": intake.new_nonce(), "method": PaymentMethod.CASH, **more}
    asked, method = values.pop("lines", None) or lines(session, code), values.pop("method")
    return fees.receive(session, code, asked, method, **values)


def told(code: str) -> list[tuple[str, dict[str, object]]]:
    with database.connection():
        events = event_log.history(code)
    return [(each.type, dict(each.data)) for each in events if each.type.startswith("fee.")]


def test_a_slip_is_numbered_kept_and_logged_without_a_name(session: Session) -> None:
    code = accepted(session, RESIDENCE, name="Trần Thị Khôngđượclog").code
    slip = received(session, code, stock_number=" AA/25E  0000012 ")
    assert (slip.written, slip.amount, slip.stock_number) == ("01/2026", 20_000, "AA/25E 0000012")
    assert (slip.payer, slip.officer, slip.code) == ("Trần Thị Khôngđượclog", session.staff.name, code)
    assert fees.of_dossier(session, code) == (slip,)
    kept = lookup.detail(session, code)
    assert (kept.fee_amount, kept.fee_paid) == (20_000, True)
    ((kind, data),) = told(code)
    assert kind == "fee.received"
    assert data == {
        "year": 2026,
        "number": 1,
        "amount": 20_000,
        "method": "cash",
        "officer": session.staff.name,
        "kinds": {"duty": 20_000},
    }
    assert received(session).written == "02/2026"


def test_numbers_begin_anew_with_the_year(session: Session, clock: StandingClock) -> None:
    received(session)
    clock.now = clock.now.replace(year=2027, month=1, day=4)
    assert received(session).written == "01/2027"


def test_the_same_request_makes_one_slip(session: Session) -> None:
    code, nonce = accepted(session, RESIDENCE).code, intake.new_nonce()
    first = received(session, code, nonce=nonce)
    assert received(session, code, nonce=nonce) == first
    assert len(told(code)) == 1


def test_a_second_payment_has_to_be_meant(session: Session) -> None:
    code = accepted(session, RESIDENCE).code
    received(session, code)
    with refused("fee_received_already") as caught:
        received(session, code)
    assert caught.value.params["number"] == "01/2026"
    received(session, code, again=True)
    assert lookup.detail(session, code).fee_amount == 40_000
    noted = accepted(session, RESIDENCE).code
    with database.writing():
        tables.Dossier.update(fee_paid=True).where(tables.Dossier.code == noted).execute()
    with refused("fee_paid_before"):
        received(session, noted)


def test_who_is_exempt_gets_a_slip_of_nothing_with_the_act(session: Session) -> None:
    code = accepted(session, RESIDENCE).code
    person = "Người thuộc diện được miễn theo Điều 4 Thông tư 75/2022/TT-BTC"
    slip = received(session, code, lines=lines(session, code, person=person))
    assert (slip.amount, slip.lines[0].full, slip.lines[0].person) == (0, 20_000, person)
    assert "75/2022/TT-BTC Đ.4" in slip.lines[0].basis
    kept = lookup.detail(session, code)
    assert (kept.fee_amount, kept.fee_paid) == (0, True)


def test_nothing_is_received_where_nothing_is_due(session: Session) -> None:
    code = accepted(session, "1.000894").code
    with refused("fee_nothing_due", "fee_amount"):
        received(session, code)
    with refused("fee_lines_missing", "fee_amount"):
        fees.receive(session, code, (), PaymentMethod.CASH, nonce="n")
    assert fees.of_dossier(session, code) == ()


def test_who_brings_the_papers_pays(session: Session) -> None:
    helper = Representative("Lê Văn Ba", authorisation="Giấy ủy quyền")
    assert received(session, accepted(session, RESIDENCE, representative=helper).code).payer == "Lê Văn Ba"


def test_a_transfer_needs_the_offices_account(session: Session) -> None:
    code = accepted(session, RESIDENCE).code
    with refused("bank_account_missing", "fee_method"):
        received(session, code, method=PaymentMethod.TRANSFER)
    assert bank_account.change_account(session, replace(ACCOUNT, number="0123 456789")) == ACCOUNT
    assert received(session, code, method=PaymentMethod.TRANSFER).method is PaymentMethod.TRANSFER
    desk = fees.desk(session, code)
    assert (desk.account, desk.bank, desk.fee_paid) == (ACCOUNT, "Vietcombank", True)


def test_only_an_administrator_changes_the_account(session: Session) -> None:
    with refused("not_allowed"):
        bank_account.change_account(as_role(session, Role.RECEPTION), ACCOUNT)
    with refused("bank_unknown", "bank"):
        bank_account.change_account(session, replace(ACCOUNT, bank_bin="123456"))
    bank_account.change_account(session, ACCOUNT)
    with database.connection():
        changed = event_log.history(session.office.code)[-1]
    assert changed.type == "office.changed"
    assert changed.data == {"part": "bank_account", "bank": "970436", "account": "0123456789"}
    assert bank_account.change_account(session, None) is None
    assert bank_account.account(session) is None


def test_banks_are_told_apart_by_their_numbers() -> None:
    numbers = [bank.bin for bank in bank_account.banks()]
    assert len(numbers) == len(set(numbers)) > 20
    assert all(len(number) == 6 and number.isdigit() for number in numbers)
    assert {bank.short_name for bank in bank_account.banks()} >= {
        "Vietcombank",
        "Agribank",
        "VietinBank",
        "BIDV",
    }


def test_who_received_it_takes_it_back_the_same_day_and_it_stays_listed(
    session: Session, clock: StandingClock
) -> None:
    code = accepted(session, RESIDENCE).code
    slip = received(session, code)
    clock.forward(minutes=10)
    cancelled = fees.cancel(session, 2026, slip.number, " Ghi nhầm  thủ tục ")
    assert (cancelled.cancelled_at, cancelled.cancel_reason) == (session.now(), "Ghi nhầm thủ tục")
    assert fees.of_dossier(session, code) == (cancelled,)
    kept = lookup.detail(session, code)
    assert (kept.fee_amount, kept.fee_paid) == (20_000, False)
    assert [kind for kind, _ in told(code)] == ["fee.received", "fee.cancelled"]
    assert "nhầm" not in str(told(code))
    with refused("fee_cancelled_already"):
        fees.cancel(session, 2026, slip.number, "lại")
    assert received(session, code).written == "02/2026"


def test_of_two_slips_one_is_taken_back(session: Session) -> None:
    code = accepted(session, RESIDENCE).code
    received(session, code)
    second = received(session, code, lines=lines(session, code, units=3), again=True)
    fees.cancel(session, 2026, second.number, "thu thừa")
    kept = lookup.detail(session, code)
    assert (kept.fee_amount, kept.fee_paid) == (20_000, True)


def test_others_and_later_days_need_a_leader(session: Session, clock: StandingClock) -> None:
    first, second = received(session), received(session)
    with refused("fee_cancel_not_yours"):
        fees.cancel(as_role(session, Role.RECEPTION), 2026, first.number, "vì sao")
    clock.forward(days=1)
    own = as_role(session, Role.RECEPTION, name=session.staff.name)
    with refused("fee_cancel_not_yours"):
        fees.cancel(own, 2026, first.number, "vì sao")
    assert fees.cancel(as_role(session, Role.LEADER), 2026, second.number, "vì sao").cancelled
    with refused("fee_cancel_reason_missing", "fee_cancel_reason"):
        fees.cancel(session, 2026, first.number, "  ")
    with refused("fee_receipt_unknown", "number"):
        fees.cancel(session, 2026, 99, "vì sao")


def test_only_the_reception_receives(session: Session) -> None:
    code = accepted(session, RESIDENCE).code
    with refused("not_allowed"):
        received(as_role(session, Role.SUPERVISOR), code)
    with refused("dossier_unknown", "code"):
        fees.desk(session, "H13.50.05-261123-9999")


def test_the_reception_receives_with_the_acceptance(session: Session) -> None:
    code = accepted(session, RESIDENCE).code
    with session.transaction() as tx:
        row = tables.Dossier.get(tables.Dossier.code == code).__data__
        slip = fees.receive_at_intake(tx, row, lines(session), PaymentMethod.CASH, payer="Lê Văn Ba")
        assert fees.receive_at_intake(tx, row, lines(session, "1.000894")) is None
    assert slip is not None
    assert (slip.code, slip.payer, row["fee_paid"], row["fee_amount"]) == (code, "Lê Văn Ba", True, 20_000)
    assert fees.of_dossier(session, code) == (slip,)


def test_a_refused_line_keeps_nothing(session: Session) -> None:
    code = accepted(session, RESIDENCE).code
    (line,) = lines(session, code)
    with refused("fee_reason_missing", "fee_reason"):
        received(session, code, lines=(replace(line, amount=1),))
    assert fees.of_dossier(session, code) == ()
    assert received(session, code).number == 1


def test_the_desk_knows_what_the_reception_wrote(session: Session) -> None:
    code = accepted(session, "2.000635", fee_amount=24_000).code
    (line,) = fees.desk(session, code).lines()
    assert (line.units, line.amount) == (3, 24_000)


@pytest.mark.parametrize("size", PaperSize)
def test_prints_are_counted_and_marked(session: Session, size: PaperSize) -> None:
    code = accepted(session, RESIDENCE).code
    slip = received(session, code)
    first = fee_printing.prepare(session, 2026, slip.number, size)
    assert first.title == "fee-2026-01.pdf"
    assert "in lại" not in pages(first.pdf)[0]
    fee_printing.printed(session, 2026, slip.number, size, "HP")
    again = fee_printing.prepare(session, 2026, slip.number, size)
    assert "Bản in lại lần 1" in pages(again.pdf)[0]
    fees.cancel(session, 2026, slip.number, "thu nhầm")
    assert "ĐÃ HỦY" in pages(fee_printing.prepare(session, 2026, slip.number, size).pdf)[0]
    fee_printing.failed(session, 2026, slip.number, "printer_missing")
    assert told(code)[1] == (
        "fee.printed", {"year": 2026, "number": 1, "size": size.value, "printer": "HP", "no": 1},
    )  # fmt: skip
    with refused("fee_receipt_unknown", "number"):
        fee_printing.prepare(session, 2026, 9, size)


def test_midnight_parts_the_days(session: Session, clock: StandingClock) -> None:
    slip = received(session)
    with database.connection():
        conditions = dossiers.on_day(tables.FeeReceipt.paid_at, session.today() + timedelta(days=1))
        assert not tables.FeeReceipt.select().where(*conditions).exists()
    assert slip.paid_at == clock.now
