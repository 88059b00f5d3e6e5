"""What a package has to be before it is believed."""

from dataclasses import replace
from datetime import UTC
from typing import Any

import pytest

from desk_app.domain.applicant import Applicant
from desk_app.domain.attachment import AttachmentKind
from desk_app.domain.package import (
    LARGEST_MANIFEST,
    MOST_ENTRIES,
    Header,
    Manifest,
    PackageKind,
    PackedAttachment,
    PackedDossier,
    PackedFile,
    PackedResult,
)
from desk_app.domain.route import LegEnding
from desk_app.domain.submitted_document import SubmittedDocument
from tests.builders import refused
from tests.conftest import MORNING

FILE = PackedFile("ab" * 32, 7)
LINE = PackedAttachment("tờ khai.pdf", AttachmentKind.PDF, FILE.digest)
DOSSIER = PackedDossier("A-1", "1.004873", "Tên", Applicant("Lan"), MORNING, MORNING, attachments=(LINE,))
RESULT = PackedResult("A-1", "B-1", LegEnding.RELEASE, MORNING, MORNING, MORNING)
HEADER = Header(
    package="H13.50.05-G261123-0830-0123ABCD",
    kind=PackageKind.DOSSIERS,
    sender="H13.50.05",
    signer="0" * 64,
    receiver="H13.50.06",
    made_at=MORNING,
    training=False,
    manifest_size=100,
    content_size=FILE.size,
)
MANIFEST = Manifest("UBND", (DOSSIER,), files=(FILE,))


def test_whole_ones_pass() -> None:
    assert HEADER.checked() is HEADER
    assert MANIFEST.checked(HEADER) is MANIFEST
    results = Manifest("UBND", results=(RESULT,))
    assert results.checked(replace(HEADER, kind=PackageKind.RESULTS, content_size=0)).entries == (RESULT,)


@pytest.mark.parametrize(
    "change",
    [
        {"package": "../../x"},
        {"package": "H13.50.05-G261123-0830-0123abcd"},
        {"sender": "nobody"},
        {"receiver": ""},
        {"signer": "0" * 63},
        {"signer": "G" * 64},
        {"manifest_size": 0},
        {"manifest_size": LARGEST_MANIFEST + 1},
        {"content_size": -1},
        {"made_at": MORNING.replace(tzinfo=UTC)},
    ],
)
def test_header(change: dict[str, Any]) -> None:
    with refused("package_malformed", "file"):
        replace(HEADER, **change).checked()


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"dossiers": ()}, "entries"),
        ({"results": (RESULT,)}, "entries"),
        ({"dossiers": (DOSSIER, DOSSIER)}, "codes"),
        ({"sender_name": ""}, "sender"),
        ({"sender_name": "x" * 201}, "sender"),
        ({"files": ()}, "sizes"),
        ({"files": (replace(FILE, size=8),)}, "sizes"),
        ({"files": (replace(FILE, digest="AB" * 32),)}, "files"),
        ({"files": (FILE, FILE)}, "files"),
        ({"files": (FILE, PackedFile("cd" * 32, 0))}, "files"),
        ({"dossiers": (replace(DOSSIER, attachments=()),)}, "attachments"),
        (
            {"dossiers": (replace(DOSSIER, attachments=(LINE, replace(LINE, digest="cd" * 32))),)},
            "attachments",
        ),
        ({"dossiers": (replace(DOSSIER, attachments=(replace(LINE, name=""),)),)}, "attachments"),
        ({"dossiers": (replace(DOSSIER, attachments=(replace(LINE, document_no=-2),)),)}, "attachments"),
        ({"dossiers": (replace(DOSSIER, code=""),)}, "codes"),
        ({"dossiers": (replace(DOSSIER, procedure="x" * 501),)}, "texts"),
        ({"dossiers": (replace(DOSSIER, sets=10**20),)}, "numbers"),
        ({"dossiers": (replace(DOSSIER, fee_amount=-5),)}, "numbers"),
        ({"dossiers": (replace(DOSSIER, documents=(SubmittedDocument(1, "x", -1),)),)}, "numbers"),
        ({"dossiers": (replace(DOSSIER, documents=(SubmittedDocument(1, "x"),) * 201),)}, "numbers"),
        ({"dossiers": (replace(DOSSIER, due_at=MORNING.replace(tzinfo=UTC)),)}, "moments"),
    ],
)
def test_manifest(change: dict[str, Any], part: str) -> None:
    with refused("package_malformed", "file") as caught:
        replace(MANIFEST, **change).checked(HEADER)
    assert caught.value.params["part"] == part


def test_counts_have_an_end() -> None:
    many = tuple(replace(DOSSIER, code=f"A-{number}") for number in range(MOST_ENTRIES + 1))
    with refused("package_malformed", "file"):
        replace(MANIFEST, dossiers=many).checked(HEADER)
    assert len(replace(MANIFEST, dossiers=many[1:]).checked(HEADER).entries) == MOST_ENTRIES
