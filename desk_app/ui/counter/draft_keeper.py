"""Keeps what is typed on a page, so that a crash of the program loses nothing."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desk_app.services import drafts
from desk_app.ui.counter.intake_draft import IntakeDraft
from desk_app.ui.page import Page

KEEP_AFTER_MS = 700


class Typed(Protocol):
    """What stands on a page."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed that would be missed."""
        ...

    def values(self) -> dict[str, object]:
        """Return it as JSON values."""
        ...


class DraftKeeper(QObject):
    """Keeps the page's draft shortly after the last change; `found` carries the one of before, once.

    `place` is the name it is kept under, `read` what reads its values back.
    """

    found = Signal(object)

    def __init__(
        self,
        page: Page,
        draft: Callable[[], Typed],
        place: str = drafts.INTAKE,
        read: Callable[[Mapping[str, object]], Typed | None] = IntakeDraft.read,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._place, self._read_back = place, read
        self._draft = draft
        self._looked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        page.desk.closing.connect(self._keep_the_last)

    def soon(self) -> None:
        """Keep the draft when nothing was changed for a moment."""
        self._timer.start()

    def keep(self) -> None:
        """Keep the draft now; an empty one is forgotten."""
        draft = self._draft()
        if draft.is_empty:
            self.discard()
        else:
            self._page.ask(drafts.keep, _ignored, self._place, draft.values())

    def rest(self) -> None:
        """Keep nothing more of what was typed so far."""
        self._timer.stop()

    def discard(self) -> None:
        """Forget the draft."""
        self.rest()
        self._page.ask(drafts.discard, _ignored, self._place)

    def look(self) -> None:
        """Look, the first time only, for what was being typed when the program ended."""
        if not self._looked:
            self._looked = True
            self._page.ask(drafts.kept, self._read, self._place)

    def do_not_look(self) -> None:
        """Leave the kept draft alone: what is typed was handed over by the page before."""
        self._looked = True

    def _keep_the_last(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self.keep()

    def _read(self, values: Mapping[str, object] | None) -> None:
        draft = self._read_back(values) if values else None
        if draft is not None and not draft.is_empty and self._draft().is_empty:
            self.found.emit(draft)


def _ignored(_answer: None) -> None:
    return None
