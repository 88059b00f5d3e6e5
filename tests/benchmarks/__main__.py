"""Measures the program on a large office and prints one table.

Run: python -m tests.benchmarks [--dossiers 1000000] [--data DIR] [--only accept,search] [--others BIN] [--json]
"""

import argparse
import json
import os
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from desk_app.services import office
from tests.benchmarks import office as large
from tests.benchmarks.measure import Place, table
from tests.benchmarks.run import BENCHMARKS, run


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--dossiers", type=int, default=1_000_000)
    parser.add_argument("--data", type=Path, help="an office made before; made there when it is not")
    parser.add_argument("--only", default=",".join(BENCHMARKS), help="names, with commas between")
    parser.add_argument("--others", type=Path, help="the folder of other programs to start beside ours")
    parser.add_argument("--rounds", type=int, default=5, help="1: a smoke test")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="desk-app-bench-") as temporary:
        scratch = Path(temporary)
        data = asked.data or scratch / "office"
        if not office.exists(data):
            sys.stderr.write(f"making an office of {asked.dossiers:,} dossiers in {data}\n")
            large.make(data, asked.dossiers)
        place = Place(data, scratch, large.NOW, asked.dossiers, asked.rounds, asked.others)
        found = list(run(place, asked.only.split(",")))
    if asked.json:
        print(
            json.dumps([asdict(line) | {"ratio": line.ratio} for line in found], ensure_ascii=False, indent=1)
        )
    else:
        print(table(found))


if __name__ == "__main__":
    main()
