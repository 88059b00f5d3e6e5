"""Asking for what is missing stops the clock; receiving it lets it run, under a new date and a new receipt."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desk_app.domain.acts import ActDetails, Fault, Lacking
from desk_app.domain.applicant import Applicant
from desk_app.domain.dossier import DossierSummary, IntakeForm, WorklistFilter, complete
from desk_app.domain.errors import Conflict, Refused
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.receipt_code import Verdict
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import (
    catalogue,
    catalogue_editing,
    intake,
    lookup,
    maintenance,
    printing,
    processing,
    publishing,
    receipts,
)
from desk_app.services.session import Session
from desk_app.store import database, tables
from tests.builders import accepted
from tests.conftest import StandingClock
from tests.documents.reading import pages

PROCEDURE = "1.004873"


@pytest.fixture
def code(session: Session, clock: StandingClock) -> str:
    papers = complete(catalogue.procedure(session, PROCEDURE))
    form = IntakeForm(PROCEDURE, Applicant("Nguyễn Văn An", phone="0912345678"), papers, "a request")
    code = intake.accept(session, form).code
    clock.forward(hours=1)
    processing.act(session, code, Action.FORWARD)
    return code


def asked_for(
    session: Session, code: str, reason: str = "Thiếu bản sao", version: int | None = None
) -> DossierSummary:
    details = ActDetails(reason=reason)
    return processing.act(session, code, Action.REQUEST_SUPPLEMENT, version, details).summary


def brought(session: Session, code: str) -> DossierSummary:
    return processing.act(session, code, Action.RECEIVE_SUPPLEMENT).summary


def test_the_clock_stands_while_it_waits(session: Session, clock: StandingClock, code: str) -> None:
    asked = asked_for(session, code, " Thiếu bản sao ")
    assert asked.status is DossierStatus.WAITING
    detail = lookup.detail(session, code)
    assert detail.stopped_since == clock.now
    assert detail.timeline[-1].data == {
        "status": "waiting",
        "action": "request_supplement",
        "reason": "Thiếu bản sao",
        "form": "supplement",
        "form_issue": 1,
    }
    clock.forward(days=30)
    assert lookup.worklist(session, WorklistFilter.OVERDUE).total == 0
    assert lookup.worklist(session, WorklistFilter.WAITING).total == 1


def test_received_it_is_due_anew_under_a_new_receipt(
    session: Session, clock: StandingClock, code: str
) -> None:
    before, asked_at = lookup.detail(session, code), clock.now
    asked_for(session, code)
    clock.forward(days=7)
    issued = brought(session, code)
    after = lookup.detail(session, code)
    assert issued.due_at == after.summary.due_at > before.summary.due_at
    assert after.first_due_at == before.summary.due_at
    assert after.summary.status is DossierStatus.PROCESSING
    assert after.stopped_since is None
    with database.connection():
        first, second = receipts.recorded_facts(code)
        pause = tables.Pause.get()
    assert (first.issue, second.issue) == (1, 2)
    assert second.due_at == issued.due_at
    assert (pause.stopped_at, pause.resumed_at) == (asked_at, clock.now)
    assert maintenance.verify(session).faults == ()
    printing.printed(session, code, PaperSize.A4, "PDF")
    assert [form.prints for form in lookup.detail(session, code).prints] == [0, 0, 1]


def test_the_old_receipt_is_superseded(session: Session, clock: StandingClock, code: str) -> None:
    with database.connection():
        row = tables.Dossier.get(tables.Dossier.code == code)
        old = receipts.receipt_form(row).qr_text
    asked_for(session, code)
    clock.forward(days=2)
    brought(session, code)
    assert lookup.check_receipt(session, old).verdict is Verdict.SUPERSEDED


def test_both_receipts_stand_under_one_number_of_the_register(
    session: Session, clock: StandingClock, code: str
) -> None:
    with database.connection():
        row = tables.Dossier.get(tables.Dossier.code == code)
        first = receipts.receipt_form(row)
    asked_for(session, code)
    brought(session, code)
    with database.connection():
        second = receipts.receipt_form(tables.Dossier.get(tables.Dossier.code == code))
    assert second.register_number == first.register_number
    assert second.documents == first.documents
    assert second.seal != first.seal


def test_refusals(session: Session, code: str) -> None:
    with pytest.raises(Refused, match="reason_missing"):
        asked_for(session, code, " ")
    with pytest.raises(Refused, match="illegal_move"):
        brought(session, code)
    with pytest.raises(Conflict, match="changed_elsewhere"):
        asked_for(session, code, version=1)
    assert lookup.detail(session, code).summary.status is DossierStatus.PROCESSING


def test_a_procedure_whose_own_law_adds_the_stopped_time(session: Session, clock: StandingClock) -> None:
    """The office's rule restarts the limit; this procedure's own law says otherwise."""
    adding = replace(catalogue.procedure(session, PROCEDURE), supplement_mode="add")
    catalogue_editing.prepare(session, adding, "Luật chuyên ngành")
    catalogue_editing.confirm(session, PROCEDURE)
    publishing.publish(session, [PROCEDURE], "12/QĐ-UBND", session.today(), session.today())
    code = accepted(session, PROCEDURE).code
    first = lookup.detail(session, code).summary.due_at
    asked_for(session, code)
    clock.forward(days=2)
    # One working day was stopped (the 24th is a holiday): Friday becomes Monday.
    assert brought(session, code).due_at == first + timedelta(days=3)


def test_what_was_brought_stands_on_the_new_receipt(
    session: Session, clock: StandingClock, code: str
) -> None:
    lacking = (
        Lacking(1, "Tờ khai", Fault.NOT_VALID, "chưa ký"),
        Lacking(2, "Giấy xác nhận nơi cư trú", Fault.MISSING, copies=2),
        Lacking(0, "Đơn trình bày", Fault.MISSING),
    )
    before = lookup.detail(session, code).documents
    processing.act(session, code, Action.REQUEST_SUPPLEMENT, details=ActDetails(lacking=lacking))
    clock.forward(days=2)
    brought(session, code)
    papers = {paper.name: paper for paper in lookup.detail(session, code).documents}
    assert papers["Giấy xác nhận nơi cư trú"].copies == 2
    assert papers["Đơn trình bày"].originals == 1
    first = next(paper for paper in before if paper.no == 1)
    assert papers[first.name].originals == first.originals
    assert {papers[name].note for name in (first.name, "Đơn trình bày")} == {"bổ sung ngày 25/11/2026"}
    words = " ".join(pages(printing.prepare(session, code, PaperSize.A4).pdf))
    assert "Đơn trình bày (bổ sung ngày 25/11/2026)" in words
    assert maintenance.verify(session).faults == ()
