"""The tabs of the dossier page: who and what, and the papers handed in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desk_app.domain.acts import HandOverWay
from desk_app.domain.applicant import Representative
from desk_app.domain.deadline import Agreed, Pause
from desk_app.domain.dossier import DossierDetail
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.wording import money, short_day, short_moment
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, role
from desk_app.ui.words import channel_word, way_word


class _Sheet(QWidget):
    """Labels on a grid, drawn anew for each dossier."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        self._grid.setHorizontalSpacing(SPACE_6)
        self._grid.setVerticalSpacing(SPACE_2)

    def _clear(self) -> None:
        while item := self._grid.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)

    def _write(self, row: int, column: int, words: str, look: str = "", *, centred: bool = False) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(not centred)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if look:
            role(label, look)
        side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag(0)
        self._grid.addWidget(label, row, column, side | Qt.AlignmentFlag.AlignTop)
        return label

    def _end(self, row: int) -> None:
        self._grid.setRowStretch(row, 1)


class DataTab(_Sheet):
    """Who asks, who hands in, how it goes back, what it costs: two columns of names and values."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)

    def show_detail(self, detail: DossierDetail) -> None:
        """Show a dossier; what is not known is left out."""
        self._clear()
        lengths = [
            self._column(0, self._person(detail)),
            self._column(2, self._handling(detail)),
        ]
        self._end(max(lengths))

    def _column(self, column: int, pairs: list[tuple[str, str]]) -> int:
        known = [(name, value) for name, value in pairs if value]
        for row, (name, value) in enumerate(known):
            caption = self._write(row, column, name, "muted")
            caption.setWordWrap(False)
            caption.setBuddy(self._write(row, column + 1, value))
        return len(known)

    def _person(self, detail: DossierDetail) -> list[tuple[str, str]]:
        person = detail.applicant
        return [
            (self.tr("Applicant"), person.name),
            (self.tr("Identity number"), person.id_number),
            (self.tr("Born"), short_day(person.birth_date) if person.birth_date else ""),
            (self.tr("Address"), person.address),
            (self.tr("Phone"), person.phone),
            (self.tr("E-mail"), person.email),
            (self.tr("Handed in by"), _representative(detail.representative)),
            (self.tr("Result taken by"), _representative(detail.receiver)),
            (self.tr("Helped to file"), detail.helped_by),
            (self.tr("Received by"), self._receiving(detail)),
            (self.tr("Decides"), detail.decided_by),
            (self.tr("Note"), detail.note),
        ]

    def _handling(self, detail: DossierDetail) -> list[tuple[str, str]]:
        summary = detail.summary
        fee = "" if detail.fee_amount is None else money(detail.fee_amount)
        if detail.fee_amount:
            paid = self.tr("paid") if detail.fee_paid else self.tr("not paid yet")
            fee = f"{fee} ({paid})"
        given = way_word(HandOverWay(detail.way), self._language) if detail.way else ""
        back = channel_word(detail.return_by, self._language)
        return [
            (self.tr("Received"), short_moment(summary.received_at)),
            (self.tr("Counted from"), short_moment(detail.counted_from)),
            (self.tr("Result ready"), short_moment(summary.finished_at) if summary.finished_at else ""),
            (self.tr("Number of the result"), detail.result_number),
            (self.tr("Handed over"), short_moment(summary.returned_at) if summary.returned_at else ""),
            (self.tr("How"), " · ".join(filter(None, (given, detail.tracking)))),
            (self.tr("Dates agreed"), "\n".join(map(self._agreed, detail.agreed))),
            (self.tr("Clock stopped"), "\n".join(map(self._pause, detail.pauses))),
            (self.tr("Lies with"), self._held(detail)),
            (self.tr("Officer"), summary.officer),
            (self.tr("Came in"), channel_word(detail.channel, self._language)),
            (self.tr("Filed"), short_moment(detail.submitted_at) if detail.submitted_at else ""),
            (self.tr("Result goes back"), " · ".join(filter(None, (back, detail.return_address)))),
            (self.tr("Fee"), fee),
            (self.tr("Sets"), str(detail.sets)),
            (self.tr("Procedure code"), summary.procedure_code),
        ]

    def _receiving(self, detail: DossierDetail) -> str:
        # Three organisations are told apart only where they differ.
        return self.tr("here, at this desk") if detail.helped_by or detail.decided_by else ""

    def _agreed(self, date: Agreed) -> str:
        words = self.tr("{due}, told {moment}")
        return words.format(due=short_moment(date.due_at), moment=short_moment(date.made_at))

    def _pause(self, pause: Pause) -> str:
        until = short_moment(pause.resumed_at) if pause.resumed_at else self.tr("still")
        return f"{short_moment(pause.stopped_at)} – {until}"

    def _held(self, detail: DossierDetail) -> str:
        if not detail.summary.holder or detail.held_since is None:
            return detail.summary.holder
        words = self.tr("{holder}, since {moment}")
        return words.format(holder=detail.summary.holder, moment=short_moment(detail.held_since))


class PapersTab(_Sheet):
    """The papers handed in, with their counts."""

    def show_documents(self, documents: Sequence[SubmittedDocument]) -> None:
        """Show what was handed in, what was not in a quieter ink."""
        self._clear()
        self._grid.setColumnStretch(1, 1)
        heads = ("#", self.tr("Paper"), self.tr("Originals"), self.tr("Certified"), self.tr("Copies"))
        for column, words in enumerate(heads):
            self._write(0, column, words, "caption", centred=column != 1)
        for row, paper in enumerate(documents, 1):
            ink = "" if paper.received else "muted"
            name = f"{paper.name}\n{paper.note}" if paper.note else paper.name
            self._write(row, 0, str(paper.no or "+"), "muted", centred=True)
            self._write(row, 1, name, ink)
            for column, count in enumerate((paper.originals, paper.certified, paper.copies), 2):
                self._write(row, column, str(count) if count else "–", ink, centred=True)
        if not documents:
            self._write(1, 1, self.tr("This procedure asks for no papers."), "muted")
        self._end(len(documents) + 2)


def _representative(person: Representative | None) -> str:
    if person is None:
        return ""
    return "\n".join(filter(None, (person.name, person.id_number, person.phone, person.authorisation)))
