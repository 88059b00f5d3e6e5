"""What the citizen pays by transfer: a large QR code with the exact amount, and to whom; it names no citizen."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QFont

from desk_app.domain.vietqr import Transfer
from desk_app.domain.wording import money
from desk_app.ui.display.look import (
    BODY,
    BOLD,
    CAPTION,
    FACT,
    GAP,
    MEDIUM,
    PADDING,
    RADIUS,
    STRONG,
    TITLE,
    Look,
)
from desk_app.ui.display.sheet import LEFT, Panel, QrMark, Sheet, Words, extent, fitted

_AMOUNT = 96
_LARGEST_CODE = 700
# Type is set smaller where long names need the room.
_FACTORS = (1.0, 0.85, 0.7, 0.6, 0.5)

_Line = tuple[str, float, QFont.Weight, str]


def sheet(look: Look, transfer: Transfer) -> Sheet:
    """Return the body of the display while a transfer is awaited: the code on one side, what it says beside it."""
    area, pad = look.body, look.px(PADDING)
    now = look.colours
    if look.upright:
        side = min(area.width(), area.height() * 0.55, look.px(_LARGEST_CODE * 1.3))
        code = QRectF(area.center().x() - side / 2, area.top(), side, side)
        told = QRectF(area.left(), code.bottom() + look.px(GAP), area.width(), 0)
    else:
        side = min(area.height(), area.width() * 0.5, look.px(_LARGEST_CODE))
        code = QRectF(area.left(), area.center().y() - side / 2, side, side)
        told = QRectF(
            code.right() + look.px(GAP * 2), area.top(), area.right() - code.right() - look.px(GAP * 2), 0
        )
    told.setBottom(area.bottom())
    card = (
        Panel(code, "#ffffff", now.line, look.px(RADIUS)),
        QrMark(code.adjusted(pad / 2, pad / 2, -pad / 2, -pad / 2), transfer.payload),
    )
    return (*card, *_beside(look, told, transfer))


def _beside(look: Look, area: QRectF, transfer: Transfer) -> Sheet:
    now, account, translate = look.colours, transfer.account, QCoreApplication.translate
    lines: tuple[_Line, ...] = (
        (translate("PaymentSheet", "Scan with your banking app to pay"), TITLE, BOLD, now.accent),
        (money(transfer.amount), _AMOUNT, BOLD, now.text),
        (translate("PaymentSheet", "Pay to"), CAPTION, MEDIUM, now.muted),
        (account.holder, FACT, STRONG, now.text),
        (f"{transfer.bank} · {account.number}", FACT, STRONG, now.text),
        (translate("PaymentSheet", "Dossier code"), CAPTION, MEDIUM, now.muted),
        (transfer.code, FACT, STRONG, now.text),
        (translate("PaymentSheet", "Check name and amount before you confirm."), BODY, MEDIUM, now.muted),
    )
    laid = [_laid(look, area, lines, factor) for factor in _FACTORS]
    made = next((each for each in laid if each[-1].rect.bottom() <= area.bottom()), laid[-1])
    drop = max(0.0, (area.bottom() - made[-1].rect.bottom()) / 2)
    return tuple(replace(each, rect=each.rect.translated(0, drop)) for each in made)


def _laid(look: Look, area: QRectF, lines: Sequence[_Line], factor: float) -> list[Words]:
    """Return the lines under each other, their type smaller by a factor."""
    made: list[Words] = []
    down = area.top()
    for words, size, weight, colour in lines:
        room = QSizeF(area.width(), look.px(size * 2.6 * factor))
        font = fitted(look, words, room, size * factor, weight)
        place = QRectF(area.left(), down, area.width(), extent(words, font, area.width()).height())
        made.append(Words(words, place, font, colour, LEFT))
        down = place.bottom() + look.px(GAP * 0.7 * factor)
    return made
