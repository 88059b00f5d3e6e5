"""Finding a procedure by everyday words, best first: in memory, as fast as one types."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from desk_app.domain.procedure import Procedure
from desk_app.domain.text import fold

# How many of the procedures asked for last stand before the most used ones while nothing is typed.
RECENT = 6


@dataclass(frozen=True, slots=True)
class ProcedureChoice:
    """A procedure the desk may receive, how often it was asked for and when last."""

    procedure: Procedure
    used: int = 0
    last_used_at: datetime | None = None


def rank(choices: Sequence[ProcedureChoice], words: str) -> tuple[ProcedureChoice, ...]:
    """Return the choices in which every word begins a word of name, keywords, code or field.

    What a name or keyword begins with comes first, then what name and keywords hold, then the rest; among
    equals the most used, then the order given. Without words: the last used ones, the most used, all others.
    """
    query = fold(words)
    if not query:
        return _by_use(choices)
    graded = [(grade, choice) for choice in choices if (grade := _grade(choice.procedure, query)) is not None]
    return tuple(choice for _, choice in sorted(graded, key=lambda pair: (pair[0], -pair[1].used)))


def _by_use(choices: Iterable[ProcedureChoice]) -> tuple[ProcedureChoice, ...]:
    most_used = sorted(choices, key=lambda choice: -choice.used)
    last = sorted(((c.last_used_at, n) for n, c in enumerate(most_used) if c.last_used_at), reverse=True)
    recent = [most_used[n] for _, n in last[:RECENT]]
    last_used = {choice.procedure.code for choice in recent}
    return (*recent, *(choice for choice in most_used if choice.procedure.code not in last_used))


def _grade(procedure: Procedure, query: str) -> int | None:
    """Return how well a procedure fits, 0 best; None when a word is nowhere."""
    wanted = query.split()
    everyday = [_folded(text) for text in (procedure.name, *procedure.keywords)]
    if any(text.startswith(query) for text in everyday):
        return 0
    if _begin_words(wanted, " ".join(everyday)):
        return 1
    official = (_folded(procedure.code), _folded(procedure.field))
    return 2 if _begin_words(wanted, " ".join((*everyday, *official))) else None


def _begin_words(wanted: Sequence[str], text: str) -> bool:
    spaced = f" {text}"
    return all(f" {word}" in spaced for word in wanted)


@lru_cache(maxsize=8192)
def _folded(text: str) -> str:
    return fold(text)
