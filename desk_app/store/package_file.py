"""A sealed package as a file: open header, content sealed for one office, signature of the sender over all of it.

    magic · version · length of header · header (JSON) · sealed key · stream of pieces · signature

The content is the manifest and then every file, end to end, in pieces that nobody can leave out, repeat or exchange
(XChaCha20-Poly1305 stream, bound to the header); its key is sealed for the receiver (X25519), everything before the
signature is signed (Ed25519). Nothing is packed: a package is never larger inside than outside.
PyNaCl, because libsodium gives the three of them as they are, in one small wheel.
"""

import hashlib
import json
import os
import struct
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeVar

import cattrs
from nacl import bindings
from nacl.exceptions import CryptoError
from nacl.public import PublicKey, SealedBox
from nacl.signing import VerifyKey

from desk_app.domain.errors import Refused
from desk_app.domain.package import VERSION, Header, malformed
from desk_app.store import records
from desk_app.store.exchange_key import ExchangeKey

T = TypeVar("T")
Advanced = Callable[[int], None]

# As PNG's: a copy that changed line ends, or lost the eighth bit, shows at once.
MAGIC = b"\x89HOSO\r\n\x1a\n"
PIECE = 64 * 1024
_PREFIX = struct.Struct(">9sHI")
_LARGEST_HEADER = 4096
_SIGNATURE = 64
_SIGNED = b"hoso package 1\0"

_TAG = bindings.crypto_secretstream_xchacha20poly1305_ABYTES
_KEY = bindings.crypto_secretstream_xchacha20poly1305_KEYBYTES
_START = bindings.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_SEALED_KEY = _KEY + bindings.crypto_box_SEALBYTES
_FINAL = bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL
_GOES_ON = bindings.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE


@dataclass(frozen=True, slots=True)
class Seen:
    """A package whose signature holds; who signed it is still to be judged. `digest` names this very file."""

    path: Path
    header: Header
    head: bytes
    size: int
    digest: bytes


def strictly(kind: type[T], written: bytes) -> T:
    """Return the dataclass that canonical JSON holds; ValueError for anything that would not be written so."""
    try:
        read = records.build(kind, json.loads(written))
        if records.dump(read).encode() != written:
            raise ValueError("told otherwise")
    except (cattrs.BaseValidationError, TypeError, LookupError, RecursionError) as error:
        raise ValueError(type(error).__name__) from error
    return read


