"""A training office written in bulk: the lives that `training` plays, row for row, without going through the desk.

The use cases stay the one place of every rule: rows, steps, receipts and log lines are built by what they are built
by at the counter. Only looking them up again between two acts is left out.
"""

import gc
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from desk_app.domain.acts import ActDetails
from desk_app.domain.deadline import Pause, running
from desk_app.domain.events import EventType
from desk_app.domain.fee_receipt import FeeReceiptLine, PaymentMethod
from desk_app.domain.forms import ReceiptForm
from desk_app.domain.numbering import DossierCode, series_key
from desk_app.domain.office_life import Act, Life
from desk_app.domain.procedure import Procedure
from desk_app.domain.workflow import Action, DossierStatus, Form, step
from desk_app.services import (
    acceptance,
    act_effects,
    catalogue,
    fee_slips,
    fees,
    form_building,
    form_making,
    intake,
    printing,
    processing,
    receipts,
    training,
)
from desk_app.services.form_building import Subject
from desk_app.services.session import Session
from desk_app.services.training import PAPER, PRINTER, Progress, Stage
from desk_app.store import database, event_log, records, rows, search, sequences, tables
from desk_app.store.dossiers import DossierRecord
from desk_app.store.rows import Values

BATCH = 10_000


def found(
    folder: Path,
    *,
    dossiers: int,
    days: int,
    seed: int,
    now: datetime,
    progress: Progress = lambda _: True,
    batch: int = BATCH,
) -> Session:
    """Found the office that `training.found` would, in large transactions."""
    stage = training.set_up(folder, days=days, seed=seed, now=now)
    with database.connection(), _without_collector():
        database.make_room()
        book = _Book(stage)
        for life, act in stage.turns(dossiers, progress):
            if act is None:
                book.receive(life)
                if book.received % batch == 0:
                    book.keep()
            else:
                book.take(life, act)
        book.keep()
    stage.clock.now = now
    return stage.desks[0]


@contextmanager
def _without_collector() -> Iterator[None]:
    """Spare the collector millions of rows that make no cycles."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@dataclass(frozen=True, slots=True)
class _Step:
    """What one act leaves behind."""

    event: EventType
    data: Values
    pause: Values | None = None
    form: Form | None = None
    draw: Callable[[int], object] | None = None


@dataclass(slots=True)
class _Page:
    """Rows that wait to be written together."""

    dossiers: list[Values] = field(default_factory=list)
    documents: list[Values] = field(default_factory=list)
    printouts: list[Values] = field(default_factory=list)
    pauses: list[Values] = field(default_factory=list)
    slips: list[Values] = field(default_factory=list)
    entries: list[search.Entry] = field(default_factory=list)

    def keep(self) -> None:
        """Write the rows, each after what it refers to."""
        rows.insert(tables.Dossier, self.dossiers)
        rows.insert(tables.Document, self.documents)
        rows.insert(tables.Printout, self.printouts)
        rows.insert(tables.Pause, self.pauses)
        rows.insert(tables.FeeReceipt, self.slips)
        search.add(self.entries)


class _Book:
    """Writes lives down as rows, inside one connection."""

    def __init__(self, stage: Stage) -> None:
        self.received = 0
        self._stage = stage
        self._page = _Page()
        self._scribe = event_log.Scribe(stage.desks[0].keys.chain, *event_log.end())
        self._last: Counter[str] = Counter()
        self._changed: set[str] = set()
        self._to_come: dict[int, tuple[str, list[_Step]]] = {}
        self._printouts = self._pauses = 0
        self._versions: dict[str, tuple[int, str]] = {}

    def receive(self, life: Life) -> None:
        """Write the dossier as it will stand in the end, its papers, its receipt, its first lines in the log."""
        session, form = self._stage.desks[life.desk], life.form
        agency, on = session.office.code, life.at.date()
        serial = self._following(series_key(agency, on))
        code = str(DossierCode(agency, on, serial))
        version, folded = self._version(session, life.procedure)
        self.received += 1
        row = acceptance.dossier(session, form, life.procedure, version, code, life.due)
        kept = acceptance.record(session, form, life.due)
        row |= {"id": self.received, "record": records.dump(kept)}
        fee = self._fee(session, row, life) if form.fee_paid and row["fee_amount"] else None
        number = self._following(receipts.register_series(row))
        receipt = receipts.receipt(session, row, kept, life.procedure, form.documents, number)
        made = printing.printout(self.received, Form.RECEIPT, receipt.issue, receipt, life.at)
        self._file(made | {"prints": life.prints, "voided_at": _supplemented_at(life)})
        accepted = acceptance.logged(row)
        self._line(session, life.at, EventType.DOSSIER_ACCEPTED, code, accepted)
        if fee is not None:
            self._line(session, life.at, EventType.FEE_RECEIVED, code, fees.logged(fee))
        for before in range(life.prints):
            self._line(session, life.at, *_spread(printing.print_logged(PAPER, PRINTER, before), code))
            row["printed_at"] = life.at
        if life.acts:
            steps = _Future(session, row, kept, life, number).steps()
            self._to_come[life.number] = code, list(steps)[::-1]
        self._page.dossiers.append(row)
        self._page.documents += acceptance.documents(self.received, form.documents)
        self._page.entries.append(acceptance.search_entry(self.received, row, serial, folded))

    def _fee(self, session: Session, row: Values, life: Life) -> FeeReceiptLine | None:
        lines = fees.intake_lines(session, life.procedure, life.form)
        content = fees.content_at_intake(session, row, lines, intake.payer(life.form))
        if content is None:
            return None
        number, method = self._following(fees.series(life.at.year)), PaymentMethod.CASH
        slip = fees.slip_values(session, row["id"], number, content, method)
        self._page.slips.append(slip)
        row["fee_amount"] = slip["amount"]
        return fee_slips.line_of(slip, content, row["code"])

    def take(self, life: Life, act: Act) -> None:
        """Write what the next act of a life leaves behind."""
        session = self._stage.desks[life.desk]
        code, steps = self._to_come[life.number]
        left = steps.pop()
        drawn = self._draw(left, life, act)
        self._line(session, act.at, left.event, code, left.data | drawn)
        if left.pause:
            self._pauses += 1
            self._page.pauses.append(left.pause | {"id": self._pauses})
        if left.form is Form.RECEIPT:
            self._line(session, act.at, *_spread(printing.print_logged(PAPER, PRINTER, 0), code))
        if not steps:
            del self._to_come[life.number]

    def _draw(self, left: _Step, life: Life, act: Act) -> Values:
        if left.form is None or left.draw is None:
            return {}
        receipt = left.form is Form.RECEIPT
        number = 0 if receipt else self._following(form_making.series(left.form, act.at.year))
        issue = left.data["issue"] if receipt else 1
        made = printing.printout(life.number + 1, left.form, issue, left.draw(number), act.at)
        self._file(made | {"prints": int(receipt)})
        return form_making.named(left.form, issue)

    def keep(self) -> None:
        """Write in one transaction what came together since."""
        with database.writing():
            self._page.keep()
            sequences.keep({series: self._last[series] for series in self._changed})
            self._scribe.keep()
        self._page = _Page()
        self._changed.clear()

    def _following(self, series: str) -> int:
        self._last[series] += 1
        self._changed.add(series)
        return self._last[series]

    def _version(self, session: Session, procedure: Procedure) -> tuple[int, str]:
        """Return the row of a procedure's version in force, and the words it is found by."""
        if procedure.code not in self._versions:
            offered = catalogue.offered(procedure.code, session.today())
            self._versions[procedure.code] = offered.id, acceptance.folded(procedure)
        return self._versions[procedure.code]

    def _file(self, printout: Values) -> None:
        self._printouts += 1
        self._page.printouts.append(printout | {"id": self._printouts})

    def _line(self, session: Session, at: datetime, event: EventType, code: str, data: Values) -> None:
        self._scribe.line(at, session.staff.name, session.counter, event, code, data)


