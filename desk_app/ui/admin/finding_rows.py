"""What a check of the posting found, one line for each thing to put right, and what to do about each kind."""

from PySide6.QtCore import QObject

from desk_app.domain.posting import Finding, FindingKind
from desk_app.domain.procedure import Part
from desk_app.ui.theme import colours
from desk_app.ui.widgets.line_model import LineModel, Mark
from desk_app.ui.words import finding_word, part_word

KIND, CODE, NAME, DETAIL = range(4)
_PARTS = {part.value: part for part in Part}
# What a citizen is told wrongly, or not at all, comes before what is only unkempt.
GRAVE = frozenset(
    {
        FindingKind.NOT_POSTED,
        FindingKind.BASIS_ENDED,
        FindingKind.LIMIT_MISSING,
        FindingKind.REPLACED,
        FindingKind.DISPLAY_BEHIND,
    }
)


class FindingRows(LineModel[Finding]):
    """The findings of one kind, or all of them."""

    code_column = CODE

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def row_of(self, finding: Finding) -> int:
        """Return where a finding stands now, 0 where it was put right."""
        return next((row for row, each in enumerate(self.lines) if each == finding), 0)

    def mark(self, line: Finding, column: int) -> Mark | None:
        """Return the shape of a kind, red for what is grave."""
        if column != KIND:
            return None
        now = colours()
        grave = line.kind in GRAVE
        return Mark("circle-alert", now.late) if grave else Mark("triangle-alert", now.soon)

    def detail_words(self, finding: Finding) -> str:
        """Return what a finding says besides its kind, in words."""
        match finding.kind:
            case FindingKind.NOT_REVIEWED if finding.detail:
                return self.tr("last reviewed on {day}").format(day=finding.detail)
            case FindingKind.NOT_REVIEWED:
                return self.tr("never reviewed at this office")
            case FindingKind.TO_REVIEW | FindingKind.PART_MISSING:
                return ", ".join(dict.fromkeys(self._part(each) for each in finding.detail.split(", ")))
            case FindingKind.REPLACED:
                return self.tr("by {code}").format(code=finding.detail)
            case FindingKind.DISPLAY_BEHIND if finding.detail:
                return self.tr("what it shows dates from {moment}").format(moment=finding.detail)
            case FindingKind.DISPLAY_BEHIND:
                return self.tr("no display has shown this posting yet")
            case _:
                return finding.detail

    def remedy(self, kind: FindingKind) -> str:
        """Return what to do about a kind of finding."""
        return {
            FindingKind.NOT_POSTED: self.tr(
                "It is in force but hangs nowhere. Publish it in the catalogue by a decision, or declare it repealed."
            ),
            FindingKind.NOT_REVIEWED: self.tr(
                "Compare it with the published decision and confirm the review in the catalogue."
            ),
            FindingKind.TO_REVIEW: self.tr(
                "Read the marked words beside the facts, put the facts right, and confirm the review."
            ),
            FindingKind.BASIS_ENDED: self.tr(
                "Find the act that took its place and change the legal basis; check time limit and fee with it."
            ),
            FindingKind.PART_MISSING: self.tr(
                "Enter the part from the published decision, or import the procedure from the national list."
            ),
            FindingKind.FORM_MISSING: self.tr(
                "Write the number of the form beside the paper, and hang the form up with the procedure."
            ),
            FindingKind.LIMIT_MISSING: self.tr(
                "Enter the time limit from the published decision; until then nothing can be received under it."
            ),
            FindingKind.REPLACED: self.tr(
                "Publish the procedure that took its place, and declare this one repealed."
            ),
            FindingKind.DISPLAY_BEHIND: self.tr(
                "Start the public display with F6 and let it run; it takes up the new posting by itself."
            ),
        }[kind]

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (self.tr("Finding"), self.tr("Procedure code"), self.tr("Procedure"), self.tr("Detail"))

    def cells(self, line: Finding) -> tuple[str, ...]:
        """Return the words of a finding."""
        kind = finding_word(line.kind, self._language)
        return (kind, line.code, line.name, self.detail_words(line))

    def _part(self, word: str) -> str:
        return part_word(_PARTS[word], self._language) if word in _PARTS else word
