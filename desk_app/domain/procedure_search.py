"""Finding a procedure by everyday words, best first: in memory, as fast as one types."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import accumulate

from desk_app.domain.procedure import Procedure
from desk_app.domain.text import fold

# How many of the procedures asked for last stand before the most used ones while nothing is typed.
RECENT = 6
# How names of procedures begin, and nobody says it.
_ACTS = ("dang ky ", "cap ", "thu tuc ")
# What people say around the name of a paper ("xin giấy …", "đi làm tờ …"); left out where it finds nothing.
_FILLERS = frozenset({"xin", "lam", "cho", "giay", "to", "di"})


@dataclass(frozen=True, slots=True)
class ProcedureChoice:
    """A procedure the desk may receive, how often it was asked for and when last."""

    procedure: Procedure
    used: int = 0
    last_used_at: datetime | None = None


def rank(choices: Sequence[ProcedureChoice], words: str) -> tuple[ProcedureChoice, ...]:
    """Return the choices in which every word begins a word of name, keywords, code (also one it replaced) or field.

    The whole of a name or keyword comes first, then what one begins with, what they hold, the rest; a special
    case ("… có yếu tố nước ngoài") never before the plain procedure it belongs to; among equals the most used,
    then the shorter name. Without words: the last used ones, the most used, all others.
    """
    query = fold(words)
    graded = _graded(choices, query) if query else {}
    if query and not graded:
        query = " ".join(word for word in query.split() if word not in _FILLERS)
        graded = _graded(choices, query) if query else {}
    if not query:
        return _by_use(choices)
    found = {_folded(choices[n].procedure.name): n for n in graded}

    def place(n: int) -> tuple[int, int, int, int]:
        name = _folded(choices[n].procedure.name)
        bases = [found[base] for base in _beginnings(name) if base in found]
        grade = max(graded[each] for each in (n, *bases))
        return grade, -min(choices[each].used for each in (n, *bases)), len(bases), len(name)

    return tuple(choices[n] for n in sorted(graded, key=place))


def _by_use(choices: Iterable[ProcedureChoice]) -> tuple[ProcedureChoice, ...]:
    most_used = sorted(choices, key=lambda choice: -choice.used)
    last = sorted(((c.last_used_at, n) for n, c in enumerate(most_used) if c.last_used_at), reverse=True)
    recent = [most_used[n] for _, n in last[:RECENT]]
    last_used = {choice.procedure.code for choice in recent}
    return (*recent, *(choice for choice in most_used if choice.procedure.code not in last_used))


def _graded(choices: Sequence[ProcedureChoice], query: str) -> Mapping[int, int]:
    """Return the grades of the choices that fit, by their place in the list."""
    grades = ((n, _grade(choice.procedure, query)) for n, choice in enumerate(choices))
    return {n: grade for n, grade in grades if grade is not None}


def _beginnings(name: str) -> list[str]:
    """Return what a name begins with, word by word, without the whole name."""
    return list(accumulate(name.split(), lambda before, word: f"{before} {word}"))[:-1]


def _grade(procedure: Procedure, query: str) -> int | None:
    """Return how well a procedure fits, 0 best; None when a word is nowhere."""
    wanted = query.split()
    everyday = [_folded(text) for text in (procedure.name, *procedure.keywords)]
    spoken = [*everyday, *(everyday[0].removeprefix(act) for act in _ACTS)]
    if query in spoken:
        return 0
    if any(text.startswith(query) for text in spoken):
        return 1
    if _begin_words(wanted, " ".join(everyday)):
        return 2
    official = map(_folded, (procedure.code, *procedure.replaces, procedure.field))
    return 3 if _begin_words(wanted, " ".join((*everyday, *official))) else None


def _begin_words(wanted: Sequence[str], text: str) -> bool:
    spaced = f" {text}"
    return all(f" {word}" in spaced for word in wanted)


@lru_cache(maxsize=8192)
def _folded(text: str) -> str:
    return fold(text)
