"""Search as you type: names as people type them, letter by letter, beside the plain question to FTS5."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial

from desk_app.domain import text
from desk_app.services import lookup, training
from desk_app.store.database import FILE_NAME, connection
from tests.benchmarks.measure import Line, Place, percentile_95, seconds

_RAW = "SELECT rowid FROM dossier_search WHERE dossier_search MATCH ? ORDER BY rowid DESC LIMIT 200"
_ROWS = (
    "SELECT dossier.*, procedure.name FROM dossier JOIN procedure ON procedure.id = procedure_id "
    "WHERE dossier.id IN ({})"
)


def lines(place: Place) -> Iterator[Line]:
    """Yield the line of the table."""
    session = place.session()
    typed = list(_typed(place))
    with closing(sqlite3.connect(place.data / FILE_NAME)) as file, connection():
        file.execute("PRAGMA cache_size=-16000")
        for words in typed[:20]:
            lookup.find(session, words)
            _raw(file, words)
        ours, floor = [], []
        for words in typed:
            floor.append(seconds(partial(_raw, file, words)))
            ours.append(seconds(partial(lookup.find, session, words)))
    p95, raw = percentile_95(ours) * 1000, percentile_95(floor) * 1000
    yield Line(
        f"search as you type, 95th of {len(typed)} keystrokes",
        p95,
        "ms",
        raw,
        "<= 3x raw, < 50 ms",
        p95 <= raw * 3 and p95 < 50,
        "raw FTS5: MATCH of the same words, every word a prefix, ORDER BY rowid DESC LIMIT 200, the rows fetched as "
        "tuples; ours builds and ranks them",
    )


def _typed(place: Place) -> Iterator[str]:
    """Yield what people have typed at each keystroke: names of the office from the second letter of a word on."""
    chance = training.chance(5)
    with closing(sqlite3.connect(place.data / FILE_NAME)) as file:
        highest = file.execute("SELECT MAX(id) FROM dossier").fetchone()[0]
        for _ in range(place.times(60)):
            number = chance.randint(1, highest)
            (name,) = file.execute("SELECT applicant FROM dossier WHERE id = ?", (number,)).fetchone()
            words = text.words(name)
            for place_of, word in enumerate(words):
                for upto in range(2, len(word) + 1):
                    yield " ".join([*words[:place_of], word[:upto]])


def _raw(file: sqlite3.Connection, words: str) -> list[tuple[object, ...]]:
    question = " AND ".join(f'"{word}"*' for word in words.split())
    ids = [row[0] for row in file.execute(_RAW, (question,))]
    return file.execute(_ROWS.format(",".join("?" * len(ids))), ids).fetchall() if ids else []
