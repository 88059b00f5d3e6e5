"""What a sealed package of dossiers or results says, and what it must hold before anything of it is believed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk_app.domain.applicant import LONGEST_NAME, LONGEST_TEXT, Applicant, Representative
from desk_app.domain.attachment import RESULT_NO, AttachmentKind
from desk_app.domain.errors import Refused
from desk_app.domain.numbering import valid_agency
from desk_app.domain.procedure import Channel
from desk_app.domain.route import LegEnding
from desk_app.domain.submitted_document import SubmittedDocument

ENDING = "hoso"
VERSION = 1
MOST_ENTRIES = 500
MOST_FILES = 5_000
MOST_PAPERS = 200
LARGEST_MANIFEST = 16 * 1024 * 1024
_MOST, _MOST_MONEY = 9_999, 10**12

_DIGEST = re.compile(r"[0-9a-f]{64}")
_CODE = re.compile(r"[A-Z0-9.]{3,35}-G[0-9]{6}-[0-9]{4}-[0-9A-F]{8}")


class PackageKind(StrEnum):
    """Dossiers go out, results come back."""

    DOSSIERS = "dossiers"
    RESULTS = "results"


@dataclass(frozen=True, slots=True)
class Header:
    """What anybody may read of a package; no citizen stands in it.

    Sizes in octets, `signer` the sender's key in hex.
    """

    package: str
    kind: PackageKind
    sender: str
    signer: str
    receiver: str
    made_at: datetime
    training: bool
    manifest_size: int
    content_size: int

    def checked(self) -> "Header":
        """Return the header itself; Refused `package_malformed`."""
        if not (
            _CODE.fullmatch(self.package)
            and valid_agency(self.sender)
            and valid_agency(self.receiver)
            and _DIGEST.fullmatch(self.signer)
            and self.made_at.tzinfo is None
            and 0 < self.manifest_size <= LARGEST_MANIFEST
            and self.content_size >= 0
        ):
            raise malformed("header")
        return self


@dataclass(frozen=True, slots=True)
class PackedFile:
    """One content that travels along, by its SHA-256 in hex; `size` in octets."""

    digest: str
    size: int


@dataclass(frozen=True, slots=True)
class PackedAttachment:
    """One line of a dossier's attachments; its content is the file of that digest."""

    name: str
    kind: AttachmentKind
    digest: str
    document_no: int = 0


@dataclass(frozen=True, slots=True)
class PackedDossier:
    """A dossier with everything the other desk needs to receive it as its own.

    Moments are those of the sending office; the receiving one counts its own.
    """

    code: str
    procedure: str
    procedure_name: str
    applicant: Applicant
    received_at: datetime
    due_at: datetime
    documents: tuple[SubmittedDocument, ...] = ()
    attachments: tuple[PackedAttachment, ...] = ()
    representative: Representative | None = None
    channel: Channel = Channel.COUNTER
    case: str = ""
    person: str = ""
    sets: int = 1
    summary: str = ""
    return_by: Channel = Channel.COUNTER
    return_address: str = ""
    fee_amount: int | None = None
    fee_paid: bool = False
    note: str = ""
    helped_by: str = ""
    decided_by: str = ""


