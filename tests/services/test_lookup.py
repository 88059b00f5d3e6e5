"""Finding a dossier by whatever the citizen remembers, and judging what is shown or scanned."""

from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.domain.acts import ActDetails
from desk_app.domain.dossier import WorklistFilter
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.receipt_code import Verdict
from desk_app.domain.scan import ScanKind
from desk_app.domain.staff import Role
from desk_app.domain.standing import Standing
from desk_app.domain.workflow import Action
from desk_app.services import lookup, printing, processing, receipts
from desk_app.services.lookup import Replacement
from desk_app.services.session import Session
from desk_app.store import database, tables
from tests.builders import accepted, as_role, refused, released, returned
from tests.conftest import StandingClock


@pytest.fixture
def codes(session: Session) -> list[str]:
    """Accept three dossiers: of Đức, of Hòa and of a namesake of Đức."""
    return [
        accepted(session, name="Nguyễn Văn Đức", id_number="093090123456", phone="0912 345 678").code,
        accepted(session, "2.000815", name="Lê Thị Hòa", id_number="093190654321", phone="0987.654.321").code,
        accepted(session, "1.004222", name="Nguyễn Thị Đức Hạnh", id_number="B1234567", phone="").code,
    ]


def found(session: Session, words: str) -> list[int]:
    """Return the serials of what is found, best first."""
    return [int(row.code[-4:]) for row in lookup.find(session, words).rows]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("duc nguyen", [3, 1]),
        ("nguyen duc", [3, 1]),
        ("NGUYỄN ĐỨC", [3, 1]),
        ("Đức Nguyễn 0001", [1]),
        ("0001 duc", [1]),
        ("nguy", [3, 1]),
        ("nguyen van d", [1]),
        ("hoà", [2]),
        ("hòa", [2]),
        ("0002", [2]),
        ("H13.50.05-261123-0002", [2]),
        ("h13.50.05-261123-0002", [2]),
        ("261123-0002", [2]),
        ("0912345678", [1]),
        ("0912 345 678", [1]),
        ("0912.345.678", [1]),
        ("0912-345", [1]),
        ("duc 0912 345 678", [1]),
        ("098765", [2]),
        ("093090123456", [1]),
        ("093 090 123 456", [1]),
        ("b1234567", [3]),
        ("thuong tru", [3]),
        ("1.004222", [3]),
        ("hon nhan duc", [1]),
        ("chung thuc hoa", [2]),
        ("duc hoa", []),
        ("0404", []),
        ("", []),
        ("   ", []),
    ],
)
def test_found_by_what_is_remembered(
    session: Session, codes: list[str], words: str, expected: list[int]
) -> None:
    assert found(session, words) == expected


def test_found_as_it_is_typed(session: Session, codes: list[str]) -> None:
    for end in range(1, len(typed := "hoa le 0002") + 1):
        assert 2 in found(session, typed[:end]), typed[:end]


def test_best_comes_first(session: Session) -> None:
    accepted(session, name="Trần Anh Hoàng")
    accepted(session, name="Trần An")
    accepted(session, name="An Thị Anh Thư")
    accepted(session, name="Trần Ánh")
    # The third has "tran" in its procedure only, as the beginning of "trạng".
    assert found(session, "tran an") == [2, 4, 3, 1]
    assert found(session, "an") == [3, 2, 4, 1]


def test_serial_beats_a_number_that_begins_alike(session: Session) -> None:
    for number in range(3):
        accepted(session, phone=f"00020{number:05d}")
    assert found(session, "0002")[0] == 2


def test_more_than_asked_for_is_said(session: Session, codes: list[str]) -> None:
    some = lookup.find(session, "nguyen", limit=1)
    assert (len(some.rows), some.more) == (1, True)
    assert not lookup.find(session, "nguyen", limit=2).more


@pytest.mark.parametrize(
    "words",
    ['" OR *', "duc* OR (hoa)", "name:duc", "-duc", "NEAR(duc hoa)", "%_'; --", '"', "\x00", "( ) - :"],
)
def test_hostile_words_are_words(session: Session, codes: list[str], words: str) -> None:
    assert set(found(session, words)) <= {1, 2, 3}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)
@given(typed=st.text() | st.text("duchoa019 .-\"*():'ĐứƠ\u0300\n"))
def test_nothing_that_can_be_typed_raises(session: Session, codes: list[str], typed: str) -> None:
    assert len(found(session, typed)) <= 3
    assert lookup.worklist(session, WorklistFilter.ALL, words=typed).total <= 3


def test_unknown_dossier(session: Session) -> None:
    with refused("dossier_unknown", "code"):
        lookup.detail(session, "H13.50.05-261123-0404")


