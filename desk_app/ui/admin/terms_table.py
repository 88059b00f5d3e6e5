"""Time limits and published fees, one row for each channel and case."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desk_app.domain.procedure import Channel, Fee, Procedure, Terms
from desk_app.ui.admin.entries import Row, amount_text, cell, limit_text, read_amount, read_limit
from desk_app.ui.admin.record_form import Field, Kind
from desk_app.ui.admin.records_editor import RecordsEditor
from desk_app.ui.words import channel_word

FEE_AMOUNTS = ("amount", "tier", "beyond", "ceiling")


class TermsTable(RecordsEditor):
    """Limits are typed in words ("03 ngày làm việc"); one that cannot be counted stands as a note."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        channels = tuple((each.value, channel_word(each, language)) for each in Channel)
        self.build(
            (
                Field("channel", self.tr("Channel"), Kind.CHOICE, half=True, choices=channels),
                Field("case", self.tr("Case"), half=True),
                Field("time_limit", self.tr("Time limit"), example="3 ngày làm việc", half=True),
                Field("statutory", self.tr("The law's limit, where ours is shorter"), half=True),
                Field("limit_note", self.tr("Limit in other words"), Kind.WORDS),
                Field("amount", self.tr("Fee (đồng)"), example="15.000", half=True),
                Field("per", self.tr("per"), example="bản sao", half=True),
                Field("fee_note", self.tr("Note on the fee"), Kind.WORDS),
                Field("tier", self.tr("Dearer or cheaper beyond (units)"), half=True),
                Field("beyond", self.tr("Each further one (đồng)"), half=True),
                Field("ceiling", self.tr("At most (đồng)"), half=True),
                Field("note", self.tr("Note"), half=True),
            ),
            {"channel": 150, "case": 120, "time_limit": 130, "amount": 90},
            "case",
            self.tr("No channel yet. Ctrl+N adds one; a procedure needs at least one."),
            {"channel": Channel.COUNTER.value},
        )

    def show_terms(self, procedure: Procedure) -> None:
        """Show the terms of a procedure."""
        self.show_rows([_row(terms) for terms in procedure.terms])

    def terms(self) -> tuple[Terms, ...]:
        """Return what is typed; Refused on the field `terms`, with `no` and `cell`."""
        return tuple(_terms(at, row) for at, row in enumerate(self.rows))


def fee_row(fee: Fee) -> Row:
    """Return the amounts of a fee as they are typed."""
    return {name: amount_text(getattr(fee, name)) for name in FEE_AMOUNTS} | {"per": fee.per}


def read_fee(field: str, at: int, row: Row) -> Fee:
    """Read the amounts of a row into a fee without a note; refused with the cell that cannot be read."""
    amounts: dict[str, int | None] = {}
    for name in FEE_AMOUNTS:
        with cell(field, at, name):
            amounts[name] = read_amount(row.get(name, ""))
    return Fee(
        amounts["amount"],
        per=row.get("per", "").strip(),
        tier=amounts["tier"],
        beyond=amounts["beyond"],
        ceiling=amounts["ceiling"],
    )


def _row(terms: Terms) -> Row:
    return fee_row(terms.fee) | {
        "channel": terms.channel.value,
        "case": terms.case,
        "time_limit": limit_text(terms.time_limit),
        "statutory": limit_text(terms.statutory),
        "limit_note": terms.limit_note,
        "fee_note": terms.fee.note,
        "note": terms.note,
    }


def _terms(at: int, row: Row) -> Terms:
    with cell("terms", at, "time_limit"):
        limit = read_limit(row.get("time_limit", ""))
    with cell("terms", at, "statutory"):
        statutory = read_limit(row.get("statutory", ""))
    return Terms(
        channel=Channel(row["channel"]),
        time_limit=limit,
        fee=replace(read_fee("terms", at, row), note=row.get("fee_note", "").strip()),
        case=row.get("case", "").strip(),
        statutory=statutory,
        limit_note=row.get("limit_note", "").strip(),
        note=row.get("note", "").strip(),
    )
