"""The twelve parts of a posted procedure as they stand on paper (NĐ 63/2010/NĐ-CP Đ.8, 15)."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Table

from desk_app.documents import blocks
from desk_app.documents.blocks import words
from desk_app.documents.layout import Paper, type_of
from desk_app.documents.qr import QrCode
from desk_app.domain import posted_words
from desk_app.domain.posted_words import Said
from desk_app.domain.posting import PostedProcedure
from desk_app.domain.procedure import Channel, LegalBasis, Part, Procedure, RequiredDocument, Result
from desk_app.domain.procedure_changes import LONGEST
from desk_app.domain.text import fold, tidy
from desk_app.domain.vocabulary import CHANNEL_VI
from desk_app.domain.wording import counts_text, short_day

# Parts that every procedure must have, and those it has "where they exist" (NĐ 63/2010/NĐ-CP Đ.8.2–3).
NOT_YET = "Chưa cập nhật; đề nghị xem trên Cổng Dịch vụ công quốc gia hoặc hỏi tại Bộ phận Một cửa."
NONE = "Không có thông tin."
# How texts of the portal begin a line of a list, and where they run several of them together.
_BULLET = re.compile(r"[-–•*]\s*|\+\s*")
_RUN_TOGETHER = re.compile(r"(?<=[.;:])\s+(?=[-–•+]\s)")
_LONGEST_LINK = 200  # letters; more make modules that a phone does not tell apart
_TOGETHER = 14 * mm  # a label and the first two lines under it
_ON_ONE_PAGE = ("name", "field", "decision")
_SHORT = 120  # letters that may stand in bold
_LONG = 1000  # letters of a paper's description, above which its row may be parted between pages
CUT = " …"


@dataclass(frozen=True, slots=True)
class Desk:
    """Where and when the booklet is read: the desk's name and the day whose fees are told."""

    name: str
    on: date


def parts(procedure: Procedure, desk: Desk, paper: Paper) -> Iterator[Flowable]:
    """Yield the parts 2 to 12 in the order of the law, each under its number; the name (1) is the heading."""
    for number, (label, make) in enumerate(_PARTS, 2):
        tables = _paper_tables(procedure.documents, paper) if make is _papers else []
        yield CondPageBreak(_TOGETHER + max((begins for begins, _ in tables[:1]), default=0))
        yield from _told(f"{number}. {label}", list(make(procedure, desk)), paper, prose=make in _PROSE)
        for begins, table in tables:
            yield CondPageBreak(begins)
            yield table
        if tables:
            yield from (
                Paragraph(f"<i>Lưu ý: {words(note)}</i>", line_style(paper)) for note in procedure.notes
            )


def short(text: str, most: int) -> str:
    """Return a text cut after whole words."""
    whole = tidy(text)
    return whole if len(whole) <= most else whole[: most + 1].rsplit(" ", 1)[0][:most] + CUT


def fitting(posted: PostedProcedure) -> PostedProcedure:
    """Return what is posted with no longer words than may be published: an older store may hold more than a page."""
    cut: dict[str, Any] = {
        name: short(getattr(posted.procedure, name), LONGEST[name]) for name in _ON_ONE_PAGE
    }
    # The code names places in the document as well: no sign is put to it.
    cut["code"] = posted.procedure.code[: LONGEST["code"]]
    period = replace(posted.period, decision=short(posted.period.decision, LONGEST["decision"]))
    return replace(posted, procedure=replace(posted.procedure, **cut), period=period)


def page_code(page: str, side: float) -> QrCode | None:
    """Return the QR of a procedure's page in a square of at most `side` points, nothing where it has no page."""
    linked = page.startswith(("https://", "http://")) and len(page.encode()) <= _LONGEST_LINK
    return QrCode(page, side) if linked else None


@cache
def line_style(paper: Paper) -> ParagraphStyle:
    """Return the style of one line in a list, hanging under its dash."""
    hang = paper.body * 0.9
    return ParagraphStyle(
        "posted line", parent=type_of(paper).body, leftIndent=hang, firstLineIndent=-hang, spaceBefore=1.5
    )


