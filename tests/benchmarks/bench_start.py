"""Start to a usable window on the office, beside a bare QMainWindow and two known Qt programs, each a new process."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

from tests.benchmarks.measure import Line, Place, median, within

_STARTS = 5
_HERE = Path(__file__).parent
_OTHERS = {"vorta": "vorta.__main__:main", "novelwriter": "novelwriter:main"}


def lines(place: Place) -> Iterator[Line]:
    """Yield the lines of the table: our start, theirs, and the memory of the running program."""
    often = _STARTS if place.rounds > 1 else 1
    first = _started(sys.executable, place, "desk_app")
    ours = [_started(sys.executable, place, "desk_app") for _ in range(often)]
    bare = [_started(sys.executable, place, "bare") for _ in range(often)]
    usable, floor = median([at for at, _ in ours]), median([at for at, _ in bare])
    yield Line(
        "start to a usable window",
        usable * 1000,
        "ms",
        floor * 1000,
        "<= 3x bare window",
        within(usable, floor, 3),
        f"new processes, offscreen, median of {often}, files warm in the system's cache; first start "
        f"{first[0] * 1000:.0f} ms, which compiles the program; usable: painted, every answer there, cursor in the "
        "first field; floor: QApplication and an empty QMainWindow in the same Python",
    )
    for name, entry in _OTHERS.items():
        yield _other(place, name, entry, often, usable)
    yield Line(
        "memory of the running program",
        median([memory for _, memory in ours]) / 1e6,
        "MB",
        median([memory for _, memory in bare]) / 1e6,
        note="resident set when usable; floor: the bare window",
    )


def _other(place: Place, name: str, entry: str, often: int, usable: float) -> Line:
    program = place.others / name if place.others else Path(shutil.which(name) or "")
    if not program.is_file():
        return Line(f"beside the start of {name}", usable * 1000, "ms", note="not installed")
    python = program.resolve().parent / "python"
    python = python if python.exists() else program.parent / "python"
    starts = [_started(str(python), place, entry) for _ in range(often)]
    theirs = median([at for at, _ in starts])
    return Line(
        f"beside the start of {name}",
        usable * 1000,
        "ms",
        theirs * 1000,
        note="theirs: their event loop turns and a window is shown, a new home, nothing loaded",
    )


def _started(python: str, place: Place, what: str) -> tuple[float, float]:
    """Start one program and return seconds to its window and bytes of memory."""
    home = place.scratch / "home"
    home.mkdir(exist_ok=True)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "share"),
        "XDG_CACHE_HOME": str(home / "cache"),
        # Compiled once, as an installation is, also where the checkout is kept free of it.
        "PYTHONPYCACHEPREFIX": str(place.scratch / "compiled"),
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPATH": str(_HERE.parents[1]) if what in {"desk_app", "bare"} else "",
    }
    told = subprocess.run(
        [
            python,
            str(_HERE / "start_probe.py"),
            what,
            str(place.data),
            place.now.isoformat(),
            str(monotonic()),
        ],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    for line in told.stdout.splitlines():
        if line.startswith("usable "):
            _, at, memory = line.split()
            return float(at), float(memory)
    raise RuntimeError(f"{what} did not start: {told.stderr[-2000:]}")
