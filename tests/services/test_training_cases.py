"""What the training office plays besides its plan: every page has something to show, and it is a real office."""

from datetime import datetime
from pathlib import Path

import pytest

from desk_app.domain.acts import OneTimeRule
from desk_app.domain.dossier import WorklistFilter
from desk_app.domain.fee_receipt import PaymentMethod
from desk_app.domain.procedure import Channel
from desk_app.services import (
    certification,
    day_close,
    fee_slips,
    feed,
    guidance,
    lookup,
    maintenance,
    routes,
    training,
    training_cases,
)
from desk_app.services.session import Session
from desk_app.store import database, tables

NOW = datetime(2026, 11, 27, 15)


def played(folder: Path, *, dossiers: int = 12, days: int = 8, now: datetime = NOW) -> Session:
    folder.mkdir()
    return training.found(folder, dossiers=dossiers, days=days, seed=7, now=now, besides=training_cases.play)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """Return one office for every test that only looks; it is the one open."""
    return played(tmp_path_factory.mktemp("office") / "a")


def codes(procedure: str) -> list[str]:
    with database.connection():
        rows = tables.Dossier.select().where(tables.Dossier.procedure_code == procedure)
        return [row.code for row in rows.order_by(tables.Dossier.id)]


def test_it_is_clean_and_in_the_order_of_time(office: Session) -> None:
    found = maintenance.verify(office)
    assert found.clean
    assert found.dossiers == 12 + 11
    moments = [event.at for event in feed.events_since(office, 2)]
    assert moments == sorted(moments)
    assert max(moments) < NOW
    assert office.now() == NOW


def test_routes_lists_and_a_late_leg(office: Session) -> None:
    (born,), (died,) = codes("3.000722"), codes("2.002913")
    here, police, insurance = routes.legs(office, born)
    assert here.days_late > 0
    assert None not in (police.started_at, insurance.started_at)
    assert routes.legs(office, died)[0].finished_at is not None
    with database.connection():
        assert [each.unit for each in tables.Transfer.select().order_by(tables.Transfer.id)] == [
            "cong_an",
            "bhxh",
            "cong_an",
        ]


def test_every_list_of_the_worklist_has_a_line(office: Session) -> None:
    counts = lookup.worklist(office, WorklistFilter.ALL).counts
    for chip in (WorklistFilter.WAITING, WorklistFilter.NO_APOLOGY, WorklistFilter.OVERDUE):
        assert counts[chip] > 0, chip
    agreed = [row for row in lookup.worklist(office, WorklistFilter.ALL).rows if row.agreed_at is not None]
    assert len(agreed) == 1
    assert agreed[0].due_at > NOW


def test_fees_certifications_guidance_and_refusal_of_today(office: Session) -> None:
    today = office.today()
    assert {entry.number for entry in certification.day(office, today)} != set()
    assert len(certification.day(office, today)) == 4
    figures = guidance.on(office, today)
    assert (figures.guidance, figures.refused) == (1, 1)
    with database.connection():
        slips = fee_slips.listed(tables.FeeReceipt.method == PaymentMethod.TRANSFER.value)
    assert [slip.amount for slip in slips] == [20_000]


def test_an_online_dossier_filed_elsewhere_was_answered_late(office: Session) -> None:
    late = [lookup.detail(office, code) for code in codes("1.004884")]
    (told,) = [each for each in late if each.channel is Channel.ONLINE and each.helped_by]
    assert told.decided_by == "UBND phường Ninh Kiều"
    assert told.submitted_at is not None
    day = told.summary.received_at.date()
    assert day_close.day_log(office, day).totals.breaches[OneTimeRule.ONLINE_ANSWER_IN_TIME] == 1


def test_somebody_exempt_pays_nothing(office: Session) -> None:
    fees = [lookup.detail(office, code).fee_amount for code in codes("1.004222")]
    assert 0 in fees
    assert 20_000 in fees


def test_same_seed_same_office(tmp_path: Path) -> None:
    logs = [feed.events_since(played(tmp_path / name, dossiers=3), 0) for name in ("a", "b")]
    assert logs[0] == logs[1]


@pytest.mark.parametrize("now", [NOW, datetime(2026, 11, 29, 7, 10)])
def test_a_short_play_has_its_cases_as_well(tmp_path: Path, now: datetime) -> None:
    session = played(tmp_path / "a", dossiers=0, days=1, now=now)
    found = maintenance.verify(session)
    assert (found.clean, found.dossiers) == (True, 11)
