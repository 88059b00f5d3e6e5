"""Scans and photographs beside the database: files named by the hash of their content, whole or not there at all."""

import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from desk_app.domain.attachment import HEAD
from desk_app.domain.errors import Refused
from desk_app.store import tables

FOLDER = "attachments"
CHUNK = 1024 * 1024
_STAGING = ".incoming-"
_LEFT_BEHIND_S = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Staged:
    """A content that lies apart, whole and on the disk, until it is kept; `head` are its first octets."""

    path: Path
    digest: str
    size: int
    head: bytes


def folder() -> Path:
    """Return where the attachments of the office in use are, beside its database."""
    return Path(tables.database.database).parent / FOLDER


def place(digest: str, ending: str) -> Path:
    """Return where the content of a hash lies."""
    return folder() / digest[:2] / f"{digest}.{ending}"


@contextmanager
def staging() -> Iterator[Path]:
    """Give a folder for contents that are not kept yet; what is left in it goes away, also what a power cut left."""
    root = folder()
    root.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=_STAGING, dir=root) as name:
        made = Path(name)
        _clear_left_behind(root, made.stat().st_mtime)
        yield made


def _clear_left_behind(root: Path, now: float) -> None:
    # Another counter's may be in use; a day old it is nobody's.
    for old in root.glob(f"{_STAGING}*"):
        with suppress(OSError):
            if now - old.stat().st_mtime > _LEFT_BEHIND_S:
                shutil.rmtree(old)


def stage(chunks: Iterable[bytes], into: Path, most: int) -> Staged:
    """Write a content into a staging folder; Refused `attachment_empty`, `attachment_too_large` (most, in octets)."""
    hashed, size, head = hashlib.sha256(), 0, b""
    handle, name = tempfile.mkstemp(dir=into)
    with os.fdopen(handle, "wb") as file:
        for chunk in chunks:
            size += len(chunk)
            if size > most:
                raise Refused("attachment_too_large", field="file", most=most)
            head = (head + chunk[:HEAD])[:HEAD]
            hashed.update(chunk)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    if not size:
        raise Refused("attachment_empty", field="file")
    return Staged(Path(name), hashed.hexdigest(), size, head)


def keep(staged: Staged, ending: str) -> None:
    """Put a staged content in its place; one that lies there whole stays, a damaged one is mended."""
    target = place(staged.digest, ending)
    if target.exists() and hashed(target) == staged.digest:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    staged.path.replace(target)
    if sys.platform != "win32":
        # The name has to survive a power cut as well as the content.
        for each in (target.parent, target.parent.parent):
            descriptor = os.open(each, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def read(digest: str, ending: str) -> bytes:
    """Return a content; Refused `attachment_missing`, `attachment_damaged` where it is not what was kept."""
    path = place(digest, ending)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Refused("attachment_missing", path=str(path)) from error
    if hashlib.sha256(content).hexdigest() != digest:
        raise Refused("attachment_damaged", path=str(path))
    return content


def hashed(path: Path) -> str:
    """Return the hash of a file's content in hex, read piece by piece."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def chunks_of(path: Path) -> Iterator[bytes]:
    """Yield a file piece by piece."""
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk


def fault(digest: str, ending: str) -> str:
    """Return what is wrong with a kept content, "" when nothing is."""
    path = place(digest, ending)
    try:
        return "" if hashed(path) == digest else "damaged"
    except OSError:
        return "missing"
