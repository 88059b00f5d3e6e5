"""What an intake should have said: opens filled with what is kept; only what was changed is corrected."""

from dataclasses import replace
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk_app.domain.acts import ActDetails, Correction
from desk_app.domain.applicant import Applicant, Representative
from desk_app.domain.dossier import DossierDetail
from desk_app.domain.procedure import Channel, Fee, Procedure
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.wording import short_day
from desk_app.ui.back_office.act_fields.part import ActPart, Asked, Line
from desk_app.ui.theme import SPACE_2, SPACE_4
from desk_app.ui.widgets.applicant_form import ApplicantForm
from desk_app.ui.widgets.checklist import Checklist
from desk_app.ui.widgets.representative_fields import RepresentativeFields
from desk_app.ui.widgets.settlement import FeeFields, ReturnFields

T = TypeVar("T")

_LEAST_LIST = 260
THREE_COLUMNS_FROM = 860


class CorrectionPart(ActPart):
    """The fields of the reception that can still be put right, in three columns, or two where the window is narrow."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.applicant = ApplicantForm(date.max, self)
        self.applicant.card_line.hide()
        self.representative = RepresentativeFields(
            self.tr("By a representative"), "Ctrl+R", "representative", self
        )
        self.way = ReturnFields(language, self)
        self.fee = FeeFields(self)
        for fixed in (self.fee.paid, self.fee.sets):
            fixed.setEnabled(False)
        self.checklist = Checklist(self)
        self.checklist.area.set_least(_LEAST_LIST)
        self._before: DossierDetail | None = None
        self._procedure: Procedure | None = None
        self._papers: tuple[SubmittedDocument, ...] = ()
        person, handling = QVBoxLayout(), QVBoxLayout()
        person.addWidget(self.applicant)
        person.addWidget(self.applicant.more, 0, Qt.AlignmentFlag.AlignLeft)
        person.addStretch(1)
        for widget in (self.representative, self.way, self.fee):
            handling.addWidget(widget)
        handling.addStretch(1)
        for column in (person, handling):
            column.setSpacing(SPACE_2)
        self._narrow = True
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_4)
        grid.addLayout(person, 0, 0)
        grid.addLayout(handling, 0, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 3)
        self._put_papers(narrow=False)
        for part in (self.applicant, self.representative, self.way, self.fee, self.checklist):
            part.changed.connect(self.changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the papers under the fields where three columns would cut both."""
        super().resizeEvent(event)
        self._put_papers(narrow=event.size().width() < THREE_COLUMNS_FROM)

    def show_asked(self, asked: Asked) -> None:
        """Fill in what is kept, once: what was typed is not overwritten by a second answer."""
        if self._before is not None:
            return
        detail = self._before = asked.detail
        self.applicant.birth_date.today = asked.session.today()
        self.applicant.set_typed(_typed(detail.applicant))
        if detail.representative is not None:
            self.representative.set_typed(_told(detail.representative))
        self.way.set_typed({"way": detail.return_by.value, "address": detail.return_address})
        self.fee.show_fee(Fee(detail.fee_amount))
        self.fee.paid.setChecked(detail.fee_paid)
        self.fee.sets.setText(str(detail.sets))
        self.fee.note.setText(detail.note)
        self._procedure = asked.question.procedure
        self.checklist.show_procedure(self._procedure, detail.documents)
        self._papers = self._counted()

    def given(self, details: ActDetails) -> ActDetails:
        """Return the details with what differs from what is kept; None where nothing does."""
        before = self._before
        if before is None:
            return details
        papers, amount, note = self._counted(), self.fee.value(), self.fee.note_text()
        address = self.way.address.text().strip() if self.way.channel is Channel.POST else ""
        correction = Correction(
            applicant=_differing(self.applicant.applicant(), before.applicant),
            representative=self._representative(before.representative),
            return_by=_differing(self.way.channel, before.return_by),
            return_address=_differing(address, before.return_address),
            fee_amount=_differing(amount, before.fee_amount),
            note=_differing(note, before.note),
            documents=_differing(papers, self._papers),
        )
        return details if correction == Correction() else replace(details, correction=correction)

    def put(self, details: ActDetails) -> None:
        """Put back what was corrected."""
        correction = details.correction or Correction()
        if correction.applicant is not None:
            self.applicant.set_typed(_typed(correction.applicant))
        if correction.representative is not None:
            self.representative.set_typed(_told(correction.representative))
        if correction.return_by is not None or correction.return_address is not None:
            way = correction.return_by or self.way.channel
            self.way.set_typed({"way": way.value, "address": correction.return_address or ""})
        if correction.fee_amount is not None:
            self.fee.show_fee(Fee(correction.fee_amount))
        if correction.note is not None:
            self.fee.note.setText(correction.note)
        if correction.documents is not None:
            self.checklist.show_procedure(self._procedure, correction.documents)

    def fields(self) -> dict[str, QWidget]:
        """Return the widgets by the names refusals use."""
        return {
            "correction": self.applicant.name,
            **{f"applicant.{name}": line for name, line in self.applicant.lines().items()},
            **self.representative.fields(),
            "return_address": self.way.address,
            "fee_amount": self.fee.amount,
            "documents": self.checklist,
            "note": self.fee.note,
        }

    def lines(self) -> tuple[Line, ...]:
        """Return the lines that Enter leads through."""
        person = self.applicant
        return (
            person.name,
            person.id_number,
            person.birth_date,
            person.gender,
            person.address,
            person.phone,
            person.email,
            *self.representative.lines().values(),
            self.way.way,
            self.way.address,
            self.fee.amount,
            self.fee.note,
        )

    def _put_papers(self, *, narrow: bool) -> None:
        if narrow is self._narrow:
            return
        self._narrow = narrow
        self._grid.removeWidget(self.checklist)
        if narrow:
            self._grid.addWidget(self.checklist, 1, 0, 1, 2)
        else:
            self._grid.addWidget(self.checklist, 0, 2)
        self._grid.setColumnStretch(2, 0 if narrow else 4)

    def _counted(self) -> tuple[SubmittedDocument, ...]:
        return tuple(paper for paper in self.checklist.documents() if paper.received or paper.note)

    def _representative(self, before: Representative | None) -> Representative | None:
        now = self.representative.representative()
        if now is None or before is None:
            return now
        # What the fields do not show stays as it is kept.
        whole = replace(
            before,
            name=now.name,
            id_number=now.id_number,
            phone=now.phone,
            authorisation=now.authorisation,
        )
        return _differing(whole, before)


def _differing(now: T, before: T) -> T | None:
    return None if now == before else now


def _typed(person: Applicant) -> dict[str, str]:
    return {
        "name": person.name,
        "id_number": person.id_number,
        "birth_date": short_day(person.birth_date) if person.birth_date else "",
        "gender": person.gender.value if person.gender else "",
        "address": person.address,
        "phone": person.phone,
        "email": person.email,
    }


def _told(person: Representative) -> dict[str, str]:
    return {name: getattr(person, name) for name in ("name", "id_number", "phone", "authorisation")}
