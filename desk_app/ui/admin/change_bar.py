"""The foot of a procedure's page: why it is changed, from when on, and the one key that does it."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.errors import Refused
from desk_app.ui.admin.entries import day_text, read_any_day
from desk_app.ui.theme import SPACE_3, SPACE_4, role
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import labelled

PREPARE, IN_FORCE, DISCARD = "prepare", "in_force", "discard"
LONGEST_REASON = 500


class ChangeBar(QFrame):
    """Reason, effect and day; `kept` when the change is to be kept, `dropped` when the typed is to be given up."""

    kept = Signal()
    dropped = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        role(self, "foot")
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(LONGEST_REASON)
        self.effect = ChoiceBox(self)
        self.effect.setMinimumContentsLength(22)
        self.day = QLineEdit(self)
        self.day.setPlaceholderText("dd/mm/yyyy")
        self.day.setFixedWidth(112)
        self.day.setText(day_text(today + timedelta(days=1)))
        self.keep = KeyButton(self.tr("Keep the change"), "F12", self.kept.emit, look="primary", parent=self)
        self.drop = KeyButton(
            self.tr("Give up"),
            "Ctrl+Shift+Backspace",
            self.dropped.emit,
            look="quiet",
            parent=self,
        )
        self._lay_out()
        self.offer(was_in_force=False, prepared=False)

    @property
    def act(self) -> str:
        """What is to be done: `IN_FORCE`, `PREPARE`, or `DISCARD` what is prepared."""
        return str(self.effect.currentData() or PREPARE)

    def in_force_from(self) -> date:
        """Return the day typed; Refused `day_unreadable` on the field `in_force_from`."""
        try:
            day = read_any_day(self.day.text(), self._today)
        except Refused as error:
            raise Refused(error.code, field="in_force_from", **error.params) from error
        if day is None:
            raise Refused("day_unreadable", field="in_force_from", words="")
        return day

    def offer(self, *, was_in_force: bool, prepared: bool) -> None:
        """Offer what can be done; what is prepared stays so unless chosen otherwise."""
        words = {
            IN_FORCE: self.tr("in force from"),
            PREPARE: self.tr("only prepare, publish later"),
            DISCARD: self.tr("give up what is prepared"),
        }
        offered = [IN_FORCE] * was_in_force + [PREPARE] + [DISCARD] * prepared
        if [self.effect.itemData(at) for at in range(self.effect.count())] != offered:
            self.effect.clear()
            for act in offered:
                self.effect.addItem(words[act], act)
            self.effect.setCurrentIndex(offered.index(IN_FORCE if was_in_force and not prepared else PREPARE))

    def allow(self, *, touched: bool, busy: bool = False) -> None:
        """Offer to give up only what was typed, to keep only while nothing is under way."""
        self.drop.setVisible(touched)
        self.keep.setEnabled(not busy)

    def typed(self) -> tuple[str, str, str]:
        """Return what stands in the fields."""
        return self.reason.text(), self.act, self.day.text()

    def put(self, typed: tuple[str, str, str]) -> None:
        """Take back what `typed` gave."""
        reason, effect, day = typed
        self.reason.setText(reason)
        self.effect.setCurrentIndex(max(0, self.effect.findData(effect)))
        self.day.setText(day)

    def clear(self) -> None:
        """Begin anew: tomorrow, without a reason."""
        self.put(("", self.act, day_text(self._today + timedelta(days=1))))

    def _follow(self) -> None:
        self.day.setEnabled(self.act == IN_FORCE)

    def _lay_out(self) -> None:
        self.effect.currentIndexChanged.connect(self._follow)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addLayout(labelled(self.tr("Reason of the change"), self.reason), 1)
        row.addLayout(labelled(self.tr("Effect"), self.effect))
        row.addLayout(labelled(self.tr("Day"), self.day))
        for button in (self.drop, self.keep):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.addLayout(row)
