"""What certifying costs and which numbers it takes."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.applicant import Applicant
from desk_app.domain.certification import (
    COMMON_PAPERS,
    MOST_COPIES,
    MOST_LINES,
    MOST_PAGES,
    PROCEDURES,
    Book,
    CertificationLine,
    CertificationVisit,
    Entry,
    EntryContent,
    numbered,
    suggestions,
    total,
)
from desk_app.domain.procedure import Channel, Fee, FeeRecord, Procedure, Terms
from tests.builders import refused

TODAY = date(2026, 11, 23)
MORTGAGE = "Thế chấp vay vốn nông nghiệp"
COPY_FEE = Fee(2000, "trang", tier=2, beyond=1000, ceiling=200_000)


def a_procedure(code: str, *fees: FeeRecord) -> Procedure:
    terms = (Terms(Channel.COUNTER, None, Fee(None)),)
    return Procedure(code, "Chứng thực", "Chứng thực", "UBND", terms, (), "", "", (), "", "", fees=fees)


def copies(paper: str = "Căn cước", pages: int = 1, number: int = 1) -> CertificationLine:
    return CertificationLine(Book.COPIES, paper, pages, number)


@pytest.fixture(scope="module")
def procedures() -> dict[str, Procedure]:
    since = date(2017, 1, 1)
    return {
        "2.000815": a_procedure("2.000815", FeeRecord(COPY_FEE, "TT 226/2016/TT-BTC", since)),
        "2.000884": a_procedure("2.000884", FeeRecord(Fee(10_000), "TT 226/2016/TT-BTC", since)),
        "2.001035": a_procedure(
            "2.001035",
            FeeRecord(Fee(50_000), "TT 226/2016/TT-BTC", since),
            FeeRecord(Fee(0), "NĐ 55/2015/NĐ-CP", since, person=MORTGAGE),
        ),
    }


@pytest.mark.parametrize(
    ("pages", "number", "fee"),
    [
        (1, 1, 2000),
        (2, 1, 4000),
        (3, 1, 5000),
        (1, 5, 10_000),
        (4, 3, 18_000),
        (198, 1, 200_000),
        (199, 1, 200_000),
        (500, 2, 400_000),
    ],
)
def test_copies_by_page_with_tier_and_ceiling_for_each_copy(
    procedures: dict[str, Procedure], pages: int, number: int, fee: int
) -> None:
    assert copies(pages=pages, number=number).fee(procedures["2.000815"], TODAY) == fee


@given(pages=st.integers(1, MOST_PAGES), number=st.integers(1, MOST_COPIES))
def test_copies_never_cost_more_than_the_ceiling_of_each(pages: int, number: int) -> None:
    procedure = a_procedure("2.000815", FeeRecord(COPY_FEE, "", date(2017, 1, 1)))
    fee = copies(pages=pages, number=number).fee(procedure, TODAY)
    one = min(200_000, sum(2000 if page <= 2 else 1000 for page in range(1, pages + 1)))
    assert fee == one * number


def test_signatures_by_paper_and_contracts_each(procedures: dict[str, Procedure]) -> None:
    signed = CertificationLine(Book.SIGNATURES, "Sơ yếu lý lịch", pages=4, copies=3)
    contract = CertificationLine(Book.CONTRACTS, "Hợp đồng mua bán xe", pages=4, copies=3)
    free = CertificationLine(Book.CONTRACTS, "Hợp đồng thế chấp", person=MORTGAGE)
    assert signed.fee(procedures["2.000884"], TODAY) == 30_000
    assert contract.fee(procedures["2.001035"], TODAY) == 50_000
    assert free.fee(procedures["2.001035"], TODAY) == 0
    assert total((signed, contract, free, copies()), procedures, TODAY) == 82_000


def test_the_fee_is_that_of_the_day(procedures: dict[str, Procedure]) -> None:
    with refused("certification_fee_unknown", "paper"):
        copies().fee(a_procedure("2.000815"), TODAY)
    late = FeeRecord(Fee(3000), "", date(2027, 1, 1))
    procedure = a_procedure("2.000815", *procedures["2.000815"].fees, late)
    assert copies().fee(procedure, date(2026, 12, 31)) == 2000
    assert copies().fee(procedure, date(2027, 1, 1)) == 3000


def test_one_number_for_each_kind_of_paper() -> None:
    lines = (
        copies("Căn cước"),
        copies("Giấy khai sinh"),
        copies("CĂN CƯỚC", pages=2),
        CertificationLine(Book.SIGNATURES, "Căn cước"),
        CertificationLine(Book.CONTRACTS, "Hợp đồng mua bán xe"),
        CertificationLine(Book.CONTRACTS, "Hợp đồng mua bán xe"),
    )
    groups = numbered(lines)
    assert [len(group) for group in groups] == [2, 1, 1, 1, 1]
    assert sum(groups, ()) == (lines[0], lines[2], lines[1], *lines[3:])
    content = EntryContent("Nguyễn Văn An", "", groups[0], 6000)
    assert (content.paper, content.pages, content.copies) == ("Căn cước", 3, 2)


@pytest.mark.parametrize(
    ("line", "code", "field"),
    [
        (copies(" \u200b"), "certified_paper_missing", "paper"),
        (copies("a" * 201), "text_too_long", "paper"),
        (copies(pages=0), "certified_pages_invalid", "pages"),
        (copies(pages=MOST_PAGES + 1), "certified_pages_invalid", "pages"),
        (copies(number=0), "certified_copies_invalid", "copies"),
        (copies(number=MOST_COPIES + 1), "certified_copies_invalid", "copies"),
        (CertificationLine(Book.COPIES, "Căn cước", procedure="2.000884"), "procedure_unknown", "procedure"),
    ],
)
def test_a_line_is_refused_on_its_field(line: CertificationLine, code: str, field: str) -> None:
    with refused(code, field):
        line.checked()


def test_a_visit_is_checked_whole() -> None:
    person = Applicant("Nguyễn Văn An")
    visit = CertificationVisit(person, (copies("  Căn   cước "),), "n", signer=" Lê  Văn Ba ")
    assert visit.checked(TODAY).lines[0].paper == "Căn cước"
    assert visit.checked(TODAY).signer == "Lê Văn Ba"
    with refused("certified_lines_missing", "paper"):
        CertificationVisit(person, (), "n").checked(TODAY)
    with refused("certified_lines_too_many", "paper"):
        CertificationVisit(person, (copies(),) * (MOST_LINES + 1), "n").checked(TODAY)
    with refused("name_missing", "requester.name"):
        CertificationVisit(Applicant(" "), (copies(),), "n").checked(TODAY)


def test_a_number_is_written_with_two_digits_at_least() -> None:
    content = EntryContent("An", "", (copies(),), 2000)
    at = datetime(2026, 11, 23, 8, 30)
    entries = [Entry(1, Book.COPIES, 2026, number, at, "", content) for number in (None, 7, 1234)]
    assert [entry.written for entry in entries] == ["", "07", "1234"]


def test_what_was_used_here_comes_first() -> None:
    used = ("Sổ hộ khẩu", "Bằng tốt nghiệp THPT")
    assert suggestions(Book.COPIES, "", used)[:3] == (*used, COMMON_PAPERS[Book.COPIES][0])
    assert suggestions(Book.COPIES, "bang", used) == ("Bằng tốt nghiệp THPT", "Bằng tốt nghiệp", "Bảng điểm")
    assert suggestions(Book.COPIES, "gks", used) == ("Giấy khai sinh",)
    assert suggestions(Book.COPIES, "tot bang", used) == ("Bằng tốt nghiệp THPT", "Bằng tốt nghiệp")
    assert suggestions(Book.COPIES, "khong co", used) == ()


def test_every_book_has_its_procedures_and_papers() -> None:
    assert all(PROCEDURES[book] and COMMON_PAPERS[book] for book in Book)
    codes = [code for some in PROCEDURES.values() for code in some]
    assert len(codes) == len(set(codes))
