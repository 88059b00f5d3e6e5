"""Giving the result: to the applicant, or to who brings a paper of authorisation; once."""

from dataclasses import replace
from datetime import datetime

import pytest

from desk_app.domain.applicant import Representative
from desk_app.domain.errors import Conflict
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import handover, lookup
from desk_app.services.session import Session
from tests.builders import accepted, as_role, refused, released
from tests.conftest import StandingClock


def test_to_the_applicant(session: Session, clock: StandingClock) -> None:
    code = released(session)
    clock.now = datetime(2026, 11, 27, 10)
    line = handover.hand_over(session, code, None, version=3).summary
    assert (line.status, line.version, line.returned_at) == (DossierStatus.RETURNED, 4, clock.now)
    assert line.finished_at == datetime(2026, 11, 23, 8, 30)
    kept = lookup.detail(session, code)
    assert kept.receiver is None
    assert kept.actions == (Action.UNDO,)
    assert kept.timeline[-1].type == "result.handed_over"


def test_to_somebody_with_a_paper(session: Session) -> None:
    code = released(session)
    receiver = Representative("Trần Văn Bình", "093090000001", authorisation="Giấy ủy quyền 12/2026")
    handover.hand_over(session, code, replace(receiver, name=" Trần  Văn Bình\n"))
    kept = lookup.detail(session, code)
    assert kept.receiver == receiver
    assert "Bình" not in str(kept.timeline)


@pytest.mark.parametrize(
    ("receiver", "code", "field"),
    [
        (Representative("\u200b ", authorisation="12"), "name_missing", "receiver.name"),
        (Representative("Trần Văn Bình"), "authorisation_missing", "receiver.authorisation"),
        (
            Representative("Trần Văn Bình", authorisation=" "),
            "authorisation_missing",
            "receiver.authorisation",
        ),
    ],
)
def test_refused_on_the_receivers_field(
    session: Session, receiver: Representative, code: str, field: str
) -> None:
    dossier = released(session)
    with refused(code, field):
        handover.hand_over(session, dossier, receiver)
    assert lookup.detail(session, dossier).summary.status is DossierStatus.READY


def test_only_what_is_ready_and_only_once(session: Session) -> None:
    with refused("illegal_move"):
        handover.hand_over(session, accepted(session).code, None)
    code = released(session)
    handover.hand_over(session, code, None)
    with refused("illegal_move"):
        handover.hand_over(session, code, None)


def test_second_counter_hears_who_was_first(session: Session) -> None:
    code = released(session)
    handover.hand_over(as_role(session, Role.RECEPTION, name="Lê Thị Hoa"), code, None, version=3)
    with pytest.raises(Conflict) as caught:
        handover.hand_over(session, code, None, version=3)
    assert (caught.value.params["actor"], caught.value.params["event"]) == (
        "Lê Thị Hoa",
        "result.handed_over",
    )


def test_only_the_desk_hands_over(session: Session) -> None:
    with refused("not_allowed"):
        handover.hand_over(as_role(session, Role.OFFICER), released(session), None)
