"""Registers, joint receipts and letters as a commune's office would make them."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from desk_app.domain.case_forms import FormSet
from desk_app.domain.letters import LetterForm, LetterKind
from desk_app.domain.list_forms import JointReceiptForm, JointReceiptLine
from desk_app.domain.register import RegisterClosed, RegisterForm, RegisterLine
from desk_app.domain.workflow import DossierStatus
from tests.documents.samples import CODE, DUE, RECEIVED, letterhead

CLOSED = RegisterClosed(2026, 3, datetime(2027, 1, 4, 8), "Lê Văn Thành")


def register_line(number: int = 1, **changes: Any) -> RegisterLine:
    line = RegisterLine(
        number=number,
        code=CODE,
        procedure="Đăng ký khai sinh",
        procedure_code="1.001193",
        sets=1,
        applicant="Nguyễn Thị Hồng Ánh",
        address="Số 12, đường Nguyễn Trãi",
        phone="0912345678",
        unit="Ủy ban nhân dân cấp xã",
        received_at=RECEIVED,
        officer="Lê Văn Thành",
        first_due_at=DUE,
        due_at=DUE,
        status=DossierStatus.PROCESSING,
    )
    return replace(line, **changes)


def register(*lines: RegisterLine, **changes: Any) -> RegisterForm:
    values: dict[str, Any] = {
        "letterhead": letterhead(),
        "form_set": FormSet.TT_03_2025,
        "year": 2026,
        "from_on": date(2026, 1, 1),
        "to_on": date(2026, 12, 31),
        "lines": lines,
        "officer": "Lê Văn Thành",
        "made_at": datetime(2027, 1, 4, 9),
    }
    return RegisterForm(**{**values, **changes})


def joint_line(number: int = 1, **changes: Any) -> JointReceiptLine:
    line = JointReceiptLine(
        code=f"H13.29.31-261120-{number:04}",
        procedure="Đăng ký khai sinh",
        procedure_code="1.001193",
        applicant="Nguyễn Thị Hồng Ánh",
        received_at=RECEIVED,
        due_at=DUE,
        time_limit="3 ngày làm việc",
        sets=2,
        unit="Ủy ban nhân dân cấp xã",
    )
    return replace(line, **changes)


def joint_receipt(*lines: JointReceiptLine, **changes: Any) -> JointReceiptForm:
    form = JointReceiptForm(
        letterhead=letterhead(),
        year=2026,
        number=3,
        submitter="Trần Văn Bình",
        submitter_phone="0912345678",
        submitter_id_number="092185001234",
        lines=lines,
        officer="Lê Văn Thành",
        made_at=RECEIVED,
    )
    return replace(form, **changes)


def letter(**changes: Any) -> LetterForm:
    form = LetterForm(
        letterhead=letterhead(),
        kind=LetterKind.BIRTH,
        year=2026,
        number=3,
        title="THƯ CHÚC MỪNG",
        paragraphs=("Kính gửi gia đình Ông/Bà Ánh,", "Chúc mừng cháu Khôi <3 & gia đình.", "Trân trọng."),
        signed_as="CHỦ TỊCH",
        made_at=RECEIVED,
        signer="Lê Hoàng Nam",
    )
    return replace(form, **changes)
