"""Offscreen windows on two screens, a clock that stands still, one founded office copied for each test."""

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desk_app.domain.office import OfficeProfile
from desk_app.services import office
from desk_app.services.session import Session
from desk_app.store import database
from desk_app.ui.singletons import hold_singletons

if TYPE_CHECKING:
    from desk_app.ui.desk import Desk

_SCREENS = {
    "screens": [
        {"name": "counter", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96},
        {"name": "public", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96},
    ]
}
MORNING = datetime(2026, 11, 23, 8, 30)


def pytest_configure() -> None:
    """Choose the offscreen platform with two screens before anything of Qt is imported."""
    screens = Path(tempfile.gettempdir()) / f"desk-app-test-screens-{os.getpid()}.json"
    screens.write_text(json.dumps(_SCREENS), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
    os.environ.setdefault("QT_SCALE_FACTOR", "1")
    hold_singletons()


@dataclass
class StandingClock:
    """Time that moves only when a test says so."""

    now: datetime = MORNING

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **step: float) -> None:
        """Move on by the parts of a timedelta."""
        self.now += timedelta(**step)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


PROFILE = OfficeProfile(
    name="UBND phường Ngã Bảy",
    parent="UBND thành phố Cần Thơ",
    code="H13.50.05",
    place="Ngã Bảy",
    address="Số 1 đường Hùng Vương, phường Ngã Bảy",
    phone="0293 3866 111",
    hotline="0293 3866 222",
)


@pytest.fixture(scope="session")
def _founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office")
    office.create(folder, PROFILE, lambda: MORNING - timedelta(minutes=30))
    return folder


@pytest.fixture
def store(_founded: Path, tmp_path: Path) -> Path:
    """Return a data folder of its own with a founded office and the shipped catalogue."""
    folder = tmp_path / "data"
    shutil.copytree(_founded, folder)
    database.connect(folder)
    return folder


@pytest.fixture
def session(store: Path, clock: StandingClock) -> Session:
    """Return the first officer's session at the counter, Monday 23 November 2026, 08:30."""
    return office.open_session(store, clock)


@pytest.fixture
def desk(session: Session, store: Path, qapp: object) -> "Iterator[Desk]":
    """Return the desk of a window test; its background work has ended when the test is over."""
    from desk_app.ui.desk import Desk
    from desk_app.ui.tasks import TaskRunner

    def around() -> AbstractContextManager[None]:
        return database.connection()

    desk = Desk(session, TaskRunner(around), store)
    yield desk
    desk.close()
