from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desk_app import paths
from desk_app.domain.standing import Standing
from desk_app.ui import fonts, palette
from desk_app.ui.palette import contrast
from desk_app.ui.theme import Theme, current, icon, mark, role, standing_style

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PACKAGE = Path(__file__).resolve().parents[2] / "desk_app"
WORDS = ("text", "muted", "accent", "late", "soon", "done", "stopped")
GROUNDS = ("ground", "surface")
PAIRS = [
    *product(WORDS, GROUNDS),
    *((name, f"{name}_soft") for name in ("accent", "late", "soon", "done", "stopped")),
    ("text", "sunken"),
    ("muted", "sunken"),
    ("text", "accent_soft"),
    ("text", "late_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("surface", "text"),
]


def test_contrast_is_that_of_the_guideline() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize(("words", "ground"), PAIRS)
def test_words_can_be_read(theme: Theme, words: str, ground: str) -> None:
    least = 7.0 if theme is Theme.HIGH_CONTRAST else 4.5
    assert contrast(getattr(theme.colours, words), getattr(theme.colours, ground)) >= least


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("ground", GROUNDS)
def test_edges_of_fields_can_be_seen(theme: Theme, ground: str) -> None:
    assert contrast(theme.colours.edge, getattr(theme.colours, ground)) >= 3


@pytest.mark.parametrize("theme", list(Theme))
def test_a_theme_is_applied(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp)
    assert current() is theme
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == theme.colours.ground
    assert "$" not in qapp.styleSheet()


def test_switching_comes_round() -> None:
    assert Theme.LIGHT.next.next.next is Theme.LIGHT
    assert Theme.named("no such theme") is Theme.LIGHT


@pytest.mark.parametrize("theme", list(Theme))
def test_every_standing_has_shape_word_and_colour(theme: Theme, qapp: QApplication) -> None:
    theme.apply(qapp)
    styles = [standing_style(standing, "vi") for standing in Standing]
    assert len({style.word for style in styles}) == len(styles)
    assert len({style.icon for style in styles}) == len(styles)
    for style in styles:
        assert not icon(style.icon, style.colour).isNull()
        assert contrast(style.colour, style.soft) >= 4.5


def test_an_icon_is_drawn_in_the_colour_asked_for(qapp: QApplication) -> None:
    picture = icon("check", "#ff0000").pixmap(24, 24).toImage()
    solid = [
        picture.pixelColor(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    ]
    assert solid
    assert {colour.name() for colour in solid} == {"#ff0000"}


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="no_such_icon"):
        icon("no_such_icon")


def test_only_icons_in_use_are_shipped() -> None:
    source = "".join(file.read_text(encoding="utf-8") for file in (PACKAGE / "ui").rglob("*.py"))
    unused = [file.stem for file in sorted(paths.ICONS.glob("*.svg")) if f'"{file.stem}"' not in source]
    assert unused == []


def test_icons_are_shipped_with_their_licence() -> None:
    assert "ISC" in (paths.ICONS / "LICENSE").read_text(encoding="utf-8")


def test_the_bundled_fonts_have_every_vietnamese_letter(qapp: QApplication) -> None:
    assert fonts.BUNDLED_FAMILY in fonts.load()
    for family in (fonts.BUNDLED_FAMILY, fonts.code_family()):
        assert fonts.covers_vietnamese(QFont(family))


def test_the_interface_font_has_every_vietnamese_letter(qapp: QApplication) -> None:
    assert fonts.covers_vietnamese(QFont(fonts.interface_family()))
    assert len(fonts.VIETNAMESE_LETTERS) == 2 * (12 * 6 + 1) + 1


def test_a_wrong_field_looks_wrong_and_focus_is_seen(qapp: QApplication, qtbot: QtBot) -> None:
    Theme.LIGHT.apply(qapp)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    plain = field.grab().toImage()
    mark(field, "wrong", on=True)
    assert field.grab().toImage() != plain
    mark(field, "wrong", on=False)
    assert field.grab().toImage() == plain


def test_a_primary_button_has_the_accent(qapp: QApplication, qtbot: QtBot) -> None:
    Theme.LIGHT.apply(qapp)
    button = role(QPushButton("F12"), "primary")
    label = role(QLabel("H13"), "code")
    for widget in (button, label):
        qtbot.addWidget(widget)
        widget.show()
    assert button.grab().toImage().pixelColor(8, 14).name() == palette.LIGHT.accent
    assert QFontDatabase.isFixedPitch(label.font().family())


def test_dialog_buttons_have_no_pictures(qapp: QApplication, qtbot: QtBot) -> None:
    before = qapp.styleSheet()
    qapp.setStyleSheet("QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 1; }")
    try:
        Theme.LIGHT.apply(qapp)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        box.show()
        assert box.button(QDialogButtonBox.StandardButton.Cancel).icon().isNull()
    finally:
        qapp.setStyleSheet(before)
