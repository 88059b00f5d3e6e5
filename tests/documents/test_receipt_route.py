"""Both dates of a route on the receipt, and a line for each leg."""

from datetime import datetime

from desk_app.documents.layout import PAPERS, FormDocument
from desk_app.documents.receipt_route import FIRST_STAGE, SECOND_STAGE, route_fields
from desk_app.domain.paper_size import PaperSize
from tests.documents.reading import in_order, pages


def test_both_dates_and_each_leg_on_every_paper() -> None:
    legs = (
        "Giai đoạn 1 – Ủy ban nhân dân cấp xã: Đăng ký khai sinh",
        "Giai đoạn 2 – Công an cấp xã: Thường trú",
    )
    for size in PaperSize:
        document = FormDocument(PAPERS[size], title="Test", author="Test")
        fields = route_fields(datetime(2026, 11, 23, 17), datetime(2026, 12, 3, 17), legs, PAPERS[size])
        document.add_copy(fields)
        (text,) = pages(document.pdf())
        assert in_order(
            text,
            FIRST_STAGE,
            "17 giờ 00 phút, ngày 23 tháng 11 năm 2026",
            SECOND_STAGE,
            "17 giờ 00 phút, ngày 03 tháng 12 năm 2026",
            *legs,
        )
