"""In which order the procedures are posted: lists by field, and between them one procedure at length."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from desk_app.domain.procedure import Procedure
from desk_app.services.posting import Board

MOST_ROWS = 8
LIST_SECONDS, DETAIL_SECONDS = 10, 12
_STEPS = 24


@dataclass(frozen=True, slots=True)
class Room:
    """How much a list page holds: its space, and the space one procedure takes (in any one unit)."""

    space: float
    height: Callable[[Procedure], float]


# Without measures of a screen, a row counts as one.
BY_ROWS = Room(MOST_ROWS, lambda _: 1)


@dataclass(frozen=True, slots=True)
class PostingPage:
    """One list page: the `number`-th `of` its field; shown for `seconds`."""

    field: str
    number: int
    of: int
    procedures: tuple[Procedure, ...]
    seconds: int = LIST_SECONDS


def pages(board: Board, room: Room = BY_ROWS) -> tuple[PostingPage, ...]:
    """Return the list pages of a whole round: each procedure once, in the order of the catalogue."""
    made: list[PostingPage] = []
    for group in board.groups:
        parts = _parted(group.procedures, room)
        made += (
            PostingPage(group.field, number, len(parts), part) for number, part in enumerate(parts, start=1)
        )
    return tuple(made)


def _parted(procedures: Sequence[Procedure], room: Room) -> list[tuple[Procedure, ...]]:
    """Return as few pages as possible, filled alike: six rows are three and three, not five and one."""
    heights = [room.height(procedure) for procedure in procedures]
    fewest = _filled(procedures, heights, room.space)
    for step in range(_STEPS):
        tried = _filled(procedures, heights, room.space * (step + 1) / _STEPS)
        if len(tried) == len(fewest):
            return tried
    return fewest


def _filled(
    procedures: Sequence[Procedure], heights: Iterable[float], space: float
) -> list[tuple[Procedure, ...]]:
    parts: list[list[Procedure]] = []
    left = 0.0
    for procedure, height in zip(procedures, heights, strict=True):
        if not parts or height > left or len(parts[-1]) == MOST_ROWS:
            parts.append([])
            left = space
        parts[-1].append(procedure)
        left -= height
    return [tuple(part) for part in parts]


class Rotation:
    """Goes round the pages for ever; every other list is followed by one of its procedures at length.

    The next round it is the other half of the lists, and another of their procedures: the lists come round in some ten
    minutes, every procedure at length within a morning.
    """

    def __init__(self) -> None:
        self._pages: tuple[PostingPage, ...] = ()
        self._used: Mapping[str, int] = {}
        self._shown: Counter[str] = Counter()
        self._at = 0
        self._round = 0
        self._focus: Procedure | None = None
        self.at_length = False

    def take(self, made: tuple[PostingPage, ...], used: Mapping[str, int]) -> None:
        """Go on with other pages, in the field where it stands; `used` tells how often each was asked for."""
        before, focus = self.page, self.focus
        if before is not None and (self._at >= len(made) or made[self._at].field != before.field):
            self._at = next((at for at, page in enumerate(made) if page.field == before.field), 0)
        self._pages, self._used = made, used
        page = self.page
        codes = {each.code: each for each in page.procedures} if page else {}
        self._focus = codes.get(focus.code) if focus else None
        if self._focus is None:
            self._choose()

    @property
    def page(self) -> PostingPage | None:
        """The list that is shown, or was before the procedure at length; None when nothing is posted."""
        return self._pages[self._at] if self._pages else None

    @property
    def focus(self) -> Procedure | None:
        """The procedure that is shown at length after its list: the least shown, of these the most used."""
        return self._focus

    def forward(self) -> None:
        """Go to the next list, or from a list whose turn it is to its procedure at length."""
        if self._focus is None:
            return
        if not self.at_length and (self._at + self._round) % 2 == 0:
            self.at_length = True
            self._shown[self._focus.code] += 1
            return
        self._at += 1
        if self._at == len(self._pages):
            self._at = 0
            self._round += 1
        self._choose()

    def _choose(self) -> None:
        self.at_length = False
        page = self.page
        self._focus = (
            min(page.procedures, key=lambda each: (self._shown[each.code], -self._used.get(each.code, 0)))
            if page
            else None
        )
