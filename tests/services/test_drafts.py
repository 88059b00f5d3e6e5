"""What is typed is kept per page and counter until it is sent."""

from datetime import datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.domain.staff import Role
from desk_app.services import drafts, office
from desk_app.services.session import Session
from tests.builders import as_role
from tests.conftest import StandingClock

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=8,
)


def test_newest_is_kept_with_its_moment(session: Session, clock: StandingClock) -> None:
    assert drafts.kept(session, drafts.INTAKE) is None
    drafts.keep(session, drafts.INTAKE, {"name": "Ngu"})
    clock.forward(minutes=1)
    drafts.keep(session, drafts.INTAKE, {"name": "Nguyễn"})
    assert drafts.kept(session, drafts.INTAKE) == {
        "name": "Nguyễn",
        "kept_at": datetime(2026, 11, 23, 8, 31).isoformat(),
    }


def test_each_page_and_counter_has_its_own(session: Session) -> None:
    other = as_role(session, Role.RECEPTION, counter="Quầy 2")
    drafts.keep(session, drafts.INTAKE, {"name": "A"})
    drafts.keep(session, "handover", {"name": "B"})
    drafts.keep(other, drafts.INTAKE, {"name": "C"})
    drafts.discard(session, drafts.INTAKE)
    assert drafts.kept(session, drafts.INTAKE) is None
    assert (drafts.kept(session, "handover") or {})["name"] == "B"
    assert (drafts.kept(other, drafts.INTAKE) or {})["name"] == "C"


def test_survives_the_end_of_the_program(session: Session, store: Path, clock: StandingClock) -> None:
    drafts.keep(session, drafts.INTAKE, {"name": "Đỗ Thị Ánh"})
    assert (drafts.kept(office.open_session(store, clock), drafts.INTAKE) or {})["name"] == "Đỗ Thị Ánh"


def test_discarding_nothing_is_no_fault(session: Session) -> None:
    drafts.discard(session, drafts.INTAKE)
    assert drafts.kept(session, drafts.INTAKE) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(data=st.dictionaries(st.sampled_from(["name", "papers", "note"]), JSON))
def test_comes_back_as_it_was(session: Session, data: dict[str, object]) -> None:
    drafts.keep(session, drafts.INTAKE, data)
    assert drafts.kept(session, drafts.INTAKE) == {**data, "kept_at": "2026-11-23T08:30:00"}
