"""What stands on the forms that an act makes: facts of this dossier, each from where it is kept."""

from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from desk_app.domain.acts import ActDetails, HandOverWay, RefusalGround
from desk_app.domain.case_forms import ApologyForm, RefusalForm, ResultNoteForm, StopNoticeForm
from desk_app.domain.forms import ReceiptForm
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Action, DossierStatus, Form
from desk_app.services import form_making, printing, processing
from desk_app.services.session import Session
from desk_app.store import database, records
from tests.builders import accepted, as_role, brought_to
from tests.conftest import StandingClock
from tests.documents.reading import pages
from tests.services.route_office import row_of

T = TypeVar("T")


def kept(code: str, form: Form, kind: type[T]) -> T:
    with database.connection():
        return records.load(kind, printing.kept_of(row_of(code), form).record)


def note(session: Session, code: str) -> ResultNoteForm:
    form_making.make(session, code, Form.RESULT_NOTE)
    return kept(code, Form.RESULT_NOTE, ResultNoteForm)


def test_who_received_signs_the_refusal_of_another(session: Session) -> None:
    code = brought_to(session, DossierStatus.PROCESSING)
    officer = as_role(session, Role.OFFICER)
    details = ActDetails(reason="Đang có vợ", ground=RefusalGround.NOT_ELIGIBLE)
    processing.act(officer, code, Action.DENY, details=details)
    refused = kept(code, Form.REFUSAL, RefusalForm)
    assert (refused.head.officer, refused.received_by) == (officer.staff.name, session.staff.name)


def test_a_refusal_that_is_the_result_has_its_number(session: Session) -> None:
    code = brought_to(session, DossierStatus.PROCESSING)
    details = ActDetails(reason="Đang có vợ", ground=RefusalGround.NOT_ELIGIBLE)
    processing.act(session, code, Action.DENY, details=details)
    processing.act(session, code, Action.HAND_OVER)
    made = note(session, code)
    assert (made.results, made.result_number) == (("Phiếu từ chối tiếp nhận giải quyết hồ sơ",), "01/PTC")


def test_the_note_of_a_result_says_what_it_is_about_and_where_it_went(session: Session) -> None:
    code = brought_to(session, DossierStatus.READY, summary="Để kết hôn", return_address="Ấp Trung Hưng")
    post = ActDetails(way=HandOverWay.POST, tracking="EB123456789VN")
    processing.act(session, code, Action.HAND_OVER, details=post)
    made = note(session, code)
    assert (made.head.summary, made.sent_to) == ("Để kết hôn", "Ấp Trung Hưng")
    # The identity card was shown and went back at once: the receipt does not count it either.
    assert made.given_back == ()


def test_an_electronic_result_goes_to_the_address_that_is_known(session: Session) -> None:
    code = brought_to(session, DossierStatus.READY, email="duc@example.com")
    processing.act(session, code, Action.HAND_OVER, details=ActDetails(way=HandOverWay.ELECTRONIC))
    assert note(session, code).sent_to == "duc@example.com"


def test_a_stop_names_the_day_it_was_asked_for_and_what_lies_here(session: Session) -> None:
    code = accepted(session).code
    asked = ActDetails(reason="Đổi ý", requested_on=date(2026, 11, 20))
    processing.act(session, code, Action.WITHDRAW, details=asked)
    stop, receipt = kept(code, Form.STOP_NOTICE, StopNoticeForm), kept(code, Form.RECEIPT, ReceiptForm)
    assert (stop.requested_on, stop.refund) == (date(2026, 11, 20), "Chưa thu phí, lệ phí")
    assert stop.given_back == tuple(paper for paper in receipt.documents if paper.received)
    assert 0 < len(stop.given_back) < len(receipt.documents)


def test_what_happens_to_a_fee_that_was_paid_is_left_to_say(session: Session) -> None:
    code = accepted(session, "1.004222", fee_paid=True).code
    processing.act(session, code, Action.WITHDRAW, details=ActDetails(reason="Đổi ý"))
    assert kept(code, Form.STOP_NOTICE, StopNoticeForm).refund == ""


def test_an_apology_counts_from_what_the_receipt_in_force_promises(
    session: Session, clock: StandingClock
) -> None:
    code = brought_to(session, DossierStatus.WAITING)
    clock.now = datetime(2026, 11, 25, 9)
    processing.act(session, code, Action.RECEIVE_SUPPLEMENT)
    promised = row_of(code).due_at
    why = ActDetails(reason="Chờ xác minh", new_due_on=date(2026, 12, 3))
    processing.act(session, code, Action.EXTEND, details=why)
    first = kept(code, Form.APOLOGY, ApologyForm)
    assert (first.first_due_at, first.dates, first.times) == (promised, (promised,), 1)
    assert first.days_late == first.days_late_in_all == 3

    again = replace(why, new_due_on=date(2026, 12, 7), leader=session.staff.name, leader_reason="Đã đôn đốc")
    processing.act(session, code, Action.EXTEND, details=again)
    second = kept(code, Form.APOLOGY, ApologyForm)
    assert (second.first_due_at, second.dates) == (promised, (promised, first.new_due_at))
    assert (second.days_late, second.days_late_in_all, second.times) == (2, 5, 2)


def test_a_later_receipt_has_its_own_day(session: Session, clock: StandingClock) -> None:
    code = brought_to(session, DossierStatus.WAITING)
    clock.now = datetime(2026, 11, 25, 9)
    processing.act(session, code, Action.RECEIVE_SUPPLEMENT)
    receipt = kept(code, Form.RECEIPT, ReceiptForm)
    assert (receipt.issue, receipt.made_at, receipt.received_at.day) == (2, clock.now, 23)


def test_what_was_replaced_says_on_paper_that_it_no_longer_holds(session: Session) -> None:
    code = brought_to(session, DossierStatus.WAITING)
    processing.act(session, code, Action.RECEIVE_SUPPLEMENT)
    for size in PaperSize:
        first = pages(printing.prepare(session, code, size, issue=1).pdf)
        assert all("KHÔNG CÒN HIỆU LỰC" in page for page in first)
        assert "KHÔNG CÒN HIỆU LỰC" not in pages(printing.prepare(session, code, size).pdf)[0]


def test_a_hand_over_taken_back_leaves_no_note_that_holds(session: Session) -> None:
    code = brought_to(session, DossierStatus.RETURNED)
    note(session, code)
    processing.act(session, code, Action.UNDO)
    (page, _) = pages(printing.prepare(session, code, PaperSize.A4, Form.RESULT_NOTE).pdf)
    assert "KHÔNG CÒN HIỆU LỰC" in page
    processing.act(session, code, Action.HAND_OVER)
    note(session, code)
    (page, _) = pages(printing.prepare(session, code, PaperSize.A4, Form.RESULT_NOTE).pdf)
    assert "KHÔNG CÒN HIỆU LỰC" not in page
