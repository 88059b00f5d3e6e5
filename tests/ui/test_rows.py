"""The table model over any number of dossiers: which stretches it reads, and what it shows meanwhile."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import DossierSummary, Worklist, WorklistFilter
from desk_app.domain.standing import DueState, Standing
from desk_app.domain.workflow import DossierStatus
from desk_app.ui.cell import CELL_ROLE, LOADING
from desk_app.ui.rows import KEPT_STRETCHES, RAW_ROLE, STRETCH, Column, DossierTableModel
from desk_app.ui.widgets.sparing_table import SparingTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MILLION = 1_000_000
DUE = datetime(2026, 11, 25, 17, 0)


def a_row(number: int) -> DossierSummary:
    return DossierSummary(
        code=f"H13.50.05-261123-{number:04d}",
        procedure_code="1.004873",
        procedure="Cấp giấy xác nhận tình trạng hôn nhân",
        applicant=f"Người nộp {number}",
        status=DossierStatus.PROCESSING,
        received_at=datetime(2026, 11, 23, 8, 30),
        due_at=DUE,
        state=DueState(Standing.DUE_SOON, 2),
        printed=True,
        officer="Lan",
        version=1,
    )


class Source:
    """A store of any size; answers only when told to, newest question last."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.asked: list[int] = []
        self.waiting: list[tuple[int, int, Callable[[Worklist], None], Callable[[], None]]] = []

    def fetch(
        self, offset: int, limit: int, done: Callable[[Worklist], None], settled: Callable[[], None]
    ) -> None:
        self.asked.append(offset // STRETCH)
        self.waiting.append((offset, limit, done, settled))

    def answer(self) -> None:
        offset, limit, done, settled = self.waiting.pop(0)
        rows = tuple(a_row(number) for number in range(offset, min(offset + limit, self.total)))
        done(Worklist(rows, self.total, {WorklistFilter.OPEN: self.total}))
        settled()

    def fail(self) -> None:
        *_, settled = self.waiting.pop(0)
        settled()


def a_model(source: Source, prefix: str = "") -> DossierTableModel:
    model = DossierTableModel(source.fetch, "vi", prefix)
    if source.total < MILLION:  # Qt's own checks visit every cell
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.reload()
    return model


def settle(source: Source, qtbot: QtBot) -> None:
    """Answer until nothing more is asked."""
    qtbot.waitUntil(lambda: bool(source.waiting))
    while source.waiting:
        source.answer()
        qtbot.wait(5)


def text(model: DossierTableModel, row: int, column: Column) -> object:
    return model.index(row, column).data()


def test_rows_are_placeholders_until_the_answer_comes(qtbot: QtBot) -> None:
    source = Source(3)
    model = a_model(source)
    loading = [model.loading]
    assert text(model, 0, Column.APPLICANT) == LOADING
    assert model.row_at(0) is None
    settle(source, qtbot)
    loading.append(model.loading)
    assert loading == [True, False]
    assert model.rowCount() == 3
    assert text(model, 2, Column.APPLICANT) == "Người nộp 2"


def test_jumping_to_the_end_of_a_million_reads_only_what_is_seen(qtbot: QtBot) -> None:
    source = Source(MILLION)
    model = a_model(source)
    table = SparingTable(model, dict.fromkeys(Column, 120), Column.PROCEDURE, ())
    qtbot.addWidget(table)
    table.resize(900, 500)
    table.show()
    settle(source, qtbot)
    assert model.rowCount() == MILLION
    table.scrollToBottom()
    settle(source, qtbot)
    assert text(model, MILLION - 1, Column.APPLICANT) == f"Người nộp {MILLION - 1}"
    assert source.asked == [0, MILLION // STRETCH - 1]


def test_dragging_through_the_list_asks_for_the_place_where_it_stops(qtbot: QtBot) -> None:
    source = Source(MILLION)
    model = a_model(source)
    settle(source, qtbot)
    for row in range(0, 400_000, 2_000):
        text(model, row, Column.CODE)
    qtbot.waitUntil(lambda: bool(source.waiting))
    settle(source, qtbot)
    assert len(source.asked) <= 5
    assert source.asked[1] == 398_000 // STRETCH


def test_only_so_many_stretches_are_kept(qtbot: QtBot) -> None:
    source = Source(MILLION)
    model = a_model(source)
    settle(source, qtbot)
    for stretch in range(1, KEPT_STRETCHES + 5):
        text(model, stretch * STRETCH, Column.CODE)
        settle(source, qtbot)
    kept = sum(model.row_at(stretch * STRETCH) is not None for stretch in range(KEPT_STRETCHES + 5))
    assert kept == KEPT_STRETCHES
    assert model.row_at(0) is None


def test_an_answer_to_an_older_question_is_dropped(qtbot: QtBot) -> None:
    source = Source(5)
    model = a_model(source)
    qtbot.waitUntil(lambda: len(source.waiting) == 1)
    model.reload()
    qtbot.waitUntil(lambda: len(source.waiting) == 2)
    source.answer()
    assert model.loading
    source.total = 2
    source.answer()
    assert model.rowCount() == 2


def test_renewing_keeps_what_is_shown_until_the_fresh_answer(qtbot: QtBot) -> None:
    source = Source(5)
    model = a_model(source)
    settle(source, qtbot)
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setCurrentIndex(model.index(3, 0))
    source.total = 9
    model.renew()
    assert text(model, 3, Column.APPLICANT) == "Người nộp 3"
    settle(source, qtbot)
    assert model.rowCount() == 9
    assert view.currentIndex().row() == 3
    source.total = 2
    model.renew()
    settle(source, qtbot)
    assert model.rowCount() == 2


def test_a_failure_is_told_and_not_tried_for_ever(qtbot: QtBot) -> None:
    source = Source(5)
    model = a_model(source)
    qtbot.waitUntil(lambda: bool(source.waiting))
    with qtbot.waitSignal(model.failed):
        source.fail()
    qtbot.wait(20)
    assert not source.waiting
    assert model.loading
    model.renew()
    settle(source, qtbot)
    assert model.rowCount() == 5


def test_a_cell_says_what_it_shows_to_eye_and_ear(qtbot: QtBot) -> None:
    source = Source(1)
    model = a_model(source, "H13.50.05-")
    settle(source, qtbot)
    assert text(model, 0, Column.CODE) == "261123-0000"
    assert text(model, 0, Column.STANDING) == "Còn 2 ngày"
    assert text(model, 0, Column.DUE) == "25/11/2026 17:00"
    code, standing, due = (model.index(0, column) for column in (Column.CODE, Column.STANDING, Column.DUE))
    assert code.data(RAW_ROLE) == "H13.50.05-261123-0000"
    assert due.data(RAW_ROLE) == DUE
    assert code.data(Qt.ItemDataRole.ToolTipRole) == "H13.50.05-261123-0000"
    assert standing.data(Qt.ItemDataRole.AccessibleTextRole) == "Standing: Còn 2 ngày"
    assert not standing.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert code.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(code) == 0
    assert model.data(QModelIndex()) is None


def test_a_cell_is_asked_for_as_a_whole(qtbot: QtBot) -> None:
    source = Source(1)
    model = a_model(source)
    waiting = model.index(0, Column.STANDING)
    assert waiting.data(CELL_ROLE).words == LOADING
    assert waiting.data(Qt.ItemDataRole.AccessibleTextRole) == "Loading"
    settle(source, qtbot)
    for index in (model.index(0, column) for column in Column):
        cell = index.data(CELL_ROLE)
        assert cell.words == index.data()
        assert cell.ink == index.data(Qt.ItemDataRole.ForegroundRole)
        assert cell.font == index.data(Qt.ItemDataRole.FontRole)


def test_a_dossier_is_found_again_by_its_code(qtbot: QtBot) -> None:
    source = Source(450)
    model = a_model(source)
    settle(source, qtbot)
    assert model.row_of("H13.50.05-261123-0099") == 99
    assert model.row_of("H13.50.05-261123-0150") is None
