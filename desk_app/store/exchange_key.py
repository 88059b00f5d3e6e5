"""This office's own pair of keys for packages, kept beside the database with its owner's rights only."""

from dataclasses import dataclass, field
from pathlib import Path

from nacl import bindings
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.signing import SigningKey
from nacl.utils import random

from desk_app.domain.errors import StoreUnavailable
from desk_app.store import keys, tables

FILE_NAME = "office_exchange.key"
_SIZE = 32


@dataclass(frozen=True, slots=True)
class ExchangeKey:
    """The secret halves: one signs what this office sends, the other opens what was sealed for it."""

    signing: SigningKey = field(repr=False)
    sealing: PrivateKey = field(repr=False)

    @property
    def public_signing(self) -> bytes:
        """What others prove the signature by."""
        return bytes(self.signing.verify_key)

    @property
    def public_sealing(self) -> bytes:
        """What others seal by."""
        return bytes(self.sealing.public_key)


def own() -> ExchangeKey:
    """Return the keys of the office in use, made when they are first asked for.

    StoreUnavailable `key_damaged` for a file that holds something else: a new one would disown what others confirmed.
    """
    path = Path(tables.database.database).parent / FILE_NAME
    keys.write_secret(path, random(2 * _SIZE))
    secret = path.read_bytes()
    if len(secret) != 2 * _SIZE:
        raise StoreUnavailable("key_damaged", path=str(path))
    return ExchangeKey(SigningKey(secret[:_SIZE]), PrivateKey(secret[_SIZE:]))


def usable(signing: bytes, sealing: bytes) -> bool:
    """Tell whether two octet strings are points of their curves, so that a signature and a seal can hold."""
    try:
        SealedBox(PublicKey(sealing)).encrypt(b"")
    except CryptoError:
        return False
    return bool(bindings.crypto_core_ed25519_is_valid_point(signing))
