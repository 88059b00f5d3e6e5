"""What a verified package changes here: dossiers become our own work, results end the wait for them."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from desk_app.domain import attachment, text
from desk_app.domain.attachment import RESULT_NO
from desk_app.domain.dossier import IntakeForm
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.package import (
    Header,
    LeftOut,
    Manifest,
    PackedAttachment,
    PackedDossier,
    PackedResult,
    TakenIn,
)
from desk_app.domain.procedure import Procedure
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.services import attachments, catalogue, intake, transfer
from desk_app.services.session import Transaction
from desk_app.store import event_log, exchanged, tables
from desk_app.store.attachments import Staged
from desk_app.store.dossiers import Row

Contents = Mapping[str, Staged]


def entries(
    tx: Transaction, header: Header, manifest: Manifest, contents: Contents
) -> tuple[tuple[TakenIn, ...], tuple[LeftOut, ...]]:
    """Take in every entry inside the caller's transaction; one that our own rules refuse is left out and named.

    Entries that are here already are told with `known` and change nothing.
    """
    before = exchanged.known(header.sender, [each.code for each in manifest.dossiers])
    taken: list[TakenIn] = []
    left: list[LeftOut] = []
    for each in manifest.entries:
        if each.code in before:
            row = before[each.code]
            taken.append(TakenIn(each.code, row.code, row.due_at, known=True))
            continue
        try:
            # A transaction inside the other: what is refused half way leaves nothing.
            with tx.session.transaction() as inner:
                taken.append(_entry(inner, header, manifest, each, contents))
        except Refused as error:
            told = {name: _words(value) for name, value in error.params.items()}
            left.append(LeftOut(each.code, error.code, told))
    return tuple(taken), tuple(left)


def _entry(
    tx: Transaction,
    header: Header,
    manifest: Manifest,
    entry: PackedDossier | PackedResult,
    contents: Contents,
) -> TakenIn:
    if isinstance(entry, PackedResult):
        return _result(tx, header, entry, contents)
    return _dossier(tx, header, manifest, entry, contents)


def _dossier(
    tx: Transaction, header: Header, manifest: Manifest, packed: PackedDossier, contents: Contents
) -> TakenIn:
    """Receive a dossier as our own work: our code, our clock from now, under our version of its procedure."""
    procedure = catalogue.procedure(tx.session, packed.procedure)
    accepted, _ = intake.accepted_in(tx, _form(packed, procedure, header, manifest))
    row = tables.Dossier.get_by_id(accepted["id"])
    tables.Origin.create(dossier=row.id, office=header.sender, code=packed.code, package=header.package)
    _attach(tx, row, packed.attachments, contents)
    tx.record(
        EventType.PACKAGE_TAKEN,
        row.code,
        office=header.sender,
        their_code=packed.code,
        package=header.package,
    )
    return TakenIn(packed.code, row.code, row.due_at)


def _form(packed: PackedDossier, procedure: Procedure, header: Header, manifest: Manifest) -> IntakeForm:
    name = hashlib.sha256(f"{header.sender}\0{packed.code}".encode()).hexdigest()[:32]
    return IntakeForm(
        procedure=packed.procedure,
        applicant=packed.applicant,
        documents=_documents(packed.documents, procedure),
        nonce=f"package:{name}",
        representative=packed.representative,
        sets=packed.sets,
        summary=packed.summary,
        channel=packed.channel,
        return_by=packed.return_by,
        return_address=packed.return_address,
        # What the citizen paid was received there, and is counted there.
        fee_amount=0 if packed.fee_paid else packed.fee_amount,
        note=packed.note,
        duplicate_confirmed=True,
        case=packed.case,
        person=packed.person,
        helped_by=packed.helped_by or manifest.sender_name,
        decided_by=packed.decided_by,
    )


def _documents(papers: Sequence[SubmittedDocument], procedure: Procedure) -> tuple[SubmittedDocument, ...]:
    """Return the papers under the numbers of our own checklist: by their names, another version numbers anew."""
    ours = {text.fold(need.name): need.no for need in procedure.documents}
    given: set[int] = set()
    numbered = []
    for paper in papers:
        no = ours.get(text.fold(paper.name), 0)
        no = 0 if no in given else no
        given.add(no)
        numbered.append(replace(paper, no=no, name=text.tidy(paper.name), note=text.tidy(paper.note)))
    return tuple(numbered)


def _result(tx: Transaction, header: Header, result: PackedResult, contents: Contents) -> TakenIn:
    """Take the result of a dossier that went there; Refused `result_unknown` for one that never did."""
    row = tables.Dossier.get_or_none(tables.Dossier.code == result.code)
    history = event_log.history(result.code) if row is not None else ()
    out = [event for event in history if event.type is EventType.PACKAGE_MADE]
    transfers = {event.data.get("transfer") for event in out if event.data.get("office") == header.sender}
    if row is None or not transfers:
        raise Refused("result_unknown", code=result.code)
    back = [event for event in history if event.type is EventType.PACKAGE_TAKEN]
    if any(event.data.get("their_code") == result.received_as for event in back):
        return TakenIn(result.code, row.code, row.due_at, known=True)
    _result_arrived(tx, row, header, result, transfers)
    _attach(tx, row, result.attachments, contents, as_result=True)
    return TakenIn(result.code, row.code, row.due_at)


def _result_arrived(
    tx: Transaction, row: Row, header: Header, result: PackedResult, transfers: set[object]
) -> None:
    """End the leg that was worked there, by our own clock, and have the dossier back at this desk."""
    lists = [line for line in transfer.away(row.id) if line.transfer.code in transfers]
    for line in lists:
        transfer.take_back(tx.session, [row.code], result.outcome, line.transfer.unit)
    if not lists and row.holder == exchanged.office_name(header.sender):
        row.holder = row.held_since = None
        row.save(only=["holder", "held_since"])
        tx.record(EventType.DOSSIER_BACK, row.code, package=header.package)
    tx.record(
        EventType.PACKAGE_TAKEN,
        row.code,
        office=header.sender,
        their_code=result.received_as,
        package=header.package,
        outcome=result.outcome.value,
        result_number=result.result_number,
        finished_there_at=result.finished_at.isoformat(),
    )


def _attach(
    tx: Transaction,
    row: Row,
    lines: Sequence[PackedAttachment],
    contents: Contents,
    *,
    as_result: bool = False,
) -> None:
    for line in lines:
        name = attachment.tidy_name(line.name)
        no = RESULT_NO if as_result else line.document_no
        attachments.keep_in(tx, row, contents[line.digest], line.kind, name, no)


def _words(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