def test_worklist_counts_every_chip(session: Session, clock: StandingClock) -> None:
    late = accepted(session).code
    processing.act(session, late, Action.FORWARD)
    processing.act(session, late, Action.SUBMIT)
    ready, gone = released(session), returned(session)
    clock.now = datetime(2026, 11, 30, 9)
    fresh, due_now = accepted(session, "1.004222").code, accepted(session, "2.000815").code
    printing.printed(session, fresh, PaperSize.A4, "PDF")
    counts = {
        WorklistFilter.OPEN: [late, due_now, fresh],
        WorklistFilter.RECEIVED_TODAY: [due_now, fresh],
        WorklistFilter.DUE_TODAY: [due_now],
        WorklistFilter.DUE_SOON: [due_now],
        WorklistFilter.OVERDUE: [late],
        WorklistFilter.WAITING: [],
        WorklistFilter.SIGNING: [late],
        WorklistFilter.READY: [ready],
        WorklistFilter.NO_APOLOGY: [late],
        WorklistFilter.UNCOLLECTED: [],
        WorklistFilter.UNPRINTED: [late, ready, due_now],
        WorklistFilter.ALL: [due_now, fresh, gone, ready, late],
    }
    for chip, expected in counts.items():
        shown = lookup.worklist(session, chip)
        assert [row.code for row in shown.rows] == expected, chip
        assert shown.total == len(expected)
        assert shown.counts == {each: len(codes) for each, codes in counts.items()}
    assert lookup.worklist(session, WorklistFilter.OPEN).rows[0].state.standing is Standing.OVERDUE
    figures = lookup.today(session)
    assert (figures.received, figures.returned, figures.overdue, figures.unprinted) == (2, 0, 1, 3)


def test_worklist_in_stretches_and_narrowed_by_words(session: Session) -> None:
    codes = [accepted(session, name=f"Nguyễn {name}").code for name in ("An", "Bình", "An")]
    assert [
        lookup.worklist(session, WorklistFilter.OPEN, offset, 1).rows[0].code for offset in range(3)
    ] == codes
    narrowed = lookup.worklist(session, WorklistFilter.OPEN, words="an")
    assert [row.code for row in narrowed.rows] == [codes[0], codes[2]]
    assert narrowed.counts[WorklistFilter.ALL] == 2


def receipt_text(code: str) -> str:
    with database.connection():
        return receipts.receipt_form(printing._dossier(code)).qr_text


def test_receipt_is_judged_by_what_was_recorded(session: Session) -> None:
    code = accepted(session).code
    shown = receipt_text(code)
    genuine = lookup.check_receipt(session, shown)
    assert (genuine.verdict, genuine.code) == (Verdict.GENUINE, code)
    assert genuine.facts is not None
    assert genuine.facts.due_at == datetime(2026, 11, 27, 17)
    later = shown.replace("27/11/2026", "25/11/2026")
    assert lookup.check_receipt(session, later).verdict is Verdict.ALTERED
    other = shown.replace("H13.50.05-261123-0001", "H13.50.06-261123-0001")
    assert lookup.check_receipt(session, other).verdict is Verdict.NOT_OURS
    with refused("receipt_unreadable", "text"):
        lookup.check_receipt(session, code)


def test_scans_are_told_apart(session: Session) -> None:
    code = accepted(session).code
    receipt = lookup.scan(session, receipt_text(code))
    assert (receipt.code, receipt.verdict) == (code, Verdict.GENUINE)
    assert lookup.scan(session, f"{code}\r").code == code
    card = lookup.scan(session, "093090123456||Nguyễn Văn An|01011990|Nam|Số 1, Ngã Bảy|01012022")
    assert (card.kind, card.card and card.card.applicant.name) == (ScanKind.CARD, "Nguyễn Văn An")


def test_an_old_receipt_says_by_what_it_was_replaced(session: Session, clock: StandingClock) -> None:
    code = accepted(session).code
    with database.connection():
        old = receipts.receipt_form(tables.Dossier.get(tables.Dossier.code == code)).qr_text
    assert lookup.scan(session, old).replaced is None
    processing.act(session, code, Action.REQUEST_SUPPLEMENT, details=ActDetails(reason="thiếu"))
    clock.forward(days=2)
    other = as_role(session, Role.RECEPTION)
    processing.act(other, code, Action.RECEIVE_SUPPLEMENT)
    for answer in (lookup.scan(session, old), lookup.check_receipt(session, old)):
        assert answer.verdict is Verdict.SUPERSEDED
        assert answer.replaced == Replacement(2, clock.now, "Lê Thị Hoa")


def test_the_other_results_of_a_person_wait_beside_the_one_in_hand(session: Session) -> None:
    mine = {"name": "Võ Thị Sáu", "id_number": "093090777777", "phone": "0911222333"}
    first, second = (released(session, **mine, duplicate_confirmed=True) for _ in range(2))
    by_phone = released(session, procedure="2.000815", name="Võ Thị Sáu", id_number="", phone="0911222333")
    accepted(session, **mine, duplicate_confirmed=True)
    released(session, id_number="", phone="")
    assert [row.code for row in lookup.ready_beside(session, first)] == [second, by_phone]
    nobody = released(session, id_number="", phone="")
    assert lookup.ready_beside(session, nobody) == ()
    with refused("dossier_unknown", "code"):
        lookup.ready_beside(session, "H13.50.05-261123-9999")


def test_the_status_bar_counts_what_must_not_be_overlooked(session: Session, clock: StandingClock) -> None:
    late, told = accepted(session).code, accepted(session).code
    released(session)
    clock.forward(days=3)
    processing.act(
        session, told, Action.EXTEND, details=ActDetails(reason="chờ", new_due_on=date(2026, 12, 1))
    )
    clock.forward(days=9)
    figures = lookup.today(session)
    assert (figures.no_apology, figures.uncollected) == (1, 1)
    rows = lookup.worklist(session, WorklistFilter.NO_APOLOGY).rows
    assert [row.code for row in rows] == [late]
