"""Who the office is: what stands in the head of every form."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import time
from urllib.parse import urlsplit

from desk_app.domain.errors import Refused
from desk_app.domain.numbering import valid_agency
from desk_app.domain.working_time import Session, WorkingCalendar

WeeklyHours = Mapping[int, Sequence[tuple[time, time]]]

DEFAULT_HOURS: dict[int, tuple[tuple[time, time], ...]] = {
    weekday: ((time(7), time(11, 30)), (time(13, 30), time(17))) for weekday in range(5)
}


_SESSION = re.compile(r"(\d{1,2})[:h](\d{2})\s*[-–—]\s*(\d{1,2})[:h](\d{2})")
_BETWEEN_SESSIONS = re.compile(r"[\s·,;]*")


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
        if self.status_url and urlsplit(self.status_url).scheme not in {"http", "https"}:
            raise Refused("status_url_invalid", field="status_url")
        return self


def parse_sessions(text: str) -> tuple[Session, ...]:
    """Read "7:00–11:30 · 13:30–17:00"; Refused `hours_invalid` on the field `hours`."""
    found = list(_SESSION.finditer(text))
    if not found or _BETWEEN_SESSIONS.fullmatch(_SESSION.sub("", text)) is None:
        raise Refused("hours_invalid", field="hours")
    try:
        sessions = tuple(_session(*map(int, match.groups())) for match in found)
        WorkingCalendar({0: sessions})
    except ValueError as error:
        raise Refused("hours_invalid", field="hours") from error
    return sessions


def _session(hour: int, minute: int, end_hour: int, end_minute: int) -> Session:
    return time(hour, minute), time(end_hour % 24 if not end_minute else end_hour, end_minute)
