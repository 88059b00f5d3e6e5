"""What stays on the display whatever it shows: the office and the clock above, hours and hotline below."""

from datetime import date, datetime

from PySide6.QtCore import QRectF

from desk_app.domain.office import OfficeProfile
from desk_app.domain.wording import short_day, weekly_hours_text
from desk_app.ui.display.labels import Labels
from desk_app.ui.display.look import (
    BODY,
    BOLD,
    CAPTION,
    CLOCK,
    GAP,
    MARGIN,
    MEDIUM,
    OFFICE,
    SMALLEST,
    STRONG,
    Look,
)
from desk_app.ui.display.sheet import (
    CENTRE,
    MIDDLE,
    MIDDLE_RIGHT,
    Item,
    Panel,
    Sheet,
    Sign,
    Words,
    advance,
    fitted,
)
from desk_app.ui.widgets.terms_words import weekday

_DAY = 30


def around(look: Look, office: OfficeProfile, labels: Labels, at: datetime, language: str) -> Sheet:
    """Return the ground under everything, and the head."""
    everything = QRectF(0, 0, look.size.width(), look.size.height())
    return (Panel(everything, look.colours.ground), *head(look, office, labels, at, language))


def nothing(look: Look, labels: Labels, *, waiting: bool) -> Sheet:
    """Return the body while nothing is posted."""
    words = labels.waiting if waiting else labels.nothing_posted
    return (Words(words, look.main, look.font(BODY, MEDIUM), look.colours.muted, CENTRE),)


def head(look: Look, office: OfficeProfile, labels: Labels, at: datetime, language: str) -> Sheet:
    """Return the office, its desk, weekday, day and clock; under them the band of a training office."""
    now, area, margin = look.colours, look.head, look.px(MARGIN)
    fill, words = (now.accent_soft, now.text) if look.dark else (now.accent, now.on_accent)
    items: list[Item] = [Panel(area, fill)]
    clock_font = look.font(CLOCK, BOLD)
    clock_width = advance("00:00", clock_font) + look.px(8)
    clock = QRectF(area.right() - margin - clock_width, area.top(), clock_width, area.height())
    items.append(Words(f"{at:%H:%M}", clock, clock_font, words, MIDDLE_RIGHT))
    day = f"{weekday(at.date(), language)}\n{short_day(at.date())}"
    day_font = look.font(_DAY, MEDIUM)
    day_width = max(advance(line, day_font) for line in day.splitlines()) + look.px(8)
    beside = QRectF(clock.left() - look.px(GAP) - day_width, area.top(), day_width, area.height())
    items.append(Words(day, beside, day_font, words, MIDDLE_RIGHT))
    width = beside.left() - look.px(GAP) - margin
    upper = QRectF(margin, area.top() + look.px(10), width, look.px(54))
    lower = QRectF(margin, upper.bottom(), width, look.px(42))
    name, desk = office.name.upper(), office.desk_name
    items += [
        Words(name, upper, fitted(look, name, upper.size(), OFFICE, BOLD, 12), words, MIDDLE),
        Words(desk, lower, fitted(look, desk, lower.size(), _DAY, MEDIUM, 12), words, MIDDLE),
    ]
    if office.training:
        items += [
            Panel(look.band, now.soon),
            Words(labels.training, look.band, look.font(CAPTION + 4, BOLD), now.surface, CENTRE),
        ]
    return tuple(items)


def foot(
    look: Look, office: OfficeProfile, labels: Labels, reviewed_on: date | None, *, waiting: bool = False
) -> Sheet:
    """Return reception hours, hotline and day of the last review, each where the office has one."""
    now, area = look.colours, look.foot
    facts = [
        ("clock", labels.hours, weekly_hours_text(office.reception_hours)),
        ("phone", labels.hotline, office.hotline or office.phone),
        ("calendar-check", labels.reviewed, short_day(reviewed_on) if reviewed_on else ""),
    ]
    shown = [fact for fact in facts if fact[2]]
    items: list[Item] = [Panel(area, now.surface)]
    for place, (icon, label, value) in zip(_places(look, shown), shown, strict=True):
        items += _fact(look, place, icon, label, value)
    if waiting:
        items += _waiting(look, labels)
    return tuple(items)


def _places(look: Look, shown: list[tuple[str, str, str]]) -> list[QRectF]:
    """Return a rectangle for each fact: side by side as wide as they need, or on two lines on an upright screen."""
    area, margin, gap = look.foot, look.px(MARGIN), look.px(GAP)
    wide = area.width() - 2 * margin
    if look.upright and len(shown) > 1:
        half = area.height() / 2
        first = QRectF(margin, area.top(), wide, half)
        each = (wide - gap * (len(shown) - 2)) / (len(shown) - 1)
        rest = [
            QRectF(margin + number * (each + gap), area.top() + half, each, half)
            for number in range(len(shown) - 1)
        ]
        return [first, *rest]
    label, value = look.font(CAPTION), look.font(BODY, STRONG)
    needed = [
        look.px(72) + max(advance(words, label), advance(fact, value)) + look.px(4)
        for _, words, fact in shown
    ]
    free = wide - sum(needed) - gap * (len(shown) - 1)
    if free < 0 and needed:
        # Long hours give way; what is short stays as it is.
        needed[0] = max(look.px(200), needed[0] + free)
        free = 0
    left, places = margin, []
    for width in needed:
        places.append(QRectF(left, area.top(), width, area.height()))
        left += width + gap + (free / (len(shown) - 1) if len(shown) > 1 else 0)
    return places


def _fact(look: Look, place: QRectF, icon: str, label: str, value: str) -> list[Item]:
    now, side = look.colours, look.px(44)
    middle = place.center().y()
    text = QRectF(place.left() + look.px(68), middle - look.px(40), place.width() - look.px(68), look.px(36))
    below = QRectF(text.left(), text.bottom(), text.width(), look.px(44))
    return [
        Sign(QRectF(place.left(), middle - side / 2, side, side), icon, now.accent),
        Words(label, text, fitted(look, label, text.size(), CAPTION, smallest=12), now.muted, MIDDLE),
        Words(value, below, fitted(look, value, below.size(), BODY, STRONG, 12), now.text, MIDDLE),
    ]


def _waiting(look: Look, labels: Labels) -> list[Item]:
    now, font = look.colours, look.font(SMALLEST, MEDIUM)
    width = advance(labels.waiting, font) + look.px(40)
    corner = look.foot.topRight()
    chip = QRectF(corner.x() - width - look.px(MARGIN), corner.y() - look.px(44), width, look.px(40))
    return [
        Panel(chip, now.soon_soft, radius=chip.height() / 2),
        Words(labels.waiting, chip, font, now.soon, CENTRE),
    ]
