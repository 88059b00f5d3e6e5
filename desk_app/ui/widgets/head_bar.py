"""The head of the main window: the office, the search box, who works at which counter, language and look."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desk_app.services.session import Session
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, colours, icon, role
from desk_app.ui.widgets.search_box import Find, SearchBox

HEIGHT = 52
_MARK = 24


class HeadBar(QFrame):
    """Built anew when language, look or session change."""

    def __init__(
        self,
        session: Session,
        language: str,
        find: Find,
        switch_language: Callable[[], None],
        switch_theme: Callable[[], None],
        choose_work: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        role(self, "head")
        self.setFixedHeight(HEIGHT)
        sign = QLabel(self)
        sign.setPixmap(icon("landmark", colours().accent).pixmap(QSize(_MARK, _MARK)))
        office = role(QLabel(session.office.name, self), "section")
        office.setToolTip(f"{session.office.desk_name}\n{session.office.address}")
        self.search = SearchBox(find, language, self)
        self.search.setMaximumWidth(560)
        self.search.setMinimumWidth(260)
        self.who = self._button("user-round", choose_work)
        self.who.setText(f" {session.counter} · {session.staff.name}")
        self.who.setToolTip(self.tr("Who works here, which printer") + "  Ctrl+Shift+O")
        self.who.setAccessibleName(self.tr("Who works here, which printer"))
        self.language = self._button("languages", switch_language)
        self.language.setText(" VI" if language == "vi" else " EN")
        self.language.setToolTip(self.tr("Vietnamese or English") + "  Ctrl+Shift+L")
        self.language.setAccessibleName(self.tr("Vietnamese or English"))
        self.look = self._button("contrast", switch_theme)
        self.look.setToolTip(self.tr("Light, dark or high contrast") + "  Ctrl+Shift+T")
        self.look.setAccessibleName(self.tr("Light, dark or high contrast"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, 0, SPACE_3, 0)
        row.setSpacing(SPACE_2)
        row.addWidget(sign)
        row.addWidget(office)
        row.addStretch(1)
        row.addWidget(self.search, 4)
        row.addStretch(1)
        row.addWidget(self.who)
        row.addWidget(self.language)
        row.addWidget(self.look)

    def _button(self, name: str, act: Callable[[], None]) -> QPushButton:
        button = role(QPushButton(self), "quiet")
        button.setIcon(icon(name, colours().accent))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _=False: act())
        return button