def size_of(header_length: int, content: int) -> int:
    """Return how many octets a package has, from the length of its header and of manifest and files together."""
    pieces = max(1, -(-content // PIECE))
    return _PREFIX.size + header_length + _SEALED_KEY + _START + content + pieces * _TAG + _SIGNATURE


def write(
    path: Path,
    header: Header,
    content: Iterable[bytes],
    key: ExchangeKey,
    sealing: bytes,
    advanced: Advanced = lambda _octets: None,
) -> int:
    """Write a package for the office with that sealing key and return its size; OSError as the writing does."""
    told = records.dump(header).encode()
    head = _PREFIX.pack(MAGIC, VERSION, len(told)) + told
    secret = bindings.crypto_secretstream_xchacha20poly1305_keygen()
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    start = bindings.crypto_secretstream_xchacha20poly1305_init_push(state, secret)
    hashed = hashlib.blake2b()
    with path.open("wb") as file:

        def put(octets: bytes) -> None:
            hashed.update(octets)
            file.write(octets)
            advanced(len(octets))

        put(head)
        put(SealedBox(PublicKey(sealing)).encrypt(secret))
        put(start)
        bound: bytes | None = head
        for piece, last in _pieces(content):
            tag = _FINAL if last else _GOES_ON
            put(bindings.crypto_secretstream_xchacha20poly1305_push(state, piece, bound, tag))
            bound = None
        file.write(key.signing.sign(_SIGNED + hashed.digest()).signature)
        return file.tell()


def _pieces(content: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Yield the content in pieces of one size, the last one marked."""
    waiting = b""
    for part in content:
        waiting += part
        whole = max(0, (len(waiting) - 1) // PIECE) * PIECE
        for start in range(0, whole, PIECE):
            yield waiting[start : start + PIECE], False
        waiting = waiting[whole:]
    yield waiting, True


def inspect(path: Path, most: int, advanced: Advanced = lambda _octets: None) -> Seen:
    """Read a package through and check all that needs no secret; memory stays small whatever the file claims.

    Refused on the field `file`, in this order: `file_unreadable`, `package_too_large` (most, in octets),
    `package_foreign`, `package_truncated`, `package_version`, `package_malformed`, `package_altered`.
    """
    with _opened(path) as (file, size):
        if size > most:
            raise Refused("package_too_large", field="file", size=size, most=most)
        head, header = _head(file, size)
        expected = size_of(len(head) - _PREFIX.size, header.manifest_size + header.content_size)
        if size < expected:
            raise Refused("package_truncated", field="file", size=size, expected=expected)
        if size > expected:
            raise malformed("end")
        hashed = hashlib.blake2b(head)
        for octets in _stretch(file, size - len(head) - _SIGNATURE):
            hashed.update(octets)
            advanced(len(octets))
        signature = file.read(_SIGNATURE)
    try:
        VerifyKey(bytes.fromhex(header.signer)).verify(_SIGNED + hashed.digest(), signature)
    except (CryptoError, ValueError) as error:
        raise Refused("package_altered", field="file") from error
    return Seen(path, header, head, size, hashed.digest())


@contextmanager
def _opened(path: Path) -> Iterator[tuple[BinaryIO, int]]:
    try:
        with path.open("rb") as file:
            yield file, os.fstat(file.fileno()).st_size
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refused("file_unreadable", field="file", path=str(path), reason=reason) from error


def _stretch(file: BinaryIO, length: int) -> Iterator[bytes]:
    while length > 0 and (octets := file.read(min(PIECE, length))):
        length -= len(octets)
        yield octets


def _head(file: BinaryIO, size: int) -> tuple[bytes, Header]:
    prefix = file.read(_PREFIX.size)
    if not MAGIC.startswith(prefix[: len(MAGIC)]):
        raise Refused("package_foreign", field="file")
    if len(prefix) < _PREFIX.size:
        raise Refused("package_truncated", field="file", size=size, expected=size_of(0, 1))
    _, version, length = _PREFIX.unpack(prefix)
    if version != VERSION:
        raise Refused("package_version", field="file", version=version)
    if not 0 < length <= _LARGEST_HEADER:
        raise malformed("header")
    told = file.read(length)
    if len(told) < length:
        raise Refused("package_truncated", field="file", size=size, expected=size_of(length, 1))
    try:
        return prefix + told, strictly(Header, told).checked()
    except ValueError as error:
        raise malformed("header") from error


def unsealed(seen: Seen, key: ExchangeKey, advanced: Advanced = lambda _octets: None) -> Iterator[bytes]:
    """Yield the content piece by piece; what was given counts only when the last piece was.

    Refused `package_sealed_otherwise` where the key is not the one it was sealed for, `package_altered` where the
    file is another than was inspected.
    """
    body = seen.size - len(seen.head) - _SEALED_KEY - _START - _SIGNATURE
    with _opened(seen.path) as (file, _):
        hashed = hashlib.blake2b()

        def take(count: int) -> bytes:
            octets = file.read(count)
            hashed.update(octets)
            advanced(len(octets))
            return octets

        head, sealed, start = take(len(seen.head)), take(_SEALED_KEY), take(_START)
        if head != seen.head or len(start) < _START:
            raise Refused("package_altered", field="file")
        try:
            secret = SealedBox(key.sealing).decrypt(sealed)
        except CryptoError as error:
            raise Refused("package_sealed_otherwise", field="file") from error
        state = bindings.crypto_secretstream_xchacha20poly1305_state()
        bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, start, secret)
        bound: bytes | None = head
        while body > 0:
            piece = take(min(PIECE + _TAG, body))
            body -= PIECE + _TAG
            yield _opened_piece(state, piece, bound, last=body <= 0)
            bound = None
        if hashed.digest() != seen.digest:
            raise Refused("package_altered", field="file")


def _opened_piece(
    state: bindings.crypto_secretstream_xchacha20poly1305_state,
    piece: bytes,
    bound: bytes | None,
    *,
    last: bool,
) -> bytes:
    try:
        plain, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(state, piece, bound)
    except (CryptoError, RuntimeError, ValueError) as error:
        raise Refused("package_altered", field="file") from error
    if (tag == _FINAL) is not last:
        raise Refused("package_altered", field="file")
    return bytes(plain)
