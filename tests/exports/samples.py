"""Days as a commune's desk ends them."""

from datetime import date, datetime
from typing import Any

from desk_app.domain.day_log import DayLine, DayLog, DayPart, DayTotals
from desk_app.domain.standing import DueState, Standing
from desk_app.domain.workflow import DossierStatus

DAY = date(2026, 11, 20)


def line(number: int, **changes: Any) -> DayLine:
    values: dict[str, Any] = {
        "code": f"H13.29.31-261120-{number:04}",
        "procedure_code": "1.001193",
        "procedure": "Đăng ký khai sinh",
        "applicant": f"Nguyễn Thị Hồng Ánh {number}",
        "id_number": "012185001234",
        "phone": "0912345678",
        "received_at": datetime(2026, 11, 20, 8, number % 60),
        "due_at": datetime(2026, 11, 25, 17, 0),
        "status": DossierStatus.READY,
        "state": DueState(Standing.EARLY, 2),
        "officer": "Lê Văn Thành",
        "finished_at": datetime(2026, 11, 20, 16, 0),
        "returned_at": None,
        "handed_to": "",
        "fee_amount": 8000,
        "parts": (DayPart.RECEIVED, DayPart.CLOSED),
    }
    return DayLine(**{**values, **changes})


def day_log(*lines: DayLine, **changes: Any) -> DayLog:
    count = len(lines)
    values: dict[str, Any] = {
        "office": "Ủy ban nhân dân phường Ninh Kiều",
        "parent": "Ủy ban nhân dân thành phố Cần Thơ",
        "day": DAY,
        "made_at": datetime(2026, 11, 20, 17, 5),
        "officer": "Lê Văn Thành",
        "training": False,
        "totals": DayTotals(120, count, 30, 90 + count, 12, 5, 20, 4, 9, 8000 * count),
        "lines": lines,
    }
    return DayLog(**{**values, **changes})
