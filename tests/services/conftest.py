"""Two offices that know each other, and a package from the one to the other."""

from pathlib import Path

import pytest

from desk_app.services.session import Session
from tests.builders import accepted
from tests.conftest import StandingClock
from tests.two_offices import PDF, Place, introduce, picture, two


@pytest.fixture
def strangers(session: Session, store: Path, clock: StandingClock, tmp_path: Path) -> tuple[Place, Place]:
    """Return two offices that have not exchanged keys."""
    return two(session, store, clock, tmp_path / "other")


@pytest.fixture
def offices(strangers: tuple[Place, Place]) -> tuple[Place, Place]:
    """Return two offices that have confirmed each other's keys."""
    introduce(*strangers)
    return strangers


@pytest.fixture
def path(offices: tuple[Place, Place], tmp_path: Path) -> Path:
    """Return a package of one dossier with two scans, made for the other office."""
    here, _ = offices
    with here.at_work() as session:
        code = accepted(session).code
    here.attach(code, PDF + b"%" * 70_000, "tờ khai.pdf")
    here.attach(code, picture(), "ảnh.jpg")
    made = tmp_path / "list.hoso"
    here.pack(made, code)
    return made
