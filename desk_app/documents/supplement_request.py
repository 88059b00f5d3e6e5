"""Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (TT 03/2025/TT-VPCP, Phụ lục I, Mẫu số 02), on A4, A5, a roll."""

from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from desk_app.documents import form_parts, form_words
from desk_app.documents.blocks import field
from desk_app.documents.form_parts import Story, said, strong
from desk_app.documents.layout import Paper
from desk_app.domain.act_words import FAULT_VI
from desk_app.domain.acts import Fault
from desk_app.domain.case_forms import SupplementForm
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.wording import official_day, official_moment
from desk_app.domain.workflow import Form

_CLOCK = (
    "Thời hạn giải quyết tạm dừng kể từ khi lập phiếu này; khi hồ sơ được bổ sung đầy đủ, Ông/Bà được cấp giấy hẹn mới "
    "ghi ngày trả kết quả."
)
_NO_DOSSIER = "Hồ sơ chưa được tiếp nhận; thời hạn giải quyết được tính từ khi tiếp nhận hồ sơ đầy đủ."


def render_supplement_request(
    form: SupplementForm, size: PaperSize, reprint: int = 0, *, void: bool = False
) -> bytes:
    """Return the request as a PDF of two copies, or one on the roll.

    It is written from what is lacking, all of it at once; where no reason was given, the reason is what the lines say.
    Without `received_at` there is no dossier yet and no clock. A request after the first names the leader who allowed
    it and the leader's reason (NĐ 61/2018/NĐ-CP Đ.11.2, Đ.17.2).
    """
    return form_parts.draw(
        Form.SUPPLEMENT,
        form.head,
        size,
        partial(_parts, form),
        reprint=reprint,
        void=void,
        note=f"Yêu cầu lần {form.request_no}" if form.request_no > 1 else "",
        on_roll=True,
    )


def _parts(form: SupplementForm, paper: Paper) -> tuple[Story, Story]:
    head = form.head
    flowing: Story = [
        field("Hồ sơ của", head.applicant, paper, strong=True),
        form_parts.request(head, paper),
        *form_parts.reach(head, paper),
    ]
    if form.received_at:
        flowing.append(field("Thời gian nhận hồ sơ", official_moment(form.received_at), paper))
    flowing += [
        Spacer(0, 2 * mm),
        strong("Yêu cầu Ông/Bà hoàn thiện hồ sơ gồm những nội dung như sau:", paper),
        *form_parts.lacking_part(form.lacking, paper),
        field("Lý do", form.reason or _reason(form), paper),
    ]
    if form.answer_by:
        flowing.append(field("Hạn bổ sung", f"đến hết {official_day(form.answer_by)}", paper, strong=True))
    flowing += [*_once(form, paper), said(_CLOCK if form.received_at else _NO_DOSSIER, paper)]
    end = [said(_contact(form), paper), *form_parts.signed(paper, ("NGƯỜI HƯỚNG DẪN", head.officer))]
    return flowing, end


def _reason(form: SupplementForm) -> str:
    counts = {fault: sum(each.fault is fault for each in form.lacking) for fault in Fault}
    parts = (f"{count:02} thành phần {FAULT_VI[fault]}" for fault, count in counts.items() if count)
    return f"Hồ sơ có {', '.join(parts)} như nêu trên." if form.lacking else ""


def _once(form: SupplementForm, paper: Paper) -> Story:
    basis = form_words.basis_of(Form.SUPPLEMENT, form.head.form_set)
    if form.request_no == 1:
        line = f"Các nội dung trên được thông báo cụ thể, đầy đủ, một lần theo quy định tại {basis}."
        return [said(line, paper)]
    line = f"Đây là yêu cầu bổ sung lần {form.request_no}; việc yêu cầu bổ sung chỉ thực hiện một lần theo {basis}."
    return [
        said(line, paper),
        field("Lãnh đạo cho phép yêu cầu thêm", form.leader, paper, strong=True),
        field("Lý do phải yêu cầu thêm", form.leader_reason, paper),
    ]


def _contact(form: SupplementForm) -> str:
    head = form.head.letterhead
    where = ", ".join(filter(None, (head.desk or head.office, head.address)))
    phone = f" số điện thoại {head.phone}" if head.phone else ""
    return (
        "Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà liên hệ với "
        f"{where}{phone} để được hướng dẫn. Giấy tờ bổ sung nộp tại Bộ phận Một cửa."
    )