@cache
def label_style(paper: Paper) -> ParagraphStyle:
    """Return the style of a part's label."""
    return ParagraphStyle("posted label", parent=type_of(paper).body, spaceBefore=paper.body * 0.5)


def _told(label: str, lines: Sequence[str], paper: Paper, *, prose: bool) -> Iterator[Flowable]:
    """Yield one line beside its label, more of them under it; lines of prose have no dash but their own."""
    if len(lines) == 1:
        yield Paragraph(f"<b>{label}:</b> {lines[0]}", label_style(paper))
        return
    yield Paragraph(f"<b>{label}:</b>", label_style(paper))
    for line in lines:
        bullet = _BULLET.match(line)
        if prose and not bullet:
            yield Paragraph(line, type_of(paper).body)
        else:
            sign = "+" if line.startswith("+") else "–"
            yield Paragraph(f"{sign} {line[bullet.end() :] if bullet else line}", line_style(paper))


def _lines(text: str) -> list[str]:
    """Return the lines of a text, also of one that was run together."""
    return [words(line) for whole in text.splitlines() for line in _RUN_TOGETHER.split(whole) if tidy(line)]


def _steps(procedure: Procedure, _desk: Desk) -> list[str]:
    return _lines(procedure.steps) or [NOT_YET]


def _ways(procedure: Procedure, desk: Desk) -> list[str]:
    notes = posted_words.way_notes(procedure)
    if all(tidy(terms.note) for terms in procedure.terms):
        return [_said(each) for each in notes]
    ways = [CHANNEL_VI[channel] for channel in procedure.channels]
    if Channel.COUNTER in procedure.channels and not notes:
        ways[procedure.channels.index(Channel.COUNTER)] += f" tại {desk.name}"
    named = "; ".join(words(way) for way in ways)
    return [f"{named}.", *map(_said, notes)]


def _papers(procedure: Procedure, _desk: Desk) -> list[str]:
    if procedure.documents:
        return []
    return _unread(procedure, Part.DOCUMENTS) or list(map(words, procedure.notes)) or [NOT_YET]


def _limits(procedure: Procedure, _desk: Desk) -> list[str]:
    said = [_said(each) for each in posted_words.limits(procedure)]
    return said or _unread(procedure, Part.TIME_LIMIT) or [NOT_YET]


def _applicants(procedure: Procedure, _desk: Desk) -> list[str]:
    return _lines(procedure.applicants) or [NOT_YET]


def _authority(procedure: Procedure, _desk: Desk) -> list[str]:
    return [words(procedure.authority) or NOT_YET]


def _results(procedure: Procedure, _desk: Desk) -> list[str]:
    first = Result(procedure.result, procedure.result_code)
    said = [_result(each) for each in (first, *procedure.more_results) if tidy(each.name)]
    return said or _unread(procedure, Part.RESULT) or [NONE]


def _fees(procedure: Procedure, desk: Desk) -> list[str]:
    said = [_said(each) for each in posted_words.fees(procedure, desk.on)]
    return said or _unread(procedure, Part.FEE) or [NONE]


def _forms(procedure: Procedure, _desk: Desk) -> list[str]:
    named = [
        f"<b>{words(paper.form)}</b>: {words(paper.name)}" for paper in procedure.documents if paper.form
    ]
    return named or [NONE]


def _conditions(procedure: Procedure, _desk: Desk) -> list[str]:
    return _lines(procedure.conditions) or [NONE]


def _bases(procedure: Procedure, _desk: Desk) -> list[str]:
    said = [_basis(each) for each in procedure.legal_basis]
    return said or _unread(procedure, Part.LEGAL_BASIS) or [NOT_YET]


