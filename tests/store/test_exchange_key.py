"""The office's own keys for packages: made once, its owner's alone."""

import stat
import sys
from pathlib import Path

import pytest

from desk_app.domain.errors import StoreUnavailable
from desk_app.store import exchange_key


def test_made_once(store: Path) -> None:
    first = exchange_key.own()
    assert exchange_key.own().public_signing == first.public_signing
    assert exchange_key.own().public_sealing == first.public_sealing
    assert first.public_signing != first.public_sealing
    assert "SigningKey" not in repr(first)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in lists, not in a mode")
def test_only_the_owner_may_read_it(store: Path) -> None:
    exchange_key.own()
    assert stat.S_IMODE((store / exchange_key.FILE_NAME).stat().st_mode) == 0o600
    assert list(store.glob("*.new")) == []


@pytest.mark.parametrize("content", [b"", b"short", b"x" * 65])
def test_damaged_key_is_said_and_not_remade(store: Path, content: bytes) -> None:
    (store / exchange_key.FILE_NAME).write_bytes(content)
    with pytest.raises(StoreUnavailable) as caught:
        exchange_key.own()
    assert caught.value.code == "key_damaged"
    assert (store / exchange_key.FILE_NAME).read_bytes() == content


def test_octets_that_are_no_points_are_told(store: Path) -> None:
    key = exchange_key.own()
    assert exchange_key.usable(key.public_signing, key.public_sealing)
    assert not exchange_key.usable(key.public_signing, bytes(32))
    assert not exchange_key.usable(bytes(32), key.public_sealing)
