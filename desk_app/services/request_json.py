"""What another program asks for as JSON: the fields of a dataclass by their names, and nothing else."""

import json
import re
from typing import TypeVar

from cattrs.errors import BaseValidationError
from cattrs.v import transform_error

from desk_app.domain.errors import Refused
from desk_app.store import records

T = TypeVar("T")
_UNKNOWN = re.compile(r"extra fields found \(([^,)]+)")


def read(kind: type[T], text: str, field: str) -> T:
    """Return what a JSON text says; refused `json_invalid` with the line, or as `build`."""
    try:
        plain = json.loads(text)
    except json.JSONDecodeError as error:
        raise Refused("json_invalid", field=field, line=error.lineno) from error
    except (ValueError, RecursionError) as error:
        raise Refused("json_invalid", field=field, line=1) from error
    return build(kind, plain, field)


def build(kind: type[T], plain: object, field: str) -> T:
    """Return what plain lists and dictionaries say.

    Refused `json_field_invalid` on the field that is missing, unknown or of another type.
    """
    if not isinstance(plain, dict):
        raise Refused("json_field_invalid", field=field)
    try:
        # JSON can write half a sign ("\\ud800"), which no table can hold.
        json.dumps(plain, ensure_ascii=False).encode()
    except ValueError as error:
        raise Refused("json_field_invalid", field=field) from error
    try:
        return records.build_strictly(kind, plain)
    except BaseValidationError as error:
        raise Refused("json_field_invalid", field=_where(error, field)) from error


def _where(error: BaseValidationError, field: str) -> str:
    """Return the path of the first field that is wrong, of one too many with its name."""
    message, _, path = transform_error(error, path=field)[0].rpartition(" @ ")
    unknown = _UNKNOWN.search(message)
    return f"{path}.{unknown[1]}" if unknown else path
