"""How a result is given: in person, to a representative, by post or electronically, and what that asks for."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.acts import ActDetails, HandOverWay
from desk_app.domain.procedure import Channel
from desk_app.domain.text import tidy
from desk_app.ui.theme import SPACE_2
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.labelled import labelled
from desk_app.ui.widgets.representative_fields import RepresentativeFields
from desk_app.ui.words import way_word

# How a result goes that was to go back this way.
_WAY_OF = {Channel.POST: HandOverWay.POST, Channel.ONLINE: HandOverWay.ELECTRONIC}


class WayFields(QWidget):
    """The way chosen opens its own fields; the key of the representative chooses that way (NĐ 61/2018/NĐ-CP Đ.20.3)."""

    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way = ChoiceBox(self)
        for way in HandOverWay:
            self.way.addItem(way_word(way, language), way.value)
        self.receiver = RepresentativeFields(self.tr("To a representative"), "Ctrl+R", "receiver", self)
        self.tracking = QLineEdit(self)
        self._post = QWidget(self)
        post = labelled(self.tr("Tracking number of the post"), self.tracking)
        post.setContentsMargins(0, 0, 0, 0)
        self._post.setLayout(post)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(labelled(self.tr("How the result is given"), self.way))
        column.addWidget(self.receiver)
        column.addWidget(self._post)
        self.way.currentIndexChanged.connect(self._way_chosen)
        self.receiver.someone_else.toggled.connect(self._representative_chosen)
        self.receiver.changed.connect(self.changed)
        self.tracking.textChanged.connect(self.changed)
        self._way_chosen()

    @property
    def chosen(self) -> HandOverWay:
        """The way chosen."""
        return HandOverWay(self.way.currentData())

    def begin(self, return_by: Channel) -> None:
        """Propose the way that the receipt names."""
        way = _WAY_OF.get(return_by, HandOverWay.IN_PERSON)
        self.set_typed({"way": way.value})
        self.receiver.set_typed({})

    def details(self) -> ActDetails:
        """Return what is said with the hand-over."""
        return ActDetails(
            way=self.chosen,
            receiver=self.receiver.representative(),
            tracking=tidy(self.tracking.text()) if self.chosen is HandOverWay.POST else "",
        )

    def fields(self) -> dict[str, QWidget]:
        """Return the widgets by the names refusals use."""
        return {"way": self.way, "tracking": self.tracking, **self.receiver.fields()}

    def lines(self) -> tuple[QLineEdit, ...]:
        """Return the typed lines."""
        return (*self.receiver.lines().values(), self.tracking)

    def typed(self) -> dict[str, str]:
        """Return the way and its number, for the draft."""
        return {"way": self.chosen.value, "tracking": self.tracking.text()}

    def set_typed(self, typed: Mapping[str, object]) -> None:
        """Put a draft back; an empty one is in person."""
        self.way.setCurrentIndex(max(0, self.way.findData(str(typed.get("way", "")))))
        self.tracking.setText(str(typed.get("tracking", "")))

    def _way_chosen(self) -> None:
        self._post.setVisible(self.chosen is HandOverWay.POST)
        self.receiver.someone_else.setChecked(self.chosen is HandOverWay.REPRESENTATIVE)
        if self.chosen is HandOverWay.POST:
            self.tracking.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _representative_chosen(self, chosen: bool) -> None:
        if chosen:
            self.way.setCurrentIndex(self.way.findData(HandOverWay.REPRESENTATIVE.value))
        elif self.chosen is HandOverWay.REPRESENTATIVE:
            self.way.setCurrentIndex(self.way.findData(HandOverWay.IN_PERSON.value))
