"""Accepting at the reception: once per form, and knowingly where the same person has a dossier open already."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject
from shiboken6 import isValid

from desk_app.domain.dossier import IntakeForm, IssuedReceipt
from desk_app.domain.errors import DeskError, Refused
from desk_app.services import intake
from desk_app.ui.page import Page
from desk_app.ui.texts import sentence
from desk_app.ui.widgets.receipt_card import ReceiptCard


class Done(Protocol):
    """What hears that a dossier was received, and whether its receipt is to be printed."""

    def __call__(self, issued: IssuedReceipt, *, printed: bool = True) -> None:
        """Show what was done and begin anew."""


class Accepting(QObject):
    """Sends what `form` returns; `done` hears of the receipt. While an answer is on its way nothing is sent again."""

    def __init__(self, page: Page, card: ReceiptCard, form: Callable[[], IntakeForm], done: Done) -> None:
        super().__init__(page)
        self._page, self._card, self._form, self._done = page, card, form, done
        self._waiting = self._twins_known = False

    def accept(self) -> None:
        """Accept the dossier once."""
        self._accept(confirmed=False)

    def accept_all_the_same(self) -> None:
        """Accept although the warning of an open dossier of the same person stands there."""
        if self._twins_known:
            self._accept(confirmed=True)

    def forget_twins(self) -> None:
        """Hear that it is another person or procedure now."""
        self._twins_known = False
        self._card.confirming(asked=False)

    def warn_of_twins(self, error: DeskError) -> str:
        """Say that the same person has a dossier open; return its code."""
        self._twins_known = True
        self._card.confirming(asked=True)
        self._card.offer_dossier(shown=True)
        keys = self.tr("Ctrl+F12 accepts all the same, Ctrl+O opens the earlier dossier.")
        self._page.message.warn(f"{sentence(error, self._page.desk.language)} {keys}")
        return str(error.params["codes"]).split(", ", 1)[0]

    def _accept(self, *, confirmed: bool) -> None:
        if self._waiting:
            return
        try:
            form = replace(self._form(), duplicate_confirmed=confirmed)
        except Refused as error:
            self._page.refused(error)
            return
        self._page.clear_message()
        self._waiting = True
        self._card.let_accept(allowed=False)
        accepted, refused, _ = self._page.while_here(self._done)
        self._page.desk.ask(intake.accept, accepted, refused, self._answered, form)

    def _answered(self) -> None:
        if isValid(self):
            self._waiting = False
            self._card.let_accept(allowed=True)
