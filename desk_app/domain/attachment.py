"""A scan or a photograph of a dossier: which kinds are taken, and how a line of the list reads."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk_app.domain.applicant import LONGEST_NAME
from desk_app.domain.errors import Refused
from desk_app.domain.text import tidy

# Beside the numbers of the checklist: 0 belongs to the dossier as a whole.
RESULT_NO = -1
# How many of the first octets tell the kind.
HEAD = 16


class AttachmentKind(StrEnum):
    """The kinds that every office can open; the value is the ending of the file."""

    PDF = "pdf"
    JPEG = "jpg"
    PNG = "png"


# ISO 32000-1 §7.5.2, ISO/IEC 10918-1 B.1.1.3, ISO/IEC 15948 §5.2.
_BEGINNINGS = {
    b"%PDF-": AttachmentKind.PDF,
    b"\xff\xd8\xff": AttachmentKind.JPEG,
    b"\x89PNG\r\n\x1a\n": AttachmentKind.PNG,
}
_ENDINGS = {
    "pdf": AttachmentKind.PDF,
    "jpg": AttachmentKind.JPEG,
    "jpeg": AttachmentKind.JPEG,
    "jpe": AttachmentKind.JPEG,
    "jfif": AttachmentKind.JPEG,
    "png": AttachmentKind.PNG,
}


@dataclass(frozen=True, slots=True)
class AttachmentLine:
    """One attachment as it is listed; `size` in octets, `document_no` that of the checklist (0 none, -1 the result).

    `repeated` tells that the dossier had the same content before.
    """

    id: int
    document_no: int
    name: str
    kind: AttachmentKind
    size: int
    digest: str
    added_at: datetime
    added_by: str
    repeated: bool = False


def kind_of(head: bytes, name: str) -> AttachmentKind:
    """Return the kind that the first octets of a file tell.

    Refused `attachment_kind` (with the name) for any other content, and for a name that ends like another kind.
    """
    kind = next((kind for beginning, kind in _BEGINNINGS.items() if head.startswith(beginning)), None)
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    if kind is None or _ENDINGS.get(ending, kind) is not kind:
        raise Refused("attachment_kind", field="file", name=name)
    return kind


def tidy_name(name: str) -> str:
    """Return a file's name as it is kept: without folders, on one line, its ending left when it is too long."""
    last = tidy(name.replace("\\", "/").rpartition("/")[2]) or "?"
    stem, dot, ending = last.rpartition(".")
    if len(last) <= LONGEST_NAME or not dot or len(ending) > HEAD:
        return last[:LONGEST_NAME]
    return f"{stem[: LONGEST_NAME - len(ending) - 1]}.{ending}"
