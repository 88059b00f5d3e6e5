"""Finishing a leg of a dossier's route by hand: what is done here, or what another office reported."""

from desk_app.domain.errors import Refused
from desk_app.domain.leg_line import LegLine
from desk_app.domain.route import (
    LegEnding,
)
from desk_app.domain.staff import Role
from desk_app.services import cases, routes
from desk_app.services.session import Session
from desk_app.store import tables

_MAY = frozenset({Role.RECEPTION, Role.OFFICER, Role.LEADER})


def require_desk(session: Session) -> None:
    """Refuse `not_allowed` to who neither receives nor decides."""
    if not session.staff.roles & _MAY:
        raise Refused("not_allowed", action="transfer")


def finish_leg(
    session: Session,
    code: str,
    position: int,
    ending: LegEnding = LegEnding.RELEASE,
    version: int | None = None,
) -> tuple[LegLine, ...]:
    """End one leg of a dossier and return its legs; the next stage begins with the last leg of one.

    Refused `dossier_unknown`, `leg_unknown`, `leg_finished`, `leg_not_yet` while an earlier stage is open, `leg_away`
    while the unit has the dossier by a list. Conflict `changed_elsewhere` as for every act.
    """
    require_desk(session)
    with session.transaction() as tx:
        case = cases.found(session, code, version)
        row = case.row
        table = tables.Leg
        leg = table.get_or_none((table.dossier == row.id) & (table.position == position))
        if leg is None:
            raise Refused("leg_unknown", field="position", position=position)
        if leg.finished_at is not None:
            raise Refused("leg_finished", field="position", name=leg.name)
        stage = routes.current_stage(table.select().where(table.dossier == row.id))
        if stage is not None and leg.stage > stage:
            raise Refused("leg_not_yet", field="position", name=leg.name)
        line = tables.TransferLine
        if line.select().where(line.leg == leg.id, line.back_at.is_null()).exists():
            raise Refused("leg_away", field="position", unit=routes.table().name(leg.unit))
        routes.end(tx, row, case.procedure, leg, ending)
        return routes.lines(session, row)
