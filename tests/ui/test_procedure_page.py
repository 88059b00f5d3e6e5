"""One procedure edited by keyboard: every fact comes back as typed, nothing is lost, refusals stand on their field."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desk_app.domain.procedure import Channel, Fee, FeeRecord, LegalBasis, Part, Result, Unread
from desk_app.domain.time_limit import parse_time_limit
from desk_app.services import catalogue, catalogue_editing
from desk_app.services.session import Session
from desk_app.ui.admin.change_bar import DISCARD, IN_FORCE, PREPARE
from desk_app.ui.admin.procedure_page import ProcedurePage
from desk_app.ui.admin.procedure_tabs import CHANGES, FEES, GENERAL, OVERVIEW, PAPERS, TERMS
from desk_app.ui.desk import Desk
from tests.builders import accepted

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SINGLE, BIRTH = "1.004873", "1.001193"
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk: Desk, session: Session, qtbot: QtBot) -> ProcedurePage:
    desk.language = "en"
    accepted(session, SINGLE)
    page = ProcedurePage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.open(SINGLE)
    desk.tasks.wait()
    return page


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def keep(page: ProcedurePage, reason: str = "Quyết định 99/QĐ-UBND") -> None:
    page.bar.reason.setText(reason)
    press(Qt.Key.Key_F12)
    page.desk.tasks.wait()


def put_in(page: ProcedurePage, table: str, name: str, text: str) -> None:
    field = page.form.tables[table].form.fields[name]
    assert isinstance(field, (QLineEdit, QPlainTextEdit))
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)


def test_every_shipped_procedure_comes_back_from_the_form_as_it_was(
    page: ProcedurePage, session: Session
) -> None:
    for line in catalogue.listing(session).lines:
        page.form.fill(line.shown)
        assert not page.form.touched
        assert page.form.procedure() == line.shown


def test_every_row_that_is_touched_is_read_back_whole(page: ProcedurePage, session: Session) -> None:
    before = catalogue.procedure(session, SINGLE)
    full = replace(
        before,
        terms=tuple(
            replace(
                each,
                fee=Fee(15_000, "bản", "miễn cho trẻ em", 2, 1_000, 200_000),
                statutory=parse_time_limit("5 ngày làm việc"),
            )
            for each in before.terms
        ),
        fees=(
            FeeRecord(
                Fee(8_000),
                "Nghị quyết 1",
                date(2026, 1, 1),
                date(2027, 1, 1),
                "lại",
                Channel.POST,
                "hộ nghèo",
            ),
        ),
        more_results=(Result("Trích lục", "KQ.1"),),
        legal_basis=(LegalBasis("60/2014/QH13", "Luật Hộ tịch", date(2014, 11, 20)),),
    )
    page.form.fill(full)
    for table in page.form.tables.values():
        table.show_rows([*table.rows, table.rows[-1]])
    read = page.form.procedure()
    assert read.terms[:-1] == full.terms
    assert read.documents[:-1] == full.documents
    assert read.fees[:-1] == full.fees
    assert (read.result, read.more_results[:-1]) == (full.result, full.more_results)
    assert read.legal_basis[:-1] == full.legal_basis


def test_a_change_is_put_into_force_from_tomorrow_by_keyboard(page: ProcedurePage, session: Session) -> None:
    press(Qt.Key.Key_3, ALT)
    assert page.tabs.currentIndex() == TERMS
    assert page.form.terms.table.hasFocus()
    put_in(page, "terms", "time_limit", "2 ngày làm việc")
    assert (page.bar.act, page.bar.day.text()) == (IN_FORCE, "24/11/2026")
    keep(page)
    assert page.message.kind == "done"
    newest = catalogue.history(session, SINGLE).versions[0]
    assert newest.in_force_from == date(2026, 11, 24)
    assert newest.procedure.terms[0].time_limit == parse_time_limit("2 ngày làm việc")
    assert not page.form.touched


def test_a_limit_that_cannot_be_read_is_refused_in_its_cell_and_stays(page: ProcedurePage) -> None:
    page.form.terms.point_at(1)
    put_in(page, "terms", "time_limit", "vài ngày")
    page.show_tab(OVERVIEW)
    keep(page)
    assert page.tabs.currentIndex() == TERMS
    field = page.form.terms.form.fields["time_limit"]
    assert field.hasFocus()
    assert field.property("wrong") is True
    assert page.form.terms.table.currentIndex().row() == 1
    assert page.form.terms.rows[1]["time_limit"] == "vài ngày"


def test_a_fee_that_ends_before_it_begins_is_refused_in_its_cell(page: ProcedurePage) -> None:
    page.form.fees.add()
    form = page.form.fees.form
    for name, typed in (("in_force_from", "01/12/2026"), ("in_force_to", "30/11/2026")):
        put_in(page, "fees", name, typed)
    put_in(page, "fees", "basis", "Nghị quyết 12")
    page.show_tab(OVERVIEW)
    keep(page)
    assert form.fields["in_force_to"].hasFocus()
    assert form.fields["in_force_to"].property("wrong") is True
    amount = form.fields["amount"]
    assert isinstance(amount, QLineEdit)
    assert amount.placeholderText() == "e.g. 15.000"


def test_refusals_of_the_service_lead_to_row_and_field(page: ProcedurePage) -> None:
    put_in(page, "documents", "name", " ")
    keep(page)
    assert page.tabs.currentIndex() == PAPERS
    assert page.fields["documents"].property("wrong") is True
    page.form.papers.form.show_row({})
    page.form.put({"name": ""})
    page.form.papers.show_papers(page.form.procedure())
    put_in(page, "documents", "name", "Tờ khai")
    keep(page)
    assert page.tabs.currentIndex() == GENERAL
    assert page.form.texts["name"].hasFocus()
    page.form.put({"name": "Tên mới"})
    keep(page, reason="")
    assert page.bar.reason.property("wrong") is True


def test_a_fee_without_its_day_or_amount_is_refused(page: ProcedurePage) -> None:
    page.show_tab(FEES)
    press(Qt.Key.Key_N, CONTROL)
    put_in(page, "fees", "in_force_from", "mai")
    keep(page)
    assert page.fields["fees"] is page.form.fees.form.fields["in_force_from"]
    put_in(page, "fees", "in_force_from", "1/12/2026")
    put_in(page, "fees", "amount", "mười nghìn")
    keep(page)
    assert page.fields["fees"] is page.form.fees.form.fields["amount"]


def test_rows_are_added_moved_and_removed_by_keyboard(page: ProcedurePage) -> None:
    page.show_tab(PAPERS)
    names = [row["name"] for row in page.form.papers.rows]
    press(Qt.Key.Key_Down, ALT)
    assert [row["name"] for row in page.form.papers.rows][:2] == [names[1], names[0]]
    press(Qt.Key.Key_Up, ALT)
    press(Qt.Key.Key_N, CONTROL)
    assert page.form.papers.form.fields["name"].hasFocus()
    QTest.keyClicks(page.form.papers.form.first, "To khai")
    assert [row["name"] for row in page.form.papers.rows] == [names[0], "To khai", *names[1:]]
    page.form.papers.table.setFocus()
    press(Qt.Key.Key_Delete, CONTROL)
    assert [row["name"] for row in page.form.papers.rows] == names
    assert not page.form.touched


def test_what_is_only_prepared_is_in_force_nowhere_and_can_be_given_up(
    page: ProcedurePage, session: Session
) -> None:
    page.form.put({"name": "Tên mới"})
    page.bar.effect.setCurrentIndex(page.bar.effect.findData(PREPARE))
    keep(page)
    history = catalogue.history(session, SINGLE)
    assert history.prepared is not None
    assert history.prepared.name == "Tên mới"
    assert len(history.versions) == 1
    page.bar.effect.setCurrentIndex(page.bar.effect.findData(DISCARD))
    keep(page)
    assert catalogue.history(session, SINGLE).prepared is None
    assert page.title.text() == history.versions[0].procedure.name


def test_a_comparison_says_what_changes_and_who_keeps_the_old(page: ProcedurePage) -> None:
    page.form.put({"name": "Tên mới"})
    press(Qt.Key.Key_9, ALT)
    assert page.tabs.currentIndex() == CHANGES
    compare = page.changes.compare
    assert compare.parts == (Part.NAME,)
    assert "1 open dossier(s) keep version 1." in compare.notes.text()
    assert "24/11/2026" in compare.notes.text()
    page.bar.effect.setCurrentIndex(page.bar.effect.findData(PREPARE))
    assert "until it is published" in compare.notes.text()


def test_what_is_typed_waits_while_another_procedure_is_open(page: ProcedurePage) -> None:
    page.form.put({"name": "Tên mới"})
    page.bar.reason.setText("đang viết")
    page.open(BIRTH)
    page.desk.tasks.wait()
    assert page.form.typed()["name"] == "Đăng ký khai sinh"
    assert page.bar.reason.text() == ""
    page.open(SINGLE)
    page.desk.tasks.wait()
    assert page.form.typed()["name"] == "Tên mới"
    assert page.bar.reason.text() == "đang viết"
    press(Qt.Key.Key_Backspace, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert not page.form.touched


def test_a_change_by_somebody_else_leaves_what_is_typed_and_says_so(
    page: ProcedurePage, session: Session
) -> None:
    page.form.put({"name": "Tên mới"})
    base = catalogue_editing.prepared_of(session, SINGLE)
    catalogue_editing.prepare(session, replace(base, unread=(Unread(Part.FEE, "tùy tỉnh"),)), "nhập")
    page.refresh()
    page.desk.tasks.wait()
    assert page.message.kind == "warning"
    assert page.form.typed()["name"] == "Tên mới"
    page.show_tab(TERMS)
    assert page.open_points.text() == "Needs review: Fee – tùy tỉnh"


def test_a_page_built_anew_has_what_was_typed_and_the_same_tab(
    page: ProcedurePage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_tab(TERMS)
    put_in(page, "terms", "time_limit", "vài ngày")
    state = page.state()
    anew = ProcedurePage(desk)
    qtbot.addWidget(anew)
    anew.restore(state)
    desk.tasks.wait()
    assert anew.tabs.currentIndex() == TERMS
    assert anew.form.terms.rows[0]["time_limit"] == "vài ngày"


def test_the_overview_tells_versions_postings_and_reasons(page: ProcedurePage, session: Session) -> None:
    base = catalogue_editing.prepared_of(session, SINGLE)
    catalogue_editing.change(session, replace(base, name="Tên mới"), date(2026, 11, 30), "rút gọn tên")
    page.refresh()
    page.desk.tasks.wait()
    page.show_tab(OVERVIEW)
    labels = [label.text() for label in page.past.findChildren(type(page.where))]
    assert "from 30/11/2026" in labels
    assert any("to 29/11/2026 · 1 open dossier(s)" in text for text in labels)
    assert any("163/QĐ-BTP" in text for text in labels)
    assert any("rút gọn tên" in text for text in labels)


def test_a_code_that_nobody_knows_is_said_in_place_of_the_procedure(page: ProcedurePage) -> None:
    page.open("9.999999")
    page.desk.tasks.wait()
    assert page.stack.currentWidget() is page.empty
    assert "9.999999" in page.empty.words
