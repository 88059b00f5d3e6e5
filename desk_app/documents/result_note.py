"""Giấy biên nhận trả kết quả, the slip of practice for a result that was handed over, on A4, A5, a roll."""

from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from desk_app.documents import form_parts
from desk_app.documents.blocks import field
from desk_app.documents.form_parts import Story, said
from desk_app.documents.layout import Paper
from desk_app.domain.act_words import WAY_VI
from desk_app.domain.acts import HandOverWay
from desk_app.domain.case_forms import ResultNoteForm
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.wording import official_moment
from desk_app.domain.workflow import Form

_RECEIVED = "Người nhận đã kiểm tra và nhận đủ kết quả, giấy tờ ghi tại phiếu này."
# Who is not at the desk confirms nothing and signs nothing there.
_SENT = {
    HandOverWay.POST: "Kết quả, giấy tờ ghi tại phiếu này đã giao đơn vị bưu chính để chuyển đến người nhận.",
    HandOverWay.ELECTRONIC: "Kết quả bản điện tử đã gửi đến người nhận.",
}
_SENT_TO = {HandOverWay.POST: "Gửi đến địa chỉ", HandOverWay.ELECTRONIC: "Gửi đến"}


def render_result_note(
    form: ResultNoteForm, size: PaperSize, reprint: int = 0, *, void: bool = False
) -> bytes:
    """Return the note as a PDF of two copies, or one on the roll.

    Who collects for another shows the paper of authorisation (NĐ 61/2018/NĐ-CP Đ.6.2b); originals taken for comparison
    are given back with the result (Đ.20.2).
    """
    return form_parts.draw(
        Form.RESULT_NOTE, form.head, size, partial(_parts, form), reprint=reprint, void=void, on_roll=True
    )


def _parts(form: ResultNoteForm, paper: Paper) -> tuple[Story, Story]:
    head = form.head
    flowing: Story = [
        form_parts.request(head, paper, "Thủ tục hành chính"),
        *([field("Trích yếu", head.summary, paper)] if head.summary else []),
        field("Chủ hồ sơ", head.applicant, paper, strong=True),
        *_results(form, paper),
        field("Số, ký hiệu kết quả", form.result_number, paper),
        field("Hình thức trả kết quả", WAY_VI[form.way], paper),
        *_receiver(form, paper),
        field("Thời gian trả kết quả", official_moment(form.returned_at or head.made_at), paper),
        field("Người trả kết quả", head.officer, paper),
    ]
    given = [document for document in form.given_back if document.received]
    if given:
        flowing += [
            Spacer(0, 1 * mm),
            said("Giấy tờ trả lại cùng kết quả:", paper),
            *form_parts.papers_part(given, paper),
        ]
    end = said(_SENT.get(form.way, _RECEIVED), paper)
    return flowing, [end, *form_parts.signed(paper, *_signers(form))]


def _signers(form: ResultNoteForm) -> tuple[tuple[str, str], ...]:
    gave = ("NGƯỜI TRẢ KẾT QUẢ", form.head.officer)
    match form.way:
        case HandOverWay.POST:
            return ("NHÂN VIÊN BƯU CHÍNH", ""), gave
        case HandOverWay.ELECTRONIC:
            return (gave,)
        case _:
            return ("NGƯỜI NHẬN KẾT QUẢ", form.receiver), gave


def _results(form: ResultNoteForm, paper: Paper) -> Story:
    if len(form.results) < 2:
        return [field("Kết quả", "".join(form.results), paper, strong=True)]
    lines = [said(f"{number}) {name}", paper) for number, name in enumerate(form.results, 1)]
    return [said("Kết quả:", paper), *lines]


def _receiver(form: ResultNoteForm, paper: Paper) -> Story:
    told: Story = [field("Người nhận kết quả", form.receiver, paper, strong=True)]
    if form.receiver_id_number:
        told.append(field("Số CMND/Thẻ căn cước/Hộ chiếu", form.receiver_id_number, paper))
    told.append(field("Số điện thoại người nhận", form.receiver_phone, paper))
    if form.authorisation or form.way is HandOverWay.REPRESENTATIVE:
        told.append(field("Giấy ủy quyền", form.authorisation, paper))
    if form.way in _SENT_TO:
        told.append(field(_SENT_TO[form.way], form.sent_to, paper))
    if form.tracking or form.way is HandOverWay.POST:
        told.append(field("Số hiệu bưu gửi", form.tracking, paper))
    return told
