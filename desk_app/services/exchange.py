"""Offline exchange with another office: sealed packages of dossiers go out, packages of results come back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_hex
from typing import Any

from desk_app.domain.acts import ActDetails, HandOverWay
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.office_key import OfficeKey
from desk_app.domain.package import (
    MOST_ENTRIES,
    Header,
    Manifest,
    PackageKind,
    PackageMade,
    PackedDossier,
    PackedResult,
    Unanswered,
)
from desk_app.domain.staff import Permission
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.exports.whole_file import replacing
from desk_app.services import cases, office_keys, package_opening, packing, processing, transfer
from desk_app.services.package_opening import Progress, Steps, largest, unseen
from desk_app.services.packing import Sent
from desk_app.services.session import Session, Transaction
from desk_app.store import database, exchange_key, exchanged, package_file, records, tables
from desk_app.store.exchanged import PackageRecord

open_package = package_opening.open_package


@dataclass(frozen=True, slots=True)
class PackOrder:
    """What to pack, and where to: the dossiers of a hand-over list or chosen ones; results know their office."""

    path: Path
    office: str = ""
    codes: tuple[str, ...] = ()
    transfer: str = ""


def pack(session: Session, order: PackOrder, progress: Progress = unseen) -> PackageMade:
    """Write the dossiers of a list, or chosen ones, into a package that only the other office can open.

    Refused `office_unknown`, `office_unconfirmed` on `office`; `package_list_unknown`, `dossier_unknown`,
    `package_decided`, `package_nothing`, `package_too_many`, `package_too_large`, `attachment_missing`,
    `attachment_damaged`, `file_unwritable`; `cancelled`.
    """
    session.require(Permission.ACCEPT)
    with database.reading():
        key = office_keys.confirmed(order.office)
        codes = order.codes or packing.on_list(order.transfer)
        sent = [packing.dossier(row) for row in packing.found(codes)]
    return _written(session, PackageKind.DOSSIERS, key, sent, order, progress)


def pack_results(session: Session, order: PackOrder, progress: Progress = unseen) -> PackageMade:
    """Write the results of work for another office into the package that answers it; with that our work is closed.

    Refused `package_no_origin`, `package_not_finished`, `package_mixed_offices`, and as `pack`.
    """
    session.require(Permission.ACCEPT)
    with database.reading():
        rows = packing.found(order.codes)
        sent = [packing.result(row) for row in rows]
        offices = {origin.office for row in rows if (origin := exchanged.origin(row.id))}
        if len(offices) > 1:
            raise Refused("package_mixed_offices", field="code", offices=", ".join(sorted(offices)))
        order = replace(order, office="".join(offices))
        if not sent:
            raise Refused("package_nothing", field="code")
        key = office_keys.confirmed(order.office)
    return _written(session, PackageKind.RESULTS, key, sent, order, progress)


def unanswered(session: Session) -> tuple[Unanswered, ...]:
    """Return the finished work for other offices whose results were not packed yet, oldest first."""
    with database.reading():
        table, origin = tables.Package, tables.Origin
        rows = table.select().where(table.made_here, table.kind == PackageKind.RESULTS.value)
        packed = {code for row in rows for code in records.load(PackageRecord, row.record).codes}
        done = origin.select(origin, tables.Dossier).join(tables.Dossier)
        done = done.where(~tables.Dossier.finished_at.is_null()).order_by(tables.Dossier.finished_at)
        finished: list[Any] = list(done)
        return tuple(
            Unanswered(
                row.dossier.code,
                row.office,
                exchanged.office_name(row.office),
                row.code,
                row.dossier.finished_at,
            )
            for row in finished
            if row.dossier.code not in packed
        )


def _written(
    session: Session,
    kind: PackageKind,
    key: OfficeKey,
    sent: Sequence[Sent],
    order: PackOrder,
    progress: Progress,
) -> PackageMade:
    if not sent:
        raise Refused("package_nothing", field="code")
    if len(sent) > MOST_ENTRIES:
        raise Refused("package_too_many", field="code", most=MOST_ENTRIES)
    own, now = exchange_key.own(), session.now()
    contents = packing.contents(line for _, lines in sent for line in lines)
    manifest = Manifest(
        sender_name=session.office.name,
        dossiers=tuple(each for each, _ in sent if isinstance(each, PackedDossier)),
        results=tuple(each for each, _ in sent if isinstance(each, PackedResult)),
        files=packing.packed_files(contents),
    )
    told = records.dump(manifest).encode()
    header = Header(
        package=f"{session.office.code}-G{now:%y%m%d-%H%M}-{token_hex(4).upper()}",
        kind=kind,
        sender=session.office.code,
        signer=own.public_signing.hex(),
        receiver=key.code,
        made_at=now,
        training=session.office.training,
        manifest_size=len(told),
        content_size=sum(line.size for line in contents),
    )
    manifest.checked(header.checked())
    size = package_file.size_of(0, header.manifest_size + header.content_size)
    if size > (most := largest(session)):
        raise Refused("package_too_large", field="file", size=size, most=most)
    step = Steps(size, progress)
    try:
        with replacing(order.path) as unfinished:
            stream = packing.stream(told, contents)
            size = package_file.write(unfinished, header, stream, own, key.sealing, step.advance)
            # Known here before it is out: a result must never answer what we do not know of.
            _keep_made(session, header, key.name, [_ours(each) for each, _ in sent], order.transfer)
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refused("file_unwritable", field="file", path=str(order.path), reason=reason) from error
    return PackageMade(header.package, kind, key.code, key.name, len(sent), len(contents), size)


def _ours(entry: PackedDossier | PackedResult) -> str:
    return entry.received_as if isinstance(entry, PackedResult) else entry.code


def _keep_made(session: Session, header: Header, office_name: str, codes: Sequence[str], listed: str) -> None:
    kept = PackageRecord(office_name, header.made_at, tuple(codes), listed)
    with session.transaction() as tx:
        tables.Package.create(
            code=header.package,
            office=header.receiver,
            kind=header.kind.value,
            made_here=True,
            handled_at=header.made_at,
            record=records.dump(kept),
        )
        said = {"office": header.receiver, "kind": header.kind.value}
        for code in codes:
            tx.record(EventType.PACKAGE_MADE, code, package=header.package, transfer=listed, **said)
            if header.kind is PackageKind.DOSSIERS:
                _hold_elsewhere(tx, code, header, office_name)
            else:
                _give_back(tx, code, header, office_name)
        tx.record(EventType.PACKAGE_MADE, f"package/{header.package}", entries=len(codes), **said)


def _hold_elsewhere(tx: Transaction, code: str, header: Header, office_name: str) -> None:
    """Have a dossier that went by no hand-over list held by the other office from now on."""
    row = tables.Dossier.get(tables.Dossier.code == code)
    if not transfer.away(row.id) and row.holder != office_name:
        row.holder, row.held_since = office_name, tx.session.now()
        row.save(only=["holder", "held_since"])
        tx.record(EventType.DOSSIER_SENT, code, unit=office_name, package=header.package)


def _give_back(tx: Transaction, code: str, header: Header, office_name: str) -> None:
    """Close the work whose result goes back: nobody will come to this desk to collect it."""
    case = cases.found(tx.session, code)
    if case.status is DossierStatus.READY:
        details = ActDetails(way=HandOverWay.ELECTRONIC, note=f"{office_name} · {header.package}")
        processing.step_in(tx, case, Action.HAND_OVER, details)
