"""Settling on the spot: one act, everything logged and counted, done once."""

import pytest

from desk_app.domain import replay
from desk_app.domain.applicant import Representative
from desk_app.domain.events import EventType
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.domain.time_limit import TimeUnit
from desk_app.domain.workflow import DossierStatus
from desk_app.services import catalogue, day_close, intake, lookup, on_the_spot, printing
from desk_app.services.session import Session
from desk_app.store import database, event_log
from tests.builders import MARITAL_STATUS, a_form, as_role, refused

BIRTH = "1.001193"


def test_received_decided_and_handed_over_in_one_act(session: Session) -> None:
    limit = catalogue.procedure(session, BIRTH).limit_for(a_form(session, BIRTH).channel)
    assert limit.unit is TimeUnit.SAME_DAY
    settled = on_the_spot.settle(session, a_form(session, BIRTH))
    assert (settled.with_receipt, settled.repeated) == (False, False)
    kept = lookup.detail(session, settled.code)
    assert (kept.summary.status, kept.receiver) == (DossierStatus.RETURNED, None)
    assert kept.summary.finished_at == kept.summary.returned_at == session.now() == settled.settled_at
    assert [entry.type for entry in kept.timeline] == [
        "dossier.accepted",
        "result.released",
        "result.handed_over",
        "dossier.settled",
    ]
    log = day_close.day_log(session, session.today())
    assert (log.totals.received, log.totals.closed, log.totals.balanced) == (1, 1, True)


def test_the_log_alone_leads_to_the_same_state(session: Session) -> None:
    code = on_the_spot.settle(session, a_form(session, BIRTH)).code
    summary = lookup.detail(session, code).summary
    with database.connection():
        told = replay.replay(event_log.history(code))
    assert told is not None
    assert (told.status, told.version) == (summary.status, summary.version)
    assert (told.finished_at, told.returned_at) == (summary.finished_at, summary.returned_at)


def test_a_receipt_can_be_printed_when_it_is_wanted(session: Session) -> None:
    settled = on_the_spot.settle(session, a_form(session, BIRTH), with_receipt=True)
    with database.connection():
        last = event_log.history(settled.code)[-1]
    assert (last.type, last.data["receipt_wanted"]) == (EventType.SETTLED_ON_THE_SPOT, True)
    assert printing.prepare(session, settled.code, PaperSize.A4).pdf.startswith(b"%PDF")


def test_asked_for_twice_it_is_done_once(session: Session) -> None:
    form = a_form(session, BIRTH)
    first, again = (on_the_spot.settle(session, form) for _ in range(2))
    assert (again.code, again.settled_at, again.repeated) == (first.code, first.settled_at, True)
    assert len(lookup.detail(session, first.code).timeline) == 4


def test_to_who_brings_a_paper_of_authorisation(session: Session) -> None:
    receiver = Representative("Trần Văn Bình", authorisation="Giấy ủy quyền 12/2026")
    code = on_the_spot.settle(session, a_form(session, BIRTH), receiver=receiver).code
    assert lookup.detail(session, code).receiver == receiver


def test_nothing_is_kept_when_it_is_refused(session: Session) -> None:
    with refused("not_same_day", "procedure"):
        on_the_spot.settle(session, a_form(session, MARITAL_STATUS))
    with refused("authorisation_missing", "receiver.authorisation"):
        on_the_spot.settle(session, a_form(session, BIRTH), receiver=Representative("Trần Văn Bình"))
    with refused("missing_documents", "documents"):
        on_the_spot.settle(session, a_form(session, BIRTH, documents=()))
    assert day_close.day_log(session, session.today()).lines == ()


def test_a_form_that_was_accepted_before_is_not_settled_behind_its_back(session: Session) -> None:
    form = a_form(session, BIRTH)
    intake.accept(session, form)
    with refused("accepted_not_settled"):
        on_the_spot.settle(session, form)


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SUPERVISOR])
def test_only_the_desk_settles(session: Session, role: Role) -> None:
    with refused("not_allowed"):
        on_the_spot.settle(as_role(session, role), a_form(session, BIRTH))
