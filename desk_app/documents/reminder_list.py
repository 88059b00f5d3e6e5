"""The reminder list for who leads the office: what is late or due soon, by units, on one A4 page."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph, Spacer

from desk_app.documents import blocks, fonts
from desk_app.documents.layout import PAPERS, FormDocument, type_of
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.route_words import state_words
from desk_app.domain.standing import Standing
from desk_app.domain.text import tidy
from desk_app.domain.transfer import ReminderForm, ReminderLine
from desk_app.domain.wording import official_moment, short_day

TITLE = "DANH SÁCH HỒ SƠ CẦN ĐÔN ĐỐC"
MOST_ROWS = 33  # of one page, groups among them
_PAPER = PAPERS[PaperSize.A4]
_SIZE = 9.5
# Heading and width in mm; together the 160 mm between the margins.
_COLUMNS = (("STT", 10), ("Mã hồ sơ", 38), ("Nội dung", 54), ("Hạn", 19), ("Tình trạng", 39))
_WIDTHS = [width * mm for _, width in _COLUMNS]


def render_reminder_list(form: ReminderForm) -> bytes:
    """Return the list as a PDF of one page: the latest of each unit, and how many more there are.

    No citizen is named on it.
    """
    document = FormDocument(
        _PAPER,
        title=f"{TITLE} {short_day(form.made_at.date())}",
        author=form.letterhead.office,
        training=form.letterhead.training,
    )
    document.add_copy(list(_story(form)))
    return document.pdf()


def _story(form: ReminderForm) -> Iterator[Flowable]:
    style = type_of(_PAPER)
    late = sum(line.state.standing is Standing.OVERDUE for line in form.lines)
    yield from blocks.heading(form.letterhead, form.made_at, _PAPER)
    yield from blocks.title(TITLE, _PAPER, f"Lập lúc {official_moment(form.made_at)}")
    said = (
        f"<b>{len(form.lines)}</b> phần việc đã trễ hoặc đến hạn trong {form.warn_days} ngày làm việc tới, "
        f"trong đó <b>{late}</b> đã trễ."
    )
    yield Paragraph(said if form.lines else "Không có hồ sơ nào trễ hoặc sắp đến hạn.", style.body)
    if form.lines:
        yield _table(_fitting(form.lines))
    yield Spacer(0, 2 * mm)
    yield blocks.field("Ý kiến chỉ đạo", "", _PAPER)
    yield Spacer(0, 3 * mm)
    yield blocks.signatures(_PAPER, ("NGƯỜI LẬP", form.officer), ("CHỦ TỊCH", ""))


def _fitting(lines: Sequence[ReminderLine]) -> list[tuple[str, list[ReminderLine]]]:
    """Return the units with the lines there is room for, the latest first; the head of a group says what is left out.

    Every unit keeps one line at least, as far as the page goes.
    """
    groups = [(unit, list(found)) for unit, found in groupby(lines, key=lambda line: line.unit_name)]
    groups.sort(key=lambda group: min(line.state.days for line in group[1]))
    hidden = groups[MOST_ROWS // 2 :]
    shown = groups[: MOST_ROWS // 2]
    room = MOST_ROWS - 2 * len(shown) - bool(hidden)
    rest = sorted((line for _, found in shown for line in found[1:]), key=lambda line: line.state.days)
    kept = {id(line) for line in rest[:room]} | {id(found[0]) for _, found in shown}
    fitted = [
        (_group_head(unit, found, kept), [line for line in found if id(line) in kept])
        for unit, found in shown
    ]
    if hidden:
        count = sum(len(found) for _, found in hidden)
        fitted.append((f"Và {count} hồ sơ ở {len(hidden)} đơn vị khác", []))
    return fitted


def _group_head(unit: str, found: Sequence[ReminderLine], kept: set[int]) -> str:
    count = sum(id(line) in kept for line in found)
    said = f"{len(found)} hồ sơ" if count == len(found) else f"{len(found)} hồ sơ, nêu {count} hồ sơ trễ nhất"
    return f"{tidy(unit)}: {said}"


def _table(groups: Sequence[tuple[str, list[ReminderLine]]]) -> Flowable:
    rows = [[word for word, _ in _COLUMNS]]
    heads = []
    number = 0
    for head, lines in groups:
        heads.append(len(rows))
        rows.append([_cut(head, sum(_WIDTHS), fonts.BOLD), "", "", "", ""])
        for line in lines:
            number += 1
            rows.append(_cells(number, line))
    style = [
        ("FONT", (0, 0), (-1, -1), fonts.SERIF, _SIZE, _SIZE * 1.1),
        ("FONT", (0, 0), (-1, 0), fonts.BOLD, _SIZE, _SIZE * 1.1),
        ("ALIGN", (0, 0), (0, -1), "CENTER"),
        ("ALIGN", (0, 0), (-1, 0), "CENTER"),
        *(("SPAN", (0, row), (-1, row)) for row in heads),
        *(("FONT", (0, row), (-1, row), fonts.BOLD, _SIZE, _SIZE * 1.1) for row in heads),
        *(("ALIGN", (0, row), (-1, row), "LEFT") for row in heads),
        *(("BACKGROUND", (0, row), (-1, row), (0.93, 0.93, 0.93)) for row in heads),
    ]
    return blocks.ruled_table(rows, _WIDTHS, style=style)


def _cells(number: int, line: ReminderLine) -> list[str]:
    what = f"{line.leg} ({line.procedure})" if line.leg else line.procedure
    state = state_words(line.state) if line.sent else f"{state_words(line.state)}, chưa chuyển"
    cells = (str(number), line.code, what, short_day(line.due_at.date()), state)
    return [_cut(cell, width, fonts.SERIF) for cell, width in zip(cells, _WIDTHS, strict=True)]


def _cut(text: str, width: float, font: str) -> str:
    """Return a text on one line of a column."""
    room, whole = width - 2 * blocks.CELL_PADDING, tidy(text)
    if stringWidth(whole, font, _SIZE) <= room:
        return whole
    while whole and stringWidth(whole + "…", font, _SIZE) > room:
        whole = whole[:-1]
    return whole.rstrip() + "…"
