"""What another program says with an act, as JSON: the fields of `ActDetails` by their names."""

from desk_app.domain.acts import ActDetails
from desk_app.services import request_json


def details(text: str) -> ActDetails:
    """Return the details of an act; refused as `request_json.read`."""
    return request_json.read(ActDetails, text or "{}", "details")
