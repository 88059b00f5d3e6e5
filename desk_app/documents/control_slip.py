"""Phiếu kiểm soát quá trình giải quyết hồ sơ (TT 03/2025/TT-VPCP, Phụ lục I, Mẫu số 06; older set Mẫu số 05)."""

from functools import partial
from typing import Any

from reportlab.platypus import Flowable, Paragraph, Spacer

from desk_app.documents import blocks, form_parts
from desk_app.documents.blocks import field, words
from desk_app.documents.form_parts import Story
from desk_app.documents.layout import Paper, type_of
from desk_app.domain.case_forms import ControlHop, ControlSlipForm
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.standing import Standing
from desk_app.domain.vocabulary import STANDING_VI
from desk_app.domain.wording import official_moment
from desk_app.domain.workflow import Form

_COLUMNS = (
    "TÊN CƠ QUAN",
    "THỜI GIAN GIAO, NHẬN HỒ SƠ",
    "KẾT QUẢ GIẢI QUYẾT HỒ SƠ<br/>(Trước hạn/đúng hạn/quá hạn)",
    "GHI CHÚ",
)
_SHARES = (0.27, 0.36, 0.19, 0.18)
_ROWS_FOR_THE_PEN = 3
_SHORT_NOTE = 100  # letters; a longer one takes the whole width under its row
_OPEN_MOMENT = "… giờ … phút, ngày … tháng … năm …"
_NOTES = (
    "Phiếu này đi kèm hồ sơ và được ký ở mỗi lần giao, nhận.",
    "Cơ quan được lấy ý kiến ghi ý kiến và thời điểm trả lời vào cột Ghi chú.",
)
# The form knows three words; what is soon due is still in time.
_STANDING = {**STANDING_VI, Standing.DUE_SOON: STANDING_VI[Standing.ON_TIME]}


def render_control_slip(
    form: ControlSlipForm, size: PaperSize, reprint: int = 0, *, void: bool = False
) -> bytes:
    """Return the slip as a PDF of one copy; it is signed on the way with the dossier, so a roll is drawn as A5.

    Every hand-over so far has its row; rows for the next ones, where any may follow, are left to the pen.
    """
    return form_parts.draw(
        Form.CONTROL_SLIP, form.head, size, partial(_parts, form), reprint=reprint, void=void, copies=("",)
    )


def _parts(form: ControlSlipForm, paper: Paper) -> tuple[Story, Story]:
    together = "; ".join(form.taking_part) or "không có"
    rows: list[list[Flowable | list[Flowable]]] = [
        [Paragraph(f"<b>{word}</b>", type_of(paper).cell_centred) for word in _COLUMNS]
    ]
    style: list[tuple[Any, ...]] = [("VALIGN", (0, 1), (-1, -1), "TOP")]
    for hop in (*form.hops, *([None] * (0 if form.ended else _ROWS_FOR_THE_PEN))):
        rows.append(_row(hop, paper))
        if hop is not None and len(hop.note) > _SHORT_NOTE:
            style += [
                ("SPAN", (0, len(rows)), (-1, len(rows))),
                ("NOSPLIT", (0, len(rows) - 1), (0, len(rows))),
            ]
            rows.append([field("Ghi chú", hop.note, paper), *([Spacer(0, 0)] * (len(_COLUMNS) - 1))])
    table = blocks.ruled_table(rows, [paper.column * share for share in _SHARES], style)
    flowing: Story = [
        field("Kèm theo hồ sơ của", form.head.applicant, paper, strong=True),
        form_parts.request(form.head, paper),
        field("Ngày nhận hồ sơ", official_moment(form.received_at), paper),
        field("Ngày, giờ hẹn trả kết quả", official_moment(form.due_at), paper, strong=True),
        field("Cơ quan (bộ phận) giải quyết hồ sơ", form.deciding_unit, paper),
        field("Cơ quan phối hợp giải quyết", together, paper),
        table,
    ]
    return flowing, blocks.notes(_NOTES, paper)


def _row(hop: ControlHop | None, paper: Paper) -> list[Flowable | list[Flowable]]:
    style = type_of(paper)
    giver, taker, at = ("…" * 8, "…" * 8, _OPEN_MOMENT)
    if hop is not None:
        giver, taker, at = (hop.giver, hop.taker, official_moment(hop.at))
    note = hop.note if hop is not None and len(hop.note) <= _SHORT_NOTE else ""
    standing = _STANDING[hop.standing] if hop is not None and hop.standing is not None else ""
    pens = [Paragraph(f"{who}<br/><i>(ký)</i>", style.cell_centred) for who in ("Người giao", "Người nhận")]
    half = paper.column * _SHARES[1] / 2 - blocks.CELL_PADDING
    return [
        [
            Paragraph(f"1. Giao: {words(giver)}", style.cell),
            Paragraph(f"2. Nhận: {words(taker)}", style.cell),
        ],
        [
            Paragraph(words(at), style.cell_centred),
            blocks.side_by_side((half, half), *pens),
            Spacer(0, paper.body * 2),
        ],
        Paragraph(standing, style.cell_centred),
        Paragraph(words(note), style.cell),
    ]
