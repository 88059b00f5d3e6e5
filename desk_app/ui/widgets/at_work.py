"""This counter: who works here (the name on every receipt and in every line of the log), and what it prints on."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.errors import DeskError
from desk_app.domain.office import OfficeProfile
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Permission, StaffMember
from desk_app.services import office, staff
from desk_app.services.session import Session
from desk_app.ui.desk import Desk
from desk_app.ui.office_form import OfficeForm
from desk_app.ui.texts import sentence
from desk_app.ui.theme import SPACE_3, SPACE_6, mark, role
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import labelled
from desk_app.ui.widgets.message_line import MessageLine


class AtWork(QDialog):
    """Chooses the officer, known or new, the counter, the printer and its paper; `took` hears of the session."""

    def __init__(self, desk: Desk, took: Callable[[Session], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._took = took
        self.setWindowTitle(self.tr("Who works here"))
        self.message = MessageLine(self)
        self.officer = QComboBox(self)
        self.officer.setEditable(True)
        self.counter = QLineEdit(desk.session.counter, self)
        self.printer = QComboBox(self)
        self.printer.addItem(self.tr("The system's printer"), "")
        for name in QPrinterInfo.availablePrinterNames():
            self.printer.addItem(name, name)
        self.printer.setCurrentIndex(max(0, self.printer.findData(desk.settings.receipt_printer)))
        self.paper = QComboBox(self)
        self.paper.addItems([size.value for size in PaperSize])
        self.paper.setCurrentText(desk.settings.paper_size)
        self.fields: dict[str, QWidget] = {"officer": self.officer, "counter": self.counter}
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_3)
        column.addWidget(role(QLabel(self.tr("Who works at this counter?")), "page-title"))
        column.addWidget(self.message)
        column.addLayout(labelled(self.tr("Officer"), self.officer))
        column.addLayout(labelled(self.tr("Counter"), self.counter))
        column.addLayout(labelled(self.tr("Printer of receipts"), self.printer))
        column.addLayout(labelled(self.tr("Paper of receipts"), self.paper))
        if desk.session.staff.may(Permission.CONFIGURE):
            column.addWidget(KeyButton(self.tr("The office…"), "Alt+O", self._open_office))
            column.addWidget(KeyButton(self.tr("Roles…"), "Alt+V", self._open_staff))
            column.addWidget(KeyButton(self.tr("Bank account for fees…"), "Alt+B", self._open_account))
        column.addWidget(KeyButton(self.tr("Begin work"), "Ctrl+Return", self._ask, look="primary"))
        self.setMinimumWidth(420)
        desk.ask(staff.members, self._fill, self._refused)

    def _open_staff(self) -> None:
        # Loaded when it is asked for: every window has this one.
        from desk_app.ui.admin.staff_view import StaffView

        self.staff_view = StaffView(self._desk, self)
        self.staff_view.finished.connect(self._staffed)
        self.staff_view.open()

    def _open_account(self) -> None:
        from desk_app.ui.admin.account_form import AccountForm

        AccountForm(self._desk, self).open()

    def _staffed(self) -> None:
        if self.staff_view.session.staff != self._desk.session.staff:
            self.accept()
            self._took(self.staff_view.session)

    def _open_office(self) -> None:
        form = OfficeForm(self._change_office, self._desk.language, self._desk.session.office, self)
        self.office_form = form
        form.open()

    def _change_office(self, profile: OfficeProfile) -> None:
        self._desk.ask(office.change, self._changed, self.office_form.refuse, profile=profile)

    def _changed(self, session: Session) -> None:
        self.office_form.accept()
        self.accept()
        self._took(session)

    def _fill(self, members: tuple[StaffMember, ...]) -> None:
        self.officer.addItems([member.name for member in members])
        self.officer.setCurrentText(self._desk.session.staff.name)

    def _ask(self) -> None:
        for widget in self.fields.values():
            mark(widget, "wrong", on=False)
        name, counter = self.officer.currentText(), self.counter.text()
        self._desk.ask(office.at_work, self._begun, self._refused, name=name, counter=counter)

    def _begun(self, session: Session) -> None:
        self.accept()
        self._desk.keep(
            replace(
                self._desk.settings,
                officer=session.staff.name,
                counter=session.counter,
                receipt_printer=self.printer.currentData(),
                paper_size=self.paper.currentText(),
            )
        )
        self._took(session)

    def _refused(self, error: DeskError) -> None:
        self.message.stop(sentence(error, self._desk.language))
        wrong = self.fields.get(error.field or "")
        if wrong is not None:
            mark(wrong, "wrong", on=True)
            wrong.setFocus()
