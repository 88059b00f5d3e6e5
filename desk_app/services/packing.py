"""What goes into a package: a dossier, or the result of the work on one, and its attachments in order."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence

from desk_app.domain.attachment import RESULT_NO, AttachmentLine
from desk_app.domain.errors import Refused
from desk_app.domain.package import PackedAttachment, PackedDossier, PackedFile, PackedResult
from desk_app.domain.procedure import Channel
from desk_app.domain.route import LegEnding
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.workflow import DECIDED, DossierStatus
from desk_app.services import attachments
from desk_app.store import attachments as files
from desk_app.store import dossiers, exchanged, records, tables
from desk_app.store.dossiers import DossierRecord, Row

Sent = tuple[PackedDossier | PackedResult, tuple[AttachmentLine, ...]]


def found(codes: Iterable[str]) -> list[Row]:
    """Return the rows of dossiers in the order asked for, each once; Refused `dossier_unknown`."""
    wanted = list(dict.fromkeys(codes))
    rows = {row.code: row for row in dossiers.with_procedure().where(tables.Dossier.code.in_(wanted))}
    for code in wanted:
        if code not in rows:
            raise Refused("dossier_unknown", field="code", code=code)
    return [rows[code] for code in wanted]


def on_list(transfer: str) -> list[str]:
    """Return the dossiers of a hand-over list that are not back; Refused `package_list_unknown` on `transfer`."""
    listed = tables.Transfer.get_or_none(tables.Transfer.code == transfer)
    if listed is None:
        raise Refused("package_list_unknown", field="transfer", code=transfer)
    line = tables.TransferLine
    rows = line.select(line, tables.Dossier).join(tables.Dossier).where(line.transfer == listed.id)
    return [row.dossier.code for row in rows.where(line.back_at.is_null()).order_by(line.position)]


def dossier(row: Row) -> Sent:
    """Return a dossier as it travels, with its attachments; Refused `package_decided` where nothing is left to do."""
    if DossierStatus(row.status) in DECIDED:
        raise Refused("package_decided", field="code", code=row.code)
    kept, lines = records.load(DossierRecord, row.record), attachments.of(row)
    packed = PackedDossier(
        code=row.code,
        procedure=row.procedure_code,
        procedure_name=row.procedure.name,
        applicant=kept.applicant,
        received_at=row.received_at,
        due_at=row.due_at,
        documents=_documents(row),
        attachments=tuple(map(_attachment, lines)),
        representative=kept.representative,
        channel=Channel(row.channel),
        case=kept.case,
        person=kept.person,
        sets=kept.sets,
        summary=kept.summary,
        return_by=Channel(kept.return_by),
        return_address=kept.return_address,
        fee_amount=row.fee_amount,
        fee_paid=row.fee_paid,
        note=kept.note,
        helped_by=kept.helped_by,
        decided_by=kept.decided_by,
    )
    return packed, lines


def result(row: Row) -> Sent:
    """Return how the work for another office ended, with the result's own attachments.

    Refused `package_no_origin` for a dossier of our own, `package_not_finished`.
    """
    origin = exchanged.origin(row.id)
    if origin is None:
        raise Refused("package_no_origin", field="code", code=row.code)
    if row.finished_at is None:
        raise Refused("package_not_finished", field="code", code=row.code)
    lines = tuple(line for line in attachments.of(row) if line.document_no == RESULT_NO)
    packed = PackedResult(
        code=origin.code,
        received_as=row.code,
        outcome=LegEnding(row.finished_as),
        received_at=row.received_at,
        due_at=row.due_at,
        finished_at=row.finished_at,
        result_number=records.load(DossierRecord, row.record).result_number,
        attachments=tuple(map(_attachment, lines)),
    )
    return packed, lines


def contents(lines: Iterable[AttachmentLine]) -> tuple[AttachmentLine, ...]:
    """Return one line for each content, in the order in which they first appear."""
    return tuple({line.digest: line for line in reversed(list(lines))}.values())[::-1]


def packed_files(lines: Sequence[AttachmentLine]) -> tuple[PackedFile, ...]:
    """Return the contents as the manifest names them."""
    return tuple(PackedFile(line.digest, line.size) for line in lines)


def stream(manifest: bytes, lines: Iterable[AttachmentLine]) -> Iterator[bytes]:
    """Yield the manifest and every content; refused as `attachments.content` for one that is not what was kept."""
    yield manifest
    for line in lines:
        path, hashed = files.place(line.digest, line.kind.value), hashlib.sha256()
        try:
            for chunk in files.chunks_of(path):
                hashed.update(chunk)
                yield chunk
        except FileNotFoundError as error:
            raise Refused("attachment_missing", path=str(path)) from error
        if hashed.hexdigest() != line.digest:
            raise Refused("attachment_damaged", path=str(path))


def _documents(row: Row) -> tuple[SubmittedDocument, ...]:
    table = tables.Document
    lines = table.select().where(table.dossier == row.id).order_by(table.position)
    return tuple(
        SubmittedDocument(line.no, line.name, line.originals, line.certified, line.copies, line.note)
        for line in lines
    )


def _attachment(line: AttachmentLine) -> PackedAttachment:
    return PackedAttachment(line.name, line.kind, line.digest, line.document_no)
