"""The benchmarks in the order of the table."""

import sys
from collections.abc import Callable, Iterable, Iterator

from tests.benchmarks import (
    bench_accept,
    bench_day,
    bench_import,
    bench_life,
    bench_receipt,
    bench_search,
    bench_size,
    bench_start,
    bench_verify,
    bench_working_time,
    bench_worklist,
)
from tests.benchmarks.measure import Line, Place

BENCHMARKS: dict[str, Callable[[Place], Iterator[Line]]] = {
    "accept": bench_accept.lines,
    "search": bench_search.lines,
    "receipt": bench_receipt.lines,
    "start": bench_start.lines,
    "worklist": bench_worklist.lines,
    "working_time": bench_working_time.lines,
    "size": bench_size.lines,
    "import": bench_import.lines,
    "day": bench_day.lines,
    "life": bench_life.lines,
    "verify": bench_verify.lines,
}


def run(place: Place, names: Iterable[str] = tuple(BENCHMARKS)) -> Iterator[Line]:
    """Run the named benchmarks and yield their lines."""
    for name in names:
        sys.stderr.write(f"{name}…\n")
        yield from BENCHMARKS[name](place)
