"""The page that runs the public display: on or off, on which screen, held on one procedure or not."""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.catalogue import PostingPeriod
from desk_app.domain.posting import PostedProcedure
from desk_app.domain.procedure_search import ProcedureChoice, rank
from desk_app.domain.wording import short_day
from desk_app.services import catalogue, posting
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.public_display import Display
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, colours, icon, role
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import wrapped

_MOST = 60
_PICTURE, _SMALL_PICTURE = QSize(480, 270), QSize(336, 189)
_WIDE = 1000
_PICTURE_EVERY_MS = 2000
_CODE = Qt.ItemDataRole.UserRole


class PostingPage(Page):
    """What the citizens see, and how to change it without leaving the counter."""

    follows: ClassVar[tuple[str, ...]] = ("catalogue.", "procedure.")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._display: Display | None = None
        self._choices: tuple[ProcedureChoice, ...] = ()
        self._posted: dict[str, PostedProcedure] = {}
        self._read_on = desk.session.today()
        content = QWidget()
        columns = QHBoxLayout(content)
        columns.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        columns.setSpacing(SPACE_3)
        columns.addWidget(self._hold_card(), 1)
        columns.addWidget(self._screen_card(), 0, Qt.AlignmentFlag.AlignTop)
        self.set_content(content)
        self._picture_timer = QTimer(self)
        self._picture_timer.setInterval(_PICTURE_EVERY_MS)
        self._picture_timer.timeout.connect(self._take_picture)
        self._picture_timer.start()

    def attach(self, display: Callable[[], Display]) -> None:
        """Say which display this page runs."""
        self._display = display()
        self.show_display_state()

    def refresh(self) -> None:
        """Read the catalogue, and since when each procedure is posted."""
        self._read_on = self.desk.session.today()
        self.ask(catalogue.choices, self._show_choices)
        self.ask(posting.posted, self._show_posted)

    def entered(self) -> None:
        """Begin with the words of the procedure to show; on another day what is posted is read anew."""
        if self._read_on != self.desk.session.today():
            self.refresh()
        self.words.setFocus()
        self.words.selectAll()
        self._list_screens()
        self._take_picture()

    def show_display_state(self) -> None:
        """Bring buttons and words in step with the display."""
        running = self._is_on()
        self.switch.setIcon(icon("monitor-off" if running else "monitor-play"))
        self.switch.say(self.tr("Stop the display") if running else self.tr("Start the display"))
        held = self.desk.held_procedure if running else ""
        name = next((each.procedure.name for each in self._choices if each.procedure.code == held), held)
        self.now.setText(
            self.tr("Held: {name}").format(name=name) if held else self.tr("All procedures, page after page")
        )
        self.release.setEnabled(bool(held))
        self._take_picture()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the picture what the page can spare."""
        super().resizeEvent(event)
        size = _PICTURE if self.width() >= _WIDE else _SMALL_PICTURE
        self.picture.setFixedSize(size)
        self.now.setFixedWidth(size.width())

    def _hold_card(self) -> QWidget:
        card = role(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_2)
        title = role(QLabel(self.tr("Show one procedure to the citizen"), card), "section")
        self.words = QLineEdit(card)
        self.words.setPlaceholderText(self.tr("birth, copy, marriage…"))
        self.words.setAccessibleName(self.tr("Find a procedure"))
        self.words.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.words.textChanged.connect(self._fill)
        self.words.returnPressed.connect(self._hold)
        title.setBuddy(self.words)
        self.list = QListWidget(card)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(1)
        self.list.setAccessibleName(self.tr("Procedures"))
        self.list.itemActivated.connect(lambda _: self._hold())
        self.list.currentRowChanged.connect(self._show_since)
        self.since = wrapped("muted")
        buttons = QHBoxLayout()
        self.hold = KeyButton(self.tr("Show to the citizen"), "F12", self._hold, look="primary", parent=card)
        buttons.addWidget(self.since, 1)
        buttons.addWidget(self.hold, 0, Qt.AlignmentFlag.AlignBottom)
        column.addWidget(title)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        return card

    def _screen_card(self) -> QWidget:
        card = role(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addWidget(role(QLabel(self.tr("On the display now"), card), "section"))
        self.picture = role(QLabel(card), "screen")
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(self.tr("Picture of the public display"))
        self.now = role(QLabel(card), "muted")
        self.now.setWordWrap(True)
        self.screens = ChoiceBox(card)
        named = QLabel(self.tr("&Screen"), card)
        named.setBuddy(self.screens)
        self.screens.activated.connect(self._choose_screen)
        self.release = KeyButton(
            self.tr("Post all again"), "Ctrl+G", self._release, icon=icon("list-checks"), parent=card
        )
        self.switch = KeyButton("", "Ctrl+D", self._switch, parent=card)
        grid = QGridLayout()
        grid.addWidget(named, 0, 0)
        grid.addWidget(self.screens, 0, 1)
        grid.setColumnStretch(1, 1)
        column.addWidget(self.picture)
        column.addWidget(self.now)
        column.addWidget(self.release)
        column.addLayout(grid)
        column.addWidget(self.switch)
        return card

    def _show_choices(self, choices: tuple[ProcedureChoice, ...]) -> None:
        self._choices = choices
        self._fill()
        self.show_display_state()

    def _show_posted(self, posted: tuple[PostedProcedure, ...]) -> None:
        self._posted = {each.procedure.code: each for each in posted}
        self._show_since(self.list.currentRow())

    def _show_since(self, row: int) -> None:
        code = str(self.list.item(row).data(_CODE)) if 0 <= row < self.list.count() else ""
        self.since.setText(self._since(self._posted[code].period) if code in self._posted else "")

    def _since(self, period: PostingPeriod) -> str:
        if period.decided_on is None:
            # What was on the wall before the program came has no day of its own.
            return self.tr("Posted by decision {decision}").format(decision=period.decision)
        words = self.tr("Posted since {day} by decision {decision}")
        return words.format(day=short_day(period.posted_from), decision=period.decision)

    def _fill(self) -> None:
        self.list.clear()
        for choice in rank(self._choices, self.words.text())[:_MOST]:
            item = QListWidgetItem(choice.procedure.name, self.list)
            item.setData(_CODE, choice.procedure.code)
            item.setToolTip(f"{choice.procedure.code} · {choice.procedure.field}")
        self.list.setCurrentRow(0)

    def _hold(self) -> None:
        item = self.list.item(self.list.currentRow()) if self.list.count() else None
        if item is None:
            self.message.info(self.tr("Nothing found. Try other words of the procedure's name."))
            return
        self.clear_message()
        if not self._is_on():
            self._switch()
        self.desk.show_to_citizen.emit(str(item.data(_CODE)))
        self.show_display_state()

    def _release(self) -> None:
        self.desk.show_to_citizen.emit("")
        self.show_display_state()

    def _switch(self) -> None:
        running = not self._is_on()
        self.desk.keep(replace(self.desk.settings, display_on=running))
        self.clear_message()
        if running:
            self._start()
        else:
            self.desk.show_to_citizen.emit("")
            if self._display is not None:
                self._display.stop()
        self.show_display_state()

    def _is_on(self) -> bool:
        """Tell whether the display runs; its window may have been closed by itself."""
        return self.desk.settings.display_on and (self._display is None or self._display.state != "off")

    def _start(self) -> None:
        if self._display is None:
            return
        self._display.start()
        if len(QGuiApplication.screens()) < 2:
            self._display.lower()
            self.window().raise_()
            self.message.info(
                self.tr("There is no second screen: the display is a window behind this one, as a trial.")
            )
        # The citizens' window has appeared; the keys stay with the officer's.
        self.window().activateWindow()

    def _list_screens(self) -> None:
        self.screens.clear()
        self.screens.addItem(self.tr("The one that is not the counter's"), "")
        for screen in QGuiApplication.screens():
            size = screen.size()
            self.screens.addItem(f"{screen.name()}  {size.width()}×{size.height()}", screen.name())
        self.screens.setCurrentIndex(max(0, self.screens.findData(self.desk.settings.display_screen)))

    def _choose_screen(self) -> None:
        self.desk.keep(replace(self.desk.settings, display_screen=str(self.screens.currentData())))
        if self._display is not None and self._is_on():
            self._display.stop()
            self._start()
            self.show_display_state()

    def _take_picture(self) -> None:
        if not self.isVisible():
            return
        if self._display is None or not self._display.isVisible():
            self.picture.setPixmap(icon("monitor-off", colours().muted).pixmap(QSize(48, 48)))
            return
        ratio = self.devicePixelRatioF()
        picture = self._display.grab().scaled(
            self.picture.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(ratio)
        self.picture.setPixmap(picture)
