"""The sealed file by itself: what goes in comes out, at every size, and nobody else reads it."""

from dataclasses import replace
from hashlib import blake2b
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from nacl.public import PrivateKey
from nacl.signing import SigningKey

from desk_app.domain.errors import Refused
from desk_app.domain.package import Header, PackageKind
from desk_app.store import package_file, records
from desk_app.store.exchange_key import ExchangeKey
from desk_app.store.package_file import PIECE
from tests.builders import refused
from tests.conftest import MORNING

OURS = ExchangeKey(SigningKey(b"a" * 32), PrivateKey(b"b" * 32))
THEIRS = ExchangeKey(SigningKey(b"c" * 32), PrivateKey(b"d" * 32))
HEADER = Header(
    package="H13.50.05-G261123-0830-0123ABCD",
    kind=PackageKind.DOSSIERS,
    sender="H13.50.05",
    signer=OURS.public_signing.hex(),
    receiver="H13.50.06",
    made_at=MORNING,
    training=False,
    manifest_size=1,
    content_size=0,
)
MOST = 10_000_000


def written(path: Path, content: bytes, cut: int = 0) -> int:
    header = replace(HEADER, manifest_size=1, content_size=len(content) - 1)
    return package_file.write(path, header, [content[:cut], content[cut:]], OURS, THEIRS.public_sealing)


@pytest.mark.parametrize("size", [1, 2, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 5])
def test_any_size_comes_out_as_it_went_in(tmp_path: Path, size: int) -> None:
    path, content = tmp_path / "p", bytes(range(256)) * (size // 256 + 1)
    for cut in (0, 1, size // 2):
        made = written(path, content[:size], cut)
        seen = package_file.inspect(path, MOST)
        assert made == seen.size == path.stat().st_size == package_file.size_of(len(seen.head) - 15, size)
        assert b"".join(package_file.unsealed(seen, THEIRS)) == content[:size]


def test_nothing_can_be_read_in_it(tmp_path: Path) -> None:
    written(tmp_path / "p", b"Nguyen Van A 093090000001 " * 50)
    written(tmp_path / "q", b"Nguyen Van A 093090000001 " * 50)
    whole, again = (tmp_path / "p").read_bytes(), (tmp_path / "q").read_bytes()
    assert b"Nguyen" not in whole
    assert b"093090000001" not in whole
    assert whole[-2000:] != again[-2000:]
    with refused("package_sealed_otherwise", "file"):
        list(package_file.unsealed(package_file.inspect(tmp_path / "p", MOST), OURS))


def test_another_sender_cannot_put_his_name_on_it(tmp_path: Path) -> None:
    path = tmp_path / "p"
    written(path, b"content")
    whole, head = path.read_bytes(), records.dump(HEADER)
    signer = THEIRS.public_signing.hex()
    stolen = records.dump(replace(HEADER, sender="H13.50.07", signer=signer, content_size=6))
    assert len(stolen) == len(head)
    body = whole[:15] + stolen.encode() + whole[15 + len(head) : -64]
    signature = THEIRS.signing.sign(b"hoso package 1\0" + blake2b(body).digest()).signature
    path.write_bytes(body + signature)
    seen = package_file.inspect(path, MOST)
    assert seen.header.sender == "H13.50.07"
    with refused("package_altered", "file"):
        list(package_file.unsealed(seen, THEIRS))


def test_file_that_is_changed_after_it_was_inspected(tmp_path: Path) -> None:
    path = tmp_path / "p"
    written(path, b"first")
    seen = package_file.inspect(path, MOST)
    written(path, b"other")
    with refused("package_altered", "file"):
        list(package_file.unsealed(seen, THEIRS))
    path.unlink()
    with refused("file_unreadable", "file"):
        list(package_file.unsealed(seen, THEIRS))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    octets=some.binary(max_size=400),
    begins=some.sampled_from([b"", package_file.MAGIC, package_file.MAGIC + b"\0\1"]),
)
def test_any_octets_are_refused(tmp_path: Path, octets: bytes, begins: bytes) -> None:
    path = tmp_path / "p"
    path.write_bytes(begins + octets)
    with pytest.raises(Refused):
        package_file.inspect(path, MOST)


@given(some.one_of(some.binary(), some.text().map(str.encode)))
def test_what_is_not_canonical_is_no_header(told: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        package_file.strictly(Header, told)


def test_canonical_text_is_read() -> None:
    assert package_file.strictly(Header, records.dump(HEADER).encode()) == HEADER
