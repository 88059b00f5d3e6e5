"""The applicant: typed, from the card, from the last time."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.applicant import Applicant, Gender
from desk_app.domain.citizen_card import read_card
from desk_app.domain.dossier import KnownApplicant
from desk_app.domain.errors import Refused
from desk_app.ui.widgets.applicant_form import ApplicantForm

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CARD = "092190001234|365123456|Nguyễn Thị Thu Hà|12021990|Nữ|Số 25, ấp Đông Bình, Hậu Giang|31022021"


@pytest.fixture
def form(qtbot: QtBot) -> ApplicantForm:
    widget = ApplicantForm(date(2026, 11, 23))
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def scan(form: ApplicantForm, text: str) -> None:
    reading = read_card(text)
    assert reading is not None
    form.fill_from_card(reading)


def test_typed_fields_become_an_applicant(form: ApplicantForm, qtbot: QtBot) -> None:
    form.name.setFocus()
    QTest.keyClicks(form.name, "nguyen van a")
    QTest.keyClick(form.name, Qt.Key.Key_Tab)
    assert form.id_number.hasFocus()
    QTest.keyClicks(form.id_number, "092090001234")
    QTest.keyClick(form.id_number, Qt.Key.Key_Tab)
    QTest.keyClicks(form.birth_date, "1/2/1990")
    form.gender.setCurrentIndex(1)
    form.phone.setText("0912 345 678")
    assert form.applicant() == Applicant(
        "Nguyen Van A", "092090001234", date(1990, 2, 1), Gender.MALE, "", "0912 345 678"
    )


def test_a_day_that_is_none_is_refused_on_its_field(form: ApplicantForm) -> None:
    form.birth_date.setText("99")
    with pytest.raises(Refused, match="birth_date_invalid"):
        form.applicant()


def test_the_card_fills_the_fields_and_says_what_was_not_believable(
    form: ApplicantForm, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(form.lookup_wanted) as wanted:
        scan(form, CARD)
    assert wanted.args == ["092190001234"]
    person = form.applicant()
    assert (person.name, person.birth_date, person.gender) == (
        "Nguyễn Thị Thu Hà",
        date(1990, 2, 12),
        Gender.FEMALE,
    )
    assert "date of issue" in form.card_line.text()
    assert "Compare" not in form.card_line.text()


def test_what_contradicts_the_number_is_to_be_compared(form: ApplicantForm) -> None:
    scan(form, CARD.replace("092190", "092090"))
    assert "Compare with the card: gender" in form.card_line.text()


def test_another_card_takes_the_phone_of_the_person_before_away(form: ApplicantForm) -> None:
    scan(form, CARD)
    form.phone.setText("0912345678")
    scan(form, CARD)
    assert form.phone.text() == "0912345678"
    scan(form, CARD.replace("092190001234", "092190009999"))
    assert form.phone.text() == ""


def test_what_was_different_the_last_time_is_said_and_taken_over(form: ApplicantForm, qtbot: QtBot) -> None:
    scan(form, CARD)
    last = Applicant("NGUYỄN THỊ THU HÀ", "092190001234", None, None, "Ấp Sơn Phú", "0912345678")
    form.show_known((KnownApplicant(last, date(2026, 10, 5), "X", ("H13.50.05-261005-0001",)),))
    said = form.known_words.text()
    assert "05/10/2026" in said
    assert "address Ấp Sơn Phú; phone 0912345678" in said
    assert "H13.50.05-261005-0001" in said
    assert "name" not in said
    QTest.keyClick(form.name, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert (form.address.text(), form.phone.text()) == ("Ấp Sơn Phú", "0912345678")
    assert form.birth_date.text() == "12/02/1990"
    assert "Nothing has changed." in form.known_words.text()


def test_one_phone_of_a_family_is_taken_over_in_turn(form: ApplicantForm) -> None:
    people = [
        KnownApplicant(Applicant(name, phone="0912345678"), date(2026, 10, day), "X")
        for day, name in ((5, "Nguyễn Văn Cha"), (6, "Nguyễn Văn Con"))
    ]
    form.show_known(people)
    form.take_known()
    assert form.name.text() == "Nguyễn Văn Cha"
    form.take_known()
    assert form.name.text() == "Nguyễn Văn Con"


def test_clearing_and_putting_back(form: ApplicantForm) -> None:
    scan(form, CARD)
    form.email.setText("ha@example.vn")
    typed = form.typed()
    form.clear()
    assert not any(form.typed().values())
    form.set_typed(typed)
    assert form.typed() == typed
    assert not form.email.isHidden()
