"""Which files are scans and photographs, told by what is in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desk_app.domain.applicant import LONGEST_NAME
from desk_app.domain.attachment import AttachmentKind, kind_of, tidy_name
from tests.builders import refused

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    ("head", "name", "kind"),
    [
        (b"%PDF-1.7\n", "a.pdf", AttachmentKind.PDF),
        (b"%PDF-1.7\n", "A.PDF", AttachmentKind.PDF),
        (b"\xff\xd8\xff\xe0", "a.jpg", AttachmentKind.JPEG),
        (b"\xff\xd8\xff\xe1", "a.jpeg", AttachmentKind.JPEG),
        (PNG, "a.png", AttachmentKind.PNG),
        (PNG, "ảnh", AttachmentKind.PNG),
        (PNG, "số 12.2026", AttachmentKind.PNG),
    ],
)
def test_content_tells_the_kind(head: bytes, name: str, kind: AttachmentKind) -> None:
    assert kind_of(head, name) is kind


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"MZ\x90\x00", "a.pdf"),
        (b"PK\x03\x04", "a.docx"),
        (b"<html>", "a.png"),
        (b"", "a.png"),
        (b"\xff\xd8", "a.jpg"),
        (b"%PDF-1.7", "a.jpg"),
        (PNG, "a.pdf"),
        (b"GIF89a", "a.gif"),
    ],
)
def test_other_content_or_another_ending_is_refused(head: bytes, name: str) -> None:
    with refused("attachment_kind", "file"):
        kind_of(head, name)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("/home/hoa/tờ khai.pdf", "tờ khai.pdf"),
        ("C:\\Users\\Hoa\\a.pdf", "a.pdf"),
        ("..", ".."),
        ("a\nb\u200b.pdf", "a b.pdf"),
        ("", "?"),
        ("folder/", "?"),
        ("x" * 300 + ".jpeg", "x" * (LONGEST_NAME - 5) + ".jpeg"),
        ("x" * 300, "x" * LONGEST_NAME),
    ],
)
def test_name_is_kept_without_its_folders(name: str, kept: str) -> None:
    assert tidy_name(name) == kept


@given(some.text())
def test_any_name_can_be_kept(name: str) -> None:
    kept = tidy_name(name)
    assert 0 < len(kept) <= LONGEST_NAME
    assert not {"/", "\\", "\n", "\0"} & set(kept)
    assert tidy_name(kept) == kept
