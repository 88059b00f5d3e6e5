"""Makes an office of any size to measure on: years of dossiers in minutes.

Run: python -m tests.benchmarks.office DIR [--dossiers 1000000]; Ctrl+C lets those received live on, and ends.
"""

import argparse
import signal
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from time import perf_counter

from desk_app.services import bulk_office, maintenance
from desk_app.services.session import Session

# Twenty years from the day the law's numbers are known from (NĐ 61/2018/NĐ-CP).
NOW = datetime(2038, 11, 26, 9, 40)
PER_DAY = 200
SEED = 1


def working_days(dossiers: int) -> int:
    """Return over how many working days that many dossiers come in."""
    return max(20, dossiers // PER_DAY)


def make(folder: Path, dossiers: int, progress: Callable[[int], bool] = lambda _: True) -> Session:
    """Make the office of a folder."""
    return bulk_office.found(
        folder, dossiers=dossiers, days=working_days(dossiers), seed=SEED, now=NOW, progress=progress
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dossiers", type=int, default=1_000_000)
    parser.add_argument("--verify", action="store_true", help="verify the office afterwards")
    asked = parser.parse_args()
    stopped: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _: stopped.append(number))
    begun = perf_counter()

    def progress(received: int) -> bool:
        if received % 10_000 == 0:
            spent = perf_counter() - begun
            sys.stderr.write(
                f"\r{received:>10,} dossiers  {spent:>6.0f} s  {spent / received * 1e6:>5.0f} µs each"
            )
        return not stopped

    session = make(asked.folder, asked.dossiers, progress)
    print(f"\nmade in {perf_counter() - begun:.0f} s")
    if asked.verify:
        begun = perf_counter()
        found = maintenance.verify(session)
        print(f"{found.dossiers:,} dossiers, {found.events:,} events: {found.faults[:5] or 'clean'}")
        print(f"verified in {perf_counter() - begun:.0f} s")


if __name__ == "__main__":
    main()
