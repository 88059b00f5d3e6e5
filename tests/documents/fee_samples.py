"""Fee slips as a commune's desk would fill them in."""

from datetime import datetime
from typing import Any

from desk_app.domain.fee_lines import FeeKind, FeeLine
from desk_app.domain.fee_receipt import FeeReceiptForm, FeeReceiptLine, PaymentMethod
from desk_app.domain.procedure import Fee
from tests.documents.samples import CODE, letterhead

PAID = datetime(2026, 11, 23, 9, 5)
COPIES_FEE = Fee(2000, "trang", tier=2, beyond=1000, ceiling=200_000)
DUTY = FeeLine(
    "1.001193",
    "Đăng ký khai sinh",
    Fee(20_000, "lần đăng ký"),
    20_000,
    FeeKind.DUTY,
    basis="Thông tư 75/2022/TT-BTC",
)
EXEMPT = FeeLine(
    "1.004873",
    "Cấp Giấy xác nhận tình trạng hôn nhân",
    Fee(0),
    0,
    person="Người thuộc hộ nghèo",
    full=15_000,
    basis="Thông tư 85/2019/TT-BTC",
)
COPIED = FeeLine(
    "2.000815",
    "Chứng thực bản sao",
    COPIES_FEE,
    12_000,
    FeeKind.CHARGE,
    units=4,
    papers=2,
    basis="Thông tư 226/2016/TT-BTC",
)
BY_HAND = FeeLine(
    "1.001612",
    "Đăng ký thành lập hộ kinh doanh",
    Fee(None, note="theo nghị quyết của HĐND"),
    100_000,
    reason="Nghị quyết 05/2025/NQ-HĐND",
)


def slip(**changes: Any) -> FeeReceiptLine:
    values: dict[str, Any] = {
        "year": 2026,
        "number": 7,
        "code": CODE,
        "amount": 132_000,
        "method": PaymentMethod.CASH,
        "paid_at": PAID,
        "officer": "Lê Văn Thành",
        "lines": (DUTY, EXEMPT, COPIED, BY_HAND),
        "stock_number": "AA/25E 0001234",
        "payer": "Nguyễn Thị Hồng Ánh",
    }
    return FeeReceiptLine(**{**values, **changes})


def form(receipt: FeeReceiptLine | None = None, **changes: Any) -> FeeReceiptForm:
    head, made = changes.pop("letterhead", letterhead()), receipt or slip(**changes)
    return FeeReceiptForm(head, made, "Đăng ký khai sinh", "1.001193")
