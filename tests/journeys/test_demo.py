"""The training office written down: papers, files and pictures, the same for the same seed."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from desk_app import opening
from desk_app.cli import run
from desk_app.services import drafts, office
from desk_app.ui import settings
from tests.conftest import MORNING, PROFILE

pytestmark = pytest.mark.slow


def test_the_demo_is_written_down_and_is_the_same_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    first = written(tmp_path / "one", capsys)
    again = written(tmp_path / "two", capsys)
    assert first == again
    assert first["clean"] is True
    assert first["dossiers"] == 25 + 11
    for name in first["files"]:
        one, two = tmp_path / "one" / name, tmp_path / "two" / name
        if name.endswith((".pdf", ".csv", ".xlsx")):
            assert one.read_bytes() == two.read_bytes(), name
    sizes = {
        (image.width(), image.height()) for image in map(QImage, map(str, (tmp_path / "one").glob("*.png")))
    }
    assert sizes == {(1366, 768), (1920, 1080)}


def test_the_pictures_leave_the_office_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    folder = tmp_path / "office"
    written(tmp_path / "out", capsys, "--data", str(folder))
    assert settings.load(folder) == settings.MachineSettings()
    assert drafts.kept(opening.open_session(folder), drafts.INTAKE) is None


def written(out: Path, capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, Any]:
    arguments = [*more, "--dossiers", "25", "--days", "4", "--seed", "5", "--now", MORNING.isoformat()]
    assert run(["demo", "--no-window", "--out", str(out), *arguments]) == 0
    summary: dict[str, Any] = json.loads(capsys.readouterr().out)
    return summary


def test_a_real_office_is_never_used_for_training(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    office.create(tmp_path / "real", PROFILE, lambda: MORNING)
    assert run(["--data", str(tmp_path / "real"), "demo"]) == 1
    assert "dữ liệu thật" in capsys.readouterr().err
