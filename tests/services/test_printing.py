"""Printing: drawn from what was kept, the same bytes each time, every print counted."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from desk_app.domain.dossier import WorklistFilter
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.services import lookup, office, printing
from desk_app.services.session import Session
from desk_app.store import database, tables
from tests.builders import accepted, as_role, refused
from tests.conftest import StandingClock
from tests.documents.reading import pages

SECOND_PROCESS = """
import hashlib, sys
from datetime import datetime
from pathlib import Path
from desk_app.domain.paper_size import PaperSize
from desk_app.services import office, printing

session = office.open_session(Path(sys.argv[1]), lambda: datetime(2027, 1, 4, 9))
for size in PaperSize:
    print(hashlib.sha256(printing.prepare(session, sys.argv[2], size).pdf).hexdigest())
"""


def unprinted(session: Session) -> list[str]:
    return [row.code for row in lookup.worklist(session, WorklistFilter.UNPRINTED).rows]


def test_same_data_same_bytes(session: Session, store: Path, clock: StandingClock) -> None:
    code = accepted(session).code
    first = [printing.prepare(session, code, size).pdf for size in PaperSize]
    clock.forward(days=40)
    assert [printing.prepare(session, code, size).pdf for size in PaperSize] == first
    assert all(pdf.startswith(b"%PDF-") for pdf in first)
    told = subprocess.run(
        [sys.executable, "-c", SECOND_PROCESS, str(store), code],
        capture_output=True,
        check=True,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert told.stdout.split() == [hashlib.sha256(pdf).hexdigest() for pdf in first]


@pytest.mark.parametrize("size", PaperSize)
def test_later_print_says_which_one_it_is(session: Session, clock: StandingClock, size: PaperSize) -> None:
    code = accepted(session).code
    first = printing.prepare(session, code, size)
    assert (first.reprint, first.title) == (0, f"{code}.pdf")
    assert "Bản in lại" not in " ".join(pages(first.pdf))
    for number in (1, 2):
        clock.forward(minutes=1)
        printing.printed(session, code, size, "Canon LBP")
        again = printing.prepare(session, code, size)
        assert again.reprint == number
        assert f"Bản in lại lần {number}" in " ".join(pages(again.pdf))


def test_every_print_is_logged(session: Session, clock: StandingClock) -> None:
    code = accepted(session).code
    assert unprinted(session) == [code]
    clock.forward(minutes=1)
    printing.printed(session, code, PaperSize.A4, "Canon LBP")
    assert unprinted(session) == []
    printing.printed(session, code, PaperSize.A5, "PDF")
    kept = lookup.detail(session, code)
    assert [line.type for line in kept.timeline] == ["dossier.accepted", "form.printed", "form.reprinted"]
    assert kept.timeline[1].data == {"form": "receipt", "size": "A4", "printer": "Canon LBP", "no": 1}
    assert kept.timeline[2].data["no"] == 2
    assert kept.prints[0].prints == 2
    with database.connection():
        assert tables.Dossier.get().printed_at == clock.now
    assert kept.summary.version == 1


def test_failure_loses_nothing(session: Session) -> None:
    code = accepted(session).code
    printing.failed(session, code, "hết giấy")
    assert unprinted(session) == [code]
    kept = lookup.detail(session, code)
    assert kept.timeline[-1].type == "printing.failed"
    assert kept.timeline[-1].data == {"form": "receipt", "reason": "hết giấy"}
    assert kept.prints[0].prints == 0
    assert printing.prepare(session, code, PaperSize.A4).reprint == 0


def test_drawn_from_what_was_kept_not_from_what_changed(session: Session, store: Path) -> None:
    code = accepted(session, name="Trần Thị Bưởi").code
    before = printing.prepare(session, code, PaperSize.A4).pdf
    with database.writing():
        tables.Dossier.update(applicant="Somebody Else").execute()
        tables.Procedure.update(name="Renamed").execute()
    assert printing.prepare(session, code, PaperSize.A4).pdf == before
    assert "Trần Thị Bưởi" in " ".join(pages(before))


def test_unknown_dossier_and_role(session: Session) -> None:
    missing = "H13.50.05-261123-0404"
    for act in (
        lambda: printing.prepare(session, missing, PaperSize.A4),
        lambda: printing.printed(session, missing, PaperSize.A4, "PDF"),
        lambda: printing.failed(session, missing, "hết giấy"),
    ):
        with refused("dossier_unknown", "code"):
            act()
    code = accepted(session).code
    outsider = as_role(session, Role.SUPERVISOR)
    with refused("not_allowed"):
        printing.prepare(outsider, code, PaperSize.A4)
    with refused("not_allowed"):
        printing.printed(outsider, code, PaperSize.A4, "PDF")


def test_training_office_says_so_on_paper(tmp_path: Path, session: Session, clock: StandingClock) -> None:
    def marked(where: Session) -> bool:
        return "DIỄN TẬP" in " ".join(pages(printing.prepare(where, accepted(where).code, PaperSize.A4).pdf))

    assert not marked(session)
    values = {name: getattr(session.office, name) for name in session.office.__slots__}
    profile = type(session.office)(**{**values, "training": True})
    assert marked(office.create(tmp_path / "training", profile, clock))