@dataclass(frozen=True, slots=True)
class PackedResult:
    """How the work on a dossier ended: `code` is the citizen's dossier, `received_as` the one it was worked on as."""

    code: str
    received_as: str
    outcome: LegEnding
    received_at: datetime
    due_at: datetime
    finished_at: datetime
    result_number: str = ""
    attachments: tuple[PackedAttachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """The sealed list: who sends it, what is in it, and the contents in the order in which they follow."""

    sender_name: str
    dossiers: tuple[PackedDossier, ...] = ()
    results: tuple[PackedResult, ...] = ()
    files: tuple[PackedFile, ...] = ()

    @property
    def entries(self) -> tuple[PackedDossier | PackedResult, ...]:
        """The dossiers or the results, whichever it carries."""
        return (*self.dossiers, *self.results)

    def checked(self, header: Header) -> "Manifest":
        """Return the manifest itself, or refuse `package_malformed` with the part that is wrong."""
        wrong = next(self._wrong(header), None)
        if wrong:
            raise malformed(wrong)
        return self

    def _wrong(self, header: Header) -> Iterator[str]:
        other = self.results if header.kind is PackageKind.DOSSIERS else self.dossiers
        if other or not 1 <= len(self.entries) <= MOST_ENTRIES:
            yield "entries"
        if len({each.code for each in self.entries}) != len(self.entries):
            yield "codes"
        if not 1 <= len(self.sender_name) <= LONGEST_NAME:
            yield "sender"
        yield from self._wrong_files(header)
        for each in self.entries:
            yield from _wrong_parts(each)

    def _wrong_files(self, header: Header) -> Iterator[str]:
        sizes = {each.digest: each.size for each in self.files}
        if len(sizes) != len(self.files) or len(sizes) > MOST_FILES:
            yield "files"
        if not all(_DIGEST.fullmatch(digest) and size > 0 for digest, size in sizes.items()):
            yield "files"
        if sum(sizes.values()) != header.content_size:
            yield "sizes"
        attached = [line for each in self.entries for line in each.attachments]
        if {line.digest for line in attached} != set(sizes) or len(attached) > MOST_FILES:
            yield "attachments"


def _wrong_parts(entry: PackedDossier | PackedResult) -> Iterator[str]:
    if not 0 < len(entry.code) <= LONGEST_NAME:
        yield "codes"
    if any(not 0 < len(line.name) <= LONGEST_NAME for line in entry.attachments):
        yield "attachments"
    if any(not RESULT_NO <= line.document_no <= _MOST for line in entry.attachments):
        yield "attachments"
    if isinstance(entry, PackedResult):
        moments: tuple[datetime, ...] = (entry.received_at, entry.due_at, entry.finished_at)
        texts: tuple[str, ...] = (entry.received_as, entry.result_number)
    else:
        moments = (entry.received_at, entry.due_at)
        texts = (entry.procedure, entry.procedure_name, entry.case, entry.person)
        if not _countable(entry):
            yield "numbers"
    if any(moment.tzinfo for moment in moments):
        yield "moments"
    if any(len(text) > LONGEST_TEXT for text in texts):
        yield "texts"


def _countable(dossier: PackedDossier) -> bool:
    papers = dossier.documents
    counts = [
        count for paper in papers for count in (paper.no, paper.originals, paper.certified, paper.copies)
    ]
    fits = all(0 <= count <= _MOST for count in (*counts, dossier.sets))
    return fits and len(papers) <= MOST_PAPERS and 0 <= (dossier.fee_amount or 0) <= _MOST_MONEY


def malformed(part: str) -> Refused:
    """Return the refusal of a package that is not as one must be."""
    return Refused("package_malformed", field="file", part=part)


@dataclass(frozen=True, slots=True)
class TakenIn:
    """One entry that was taken in: as which dossier it is kept here; `known` when it was here before."""

    theirs: str
    ours: str
    due_at: datetime | None = None
    known: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One entry that was not taken, with the stable code of the reason and what fills its sentence."""

    theirs: str
    reason: str
    told: dict[str, str]


@dataclass(frozen=True, slots=True)
class PackageAnswer:
    """What became of a package that was opened; `repeated` when it had been opened before and changed nothing now."""

    code: str
    kind: PackageKind
    office: str
    office_name: str
    made_at: datetime
    taken: tuple[TakenIn, ...]
    left_out: tuple[LeftOut, ...] = ()
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Finished work for another office whose result was not packed yet; `their_code` is the citizen's dossier."""

    code: str
    office: str
    office_name: str
    their_code: str
    finished_at: datetime


@dataclass(frozen=True, slots=True)
class PackageMade:
    """A package that was written: how many entries and contents it holds, and its size in octets."""

    code: str
    kind: PackageKind
    office: str
    office_name: str
    entries: int
    files: int
    size: int
