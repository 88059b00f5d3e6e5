"""Who the office is: what stands in the head of every form."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import time

from desk_app.domain.errors import Refused
from desk_app.domain.numbering import valid_agency

WeeklyHours = Mapping[int, Sequence[tuple[time, time]]]

DEFAULT_HOURS: dict[int, tuple[tuple[time, time], ...]] = {
    weekday: ((time(7), time(11, 30)), (time(13, 30), time(17))) for weekday in range(5)
}


@dataclass(frozen=True, slots=True)
class OfficeProfile:
    """The office as it names itself on paper and screen.

    `hours` are the counting hours by weekday (Monday is 0); `reception_hours` are when the desk receives.
    """

    name: str
    parent: str
    code: str
    place: str = ""
    desk_name: str = "Bộ phận Tiếp nhận và Trả kết quả"
    address: str = ""
    phone: str = ""
    hotline: str = ""
    status_url: str = ""
    training: bool = False
    hours: WeeklyHours = field(default_factory=lambda: dict(DEFAULT_HOURS))
    reception_hours: WeeklyHours = field(default_factory=lambda: dict(DEFAULT_HOURS))

    def checked(self) -> "OfficeProfile":
        """Return the profile itself, or refuse it with the field that is wrong."""
        if not self.name.strip():
            raise Refused("office_name_missing", field="name")
        if not valid_agency(self.code):
            raise Refused("agency_code_invalid", field="code", value=self.code)
        return self
