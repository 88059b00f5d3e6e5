"""The left side of the certification page: who asks, the paper being typed, the papers so far, today's entries."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.applicant import Applicant, Gender, valid_id_number
from desk_app.domain.text import tidy, tidy_name
from desk_app.services.certification import CertificationDesk
from desk_app.ui.counter import certification_rows as cells
from desk_app.ui.counter.certification_rows import EntriesModel, VisitModel
from desk_app.ui.counter.paper_entry import PaperEntry
from desk_app.ui.theme import SPACE_2, SPACE_3
from desk_app.ui.widgets.columns import panel
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import labelled, mark_when_left, section
from desk_app.ui.widgets.sparing_table import SparingTable

# Below this width what is to be paid stands under the papers.
NARROW = 860
_VISIT = {cells.BOOK: 110, cells.PAPER: 160, cells.PAGES: 90, cells.COPIES: 64, cells.FEE: 96}
_ENTRIES = {
    cells.NUMBER: 96,
    cells.OF_BOOK: 104,
    cells.AT: 108,
    cells.REQUESTER: 170,
    cells.OF_PAPER: 150,
    cells.OF_COPIES: 62,
    cells.OF_FEE: 92,
}
# The head and two lines.
_LEAST_TABLE = 92
_SPARED = (cells.OF_FEE, cells.AT, cells.OF_COPIES)


class CertificationView(QWidget):
    """Fields and lists in reading order; `opened` carries the code of an entry that was chosen."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.id_number = QLineEdit(self), QLineEdit(self)
        self.name.setPlaceholderText(self.tr("Scan the citizen card, or type."))
        self.last = KeyButton(self.tr("Last requester"), "Ctrl+L", look="quiet")
        self.books = KeyButton(self.tr("Certification books"), "Ctrl+B", look="quiet")
        self.remove = KeyButton(self.tr("Remove line"), "Ctrl+Delete", look="quiet")
        self.clear_all = KeyButton(self.tr("Clear all"), "Ctrl+Shift+Backspace", look="quiet")
        self.finish = KeyButton(self.tr("Certify what waits"), "Ctrl+N", look="quiet")
        self.entry = PaperEntry(self)
        self.visit, self.entries = VisitModel(self), EntriesModel(self)
        self.visit_table = SparingTable(self.visit, _VISIT, cells.PAPER, (), self)
        self.visit_table.setAccessibleName(self.tr("Papers of this visit"))
        self.entries_table = SparingTable(self.entries, _ENTRIES, cells.OF_PAPER, _SPARED, self)
        self.entries_table.setAccessibleName(self.tr("Certified today"))
        # What only the card says; typed over, another person's is forgotten.
        self._card: Applicant | None = None
        self._lay_out()
        self.name.editingFinished.connect(lambda: self.name.setText(tidy_name(self.name.text())))
        self.name.returnPressed.connect(self._after_name)
        self.id_number.returnPressed.connect(self.entry.start)
        mark_when_left(self.id_number, valid_id_number)
        lines = self.entries
        self.entries_table.activated.connect(lambda index: self.opened.emit(lines.lines[index.row()].code))

    def _lay_out(self) -> None:
        who, person = panel(self)
        person.addLayout(section("1", self.tr("Requester"), self.last, self.clear_all))
        fields = QHBoxLayout()
        fields.setSpacing(SPACE_2)
        fields.addLayout(labelled(self.tr("Full name"), self.name), 3)
        fields.addLayout(labelled(self.tr("Identity number"), self.id_number), 2)
        person.addLayout(fields)
        what, papers = panel(self)
        papers.addLayout(section("2", self.tr("Papers"), self.remove))
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_3)
        left = QVBoxLayout()
        left.setSpacing(SPACE_2)
        left.addWidget(self.entry)
        left.addWidget(self.visit_table, 1)
        middle.addLayout(left, 7)
        middle.addWidget(self.entry.list, 3)
        papers.addLayout(middle, 1)
        done, today = panel(self)
        today.addLayout(section("", self.tr("Certified today"), self.finish, self.books))
        today.addWidget(self.entries_table, 1)
        for table in (self.visit_table, self.entries_table):
            table.setFrameShape(QFrame.Shape.NoFrame)
            table.setMinimumHeight(_LEAST_TABLE)
            table.horizontalHeader().setSectionsClickable(False)
            table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            table.verticalHeader().setDefaultSectionSize(28)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(who)
        column.addWidget(what, 3)
        column.addWidget(done, 2)

    def stops(self) -> tuple[QWidget, ...]:
        """Return the stops of the Tab key in reading order."""
        return (
            self.name,
            self.id_number,
            self.last,
            self.clear_all,
            *self.entry.stops(),
            self.remove,
            self.visit_table,
            self.finish,
            self.books,
            self.entries_table,
        )

    def fields(self) -> dict[str, QWidget]:
        """Return the widgets by the names refusals use."""
        entry = self.entry
        return {
            "requester.name": self.name,
            "requester.id_number": self.id_number,
            "paper": entry.paper,
            "pages": entry.pages,
            "copies": entry.copies,
            "languages": entry.languages,
            "procedure": entry.kind,
        }

    def show_desk(self, known: CertificationDesk, today: date) -> None:
        """Take what can be asked for and what was certified today."""
        self.entry.offer(known.procedures, known.papers, today)
        self.entries.put(known.entries)
        self.last.setEnabled(known.last_requester is not None)
        self.finish.setVisible(bool(self.waiting()))
        for book, chip in self.entry.chips.items():
            chip.set_count(sum(each.book is book for each in known.entries))

    def waiting(self) -> str:
        """Return the code of the chosen dossier that waits for its appointment, else of the one that waits longest."""
        waiting = [entry.code for entry in self.entries.lines if entry.number is None]
        chosen = self.entries.line_at(self.entries_table.currentIndex().row())
        if chosen is not None and chosen.code in waiting:
            return chosen.code
        return waiting[-1] if waiting else ""

    def requester(self) -> Applicant:
        """Return who asks, with what the card or the last visit said besides."""
        name, number = tidy(self.name.text()), tidy(self.id_number.text())
        card = self._card
        if card is not None and card.id_number == number and card.name == name:
            return card
        return Applicant(name, number)

    def put_requester(self, person: Applicant) -> None:
        """Write who asks."""
        self._card = person
        self.name.setText(person.name)
        self.id_number.setText(person.id_number)

    def typed(self) -> dict[str, str]:
        """Return the requester as it stands, for the draft."""
        person = self.requester()
        born = person.birth_date.isoformat() if person.birth_date else ""
        more = {"birth_date": born, "gender": person.gender.value if person.gender else ""}
        typed = {"name": self.name.text(), "id_number": self.id_number.text(), **more}
        return {name: text for name, text in typed.items() if text} | (
            {"address": person.address} if person.address else {}
        )

    def set_typed(self, typed: Mapping[str, str]) -> None:
        """Put a draft's requester back."""
        born, gender = typed.get("birth_date"), typed.get("gender")
        self.put_requester(
            Applicant(
                name=typed.get("name", ""),
                id_number=typed.get("id_number", ""),
                birth_date=date.fromisoformat(born) if born else None,
                gender=Gender(gender) if gender else None,
                address=typed.get("address", ""),
            )
        )

    def go_to_needed(self) -> None:
        """Go to the requester while nobody is named, else to the next paper."""
        if self.name.text().strip():
            self.entry.start()
        else:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _after_name(self) -> None:
        self.id_number.setFocus() if not self.id_number.text() else self.entry.start()
