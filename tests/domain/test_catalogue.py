"""The chips over the catalogue: which line stands under which."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desk_app.domain.catalogue import CatalogueFilter, CatalogueLine, PostingPeriod, Version
from desk_app.domain.procedure import Channel, Fee, FeeRecord, Part, Procedure, Terms, Unread
from desk_app.domain.time_limit import TimeLimit, TimeUnit

TODAY = date(2026, 11, 23)
HORIZON = TODAY + timedelta(days=60)
DAY = timedelta(days=1)
FACTS = Procedure(
    "1.001193", "Khai sinh", "Hộ tịch", "UBND", (Terms(Channel.COUNTER, TimeLimit(0, TimeUnit.SAME_DAY), Fee(0)),),
    (), "Giấy khai sinh", "", (), "1/QĐ", "", reviewed_on=date(2026, 11, 1),
)  # fmt: skip
UNREAD = replace(FACTS, unread=(Unread(Part.FEE, "theo biểu"),))
VERSION = Version(1, FACTS, date(2020, 1, 1))
POSTING = PostingPeriod(FACTS.code, date(2020, 1, 1), None, "1/QĐ")
POSTED = CatalogueLine(FACTS, VERSION, None, None, POSTING)
COMING = Version(2, FACTS, TODAY + DAY)
UNPOSTED = replace(POSTED, posting=None)
REDUCED = FeeRecord(Fee(1), "TT", date(2025, 7, 1), HORIZON)


def ending(day: date) -> CatalogueLine:
    return replace(POSTED, version=replace(VERSION, in_force_to=day))


def with_fee(record: FeeRecord) -> CatalogueLine:
    return replace(POSTED, shown=replace(FACTS, fees=(record,)))


@pytest.mark.parametrize(
    ("line", "chips"),
    [
        (POSTED, {"posted"}),
        (UNPOSTED, {"not_posted"}),
        (replace(POSTED, posting=replace(POSTING, posted_to=TODAY)), {"posted"}),
        (replace(POSTED, posting=replace(POSTING, posted_to=TODAY - DAY)), {"not_posted"}),
        (replace(POSTED, posting=replace(POSTING, posted_from=TODAY)), {"posted"}),
        (replace(POSTED, posting=replace(POSTING, posted_from=TODAY + DAY)), {"not_posted"}),
        (replace(POSTED, prepared=FACTS), {"posted", "changed"}),
        (replace(POSTED, prepared=UNREAD), {"posted", "changed", "to_review"}),
        (replace(POSTED, prepared=replace(FACTS, reviewed_on=None)), {"posted", "changed", "to_review"}),
        (replace(POSTED, shown=UNREAD), {"posted", "to_review"}),
        (replace(POSTED, shown=UNREAD, prepared=FACTS), {"posted", "changed"}),
        (CatalogueLine(UNREAD, None, None, UNREAD, None), {"not_posted", "to_review"}),
        (CatalogueLine(FACTS, None, COMING, None, None), {"not_posted", "coming"}),
        (CatalogueLine(UNREAD, None, None, None, None, repealed=True), {"repealed"}),
        (ending(HORIZON), {"posted", "expiring"}),
        (ending(HORIZON + DAY), {"posted"}),
        (replace(ending(TODAY), coming=COMING), {"posted", "coming"}),
        (with_fee(REDUCED), {"posted", "expiring"}),
        (with_fee(replace(REDUCED, in_force_to=HORIZON + DAY)), {"posted"}),
        (with_fee(replace(REDUCED, in_force_to=TODAY - DAY)), {"posted"}),
        (with_fee(replace(REDUCED, in_force_from=TODAY + DAY)), {"posted"}),
        (with_fee(replace(REDUCED, in_force_to=None)), {"posted"}),
    ],
)
def test_chips_of_a_line(line: CatalogueLine, chips: set[str]) -> None:
    found = {chip.value for chip in CatalogueFilter if line.has(chip, TODAY, HORIZON)}
    assert found == {"all", *chips}


@pytest.mark.parametrize(
    ("day", "counts"), [(TODAY - DAY, False), (TODAY, True), (TODAY + DAY, True), (TODAY + 2 * DAY, False)]
)
def test_first_and_last_day_count(day: date, *, counts: bool) -> None:
    last = TODAY + DAY
    assert Version(1, FACTS, TODAY, last).in_force(day) is counts
    assert PostingPeriod(FACTS.code, TODAY, last, "1/QĐ").posted(day) is counts
    assert REDUCED.in_force(HORIZON)
    assert not REDUCED.in_force(HORIZON + DAY)
    called_off = Version(1, FACTS, TODAY, TODAY - DAY)
    assert not called_off.in_force(day)
