"""The style sheet: what Fusion and the palette cannot say, written from the tokens alone."""

from string import Template

from desk_app.ui.palette import RADIUS, TYPE_BODY, TYPE_CODE, TYPE_PAGE, TYPE_SECTION, TYPE_TABLE, Colours

_SHEET = Template("""
QToolTip { background: $text; color: $surface; border: none; padding: 6px 8px; font-size: ${type_table}px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }

QLabel[role="page-title"] { font-size: ${type_page}px; font-weight: 600; }
QLabel[role="section"] { font-size: ${type_section}px; font-weight: 600; }
QLabel[role="muted"] { color: $muted; font-size: ${type_table}px; }
QLabel[role="caption"] { color: $muted; font-size: 12px; }
QLabel[role="code"] { font-family: "$code_family"; }
QLabel[role="code-large"] { font-family: "$code_family"; font-size: ${type_code}px; font-weight: 600; }
QLabel[role="due"] { font-size: ${type_code}px; font-weight: 600; }
QLabel[role="error"] { color: $late; }
QLabel[role="keycap"] { background: $sunken; border: 1px solid $line; border-radius: 4px; padding: 1px 6px;
  color: $muted; font-size: 12px; }

QLabel[role="screen"] { background: $sunken; border: 1px solid $line; border-radius: ${radius}px; }

QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[role="bar"] { background: $surface; border: none; }
QFrame[role="rule"] { background: $line; border: none; min-height: 1px; max-height: 1px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QDateEdit, QDateTimeEdit {
  background: $surface; color: $text; border: 1px solid $edge; border-radius: ${radius}px; padding: 5px 8px;
  selection-background-color: $accent; selection-color: $on_accent; min-height: 20px;
  placeholder-text-color: $muted; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus, QDateEdit:focus,
QDateTimeEdit:focus { border: 2px solid $accent; padding: 4px 7px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"], QDateEdit[wrong="true"],
QSpinBox[wrong="true"] { border: 2px solid $late; padding: 4px 7px; background: $late_soft; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QPlainTextEdit:disabled { background: $sunken;
  border-color: $line; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; outline: none; padding: 4px; }

QPushButton { background: $surface; color: $text; border: 1px solid $edge; border-radius: ${radius}px;
  padding: 6px 14px; min-height: 20px; }
QPushButton:hover { background: $accent_soft; }
QPushButton:pressed { background: $sunken; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $muted; background: $sunken; border-color: $line; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled { background: $sunken; color: $muted; border-color: $line; }
QPushButton[role="danger"] { color: $late; border-color: $late; }
QPushButton[role="danger"]:hover { background: $late_soft; }
QPushButton[role="quiet"] { background: transparent; border: 2px solid transparent; color: $accent;
  padding: 5px 8px; }
QPushButton[role="quiet"]:hover { background: $accent_soft; }
QPushButton[role="quiet"]:focus { border: 2px solid $accent; }
QPushButton[role="quiet"]:disabled { color: $muted; }
QPushButton[role="chip"] { border: 1px solid $line; border-radius: 15px; padding: 4px 12px; }
QPushButton[role="chip"]:hover { border-color: $edge; }
QPushButton[role="chip"]:checked { background: $accent_soft; border: 1px solid $accent; color: $accent;
  font-weight: 600; }
QPushButton[role="chip"]:focus { border: 2px solid $accent; padding: 3px 11px; }
QPushButton[role="nav"] { background: transparent; border: 2px solid transparent; border-radius: ${radius}px;
  text-align: left; padding: 7px 38px 7px 8px; color: $text; }
QPushButton[role="nav"]:hover { background: $sunken; }
QPushButton[role="nav"]:checked { background: $accent_soft; color: $accent; }
QPushButton[role="nav"]:focus { border: 2px solid $accent; }

QCheckBox, QRadioButton { spacing: 8px; padding: 3px 4px; border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab { background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
  padding: 8px 12px; margin-right: 4px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar:focus { outline: none; }
QTabBar::tab:focus { background: $accent_soft; }

QTableView, QTreeView, QListView { background: $surface; border: 1px solid $line; border-radius: ${radius}px;
  gridline-color: $line; outline: none; font-size: ${type_table}px; alternate-background-color: $ground;
  selection-background-color: $accent_soft; selection-color: $text; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid $accent; }
QTableView::item, QListView::item { padding: 4px 8px; }
QTableView::item:selected, QListView::item:selected { background: $accent_soft; color: $text; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 6px 8px; font-size: 12px; font-weight: 600; text-align: left; }
QTableCornerButton::section { background: $surface; border: none; }

QMenu { background: $surface; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QProgressBar { background: $sunken; border: none; border-radius: 3px; max-height: 6px; text-align: right; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }

QFrame[role="message"] { border-radius: 0; border: none; }
QFrame[role="message"][kind="stop"] { background: $late_soft; }
QFrame[role="message"][kind="warning"] { background: $soon_soft; }
QFrame[role="message"][kind="done"] { background: $done_soft; }
QFrame[role="message"][kind="info"] { background: $accent_soft; }
QFrame[role="message"][kind="stop"] QLabel { color: $late; }
QFrame[role="message"][kind="warning"] QLabel { color: $soon; }
QFrame[role="message"][kind="done"] QLabel { color: $done; }
QFrame[role="message"][kind="info"] QLabel { color: $accent; }
QFrame[role="training"] { background: $soon_soft; border-bottom: 1px solid $soon; }
QFrame[role="training"] QLabel { color: $soon; font-size: 12px; font-weight: 600; }
QFrame[role="head"], QFrame[role="foot"] { background: $surface; border: none; }
QFrame[role="side"] { background: $surface; border: none; border-right: 1px solid $line; }
QFrame[role="head"] { border-bottom: 1px solid $line; }
QFrame[role="foot"] { border-top: 1px solid $line; }
QFrame[role="foot"] QLabel { font-size: 12px; color: $muted; }
QFrame[role="foot"] QLabel[role="section"] { font-size: ${type_section}px; color: $text; }
QFrame[role="foot"] QLabel[role="error"] { font-size: ${type_table}px; color: $late; }
QFrame[role="popup"] { background: $surface; border: 1px solid $edge; border-radius: ${radius}px; }
QFrame[role="popup"] QListView, QFrame[role="popup"] QListView:focus { border: none; }
""")


def written(colours: Colours, code_family: str) -> str:
    """Return the style sheet of a set of colours."""
    tokens: dict[str, object] = {name: getattr(colours, name) for name in Colours.__slots__}
    return _SHEET.substitute(
        tokens,
        code_family=code_family,
        radius=RADIUS,
        type_table=TYPE_TABLE,
        type_body=TYPE_BODY,
        type_section=TYPE_SECTION,
        type_page=TYPE_PAGE,
        type_code=TYPE_CODE,
    )
