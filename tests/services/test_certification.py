"""A visit that certifies: one dossier, numbers of the year's books, fees, appointments."""

from datetime import datetime
from typing import Any

import pytest

from desk_app.domain import replay
from desk_app.domain.acts import ActDetails
from desk_app.domain.applicant import Applicant
from desk_app.domain.bank_account import BankAccount
from desk_app.domain.certification import (
    Book,
    CertificationLine,
    CertificationVisit,
    CertifiedVisit,
)
from desk_app.domain.fee_receipt import PaymentMethod
from desk_app.domain.procedure import Channel
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import (
    bank_account,
    books,
    certification,
    certification_books,
    day_close,
    drafts,
    fees,
    intake,
    lookup,
    processing,
    receipts,
)
from desk_app.services.session import Session
from desk_app.store import database, event_log, tables
from tests.builders import as_role, refused
from tests.conftest import StandingClock

MORTGAGE = "Cá nhân, hộ gia đình thế chấp vay vốn phục vụ nông nghiệp, nông thôn"
PERSON = Applicant("Nguyễn Thị Thu Hà", "092190001234")
THREE = (
    CertificationLine(Book.COPIES, "Căn cước", 2, 3),
    CertificationLine(Book.COPIES, "Bằng tốt nghiệp", 1, 2),
    CertificationLine(Book.SIGNATURES, "Sơ yếu lý lịch", 4),
)


def certified(session: Session, *lines: CertificationLine, **changes: Any) -> CertifiedVisit:
    values: dict[str, Any] = {"requester": PERSON, "nonce": intake.new_nonce(), **changes}
    return certification.certify(session, CertificationVisit(lines=lines or THREE, **values))


def numbers(visit: CertifiedVisit) -> list[tuple[str, str]]:
    return [(entry.book.value, entry.written) for entry in visit.entries]


def test_one_dossier_settled_on_the_spot_with_its_numbers(session: Session) -> None:
    visit = certified(session, signer="Lê Văn Ba", payment=PaymentMethod.CASH)
    assert numbers(visit) == [("SCT/BS", "01"), ("SCT/BS", "02"), ("SCT/CK,ĐC", "01")]
    assert [entry.content.fee for entry in visit.entries] == [12_000, 4000, 10_000]
    assert (visit.fee, visit.due_at) == (26_000, None)
    kept = lookup.detail(session, visit.code)
    assert kept.summary.status is DossierStatus.RETURNED
    assert (kept.fee_amount, kept.fee_paid) == (26_000, True)
    assert [paper.name for paper in kept.documents if not paper.no] == [line.paper for line in THREE]
    assert day_close.day_log(session, session.today()).totals.balanced
    assert {entry.content.signer for entry in visit.entries} == {"Lê Văn Ba"}


def test_numbers_run_on_through_the_year_and_begin_anew_in_the_next(
    session: Session, clock: StandingClock
) -> None:
    assert numbers(certified(session))[1] == ("SCT/BS", "02")
    assert numbers(certified(session))[0] == ("SCT/BS", "03")
    clock.now = datetime(2027, 1, 4, 9)
    assert numbers(certified(session))[0] == ("SCT/BS", "01")


def test_the_log_names_numbers_and_no_person(session: Session) -> None:
    code = certified(session).code
    with database.connection():
        events = event_log.history(code)
    entered = [event for event in events if event.type == "certification.entered"]
    assert entered[0].data == {
        "book": "SCT/BS",
        "year": 2026,
        "number": 1,
        "pages": 2,
        "copies": 3,
        "fee": 12_000,
    }
    said = " ".join(str(dict(event.data)) for event in events)
    assert not any(word in said for word in ("Hà", "092190001234", "Căn cước"))


def test_asked_for_twice_it_takes_its_numbers_once(session: Session) -> None:
    nonce = intake.new_nonce()
    drafts.keep(session, certification.DRAFT, {"nonce": nonce})
    first = certified(session, nonce=nonce)
    again = certified(session, nonce=nonce)
    assert again.repeated
    assert (again.code, again.entries) == (first.code, first.entries)
    assert drafts.kept(session, certification.DRAFT) is None
    assert numbers(certified(session))[0] == ("SCT/BS", "03")


def test_the_receipt_says_what_was_paid(session: Session) -> None:
    for payment, word in ((PaymentMethod.CASH, "đã thu"), (None, "chưa thu")):
        code = certified(session, payment=payment).code
        with database.connection():
            form = receipts.receipt_form(tables.Dossier.get(tables.Dossier.code == code))
        assert form.fee == f"26.000 đ ({word})"


def test_an_appointment_makes_an_ordinary_dossier(session: Session, clock: StandingClock) -> None:
    visit = certified(session, appointment_days=2, payment=PaymentMethod.CASH)
    # 24 November is a public holiday.
    assert visit.due_at == datetime(2026, 11, 26, 17)
    assert [number for _, number in numbers(visit)] == ["", "", ""]
    kept = lookup.detail(session, visit.code)
    assert (kept.summary.status, kept.summary.due_at) == (DossierStatus.RECEIVED, visit.due_at)
    with database.connection():
        form = receipts.receipt_form(tables.Dossier.get(tables.Dossier.code == visit.code))
        told = replay.replay(event_log.history(visit.code))
    assert (form.due_at, form.issue, form.fee) == (visit.due_at, 1, "26.000 đ (đã thu)")
    assert told is not None
    assert (told.due_at, told.agreed_at, told.version) == (visit.due_at, visit.due_at, 2)
    clock.now = datetime(2026, 11, 25, 9)
    done = certification.finish(session, visit.code)
    assert [number for _, number in numbers(done)] == ["01", "02", "01"]
    assert {entry.made_at for entry in done.entries} == {clock.now}
    assert done.due_at is None
    assert lookup.detail(session, visit.code).summary.status is DossierStatus.READY


