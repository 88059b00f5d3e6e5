"""The slips of a dossier: choose one, print it, take it back with a reason."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desk_app.domain.fee_receipt import METHOD_EN, METHOD_VI, FeeReceiptLine
from desk_app.domain.wording import money, short_moment
from desk_app.ui.counter.fee_entry import Choice
from desk_app.ui.theme import SPACE_2, icon, role
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import labelled

_LONGEST = 500


class FeeSlipsBar(QWidget):
    """Shift+F8 prints the slip chosen, Ctrl+Delete asks for the reason to cancel it."""

    def __init__(
        self,
        language: str,
        on_print: Callable[[FeeReceiptLine], None],
        on_cancel: Callable[[FeeReceiptLine, str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._slips: tuple[FeeReceiptLine, ...] = ()
        self._on_print, self._on_cancel = on_print, on_cancel
        self.slips = Choice(self)
        self.slips.currentIndexChanged.connect(self._chosen)
        self.print = KeyButton(
            self.tr("Print slip"), "Shift+F8", self._print, icon=icon("printer"), parent=self
        )
        self.cancel = KeyButton(
            self.tr("Cancel slip"), "Ctrl+Del", self._ask_reason, look="danger", icon=icon("ban"), parent=self
        )
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(_LONGEST)
        self.reason.returnPressed.connect(self._cancel)
        self.confirm = role(QPushButton(self.tr("Cancel this slip  Enter"), self), "danger")
        self.confirm.clicked.connect(self._cancel)
        self._reason_box = QWidget(self)
        self._lay_out()
        self.show_slips(())

    @property
    def asking(self) -> bool:
        """Whether it waits for the reason to cancel a slip."""
        return not self._reason_box.isHidden()

    def show_slips(self, slips: Sequence[FeeReceiptLine]) -> None:
        """Show slips, the newest first; without any nothing is seen."""
        self._slips = tuple(reversed(slips))
        self.slips.clear()
        for slip in self._slips:
            self.slips.addItem(self._words(slip))
        self.leave()
        self.setVisible(bool(slips))

    def chosen(self) -> FeeReceiptLine | None:
        """Return the slip chosen."""
        at = self.slips.currentIndex()
        return self._slips[at] if 0 <= at < len(self._slips) else None

    def leave(self) -> bool:
        """Ask for no reason any more; tells whether it did."""
        asked = self.asking
        self.reason.clear()
        self._reason_box.hide()
        self._chosen()
        return asked

    def _chosen(self) -> None:
        slip = self.chosen()
        self.cancel.setEnabled(slip is not None and not slip.cancelled)

    def _print(self) -> None:
        slip = self.chosen()
        if slip is not None:
            self._on_print(slip)

    def _ask_reason(self) -> None:
        self._reason_box.show()
        self.reason.setFocus()

    def _cancel(self) -> None:
        slip = self.chosen()
        if slip is not None:
            self._on_cancel(slip, self.reason.text())

    def _words(self, slip: FeeReceiptLine) -> str:
        method = (METHOD_EN if self._language == "en" else METHOD_VI)[slip.method]
        words = (slip.written, money(slip.amount), method, short_moment(slip.paid_at), slip.officer)
        told = " · ".join(words)
        return self.tr("{slip} · CANCELLED").format(slip=told) if slip.cancelled else told

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addLayout(labelled(self.tr("Fee receipts of this dossier"), self.slips), 1)
        for button in (self.print, self.cancel):
            beside = QVBoxLayout()
            beside.addStretch(1)
            beside.addWidget(button)
            row.addLayout(beside)
        asked = QHBoxLayout(self._reason_box)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.setSpacing(SPACE_2)
        asked.addLayout(labelled(self.tr("Why the slip is cancelled"), self.reason), 1)
        beside = QVBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self.confirm)
        asked.addLayout(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(row)
        column.addWidget(self._reason_box)
