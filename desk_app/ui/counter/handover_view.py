"""The two halves of the hand-over page: the dossiers found, and the one being handed over."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.applicant import Applicant
from desk_app.domain.citizen_card import CardReading
from desk_app.domain.dossier import DossierDetail, DossierSummary
from desk_app.domain.procedure import Channel, Procedure
from desk_app.domain.vocabulary import CHANNEL_EN, CHANNEL_VI
from desk_app.domain.wording import money, short_moment
from desk_app.ui.counter.found_dossiers import BELOW, DossierModel
from desk_app.ui.counter.handover_way import WayFields
from desk_app.ui.counter.other_results import OtherResults
from desk_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_6, icon, role
from desk_app.ui.widgets.columns import Rolled, panel
from desk_app.ui.widgets.due_badge import DueBadge
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import section, wrapped
from desk_app.ui.widgets.procedure_rows import ProcedureRows

_FORM_WIDTH = 440
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class HandoverView(QWidget):
    """Search and list at the left, the dossier at the right; `chosen` carries a code."""

    chosen = Signal(str)

    def __init__(self, language: str, hand_over: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._enter_waits = False
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self.words.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.words.setPlaceholderText(self.tr("code, name, phone…"))
        self.words.setAccessibleName(self.tr("Scan the receipt, or type code, name or phone."))
        self.model = DossierModel(language, self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ProcedureRows(BELOW, self.list, keys=False))
        self.list.setAccessibleName(self.tr("Dossiers found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.nothing = wrapped("muted")
        self.applicant, self.procedure = wrapped("page-title"), wrapped()
        self.code = role(QLabel(), "code")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.badge = DueBadge(language)
        self._titles = (
            self.tr("Received"),
            self.tr("Due"),
            self.tr("Goes back"),
            self.tr("Fee to pay now"),
            self.tr("Originals kept here"),
        )
        self.values = [wrapped() for _ in self._titles]
        self.way = WayFields(language)
        self.way.setMaximumWidth(_FORM_WIDTH)
        self.receiver = self.way.receiver
        self.others = OtherResults()
        self.give = KeyButton(self.tr("Hand over"), "F12", hand_over, look="primary")
        self._dossier = QWidget(self)
        self._rolled = Rolled(self._dossier, self)
        self._hint = wrapped("muted")
        self._hint.setText(self.tr("Choose a dossier, or scan its receipt."))
        self._lay_out()
        self._connect()
        self.show_nothing()

    def _lay_out(self) -> None:
        left, found = panel()
        left.setMinimumWidth(280)
        found.addLayout(section("1", self.tr("Find the dossier")))
        found.addWidget(self.words)
        found.addWidget(self.nothing)
        found.addWidget(self.list, 1)
        # Takes the room of the hidden list, so that head and search line stay where they are.
        found.addStretch(0)
        right, dossier = panel()
        dossier.addLayout(section("2", self.tr("Hand over")))
        dossier.addWidget(self._hint)
        dossier.addWidget(self._rolled, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.give)
        dossier.addLayout(foot)
        head = QHBoxLayout()
        head.addWidget(self.code)
        head.addStretch(1)
        head.addWidget(self.badge)
        facts = QGridLayout()
        facts.setHorizontalSpacing(SPACE_6)
        facts.setVerticalSpacing(SPACE_2)
        facts.setColumnStretch(1, 1)
        for row, (title, value) in enumerate(zip(self._titles, self.values, strict=True)):
            facts.addWidget(role(QLabel(title), "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(value, row, 1)
        column = QVBoxLayout(self._dossier)
        column.setContentsMargins(0, 0, SPACE_1, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(head)
        parts: tuple[QWidget, ...] = (self.applicant, self.procedure, role(QFrame(), "rule"))
        for part in parts:
            column.addWidget(part)
        column.addLayout(facts)
        column.addWidget(role(QFrame(), "rule"))
        column.addLayout(section("3", self.tr("Who collects")))
        column.addWidget(self.way)
        column.addWidget(self.others)
        column.addStretch(1)
        halves = QHBoxLayout(self)
        halves.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        halves.setSpacing(SPACE_3)
        halves.addWidget(left, 2)
        halves.addWidget(right, 3)

    def _connect(self) -> None:
        self.words.returnPressed.connect(self._entered)
        self.words.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.others.changed.connect(self._count)
        for line in self.way.lines():
            line.returnPressed.connect(self._go_on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys of the search line move in the list."""
        pressed = event.type() is QEvent.Type.KeyPress and watched is self.words
        if pressed and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def start_finding(self) -> None:
        """Go to the search line."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def show_rows(self, rows: Sequence[DossierSummary], nothing: str) -> None:
        """Show what was found, or say that there is nothing; the dossier that is open stays marked."""
        self.model.show_rows(rows)
        if self.code.text():
            self._mark(self.code.text())
        else:
            self.list.setCurrentIndex(self.model.index(0))
        if self._enter_waits and len(rows) == 1:
            self._choose(0)
        self._enter_waits = False
        self.list.setVisible(bool(rows))
        self.nothing.setText(nothing if not rows else self.tr("Ready to be handed over"))
        self.nothing.setVisible(not rows or not self.words.text().strip())

    def show_detail(self, detail: DossierDetail, *, ready: bool) -> None:
        """Show one dossier; one that is not ready can be looked at but not handed over."""
        summary = detail.summary
        self.code.setText(summary.code)
        self.applicant.setText(summary.applicant)
        self.procedure.setText(summary.procedure)
        self.badge.show_state(summary.state, summary.status)
        channels = CHANNEL_EN if self._language == "en" else CHANNEL_VI
        way = channels[detail.return_by]
        if detail.return_by is Channel.POST:
            address = detail.return_address or detail.applicant.address
            by_post = self.tr("By post to: {address}").format(address=address)
            way = f"{way} · {by_post}"
        to_pay = detail.fee_amount if detail.fee_amount and not detail.fee_paid else 0
        facts = (
            short_moment(summary.received_at),
            short_moment(summary.due_at),
            way,
            money(to_pay) if to_pay else self.tr("none"),
            "…",
        )
        for label, value in zip(self.values, facts, strict=True):
            label.setText(value)
        self.way.begin(detail.return_by)
        self.others.show_rows(())
        self._hint.hide()
        self._dossier.show()
        self._mark(summary.code)
        self._rolled.verticalScrollBar().setValue(0)
        self.way.setEnabled(ready)
        self.give.setVisible(ready)
        if ready:
            self.give.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_papers(self, detail: DossierDetail, procedure: Procedure) -> None:
        """Say which originals lie here (NĐ 61/2018/NĐ-CP Đ.20.2); papers only shown went back at once."""
        shown = {need.no for need in procedure.documents if need.to_show}
        kept = [paper for paper in detail.documents if paper.originals and paper.no not in shown]
        words = "\n".join(f"{paper.originals} × {paper.name}" for paper in kept)
        self.values[-1].setText(words or self.tr("none"))

    def show_nothing(self) -> None:
        """Show that no dossier is chosen."""
        self.code.clear()
        self._enter_waits = False
        self.list.setCurrentIndex(QModelIndex())
        self.way.begin(Channel.COUNTER)
        self.others.show_rows(())
        self._dossier.hide()
        self._hint.show()
        self.give.hide()

    def take_card(self, reading: CardReading, applicant: Applicant) -> bool:
        """Write the card of who collects in the applicant's place; the applicant's own card changes nothing."""
        if reading.applicant.id_number != applicant.id_number or not applicant.id_number:
            self.receiver.someone_else.setChecked(True)
            self.receiver.fill_from_card(reading)
            self.receiver.authorisation.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def wait(self, *, waiting: bool) -> None:
        """Let the button wait for an answer."""
        self.give.setEnabled(not waiting)

    def _go_on(self) -> None:
        self.focusNextChild()
        # Behind the last field the button waits, not the head of the window.
        if not self._dossier.isAncestorOf(self.window().focusWidget()):
            self.give.setFocus(Qt.FocusReason.TabFocusReason)

    def _count(self) -> None:
        count = 1 + len(self.others.chosen())
        self.give.say(self.tr("Hand over %n result(s)", "", count) if count > 1 else self.tr("Hand over"))

    def _entered(self) -> None:
        row = self.list.currentIndex().row()
        # Typed faster than found: the only dossier found opens, among several one is chosen.
        self._enter_waits = row < 0 and not self.code.text()
        self._choose(row)

    def _mark(self, code: str) -> None:
        rows = [row.code for row in self.model.rows]
        self.list.setCurrentIndex(self.model.index(rows.index(code)) if code in rows else QModelIndex())

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.model.rows):
            self.chosen.emit(self.model.rows[row].code)
