"""Contents under their hashes: whole or not there, checked when read."""

import os
import stat
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from desk_app.store import attachments
from tests.builders import refused

CONTENT = b"scan" * 1000
DIGEST = sha256(CONTENT).hexdigest()


@pytest.fixture(autouse=True)
def _office(store: Path) -> None:
    """Have an office whose folder the contents go to."""


def kept(content: bytes = CONTENT, ending: str = "pdf") -> Path:
    with attachments.staging() as folder:
        staged = attachments.stage([content], folder, len(content))
        attachments.keep(staged, ending)
    return attachments.place(staged.digest, ending)


def test_content_lies_under_its_hash(store: Path) -> None:
    path = kept()
    assert path == store / "attachments" / DIGEST[:2] / f"{DIGEST}.pdf"
    assert attachments.read(DIGEST, "pdf") == path.read_bytes() == CONTENT
    assert [each for each in (store / "attachments").iterdir() if each.name.startswith(".")] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in lists, not in a mode")
def test_nobody_else_may_read_it() -> None:
    assert stat.S_IMODE(kept().stat().st_mode) == 0o600


def test_same_content_is_kept_once_and_a_damaged_one_mended() -> None:
    path = kept()
    before = path.stat().st_ino
    assert kept().stat().st_ino == before
    path.write_bytes(b"spoilt")
    with refused("attachment_damaged"):
        attachments.read(DIGEST, "pdf")
    assert attachments.fault(DIGEST, "pdf") == "damaged"
    kept()
    assert attachments.read(DIGEST, "pdf") == CONTENT
    assert attachments.fault(DIGEST, "pdf") == ""


def test_missing_content_is_said() -> None:
    kept().unlink()
    assert attachments.fault(DIGEST, "pdf") == "missing"
    with refused("attachment_missing"):
        attachments.read(DIGEST, "pdf")


@pytest.mark.parametrize("pieces", [[CONTENT], [CONTENT[:1], CONTENT[1:7], CONTENT[7:]], [b"", CONTENT]])
def test_pieces_make_one_content(pieces: list[bytes]) -> None:
    with attachments.staging() as folder:
        staged = attachments.stage(pieces, folder, len(CONTENT))
        assert (staged.digest, staged.size, staged.head) == (DIGEST, len(CONTENT), CONTENT[:16])


def test_too_large_and_empty_leave_nothing(store: Path) -> None:
    with refused("attachment_too_large", "file"), attachments.staging() as folder:
        attachments.stage([CONTENT, b"x"], folder, len(CONTENT))
    with refused("attachment_empty", "file"), attachments.staging() as folder:
        attachments.stage([b""], folder, 10)
    assert list((store / "attachments").rglob("*")) == []


def test_what_a_power_cut_left_is_cleared_a_day_later(store: Path) -> None:
    old, new = (store / "attachments" / name for name in (".incoming-old", ".incoming-new"))
    for folder in (old, new):
        folder.mkdir(parents=True)
        (folder / "scan").write_bytes(CONTENT)
    long_ago = new.stat().st_mtime - 25 * 60 * 60
    os.utime(old, (long_ago, long_ago))
    kept()
    assert not old.exists()
    assert new.exists()
