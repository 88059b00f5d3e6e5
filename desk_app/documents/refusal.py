"""Phiếu từ chối tiếp nhận giải quyết hồ sơ (TT 03/2025/TT-VPCP, Phụ lục I, Mẫu số 03), on A4, A5, a roll."""

from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, Spacer

from desk_app.documents import blocks, form_parts, form_words
from desk_app.documents.blocks import field, words
from desk_app.documents.form_parts import Story, said, strong
from desk_app.documents.layout import Paper, type_of
from desk_app.domain.act_words import GROUND_STATED_VI
from desk_app.domain.acts import RefusalGround
from desk_app.domain.case_forms import RefusalForm
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.wording import official_moment
from desk_app.domain.workflow import Form

_RIGHTS = "Nếu không đồng ý, Ông/Bà có quyền phản ánh, kiến nghị, khiếu nại theo quy định của pháp luật."


def render_refusal(form: RefusalForm, size: PaperSize, reprint: int = 0, *, void: bool = False) -> bytes:
    """Return the refusal as a PDF of two copies, or one on the roll.

    A coded ground is said in a whole sentence, with what it stands on (NĐ 61/2018/NĐ-CP Đ.17.1b, after examination
    Đ.19.8; NĐ 118/2025/NĐ-CP), and the reason of this case; a lack of competence says where to go instead.
    """
    return form_parts.draw(
        Form.REFUSAL, form.head, size, partial(_parts, form), reprint=reprint, void=void, on_roll=True
    )


def _parts(form: RefusalForm, paper: Paper) -> tuple[Story, Story]:
    head = form.head
    flowing: Story = [
        field("Tiếp nhận hồ sơ của", head.applicant, paper, strong=True),
        *form_parts.reach(head, paper),
        form_parts.request(head, paper),
    ]
    if form.received_at:
        flowing.append(field("Thời gian nhận hồ sơ", official_moment(form.received_at), paper))
    flowing += [Spacer(0, 2 * mm), _told(form, paper), *_grounds(form, paper)]
    if form.lacking:
        flowing += [
            said("Thành phần, nội dung hồ sơ còn thiếu hoặc chưa hợp lệ:", paper),
            *form_parts.lacking_part(form.lacking, paper),
        ]
    basis = form_words.basis_of(Form.REFUSAL, head.form_set, examined=form.examined)
    flowing.append(field("Căn cứ", f"{basis}.", paper))
    # Who stands at the counter may be another than whom the dossier is about: the name is for the pen.
    received_by = form.received_by or head.officer
    signed = form_parts.signed(paper, ("NGƯỜI NỘP HỒ SƠ", ""), ("NGƯỜI TIẾP NHẬN HỒ SƠ", received_by))
    hotline = f" Phản ánh, kiến nghị: {head.letterhead.hotline}." if head.letterhead.hotline else ""
    return flowing, [
        said("Xin thông báo cho Ông/Bà được biết và thực hiện./.", paper),
        *signed,
        Spacer(0, 2 * mm),
        *blocks.notes((_RIGHTS + hotline,), paper),
    ]


def _told(form: RefusalForm, paper: Paper) -> Paragraph:
    """Return the sentence of the form; what was received before can only be refused its settlement."""
    seen, what = "Qua xem xét", "không tiếp nhận, giải quyết"
    if form.examined:
        seen, what = "Qua xem xét, thẩm định hồ sơ", "không giải quyết"
    office = words(form.head.letterhead.office)
    return Paragraph(
        f"{seen}, {office} thông báo <b>{what}</b> hồ sơ này với lý do cụ thể như sau:", type_of(paper).body
    )


def _grounds(form: RefusalForm, paper: Paper) -> Story:
    told: Story = [strong(GROUND_STATED_VI[form.ground], paper)] if form.ground else []
    told.append(field("Lý do cụ thể", form.reason, paper))
    if form.ground is RefusalGround.NOT_COMPETENT or form.competent_body:
        told.append(field("Cơ quan có thẩm quyền giải quyết", form.competent_body, paper, strong=True))
    return told
