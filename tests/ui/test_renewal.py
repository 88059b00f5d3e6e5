"""A reception under way when the day or the catalogue changes, and a procedure with two cases."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Channel, Fee, Procedure, RequiredDocument, Terms
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.time_limit import parse_time_limit
from desk_app.services import catalogue, catalogue_editing, lookup, publishing
from desk_app.services.session import Session
from desk_app.ui.counter.intake_draft import fitting
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk
from tests.builders import MARITAL_STATUS
from tests.conftest import StandingClock

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CARD = "092190001234|365123456|Nguyễn Thị Thu Hà|12021990|Nữ|Số 25, ấp Đông Bình, Hậu Giang|01022021"
ABROAD = "có yếu tố nước ngoài"


def broken_printer(name: str) -> QPrinter:
    raise Refused("printer_not_ready", printer=name)


def shown_page(desk: Desk, qtbot: QtBot) -> IntakePage:
    desk.language = "en"
    page = IntakePage(desk, None, broken_printer)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    desk.tasks.wait()
    return page


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[IntakePage]:
    desk.feed.poll()
    page = shown_page(desk, qtbot)
    yield page
    desk.tasks.wait()


def pick(page: IntakePage, session: Session) -> Procedure:
    procedure = catalogue.procedure(session, MARITAL_STATUS)
    page.pick(procedure)
    page.desk.tasks.wait()
    return procedure


def due(page: IntakePage) -> str:
    return page.card.due_day.text()


def changed(session: Session, page: IntakePage, days: int = 0, **facts: Any) -> Procedure:
    """Put another version in force, and let the page hear of it."""
    day = session.today() + timedelta(days=days)
    new = replace(catalogue.procedure(session, MARITAL_STATUS), **facts)
    catalogue_editing.change(session, new, day, "sửa đổi")
    page.desk.feed.poll()
    page.desk.tasks.wait()
    return new


def counter_terms(procedure: Procedure, limit: str, fee: int, case: str = "") -> Terms:
    read = parse_time_limit(limit)
    return replace(procedure.terms_for(Channel.COUNTER), time_limit=read, fee=Fee(fee), case=case)


def test_a_newer_version_is_shown_and_what_was_typed_stays(page: IntakePage, session: Session) -> None:
    old = pick(page, session)
    page.scanned(lookup.scan(session, CARD))
    page.view.checklist.receive_all()
    page.view.fee.note.setText("gấp")
    counted = page.view.checklist.documents()
    assert due(page) == "27/11/2026"
    first = RequiredDocument(1, "Giấy tờ mới")
    papers = (first, *(replace(each, no=each.no + 1) for each in old.documents))
    terms = (counter_terms(old, "1 ngày làm việc", 20_000),)
    new = changed(session, page, terms=terms, documents=papers)
    assert page.procedure == new
    assert due(page) == "25/11/2026"
    assert page.view.fee.amount.text() == "20.000"
    assert page.view.fee.note.text() == "gấp"
    assert page.view.applicant.name.text() == "Nguyễn Thị Thu Hà"
    now = page.view.checklist.documents()
    assert [(each.name, each.originals) for each in now[1:]] == [
        (each.name, each.originals) for each in counted
    ]
    assert not now[0].received
    assert page.message.kind == "warning"
    assert "Time limit, Fee, Papers" in page.message.text


def test_everyday_words_are_no_newer_version(page: IntakePage, session: Session) -> None:
    pick(page, session)
    page.view.fee.amount.setText("12.000")
    catalogue_editing.set_keywords(session, MARITAL_STATUS, ("giấy độc thân",))
    page.desk.feed.poll()
    page.desk.tasks.wait()
    assert page.procedure is not None
    assert page.procedure.keywords == ("giấy độc thân",)
    assert page.view.fee.amount.text() == "12.000"
    assert page.message.kind == ""


def test_a_version_of_tomorrow_comes_with_the_day(
    page: IntakePage, session: Session, clock: StandingClock
) -> None:
    old = pick(page, session)
    changed(session, page, days=1, name="Cấp giấy xác nhận (mới)")
    assert page.procedure == old
    page.forecast.timeout.emit()
    page.desk.tasks.wait()
    assert page.view.picked.name.text() == old.name
    clock.forward(days=1)
    page.forecast.timeout.emit()
    page.desk.tasks.wait()
    assert page.view.picked.name.text() == "Cấp giấy xác nhận (mới)"
    assert "261124" in page.card.code.text()
    assert page.view.applicant.birth_date.today == session.today()
    assert "Name" in page.message.text


def test_a_procedure_taken_off_the_wall_is_said(
    page: IntakePage, session: Session, clock: StandingClock
) -> None:
    old = pick(page, session)
    publishing.withdraw(session, [MARITAL_STATUS], "15/QĐ-UBND", session.today(), repealed=True)
    page.desk.feed.poll()
    page.desk.tasks.wait()
    assert page.message.kind == "warning"
    assert old.name in page.message.text
    assert page.view.picker.model.choice(0) is not None
    page.view.picker.words.setText(old.name)
    shown = [page.view.picker.model.choice(row) for row in range(page.view.picker.model.rowCount())]
    assert MARITAL_STATUS not in {each.procedure.code for each in shown if each is not None}


def test_what_the_citizen_sees_stays_on_the_display(page: IntakePage, session: Session) -> None:
    pick(page, session)
    page.view.picked.show_it.click()
    changed(session, page, conditions="Có mặt")
    assert page.desk.held_procedure == MARITAL_STATUS
    assert page.view.picked.show_it.isChecked()


def two_cases(session: Session, page: IntakePage) -> Procedure:
    old = catalogue.procedure(session, MARITAL_STATUS)
    ordinary = counter_terms(old, "3 ngày làm việc", 15_000)
    return changed(session, page, terms=(ordinary, counter_terms(old, "8 ngày làm việc", 50_000, ABROAD)))


def choose(page: IntakePage, case: str) -> None:
    box = page.view.picked.cases
    box.setCurrentIndex(box.findData(case))
    box.activated.emit(box.currentIndex())
    page.desk.tasks.wait()


def test_due_date_and_fee_follow_the_case(page: IntakePage, session: Session) -> None:
    two_cases(session, page)
    pick(page, session)
    assert page.view.picked.cases.isVisible()
    assert (due(page), page.view.fee.amount.text()) == ("27/11/2026", "15.000")
    choose(page, ABROAD)
    assert (due(page), page.view.fee.amount.text()) == ("04/12/2026", "50.000")
    assert page.form().case == ABROAD
    page.scanned(lookup.scan(session, CARD))
    page.view.checklist.receive_all()
    page.accept()
    page.desk.tasks.wait()
    (row,) = lookup.find(session, "ha").rows
    assert f"{row.due_at:%d/%m/%Y}" == "04/12/2026"


def test_the_draft_keeps_the_case(page: IntakePage, session: Session, desk: Desk, qtbot: QtBot) -> None:
    two_cases(session, page)
    pick(page, session)
    choose(page, ABROAD)
    draft = page.draft()
    assert draft.case == ABROAD
    page.keeper.keep()
    desk.tasks.wait()
    again = shown_page(desk, qtbot)
    assert again.draft() == draft
    assert (due(again), again.form().case) == ("04/12/2026", ABROAD)


def test_a_newer_version_keeps_the_case_while_it_is_there(page: IntakePage, session: Session) -> None:
    new = two_cases(session, page)
    pick(page, session)
    choose(page, ABROAD)
    changed(session, page, conditions="Có mặt")
    assert (page.form().case, due(page)) == (ABROAD, "04/12/2026")
    changed(session, page, terms=new.terms[:1])
    assert (page.form().case, due(page)) == ("", "27/11/2026")
    assert page.view.fee.amount.text() == "15.000"


def test_counted_papers_find_their_place_in_a_newer_version() -> None:
    counted = (
        SubmittedDocument(1, "Tờ khai", originals=1),
        SubmittedDocument(2, "Giấy cũ", copies=1),
        SubmittedDocument(3, "Giấy khác"),
        SubmittedDocument(0, "Ảnh"),
    )
    needs = (RequiredDocument(1, "Giấy mới"), RequiredDocument(2, "Tờ khai"))
    procedure = Procedure("1.000001", "", "", "", (), needs, "", "", (), "", "")
    assert fitting(counted, procedure) == (
        SubmittedDocument(2, "Tờ khai", originals=1),
        SubmittedDocument(0, "Giấy cũ", copies=1),
        SubmittedDocument(0, "Ảnh"),
    )
