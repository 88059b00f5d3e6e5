"""What another program says with an act, as JSON: the fields of `ActDetails` by their names."""

import json

from cattrs.errors import BaseValidationError
from cattrs.v import transform_error

from desk_app.domain.acts import ActDetails
from desk_app.domain.errors import Refused
from desk_app.store import records


def details(text: str) -> ActDetails:
    """Return the details of an act; Refused `json_field_invalid` on the field that is unknown or of another type."""
    try:
        plain = json.loads(text or "{}")
        json.dumps(plain, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise Refused("json_invalid", field="details", line=1) from error
    if not isinstance(plain, dict):
        raise Refused("json_field_invalid", field="details")
    try:
        return records.build_strictly(ActDetails, plain)
    except BaseValidationError as error:
        where = transform_error(error, path="details")[0].rpartition("@ ")[2]
        raise Refused("json_field_invalid", field=where) from error
