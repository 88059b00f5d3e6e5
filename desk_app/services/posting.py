"""What the public display shows: procedures in force, and results ready by code alone."""

from dataclasses import dataclass
from datetime import date

from desk_app.domain.dossier import WorklistFilter
from desk_app.domain.office import OfficeProfile
from desk_app.domain.procedure import Procedure
from desk_app.services import catalogue
from desk_app.services.session import Session
from desk_app.store import database, dossiers
from desk_app.store.dossiers import Horizon

_READY_SHOWN = 60


@dataclass(frozen=True, slots=True)
class PostedField:
    """The procedures of one field."""

    field: str
    procedures: tuple[Procedure, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """Everything public: no name, number, address or phone of a citizen is in it."""

    office: OfficeProfile
    groups: tuple[PostedField, ...]
    ready: tuple[str, ...]
    reviewed_on: date | None


def board(session: Session) -> Board:
    """Return what is posted now (NĐ 63/2010/NĐ-CP Đ.16–17; TT 01/2018/TT-VPCP Đ.16.2d for the codes)."""
    procedures = catalogue.all_in_force(session.today())
    groups: dict[str, list[Procedure]] = {}
    for procedure in procedures:
        groups.setdefault(procedure.field, []).append(procedure)
    today = session.today()
    with database.reading():
        ready = dossiers.page(WorklistFilter.READY, Horizon(today, today), 0, _READY_SHOWN)
    return Board(
        office=session.office,
        groups=tuple(PostedField(field, tuple(each)) for field, each in groups.items()),
        ready=tuple(row.code for row in ready),
        reviewed_on=max((each.reviewed_on for each in procedures if each.reviewed_on), default=None),
    )
