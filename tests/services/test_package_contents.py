"""What a signed package says is believed as far as it holds: lists that are none, other contents, power cuts."""

import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.attachment import AttachmentKind
from desk_app.domain.package import (
    Header,
    Manifest,
    PackageKind,
    PackedAttachment,
    PackedDossier,
    PackedFile,
    PackedResult,
)
from desk_app.domain.route import LegEnding
from desk_app.services import maintenance
from desk_app.store import database, exchange_key, package_file, records, tables
from tests.builders import accepted, an_applicant
from tests.conftest import MORNING, PROFILE
from tests.two_offices import OTHER, PDF, Place, expect, picture

ROOT = Path(__file__).resolve().parents[2]
RESULT = PackedResult("a", "b", LegEnding.RELEASE, MORNING, MORNING, MORNING)


def a_header(here: Place, **changes: Any) -> Header:
    with here.at_work():
        signer = exchange_key.own().public_signing.hex()
    facts: dict[str, Any] = {
        "package": "H13.50.05-G261123-0830-0123ABCD",
        "kind": PackageKind.DOSSIERS,
        "sender": PROFILE.code,
        "signer": signer,
        "receiver": OTHER.code,
        "made_at": MORNING,
        "training": False,
        "manifest_size": 1,
        "content_size": 0,
    }
    return Header(**(facts | changes))


def signed(here: Place, there: Place, path: Path, told: bytes, content: bytes, **changes: Any) -> None:
    """Write a package that its sender signed, whatever is in it."""
    header = a_header(here, manifest_size=len(told), content_size=len(content), **changes)
    with there.at_work():
        sealing = exchange_key.own().public_sealing
    with here.at_work():
        package_file.write(path, header, [told, content], exchange_key.own(), sealing)


def a_dossier(**changes: Any) -> PackedDossier:
    facts: dict[str, Any] = {
        "code": "H13.50.05-261123-0001",
        "procedure": "1.004873",
        "procedure_name": "Cấp giấy xác nhận",
        "applicant": an_applicant(),
        "received_at": MORNING,
        "due_at": MORNING,
    }
    return PackedDossier(**(facts | changes))


def attached(content: bytes) -> Manifest:
    digest = sha256(content).hexdigest()
    line = PackedAttachment("a.pdf", AttachmentKind.PDF, digest)
    return Manifest("UBND", (a_dossier(attachments=(line,)),), files=(PackedFile(digest, len(content)),))


def test_claimed_sizes_take_no_memory(offices: tuple[Place, Place], path: Path) -> None:
    told = a_header(offices[0], manifest_size=16 * 1024 * 1024, content_size=10**15)
    said = records.dump(told).encode()
    path.write_bytes(package_file.MAGIC + b"\0\x01" + len(said).to_bytes(4, "big") + said + bytes(200))
    expect(offices[1], path, "package_truncated")


def test_signed_content_has_to_be_what_the_list_says(offices: tuple[Place, Place], path: Path) -> None:
    here, there = offices
    told = records.dump(attached(PDF)).encode()
    signed(here, there, path, told, PDF.replace(b"obj", b"abj"))
    expect(there, path, "package_content_wrong")
    signed(here, there, path, records.dump(attached(picture())).encode(), picture())
    expect(there, path, "package_malformed")
    signed(here, there, path, told, PDF)
    assert len(there.open(path).left_out) == 1


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("UBND", ""),
        ('"UBND"}', '"UBND"'),
        ('"sender_name"', '"sender_nome"'),
        ('{"d', '{"more":1,"d'),
        ('":"', '": "'),
        ("2026-11-23T08:30:00", "2026-11-23T08:30:00+07:00"),
        ('"UBND"', '"\\ud800"'),
        ('"size":', '"size":1'),
        ('"size":', '"size":true,"was":'),
        ('"kind":"pdf"', '"kind":"exe"'),
    ],
)
def test_signed_list_has_to_be_well_written(
    offices: tuple[Place, Place], path: Path, what: str, said: str
) -> None:
    here, there = offices
    whole = records.dump(attached(PDF))
    assert what in whole
    signed(here, there, path, whole.replace(what, said).encode(), PDF)
    expect(there, path, "package_malformed")


