"""The way of a dossier for its control slip: every hand-over as the log tells it, and how each part of it ended."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from desk_app.domain import replay
from desk_app.domain.case_forms import ControlHop
from desk_app.domain.events import Event, EventType
from desk_app.domain.standing import Standing
from desk_app.domain.vocabulary import STANDING_VI
from desk_app.domain.wording import short_moment
from desk_app.domain.workflow import FINAL, DossierStatus
from desk_app.services import routes
from desk_app.services.cases import Case

_SETTLED_HERE = "Giải quyết tại Bộ phận Một cửa"


def hops(case: Case, events: Sequence[Event]) -> list[ControlHop]:
    """Return every hand-over on a dossier's way until its result was there, inside the caller's connection.

    What goes to another office by a list goes from the desk and comes back to it, whoever else has it at that time; of
    the people over there nothing is known.
    """
    desk, legs = case.session.office.desk_name, _legs(case)
    holder, way, abroad = desk, list[ControlHop](), set[str]()
    for event in replay.not_taken_back(events):
        if event.type is EventType.DOSSIER_BACK:
            unit = str(event.data["unit"])
            way.append(
                ControlHop(unit, _by(desk, event.actor), event.at, legs.get((unit, event.at)), _late(event))
            )
            holder = str(event.data.get("still_at") or desk)
            continue
        if _ended(event):
            giver = holder if holder in abroad else _by(holder, event.actor)
            return [*way[:-1], *_end(case, event, way[-1:], giver, holder == desk)]
        taker = replay.taker(event)
        if taker is None or (taker or desk) == holder:
            continue
        giver = desk if event.type is EventType.DOSSIER_SENT else holder
        holder = taker or desk
        if event.type is EventType.DOSSIER_SENT:
            abroad.add(holder)
        way.append(ControlHop(_by(giver, event.actor), holder, event.at))
    return way


def _end(
    case: Case, event: Event, last: Sequence[ControlHop], giver: str, here: bool
) -> tuple[ControlHop, ...]:
    """Return the last hand-over: the result to the desk, or how a dossier ended that was at the desk already."""
    desk, standing = case.session.office.desk_name, case.session.judge(case.row).standing
    if not here:
        return *last, ControlHop(giver, desk, event.at, standing)
    if not last:
        return (ControlHop(giver, desk, event.at, standing, _SETTLED_HERE),)
    said = f"Kết thúc {short_moment(event.at)}: {STANDING_VI[standing].lower()}"
    return (replace(last[0], note="; ".join(filter(None, (last[0].note, said)))),)


def _ended(event: Event) -> bool:
    status = event.data.get("status")
    return status == DossierStatus.READY or status in FINAL


def _legs(case: Case) -> Mapping[tuple[str, datetime], Standing]:
    """Return how each leg that was handed back ended, by its unit and moment."""
    return {
        (leg.unit_name, leg.finished_at): leg.state.standing
        for leg in routes.lines(case.session, case.row)
        if leg.finished_at is not None
    }


def _late(event: Event) -> str:
    late = event.data.get("late")
    return f"Chậm {late} ngày làm việc" if late else ""


def _by(where: str, who: str) -> str:
    return where if where == who else f"{where} ({who})"
