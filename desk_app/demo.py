"""The training office: played, opened in windows, or written down as papers, files and pictures."""

import tempfile
from datetime import datetime
from pathlib import Path

from desk_app import opening
from desk_app.domain.dossier import WorklistFilter
from desk_app.domain.errors import Refused
from desk_app.domain.paper_size import PaperSize
from desk_app.services import day_close, lookup, maintenance, office, printing, training, training_cases
from desk_app.services.session import Session

_RECEIPTS = 3


def training_folder(data: Path) -> Path:
    """Return where the training office lives, beside the real one."""
    return data / "training"


def prepare(folder: Path, *, dossiers: int, days: int, seed: int, now: datetime | None) -> None:
    """Found and play the training office of a folder, unless it is there; Refused `demo_needs_training`."""
    if office.exists(folder):
        if not opening.open_session(folder).office.training:
            raise Refused("demo_needs_training", path=str(folder))
        return
    moment = now or opening.this_moment()
    training.found(folder, dossiers=dossiers, days=days, seed=seed, now=moment, besides=training_cases.play)


def write_down(
    out: Path, data: Path | None, *, dossiers: int, days: int, seed: int, now: datetime | None
) -> dict[str, object]:
    """Play an office and write receipts, the day's exports and pictures of every window; return a summary.

    Without `data` the office itself is thrown away afterwards.
    """
    from desk_app import pictures

    moment = now or opening.this_morning()
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or ""
        raise Refused("folder_unusable", field="out", path=str(out), reason=reason) from error
    with tempfile.TemporaryDirectory(prefix="desk-app-", ignore_cleanup_errors=True) as temporary:
        folder = data or Path(temporary) / "data"
        session = training.found(
            folder, dossiers=dossiers, days=days, seed=seed, now=moment, besides=training_cases.play
        )
        files = [*_receipts(session, out), *day_close.export(session, session.today(), out)]
        files += pictures.take(session, folder, out)
        checked = maintenance.verify(session)
        figures, totals = lookup.today(session), day_close.day_log(session, session.today()).totals
    return {
        "office": session.office.name,
        "code": session.office.code,
        "training": session.office.training,
        "now": moment.isoformat(),
        "seed": seed,
        "dossiers": checked.dossiers,
        "events": checked.events,
        "clean": checked.clean,
        "today": {"received": figures.received, "returned": figures.returned, "overdue": figures.overdue},
        "stock": {"opening": totals.opening, "closed": totals.closed, "closing": totals.closing},
        "files": [path.name for path in files],
    }


def _receipts(session: Session, out: Path) -> list[Path]:
    rows = lookup.worklist(session, WorklistFilter.ALL, limit=_RECEIPTS).rows
    files = []
    for row in rows:
        for size in PaperSize:
            path = out / f"receipt-{row.code}-{size.value}.pdf"
            path.write_bytes(printing.prepare(session, row.code, size).pdf)
            files.append(path)
    return files
