"""The end of the day: every dossier of it, the equation, and files that can be opened."""

import csv
from datetime import date, datetime
from io import StringIO
from pathlib import Path

import openpyxl
import pytest

from desk_app.domain.acts import ActDetails
from desk_app.domain.applicant import Representative
from desk_app.domain.day_log import DayLine, DayLog, DayPart
from desk_app.domain.staff import Role
from desk_app.domain.standing import DueState, Standing
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import day_close, feed, handover, processing
from desk_app.services.session import Session
from tests.builders import accepted, as_role, refused
from tests.conftest import StandingClock
from tests.documents.reading import pages

# Tuesday the 24th of November 2026 is a public holiday.
MONDAY, WEDNESDAY, THURSDAY, FRIDAY = (date(2026, 11, day) for day in (23, 25, 26, 27))


@pytest.fixture
def week(session: Session, clock: StandingClock) -> list[str]:
    """Play four days with five dossiers: handed over, collected late, withdrawn, overdue, and still open."""

    def at(day: int, hour: int) -> None:
        clock.now = datetime(2026, 11, day, hour)

    at(23, 8)
    first = accepted(session, name="Người 1", fee_amount=8000, fee_paid=True).code
    second = accepted(session, name="Người 2", fee_amount=5000).code
    same_day = accepted(session, "2.000815", name="Người 3", fee_paid=True).code
    at(23, 9)
    for code in (first, second, same_day):
        processing.act(session, code, Action.FORWARD)
    at(25, 8)
    processing.act(session, first, Action.RELEASE)
    handover.hand_over(session, first, Representative("Trần Văn Bình", authorisation="UQ 1"))
    gone = accepted(session, name="Người 4").code
    processing.act(session, same_day, Action.RELEASE)
    at(26, 9)
    processing.act(session, gone, Action.WITHDRAW, details=ActDetails(reason="Đổi ý"))
    still = accepted(session, name="Người 5").code
    handover.hand_over(session, same_day, None)
    at(27, 16)
    processing.act(session, second, Action.RELEASE)
    at(27, 17)
    return [first, second, same_day, gone, still]


def lines(log: DayLog) -> dict[str, DayLine]:
    return {line.code: line for line in log.lines}


def figures(log: DayLog) -> tuple[int, ...]:
    totals = log.totals
    return (
        totals.opening, totals.received, totals.closed, totals.closing, totals.handed_over,
        totals.early, totals.on_time, totals.overdue, totals.ready_uncollected, totals.fees_collected,
    )  # fmt: skip


def test_equation_holds_day_after_day(session: Session, week: list[str]) -> None:
    expected = {
        MONDAY: (0, 3, 0, 3, 0, 0, 0, 0, 0, 10_000),
        WEDNESDAY: (3, 1, 2, 2, 1, 1, 0, 1, 1, 0),
        THURSDAY: (2, 1, 1, 2, 1, 0, 0, 0, 0, 0),
        FRIDAY: (2, 0, 1, 1, 0, 0, 1, 0, 1, 0),
    }
    closing = 0
    for day, numbers in expected.items():
        log = day_close.day_log(session, day)
        assert figures(log) == numbers, day
        assert log.totals.balanced
        assert log.totals.opening == closing
        closing = log.totals.closing


def test_every_dossier_of_the_day_and_no_other(session: Session, week: list[str]) -> None:
    first, second, same_day, gone, still = week
    expected = {
        MONDAY: [first, second, same_day],
        WEDNESDAY: [first, same_day, gone],
        THURSDAY: [same_day, gone, still],
        FRIDAY: [second],
    }
    for day, codes in expected.items():
        assert [line.code for line in day_close.day_log(session, day).lines] == codes
    wednesday = lines(day_close.day_log(session, WEDNESDAY))
    assert wednesday[first].parts == (DayPart.CLOSED, DayPart.HANDED_OVER)
    assert wednesday[first].handed_to == "Trần Văn Bình"
    assert wednesday[gone].parts == (DayPart.RECEIVED,)
    assert lines(day_close.day_log(session, THURSDAY))[same_day].handed_to == "Người 3"


