"""A package that is not whole, not for us, or not from whom it says changes nothing and says why."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desk_app.domain.errors import Refused
from desk_app.domain.office_key import OfficeKey
from desk_app.domain.package import (
    Header,
)
from desk_app.services import exchange, rules
from desk_app.store import attachments as files
from desk_app.store import database, exchange_key, package_file, records, tables
from tests.builders import refused
from tests.two_offices import OTHER, PDF, Place, expect

ROOT = Path(__file__).resolve().parents[2]
HEAD = 15


def parts(whole: bytes) -> dict[str, int]:
    """Return where each part of a package begins, and where the signature ends."""
    head = HEAD + int.from_bytes(whole[11:15], "big")
    told = records.load(Header, whole[HEAD:head].decode())
    first = head + 80 + 24
    return {
        "magic": 0,
        "version": 9,
        "length": 11,
        "header": HEAD,
        "key": head,
        "start": head + 80,
        "list": first,
        "scan": first + told.manifest_size,
        "second piece": first + package_file.PIECE + 17,
        "signature": len(whole) - 64,
        "end": len(whole),
    }


@pytest.mark.parametrize(
    ("part", "codes"),
    [
        ("magic", ("package_foreign",)),
        ("version", ("package_version",)),
        ("length", ("package_malformed",)),
        ("header", ("package_malformed",)),
        ("key", ("package_altered",)),
        ("start", ("package_altered",)),
        ("list", ("package_altered",)),
        ("scan", ("package_altered",)),
        ("second piece", ("package_altered",)),
        ("signature", ("package_altered",)),
    ],
)
@pytest.mark.parametrize("bit", [1, 128])
def test_altered(
    offices: tuple[Place, Place], path: Path, part: str, codes: tuple[str, ...], bit: int
) -> None:
    whole = bytearray(path.read_bytes())
    whole[parts(bytes(whole))[part]] ^= bit
    path.write_bytes(whole)
    expect(offices[1], path, *codes)


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ('"receiver":"H13.50.06"', '"receiver":"H13.50.07"'),
        ('"sender":"H13.50.05"', '"sender":"H13.50.08"'),
        ('"kind":"dossiers"', '"kind":"results"'),
        ('"training":false', '"training":true'),
    ],
)
def test_altered_header_that_reads_well(
    offices: tuple[Place, Place], path: Path, what: str, said: str
) -> None:
    whole = path.read_bytes()
    altered = whole.replace(what.encode(), said.encode())
    length = int.from_bytes(whole[11:15], "big") + len(altered) - len(whole)
    path.write_bytes(altered[:11] + length.to_bytes(4, "big") + altered[HEAD:])
    expect(offices[1], path, "package_altered")


@pytest.mark.parametrize("less", [1, 0])
@pytest.mark.parametrize(
    "part", ["version", "length", "header", "key", "start", "list", "scan", "second piece", "signature"]
)
def test_truncated(offices: tuple[Place, Place], path: Path, part: str, less: int) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: parts(whole)[part] - less])
    expect(offices[1], path, "package_truncated")
    path.write_bytes(whole[:-1])
    expect(offices[1], path, "package_truncated")


def test_empty_file_and_what_follows_the_end(offices: tuple[Place, Place], path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole + b"\0")
    expect(offices[1], path, "package_malformed")
    path.write_bytes(b"")
    expect(offices[1], path, "package_truncated")


@pytest.mark.parametrize("content", [b"PK\x03\x04", PDF, b"{}", b"\x89PNG\r\n\x1a\n" + bytes(99)])
def test_foreign(offices: tuple[Place, Place], path: Path, content: bytes) -> None:
    path.write_bytes(content)
    expect(offices[1], path, "package_foreign")


def test_missing_file_and_folder(offices: tuple[Place, Place], tmp_path: Path) -> None:
    expect(offices[1], tmp_path / "nowhere.hoso", "file_unreadable")
    expect(offices[1], tmp_path, "file_unreadable")


def test_too_large_is_not_even_read(offices: tuple[Place, Place], path: Path) -> None:
    _, there = offices
    with there.at_work() as session:
        rule = session.rules.rule("exchange.max_megabytes", session.today())
        there.session = rules.change(
            session, replace(rule, value=0, in_force_from=date(2026, 11, 23), source="QĐ 1")
        )
    path.write_bytes(b"anything")
    expect(there, path, "package_too_large")


def test_sender(offices: tuple[Place, Place], path: Path) -> None:
    _, there = offices
    table = tables.KnownOffice
    with there.at_work(), database.connection():
        kept = table.get()
        table.update(confirmed_at=None).execute()
    expect(there, path, "office_unconfirmed")
    with there.at_work() as session, database.connection():
        other = OfficeKey.parse(kept.public_key)
        other = replace(other, signing=exchange_key.own().public_signing)
        table.update(public_key=other.text, confirmed_at=session.now()).execute()
    expect(there, path, "package_signer_unknown")
    with there.at_work(), database.connection():
        table.delete().execute()
    expect(there, path, "package_sender_unknown")


def test_for_another_office_and_for_training(offices: tuple[Place, Place], path: Path) -> None:
    here, there = offices
    expect(here, path, "package_own")
    named = there.session
    there.session = replace(named, office=replace(OTHER, code="H13.50.09"))
    expect(there, path, "package_not_for_us")
    there.session = replace(named, office=replace(OTHER, training=True))
    expect(there, path, "package_training")
    there.session = named
    (there.folder / exchange_key.FILE_NAME).unlink()
    with there.at_work():
        exchange_key.own()
    expect(there, path, "package_sealed_otherwise")


def test_stopping_changes_nothing(offices: tuple[Place, Place], path: Path) -> None:
    _, there = offices
    before = there.dump()
    told: list[float] = []
    until = 0.2

    def progress(done: int, total: int) -> bool:
        told.append(done / total)
        return done < until * total

    for stop in (0.2, 0.7):
        until = stop
        with there.at_work() as session, refused("cancelled"):
            exchange.open_package(session, path, progress)
        assert there.dump() == before
    told.clear()
    until = 2
    with there.at_work() as session:
        exchange.open_package(session, path, progress)
    assert told == sorted(told)
    assert 0.9 < told[-1] <= 1


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=some.floats(0, 1, exclude_max=True), bit=some.integers(0, 7))
def test_any_flipped_bit_is_refused(offices: tuple[Place, Place], path: Path, place: float, bit: int) -> None:
    whole = bytearray(path.read_bytes())
    whole[int(place * len(whole))] ^= 1 << bit
    spoilt = path.with_suffix(".spoilt")
    spoilt.write_bytes(whole)
    _, there = offices
    with pytest.raises(Refused):
        there.open(spoilt)
    with there.at_work(), database.connection():
        assert [table.select().count() for table in (tables.Package, tables.Dossier, tables.Attachment)] == [
            0
        ] * 3
    assert not [each for each in (there.folder / files.FOLDER).glob("**/*") if each.is_file()]
