"""How a dossier came in: by which channel, when it was filed, with whose help, and who pays otherwise."""

from datetime import datetime, timedelta

import pytest

from desk_app.domain import fee_lines
from desk_app.domain.acts import OneTimeRule
from desk_app.domain.forms import ReceiptForm
from desk_app.domain.procedure import Channel
from desk_app.services import catalogue, day_close, intake, lookup, routes
from desk_app.services.session import Session
from desk_app.store import database, records, tables
from tests.builders import accepted, refused

RESIDENCE = "1.004222"
FILED = datetime(2026, 11, 18, 9)


def breaches(session: Session) -> dict[OneTimeRule, int]:
    return dict(day_close.day_log(session, session.today()).totals.breaches)


def receipt_of(code: str) -> ReceiptForm:
    with database.connection():
        (row,) = tables.Printout.select().join(tables.Dossier).where(tables.Dossier.code == code)
        return records.load(ReceiptForm, row.record)


def test_the_day_for_an_answer_is_that_of_an_online_dossier(session: Session) -> None:
    accepted(session, submitted_at=FILED, channel=Channel.POST)
    assert breaches(session) == {}
    accepted(session, submitted_at=FILED, channel=Channel.ONLINE)
    assert breaches(session) == {OneTimeRule.ONLINE_ANSWER_IN_TIME: 1}


def test_whether_an_answer_would_be_late_is_told_before(session: Session) -> None:
    late = intake.online_answer(session, FILED)
    assert late is not None
    assert late.broken
    assert late.by == datetime(2026, 11, 19, 17)
    in_time = intake.online_answer(session, session.now() - timedelta(minutes=20))
    assert in_time is not None
    assert not in_time.broken


def test_nothing_is_filed_in_time_to_come(session: Session) -> None:
    coming = session.now() + timedelta(minutes=1)
    for ask in (
        lambda: intake.online_answer(session, coming),
        lambda: accepted(session, submitted_at=coming, channel=Channel.ONLINE),
    ):
        with refused("submitted_at_invalid", "submitted_at"):
            ask()


def test_three_organisations_stand_on_the_dossier_and_on_its_receipt(session: Session) -> None:
    told = {"helped_by": " Bưu điện  Ngã Bảy", "decided_by": "UBND phường Ninh Kiều"}
    code = accepted(session, channel=Channel.ONLINE, submitted_at=session.now(), **told).code
    detail, form = lookup.detail(session, code), receipt_of(code)
    assert (detail.helped_by, detail.decided_by) == ("Bưu điện Ngã Bảy", "UBND phường Ninh Kiều")
    assert detail.submitted_at == session.now()
    assert (form.helped_by, form.decided_by) == (detail.helped_by, detail.decided_by)
    assert form.letterhead.office == session.office.name


@pytest.mark.parametrize(("channel", "fee"), [(Channel.COUNTER, 20_000), (Channel.ONLINE, 10_000)])
def test_the_fee_is_that_of_the_channel(session: Session, channel: Channel, fee: int) -> None:
    code = accepted(session, RESIDENCE, channel=channel).code
    assert lookup.detail(session, code).fee_amount == fee


def test_who_is_exempt_pays_nothing_whatever_the_form_leaves_out(session: Session) -> None:
    procedure = catalogue.procedure(session, RESIDENCE)
    for person in fee_lines.persons(procedure, session.today(), Channel.COUNTER):
        code = accepted(session, RESIDENCE, person=person).code
        (line,) = fee_lines.quote(procedure, session.today(), Channel.COUNTER, person=person)
        assert lookup.detail(session, code).fee_amount == line.amount
    with refused("fee_person_unknown", "fee_person"):
        accepted(session, RESIDENCE, person="Người ngoài hành tinh")


def test_other_offices_are_proposed_to_decide(session: Session) -> None:
    names = routes.offices(session)
    assert "Công an cấp xã" in names
    assert "Ủy ban nhân dân cấp xã" not in names
    assert len(set(names)) == len(names)