@dataclass(frozen=True, slots=True)
class _Future:
    """What becomes of an accepted dossier: its row is brought to its end, step by step."""

    session: Session
    row: Values
    kept: DossierRecord
    life: Life
    register_number: int

    def steps(self) -> Iterator[_Step]:
        """Yield what each act leaves behind, as `processing.step_in` leaves it."""
        for act in self.life.acts:
            row, details = self.row, ActDetails(reason=act.reason, receiver=act.receiver)
            before = dict(row)
            taken = step(DossierStatus(row["status"]), act.action, self.session.staff.roles)
            row.update(processing.changes(row["version"], act.action, taken, act.at))
            said = processing.logged(taken, act.action, details)
            subject = Subject(self.session, dict(row), self.kept, self.life.procedure, before)
            match act.action:
                case Action.REQUEST_SUPPLEMENT:
                    asked = partial(form_building.supplement, subject, details=details, request_no=1)
                    yield _Step(taken.event, said, self._pause(act), Form.SUPPLEMENT, asked)
                case Action.RECEIVE_SUPPLEMENT:
                    again = partial(_whatever_number, self._dated_again(act))
                    said |= {"due_at": row["due_at"].isoformat(), "issue": row["issue"]}
                    yield _Step(taken.event, said, form=Form.RECEIPT, draw=again)
                case Action.WITHDRAW:
                    papers = self.life.form.documents
                    stopped = partial(
                        form_building.stop_notice, subject, action=act.action, details=details, papers=papers
                    )
                    yield _Step(taken.event, said, form=Form.STOP_NOTICE, draw=stopped)
                case Action.FORWARD:
                    holder = act_effects.forwarded_to(self.session, details, self.life.procedure.authority)
                    row |= {"holder": holder, "held_since": act.at}
                    yield _Step(taken.event, said | {"holder": holder})
                case Action.HAND_OVER:
                    row["record"] = act_effects.given_to(row["record"], details)
                    way, _ = act_effects.way_of(details)
                    yield _Step(taken.event, said | {"way": way.value})
                case _:
                    yield _Step(taken.event, said)

    def _pause(self, act: Act) -> Values:
        return {"dossier": self.row["id"], "stopped_at": act.at, "resumed_at": _supplemented_at(self.life)}

    def _dated_again(self, act: Act) -> ReceiptForm:
        life, session = self.life, self.session
        limit = life.procedure.limit_for(life.form.channel, life.form.case)
        stopped = next(each.at for each in life.acts if each.action is Action.REQUEST_SUPPLEMENT)
        due = running(session.due_after(life.at, limit, (Pause(stopped, act.at),)))
        kept = replace(self.kept, explanation=due.explanation, warnings=due.warnings)
        self.row.update(act_effects.redated(self.row["issue"], kept, due.due_at), printed_at=act.at)
        papers = life.form.documents
        again = receipts.receipt(session, self.row, kept, life.procedure, papers, self.register_number)
        # The play has not come to this day yet.
        return replace(again, made_at=act.at)


def _supplemented_at(life: Life) -> datetime | None:
    """Return when what was missing came in: the clock runs again, and the first receipt is void."""
    return next((act.at for act in life.acts if act.action is Action.RECEIVE_SUPPLEMENT), None)


def _whatever_number(receipt: ReceiptForm, _number: int) -> ReceiptForm:
    return receipt


def _spread(logged: tuple[EventType, Values], code: str) -> tuple[EventType, str, Values]:
    event, data = logged
    return event, code, data