_PARTS: tuple[tuple[str, Callable[[Procedure, Desk], Iterable[str]]], ...] = (
    ("Trình tự thực hiện", _steps),
    ("Cách thức thực hiện", _ways),
    ("Thành phần, số lượng hồ sơ", _papers),
    ("Thời hạn giải quyết", _limits),
    ("Đối tượng thực hiện", _applicants),
    ("Cơ quan giải quyết", _authority),
    ("Kết quả thực hiện", _results),
    ("Phí, lệ phí", _fees),
    ("Tên mẫu đơn, mẫu tờ khai", _forms),
    ("Yêu cầu, điều kiện thực hiện", _conditions),
    ("Căn cứ pháp lý", _bases),
)


_PROSE = (_steps, _conditions)


def _unread(procedure: Procedure, part: Part) -> list[str]:
    """Return the words of a part that nobody has read as facts yet."""
    return [words(each.words) for each in procedure.unread if each.part is part and tidy(each.words)]


def _said(each: Said) -> str:
    whose = f"{words(each.whose)}: " if each.whose else ""
    basis = f" <i>({words(each.basis)})</i>" if each.basis else ""
    said = words(_BULLET.sub("", each.words, count=1) if _BULLET.match(each.words) else each.words)
    return f"{whose}<b>{said}</b>{basis}" if len(said) < _SHORT else f"{whose}{said}{basis}"


def _result(each: Result) -> str:
    return f"{words(each.name)} ({words(each.code)})" if each.code else words(each.name)


def _basis(each: LegalBasis) -> str:
    """Return number, name and day of an act; a name that tells number or day already is not told them twice."""
    name, number, issued_on = tidy(each.name), tidy(each.number), each.issued_on
    named = bool(number) and fold(number) in fold(name)
    said = name if named else ": ".join(filter(None, (number, name)))
    if issued_on is None or ("ngày" in name and str(issued_on.year) in name):
        return words(said)
    return words(f"{said} (ngày {short_day(issued_on)})")


def _paper_tables(documents: Sequence[RequiredDocument], paper: Paper) -> list[tuple[float, Table]]:
    """Return a table of the papers to hand in, and one of those only shown, each with the height of its beginning."""
    to_show = [each for each in documents if each.to_show]
    to_keep = [each for each in documents if not each.to_show]
    groups = (("Giấy tờ phải nộp", to_keep), ("Giấy tờ phải xuất trình", to_show))
    return [_paper_table(label, group, paper) for label, group in groups if group]


def _paper_table(label: str, documents: Sequence[RequiredDocument], paper: Paper) -> tuple[float, Table]:
    style = type_of(paper)
    narrow, counted = paper.body * 2.2, paper.body * 6.2
    widths = (narrow, paper.column - narrow - counted, counted)
    rows = [[Paragraph(f"<b>{word}</b>", style.cell_centred) for word in ("TT", label, "Số lượng")]]
    described = [_described(each) for each in documents]
    for each, said in zip(documents, described, strict=True):
        counts = "<br/>".join(counts_text(each)) or "–"
        number, count = (Paragraph(word, style.cell_centred) for word in (str(each.no), counts))
        rows.append([number, Paragraph(said, style.cell), count])
    table = blocks.ruled_table(rows, widths)
    table.splitInRow = int(max(map(len, described)) > _LONG)
    first = blocks.height_of([rows[1][1]], widths[1] - 2 * blocks.CELL_PADDING)
    return (0 if table.splitInRow else first) + 3 * style.cell.leading, table


def _described(need: RequiredDocument) -> str:
    hints = (_case(need), _form(need), need.note)
    said = "; ".join(words(hint) for hint in hints if hint)
    return f"{words(need.name)} <i>({said})</i>" if said else words(need.name)


def _case(need: RequiredDocument) -> str:
    if not need.case:
        return "" if need.required else "nếu thuộc trường hợp phải có"
    return need.case if fold(need.case).startswith(("truong hop", "khi ")) else f"trường hợp: {need.case}"


def _form(need: RequiredDocument) -> str:
    return need.form if not need.form or fold(need.form).startswith("mau") else f"mẫu {need.form}"
