"""The records of a list that were not taken, as a file for who has to put them right."""

from collections.abc import Sequence
from pathlib import Path

from desk_app.domain.errors import Refused
from desk_app.domain.staff import Permission
from desk_app.exports.csv import write_table_csv
from desk_app.services.catalogue_import import RefusedRecord
from desk_app.services.session import Session


def save(
    session: Session,
    headings: Sequence[str],
    refused: Sequence[RefusedRecord],
    reasons: Sequence[str],
    path: Path,
) -> Path:
    """Write line, code, name and reason of each record as CSV; `reasons` are the words for them, in the same order.

    Refused `file_unwritable`.
    """
    session.require(Permission.CONFIGURE)
    told = zip(refused, reasons, strict=True)
    try:
        write_table_csv(headings, ([each.line, each.code, each.name, why] for each, why in told), path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refused("file_unwritable", path=str(path), reason=reason) from error
    return path
