"""The main window of a journey."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desk_app.ui.desk import Desk
from desk_app.ui.shell import Shell
from tests.journeys.windows import opened


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot) -> Iterator[Shell]:
    """Return the main window in English, shown and listening."""
    desk.language = "en"
    with opened(desk, qtbot) as shell:
        yield shell
