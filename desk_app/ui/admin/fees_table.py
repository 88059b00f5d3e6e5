"""Fees that a legal act sets for a time, one row for each."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Channel, FeeRecord, Procedure
from desk_app.ui.admin.entries import Row, cell, day_text, read_any_day
from desk_app.ui.admin.record_form import Field, Kind
from desk_app.ui.admin.records_editor import RecordsEditor
from desk_app.ui.admin.terms_table import fee_row, read_fee
from desk_app.ui.words import channel_word


class FeesTable(RecordsEditor):
    """The narrowest row that fits counts; the published fee where none does."""

    def __init__(self, language: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        channels = (
            ("", self.tr("every channel")),
            *((each.value, channel_word(each, language)) for each in Channel),
        )
        self.build(
            (
                Field("in_force_from", self.tr("From"), hint="dd/mm/yyyy", half=True),
                Field(
                    "in_force_to",
                    self.tr("To (empty: until further notice)"),
                    hint="dd/mm/yyyy",
                    half=True,
                    head=self.tr("To"),
                ),
                Field("amount", self.tr("Fee (đồng)"), example="15.000", half=True),
                Field("per", self.tr("per"), example="bản sao", half=True),
                Field("basis", self.tr("Legal act that sets it"), Kind.WORDS),
                Field(
                    "person",
                    self.tr("Only for whom (empty: everybody)"),
                    Kind.WORDS,
                    head=self.tr("For whom"),
                ),
                Field("channel", self.tr("Channel"), Kind.CHOICE, half=True, choices=channels),
                Field("case", self.tr("Case"), half=True),
                Field("fee_note", self.tr("Note on the fee"), Kind.WORDS),
                Field("tier", self.tr("Dearer or cheaper beyond (units)"), half=True),
                Field("beyond", self.tr("Each further one (đồng)"), half=True),
                Field("ceiling", self.tr("At most (đồng)")),
            ),
            {"in_force_from": 96, "in_force_to": 96, "amount": 84, "person": 160},
            "person",
            self.tr("No dated fees: the published fee counts. Ctrl+N adds one."),
            {"in_force_from": day_text(today)},
        )

    def show_fees(self, procedure: Procedure) -> None:
        """Show the dated fees of a procedure."""
        self.show_rows([_row(record) for record in procedure.fees])

    def fees(self) -> tuple[FeeRecord, ...]:
        """Return what is typed; Refused on the field `fees`, with `no` and `cell`."""
        return tuple(self._record(at, row) for at, row in enumerate(self.rows))

    def _record(self, at: int, row: Row) -> FeeRecord:
        with cell("fees", at, "in_force_from"):
            begins = read_any_day(row.get("in_force_from", ""), self._today)
            if begins is None:
                raise Refused("day_unreadable", words="")
        with cell("fees", at, "in_force_to"):
            ends = read_any_day(row.get("in_force_to", ""), self._today)
            if ends is not None and ends < begins:
                raise Refused("days_reversed")
        channel = row.get("channel", "")
        return FeeRecord(
            fee=replace(read_fee("fees", at, row), note=row.get("fee_note", "").strip()),
            basis=row.get("basis", "").strip(),
            in_force_from=begins,
            in_force_to=ends,
            case=row.get("case", "").strip(),
            channel=Channel(channel) if channel else None,
            person=row.get("person", "").strip(),
        )


def _row(record: FeeRecord) -> Row:
    return fee_row(record.fee) | {
        "in_force_from": day_text(record.in_force_from),
        "in_force_to": day_text(record.in_force_to),
        "basis": record.basis,
        "person": record.person,
        "channel": record.channel.value if record.channel else "",
        "case": record.case,
        "fee_note": record.fee.note,
    }
