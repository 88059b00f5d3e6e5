"""Type: the system's font where it has every Vietnamese letter, else the bundled one; the display's always is."""

import unicodedata
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont

from desk_app import paths

BUNDLED_FAMILY = "Inter"
_CODE_FAMILY = "Liberation Mono"

_VOWELS = "aăâeêioôơuưy"
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_LOWER = "".join(unicodedata.normalize("NFC", vowel + tone) for vowel in _VOWELS for tone in _TONES) + "đ"
VIETNAMESE_LETTERS = _LOWER + _LOWER.upper() + "₫"


def covers_vietnamese(font: QFont) -> bool:
    """Tell whether the font itself, without a stand-in, has every Vietnamese letter and the đồng sign."""
    raw = QRawFont.fromFont(font)
    return all(raw.supportsCharacter(ord(letter)) for letter in VIETNAMESE_LETTERS)


@lru_cache(maxsize=1)
def load() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt once per program; return their families."""
    families: dict[str, None] = {}
    for file in sorted((*paths.FONTS.glob("inter/*.[ot]tf"), *paths.FONTS.glob("liberation-mono/*.[ot]tf"))):
        number = QFontDatabase.addApplicationFont(str(file))
        families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)))
    return tuple(families)


def interface_family() -> str:
    """Return the family of the officer's windows."""
    load()
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    # "Sans Serif" is a stand-in's name: such a system has chosen no font of its own.
    chosen = QFontInfo(system).family() == system.family()
    return system.family() if chosen and covers_vietnamese(system) else BUNDLED_FAMILY


def code_family() -> str:
    """Return the family in which codes are set: one width, no look-alikes."""
    load()
    return _CODE_FAMILY


def sized(family: str, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font of a height in pixels with figures of one width."""
    font = QFont(family)
    font.setPixelSize(max(1, pixels))
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
