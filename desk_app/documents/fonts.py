"""The faces of the official forms, registered with reportlab when the first form is drawn."""

from functools import cache

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desk_app.paths import FONTS

# Liberation Serif 2.x: the metrics of Times New Roman (NĐ 30/2020/NĐ-CP), every Vietnamese letter and ₫.
SERIF, BOLD, ITALIC, BOLD_ITALIC = "Desk-Serif", "Desk-Bold", "Desk-Italic", "Desk-BoldItalic"
MONO, MONO_BOLD = "Desk-Mono", "Desk-MonoBold"

FILES = {
    SERIF: FONTS / "liberation-serif" / "LiberationSerif-Regular.ttf",
    BOLD: FONTS / "liberation-serif" / "LiberationSerif-Bold.ttf",
    ITALIC: FONTS / "liberation-serif" / "LiberationSerif-Italic.ttf",
    BOLD_ITALIC: FONTS / "liberation-serif" / "LiberationSerif-BoldItalic.ttf",
    MONO: FONTS / "liberation-mono" / "LiberationMono-Regular.ttf",
    MONO_BOLD: FONTS / "liberation-mono" / "LiberationMono-Bold.ttf",
}


@cache
def register() -> None:
    """Make the faces known to reportlab; calling it again costs nothing."""
    rl_config.useA85 = 0  # binary streams: a fifth smaller and sooner done
    for name, file in FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(file)))
    pdfmetrics.registerFontFamily(SERIF, normal=SERIF, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC)
