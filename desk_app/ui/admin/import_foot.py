"""The foot of the import: what it would do or did, and the keys that go on."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desk_app.services.catalogue_import import ImportPlan
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.key_button import KeyButton


class ImportFoot(QFrame):
    """F12 is always the next step: choose a file, write what it brings, look at what was written.

    `words` say what that step means.
    """

    def __init__(
        self,
        choose: Callable[[], None],
        keep: Callable[[], None],
        close: Callable[[], None],
        save_refused: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        role(self, "foot")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.words = ""
        self.save_refused = KeyButton(
            self.tr("Save the refused records…"), "Ctrl+S", save_refused, icon=icon("save"), parent=self
        )
        self.another = KeyButton(
            self.tr("Another file…"), "Ctrl+O", choose, icon=icon("folder-open"), parent=self
        )
        self.choose = KeyButton(self.tr("Choose a file…"), "F12", choose, look="primary", parent=self)
        self.keep = KeyButton(self.tr("Write into the catalogue"), "F12", keep, look="primary", parent=self)
        self.close_it = KeyButton(self.tr("Back to the catalogue"), "F12", close, look="primary", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        row.setSpacing(SPACE_2)
        row.addStretch(1)
        for button in (self.save_refused, self.another, self.choose, self.keep, self.close_it):
            row.addWidget(button)
        self.show_plan(None, kept=False)

    def show_plan(self, plan: ImportPlan | None, *, kept: bool) -> None:
        """Offer what can be done with a plan: nothing read yet, to be written, written or with nothing to write."""
        brings = plan is not None and bool(plan.added or plan.changed)
        self.choose.setVisible(plan is None)
        self.another.setVisible(plan is not None)
        self.keep.setVisible(brings and not kept)
        self.close_it.setVisible(plan is not None and (kept or not brings))
        self.save_refused.setVisible(plan is not None and bool(plan.refused))
        self.words = "" if plan is None else self._told(plan, kept=kept)
        self.allow(allowed=True)

    def allow(self, *, allowed: bool) -> None:
        """Offer nothing while something is under way."""
        for button in (self.save_refused, self.another, self.choose, self.keep, self.close_it):
            button.setEnabled(allowed)

    def _told(self, plan: ImportPlan, *, kept: bool) -> str:
        if kept:
            return self.tr("What was written is prepared only: review it, then publish it by a decision.")
        if plan.added or plan.changed:
            return self.tr(
                "It is only prepared: counter and display stay as they are until it is reviewed and published."
            )
        return self.tr("There is nothing to write: the catalogue has all of it already.")
