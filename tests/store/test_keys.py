"""The office's secret: its owner's alone, never made a second time."""

import stat
import sys
from pathlib import Path

import pytest

from desk_app.domain.errors import StoreUnavailable
from desk_app.services import office
from desk_app.store import keys
from tests.conftest import StandingClock


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in lists, not in a mode")
def test_only_the_owner_may_read_it(store: Path) -> None:
    assert stat.S_IMODE((store / keys.FILE_NAME).stat().st_mode) == 0o600


def test_one_key_for_each_use(tmp_path: Path) -> None:
    keys.make(tmp_path)
    made = keys.load(tmp_path)
    assert made.seal != made.chain
    assert len(made.seal) == len(made.chain) == 32
    assert (tmp_path / keys.FILE_NAME).read_bytes() not in {made.seal, made.chain}
    assert [file.name for file in tmp_path.iterdir()] == [keys.FILE_NAME]


def test_every_office_has_its_own(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        keys.make(tmp_path / name)
    assert keys.load(tmp_path / "a") != keys.load(tmp_path / "b")


def test_key_that_is_there_stays(tmp_path: Path) -> None:
    keys.make(tmp_path, b"s" * 32)
    first = keys.load(tmp_path)
    keys.make(tmp_path)
    assert keys.load(tmp_path) == first


def test_rest_of_an_interrupted_making_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "office.new").write_bytes(b"half")
    keys.make(tmp_path, b"s" * 32)
    assert (tmp_path / keys.FILE_NAME).read_bytes() == b"s" * 32


@pytest.mark.parametrize(
    ("content", "code"), [(None, "key_missing"), (b"", "key_damaged"), (b"short", "key_damaged")]
)
def test_lost_or_damaged_key_is_said_and_not_remade(
    store: Path, clock: StandingClock, content: bytes | None, code: str
) -> None:
    path = store / keys.FILE_NAME
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(StoreUnavailable) as caught:
        office.open_session(store, clock)
    assert (caught.value.code, caught.value.params["path"]) == (code, str(path))
    assert (path.read_bytes() if path.exists() else None) == content
