"""Who asks: typed, read from the citizen card, or taken over from the last time."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.applicant import Applicant, Gender, valid_id_number
from desk_app.domain.citizen_card import CardReading
from desk_app.domain.dossier import KnownApplicant
from desk_app.domain.text import fold, tidy, tidy_name
from desk_app.domain.wording import short_day
from desk_app.ui.theme import RADIUS, SPACE_2, colours, mark, role
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.day_field import DayField
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import labelled, mark_when_left, wrapped

_GENDERS = ("", Gender.MALE.value, Gender.FEMALE.value)


class ApplicantForm(QWidget):
    """The applicant's fields and two lines: what the card said, and what was different the last time.

    `changed` after every change; `lookup_wanted` carries a number or phone that was typed in full.
    """

    changed = Signal()
    lookup_wanted = Signal(str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.id_number = QLineEdit(self), QLineEdit(self)
        self.birth_date = DayField("applicant.birth_date", self)
        self.birth_date.today = today
        self.gender = ChoiceBox(self)
        for words, value in zip(("", self.tr("Male"), self.tr("Female")), _GENDERS, strict=True):
            self.gender.addItem(words, value)
        self.address, self.phone, self.email = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.card_line = wrapped("muted")
        self.known_words = wrapped()
        self.take_over = KeyButton(self.tr("Take over"), "Ctrl+L", self.take_known, look="quiet")
        self.more = KeyButton(self.tr("Email"), "Ctrl+M", self._toggle_more, look="quiet")
        self._known: Sequence[KnownApplicant] = ()
        self._lay_out()
        self._connect()
        now = colours()
        self.setStyleSheet(
            f"QLabel[warn=true] {{ color: {now.soon}; }}"
            f" QFrame[role=note] {{ background: {now.accent_soft}; border-radius: {RADIUS}px; }}"
        )

    def _lay_out(self) -> None:
        self._email = QWidget(self)
        email = labelled(self.tr("Email"), self.email)
        email.setContentsMargins(0, 0, 0, 0)
        self._email.setLayout(email)
        self._email.hide()
        self.known_line = role(QFrame(self), "note")
        known = QVBoxLayout(self.known_line)
        known.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2 // 2)
        known.setSpacing(0)
        known.addWidget(self.known_words)
        known.addWidget(self.take_over)
        self.known_line.hide()
        day = QHBoxLayout()
        day.setSpacing(SPACE_2)
        day.addLayout(labelled(self.tr("Birth date"), self.birth_date), 3)
        day.addLayout(labelled(self.tr("Gender"), self.gender), 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        self.card_line.setText(self.tr("Scan the citizen card, or type."))
        column.addWidget(self.card_line)
        column.addLayout(labelled(self.tr("Full name"), self.name))
        column.addLayout(labelled(self.tr("Identity number"), self.id_number))
        column.addLayout(day)
        column.addLayout(labelled(self.tr("Address"), self.address))
        column.addLayout(labelled(self.tr("Phone"), self.phone))
        column.addWidget(self._email)
        column.addWidget(self.known_line)

    def _connect(self) -> None:
        for line in self.lines().values():
            line.textChanged.connect(self.changed)
        self.gender.currentIndexChanged.connect(self.changed)
        self.name.editingFinished.connect(lambda: self.name.setText(tidy_name(self.name.text())))
        self.address.editingFinished.connect(self._tidy_address)
        self.address.textChanged.connect(self.address.setToolTip)
        for line in (self.id_number, self.phone):
            line.editingFinished.connect(lambda line=line: self._ask_known(line.text()))
        mark_when_left(self.id_number, valid_id_number)

    def lines(self) -> Mapping[str, QLineEdit]:
        """Return the typed lines by the applicant's field."""
        return {
            "name": self.name,
            "id_number": self.id_number,
            "birth_date": self.birth_date,
            "address": self.address,
            "phone": self.phone,
            "email": self.email,
        }

    def stops(self) -> tuple[QWidget, ...]:
        """Return the stops of the Tab key in reading order."""
        return (
            self.name,
            self.id_number,
            self.birth_date,
            self.gender,
            self.address,
            self.phone,
            self.more,
            self.email,
            self.take_over,
        )

    def applicant(self) -> Applicant:
        """Return who was filled in; refuses a birth date that is none."""
        typed = {name: line.text().strip() for name, line in self.lines().items() if name != "birth_date"}
        gender = self.gender.currentData()
        return Applicant(**typed, birth_date=self.birth_date.day(), gender=Gender(gender) if gender else None)

    def typed(self) -> dict[str, str]:
        """Return every field as it stands, for the draft."""
        return {name: line.text() for name, line in self.lines().items()} | {
            "gender": str(self.gender.currentData())
        }

    def set_typed(self, typed: Mapping[str, object]) -> None:
        """Put a draft back; what it lacks becomes empty."""
        for name, line in self.lines().items():
            line.setText(str(typed.get(name, "")))
        self.gender.setCurrentIndex(max(0, self.gender.findData(str(typed.get("gender", "")))))
        self._show_email(bool(self.email.text()))

    def clear(self) -> None:
        """Empty every field."""
        self.set_typed({})
        self.show_known(())
        self.card_line.setText(self.tr("Scan the citizen card, or type."))
        mark(self.card_line, "warn", on=False)

    def fill_from_card(self, reading: CardReading) -> None:
        """Write what the card says; phone and email stay only when it is the same person's card."""
        person = reading.applicant
        if self.id_number.text().strip() not in ("", person.id_number):
            self.phone.clear()
            self.email.clear()
        self.name.setText(person.name or self.name.text())
        self.id_number.setText(person.id_number)
        self.birth_date.set_day(person.birth_date)
        self.gender.setCurrentIndex(_GENDERS.index(person.gender.value if person.gender else ""))
        self.address.setText(person.address or self.address.text())
        self.address.setCursorPosition(0)
        self.card_line.setText(" ".join(self._card_words(reading)))
        mark(self.card_line, "warn", on=bool(reading.rejected or reading.doubts))
        self._ask_known(person.id_number)

    def show_known(self, people: Sequence[KnownApplicant]) -> None:
        """Say who handed in before under this number, and what was different; the same name comes first."""
        mine = fold(self.name.text())
        self._known = sorted(people, key=lambda known: fold(known.applicant.name) != mine)
        self.known_line.setVisible(bool(self._known))
        if self._known:
            self._say_known(self._known[0])

    def take_known(self) -> None:
        """Take over what was given the last time; again: the next person known under the same number."""
        if not self._known:
            return
        person, *others = self._known
        self._known = [*others, person]
        known = person.applicant
        for name, line in self.lines().items():
            value = getattr(known, name)
            if value:
                line.setText(short_day(value) if isinstance(value, date) else value)
        if known.gender:
            self.gender.setCurrentIndex(_GENDERS.index(known.gender.value))
        self._show_email(bool(self.email.text()))
        self._say_known(self._known[0])

    def _say_known(self, known: KnownApplicant) -> None:
        changes = self._changes(known.applicant)
        words = [self.tr("Handed in before, on {day}.").format(day=short_day(known.last_seen_on))]
        if changes:
            words.append(self.tr("Then: {changes}.").format(changes="; ".join(changes)))
        else:
            words.append(self.tr("Nothing has changed."))
        if known.open_codes:
            words.append(self.tr("Still open: {codes}.").format(codes=", ".join(known.open_codes)))
        if len(self._known) > 1:
            words.append(self.tr("Others with this number: {count}.").format(count=len(self._known) - 1))
        self.known_words.setText(" ".join(words))
        self.take_over.setVisible(bool(changes) or len(self._known) > 1)

    def _changes(self, known: Applicant) -> list[str]:
        """Return what the last time differs in from what stands here, as "address … "."""
        names = {
            "name": self.tr("name"),
            "id_number": self.tr("number"),
            "address": self.tr("address"),
            "phone": self.tr("phone"),
            "email": self.tr("email"),
        }
        lines = self.lines()
        return [
            f"{words} {value}"
            for name, words in names.items()
            if (value := str(getattr(known, name))) and fold(value) != fold(lines[name].text())
        ]

    def _card_words(self, reading: CardReading) -> list[str]:
        names = {
            "id_number": self.tr("identity number"),
            "old_number": self.tr("old number"),
            "name": self.tr("name"),
            "birth_date": self.tr("birth date"),
            "gender": self.tr("gender"),
            "address": self.tr("address"),
            "issued_on": self.tr("date of issue"),
        }
        words = [self.tr("Read from the card.")]
        if reading.rejected:
            unread = ", ".join(names[name] for name in reading.rejected)
            words.append(self.tr("Not believable, please type: {fields}.").format(fields=unread))
        if reading.doubts:
            doubtful = ", ".join(names[name] for name in reading.doubts)
            words.append(self.tr("Compare with the card: {fields}.").format(fields=doubtful))
        return words

    def ask_known(self) -> None:
        """Ask who was here before under the number that stands here, else under the phone."""
        self._ask_known(self.id_number.text().strip() or self.phone.text())

    def _ask_known(self, number: str) -> None:
        if len(number.strip()) >= 8:
            self.lookup_wanted.emit(number.strip())
        elif not self.id_number.text().strip() and not self.phone.text().strip():
            self.show_known(())

    def _tidy_address(self) -> None:
        self.address.setText(tidy(self.address.text()))
        self.address.setCursorPosition(0)

    def _toggle_more(self) -> None:
        self._show_email(self._email.isHidden())
        (self.phone if self._email.isHidden() else self.email).setFocus()

    def _show_email(self, shown: bool) -> None:
        self._email.setVisible(shown)
