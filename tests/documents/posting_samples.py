"""Postings as a commune's office would print them."""

from datetime import date
from typing import Any

from desk_app.domain.catalogue import PostingPeriod
from desk_app.domain.forms import PostingForm
from desk_app.domain.posting import PostedProcedure
from desk_app.domain.procedure import (
    Channel,
    Fee,
    FeeRecord,
    LegalBasis,
    Procedure,
    RequiredDocument,
    Result,
    Terms,
)
from desk_app.domain.time_limit import TimeLimit, TimeUnit
from tests.documents.samples import letterhead

ON = date(2026, 11, 23)
PAGE = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-{:012x}"


def days(amount: int) -> TimeLimit:
    return TimeLimit(amount, TimeUnit.WORKING_DAY)


def procedure(number: int = 1, **changes: Any) -> Procedure:
    """Return a procedure with all twelve parts."""
    values: dict[str, Any] = {
        "code": f"1.{number:06}",
        "name": f"Cấp giấy xác nhận số {number} cho người yêu cầu",
        "field": "Hộ tịch",
        "authority": "Ủy ban nhân dân cấp xã",
        "terms": (
            Terms(Channel.COUNTER, days(3), Fee(15000, "lần"), statutory=days(5)),
            Terms(Channel.ONLINE, days(2), Fee(0)),
        ),
        "documents": (
            RequiredDocument(1, "Tờ khai theo mẫu", form="TK-01"),
            RequiredDocument(2, "Văn bản ủy quyền", copies=1, case="Ủy quyền", required=False),
            RequiredDocument(3, "Thẻ căn cước", originals=0, to_show=True, note="bản còn giá trị"),
        ),
        "result": "Giấy xác nhận",
        "result_code": "KQ.G15.000038",
        "legal_basis": (LegalBasis("60/2014/QH13", "Luật Hộ tịch", date(2014, 11, 20)),),
        "decision": "163/QĐ-BTP",
        "page": PAGE.format(number),
        "applicants": "Công dân Việt Nam",
        "steps": "Bước 1: Nộp hồ sơ.\n- Tại quầy.\nBước 2: Nhận kết quả.",
        "conditions": "Đủ 18 tuổi",
        "notes": ("Mang bản chính để đối chiếu",),
        "more_results": (Result("Thông báo từ chối"),),
    }
    return Procedure(**{**values, **changes})


def posted(
    each: Procedure, decision: str = "12/QĐ-UBND", decided_on: date | None = date(2026, 11, 18)
) -> Any:
    begun = date(2026, 11, 20)
    return PostedProcedure(each, PostingPeriod(each.code, begun, None, decision, decided_on), begun)


def posting(*procedures: Procedure, training: bool = False) -> PostingForm:
    return PostingForm(letterhead(training=training), ON, tuple(posted(each) for each in procedures))


def fee_of(day: date, amount: int, to: date | None = None, **changes: Any) -> FeeRecord:
    return FeeRecord(Fee(amount), "Thông tư 75/2022/TT-BTC", day, to, **changes)
