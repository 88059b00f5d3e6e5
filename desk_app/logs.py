"""The program's log file: rotated, free of personal data; the last resort for what nobody caught."""

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_MEGABYTE = 1_000_000


def to_file(folder: Path) -> Path:
    """Send the log to `logs/desk_app.log` in the data folder and return the file."""
    path = folder / "logs" / "desk_app.log"
    path.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(path, maxBytes=_MEGABYTE, backupCount=5, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)
    return path


def catch_all(tell: Callable[[BaseException], None]) -> None:
    """Log what nobody caught and `tell` the person at the desk; the program goes on."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        logging.getLogger("desk_app").critical("not caught", exc_info=(kind, error, trace))
        tell(error)

    sys.excepthook = caught
