"""Thông báo dừng giải quyết hồ sơ (TT 03/2025/TT-VPCP, Phụ lục I, Mẫu số 05); without a number in the older set."""

from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, Spacer

from desk_app.documents import form_parts, form_words
from desk_app.documents.blocks import field, words
from desk_app.documents.form_parts import Story, said
from desk_app.documents.layout import Paper, type_of
from desk_app.domain.case_forms import StopNoticeForm
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.wording import official_day, official_moment
from desk_app.domain.workflow import Form

_FOR_GOOD = "Hồ sơ kết thúc kể từ thời điểm thông báo này. Khi có nhu cầu, Ông/Bà/Tổ chức nộp hồ sơ mới theo quy định."
_FOR_NOW = (
    "Thời hạn giải quyết tạm dừng kể từ thời điểm thông báo này; khi tiếp tục giải quyết, Ông/Bà/Tổ chức được cấp giấy "
    "hẹn mới ghi ngày trả kết quả."
)


def render_stop_notice(
    form: StopNoticeForm, size: PaperSize, reprint: int = 0, *, void: bool = False
) -> bytes:
    """Return the notice as a PDF of two copies; it is signed and sealed, so a roll is drawn as A5.

    It says who asked for the stop and when, how far the dossier had come, which papers are given back and what happens
    to the fees.
    """
    return form_parts.draw(
        Form.STOP_NOTICE, form.head, size, partial(_parts, form), reprint=reprint, void=void
    )


def _parts(form: StopNoticeForm, paper: Paper) -> tuple[Story, Story]:
    head = form.head
    flowing: Story = [
        field("Kính gửi", head.applicant, paper, strong=True),
        *form_parts.reach(head, paper),
        Spacer(0, 2 * mm),
        _told(form, paper),
        form_parts.request(head, paper, "Thủ tục hành chính"),
        field("Ngày tiếp nhận", official_moment(form.received_at), paper),
        field("Giai đoạn đang giải quyết", form.stage, paper),
        field("Đề nghị dừng", _asked(form), paper),
        field("Lý do dừng", form.reason, paper),
        *_given_back(form, paper),
        field("Xử lý tài chính (phí, lệ phí, nghĩa vụ tài chính)", form.refund, paper),
    ]
    end = [
        said(_FOR_GOOD if form.withdrawn else _FOR_NOW, paper),
        field("Căn cứ", f"{form_words.basis_of(Form.STOP_NOTICE, head.form_set)}.", paper),
        said("Xin thông báo cho Ông/Bà/Tổ chức được biết./.", paper),
        *form_parts.signed_by_head(paper, form.leader),
    ]
    return flowing, end


def _told(form: StopNoticeForm, paper: Paper) -> Paragraph:
    how = "dừng giải quyết" if form.withdrawn else "tạm dừng giải quyết"
    office, code = words(form.head.letterhead.office), words(form.head.code)
    told = f"{office} thông báo <b>{how}</b> hồ sơ mã số {code} của {words(form.head.applicant)} như sau:"
    return Paragraph(told, type_of(paper).body)


def _asked(form: StopNoticeForm) -> str:
    on = official_day(form.requested_on or form.head.made_at)
    if form.withdrawn:
        return f"{form.requested_by or form.head.applicant} đề nghị rút hồ sơ, {on}"
    if form.requested_by:
        return f"{form.requested_by} đề nghị, {on}"
    return f"{form.head.letterhead.office} quyết định, {on}"


def _given_back(form: StopNoticeForm, paper: Paper) -> Story:
    given = [document for document in form.given_back if document.received]
    if not given:
        return [field("Giấy tờ trả lại", "không có", paper)]
    return [said("Giấy tờ trả lại:", paper), *form_parts.papers_part(given, paper)]