def test_past_day_stays_as_it_was(session: Session, week: list[str]) -> None:
    first, second, same_day, _, _ = week
    monday = lines(day_close.day_log(session, MONDAY))
    assert {line.status for line in monday.values()} == {DossierStatus.PROCESSING}
    assert all(line.finished_at is None and not line.handed_to for line in monday.values())
    assert monday[same_day].state == DueState(Standing.DUE_SOON, 0)
    assert monday[second].state == DueState(Standing.DUE_SOON, 3)
    wednesday = lines(day_close.day_log(session, WEDNESDAY))
    assert wednesday[same_day].status is DossierStatus.READY
    assert wednesday[same_day].state.standing is Standing.OVERDUE
    assert wednesday[same_day].returned_at is None
    assert wednesday[first].status is DossierStatus.RETURNED


def test_later_acts_do_not_change_a_past_day(
    session: Session, week: list[str], clock: StandingClock, tmp_path: Path
) -> None:
    before = day_close.day_log(session, FRIDAY)
    clock.now = datetime(2026, 11, 28, 0, 0)
    assert day_close.day_log(session, FRIDAY).totals == before.totals
    assert day_close.day_log(session, FRIDAY).lines == before.lines
    clock.now = datetime(2026, 11, 30, 9)
    handover.hand_over(session, week[1], Representative("Lý Thị Mai", authorisation="UQ 2"))
    processing.act(session, week[4], Action.WITHDRAW, details=ActDetails(reason="Đổi ý"))
    after = day_close.day_log(session, FRIDAY)
    assert (after.totals, after.lines) == (before.totals, before.lines)


def test_files_of_a_day(session: Session, week: list[str], tmp_path: Path) -> None:
    last = feed.last_id(session)
    files = day_close.export(session, MONDAY, tmp_path / "new" / "out")
    assert [path.name for path in files] == [
        f"H13.50.05-2026-11-23.{ending}" for ending in ("xlsx", "csv", "pdf")
    ]
    book = openpyxl.load_workbook(files[0])
    cells = [str(cell) for row in book.worksheets[0].iter_rows(values_only=True) for cell in row if cell]
    table = list(csv.reader(StringIO(files[1].read_bytes().decode("utf-8-sig"))))
    text = " ".join(pages(files[2].read_bytes()))
    for code in week[:3]:
        assert code in cells
        assert any(code in row for row in table)
        assert code in text
    assert week[3] not in text
    (event,) = feed.events_since(session, last)
    assert (event.type.value, event.subject, event.data) == (
        "day.exported",
        "2026-11-23",
        {"lines": 3, "closing": 3},
    )
    assert sorted(path.name for path in (tmp_path / "new" / "out").iterdir()) == sorted(
        path.name for path in files
    )


def test_exporting_again_writes_the_same_bytes(session: Session, week: list[str], tmp_path: Path) -> None:
    first = [path.read_bytes() for path in day_close.export(session, MONDAY, tmp_path)]
    assert [path.read_bytes() for path in day_close.export(session, MONDAY, tmp_path)] == first


def test_empty_day_gives_valid_files(session: Session, tmp_path: Path) -> None:
    log = day_close.day_log(session, MONDAY)
    assert (log.lines, figures(log), log.totals.balanced) == ((), (0,) * 10, True)
    xlsx, table, pdf = day_close.export(session, MONDAY, tmp_path)
    assert openpyxl.load_workbook(xlsx).worksheets
    assert table.read_bytes().startswith(b"\xef\xbb\xbf")
    assert pages(pdf.read_bytes())


def test_folder_that_cannot_be_used(session: Session, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    last = feed.last_id(session)
    for folder in (blocked, blocked / "below"):
        with refused("folder_unusable", "out") as caught:
            day_close.export(session, MONDAY, folder)
        assert caught.value.params["path"] == str(folder)
    assert blocked.read_text() == "not a folder"
    assert feed.last_id(session) == last


def test_day_ahead_and_role(session: Session) -> None:
    with refused("day_ahead", "day"):
        day_close.day_log(session, date(2026, 11, 24))
    with refused("not_allowed"):
        day_close.day_log(as_role(session, Role.OFFICER), MONDAY)


def test_a_day_of_many_dossiers_is_read_whole(session: Session) -> None:
    codes = [accepted(session).code for _ in range(12)]
    assert [line.code for line in day_close.day_log(session, MONDAY).lines] == codes
    assert day_close._stretches(list(range(7)), 3) == [[0, 1, 2], [3, 4, 5], [6]]