@pytest.mark.parametrize(
    "manifest",
    [
        Manifest("UBND"),
        Manifest("UBND", (a_dossier(), a_dossier())),
        Manifest("UBND", (a_dossier(sets=10**30),)),
        Manifest("UBND", (a_dossier(fee_amount=-1),)),
        Manifest("UBND", (a_dossier(procedure="9" * 600),)),
        Manifest("UBND", results=(RESULT,)),
        Manifest("UBND", (a_dossier(),), files=(PackedFile("a" * 64, 5),)),
        Manifest("UBND", (a_dossier(),), files=(PackedFile("../../etc/passwd", 5),)),
    ],
)
def test_signed_list_has_to_make_sense(offices: tuple[Place, Place], path: Path, manifest: Manifest) -> None:
    here, there = offices
    signed(here, there, path, records.dump(manifest).encode(), b"x" * 5 if manifest.files else b"")
    expect(there, path, "package_malformed")


def test_deep_list(offices: tuple[Place, Place], path: Path) -> None:
    here, there = offices
    signed(here, there, path, b"[" * 100_000, b"")
    expect(there, path, "package_malformed")


def test_known_code_with_another_content(offices: tuple[Place, Place], path: Path) -> None:
    here, there = offices
    first = there.open(path)
    told = records.dump(Manifest("UBND", (a_dossier(),))).encode()
    signed(here, there, path, told, b"", package=first.code)
    expect(there, path, "package_differs")


def test_results_of_what_was_never_sent(offices: tuple[Place, Place], path: Path) -> None:
    here, there = offices
    with there.at_work() as session:
        code = accepted(session).code
    result = PackedResult(code, "H13.50.05-261123-0001", LegEnding.RELEASE, MORNING, MORNING, MORNING)
    told = records.dump(Manifest("UBND", results=(result,))).encode()
    signed(here, there, path, told, b"", kind=PackageKind.RESULTS)
    answer = there.open(path)
    assert [(each.theirs, each.reason) for each in answer.left_out] == [(code, "result_unknown")]


_CUT = """
import os, sys
from datetime import datetime
from pathlib import Path
from pkgutil import resolve_name
from desk_app.services import exchange, office
data, package, module, name, nth = sys.argv[1:]
session = office.open_session(Path(data), lambda: datetime(2026, 11, 23, 9))
where, left = resolve_name(module), int(nth)
real = getattr(where, name)
def cut(*given, **named):
    global left
    left -= 1
    if not left:
        os._exit(9)
    return real(*given, **named)
setattr(where, name, cut)
exchange.open_package(session, Path(package))
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("module", "name", "nth"),
    [
        ("desk_app.store.package_file", "inspect", 1),
        ("desk_app.store.attachments", "stage", 2),
        ("desk_app.services.intake", "accepted_in", 1),
        ("desk_app.store.attachments", "keep", 2),
        ("desk_app.services.package_opening", "_keep", 1),
        ("desk_app.services.package_opening", "_answer", 1),
    ],
)
def test_power_cut_leaves_all_or_nothing(
    offices: tuple[Place, Place], path: Path, module: str, name: str, nth: int
) -> None:
    _, there = offices
    done = subprocess.run(
        [sys.executable, "-c", _CUT, str(there.folder), str(path), module, name, str(nth)],
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 9
    with there.at_work() as session, database.connection():
        kept = [table.select().count() for table in (tables.Package, tables.Dossier, tables.Attachment)]
        assert kept == ([1, 1, 2] if name == "_answer" else [0, 0, 0])
        assert maintenance.verify(session).faults == ()
    answer = there.open(path)
    assert len(answer.taken) == 1
    assert answer.repeated is (name == "_answer")