@pytest.mark.parametrize(
    ("at", "due"),
    [
        (datetime(2026, 11, 23, 14, 59), datetime(2026, 11, 23, 17)),
        (datetime(2026, 11, 23, 15), datetime(2026, 11, 25, 17)),
    ],
)
def test_an_appointment_within_the_limit_knows_the_cut_off(
    session: Session, clock: StandingClock, at: datetime, due: datetime
) -> None:
    clock.now = at
    assert certified(session, appointment_days=0).due_at == due


def test_what_waits_stands_before_what_was_done_today(session: Session, clock: StandingClock) -> None:
    waiting = certified(session, appointment_days=1)
    withdrawn = certified(session, appointment_days=1)
    clock.forward(days=1)
    done = certified(session, THREE[0])
    assert [entry.code for entry in certification.day(session, session.today())] == (
        [withdrawn.code] * 3 + [waiting.code] * 3 + [done.code]
    )
    details = ActDetails(reason="Không cần nữa")
    processing.act(session, withdrawn.code, Action.WITHDRAW, details=details)
    assert withdrawn.code not in {entry.code for entry in certification.begin(session).entries}
    with refused("certification_ended", "code"):
        certification.finish(session, withdrawn.code)
    with refused("certification_unknown", "code"):
        certification.finish(session, done.code)


def test_what_was_used_is_offered_again(session: Session) -> None:
    assert certification.begin(session).last_requester is None
    certified(session, CertificationLine(Book.COPIES, "Sổ hộ khẩu"), signer="Lê Văn Ba")
    desk = certification.begin(session)
    assert desk.papers[Book.COPIES] == ("Sổ hộ khẩu",)
    assert desk.signers[0] == "Lê Văn Ba"
    assert desk.last_requester == PERSON
    assert desk.procedures["2.000815"].fee_for(session.today(), Channel.COUNTER).amount == 2000
    assert desk.extra_days == 2


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"requester": Applicant("")}, "name_missing", "requester.name"),
        ({"requester": Applicant("An", "123")}, "id_number_invalid", "requester.id_number"),
        ({"appointment_days": 3}, "appointment_too_far", "appointment"),
        ({"appointment_days": -1}, "appointment_too_far", "appointment"),
    ],
)
def test_refused_it_leaves_nothing_behind(
    session: Session, changes: dict[str, object], code: str, field: str
) -> None:
    with refused(code, field):
        certified(session, **changes)
    assert certification.day(session, session.today()) == ()
    assert numbers(certified(session))[0] == ("SCT/BS", "01")


def test_nothing_is_entered_in_a_closed_book(session: Session, clock: StandingClock) -> None:
    certified(session)
    waiting = certified(session, appointment_days=1)
    clock.now = datetime(2027, 1, 4, 9)
    assert certification_books.close_year(session, Book.COPIES, 2026).last_number == 2
    assert certification_books.close_year(session, Book.CONTRACTS, 2026).last_number == 0
    with refused("book_closed", "year"):
        certification_books.close_year(session, Book.COPIES, 2026)
    with refused("book_year_running", "year"):
        certification_books.close_year(session, Book.COPIES, 2027)
    # What waited over New Year is entered in the book of the day it is certified.
    assert numbers(certification.finish(session, waiting.code))[0] == ("SCT/BS", "01")
    clock.now = datetime(2026, 12, 31, 9)
    with refused("book_closed", "year"):
        certified(session)


def test_what_is_paid_has_its_slip_line_by_line(session: Session) -> None:
    visit = certified(session, payment=PaymentMethod.CASH)
    (slip,) = fees.of_dossier(session, visit.code)
    assert (slip.amount, slip.method, slip.payer) == (26_000, PaymentMethod.CASH, PERSON.name)
    assert [(line.units, line.papers, line.amount) for line in slip.lines] == [
        (2, 3, 12_000),
        (1, 2, 4000),
        (1, 1, 10_000),
    ]
    assert fees.of_dossier(session, certified(session).code) == ()


def test_a_transfer_needs_an_account(session: Session) -> None:
    with refused("bank_account_missing", "fee_method"):
        certified(session, payment=PaymentMethod.TRANSFER)
    assert certification.day(session, session.today()) == ()
    bank, *_ = bank_account.banks()
    bank_account.change_account(session, BankAccount(bank.bin, "0123456789", "UBND PHUONG NGA BAY"))
    visit = certified(session, payment=PaymentMethod.TRANSFER)
    assert visit.transfer is not None
    assert (visit.transfer.amount, visit.transfer.code) == (26_000, visit.code)
    assert certified(session, payment=PaymentMethod.CASH).transfer is None
    free = CertificationLine(Book.CONTRACTS, "Hợp đồng thế chấp", person=MORTGAGE)
    assert certified(session, free, payment=PaymentMethod.TRANSFER).transfer is None


def test_only_the_desk_certifies(session: Session) -> None:
    officer = as_role(session, Role.OFFICER)
    with refused("not_allowed"):
        certified(officer)
    with database.connection():
        assert not books.closed(Book.COPIES.value, 2026)
