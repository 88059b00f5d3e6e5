"""The figures of a day: the equation as a sentence and what stands beside it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desk_app.domain.act_words import ONE_TIME_EN, ONE_TIME_VI
from desk_app.domain.day_log import DayTotals
from desk_app.domain.wording import money
from desk_app.ui.theme import SPACE_2, SPACE_3, colours, role
from desk_app.ui.widgets.flow import FlowLayout

# Cards that are there only on a day that has something to tell.
_SELDOM = frozenset({"guidance", "refused_at_desk", "for_others", "broken"})


def equation(totals: DayTotals) -> str:
    """Return "Opening stock 12 + received 34 − closed 21 = closing stock 25 ✓ it adds up", or what is wrong."""
    if totals.balanced:
        words = QCoreApplication.translate(
            "DayTotalsCards",
            "Opening stock {opening} + received {received} − closed {closed} = closing stock {closing}  ✓ adds up",
        )
    else:
        words = QCoreApplication.translate(
            "DayTotalsCards",
            "Opening stock {opening} + received {received} − closed {closed} makes {sum}, "
            "but {closing} are open: it does not add up",
        )
    return words.format(
        opening=totals.opening,
        received=totals.received,
        closed=totals.closed,
        closing=totals.closing,
        sum=totals.opening + totals.received - totals.closed,
    )


class DayTotalsCards(QWidget):
    """Plain cards, a number and its name on each."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.figures: dict[str, QLabel] = {}
        self.cards: dict[str, QFrame] = {}
        flow = FlowLayout(self, SPACE_2)
        for name, words in (
            ("early", self.tr("Closed early")),
            ("on_time", self.tr("Closed on time")),
            ("overdue", self.tr("Closed late")),
            ("handed_over", self.tr("Results handed over")),
            ("ready_uncollected", self.tr("Results not collected")),
            ("fees_collected", self.tr("Fees collected")),
            ("guidance", self.tr("Guidance, no dossier")),
            ("refused_at_desk", self.tr("Refused at the counter")),
            ("for_others", self.tr("For another office")),
            ("broken", self.tr("One-time rules broken")),
        ):
            flow.addWidget(self._card(name, words))

    def show_totals(self, totals: DayTotals) -> None:
        """Show the figures of a day."""
        for name, label in self.figures.items():
            value = sum(totals.breaches.values()) if name == "broken" else int(getattr(totals, name))
            label.setText(money(value) if name == "fees_collected" else str(value))
            late = bool(value) and name in {"overdue", "broken"}
            label.setStyleSheet(f"color: {colours().late};" if late else "")
            self.cards[name].setVisible(bool(value) or name not in _SELDOM)
        words = ONE_TIME_EN if self._language == "en" else ONE_TIME_VI
        told = [f"{words[rule]}: {count}" for rule, count in totals.breaches.items()]
        self.cards["broken"].setToolTip("\n".join(told))
        self.cards["broken"].setAccessibleDescription("; ".join(told))

    def _card(self, name: str, words: str) -> QFrame:
        card = role(QFrame(self), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        column.setSpacing(0)
        figure = role(QLabel("–", card), "page-title")
        caption = role(QLabel(words, card), "caption")
        caption.setBuddy(figure)
        figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(figure)
        column.addWidget(caption)
        self.figures[name] = figure
        self.cards[name] = card
        return card
