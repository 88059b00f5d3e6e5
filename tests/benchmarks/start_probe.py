"""Run in a process of its own: starts a program and tells when its window is usable, and its memory.

`python start_probe.py desk_app|bare|MODULE:FUNCTION DATA NOW BEGUN`; BEGUN is the starter's `time.monotonic()`, so that
the interpreter's own start counts.
"""

import importlib
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

BEGUN = float(sys.argv.pop()) if __name__ == "__main__" else 0.0


def memory() -> int:
    """Return the bytes this process holds in memory, 0 where the system does not tell."""
    told = Path("/proc/self/statm")
    if not told.exists():
        return 0
    return int(told.read_text(encoding="utf-8").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def tell() -> None:
    """Say when, and end without ceremony: nothing of the office is open for writing."""
    sys.stdout.write(f"usable {time.monotonic() - BEGUN:.4f} {memory()}\n")
    sys.stdout.flush()
    os._exit(0)


def watch(core: Any, usable: Callable[[], bool]) -> Any:
    """Ask at every turn of the event loop, from its first on."""
    timer = core.QTimer()
    timer.setInterval(1)
    timer.timeout.connect(lambda: tell() if usable() else None)
    timer.start()
    return timer


def bare() -> None:
    """Start an empty window."""
    from PySide6 import QtCore, QtWidgets

    app = QtWidgets.QApplication([])
    window = QtWidgets.QMainWindow()
    window.resize(1366, 768)
    window.show()
    timer = watch(QtCore, window.isVisible)
    app.exec()
    timer.stop()


def ours(data: str, now: str) -> None:
    """Start the counter window of an office as its command does."""
    # As the command does it: what needs no Qt comes first.
    importlib.import_module("desk_app.window_commands")

    from PySide6 import QtCore, QtWidgets

    from desk_app import cli
    from desk_app.ui.shell import Shell

    kept = []
    begin = QtWidgets.QApplication.exec

    def usable() -> bool:
        shells = [each for each in QtWidgets.QApplication.topLevelWidgets() if isinstance(each, Shell)]
        return bool(
            shells
            and shells[0].isVisible()
            and not shells[0].desk.tasks.pending
            and QtWidgets.QApplication.focusWidget()
        )

    def exec_watched(*_: Any) -> int:
        kept.append(watch(QtCore, usable))
        return int(begin())

    # Under its name, as the program calls it.
    name = "exec"
    setattr(QtWidgets.QApplication, name, exec_watched)
    cli.run(["--data", data, "--now", now, "run"])


def another(entry: str) -> None:
    """Start another Qt program: usable when its first event loop turns, be it a greeting's, and a window is shown."""
    # Theirs, in their own environment: not one of ours.
    core, widgets = (importlib.import_module(f"PyQt6.{part}") for part in ("QtCore", "QtWidgets"))

    kept = []

    def watched(kind: Any) -> None:
        begin = kind.exec

        def exec_watched(*given: Any) -> int:
            windows = widgets.QApplication.topLevelWidgets
            kept.append(watch(core, lambda: any(each.isVisible() for each in windows())))
            return int(begin(*given))

        kind.exec = exec_watched

    watched(widgets.QApplication)
    watched(widgets.QDialog)
    module, _, function = entry.partition(":")
    sys.argv = [module]
    getattr(importlib.import_module(module), function)()


if __name__ == "__main__":
    what, folder, moment = sys.argv[1:]
    if what == "bare":
        bare()
    elif what == "desk_app":
        ours(folder, moment)
    else:
        another(what)
