"""The office's secret, kept beside the database with its owner's rights only."""

import hashlib
import os
import secrets
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from desk_app.domain.errors import StoreUnavailable

FILE_NAME = "office.key"
_SIZE = 32


@dataclass(frozen=True, slots=True)
class Keys:
    """One key for each use, so that a seal never says anything about the log."""

    seal: bytes = field(repr=False)
    chain: bytes = field(repr=False)
    fingerprint: str


def make(folder: Path, secret: bytes | None = None) -> None:
    """Make the secret of a new office, by chance unless a training office brings its own; one that is there stays."""
    write_secret(folder / FILE_NAME, secret or secrets.token_bytes(_SIZE))


def write_secret(path: Path, secret: bytes) -> None:
    """Write a secret whole or not at all, for its owner's eyes only; one that is there stays."""
    if path.exists():
        return
    waiting = path.with_suffix(".new")
    descriptor = os.open(waiting, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(secret)
        file.flush()
        os.fsync(file.fileno())
    if sys.platform == "win32":
        _owner_only_on_windows(waiting)
    waiting.replace(path)


def load(folder: Path) -> Keys:
    """Return the keys; StoreUnavailable `key_missing` or `key_damaged`, since a new one would disown every receipt."""
    path = folder / FILE_NAME
    try:
        secret = path.read_bytes()
    except OSError as error:
        raise StoreUnavailable("key_missing", path=str(path)) from error
    if len(secret) != _SIZE:
        raise StoreUnavailable("key_damaged", path=str(path))
    return Keys(
        seal=_derived(secret, b"receipt seal"),
        chain=_derived(secret, b"event chain"),
        fingerprint=_derived(secret, b"fingerprint").hex()[:16],
    )


def _derived(secret: bytes, purpose: bytes) -> bytes:
    return hashlib.blake2b(purpose, key=secret, digest_size=32).digest()


def _owner_only_on_windows(path: Path) -> None:
    user = os.environ.get("USERNAME", "")
    subprocess.run(
        ["icacls", str(path), "/inheritance:r", "/grant:r", f"{user}:F"], check=True, capture_output=True
    )
