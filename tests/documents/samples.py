"""Receipts and slips as a commune's desk would fill them in."""

from datetime import datetime
from typing import Any

from desk_app.domain.forms import Letterhead, ReceiptForm
from desk_app.domain.receipt_code import ReceiptFacts, qr_text, seal
from desk_app.domain.submitted_document import SubmittedDocument

CODE = "H13.29.31-261120-0412"
RECEIVED = datetime(2026, 11, 20, 16, 20)
DUE = datetime(2026, 11, 25, 16, 30)
LONG_PROCEDURE = (
    "Thủ tục đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con có yếu tố nước ngoài đối với trường hợp "
    "người yêu cầu cư trú tại khu vực biên giới"
)
PAPERS = (
    "Tờ khai đăng ký khai sinh theo mẫu",
    "Giấy chứng sinh; trường hợp không có thì nộp văn bản của người làm chứng xác nhận về việc sinh",
    "Bản chụp Giấy chứng nhận kết hôn của cha, mẹ trẻ em",
)


def letterhead(**changes: Any) -> Letterhead:
    values: dict[str, Any] = {
        "parent": "Ủy ban nhân dân thành phố Cần Thơ",
        "office": "Ủy ban nhân dân phường Ninh Kiều",
        "desk": "Trung tâm Phục vụ hành chính công phường Ninh Kiều",
        "place": "Ninh Kiều",
        "address": "215 Phan Đình Phùng",
        "phone": "0292 3820 820",
        "hotline": "1022",
    }
    return Letterhead(**{**values, **changes})


def documents(count: int) -> tuple[SubmittedDocument, ...]:
    return tuple(
        SubmittedDocument(no, PAPERS[no % 3], originals=1, certified=no % 2, copies=2)
        for no in range(1, count + 1)
    )


def receipt(procedure: str = "Đăng ký khai sinh", count: int = 3, **changes: Any) -> ReceiptForm:
    head = letterhead()
    facts = ReceiptFacts(head.office, head.phone, CODE, procedure, RECEIVED, DUE)
    sealed = seal(b"a key of this office, kept safe", facts)
    values: dict[str, Any] = {
        "letterhead": head,
        "code": CODE,
        "register_year": 2026,
        "register_number": 1874,
        "applicant": "Nguyễn Thị Hồng Ánh",
        "submitter": "Trần Văn Bình",
        "address": "Số 12, đường Nguyễn Trãi, phường Ninh Kiều",
        "phone": "0912 345 678",
        "email": "anh.nguyen@example.com",
        "id_number": "092185001234",
        "procedure": procedure,
        "procedure_code": "1.001193",
        "summary": "Khai sinh cho cháu Nguyễn Minh Khôi",
        "documents": documents(count),
        "sets": 1,
        "time_limit": "3 ngày làm việc",
        "received_at": RECEIVED,
        "due_at": DUE,
        "return_by": "Trực tiếp",
        "return_address": "",
        "fee": "8.000 đ (đã thu)",
        "officer": "Lê Văn Thành",
        "seal": sealed,
        "qr_text": qr_text(facts, sealed),
    }
    return ReceiptForm(**{**values, **changes})
