"""One procedure at length, on as many sheets as its papers need: in the posting, and held for a citizen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from desk_app.domain.office import OfficeProfile
from desk_app.domain.procedure import Channel, Procedure, RequiredDocument
from desk_app.domain.vocabulary import CHANNEL_VI
from desk_app.domain.wording import counts_text, fee_text, limit_text
from desk_app.ui.display.labels import Labels
from desk_app.ui.display.listing import sentence
from desk_app.ui.display.look import (
    BODY,
    BOLD,
    CAPTION,
    FACT,
    GAP,
    MEDIUM,
    NAME,
    PADDING,
    RADIUS,
    STRONG,
    Look,
)
from desk_app.ui.display.ready import to_scan
from desk_app.ui.display.sheet import CENTRE, RIGHT, Item, Panel, Sheet, Words, advance, extent, fitted

_CHIP = 236
_LABEL = 236
_AIR = 14
_BLOCK_GAP = 16
_SPOKEN = 3
_HELD_SIDE = 560
_NAME_LINES = 3
_SAYS_WHEN = ("nếu ", "khi ", "trường hợp ")
FINE = 28


@dataclass(frozen=True, slots=True)
class _Block:
    """Items laid out from the origin, moved to their place when the sheet is known."""

    height: float
    items: tuple[Item, ...]

    def at(self, left: float, top: float) -> list[Item]:
        return [_moved(item, left, top) for item in self.items]


def _moved(item: Item, left: float, top: float) -> Item:
    rect = item.rect.translated(left, top)
    match item:
        case Words():
            return Words(item.text, rect, item.font, item.colour, item.align)
        case Panel():
            return Panel(rect, item.fill, item.edge, item.radius)
    return item


def posted(look: Look, labels: Labels, office: OfficeProfile, procedure: Procedure) -> tuple[Sheet, ...]:
    """Return the sheets of a procedure for the main part of the display: all the facts a desk must post."""
    maker = _Maker(look, labels, look.main.width(), BODY)
    elsewhere = [
        CHANNEL_VI[channel].lower() for channel in procedure.channels if channel is not Channel.COUNTER
    ]
    facts = [
        (labels.result, procedure.result),
        (labels.place, "; ".join([office.desk_name, *elsewhere])),
    ]
    basis = [(labels.basis, " · ".join(basis.number for basis in procedure.legal_basis))]
    blocks = [
        *maker.facts([(labels.spoken, _spoken(procedure))]),
        *maker.terms(procedure),
        *maker.documents(procedure),
        *maker.facts(facts),
        *maker.facts(basis, FINE),
    ]
    return maker.sheets(look.main, procedure, blocks)


def held(look: Look, labels: Labels, procedure: Procedure) -> tuple[Sheet, ...]:
    """Return the sheets of a procedure an officer explains: larger, with a large QR code beside (or below)."""
    body = look.body
    main, card = QRectF(body), QRectF(0, 0, 0, 0)
    if procedure.page and look.upright:
        main.setBottom(body.bottom() - look.px(_HELD_SIDE + GAP))
        card = QRectF(body.left(), main.bottom() + look.px(GAP), body.width(), look.px(_HELD_SIDE))
    elif procedure.page:
        main.setRight(body.right() - look.px(_HELD_SIDE + GAP))
        side = look.px(_HELD_SIDE)
        card = QRectF(main.right() + look.px(GAP), body.top(), side, min(body.height(), side * 1.24))
    maker = _Maker(look, labels, main.width(), BODY + 6)
    spoken = maker.facts([(labels.spoken, _spoken(procedure))])
    blocks = [*spoken, *maker.terms(procedure), *maker.documents(procedure)]
    aside = to_scan(look, card, labels.scan_portal, procedure.page, BODY) if procedure.page else ()
    return tuple((*sheet, *aside) for sheet in maker.sheets(main, procedure, blocks))


def _spoken(procedure: Procedure) -> str:
    """Return the first of the everyday words, by which a citizen knows the procedure again."""
    return ", ".join(procedure.keywords[:_SPOKEN])


class _Maker:
    """Makes the blocks of one procedure in one width and sets them on sheets."""

    def __init__(self, look: Look, labels: Labels, width: float, body: float) -> None:
        self._look, self._labels, self._width, self._size = look, labels, width, body
        self._body, self._strong = look.font(body), look.font(body, STRONG)

    def sheets(self, area: QRectF, procedure: Procedure, blocks: Sequence[_Block]) -> tuple[Sheet, ...]:
        """Fill sheet after sheet, each headed by field and name; no block is parted."""
        head = self._head(procedure)
        gap = self._look.px(_BLOCK_GAP)
        made: list[list[Item]] = []
        top = area.bottom()
        for block in blocks:
            if not made or top + block.height > area.bottom() + 1:
                made.append(head.at(area.left(), area.top()))
                top = area.top() + head.height + gap
            made[-1] += block.at(area.left(), top)
            top += block.height + gap
        number = QRectF(area.left(), area.top(), area.width(), head.items[0].rect.height())
        font, colour = self._look.font(CAPTION + 2, STRONG), self._look.colours.muted
        if len(made) > 1:
            for part, items in enumerate(made, start=1):
                items.append(Words(f"{part}/{len(made)}", number, font, colour, RIGHT))
        return tuple(tuple(items) for items in made)

    def _head(self, procedure: Procedure) -> _Block:
        look, now = self._look, self._look.colours
        caption = look.font(CAPTION + 2, STRONG)
        high = extent(procedure.field, caption, self._width).height()
        space = QRectF(0, 0, self._width, _NAME_LINES * look.px(NAME * 1.25)).size()
        font = fitted(look, procedure.name, space, NAME, BOLD, BODY - 2)
        name = QRectF(0, high + look.px(4), self._width, extent(procedure.name, font, self._width).height())
        return _Block(
            name.bottom(),
            (
                Words(procedure.field, QRectF(0, 0, self._width, high), caption, now.accent),
                Words(procedure.name, name, font, now.text),
            ),
        )

    def terms(self, procedure: Procedure) -> list[_Block]:
        """Return time limit and fee as two cards, and the other channels' where they differ."""
        look, terms = self._look, procedure.terms_for(Channel.COUNTER)
        words = sentence(limit_text(terms))
        natural = advance(words, look.font(self._size + FACT - BODY, BOLD)) + 2 * look.px(PADDING)
        limit_width = max(look.px(400), min(natural, self._width / 2))
        fee_width = self._width - limit_width - look.px(GAP)
        limit = self._card(limit_width, self._labels.time_limit, words, "")
        fee = terms.fee
        price = fee_text(type(fee)(fee.amount, fee.per)) if fee.amount is not None else ""
        cost = self._card(fee_width, self._labels.fee, sentence(price), sentence(fee.note))
        high = max(limit.height, cost.height)
        now = look.colours
        cards = _Block(
            high,
            (
                Panel(QRectF(0, 0, limit_width, high), now.surface, now.line, look.px(RADIUS)),
                *limit.at(0, 0),
                Panel(
                    QRectF(limit_width + look.px(GAP), 0, fee_width, high),
                    now.surface,
                    now.line,
                    look.px(RADIUS),
                ),
                *cost.at(limit_width + look.px(GAP), 0),
            ),
        )
        labels = {Channel.ONLINE: self._labels.online, Channel.POST: self._labels.by_post}
        other = [
            (labels[each.channel], f"{limit_text(each)}. {sentence(fee_text(each.fee))}")
            for each in procedure.terms
            if each.channel in labels and (each.time_limit, each.fee) != (terms.time_limit, terms.fee)
        ]
        return [cards, *self.facts(other)]

    def _card(self, width: float, label: str, large: str, note: str) -> _Block:
        look, now, pad = self._look, self._look.colours, self._look.px(PADDING - 4)
        inner, top = width - 2 * pad, look.px(_AIR)
        items: list[Item] = []
        for text, font, colour in (
            (label, look.font(CAPTION + 2, MEDIUM), now.muted),
            (large, look.font(self._size + FACT - BODY, BOLD), now.accent),
            (note, look.font(BODY), now.text),
        ):
            if text:
                high = extent(text, font, inner).height()
                items.append(Words(text, QRectF(pad, top, inner, high), font, colour))
                top += high
        return _Block(top + look.px(_AIR), tuple(items))

    def documents(self, procedure: Procedure) -> list[_Block]:
        """Return a heading with the first paper, then each paper with its counts."""
        look, now = self._look, self._look.colours
        font = look.font(self._size, BOLD)
        words = self._labels.documents if procedure.documents else self._labels.no_papers
        high = extent(words, font, self._width).height()
        heading = _Block(high, (Words(words, QRectF(0, 0, self._width, high), font, now.accent),))
        rows = [self._document(document) for document in procedure.documents]
        if not rows:
            return [heading]
        gap = look.px(_BLOCK_GAP / 2)
        first = _Block(high + gap + rows[0].height, (*heading.items, *rows[0].at(0, high + gap)))
        return [first, *rows[1:]]

    def _document(self, document: RequiredDocument) -> _Block:
        look, now = self._look, self._look.colours
        air, chip_width = look.px(6), look.px(_CHIP * self._size / BODY)
        left = chip_width + look.px(24)
        wide = self._width - left
        counts = "\n".join(counts_text(document))
        chip_high = extent(counts, self._strong, chip_width).height() + 2 * air
        name_high = extent(document.name, self._body, wide).height()
        items: list[Item] = [
            Words(document.name, QRectF(left, air, wide, name_high), self._body, now.text),
        ]
        bottom = air + name_high
        if condition := self._condition(document):
            font = look.font(max(CAPTION + 2, self._size - 6), MEDIUM)
            high = extent(condition, font, wide).height()
            items.append(Words(condition, QRectF(left, bottom, wide, high), font, now.muted))
            bottom += high
        chip = QRectF(0, 0, chip_width, chip_high)
        items += [
            Panel(chip, now.accent_soft, radius=look.px(12)),
            Words(counts, chip, self._strong, now.accent, CENTRE),
        ]
        return _Block(max(chip_high, bottom), tuple(items))

    def _condition(self, document: RequiredDocument) -> str:
        case = document.case[:1].lower() + document.case[1:]
        if case.startswith(_SAYS_WHEN):
            return sentence(case)
        if case:
            return self._labels.only_if.format(case=case)
        return "" if document.required else self._labels.if_any

    def facts(self, facts: Sequence[tuple[str, str]], size: float = 0) -> list[_Block]:
        """Return lines of a label and what it stands for; one without words is left out."""
        look, now = self._look, self._look.colours
        label_font, font = look.font(size or self._size, MEDIUM), look.font(size or self._size)
        left = look.px(_LABEL * self._size / BODY) + look.px(24)
        made: list[_Block] = []
        for label, text in facts:
            if not text:
                continue
            high = max(
                extent(text, font, self._width - left).height(),
                extent(label, label_font, left - look.px(24)).height(),
            )
            label_place = QRectF(0, 0, left - look.px(24), high)
            text_place = QRectF(left, 0, self._width - left, high)
            made.append(
                _Block(
                    high,
                    (
                        Words(label, label_place, label_font, now.muted),
                        Words(text, text_place, font, now.text),
                    ),
                )
            )
        return made
