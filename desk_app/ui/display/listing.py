"""A list page: the procedures of one field with time limit, papers and fee, in rows as high as their names need."""

import re
from dataclasses import replace

from PySide6.QtCore import QRectF

from desk_app.domain.procedure import Channel, Fee, Procedure
from desk_app.domain.wording import fee_text, limit_text
from desk_app.ui.display.labels import Labels
from desk_app.ui.display.look import BODY, BOLD, PADDING, RADIUS, STRONG, TITLE, Look
from desk_app.ui.display.posting import PostingPage, Room
from desk_app.ui.display.sheet import (
    MIDDLE,
    MIDDLE_RIGHT,
    Item,
    Panel,
    Sheet,
    Words,
    advance,
    extent,
    fitted,
    lines,
)

_TITLE = 76
_AIR = 12
_STRETCH = 36
_MOST_LINES = 3
_LIMIT, _FEE, _BETWEEN = 290, 344, 20


def short_fee(fee: Fee) -> str:
    """Return the price, or the first clause of the note; three dots say that the note goes on."""
    if fee.amount is not None:
        return fee_text(replace(fee, note=""))
    first = re.split(r"[;(]", fee.note, maxsplit=1)[0].strip()
    return first if first == fee.note.strip() else f"{first}…"


def sentence(text: str) -> str:
    """Return text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


class ListLayout:
    """Places the rows of list pages on one screen."""

    def __init__(self, look: Look, labels: Labels) -> None:
        self._look = look
        self._labels = labels
        inner = look.main.width() - 2 * look.px(PADDING)
        self._inner = inner
        self._limit, self._fee, self._between = look.px(_LIMIT), look.px(_FEE), look.px(_BETWEEN)
        self._name = inner - self._limit - self._fee - 2 * self._between
        self._body = look.font(BODY)
        self._strong = look.font(BODY, STRONG)

    @property
    def room(self) -> Room:
        """How much a page holds, in pixels."""
        return Room(self._look.main.height() - self._look.px(_TITLE), self._height)

    def sheet(self, page: PostingPage, focus: Procedure | None) -> Sheet:
        """Return a list page; the row of the procedure in focus, to which the QR code belongs, is marked."""
        look, now, area = self._look, self._look.colours, self._look.main
        title = QRectF(area.left(), area.top(), area.width(), look.px(_TITLE - 16))
        number = f"{page.number}/{page.of}"
        number_font = look.font(BODY, STRONG)
        aside = advance(number, number_font) + look.px(8) if page.of > 1 else 0
        name = title.adjusted(0, 0, -aside - look.px(PADDING), 0)
        items: list[Item] = [
            Words(page.field, name, fitted(look, page.field, name.size(), TITLE, BOLD), now.accent, MIDDLE)
        ]
        if page.of > 1:
            place = QRectF(title.right() - aside, title.top(), aside, title.height())
            items.append(Words(number, place, number_font, now.muted, MIDDLE_RIGHT))
        top = area.top() + look.px(_TITLE)
        heights = self._stretched([self._height(procedure) for procedure in page.procedures])
        items.append(
            Panel(
                QRectF(area.left(), top, area.width(), sum(heights)), now.surface, now.line, look.px(RADIUS)
            )
        )
        for index, (procedure, height) in enumerate(zip(page.procedures, heights, strict=True)):
            row = QRectF(area.left(), top, area.width(), height)
            if focus is not None and procedure.code == focus.code:
                items += self._mark(row)
            elif index and page.procedures[index - 1] is not focus:
                items.append(Panel(QRectF(row.left() + look.px(PADDING), top, self._inner, 2), now.line))
            items += self._row(procedure, row)
            top += height
        return tuple(items)

    def _stretched(self, heights: list[float]) -> list[float]:
        """Return the heights with some of the space that is left over."""
        free = (self.room.space - sum(heights)) / len(heights)
        return [height + max(0, min(free, self._look.px(_STRETCH))) for height in heights]

    def _mark(self, row: QRectF) -> list[Item]:
        look, now = self._look, self._look.colours
        bar = QRectF(row.left(), row.top() + look.px(12), look.px(10), row.height() - look.px(24))
        return [
            Panel(row.adjusted(2, 2, -2, -2), now.accent_soft, radius=look.px(RADIUS)),
            Panel(bar, now.accent, radius=bar.width() / 2),
        ]

    def _wide(self, procedure: Procedure) -> bool:
        if self._look.upright:
            return True
        return lines(procedure.name, self._strong, self._name) > _MOST_LINES

    def _height(self, procedure: Procedure) -> float:
        limit, papers, fee = self._facts(procedure)
        if self._wide(procedure):
            name = extent(procedure.name, self._strong, self._inner).height()
            below = max(words.rect.height() for words in self._line(0, 0, (limit, papers, fee)))
            inside = name + self._look.px(4) + below
        else:
            inside = max(
                extent(procedure.name, self._strong, self._name).height(),
                extent(limit, self._strong, self._limit).height()
                + extent(papers, self._body, self._limit).height(),
                extent(fee, self._body, self._fee).height(),
            )
        return inside + 2 * self._look.px(_AIR)

    def _facts(self, procedure: Procedure) -> tuple[str, str, str]:
        terms = procedure.terms_for(Channel.COUNTER)
        required = sum(document.required for document in procedure.documents)
        papers = self._labels.papers.format(count=required) if required else ""
        return sentence(limit_text(terms)), papers, sentence(short_fee(terms.fee))

    def _row(self, procedure: Procedure, row: QRectF) -> list[Item]:
        look, now = self._look, self._look.colours
        limit, papers, fee = self._facts(procedure)
        air = (row.height() - self._height(procedure)) / 2 + look.px(_AIR)
        left, top, high = row.left() + look.px(PADDING), row.top() + air, row.height() - 2 * air
        if self._wide(procedure):
            size = extent(procedure.name, self._strong, self._inner)
            below = top + size.height() + look.px(4)
            return [
                Words(procedure.name, QRectF(left, top, self._inner, size.height()), self._strong, now.text),
                *self._line(left, below, (limit, papers, fee)),
            ]
        second = left + self._name + self._between
        third = second + self._limit + self._between
        limit_high = extent(limit, self._strong, self._limit).height()
        items: list[Item] = [
            Words(procedure.name, QRectF(left, top, self._name, high), self._strong, now.text),
            Words(limit, QRectF(second, top, self._limit, limit_high), self._strong, now.accent),
            Words(fee, QRectF(third, top, self._fee, high), self._body, now.text),
        ]
        if papers:
            place = QRectF(second, top + limit_high, self._limit, high - limit_high)
            items.append(Words(papers, place, self._body, now.muted))
        return items

    def _line(self, left: float, top: float, facts: tuple[str, str, str]) -> list[Words]:
        """Return limit, papers and fee one after the other, under a name that has the row for itself."""
        now, right = self._look.colours, left + self._inner
        limit, papers, fee = facts
        items: list[Words] = []
        for text, font, colour in (
            (limit, self._strong, now.accent),
            (papers, self._body, now.muted),
            (fee, self._body, now.text),
        ):
            if text:
                width = min(advance(text, font) + 2, right - left)
                size = extent(text, font, width)
                items.append(Words(text, QRectF(left, top, width, size.height()), font, colour))
                left += width + self._look.px(48)
        return items
