"""The inspector's check: every finding with what to do, one key from the procedure it is about."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.posting import Finding, FindingKind
from desk_app.domain.procedure import LegalBasis
from desk_app.services import catalogue, catalogue_editing, catalogue_files, posting, publishing
from desk_app.services.session import Session
from desk_app.ui.admin import finding_rows
from desk_app.ui.admin.finding_rows import FindingRows
from desk_app.ui.admin.posting_check_page import KINDS, PostingCheckPage
from desk_app.ui.desk import Desk
from desk_app.ui.widgets.print_preview import PrintPreview
from tests.builders import MARITAL_STATUS
from tests.conftest import StandingClock

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def shown_page(desk: Desk, qtbot: QtBot, language: str = "en") -> PostingCheckPage:
    desk.language = language
    page = PostingCheckPage(desk)
    qtbot.addWidget(page)
    page.resize(1190, 660)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    desk.tasks.wait()
    page.entered()
    return page


@pytest.fixture
def page(desk: Desk, session: Session, qtbot: QtBot) -> PostingCheckPage:
    """Return the check of a wall with one procedure taken off it and one on an act that ended."""
    publishing.withdraw(session, [MARITAL_STATUS], "15/QĐ-UBND", session.today(), repealed=False)
    act = catalogue_files.legal_documents()[0]
    old = catalogue.procedure(session, "2.000815")
    ended = replace(old, legal_basis=(LegalBasis(act.number),), needs_review="")
    catalogue_editing.change(session, ended, session.today(), "căn cứ cũ")
    desk.feed.poll()
    return shown_page(desk, qtbot)


def choose(page: PostingCheckPage, qtbot: QtBot, kind: FindingKind | None) -> None:
    QTest.keyClick(page, Qt.Key(Qt.Key.Key_0 + (KINDS.index(kind) + 1) % 10))
    qtbot.waitUntil(lambda: page.kind is kind and page.chips[kind].isChecked())


def codes(page: PostingCheckPage) -> list[str]:
    return [str(page.model.index(row, finding_rows.CODE).data()) for row in range(page.model.rowCount())]


def test_the_sentence_and_the_counts_are_those_of_the_check(page: PostingCheckPage, session: Session) -> None:
    check = posting.check(session)
    assert page.told.text() == (
        f"23/11/2026: {check.posted} procedures are posted, {check.in_force} are in force. "
        f"Findings: {len(check.findings)}."
    )
    assert check.in_force == check.posted + 1
    assert "No public display has shown a posting yet." in page.shown.text()
    shown = {kind: int(chip.accessibleDescription()) for kind, chip in page.chips.items()}
    for kind in FindingKind:
        assert shown[kind] == sum(each.kind is kind for each in check.findings)
    assert shown[None] == len(check.findings) == page.model.rowCount()


def test_each_kind_by_its_key(page: PostingCheckPage, qtbot: QtBot) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Warning, page)
    choose(page, qtbot, FindingKind.NOT_POSTED)
    assert codes(page) == [MARITAL_STATUS]
    assert "Publish it in the catalogue" in page.remedy.text()
    choose(page, qtbot, FindingKind.BASIS_ENDED)
    assert codes(page) == ["2.000815"]
    assert catalogue_files.legal_documents()[0].number in page.detail.text()
    choose(page, qtbot, FindingKind.DISPLAY_BEHIND)
    assert codes(page) == [""]
    assert not page.open_it.isVisible()
    choose(page, qtbot, FindingKind.LIMIT_MISSING)
    assert page.empty.isVisible()
    choose(page, qtbot, None)
    assert page.table.isVisible()


def test_all_findings_stand_kind_by_kind_the_grave_ones_first(page: PostingCheckPage) -> None:
    found = [page.model.line_at(row) for row in range(page.model.rowCount())]
    kinds = list(dict.fromkeys(each.kind for each in found if each is not None))
    assert kinds[0] is FindingKind.NOT_POSTED
    grave = [kind in finding_rows.GRAVE for kind in kinds]
    assert grave == sorted(grave, reverse=True)


def test_enter_opens_the_procedure(page: PostingCheckPage, qtbot: QtBot) -> None:
    asked: list[str] = []
    page.procedure_asked.connect(lambda code, _tab: asked.append(code))
    choose(page, qtbot, FindingKind.BASIS_ENDED)
    assert page.table.hasFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    page.open_it.click()
    assert asked == ["2.000815", "2.000815"]
    choose(page, qtbot, FindingKind.DISPLAY_BEHIND)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert len(asked) == 2


def test_what_was_put_right_goes_and_the_cursor_stays(page: PostingCheckPage, session: Session) -> None:
    row = page.model.rowCount() // 2
    page.table.selectRow(row)
    before = page.model.line_at(row)
    catalogue_editing.confirm(session, MARITAL_STATUS)
    publishing.publish(session, [MARITAL_STATUS], "16/QĐ-UBND", date(2026, 11, 20), session.today())
    page.desk.feed.poll()
    page.desk.tasks.wait()
    assert page.chips[FindingKind.NOT_POSTED].accessibleDescription() == "0"
    assert page.model.line_at(page.table.currentIndex().row()) == before


def test_a_display_that_shows_it_is_no_finding(page: PostingCheckPage, session: Session) -> None:
    posting.shown(session, posting.board(session).digest)
    QTest.keyClick(page, Qt.Key.Key_F5)
    page.desk.tasks.wait()
    assert page.chips[FindingKind.DISPLAY_BEHIND].accessibleDescription() == "0"
    assert "23/11/2026 08:30" in page.shown.text()


def test_on_another_day_it_is_checked_anew(page: PostingCheckPage, clock: StandingClock) -> None:
    clock.forward(days=1)
    page.entered()
    page.desk.tasks.wait()
    assert page.told.text().startswith("24/11/2026")


def test_the_sheet_is_shown_before_it_is_printed(page: PostingCheckPage) -> None:
    QTest.keyClick(page, Qt.Key.Key_F12)
    page.desk.tasks.wait()
    preview = page.findChild(PrintPreview)
    assert preview is not None
    assert preview.pages >= 1
    assert page.printed_sheet.isEnabled()
    preview.close()


def test_another_language_keeps_the_kind(page: PostingCheckPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, qtbot, FindingKind.BASIS_ENDED)
    other = shown_page(desk, qtbot, "vi")
    other.restore(page.state())
    assert other.kind is FindingKind.BASIS_ENDED
    assert codes(other) == ["2.000815"]
    assert other.model.index(0, finding_rows.KIND).data() == "Căn cứ hết hiệu lực"


@pytest.mark.parametrize(
    ("finding", "words"),
    [
        (Finding(FindingKind.NOT_REVIEWED, detail="01/02/2024"), "last reviewed on 01/02/2024"),
        (Finding(FindingKind.NOT_REVIEWED), "never reviewed at this office"),
        (Finding(FindingKind.TO_REVIEW, detail="fee, time_limit, fee"), "Fee, Time limit"),
        (Finding(FindingKind.TO_REVIEW, detail="Cổng ghi số 3"), "Cổng ghi số 3"),
        (Finding(FindingKind.PART_MISSING, detail="steps, applicants"), "Steps, Who may apply"),
        (Finding(FindingKind.REPLACED, detail="1.013124"), "by 1.013124"),
        (Finding(FindingKind.FORM_MISSING, detail="Tờ khai"), "Tờ khai"),
    ],
)
def test_details_are_words(finding: Finding, words: str, qapp: object) -> None:
    assert FindingRows("en").detail_words(finding) == words


def test_every_kind_says_what_to_do(qapp: object) -> None:
    remedies = [FindingRows("en").remedy(kind) for kind in FindingKind]
    assert len(set(remedies)) == len(FindingKind)
    assert all(words.endswith(".") for words in remedies)


@pytest.mark.parametrize(("width", "height"), [(750, 400), (1190, 660)])
def test_nothing_is_cut_off(page: PostingCheckPage, width: int, height: int, qtbot: QtBot) -> None:
    page.resize(width, height)
    qtbot.wait(20)
    assert (page.width(), page.height()) == (width, height)
    place = page.printed_sheet.mapTo(page, page.printed_sheet.rect().bottomRight())
    assert (place.x() < width, place.y() < height) == (True, True)
    for chip in page.chips.values():
        assert chip.mapTo(page, chip.rect().topRight()).x() < width
