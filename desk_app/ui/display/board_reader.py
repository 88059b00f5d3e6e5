"""What the display reads from the office, and how the office learns what the public was shown."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from desk_app.domain.errors import DeskError
from desk_app.services import catalogue, posting
from desk_app.services.posting import Board
from desk_app.services.session import Session
from desk_app.ui.desk import Desk

# What is recorded under these names changes what is shown.
FOLLOWS = ("dossier.", "result.", "catalogue.", "procedure.", "office.")


def read_board(session: Session) -> tuple[Board, Mapping[str, int]]:
    """Return the board, and how often each procedure was asked for."""
    used = {choice.procedure.code: choice.used for choice in catalogue.choices(session)}
    return posting.board(session), used


class ShownRecord:
    """Notes which posting the public has before it: once for each posting and day (NĐ 63/2010/NĐ-CP Đ.16–17)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._noted: tuple[str, date] | None = None
        self._asked: tuple[str, date] | None = None

    def note(self, board: Board) -> None:
        """Note a board that is being shown; what could not be written is tried again with the next one."""
        shown = (board.digest, self._desk.session.today())
        if shown not in {self._noted, self._asked}:
            self._asked = shown
            written = partial(self._written, shown)
            self._desk.ask(posting.shown, written, _not_written, self._settled, board.digest)

    def _written(self, shown: tuple[str, date], _answer: None) -> None:
        self._noted = shown

    def _settled(self) -> None:
        self._asked = None


def _not_written(_error: DeskError) -> None:
    return None
