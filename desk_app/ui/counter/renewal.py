"""A reception that is under way when the catalogue changes: the procedure picked is shown as it is posted now."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk_app.domain.procedure import Procedure
from desk_app.domain.procedure_changes import changed_parts
from desk_app.domain.procedure_search import ProcedureChoice
from desk_app.services import catalogue
from desk_app.ui.counter.forecast import Forecast
from desk_app.ui.counter.intake_view import IntakeView
from desk_app.ui.page import Page
from desk_app.ui.words import part_word


class Renewal(QObject):
    """Reads the catalogue for the reception; `show` takes a picked procedure that says something else by now."""

    def __init__(
        self,
        page: Page,
        view: IntakeView,
        forecast: Forecast,
        picked: Callable[[], Procedure | None],
        show: Callable[[Procedure], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._view = view
        self._picked = picked
        self._show = show
        forecast.day_changed.connect(self._begin_day)

    def read(self) -> None:
        """Read what is posted today; also called when the program runs into another day."""
        self._page.ask(catalogue.choices, self._take)

    def _begin_day(self) -> None:
        session = self._page.desk.session
        self._view.applicant.birth_date.today = self._view.today = session.today()
        if (procedure := self._picked()) is not None:
            self._renew(procedure)
        self.read()

    def _take(self, choices: tuple[ProcedureChoice, ...]) -> None:
        self._view.picker.show_choices(choices)
        before = self._picked()
        if before is None:
            return
        after = next((each.procedure for each in choices if each.procedure.code == before.code), None)
        if after is None:
            words = self.tr("{name} is no longer posted and cannot be received. Choose another procedure.")
            self._page.message.warn(words.format(name=before.name))
        elif after != before:
            self._renew(after)
            self._tell(before, after)

    def _renew(self, procedure: Procedure) -> None:
        self._view.renew(procedure)
        self._show(procedure)

    def _tell(self, before: Procedure, after: Procedure) -> None:
        parts = changed_parts(before, after)
        if parts:
            named = ", ".join(part_word(part, self._page.desk.language) for part in parts)
            words = self.tr("This procedure has a newer version, shown now. Look again at: {parts}.")
            self._page.message.warn(words.format(parts=named))
