"""The look of every window: Fusion, a palette, a small style sheet; light, dark and high contrast."""

from enum import StrEnum
from typing import NamedTuple, TypeVar

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.domain.standing import Standing
from desk_app.ui import fonts, palette, stylesheet
from desk_app.ui.icons import icon as tinted_icon
from desk_app.ui.palette import (
    RADIUS,
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    SPACE_6,
    TYPE_BODY,
    TYPE_CODE,
    TYPE_PAGE,
    TYPE_SECTION,
    TYPE_TABLE,
    Colours,
)
from desk_app.ui.texts import standing_word

__all__ = [
    "RADIUS",
    "SPACE_1",
    "SPACE_2",
    "SPACE_3",
    "SPACE_4",
    "SPACE_6",
    "TYPE_BODY",
    "TYPE_CODE",
    "TYPE_PAGE",
    "TYPE_SECTION",
    "TYPE_TABLE",
    "Colours",
    "StandingStyle",
    "Theme",
    "colours",
    "current",
    "icon",
    "mark",
    "role",
    "standing_style",
]

W = TypeVar("W", bound=QWidget)

_PROPERTY = "deskTheme"


class Theme(StrEnum):
    """The looks a machine can choose."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"

    @classmethod
    def named(cls, name: str) -> "Theme":
        """Return the theme of that name, the light one for a name that is none."""
        return next((theme for theme in cls if theme.value == name), cls.LIGHT)

    @property
    def colours(self) -> Colours:
        """The tokens of this look."""
        return _COLOURS[self]

    @property
    def next(self) -> "Theme":
        """The look that follows when switching."""
        looks = list(Theme)
        return looks[(looks.index(self) + 1) % len(looks)]

    def apply(self, app: QApplication) -> None:
        """Give the whole program this look."""
        app.setStyle("Fusion")
        app.setProperty(_PROPERTY, self.value)
        app.setPalette(_palette(self.colours))
        font = QFont(fonts.interface_family())
        font.setPixelSize(TYPE_BODY)
        app.setFont(font)
        app.setStyleSheet(stylesheet.written(self.colours, fonts.code_family()))


_COLOURS = {
    Theme.LIGHT: palette.LIGHT,
    Theme.DARK: palette.DARK,
    Theme.HIGH_CONTRAST: palette.HIGH_CONTRAST,
}


def current() -> Theme:
    """Return the look the program has now."""
    app = QApplication.instance()
    return Theme.named(str(app.property(_PROPERTY))) if app is not None else Theme.LIGHT


def colours() -> Colours:
    """Return the tokens of the look the program has now."""
    return current().colours


icon = tinted_icon


class StandingStyle(NamedTuple):
    """How a standing is shown: shape and word first, colour (on its soft ground) third."""

    icon: str
    colour: str
    word: str
    soft: str


def standing_style(standing: Standing, language: str = "vi") -> StandingStyle:
    """Return icon name, colour, word and soft ground of a standing in the look of now."""
    now = colours()
    name, colour, soft = {
        Standing.EARLY: ("circle", now.done, now.done_soft),
        Standing.ON_TIME: ("circle-dot", now.done, now.done_soft),
        Standing.DUE_SOON: ("clock-alert", now.soon, now.soon_soft),
        Standing.OVERDUE: ("circle-alert", now.late, now.late_soft),
        Standing.STOPPED: ("circle-pause", now.stopped, now.stopped_soft),
    }[standing]
    return StandingStyle(name, colour, standing_word(standing, language), soft)


def role(widget: W, name: str) -> W:
    """Give a widget its part in the look, and return it.

    Buttons: primary, quiet, danger, chip, nav. Labels: page-title, section, muted, caption, code, code-large,
    due, error, keycap. Frames: card, bar, rule.
    """
    widget.setProperty("role", name)
    return widget


def mark(widget: QWidget, name: str, *, on: bool) -> None:
    """Switch a state that the style sheet knows (`wrong`, `current`) on a widget that is already shown."""
    widget.setProperty(name, on)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _palette(now: Colours) -> QPalette:
    look = QPalette()
    of, group = QPalette.ColorRole, QPalette.ColorGroup
    for part, colour in {
        of.Window: now.ground,
        of.WindowText: now.text,
        of.Base: now.surface,
        of.AlternateBase: now.sunken,
        of.Text: now.text,
        of.Button: now.surface,
        of.ButtonText: now.text,
        of.BrightText: now.late,
        of.Highlight: now.accent,
        of.HighlightedText: now.on_accent,
        of.Accent: now.accent,
        of.Link: now.accent,
        of.LinkVisited: now.accent,
        of.PlaceholderText: now.muted,
        of.ToolTipBase: now.text,
        of.ToolTipText: now.surface,
        of.Light: now.line,
        of.Midlight: now.line,
        of.Mid: now.line,
        of.Dark: now.edge,
        of.Shadow: now.sunken,
    }.items():
        look.setColor(part, QColor(colour))
    for part in (of.WindowText, of.Text, of.ButtonText):
        look.setColor(group.Disabled, part, QColor(now.edge))
    return look
