"""Making packages: the dossiers of a hand-over list or chosen ones go out, results of work for others go back."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.errors import Refused
from desk_app.domain.office_key import KnownKey
from desk_app.domain.package import ENDING, PackageMade, Unanswered
from desk_app.domain.transfer import is_list_code
from desk_app.services import exchange, office_keys
from desk_app.services.exchange import PackOrder
from desk_app.ui.back_office.exchange_rows import ResultRows
from desk_app.ui.page import Page
from desk_app.ui.theme import SPACE_3, SPACE_4
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import labelled, section, wrapped
from desk_app.ui.widgets.long_work import LongWork
from desk_app.ui.widgets.save_place import save_place
from desk_app.ui.widgets.sparing_table import SparingTable

Made = Callable[[PackageMade], None]


class PackingView(QWidget):
    """F12 packs dossiers for an office, Ctrl+R the results chosen at the right; a scan adds a code."""

    def __init__(self, page: Page, work: LongWork, made: Made) -> None:
        super().__init__(page)
        self._page, self._work, self._made = page, work, made
        self.office = ChoiceBox(self)
        self.codes = QPlainTextEdit(self)
        self.codes.setTabChangesFocus(True)
        self.codes.setPlaceholderText(self.tr("Scan or type: BG-2026-0003, or codes of dossiers"))
        self.hint = wrapped("muted")
        self.model = ResultRows(self)
        self.results = SparingTable(self.model, {0: 190, 1: 190, 2: 140, 3: 140}, 2, (3, 1), self)
        self.results.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.results.setAccessibleName(self.tr("Results that have not gone back"))
        self.none = EmptyState(self)
        self.none.say(
            "circle-check",
            self.tr("No result waits to go back"),
            self.tr("What was received from other offices comes here when its result is ready."),
        )
        self.lists = QStackedWidget(self)
        self.lists.addWidget(self.none)
        self.lists.addWidget(self.results)
        self._lay_out()

    def refresh(self) -> None:
        """Read offices and results anew."""
        self._page.ask(office_keys.known, self._show_offices)
        self._page.ask(exchange.unanswered, self._show_results)

    def add(self, code: str) -> None:
        """Add a code, once."""
        if code not in self.codes.toPlainText().split():
            self.codes.appendPlainText(code)

    def order(self, path: Path) -> PackOrder:
        """Return what is to be packed; Refused `package_list_alone` where a list stands beside other codes."""
        codes = self._typed()
        lists = [code for code in codes if is_list_code(code)]
        if lists and len(codes) > 1:
            raise Refused("package_list_alone", field="codes", code=lists[0])
        if lists:
            return PackOrder(path, self.chosen, transfer=lists[0])
        return PackOrder(path, self.chosen, codes)

    @property
    def chosen(self) -> str:
        """The code of the office chosen, "" for none."""
        return str(self.office.currentData() or "")

    def pack(self, path: Path) -> None:
        """Write the package of dossiers."""
        self._page.clear_message()
        try:
            order = self.order(path)
        except Refused as error:
            self._page.refused(error)
            return
        self._work.start(
            self.tr("Sealing {file}…").format(file=path.name), exchange.pack, self._packed, order
        )

    def pack_results(self, path: Path) -> None:
        """Write the package of the results chosen; without any, of the dossiers typed: a package may have been lost."""
        self._page.clear_message()
        order = PackOrder(path, codes=self._chosen_results())
        words = self.tr("Sealing {file}…").format(file=path.name)
        self._work.start(words, exchange.pack_results, self._made, order)

    def _typed(self) -> tuple[str, ...]:
        typed = re.split(r"[\s,;]+", self.codes.toPlainText().strip())
        return tuple(dict.fromkeys(code.upper() for code in typed if code))

    def _chosen_results(self) -> tuple[str, ...]:
        rows = sorted(index.row() for index in self.results.selectionModel().selectedRows())
        lines = [line for line in map(self.model.line_at, rows) if line is not None]
        return tuple(line.code for line in lines) or self._typed()

    def _packed(self, made: PackageMade) -> None:
        self.codes.clear()
        self._made(made)

    def _show_offices(self, keys: tuple[KnownKey, ...]) -> None:
        chosen = self.chosen
        self.office.clear()
        for known in keys:
            if known.confirmed:
                self.office.addItem(f"{known.key.name} · {known.key.code}", known.key.code)
        self.office.setCurrentIndex(max(0, self.office.findData(chosen)))
        confirmed = bool(self.office.count())
        self.hint.setText(
            self.tr("Only that office can open the file. On a lost stick it tells nobody anything.")
            if confirmed
            else self.tr("No office is confirmed yet: enter its key and compare it first (3).")
        )
        self.go.setEnabled(confirmed)

    def _show_results(self, lines: tuple[Unanswered, ...]) -> None:
        if lines == self.model.lines:
            return
        self.model.put(lines)
        self.lists.setCurrentWidget(self.results if lines else self.none)
        chosen = self.results.selectionModel()
        flags = chosen.SelectionFlag.Select | chosen.SelectionFlag.Rows
        for row, line in enumerate(lines):
            if line.office == lines[0].office:
                chosen.select(self.model.index(row, 0), flags)

    def _ask_where(self, act: Callable[[Path], None], stem: str) -> None:
        now = self._page.desk.session.now()
        begin = Path.home() / f"{stem}-{now:%y%m%d-%H%M}.{ENDING}"
        chosen = save_place(self, self.tr("Save the package"), begin, f"*.{ENDING}")
        if chosen is not None:
            act(chosen)

    def _lay_out(self) -> None:
        self.go = KeyButton(
            self.tr("Make the package…"),
            "F12",
            lambda: self._ask_where(self.pack, self.chosen),
            look="primary",
            parent=self,
        )
        self.go_back = KeyButton(
            self.tr("Send the results back…"),
            "Ctrl+R",
            lambda: self._ask_where(self.pack_results, self.tr("results")),
            parent=self,
        )
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, words in (
            (left, self.tr("Dossiers to another office")),
            (right, self.tr("Results to send back")),
        ):
            column.setSpacing(SPACE_3)
            column.addLayout(section("", words))
        left.addLayout(labelled(self.tr("For which office"), self.office))
        left.addLayout(labelled(self.tr("Hand-over list or dossiers"), self.codes), 1)
        # Each act stands under what it packs.
        left.addWidget(self.hint)
        left.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)
        right.addWidget(self.lists, 1)
        lost = wrapped("muted")
        lost.setText(self.tr("Was a package lost? Choose none here and type its dossiers at the left."))
        right.addWidget(lost)
        right.addWidget(self.go_back, 0, Qt.AlignmentFlag.AlignRight)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, SPACE_3, 0, 0)
        columns.setSpacing(SPACE_4)
        columns.addLayout(left, 2)
        columns.addLayout(right, 3)
