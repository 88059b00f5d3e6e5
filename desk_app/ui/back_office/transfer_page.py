"""Handing dossiers to other units and to the post by signed lists, receiving them back, and seeing what is where."""

from dataclasses import dataclass, field
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desk_app.domain.errors import DeskError
from desk_app.domain.route import Unit
from desk_app.domain.scan import ScanKind
from desk_app.domain.transfer import BackLine, HeldLine, Sendable, TransferList, is_list_code
from desk_app.services import transfer, whereabouts
from desk_app.services.lookup import ScanAnswer
from desk_app.ui.back_office.list_printing import ListPrinting
from desk_app.ui.back_office.transfer_view import Part, TransferView, put_lines
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page


@dataclass(frozen=True, slots=True)
class TransferDraft:
    """What was being done, for which unit, and the list so far."""

    part: Part = Part.SEND
    unit: str = ""
    codes: tuple[str, ...] = ()
    tracking: dict[str, str] = field(default_factory=dict)
    typed: str = ""


class TransferPage(Page):
    """Alt+1…4 choose what to do, scanning does it, F12 makes a list, F11 prints it again, Ctrl+G packs it."""

    follows: ClassVar[tuple[str, ...]] = ("dossier.", "transfer.", "leg.", "result.", "supplement.")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.view = TransferView(desk.language, f"{desk.session.office.code}-", self)
        self.fields |= {"codes": self.view.scan, "code": self.view.scan, "unit": self.view.unit}
        self.fields["tracking"] = self.view.tracking
        self.paper = ListPrinting(self)
        self._wanted_unit = ""
        self._making = False
        self._from_which = ""
        self.set_content(self.view, scrolls=False)
        self._connect()
        self.view.show_part(Part.SEND)
        self.view.show_tracking(shown=False)
        self.view.fill()

    # what the main window calls

    def refresh(self) -> None:
        """Read everything anew; the list that is being made stays."""
        self.ask(whereabouts.units, self._show_units)
        self.ask(whereabouts.whereabouts, self._show_held)
        self.ask(whereabouts.lists, self._show_lists)

    def entered(self) -> None:
        """Begin with scanning."""
        self._focus()

    def scanned(self, answer: ScanAnswer) -> bool:
        """Take a dossier's code or receipt, or the code of a list; a citizen card is not meant for this page."""
        known = answer.kind in (ScanKind.RECEIPT, ScanKind.DOSSIER_CODE) and answer.code
        if not known and not is_list_code(answer.code):
            return False
        self.take(answer.code)
        return True

    def state(self) -> object:
        """Return what is being done, the list so far, and what is typed."""
        codes = tuple(line.code for line in self.view.going.lines)
        tracking = dict(self.view.going.tracking)
        return TransferDraft(self.view.part(), self.view.unit_code(), codes, tracking, self.view.scan.text())

    def restore(self, state: object) -> None:
        """Take back what `state` gave."""
        if isinstance(state, TransferDraft):
            self._wanted_unit = state.unit
            self.view.going.tracking = dict(state.tracking)
            self.view.scan.setText(state.typed)
            self.show_part(state.part)
            for code in state.codes:
                self.ask(transfer.sendable, self._put, state.unit, code)

    # doing

    def show_part(self, part: Part) -> None:
        """Show one part of the page."""
        self.clear_message()
        self.view.show_part(part)
        self._focus()

    def take(self, code: str) -> None:
        """Do with a scanned code what the page is doing: put it on the list, receive it, or show where it is."""
        self.clear_message()
        self.view.scan.clear()
        if self.view.part() is Part.BACK or is_list_code(code):
            self.view.show_part(Part.BACK)
            self.ask(
                transfer.take_back,
                self._received,
                [code],
                unit=self.view.unit_code() if code == self._from_which else "",
            )
        elif self.view.part() is Part.SEND:
            self.ask(transfer.sendable, self._put, self.view.unit_code(), code)
        else:
            self._find(code)

    def make(self) -> None:
        """Make the list and print it; asked again while it is made it does nothing."""
        codes = [line.code for line in self.view.going.lines]
        if codes and not self._making:
            self._making = True
            self.clear_message()
            tracking = {code: self.view.going.tracking.get(code, "") for code in codes}
            self.ask(transfer.make, self._made, self.view.unit_code(), codes, tracking)

    def remove(self) -> None:
        """Take the chosen dossier off the list."""
        row = self.view.going_table.currentIndex().row()
        lines = list(self.view.going.lines)
        if lines:
            gone = lines.pop(row if 0 <= row < len(lines) else -1)
            self.view.going.tracking.pop(gone.code, None)
            self._show_going(lines)
            self._ask_waiting()

    def preview(self) -> None:
        """Show the chosen list, or the reminder list, as it will be printed."""
        if code := self.view.chosen_list():
            self.paper.preview_list(code)
        elif self.view.part() is Part.WHERE:
            self.paper.preview_reminders()

    def settled(self) -> None:
        """Free the list again."""
        self._making = False

    # answers

    def _show_units(self, units: tuple[Unit, ...]) -> None:
        self.view.show_units(units, self._wanted_unit)
        self._wanted_unit = ""
        self._unit_chosen()

    def _show_held(self, held: tuple[HeldLine, ...]) -> None:
        put_lines(self.view.held_table, self.view.held, held)
        self.view.chips[Part.WHERE].set_count(sum(line.days_late > 0 for line in held))
        self.view.fill()

    def _show_lists(self, lists: tuple[TransferList, ...]) -> None:
        put_lines(self.view.lists_table, self.view.lists, lists)
        self.view.chips[Part.LISTS].set_count(len(lists))
        self.view.fill()

    def _show_waiting(self, unit: str, waiting: tuple[Sendable, ...]) -> None:
        if unit != self.view.unit_code():
            return
        going = {line.code for line in self.view.going.lines}
        left = [line for line in waiting if line.code not in going]
        put_lines(self.view.waiting_table, self.view.waiting, left)
        self.view.fill()

    def _put(self, line: Sendable) -> None:
        """Put a dossier on the list, once."""
        lines = [each for each in self.view.going.lines if each.code != line.code]
        self._show_going([*lines, line])
        self.view.going_table.selectRow(len(lines))
        left = [each for each in self.view.waiting.lines if each.code != line.code]
        put_lines(self.view.waiting_table, self.view.waiting, left)
        self.view.fill()
        if self.view.posts():
            self.view.show_tracking_of_chosen()
            self.view.tracking.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_going(self, lines: list[Sendable]) -> None:
        self.view.going.put(lines)
        self.view.chips[Part.SEND].set_count(len(lines))
        self.view.fill()

    def _made(self, made: TransferList) -> None:
        self.view.going.tracking.clear()
        self._show_going([])
        said = {"code": made.code, "count": made.count, "unit": made.unit}
        done = self.tr("List {code} was made: {count} dossiers to {unit}.").format(**said)
        self.desk.say.emit(done)
        self.refresh()
        self.paper.print_list(made.code)
        self.message.done(done)
        self._focus()

    def _received(self, back: tuple[BackLine, ...]) -> None:
        self._from_which = ""
        self.view.back.put([*reversed(back), *self.view.back.lines])
        self.view.chips[Part.BACK].set_count(len(self.view.back.lines))
        self.view.fill()
        late, first = sum(line.days_late > 0 for line in back), back[0]
        if len(back) == 1 and first.route_done:
            self.message.done(
                self.tr("{code} is back; its route is finished, the result can be reported.").format(
                    code=first.code
                )
            )
        elif late:
            self.message.warn(
                self.tr("Received back: %n; ", "", len(back)) + self.tr("%n of them late.", "", late)
            )
        else:
            self.message.done(self.tr("Received back: %n.", "", len(back)))
        self._focus()

    def refused(self, error: DeskError) -> None:
        """Say a refusal; where a dossier lies at several units the next scan of it looks at the unit."""
        super().refused(error)
        self._from_which = str(error.params.get("code", "")) if error.code == "back_from_which" else ""

    # the rest

    def _find(self, code: str) -> None:
        rows = [row for row, line in enumerate(self.view.held.lines) if line.code == code]
        if rows:
            self.view.show_part(Part.WHERE)
            self.view.held_table.selectRow(rows[0])
            self._focus()
        else:
            self.message.info(self.tr("{code} is at no other unit.").format(code=code))

    def _typed(self) -> None:
        code = self.view.scan.text().strip()
        if code:
            self.take(code)

    def _tracked(self) -> None:
        self.view.keep_tracking()
        self._focus()

    def _unit_chosen(self) -> None:
        self.view.show_tracking(shown=self.view.posts())
        self._ask_waiting()

    def _changed_unit(self) -> None:
        """Begin another list: what may go to one unit may not go to another."""
        self.clear_message()
        if self.view.going.lines and self.view.part() is Part.SEND:
            self._show_going([])
            self.message.info(self.tr("The list begins anew for this unit."))
        self._unit_chosen()

    def _ask_waiting(self) -> None:
        unit = self.view.unit_code()
        if unit:
            self.ask(whereabouts.waiting_for, partial(self._show_waiting, unit), unit)

    def _open(self) -> None:
        line = self.view.held.line_at(self.view.held_table.currentIndex().row())
        if line is not None:
            self.desk.open_dossier.emit(line.code)

    def _choose(self) -> None:
        line = self.view.waiting.line_at(self.view.waiting_table.currentIndex().row())
        if line is not None:
            self.take(line.code)

    def _print_chosen(self) -> None:
        if code := self.view.chosen_list():
            self.paper.print_list(code)

    def _focus(self) -> None:
        scans = self.view.part() in {Part.SEND, Part.BACK}
        (self.view.scan if scans else self.view.current_table()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        view = self.view
        for part, chip in view.chips.items():
            chip.clicked.connect(lambda _, part=part: self.show_part(part))
        view.unit.activated.connect(lambda _: self._changed_unit())
        view.unit.returnPressed.connect(self._focus)
        view.scan.returnPressed.connect(self._typed)
        view.tracking.returnPressed.connect(self._tracked)
        view.going_table.selectionModel().currentRowChanged.connect(view.show_tracking_of_chosen)
        view.waiting_table.activated.connect(self._choose)
        view.held_table.activated.connect(self._open)
        view.lists_table.activated.connect(self._print_chosen)
        for button, act in (
            (view.make, self.make),
            (view.remove, self.remove),
            (view.reprint, self._print_chosen),
            (view.preview, self.preview),
            (view.remind, self.paper.print_reminders),
            (view.exchange, lambda: self.exchange_asked.emit(view.chosen_list())),
        ):
            button.clicked.connect(act)
        QShortcut(QKeySequence("F5"), self, self.refresh)
