"""Two offices that exchange packages, each with its own data folder, in one test."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from desk_app.domain.errors import Refused
from desk_app.domain.package import PackageAnswer, PackageMade
from desk_app.services import attachments, exchange, office, office_keys
from desk_app.services.exchange import PackOrder
from desk_app.services.session import Session
from desk_app.store import database, tables
from tests.conftest import PROFILE, StandingClock

OTHER = replace(PROFILE, name="UBND xã Tân Bình", code="H13.50.06")
PDF = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"


@dataclass
class Place:
    """One office: where its data lies, and who works there."""

    folder: Path
    session: Session

    @contextmanager
    def at_work(self) -> Iterator[Session]:
        """Point the program at this office."""
        database.connect(self.folder)
        yield self.session

    def dump(self) -> tuple[str, ...]:
        """Return everything the office keeps: each row of each table, and the name of each file."""
        with self.at_work(), database.connection():
            rows = [f"{table.__name__} {row}" for table in tables.ALL for row in table.select().tuples()]
        kept = [str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file()]
        return (*rows, *sorted(name for name in kept if not name.startswith("desk.sqlite3")))

    def pack(self, path: Path, *codes: str) -> PackageMade:
        """Pack dossiers for the other one of the two offices."""
        with self.at_work() as session:
            to = OTHER.code if session.office.code == PROFILE.code else PROFILE.code
            return exchange.pack(session, PackOrder(path, to, codes))

    def open(self, path: Path) -> PackageAnswer:
        """Open a package here."""
        with self.at_work() as session:
            return exchange.open_package(session, path)

    def attach(self, code: str, content: bytes, name: str, no: int = 0) -> None:
        """Attach a file to a dossier."""
        with self.at_work() as session:
            attachments.attach(session, code, content, name, no)


def two(session: Session, store: Path, clock: StandingClock, folder: Path) -> tuple[Place, Place]:
    """Return the office of a test, and another one founded the same way that has its own code and keys."""
    shutil.copytree(store, folder)
    database.connect(folder)
    other = office.change(office.open_session(folder, clock), OTHER)
    database.connect(store)
    return Place(store, session), Place(folder, other)


def introduce(here: Place, there: Place) -> None:
    """Let each office know and confirm the key of the other."""
    for one, other in ((here, there), (there, here)):
        with other.at_work() as session:
            key = office_keys.own_key(session)
        with one.at_work() as session:
            office_keys.enter_key(session, key.text)
            office_keys.confirm_key(session, key.code, key.fingerprint)


def picture(shade: int = 128, side: int = 40) -> bytes:
    """Return a small photograph as JPEG."""
    made = BytesIO()
    Image.new("RGB", (side, side), (shade, 90, 30)).save(made, "JPEG")
    return made.getvalue()


def expect(there: Place, path: Path, *codes: str) -> None:
    """Expect a package to be refused by one of the codes, and nothing to have changed."""
    before = there.dump()
    with pytest.raises(Refused) as caught:
        there.open(path)
    assert (caught.value.code in codes, caught.value.field) == (True, "file"), caught.value
    assert there.dump() == before
