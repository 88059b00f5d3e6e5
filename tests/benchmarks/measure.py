"""What every benchmark is told in: one line of the table, ours beside its floor, measured in the same run."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import perf_counter

from desk_app.services import office
from desk_app.services.session import Session
from desk_app.services.training import PlayedClock


@dataclass(frozen=True, slots=True)
class Line:
    """One measure; `floor` is what the same work costs without the program, `met` None where nothing is promised."""

    measure: str
    ours: float
    unit: str
    floor: float | None = None
    target: str = ""
    met: bool | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours over the floor."""
        return self.ours / self.floor if self.floor else None


@dataclass(frozen=True, slots=True)
class Place:
    """The office measured on, and how often things are tried: `rounds` 1 is a smoke test."""

    data: Path
    scratch: Path
    now: datetime
    dossiers: int
    rounds: int
    others: Path | None = None

    def session(self) -> Session:
        """Open the office at the moment its play came to."""
        return office.open_session(self.data, PlayedClock(self.now))

    def times(self, often: int) -> int:
        """Return how often a thing is tried that a full run tries `often`."""
        return often if self.rounds > 1 else max(2, often // 50)


def seconds(act: Callable[[], object]) -> float:
    """Return how long one call takes."""
    begun = perf_counter()
    act()
    return perf_counter() - begun


def median(values: Iterable[float]) -> float:
    """Return the middle one."""
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


def percentile_95(values: Sequence[float]) -> float:
    """Return the value that one in twenty exceeds."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


def within(ours: float, floor: float, times: float) -> bool:
    """Tell whether ours costs no more than that many times the floor."""
    return ours <= floor * times


def table(lines: Sequence[Line]) -> str:
    """Return the lines as one table."""
    rows = [("measure", "ours", "floor", "ratio", "target", "met?")]
    for line in lines:
        floor = "" if line.floor is None else f"{line.floor:,.4g} {line.unit}"
        ratio = "" if line.ratio is None else f"{line.ratio:.2f}"
        met = "" if line.met is None else "yes" if line.met else "NO"
        rows.append((line.measure, f"{line.ours:,.4g} {line.unit}", floor, ratio, line.target, met))
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    told = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    told.insert(1, "-+-".join("-" * width for width in widths))
    notes = [f"{line.measure}: {line.note}" for line in lines if line.note]
    return "\n".join([*told, *([""] if notes else []), *notes])
