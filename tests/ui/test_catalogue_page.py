"""The administrator's catalogue by keyboard: chips, search, review queue, publishing, files, sheets."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.catalogue import CatalogueFilter
from desk_app.domain.procedure import Part, Unread
from desk_app.services import catalogue, catalogue_editing, publishing
from desk_app.services.session import Session
from desk_app.ui.admin.catalogue_page import REST_MS, CataloguePage
from desk_app.ui.admin.catalogue_rows import Column
from desk_app.ui.admin.procedure_tabs import CHANGES, GENERAL, OVERVIEW
from desk_app.ui.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

BIRTH, SINGLE = "1.001193", "1.004873"
UNREAD = Unread(Part.DOCUMENTS, "bản chính hoặc bản sao, tùy trường hợp")


@pytest.fixture
def page(desk: Desk, session: Session, qtbot: QtBot) -> CataloguePage:
    """Return the page over the shipped catalogue, one procedure of it being changed."""
    desk.language = "en"
    before = catalogue_editing.prepared_of(session, SINGLE)
    changed = replace(before, name=f"{before.name} (mới)", needs_review="", unread=(UNREAD,))
    catalogue_editing.prepare(session, changed, "Quyết định 99/QĐ-UBND")
    page = CataloguePage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 620)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.entered()
    settle(page)
    return page


def settle(page: CataloguePage) -> None:
    for _ in range(3):
        page.desk.tasks.wait()


def press(page: CataloguePage, key: Qt.Key) -> None:
    QTest.keyClick(page.window().focusWidget(), key)
    settle(page)


def choose(page: CataloguePage, key: Qt.Key) -> None:
    """Choose a chip; Qt shows its button pressed for a tenth of a second first."""
    QTest.keyClick(page.window().focusWidget(), key)
    QTest.qWait(130)
    settle(page)


def shown(page: CataloguePage) -> list[str]:
    return [line.shown.code for line in page.view.model.lines]


def go_to(page: CataloguePage, code: str) -> None:
    page.view.ask_for(page.view.chip, words=code)
    settle(page)
    assert shown(page) == [code]


def cell(page: CataloguePage, code: str, column: Column) -> str:
    row = page.view.model.row_of(code)
    assert row is not None
    return str(page.view.model.index(row, column).data())


def test_it_opens_on_the_whole_catalogue_with_counts_on_every_chip(
    page: CataloguePage, session: Session
) -> None:
    counts = catalogue.listing(session).counts
    assert len(shown(page)) == counts[CatalogueFilter.ALL] > 100
    assert counts[CatalogueFilter.CHANGED] == 1
    said = {chip: button.accessibleDescription() for chip, button in page.view.chips.items()}
    assert said == {chip: str(count) for chip, count in counts.items()}


def test_a_line_says_how_it_stands_in_words(page: CataloguePage) -> None:
    assert cell(page, BIRTH, Column.STANDING) == "Posted"
    assert "163/QĐ-BTP" in cell(page, BIRTH, Column.POSTED)
    assert cell(page, SINGLE, Column.REVIEW) == "To review"
    assert cell(page, BIRTH, Column.REVIEW) == "22/11/2026"


def test_figures_choose_chips_and_search_finds_by_everyday_words(page: CataloguePage, qtbot: QtBot) -> None:
    choose(page, Qt.Key.Key_5)
    assert page.view.chip is CatalogueFilter.CHANGED
    assert shown(page) == [SINGLE]
    choose(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_Slash)
    QTest.keyClicks(page.view.search, "doc than")
    qtbot.waitUntil(lambda: shown(page)[:1] == [SINGLE])
    press(page, Qt.Key.Key_Return)
    assert page.view.table.hasFocus()
    assert page.back()
    settle(page)
    assert page.view.search.text() == ""
    assert len(shown(page)) > 100


def test_a_field_narrows_the_list_and_an_empty_one_says_what_to_do(page: CataloguePage) -> None:
    page.view.field.setCurrentIndex(page.view.field.findData("Chứng thực"))
    settle(page)
    assert {line.shown.field for line in page.view.model.lines} == {"Chứng thực"}
    choose(page, Qt.Key.Key_8)
    assert shown(page) == []
    assert page.view.stack.currentWidget() is page.view.empty
    assert page.view.preview.isHidden()


def test_the_preview_shows_what_is_prepared_and_what_was_not_read(page: CataloguePage) -> None:
    go_to(page, SINGLE)
    preview = page.view.preview
    assert preview.isVisible()
    assert preview.code.text() == SINGLE
    assert [UNREAD.words in point for point in preview.facts.open_points] == [True]


def test_review_goes_on_to_the_next_one_at_once_and_the_queue_grows_shorter(
    page: CataloguePage, session: Session, qtbot: QtBot
) -> None:
    choose(page, Qt.Key.Key_4)
    queue = shown(page)
    reviewed = []
    for _ in range(2):
        line = page.view.line
        assert line is not None
        reviewed.append(line.shown.code)
        press(page, Qt.Key.Key_X)
        qtbot.wait(REST_MS + 20)
    assert reviewed == queue[:2]
    assert shown(page) == queue[2:]
    assert page.view.code == queue[2]
    for code in reviewed:
        now = catalogue_editing.prepared_of(session, code)
        assert (now.to_review, now.reviewed_on) == (False, session.today())


def test_a_key_on_its_way_reviews_no_procedure_that_nobody_saw(page: CataloguePage) -> None:
    choose(page, Qt.Key.Key_4)
    queue = shown(page)
    press(page, Qt.Key.Key_X)
    press(page, Qt.Key.Key_X)
    assert shown(page) == queue[1:]


def test_what_is_not_reviewed_is_not_published_and_what_was_typed_stays(
    page: CataloguePage, session: Session, qtbot: QtBot
) -> None:
    choose(page, Qt.Key.Key_5)
    press(page, Qt.Key.Key_P)
    panel = page.publishing
    assert "Still to be reviewed" in panel.told.text()
    panel.decision.setText("99/QĐ-UBND")
    press(page, Qt.Key.Key_F12)
    assert page.message.kind == "stop"
    assert SINGLE in page.message.text
    assert (panel.isVisible(), panel.decision.text()) == (True, "99/QĐ-UBND")
    assert page.back()
    press(page, Qt.Key.Key_X)
    qtbot.wait(20)
    press(page, Qt.Key.Key_P)
    panel.decision.setText("99/QĐ-UBND")
    press(page, Qt.Key.Key_F12)
    assert (panel.isVisible(), page.message.kind) == (False, "done")
    coming = catalogue.listing(session, CatalogueFilter.COMING).lines
    assert [(line.shown.code, line.coming and line.coming.in_force_from) for line in coming] == [
        (SINGLE, date(2026, 11, 24))
    ]


def test_several_are_withdrawn_together_and_stay_chosen_until_then(
    page: CataloguePage, session: Session
) -> None:
    codes = shown(page)[:3]
    for _ in range(2):
        QTest.keyClick(page.view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    page.refresh()
    settle(page)
    assert [line.shown.code for line in page.view.chosen] == codes
    press(page, Qt.Key.Key_G)
    assert page.withdrawing.codes == tuple(codes)
    page.withdrawing.decision.setText("12/QĐ-UBND")
    press(page, Qt.Key.Key_F12)
    ended = {each.code: each.posted_to for each in publishing.posting_record(session) if each.withdrawal}
    assert ended == dict.fromkeys(codes, date(2026, 11, 23))
    assert cell(page, codes[0], Column.STANDING) == "Until 23/11/2026"


def test_everyday_words_are_kept_and_found_by(page: CataloguePage, session: Session) -> None:
    go_to(page, BIRTH)
    press(page, Qt.Key.Key_W)
    page.wording.words.setText("em bé mới sinh, giấy khai sinh")
    press(page, Qt.Key.Key_Return)
    assert page.wording.isHidden()
    found = catalogue.listing(session, words="em be moi sinh").lines
    assert [line.shown.code for line in found] == [BIRTH]


def test_a_copy_is_refused_on_its_code_then_prepared(page: CataloguePage, session: Session) -> None:
    go_to(page, BIRTH)
    press(page, Qt.Key.Key_D)
    panel = page.copying
    panel.code.setText(SINGLE)
    panel.reason.setText("thí điểm")
    press(page, Qt.Key.Key_F12)
    assert panel.code.property("wrong") is True
    assert panel.code.hasFocus()
    assert panel.reason.text() == "thí điểm"
    panel.code.setText("1.999999.H13")
    press(page, Qt.Key.Key_F12)
    assert panel.isHidden()
    assert catalogue_editing.prepared_of(session, "1.999999.H13").name == "Đăng ký khai sinh"


@pytest.mark.parametrize(
    ("key", "tab"), [(Qt.Key.Key_Return, OVERVIEW), (Qt.Key.Key_E, GENERAL), (Qt.Key.Key_C, CHANGES)]
)
def test_keys_open_the_procedure_where_it_is_wanted(
    page: CataloguePage, qtbot: QtBot, key: Qt.Key, tab: int
) -> None:
    go_to(page, BIRTH)
    page.entered()
    with qtbot.waitSignal(page.procedure_asked) as asked:
        QTest.keyClick(page.view.table, key)
    assert asked.args == [BIRTH, tab]


def test_import_and_check_ask_for_their_pages(page: CataloguePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.import_asked):
        QTest.keyClick(page.view.table, Qt.Key.Key_I)
    with qtbot.waitSignal(page.check_asked):
        QTest.keyClick(page.view.table, Qt.Key.Key_K)


def test_the_catalogue_goes_into_a_file_and_comes_back_unchanged(page: CataloguePage, tmp_path: Path) -> None:
    path = tmp_path / "danh-muc.json"
    page.export_to(path)
    settle(page)
    assert page.message.kind == "done"
    assert SINGLE in path.read_text(encoding="utf-8")
    page.import_from(path)
    settle(page)
    assert "0 added, 0 changed" in page.message.text
    page.import_from(tmp_path / "none.json")
    settle(page)
    assert page.message.kind == "stop"


def test_sheets_are_saved_as_pdf_in_the_background(page: CataloguePage, tmp_path: Path) -> None:
    path = tmp_path / "bien-ban.pdf"
    page.sheets.save("bien-ban-niem-yet", path)
    settle(page)
    assert page.message.kind == "done"
    assert path.read_bytes().startswith(b"%PDF")
    page.sheets.save("bien-ban-niem-yet", tmp_path / "none" / "x.pdf")
    settle(page)
    assert page.message.kind == "stop"


def test_a_page_built_anew_returns_to_where_it_was(page: CataloguePage, desk: Desk, qtbot: QtBot) -> None:
    page.view.ask_for(CatalogueFilter.POSTED, "Hộ tịch", "khai", "1.004884")
    settle(page)
    anew = CataloguePage(desk)
    qtbot.addWidget(anew)
    anew.restore(page.state())
    anew.show()
    settle(anew)
    assert anew.view.question == (CatalogueFilter.POSTED, "Hộ tịch", "khai")
    assert anew.view.line is not None
    assert anew.view.line.shown.code == "1.004884"
