"""One record of an import beside the list: what it changes, what was not read, or why it is not taken."""

from collections.abc import Mapping
from textwrap import shorten

from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.procedure_changes import same_facts
from desk_app.services.catalogue_import import ImportedRecord, RefusedRecord
from desk_app.ui.admin.compare_view import CompareView
from desk_app.ui.admin.import_rows import Record, reason_words
from desk_app.ui.admin.procedure_facts import ProcedureFacts
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, role
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.words import part_word

# What is to be reviewed stands whole in the catalogue; here it leaves room for what changes.
_MOST_NOTES, _NOTE_LENGTH = 3, 120


class ImportPreview(QFrame):
    """Empty until a record is shown."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        role(self, "card")
        self.setAccessibleName(self.tr("Record under the cursor"))
        self.code, self.name = role(QLabel(self), "code"), wrapped("section")
        self.compare = CompareView(language)
        self.facts = ProcedureFacts(language)
        self.why, self.remedy = wrapped("error"), wrapped()
        self._nothing = QWidget(self)
        self._scrolled = _scrolled(self.facts)
        self._refusal = self._laid_out_refusal()
        self.stack = QStackedWidget(self)
        for part in (self._nothing, self.compare, self._scrolled, self._refusal):
            self.stack.addWidget(part)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, 0)
        head.setSpacing(SPACE_2)
        head.addWidget(self.code)
        head.addWidget(self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.code.clear()
        self.name.clear()
        self.stack.setCurrentWidget(self._nothing)

    def show_record(self, record: Record, open_dossiers: Mapping[int, int]) -> None:
        """Show a record; `open_dossiers` counts by version what is still open under the one it changes."""
        if isinstance(record, RefusedRecord):
            self._show_refused(record)
            return
        self.code.setText(record.wanted.code)
        self.name.setText(record.wanted.name)
        if record.present is None or same_facts(record.present, record.wanted):
            self.facts.show_procedure(record.wanted)
            self.stack.setCurrentWidget(self._scrolled)
        else:
            self.compare.show_procedures(record.present, record.wanted, self._notes(record, open_dossiers))
            self.stack.setCurrentWidget(self.compare)

    def _show_refused(self, record: RefusedRecord) -> None:
        self.code.setText(record.code or self.tr("no code"))
        self.name.setText(record.name or self.tr("no name"))
        self.why.setText(reason_words(record, self._language))
        self.remedy.setText(self._remedies(record.reason).format(line=record.line))
        self.stack.setCurrentWidget(self._refusal)

    def _notes(self, record: ImportedRecord, open_dossiers: Mapping[int, int]) -> list[str]:
        review = self.tr("To review – {part}: {words}")
        unread = record.wanted.unread
        notes = [
            review.format(
                part=part_word(each.part, self._language),
                words=shorten(each.words, _NOTE_LENGTH, placeholder=" …"),
            )
            for each in unread[:_MOST_NOTES]
        ]
        if len(unread) > _MOST_NOTES:
            notes.append(self.tr("More points to review: {count}").format(count=len(unread) - _MOST_NOTES))
        kept = self.tr("Open dossiers that keep version {version}: {count}")
        notes += [
            kept.format(version=version, count=count) for version, count in sorted(open_dossiers.items())
        ]
        return [*notes, self.tr("It takes effect on the day it is published by a decision.")]

    def _remedies(self, reason: str) -> str:
        known = {
            "code_missing": self.tr(
                "Write the procedure's code into line {line} of the file and import it again."
            ),
            "code_malformed": self.tr(
                "Correct the code in line {line} of the file, such as 1.001193, and import it again."
            ),
            "procedure_name_missing": self.tr(
                "Write the procedure's name into line {line} of the file and import it again."
            ),
            "decision_title": self.tr(
                "Put the procedure's own name into line {line} of the file, or leave the record out."
            ),
            "code_repeated": self.tr(
                "The first record with this code is taken. If line {line} is the right one, remove the other."
            ),
            "same_under_codes": self.tr(
                "Ask which code is right, remove the other records from the file and import it again."
            ),
        }
        other = self.tr("Correct line {line} of the file and import it again.")
        return known.get(reason, other) + "\n\n" + self.tr("The other records do not wait for this one.")

    def _laid_out_refusal(self) -> QWidget:
        refusal = QWidget(self)
        column = QVBoxLayout(refusal)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_3)
        column.addWidget(self.why)
        column.addWidget(role(QLabel(self.tr("What to do")), "muted"))
        column.addWidget(self.remedy)
        column.addStretch(1)
        return refusal


def _scrolled(facts: ProcedureFacts) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
    column.addWidget(facts)
    area.setWidget(inside)
    return area
