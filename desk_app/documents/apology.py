"""Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết (TT 03/2025/TT-VPCP, Phụ lục I, Mẫu số 04).

In the older set, Phiếu xin lỗi và hẹn lại ngày trả kết quả (TT 01/2018/TT-VPCP, Mẫu số 04).
"""

from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, Spacer

from desk_app.documents import form_parts, form_words
from desk_app.documents.blocks import field
from desk_app.documents.form_parts import Story, said
from desk_app.documents.form_words import DEAR_ALL
from desk_app.documents.layout import Paper, type_of
from desk_app.domain.case_forms import ApologyForm
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.wording import official_day, official_moment
from desk_app.domain.workflow import Form


def render_apology(form: ApologyForm, size: PaperSize, reprint: int = 0, *, void: bool = False) -> bytes:
    """Return the apology as a PDF of two copies; it is signed and sealed, so a roll is drawn as A5.

    It says how many working days late, why, the new day, how often it was moved and every day promised before; one
    that breaks the rule of once, or comes too late, names the leader and the reason (NĐ 61/2018/NĐ-CP Đ.19.9).
    """
    return form_parts.draw(Form.APOLOGY, form.head, size, partial(_parts, form), reprint=reprint, void=void)


def _parts(form: ApologyForm, paper: Paper) -> tuple[Story, Story]:
    head, office = form.head, form.head.letterhead.office
    received = (
        f"{official_day(form.received_at).capitalize()}, {office} tiếp nhận giải quyết hồ sơ của {DEAR_ALL}: "
        f"{head.applicant}; mã số: {head.code}."
    )
    flowing: Story = [
        field("Kính gửi", head.applicant, paper, strong=True),
        *form_parts.reach(head, paper),
        Spacer(0, 2 * mm),
        said(received, paper),
        form_parts.request(head, paper),
        field("Thời gian hẹn trả kết quả", official_moment(form.first_due_at), paper),
        *_moved(form, paper),
        said(_late(form), paper),
        field("Lý do", form.reason, paper),
        field("Số ngày chậm so với ngày đã hẹn", _days_late(form), paper),
        field("Số lần hẹn lại", f"{form.times:02} (kể cả lần này)", paper),
        *_answered_for(form, paper),
    ]
    new_due = f"{form.new_due_at:%H} giờ {form.new_due_at:%M} phút, {official_day(form.new_due_at)}"
    basis = form_words.basis_of(Form.APOLOGY, head.form_set)
    end = [
        said(
            f"Sự chậm trễ này đã gây phiền hà, tốn kém thời gian, công sức của {DEAR_ALL}. {office} xin lỗi "
            f"{DEAR_ALL}, đề nghị gia hạn thời gian giải quyết theo {basis} và sẽ trả kết quả vào:",
            paper,
        ),
        Paragraph(new_due, type_of(paper).due),
        said(f"Mong nhận được sự thông cảm của {DEAR_ALL}./.", paper),
        *form_parts.signed_by_head(paper, form.leader),
    ]
    return flowing, end


def _moved(form: ApologyForm, paper: Paper) -> Story:
    """Return every day promised before this one, where it was moved already."""
    dates = form.dates or (form.first_due_at, form.due_at)
    before = tuple(dict.fromkeys(dates))
    if len(before) < 2:
        return []
    told = "; ".join(f"lần {number}: {official_moment(at)}" for number, at in enumerate(before, 1))
    return [field("Các lần đã hẹn", told, paper)]


def _days_late(form: ApologyForm) -> str:
    """Return the working days from the day promised last; where it was moved before, from the first one too."""
    late = f"{form.days_late:02} ngày làm việc"
    if form.days_late_in_all <= form.days_late:
        return late
    return f"{late} (so với ngày hẹn lần đầu: {form.days_late_in_all:02} ngày làm việc)"


def _late(form: ApologyForm) -> str:
    """Return the sentence of the form; before the day itself the office says what it foresees."""
    office = form.head.letterhead.office
    if form.head.made_at <= form.due_at:
        return (
            f"Tuy nhiên, {office} chưa thể trả kết quả giải quyết hồ sơ cho {DEAR_ALL} đúng thời gian đã hẹn."
        )
    return f"Tuy nhiên đến nay, {office} chưa trả kết quả giải quyết hồ sơ cho {DEAR_ALL} đúng thời gian quy định."


def _answered_for(form: ApologyForm, paper: Paper) -> Story:
    if not form.leader_reason:
        return []
    return [
        field("Lãnh đạo chịu trách nhiệm về lần hẹn lại này", form.leader, paper),
        field("Lý do của lãnh đạo", form.leader_reason, paper),
    ]
