"""How a dossier came in, who helped to file it and who decides: folded away for the citizen at the counter.

Three organisations are kept apart where it is filed regardless of boundaries (NĐ 118/2025/NĐ-CP): who helps, who
receives – this office – and who decides.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.acts import RuleUse
from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Channel
from desk_app.domain.text import tidy
from desk_app.domain.vocabulary import CHANNEL_EN, CHANNEL_VI, HELPERS_VI
from desk_app.domain.wording import short_moment
from desk_app.ui.back_office.act_fields.choices import NameBox
from desk_app.ui.back_office.act_fields.part import Line
from desk_app.ui.theme import SPACE_2, colours
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import labelled, wrapped
from desk_app.ui.widgets.moment_field import MomentField

_OPEN, _FOLDED = "▾", "▸"


class ComingIn(QWidget):
    """Channel, moment of filing, who helped, who decides; what stands there counts folded as well, and is told.

    `changed` after every change, `channel_chosen` where terms and fee are other ones now.
    """

    changed = Signal()
    channel_chosen = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = CHANNEL_EN if language == "en" else CHANNEL_VI
        self.fold = KeyButton("", "Ctrl+I", self._turn, look="quiet")
        # The ordinary case passes by: only its key and the mouse come here.
        self.fold.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.told = wrapped("muted")
        self.box = QWidget(self)
        self.way = ChoiceBox(self.box)
        for channel, words in self._words.items():
            self.way.addItem(words, channel.value)
        self.submitted_at = MomentField("submitted_at", "submitted_at_invalid", self.box)
        self.answer = wrapped()
        self.helped_by, self.decided_by = NameBox(self.box), NameBox(self.box)
        self.helped_by.offer(HELPERS_VI)
        self.decided_by.words().setPlaceholderText(self.tr("this office"))
        self._lay_out()
        self.way.currentIndexChanged.connect(self._chosen)
        for line in (self.submitted_at, self.helped_by, self.decided_by):
            line.textChanged.connect(self._changed)
        self._show_open(opened=False)

    @property
    def channel(self) -> Channel:
        """How it came in."""
        return Channel(self.way.currentData())

    @property
    def filed_online_at(self) -> datetime | None:
        """When it was filed online, as far as that can be read; None otherwise."""
        return self.submitted_at.read() if self.channel is Channel.ONLINE else None

    def moment(self) -> datetime | None:
        """Return when it was filed; refused `submitted_at_invalid`, `submitted_at_missing` for one filed online."""
        if self.channel is Channel.COUNTER:
            return None
        moment = self.submitted_at.moment()
        if moment is None and self.channel is Channel.ONLINE:
            raise Refused("submitted_at_missing", field="submitted_at")
        return moment

    def organisations(self) -> tuple[str, str]:
        """Return who helped and who decides, "" where nobody is named."""
        return tidy(self.helped_by.currentText()), tidy(self.decided_by.currentText())

    def offer(self, offices: Sequence[str]) -> None:
        """Offer the offices that may decide; another one can be typed."""
        with QSignalBlocker(self.decided_by):
            self.decided_by.offer(tuple(offices))

    def show_answer(self, use: RuleUse | None) -> None:
        """Say how accepting stands to the day in which an online dossier is to be answered."""
        self.answer.setVisible(use is not None)
        if use is None:
            return
        late = self.tr("The answer is late: it was due by {by}. It is accepted all the same, and counted.")
        words = late if use.broken else self.tr("To be answered by {by}.")
        self.answer.setText(words.format(by=short_moment(use.by) if use.by else "…"))
        now = colours()
        self.answer.setStyleSheet(
            f"color: {now.late}; font-weight: 600" if use.broken else f"color: {now.muted}"
        )

    def unfold(self) -> None:
        """Show the fields."""
        self._show_open(opened=True)

    def stops(self) -> tuple[QWidget, ...]:
        """Return the stops of the Tab key in reading order."""
        return self.lines()

    def lines(self) -> tuple[Line, ...]:
        """Return the fields that Enter leads through, in reading order."""
        return (self.way, self.submitted_at, self.helped_by, self.decided_by)

    def fields(self) -> dict[str, QWidget]:
        """Return the widgets by the names refusals use."""
        return {
            "channel": self.way,
            "submitted_at": self.submitted_at,
            "helped_by": self.helped_by,
            "decided_by": self.decided_by,
        }

    def typed(self) -> dict[str, str]:
        """Return everything as it stands, for the draft; empty where it came in as most do."""
        if not self._is_told():
            return {}
        return {
            "channel": self.channel.value,
            "submitted_at": self.submitted_at.text(),
            "helped_by": self.helped_by.currentText(),
            "decided_by": self.decided_by.currentText(),
        }

    def set_typed(self, typed: Mapping[str, object]) -> None:
        """Put a draft back; an empty one folds the fields."""
        self.way.setCurrentIndex(max(0, self.way.findData(str(typed.get("channel", "")))))
        self.submitted_at.setText(str(typed.get("submitted_at", "")))
        self.helped_by.setEditText(str(typed.get("helped_by", "")))
        self.decided_by.setEditText(str(typed.get("decided_by", "")))
        self._show_open(opened=self._is_told())

    def _is_told(self) -> bool:
        return self.channel is not Channel.COUNTER or any(self.organisations())

    def _turn(self) -> None:
        self._show_open(opened=self.box.isHidden())
        if self.box.isVisible():
            self.way.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_open(self, *, opened: bool) -> None:
        self.box.setVisible(opened)
        self.fold.say(f"{_OPEN if opened else _FOLDED} {self.tr('How filed, who decides')}")
        self.fold.setAccessibleName(self.tr("How filed, who decides"))
        self._show_moment()
        self._tell()

    def _chosen(self) -> None:
        self._show_moment()
        self._tell()
        self.channel_chosen.emit()
        self.changed.emit()

    def _changed(self) -> None:
        self._tell()
        self.changed.emit()

    def _show_moment(self) -> None:
        self._moment.setVisible(self.channel is not Channel.COUNTER)
        if self.channel is not Channel.ONLINE:
            self.answer.hide()

    def _tell(self) -> None:
        """Tell in a line what is folded away."""
        helped, decides = self.organisations()
        parts = (
            self._words[self.channel] if self.channel is not Channel.COUNTER else "",
            helped,
            self.tr("decides: {office}").format(office=decides) if decides else "",
        )
        self.told.setText(" · ".join(filter(None, parts)))
        self.told.setVisible(self.box.isHidden() and self._is_told())

    def _lay_out(self) -> None:
        self._moment = QWidget(self.box)
        moment = labelled(self.tr("Filed on, at"), self.submitted_at)
        moment.setContentsMargins(0, 0, 0, 0)
        self._moment.setLayout(moment)
        self.answer.hide()
        inside = QVBoxLayout(self.box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_2)
        inside.addLayout(labelled(self.tr("Came in"), self.way))
        inside.addWidget(self._moment)
        inside.addLayout(labelled(self.tr("Who helped to file"), self.helped_by))
        inside.addLayout(labelled(self.tr("Which office decides"), self.decided_by))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.told)
        # Seen folded and unfolded: it is said before the dossier is accepted.
        column.addWidget(self.answer)
        column.addWidget(self.box)
