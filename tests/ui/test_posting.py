"""The order of the posting, and that everything posted has its place on every screen."""

from collections import Counter

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QApplication

from desk_app.domain.posting import PostedField
from desk_app.domain.procedure import Fee, Procedure
from desk_app.services import posting
from desk_app.services.posting import Board
from desk_app.services.session import Session
from desk_app.ui import palette
from desk_app.ui.display import detail
from desk_app.ui.display.labels import LabelMaker, Labels
from desk_app.ui.display.listing import ListLayout, short_fee
from desk_app.ui.display.look import BODY, Look
from desk_app.ui.display.posting import MOST_ROWS, Room, Rotation, pages
from desk_app.ui.display.sheet import QrMark, Sheet, Words, said

SCREENS = [(1920, 1080), (1366, 768), (3840, 2160), (1080, 1920), (1280, 1024)]


@pytest.fixture
def board(session: Session) -> Board:
    return posting.board(session)


@pytest.fixture
def labels(qapp: QApplication) -> Labels:
    return LabelMaker().written()


def every(board: Board) -> list[Procedure]:
    return [procedure for group in board.groups for procedure in group.procedures]


def a_look(size: tuple[int, int], *, training: bool = True) -> Look:
    return Look(QSizeF(*size), palette.LIGHT, training)


def clipped(sheets: tuple[Sheet, ...], look: Look) -> list[str]:
    """Return the texts that are cut, or stand below the body of the display."""
    words = [item for sheet in sheets for item in sheet if isinstance(item, Words)]
    bottom = look.body.bottom() + 1
    return [item.text for item in words if not item.fits or item.rect.bottom() > bottom]


def test_each_procedure_stands_once_in_the_lists(board: Board) -> None:
    made = pages(board)
    listed = [procedure.code for page in made for procedure in page.procedures]
    assert listed == [procedure.code for procedure in every(board)]
    assert len(set(listed)) == len(listed) > 120
    assert max(len(page.procedures) for page in made) <= MOST_ROWS
    for page in made:
        assert {procedure.field for procedure in page.procedures} == {page.field}
        assert 1 <= page.number <= page.of
        assert 8 <= page.seconds <= 12


def test_pages_of_a_field_are_filled_alike(board: Board) -> None:
    nine = PostedField("Hộ tịch", tuple(every(board)[:9]))
    made = pages(Board(board.office, (nine,), (), None, ""))
    assert [len(page.procedures) for page in made] == [5, 4]
    assert [(page.number, page.of) for page in made] == [(1, 2), (2, 2)]


def test_a_procedure_higher_than_the_page_has_one_of_its_own(board: Board) -> None:
    three = PostedField("Đất đai", tuple(every(board)[:3]))
    high = three.procedures[1].code
    room = Room(10, lambda procedure: 11 if procedure.code == high else 4)
    made = pages(Board(board.office, (three,), (), None, ""), room)
    assert [len(page.procedures) for page in made] == [1, 1, 1]


def test_every_procedure_is_shown_at_length_the_most_used_first(board: Board) -> None:
    made = pages(board)
    favourite = made[0].procedures[-1].code
    rotation = Rotation()
    rotation.take(made, {favourite: 7})
    shown: list[str] = []
    steps = 0
    while len(set(shown)) < len(every(board)):
        rotation.forward()
        steps += 1
        if rotation.at_length and rotation.focus is not None:
            shown.append(rotation.focus.code)
        assert steps < 2 * MOST_ROWS * 2 * len(made)
    assert shown[0] == favourite
    firsts = Counter(shown)
    assert max(firsts.values()) - min(firsts.values()) <= MOST_ROWS * 2


def test_other_pages_do_not_make_the_posting_jump(board: Board) -> None:
    made = pages(board)
    rotation = Rotation()
    rotation.take(made, {})
    for _ in range(9):
        rotation.forward()
    page, focus = rotation.page, rotation.focus
    rotation.take(pages(board), {})
    assert (rotation.page, rotation.focus) == (page, focus)
    rotation.take((), {})
    rotation.forward()
    assert rotation.page is None
    assert rotation.focus is None
    rotation.take(made, {})
    assert rotation.page == made[rotation._at]


@pytest.mark.parametrize("size", SCREENS)
def test_no_list_is_clipped(size: tuple[int, int], board: Board, labels: Labels) -> None:
    look = a_look(size)
    layout = ListLayout(look, labels)
    sheets = tuple(layout.sheet(page, page.procedures[0]) for page in pages(board, layout.room))
    assert clipped(sheets, look) == []
    names = {item for sheet in sheets for item in said(sheet)}
    assert names >= {procedure.name for procedure in every(board)}
    rows = [item for sheet in sheets for item in sheet if isinstance(item, Words)]
    assert min(item.font.pixelSize() for item in rows) >= round(look.px(BODY))


@pytest.mark.parametrize("size", SCREENS)
def test_no_procedure_at_length_is_clipped(size: tuple[int, int], board: Board, labels: Labels) -> None:
    look = a_look(size)
    for procedure in every(board):
        for sheets in (
            detail.posted(look, labels, board.office, procedure),
            detail.held(look, labels, procedure),
        ):
            assert clipped(sheets, look) == [], procedure.code
            words = {text for sheet in sheets for text in said(sheet)}
            assert {document.name for document in procedure.documents} <= words
            assert all(procedure.name in said(sheet) for sheet in sheets)


def test_the_longest_name_is_posted_whole(board: Board, labels: Labels) -> None:
    longest = max(every(board), key=lambda procedure: len(procedure.name))
    look = a_look((1920, 1080))
    assert len(longest.name) > 300
    layout = ListLayout(look, labels)
    page = next(page for page in pages(board, layout.room) if longest in page.procedures)
    sheet = layout.sheet(page, None)
    assert longest.name in said(sheet)
    assert clipped((sheet,), look) == []


def test_a_held_procedure_says_its_counts_in_large_words(board: Board, labels: Labels) -> None:
    procedure = next(each for each in every(board) if each.code == "2.000815")
    look = a_look((1920, 1080))
    (sheet,) = detail.held(look, labels, procedure)
    counts = [item for item in sheet if isinstance(item, Words) and item.text in {"xuất trình", "1 bản sao"}]
    assert len(counts) == 2
    assert min(item.font.pixelSize() for item in counts) > BODY
    (code,) = (item for item in sheet if isinstance(item, QrMark))
    assert code.text == procedure.page
    assert code.rect.width() > 500


def test_everyday_words_stand_where_a_citizen_looks(board: Board, labels: Labels) -> None:
    birth = next(each for each in every(board) if each.code == "1.001193")
    look = a_look((1920, 1080))
    for sheets in (detail.posted(look, labels, board.office, birth), detail.held(look, labels, birth)):
        told = " ".join(text for sheet in sheets for text in said(sheet))
        assert labels.spoken in told
        assert birth.keywords[0] in told


def test_a_fee_in_few_words() -> None:
    assert short_fee(Fee(0)) == "không thu phí"
    assert short_fee(Fee(8000, "bản sao", "miễn cho hộ nghèo")) == "8.000 đ/bản sao"
    assert short_fee(Fee(None, note="Theo nghị quyết của tỉnh")) == "Theo nghị quyết của tỉnh"
    assert short_fee(Fee(None, note="Miễn khi đúng hạn (60 ngày); quá hạn thì thu")) == "Miễn khi đúng hạn…"
