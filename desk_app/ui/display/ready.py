"""The side of the display: results ready for collection, by code alone, and the QR code of what is posted."""

from PySide6.QtCore import QRectF

from desk_app.ui.display.labels import Labels
from desk_app.ui.display.look import BODY, BOLD, CAPTION, GAP, MEDIUM, PADDING, RADIUS, STRONG, Look
from desk_app.ui.display.sheet import (
    CENTRE,
    LEFT,
    MIDDLE,
    MIDDLE_RIGHT,
    Item,
    Panel,
    QrMark,
    Sheet,
    Sign,
    Words,
    advance,
    extent,
    fitted,
)
from desk_app.ui.palette import LIGHT

_HEAD, _ROW = 76, 56
_CODE, _OFFICE = 42, 26
_QR_CARD = 376


def side(look: Look, labels: Labels, ready: tuple[str, ...], turn: int, page: str) -> Sheet:
    """Return both cards; `turn` goes on through more codes than fit, `page` is an address or ""."""
    area = look.side
    if not page:
        return results(look, area, labels, ready, turn)
    if look.upright:
        half = (area.width() - look.px(GAP)) / 2
        codes = QRectF(area.left(), area.top(), half, area.height())
        card = QRectF(codes.right() + look.px(GAP), area.top(), half, area.height())
    else:
        card = QRectF(area.left(), area.bottom() - look.px(_QR_CARD), area.width(), look.px(_QR_CARD))
        codes = QRectF(area.left(), area.top(), area.width(), area.height() - card.height() - look.px(GAP))
    return (*results(look, codes, labels, ready, turn), *to_scan(look, card, labels.scan, page))


def results(look: Look, area: QRectF, labels: Labels, ready: tuple[str, ...], turn: int) -> Sheet:
    """Return the card of codes whose results lie ready."""
    now, pad = look.colours, look.px(PADDING)
    head = QRectF(area.left() + pad, area.top(), area.width() - 2 * pad, look.px(_HEAD))
    rows = max(1, int((area.height() - head.height() - look.px(12)) // look.px(_ROW)))
    parts = [ready[start : start + rows] for start in range(0, len(ready), rows)]
    shown = parts[turn % len(parts)] if parts else ()
    icon = look.px(44)
    title = head.adjusted(icon + look.px(18), 0, 0, 0)
    items: list[Item] = [
        Panel(area, now.surface, now.line, look.px(RADIUS)),
        Sign(QRectF(head.left(), head.center().y() - icon / 2, icon, icon), "circle-check", now.done),
    ]
    if len(parts) > 1:
        number, font = f"{turn % len(parts) + 1}/{len(parts)}", look.font(CAPTION, MEDIUM)
        items.append(Words(number, head, font, now.muted, MIDDLE_RIGHT))
        title.adjust(0, 0, -advance("10/10", font), 0)
    items.append(
        Words(labels.ready, title, fitted(look, labels.ready, title.size(), 40, BOLD), now.done, MIDDLE)
    )
    top = head.bottom()
    if not shown:
        place = QRectF(head.left(), top, head.width(), area.bottom() - top - pad)
        font = fitted(look, labels.ready_empty, place.size(), BODY)
        return (*items, Words(labels.ready_empty, place, font, now.muted, LEFT))
    for code in shown:
        items += _code(look, QRectF(head.left(), top, head.width(), look.px(_ROW)), code)
        top += look.px(_ROW)
    return tuple(items)


def _code(look: Look, row: QRectF, code: str) -> list[Item]:
    """Return a code: the office's part small, the day and the number, by which it is known, large."""
    now = look.colours
    office, number = code[: code.find("-") + 1], code[code.find("-") + 1 :]
    small, large = look.font(_OFFICE, MEDIUM), look.font(_CODE, STRONG)
    wide = advance(office, small) + look.px(4)
    rest = QRectF(row.left() + wide, row.top(), row.width() - wide, row.height())
    if advance(number, large) > rest.width():
        large = fitted(look, number, rest.size(), _CODE, STRONG, 12)
    drop = row.adjusted(0, look.px(7), 0, 0)
    return [
        Words(office, QRectF(drop.left(), drop.top(), wide, drop.height()), small, now.muted, MIDDLE),
        Words(number, rest, large, now.text, MIDDLE),
    ]


def to_scan(look: Look, area: QRectF, words: str, page: str, size: float = CAPTION) -> Sheet:
    """Return a card with the QR code of an address, white in every theme, and what it is good for under it."""
    pad = look.px(PADDING)
    font = look.font(size, MEDIUM)
    wide = area.width() - 2 * pad
    below = extent(words, font, wide).height()
    side = min(wide, area.height() - below - look.px(20))
    top = area.top() + look.px(4)
    code = QRectF(area.center().x() - side / 2, top, side, side)
    text = QRectF(area.left() + pad, code.bottom(), wide, below)
    return (
        Panel(area, "#ffffff", look.colours.line, look.px(RADIUS)),
        QrMark(code, page),
        Words(words, text, font, LIGHT.text, CENTRE),
    )
