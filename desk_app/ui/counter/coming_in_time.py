"""What the reception asks while it is told how a dossier came in: whether its answer is late, who may decide."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from desk_app.domain.acts import RuleUse
from desk_app.services import intake, routes
from desk_app.ui.counter.coming_in import ComingIn
from desk_app.ui.page import Page


class ComingInTime(QObject):
    """Follows the fields: an answer that is late is said before the dossier is accepted (NĐ 61/2018/NĐ-CP)."""

    def __init__(self, page: Page, fields: ComingIn) -> None:
        super().__init__(page)
        self._page, self._fields = page, fields
        self._filed: datetime | None = None
        fields.changed.connect(self._follow)
        self.set_now()

    def read(self) -> None:
        """Read which offices may decide."""
        self._page.ask(routes.offices, self._fields.offer)

    def set_now(self) -> None:
        """Let a moment be typed up to now."""
        self._fields.submitted_at.now = self._page.desk.session.now()

    def _follow(self) -> None:
        self.set_now()
        filed = self._fields.filed_online_at
        if filed == self._filed:
            return
        self._filed = filed
        if filed is None:
            self._fields.show_answer(None)
        else:
            self._page.ask(intake.online_answer, partial(self._show, filed), filed)

    def _show(self, filed: datetime, use: RuleUse | None) -> None:
        if filed == self._filed:
            self._fields.show_answer(use)
