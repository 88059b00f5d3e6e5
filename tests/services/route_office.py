"""A birth on its way through three offices: received, its route begun as the acceptance begins it."""

from desk_app.domain.errors import Refused
from desk_app.services import catalogue, routes
from desk_app.services.session import Session
from desk_app.store import database, tables
from desk_app.store.dossiers import Row
from tests.builders import accepted

BIRTH = "3.000722"
DEATH = "2.002913"


def on_route(session: Session, procedure: str = BIRTH) -> str:
    """Return the code of a dossier on its route."""
    code = accepted(session, procedure).code
    with session.transaction() as tx:
        row = row_of(code)
        if not tables.Leg.select().where(tables.Leg.dossier == row.id).exists():
            routes.begin(tx, dict(row.__data__), catalogue.procedure(session, procedure))
    return code


def row_of(code: str) -> Row:
    """Return the row of a dossier."""
    with database.connection():
        row = tables.Dossier.get_or_none(tables.Dossier.code == code)
    if row is None:
        raise Refused("dossier_unknown", code=code)
    return row
