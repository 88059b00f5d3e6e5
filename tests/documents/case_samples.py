"""The forms of a dossier's life as a commune's desk would fill them in."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from desk_app.documents.apology import render_apology
from desk_app.documents.control_slip import render_control_slip
from desk_app.documents.refusal import render_refusal
from desk_app.documents.result_note import render_result_note
from desk_app.documents.stop_notice import render_stop_notice
from desk_app.documents.supplement_request import render_supplement_request
from desk_app.domain.acts import Fault, HandOverWay, Lacking, RefusalGround
from desk_app.domain.case_forms import (
    ApologyForm,
    ControlHop,
    ControlSlipForm,
    FormHead,
    FormSet,
    RefusalForm,
    ResultNoteForm,
    StopNoticeForm,
    SupplementForm,
)
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.standing import Standing
from tests.documents.samples import CODE, LONG_PROCEDURE, PAPERS, RECEIVED, documents, letterhead

MADE = datetime(2026, 11, 23, 9, 5)
FIRST_DUE = datetime(2026, 11, 25, 16, 30)
NEW_DUE = datetime(2026, 11, 30, 16, 30)
LONG_NAME = "Công Tằng Tôn Nữ Nguyễn Hoàng Phương Uyên Thục Đoan"
LONG_REASON = (
    "Đơn vị phối hợp xác minh nguồn gốc sử dụng đất tại thực địa chưa có văn bản trả lời, thửa đất giáp ranh địa giới "
    "hành chính hai phường nên phải đối chiếu bản đồ địa chính. "
) * 6

Drawn = Callable[[PaperSize, int], bytes]


def head(**changes: Any) -> FormHead:
    values: dict[str, Any] = {
        "letterhead": letterhead(),
        "form_set": FormSet.TT_03_2025,
        "number": 2,
        "year": 2026,
        "made_at": MADE,
        "officer": "Lê Văn Thành",
        "code": CODE,
        "applicant": "Nguyễn Thị Hồng Ánh",
        "address": "Số 12, đường Nguyễn Trãi, phường Ninh Kiều",
        "phone": "0912 345 678",
        "email": "anh.nguyen@example.com",
        "procedure": "Đăng ký khai sinh",
        "procedure_code": "1.001193",
    }
    return FormHead(**{**values, **changes})


def long_head(**changes: Any) -> FormHead:
    """Return a head with everything as long as it may be."""
    values: dict[str, Any] = {
        "applicant": LONG_NAME,
        "address": "Ấp Trung Hưng, khu vực liên ranh phường Ninh Kiều " * 8,
        "email": "x" * 120,
        "procedure": LONG_PROCEDURE,
        "code": "G06.123.456.789-261120-0123456",
        "officer": LONG_NAME,
    }
    return head(**{**values, **changes})


def lacking(count: int = 2) -> tuple[Lacking, ...]:
    """Return lines of which every second is there but not valid."""
    return tuple(
        Lacking(no, PAPERS[no % 3], Fault.NOT_VALID, "thiếu chữ ký của người làm chứng", 0, 1, 2)
        if no % 2 == 0
        else Lacking(no, PAPERS[no % 3], Fault.MISSING, originals=1)
        for no in range(1, count + 1)
    )


def supplement(**changes: Any) -> SupplementForm:
    values: dict[str, Any] = {
        "head": head(),
        "lacking": lacking(),
        "reason": "",
        "answer_by": date(2026, 12, 7),
        "received_at": RECEIVED,
    }
    return SupplementForm(**{**values, **changes})


def refusal(**changes: Any) -> RefusalForm:
    values: dict[str, Any] = {
        "head": head(code=""),
        "ground": RefusalGround.NOT_COMPETENT,
        "reason": "Cha, mẹ trẻ em đều cư trú tại xã Phong Điền",
        "competent_body": "Ủy ban nhân dân xã Phong Điền",
    }
    return RefusalForm(**{**values, **changes})


def apology(**changes: Any) -> ApologyForm:
    values: dict[str, Any] = {
        "head": head(),
        "received_at": RECEIVED,
        "first_due_at": FIRST_DUE,
        "due_at": FIRST_DUE,
        "new_due_at": NEW_DUE,
        "days_late": 3,
        "times": 1,
        "reason": "Chưa có kết quả xác minh của nơi thường trú trước đây",
        "dates": (FIRST_DUE,),
    }
    return ApologyForm(**{**values, **changes})


def stop_notice(**changes: Any) -> StopNoticeForm:
    values: dict[str, Any] = {
        "head": head(),
        "received_at": RECEIVED,
        "withdrawn": True,
        "requested_by": "Nguyễn Thị Hồng Ánh",
        "reason": "Gia đình chuyển nơi cư trú, nộp hồ sơ tại nơi mới",
        "stage": "Đang xử lý tại bộ phận Tư pháp - Hộ tịch",
        "given_back": documents(2),
        "refund": "Hoàn lại lệ phí đã thu 8.000 đ",
        "leader": "Phạm Thị Thu Hà",
    }
    return StopNoticeForm(**{**values, **changes})


def hop(number: int = 1, **changes: Any) -> ControlHop:
    values: dict[str, Any] = {
        "giver": "Trung tâm Phục vụ hành chính công phường Ninh Kiều",
        "taker": f"Phòng chuyên môn số {number}",
        "at": datetime(2026, 11, 20, 16, 45),
        "standing": Standing.EARLY,
        "note": f"Lần giao {number}",
    }
    return ControlHop(**{**values, **changes})


def control_slip(**changes: Any) -> ControlSlipForm:
    values: dict[str, Any] = {
        "head": head(),
        "received_at": RECEIVED,
        "due_at": FIRST_DUE,
        "deciding_unit": "Bộ phận Tư pháp - Hộ tịch",
        "taking_part": ("Công an phường Ninh Kiều", "Bảo hiểm xã hội thành phố Cần Thơ"),
        "hops": (hop(),),
    }
    return ControlSlipForm(**{**values, **changes})


def result_note(**changes: Any) -> ResultNoteForm:
    values: dict[str, Any] = {
        "head": head(),
        "results": ("Giấy khai sinh",),
        "result_number": "127/2026",
        "way": HandOverWay.REPRESENTATIVE,
        "receiver": "Trần Văn Bình",
        "receiver_id_number": "092185004321",
        "receiver_phone": "0903 111 222",
        "authorisation": "Giấy ủy quyền ngày 22/11/2026",
        "tracking": "",
        "given_back": documents(1),
        "returned_at": datetime(2026, 11, 25, 10, 15),
    }
    return ResultNoteForm(**{**values, **changes})


def all_forms(of: FormHead) -> dict[str, Drawn]:
    """Return how each form is drawn under one head, by its name."""
    return {
        "supplement": lambda size, reprint: render_supplement_request(supplement(head=of), size, reprint),
        "refusal": lambda size, reprint: render_refusal(refusal(head=of), size, reprint),
        "apology": lambda size, reprint: render_apology(apology(head=of), size, reprint),
        "stop_notice": lambda size, reprint: render_stop_notice(stop_notice(head=of), size, reprint),
        "control_slip": lambda size, reprint: render_control_slip(control_slip(head=of), size, reprint),
        "result_note": lambda size, reprint: render_result_note(result_note(head=of), size, reprint),
    }
