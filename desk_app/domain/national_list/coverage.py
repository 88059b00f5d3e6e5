"""How much of a list was read: part by part, and whole procedures."""

from collections.abc import Iterable, Mapping

from desk_app.domain.procedure import Part, Procedure

# The parts that a text can fail to give; every other is kept as the words stand.
READABLE = (
    Part.DECISION,
    Part.AUTHORITY,
    Part.TIME_LIMIT,
    Part.FEE,
    Part.DOCUMENTS,
    Part.RESULT,
    Part.LEGAL_BASIS,
)


def coverage(procedures: Iterable[Procedure]) -> Mapping[Part, int]:
    """Return how many procedures were read completely in each part that can be unread."""
    counts = dict.fromkeys(READABLE, 0)
    for procedure in procedures:
        unread = {each.part for each in procedure.unread}
        for part in READABLE:
            counts[part] += part not in unread
    return counts


def read_completely(procedures: Iterable[Procedure]) -> int:
    """Return how many procedures hold no part that a person must still look at."""
    return sum(not procedure.unread for procedure in procedures)
