"""The dates of a route on the receipt (TT 03/2025/TT-VPCP, Mẫu số 01: thời gian trả kết quả giai đoạn 2)."""

from collections.abc import Sequence
from datetime import datetime

from reportlab.platypus import Flowable, Paragraph

from desk_app.documents.blocks import field, words
from desk_app.documents.layout import Paper, type_of
from desk_app.domain.wording import official_moment

FIRST_STAGE = "Thời gian trả kết quả giai đoạn 1 (phần việc tại cơ quan này)"
SECOND_STAGE = "Thời gian trả kết quả giai đoạn 2 (toàn bộ, cùng các cơ quan liên thông)"


def route_fields(
    office_due_at: datetime, total_due_at: datetime, legs: Sequence[str], paper: Paper
) -> list[Flowable]:
    """Return both dates of a dossier that goes through several offices, and a line for each leg."""
    small = type_of(paper).small
    return [
        field(FIRST_STAGE, official_moment(office_due_at), paper),
        field(SECOND_STAGE, official_moment(total_due_at), paper, strong=True),
        *(Paragraph(f"– {words(leg)}", small) for leg in legs),
    ]
