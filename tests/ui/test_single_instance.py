import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from desk_app.ui.single_instance import SingleInstance, server_name

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desk_app.ui.single_instance import SingleInstance
app = QCoreApplication([])
print(SingleInstance(Path(sys.argv[1])).claim())
"""
CRASHING = SECOND + "sys.stdout.flush()\nimport os\nos._exit(9)\n"


def _start(program: str, folder: Path) -> subprocess.Popen[str]:
    root = Path(__file__).resolve().parents[2]
    return subprocess.Popen(
        [sys.executable, "-c", program, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
    )


def test_a_second_start_calls_the_first(qapp: object, qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    with qtbot.waitSignal(first.called, timeout=20_000):
        second = _start(SECOND, tmp_path)
    answer, _ = second.communicate(timeout=20)
    assert answer.strip() == "False"
    assert second.returncode == 0
    first.close()


def test_another_folder_is_another_program(qapp: object, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
    assert server_name(one) != server_name(other)
    instances = [SingleInstance(one), SingleInstance(other)]
    assert [instance.claim() for instance in instances] == [True, True]
    for instance in instances:
        instance.close()


def test_closing_leaves_the_folder_to_the_next(qapp: object, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.close()
    second = SingleInstance(tmp_path)
    assert second.claim()
    second.close()


def test_a_crash_locks_nobody_out(qapp: object, tmp_path: Path) -> None:
    crashed = _start(CRASHING, tmp_path)
    answer, _ = crashed.communicate(timeout=20)
    assert answer.strip() == "True"
    assert crashed.returncode == 9
    after = SingleInstance(tmp_path)
    assert after.claim()
    after.close()


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes leave no file behind")
def test_a_socket_left_behind_is_removed(qapp: object, tmp_path: Path) -> None:
    left = QLocalServer()
    assert left.listen(server_name(tmp_path))
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    instance.close()
    left.close()
