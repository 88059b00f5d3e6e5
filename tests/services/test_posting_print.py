"""The posting on paper: what is posted today and nothing else, for everybody who may read, every print logged."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from desk_app.domain.errors import Refused
from desk_app.domain.events import Event
from desk_app.domain.staff import Role, StaffMember
from desk_app.services import catalogue, catalogue_editing, feed, posting, posting_print, publishing
from desk_app.services.session import Session
from desk_app.store import database, event_log
from tests.builders import MARITAL_STATUS, as_role
from tests.conftest import StandingClock
from tests.documents.reading import in_order, pages

BIRTH, DEATH = "1.001193", "1.000656"
SHEETS = {
    "booklet": posting_print.booklet,
    "wall_sheets": posting_print.wall_sheets,
    "check_sheet": posting_print.check_sheet,
    "record_sheet": posting_print.record_sheet,
}
Print = Callable[[Session], bytes]


def printed(session: Session) -> list[Event]:
    with database.connection():
        return list(event_log.history(posting_print.SUBJECT))


@pytest.fixture
def administrator(session: Session) -> Session:
    return as_role(session, Role.ADMINISTRATOR)


@pytest.fixture
def few(administrator: Session) -> Session:
    """Return an office that has only two fields on its wall: drawing takes no time."""
    away = [
        each.procedure.code
        for each in posting.posted(administrator)
        if each.procedure.field not in {"Khiếu nại", "Người có công"}
    ]
    publishing.withdraw(administrator, away, "20/QĐ-UBND", administrator.today(), repealed=False)
    return administrator


@pytest.mark.parametrize("what", SHEETS)
def test_every_print_is_logged_with_what_it_shows(few: Session, what: str) -> None:
    pdf = SHEETS[what](few)
    assert pdf.startswith(b"%PDF-")
    (event,) = printed(few)
    assert event.type == "posting.printed"
    assert event.data == {"what": what, "digest": posting.board(few).digest}
    assert event.actor == few.staff.name
    assert SHEETS[what](few) == pdf
    assert len(printed(few)) == 2


@pytest.mark.parametrize("what", SHEETS)
def test_who_may_not_read_prints_nothing(session: Session, what: str) -> None:
    nobody = replace(session, staff=StaffMember("Khách", frozenset()))
    before = feed.last_id(session)
    with pytest.raises(Refused, match="not_allowed"):
        SHEETS[what](nobody)
    assert feed.last_id(session) == before


@pytest.mark.parametrize("role", Role)
def test_every_role_may_print(few: Session, role: Role) -> None:
    assert pages(posting_print.check_sheet(as_role(few, role)))


@pytest.mark.slow
def test_the_whole_shipped_catalogue_each_procedure_once(session: Session) -> None:
    told = " ".join(pages(posting_print.wall_sheets(session)))
    codes = [each.procedure.code for each in posting.posted(session)]
    assert len(codes) >= 120
    assert [code for code in codes if told.count(f"Mã: {code} ") != 1] == []


def test_booklet_follows_the_day(few: Session, clock: StandingClock) -> None:
    publishing.publish(few, [BIRTH], "21/QĐ-UBND", date(2026, 11, 23), date(2026, 12, 1))
    before = " ".join(pages(posting_print.booklet(few)))
    assert f"Mã thủ tục: {BIRTH}" not in before
    clock.forward(days=8)
    after = " ".join(pages(posting_print.booklet(few)))
    assert in_order(
        after,
        *("UBND PHƯỜNG NGÃ BẢY", "ngày 01 tháng 12 năm 2026", "21/QĐ-UBND (ngày 23/11/2026)"),
        *(
            f"Mã thủ tục: {BIRTH}",
            "Niêm yết từ ngày 01/12/2026 theo Quyết định số 21/QĐ-UBND ngày 23/11/2026.",
        ),
        "0293 3866 222",
    )
    assert DEATH not in after


def test_check_and_chronicle_tell_the_same_posting(few: Session) -> None:
    posted = len(posting.posted(few))
    checked = " ".join(pages(posting_print.check_sheet(few)))
    assert f"Số thủ tục đang niêm yết: {posted} trên " in checked
    assert "(1.001193)" in checked
    told = " ".join(pages(posting_print.record_sheet(few)))
    assert f"{posted} thủ tục đang niêm yết." in told
    assert f"{BIRTH} Đăng ký khai sinh có sẵn 22/11/2026 163/QĐ-BTP 20/QĐ-UBND" in told
    assert few.staff.name in told


def test_an_office_in_training_says_so(few: Session) -> None:
    trainee = replace(few, office=replace(few.office, training=True))
    assert "DIỄN TẬP" in pages(posting_print.booklet(trainee))[0]


def test_the_record_calls_a_procedure_as_it_was_called_then(session: Session) -> None:
    facts = replace(
        catalogue_editing.prepared_of(session, MARITAL_STATUS), needs_review="", name="Tên mới hẳn"
    )
    before = catalogue.procedure(session, MARITAL_STATUS).name
    catalogue_editing.prepare(session, facts, "sửa")
    publishing.publish(session, [MARITAL_STATUS], "32/QĐ-UBND", session.today(), date(2026, 11, 24))
    told = " ".join(pages(posting_print.record_sheet(session))).replace("\n", " ")
    assert told.index(before) < told.index("Tên mới hẳn")
