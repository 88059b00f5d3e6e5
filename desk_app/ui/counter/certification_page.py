"""Certifying by keyboard: the requester, the papers line by line, F12, the numbers for the stamps."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from shiboken6 import isValid

from desk_app.domain.certification import CertificationLine, CertificationVisit, CertifiedVisit
from desk_app.domain.errors import Refused
from desk_app.domain.scan import ScanKind
from desk_app.services import certification, intake
from desk_app.services.certification import CertificationDesk
from desk_app.services.lookup import ScanAnswer
from desk_app.ui.counter.certification_books_view import CertificationBooksView
from desk_app.ui.counter.certification_card import CertificationCard
from desk_app.ui.counter.certification_draft import CertificationDraft
from desk_app.ui.counter.certification_prices import all_priced, sum_of
from desk_app.ui.counter.certification_rows import PricedLine
from desk_app.ui.counter.certification_view import NARROW, CertificationView
from desk_app.ui.counter.draft_keeper import DraftKeeper
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.printer import OpenPrinter, Printing, installed_printer
from desk_app.ui.theme import SPACE_3
from desk_app.ui.widgets.columns import Columns


class CertificationPage(Page):
    """Nothing typed is lost, nothing is certified twice; Ctrl+B leads to the books."""

    follows: ClassVar[tuple[str, ...]] = ("certification.", "catalogue.", "procedure.", "dossier.")

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, open_printer: OpenPrinter = installed_printer
    ) -> None:
        super().__init__(desk, parent)
        self.printing = Printing(desk, self, open_printer)
        self.columns = Columns(NARROW, self)
        self.view = CertificationView(self)
        self.card = CertificationCard(self.certify, self._print_receipt, self)
        self.known: CertificationDesk | None = None
        self.nonce = intake.new_nonce()
        self._waiting = self._loading = False
        self._code = ""
        self._cleared: CertificationDraft | None = None
        self.keeper = DraftKeeper(self, self.draft, certification.DRAFT, CertificationDraft.read)
        self.fields |= {**self.view.fields(), **self.card.fields()}
        self._stack = QStackedWidget(self)
        self.books = CertificationBooksView(self, self.printing, self._stack)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        body = QWidget(self)
        row = QHBoxLayout(body)
        row.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        row.addWidget(self.columns)
        self.columns.add(self.view, 1)
        self.columns.add(self.card, 0)
        for widget in (body, self.books):
            self._stack.addWidget(widget)
        self.set_content(self._stack, scrolls=False)
        for before, after in pairwise((*self.view.stops(), *self.card.stops())):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        view = self.view
        view.entry.entered.connect(self.add)
        view.entry.changed.connect(self._changed)
        view.last.clicked.connect(self.take_last)
        view.remove.clicked.connect(self.remove)
        view.books.clicked.connect(self.open_books)
        view.finish.clicked.connect(self.finish)
        view.clear_all.clicked.connect(self.clear_or_bring_back)
        view.opened.connect(self.desk.open_dossier)
        for line in (view.name, view.id_number):
            line.textChanged.connect(self._changed)
        self.card.changed.connect(self._changed)
        self.columns.narrowed.connect(self.card.widen)
        self.card.payment_shown.connect(self.desk.show_payment)
        self.keeper.found.connect(self._found)
        self.printing.not_printed.connect(lambda _, why: self.message.warn(why))

    # what the main window calls

    def refresh(self) -> None:
        """Read what can be asked for and today's entries; the first time also what was being typed."""
        self.ask(certification.begin, self._show)
        self.keeper.look()

    def entered(self) -> None:
        """Begin with the requester, or at the next paper."""
        if self._stack.currentWidget() is self.books:
            self.books.start()
        else:
            self.view.go_to_needed()

    def back(self) -> bool:
        """Leave the books."""
        if self._stack.currentWidget() is not self.books:
            return False
        self._stack.setCurrentIndex(0)
        self.view.go_to_needed()
        return True

    def scanned(self, answer: ScanAnswer) -> bool:
        """Take the citizen's card; everything else is for the main window."""
        if answer.kind is not ScanKind.CARD or answer.card is None or self._stack.currentIndex():
            return False
        self.view.put_requester(answer.card.applicant)
        self.view.go_to_needed()
        return True

    def state(self) -> object:
        """Return what is typed."""
        return self.draft()

    def restore(self, state: object) -> None:
        """Take back what was typed."""
        if isinstance(state, CertificationDraft) and not state.is_empty:
            self.keeper.do_not_look()
            self._put(state)

    # showing

    def _show(self, known: CertificationDesk) -> None:
        self.known = known
        self._loading = True
        self.view.show_desk(known, self.desk.session.today())
        self.card.offer(known.signers, known.extra_days)
        self._loading = False
        self.view.visit.put(self._priced(self._lines()))
        self._show_total()

    def _priced(self, lines: Sequence[CertificationLine]) -> tuple[PricedLine, ...]:
        procedures = self.known.procedures if self.known else {}
        return all_priced(lines, procedures, self.desk.session.today())

    def _lines(self) -> tuple[CertificationLine, ...]:
        return tuple(priced.line for priced in self.view.visit.lines)

    def _asked_for(self) -> tuple[CertificationLine, ...]:
        """Return the papers entered, with the one still being typed."""
        typed = self.view.entry.line()
        return (*self._lines(), typed) if typed else self._lines()

    def _show_total(self) -> None:
        # The numbers stay until the next visit has a paper.
        asked_for = self._asked_for()
        if asked_for:
            self._code = ""
        if not self._code:
            self.card.show_total(len(asked_for), sum_of(self._priced(asked_for)))

    def _changed(self) -> None:
        if self._loading:
            return
        if self.message.kind in ("stop", "warning"):
            self.clear_message()
        self.keeper.soon()
        self._show_total()

    # the lines

    def add(self, line: CertificationLine) -> None:
        """Take a paper and begin the next one; refused on its field."""
        try:
            checked = line.checked()
        except Refused as error:
            self.refused(error)
            return
        self.view.visit.put(self._priced((*self._lines(), checked)))
        self.view.visit_table.scrollToBottom()
        self.view.entry.clear()
        self.view.entry.start()
        self._changed()

    def remove(self) -> None:
        """Take the chosen paper away, else the last one."""
        lines = list(self.view.visit.lines)
        if lines:
            row = self.view.visit_table.currentIndex().row()
            lines.pop(row if 0 <= row < len(lines) else -1)
            self.view.visit.put(lines)
            self.view.entry.start()
            self._changed()

    def take_last(self) -> None:
        """Write the requester of the last visit."""
        if self.known is not None and self.known.last_requester is not None:
            self.view.put_requester(self.known.last_requester)
            self.view.go_to_needed()

    # certifying

    def visit(self) -> CertificationVisit:
        """Return what would be certified, with the paper that is still being typed."""
        return self.card.visit(self.view.requester(), self._asked_for(), self.nonce)

    def certify(self) -> None:
        """Certify once; while waiting, and on an empty page, it does nothing."""
        if self._waiting or self.draft().is_empty:
            return
        self.clear_message()
        visit = self.visit()
        self._waiting = True
        self.card.let_certify(allowed=False)
        wanted = visit.with_receipt or visit.appointment_days is not None
        done, refused, _ = self.while_here(partial(self._certified, wanted))
        self.desk.ask(certification.certify, done, refused, self._answered, visit)

    def finish(self) -> None:
        """Certify the papers of the chosen dossier that waits, else of the one that waits longest."""
        if self._waiting or not (code := self.view.waiting()):
            return
        self.ask(certification.finish, self._finished, code)

    def _answered(self) -> None:
        if isValid(self):
            self._waiting = False
            self.card.let_certify(allowed=True)

    def _certified(self, wanted: bool, visit: CertifiedVisit) -> None:
        self._start_anew()
        self._finished(visit)
        if visit.repeated:
            words = self.tr("This visit was certified before as {code}; nothing was entered again.")
            self.message.warn(words.format(code=visit.code))
        elif wanted:
            self.printing.print_receipt(visit.code)

    def _finished(self, visit: CertifiedVisit) -> None:
        self._code = visit.code
        self.card.show_visit(visit)
        self.columns.ensureWidgetVisible(self.card)
        words = self.tr("Certified: {code}") if visit.due_at is None else self.tr("Accepted: {code}")
        self.desk.say.emit(words.format(code=visit.code))

    def _print_receipt(self) -> None:
        if self._code:
            self.printing.print_receipt(self._code)

    def open_books(self) -> None:
        """Show the books: print a month, export, close a year."""
        self._stack.setCurrentWidget(self.books)
        self.books.start()

    # the draft

    def draft(self) -> CertificationDraft:
        """Return everything as it stands."""
        typed = self.view.entry.typed()
        return CertificationDraft(self.nonce, self.view.typed(), self._lines(), typed, self.card.choices())

    def _put(self, draft: CertificationDraft) -> None:
        self._loading = True
        self.nonce = draft.nonce
        self.view.set_typed(draft.requester)
        self.view.visit.put(self._priced(draft.lines))
        self.view.entry.set_typed(draft.typed)
        self.card.set_choices(draft.choices)
        self._loading = False
        self._show_total()

    def _found(self, draft: CertificationDraft) -> None:
        self._put(draft)
        time = f"{draft.kept_at:%H:%M}" if draft.kept_at else "…"
        words = self.tr("The visit begun at {time} is back. Ctrl+Shift+Backspace clears it.")
        self.message.info(words.format(time=time))
        self.view.go_to_needed()

    def clear_or_bring_back(self) -> None:
        """Clear the page; on an empty page bring back what was cleared."""
        draft = self.draft()
        if not draft.is_empty:
            self._start_anew()
            self._cleared = draft
            self.card.clear()
            self.keeper.discard()
            self.message.info(self.tr("The visit was cleared. Ctrl+Shift+Backspace brings it back."))
        elif self._cleared is not None:
            self._put(self._cleared)
            self._cleared = None
            self.keeper.soon()
        self.view.go_to_needed()

    def _start_anew(self) -> None:
        self._loading = True
        self.keeper.rest()
        self.nonce, self._code, self._cleared = intake.new_nonce(), "", None
        self.clear_message()
        self.view.set_typed({})
        self.view.visit.put(())
        self.view.entry.set_typed({})
        self.card.set_choices({})
        self._loading = False
        self.view.go_to_needed()
