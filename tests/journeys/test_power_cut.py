"""Whatever moment the power goes: what was printed is kept, once, and the rest never was."""

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from desk_app.domain.dossier import WorklistFilter
from desk_app.services import lookup, maintenance, office
from desk_app.services.session import Session
from tests.conftest import PROFILE
from tests.journeys.console import DOSSIER

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
DOSSIERS = 200
CUTS = 20
LONGEST = 1.2  # seconds after the first line; by then most of the dossiers are in


@dataclass(frozen=True, slots=True)
class Run:
    """What one start of `desk-app receive` printed until it ended or was killed."""

    printed: dict[str, str]
    finished: bool


def requests() -> list[str]:
    """Return the lines to hand in; every one has its own nonce."""
    return [
        json.dumps(
            {
                **DOSSIER,
                "applicant": {**DOSSIER["applicant"], "id_number": f"093090{number:06d}"},
                "nonce": f"n-{number}",
            }
        )
        for number in range(DOSSIERS)
    ]


def receive(data: Path, lines: Path, cut_after: float | None) -> Run:
    """Receive the lines in a process of its own, killed some seconds after its first answer."""
    with subprocess.Popen(
        [sys.executable, "-m", "desk_app", "--data", str(data), "receive", str(lines)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    ) as process:
        assert process.stdout is not None
        answers = [process.stdout.readline()]
        cut = threading.Timer(cut_after or 0, process.kill)
        if cut_after is not None:
            cut.start()
        answers += process.stdout.readlines()
        cut.cancel()
    whole = [json.loads(line) for line in answers if line.endswith("\n")]
    # Answers come in the order of the requests.
    printed = {f"n-{number}": answer["code"] for number, answer in enumerate(whole)}
    return Run(printed, finished=process.returncode == 0)


def codes(session: Session) -> list[str]:
    return [row.code for row in lookup.worklist(session, WorklistFilter.ALL, limit=10 * DOSSIERS).rows]


def test_printed_is_kept_whenever_the_power_goes(tmp_path: Path) -> None:
    chance = np.random.default_rng(2021)
    lines = tmp_path / "dossiers.jsonl"
    lines.write_text("\n".join(requests()), encoding="utf-8")
    interrupted = 0
    for number in range(CUTS):
        data = tmp_path / f"data-{number}"
        founded = office.create(data, PROFILE, lambda: datetime(2026, 1, 5, 8))
        run = receive(data, lines, float(chance.uniform(0, LONGEST)))
        session = office.open_session(data, founded.clock)
        kept = codes(session)
        interrupted += not run.finished
        assert set(run.printed.values()) <= set(kept)
        assert len(kept) == len(set(kept))
        # At most the one dossier that was kept and not yet told.
        assert len(kept) - len(run.printed) in {0, 1}
        assert maintenance.verify(session).faults == ()
    assert interrupted >= CUTS // 2


def test_sending_all_again_after_the_cut(tmp_path: Path) -> None:
    lines = tmp_path / "dossiers.jsonl"
    lines.write_text("\n".join(requests()), encoding="utf-8")
    founded = office.create(tmp_path / "data", PROFILE, lambda: datetime(2026, 1, 5, 8))
    first = receive(tmp_path / "data", lines, 0.3)
    again = receive(tmp_path / "data", lines, None)
    assert again.finished
    assert len(again.printed) == len(set(again.printed.values())) == DOSSIERS
    assert first.printed.items() <= again.printed.items()
    session = office.open_session(tmp_path / "data", founded.clock)
    assert sorted(codes(session)) == sorted(again.printed.values())
    assert maintenance.verify(session).clean
