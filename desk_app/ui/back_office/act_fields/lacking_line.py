"""One paper a citizen is asked to bring: missing or not valid, why, and how many."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from desk_app.domain.acts import CheckedPaper, Fault, Lacking
from desk_app.domain.procedure import RequiredDocument
from desk_app.ui.theme import colours, icon
from desk_app.ui.widgets.paper_line import PaperLine
from desk_app.ui.words import fault_word

_NEXT: dict[Fault | None, Fault | None] = {
    None: Fault.MISSING,
    Fault.MISSING: Fault.NOT_VALID,
    Fault.NOT_VALID: None,
}
_TAKES_BACK = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class LackingLine(PaperLine):
    """A line of the checklist of a request: Space goes from in order to missing to not valid, N says why.

    The counts are what is to be brought; a count typed on a paper in order makes it missing.
    """

    fault: Fault | None = None
    _language = "vi"
    _paper: CheckedPaper | None = None

    def __init__(self, paper: CheckedPaper, language: str, parent: QWidget | None = None) -> None:
        need = RequiredDocument(
            paper.no,
            paper.name,
            originals=paper.originals,
            copies=paper.copies,
            required=paper.required,
        )
        super().__init__(need, "", parent)
        self._language, self._paper = language, paper
        self.note.setPlaceholderText(self.tr("What is wrong with it"))
        self.note.setAccessibleName(self.tr("What is wrong with it"))
        if paper.name:
            self.title.setText(paper.name)
        self._show()

    def lacking(self) -> Lacking | None:
        """Return the line of the request, None for a paper that is in order or has no name."""
        paper = self.document()
        if self.fault is None or not paper.name:
            return None
        return Lacking(
            no=paper.no,
            name=paper.name,
            fault=self.fault,
            why=paper.note,
            originals=paper.originals,
            certified=paper.certified,
            copies=paper.copies,
        )

    def put(self, lacking: Lacking) -> None:
        """Put a line back as it was."""
        self.fault = lacking.fault
        self.counts = [lacking.originals, lacking.certified, lacking.copies]
        self.note.setText(lacking.why)
        self.note.setVisible(bool(lacking.why))
        self._show()

    def receive(self) -> None:
        """Ask for it as published, less what was handed in: at least one."""
        self.ask(self.fault or Fault.MISSING)

    def ask(self, fault: Fault | None) -> None:
        """Say what is wrong with the paper, None that it is in order."""
        self.fault = fault
        self._set([0, 0, 0] if fault is None else self._wanted(fault))

    def _wanted(self, fault: Fault) -> list[int]:
        paper = self._paper
        if paper is None:
            return [1, 0, 0]
        given = fault is Fault.MISSING
        originals = paper.originals - (paper.handed_in_originals if given else 0)
        copies = paper.copies - (paper.handed_in_copies + paper.handed_in_certified if given else 0)
        counts = [max(0, originals), 0, max(0, copies)]
        return counts if any(counts) else [1, 0, 0]

    def _toggle(self) -> None:
        self.ask(_NEXT[self.fault])

    def _put(self, value: int) -> None:
        if value and self.fault is None:
            self.fault = Fault.MISSING
        super()._put(value)

    def _act(self, key: int) -> bool:
        if key in _TAKES_BACK and not self.is_added:
            self.ask(None)
            return True
        return super()._act(key)

    @property
    def is_added(self) -> bool:
        """Whether it was added to the request by the officer: such a line can be taken away."""
        return self._paper is not None and not self._paper.no and not self._paper.handed_in

    def _show(self) -> None:
        super()._show()
        now = colours()
        name, colour = {
            None: ("circle", now.edge),
            Fault.MISSING: ("circle-alert", now.late),
            Fault.NOT_VALID: ("triangle-alert", now.soon),
        }[self.fault]
        self._sign.setPixmap(icon(name, colour).pixmap(QSize(20, 20), self.devicePixelRatioF()))
        self.marks.setText(self._standing())
        self.setAccessibleName(f"{self.words.text()}. {self.marks.text()}")

    def _standing(self) -> str:
        paper = self._paper
        given = paper is not None and paper.handed_in
        fault = fault_word(self.fault, self._language) if self.fault else ""
        words = [fault.capitalize() or (self.tr("in order") if given else self.tr("not asked for"))]
        if paper is not None and given:
            words.append(self.tr("handed in: {counts}").format(counts=self._counted(paper)))
        elif paper is not None and paper.no and self.fault:
            words.append(self.tr("not handed in"))
        return " · ".join(words)

    def _counted(self, paper: CheckedPaper) -> str:
        counts = (
            (paper.handed_in_originals, self.tr("orig.")),
            (paper.handed_in_certified, self.tr("cert.")),
            (paper.handed_in_copies, self.tr("copy")),
        )
        return " + ".join(f"{count} {words}" for count, words in counts if count)
