"""The tokens of the look: the colours of three themes (AA or better), spacing, radius, type sizes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours, `#rrggbb`; a `*_soft` is the ground on which its namesake is written."""

    ground: str
    surface: str
    sunken: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    late: str
    late_soft: str
    soon: str
    soon_soft: str
    done: str
    done_soft: str
    stopped: str
    stopped_soft: str


LIGHT = Colours(
    ground="#f3f5f8",
    surface="#ffffff",
    sunken="#e9edf2",
    line="#d6dce4",
    edge="#78859a",
    text="#17202b",
    muted="#526070",
    accent="#1f4e8c",
    accent_hover="#183f73",
    on_accent="#ffffff",
    accent_soft="#e2ebf7",
    late="#b3261e",
    late_soft="#fbe8e6",
    soon="#854d00",
    soon_soft="#fcefd8",
    done="#1a6838",
    done_soft="#e2f2e8",
    stopped="#564786",
    stopped_soft="#ebe7f5",
)

DARK = Colours(
    ground="#11161d",
    surface="#1a212b",
    sunken="#0c1016",
    line="#2f3946",
    edge="#77869c",
    text="#e8edf3",
    muted="#a6b2c1",
    accent="#8cb8f2",
    accent_hover="#a9cbf7",
    on_accent="#0b1a2d",
    accent_soft="#20324b",
    late="#ff9d93",
    late_soft="#41211f",
    soon="#f3bb62",
    soon_soft="#3a2c13",
    done="#80cf9b",
    done_soft="#173526",
    stopped="#c0b0f3",
    stopped_soft="#2d2846",
)

HIGH_CONTRAST = Colours(
    ground="#000000",
    surface="#000000",
    sunken="#141414",
    line="#ffffff",
    edge="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    accent="#ffe100",
    accent_hover="#fff07a",
    on_accent="#000000",
    accent_soft="#33300a",
    late="#ff9a91",
    late_soft="#2e0d0a",
    soon="#ffcf4d",
    soon_soft="#2b2206",
    done="#6ff0a5",
    done_soft="#062615",
    stopped="#d6c2ff",
    stopped_soft="#1f1638",
)

# Steps of distance, in pixels at 100 %.
SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6 = 4, 8, 12, 16, 24
RADIUS = 6

# Type sizes, in pixels at 100 %: table, body, section head, page head, the code on a receipt.
TYPE_TABLE, TYPE_BODY, TYPE_SECTION, TYPE_PAGE, TYPE_CODE = 13, 14, 16, 20, 28


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
