"""Correcting an intake after its receipt was printed: only what was changed, and a new issue."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain.acts import NO_DETAILS
from desk_app.domain.applicant import Representative
from desk_app.domain.procedure import Channel
from desk_app.domain.workflow import Action, Form
from desk_app.services import lookup
from desk_app.services.session import Session
from desk_app.ui.back_office.act_fields.correction import CorrectionPart
from desk_app.ui.back_office.act_fields.reason import ReasonPart
from desk_app.ui.back_office.dossier_page import DossierPage
from desk_app.ui.desk import Desk
from tests.builders import accepted
from tests.ui.acting import begin, focused, open_it, press, shown, type_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MOTHER = Representative("Lê Thị Mai", "093090555555", "0911222333", "giấy ủy quyền 5", address="Ấp 3")


@pytest.fixture
def page(desk: Desk, session: Session, qtbot: QtBot) -> Iterator[DossierPage]:
    """Return the page with the correction of a dossier open."""
    page = DossierPage(desk)
    qtbot.addWidget(page)
    page.resize(1190, 660)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    code = accepted(session, name="Trần Thị Lan", email="lan@ubnd.vn", representative=MOTHER).code
    open_it(page, code)
    begin(page, Action.CORRECT)
    yield page
    desk.tasks.wait()


def part(page: DossierPage) -> CorrectionPart:
    found = page.panel.part(CorrectionPart)
    assert found is not None
    return found


def test_it_opens_filled_and_unchanged_it_corrects_nothing(page: DossierPage) -> None:
    opened = part(page)
    assert opened.applicant.name.text() == "Trần Thị Lan"
    assert opened.representative.authorisation.text() == "giấy ủy quyền 5"
    assert opened.given(NO_DETAILS).correction is None
    reason = page.panel.part(ReasonPart)
    assert reason is not None
    reason.reason.setText("sửa")
    press(page, Qt.Key.Key_F12)
    assert page.panel.opened
    assert page.panel.wrong.isVisible()
    assert focused(page) is opened.applicant.name


def test_only_what_was_changed_is_corrected(page: DossierPage) -> None:
    opened = part(page)
    opened.applicant.phone.setText("0987654321")
    opened.way.way.setCurrentIndex(opened.way.way.findData(Channel.POST.value))
    opened.fee.note.setText("gọi trước")
    correction = opened.given(NO_DETAILS).correction
    assert correction is not None
    assert correction.applicant is not None
    assert (correction.applicant.phone, correction.applicant.email) == ("0987654321", "lan@ubnd.vn")
    assert (correction.return_by, correction.note) == (Channel.POST, "gọi trước")
    unchanged = (correction.representative, correction.return_address, correction.fee_amount)
    assert unchanged == (None, None, None)
    assert (correction.documents, correction.summary) == (None, None)


def test_what_is_not_shown_of_a_representative_stays(page: DossierPage) -> None:
    part(page).representative.phone.setText("0900000009")
    correction = part(page).given(NO_DETAILS).correction
    assert correction is not None
    assert correction.representative is not None
    assert (correction.representative.phone, correction.representative.address) == ("0900000009", "Ấp 3")


def test_papers_are_counted_anew(page: DossierPage) -> None:
    line = part(page).checklist.lines[0]
    line.setFocus()
    press(page, Qt.Key.Key_3)
    correction = part(page).given(NO_DETAILS).correction
    assert correction is not None
    assert correction.documents is not None
    assert correction.documents[0].originals == 3
    assert correction.applicant is None


def test_by_keyboard_the_name_is_put_right_and_a_new_receipt_made(
    page: DossierPage, session: Session
) -> None:
    press(page, Qt.Key.Key_End)
    type_in(page, "h")
    reason = page.panel.part(ReasonPart)
    assert reason is not None
    reason.reason.setFocus()
    type_in(page, "viết sai tên")
    press(page, Qt.Key.Key_F12)
    detail = shown(page)
    assert detail.applicant.name == "Trần Thị Lanh"
    assert [form.issue for form in detail.prints if form.form == Form.RECEIPT] == [1, 2]
    assert lookup.find(session, "lanh").rows[0].code == page.code


def test_a_wrong_field_is_pointed_at(page: DossierPage) -> None:
    opened = part(page)
    opened.applicant.phone.setText("12")
    reason = page.panel.part(ReasonPart)
    assert reason is not None
    reason.reason.setText("sửa số")
    press(page, Qt.Key.Key_F12)
    assert focused(page) is opened.applicant.phone
    assert opened.applicant.phone.property("wrong")
    opened.applicant.phone.setText("0912345679")
    opened.applicant.birth_date.setText("99")
    press(page, Qt.Key.Key_F12)
    assert focused(page) is opened.applicant.birth_date
    assert reason.reason.text() == "sửa số"


def test_where_it_is_narrow_the_papers_stand_under_the_fields(page: DossierPage, qtbot: QtBot) -> None:
    opened = part(page)
    assert opened.checklist.geometry().left() > opened.way.geometry().right()
    page.resize(760, 440)
    qtbot.waitUntil(lambda: opened.checklist.geometry().top() > opened.way.geometry().bottom())
    assert opened.applicant.birth_date.width() >= 110
