"""Opening another office's package: every check first, then all of it in one transaction, once."""

from collections.abc import Callable, Iterator
from pathlib import Path

from desk_app.domain import attachment
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.package import Header, Manifest, PackageAnswer, PackageKind, malformed
from desk_app.domain.staff import Permission
from desk_app.services import attachments, office_keys, taking_in
from desk_app.services.session import Session
from desk_app.store import attachments as files
from desk_app.store import database, exchange_key, exchanged, package_file, records, tables
from desk_app.store.attachments import Staged
from desk_app.store.exchanged import PackageRecord
from desk_app.store.package_file import Seen

# Hears how many of how many octets are done; answers False to stop.
Progress = Callable[[int, int], bool]


def unseen(_done: int, _total: int) -> bool:
    """Let it go on, seen by nobody."""
    return True


class Steps:
    """Counts octets for who watches; Refused `cancelled` when they want to stop."""

    def __init__(self, total: int, progress: Progress) -> None:
        self._done, self._total, self._progress = 0, max(1, total), progress

    def advance(self, octets: int) -> None:
        """Go on by some octets."""
        self._done = min(self._total, self._done + octets)
        if not self._progress(self._done, self._total):
            raise Refused("cancelled")


def largest(session: Session) -> int:
    """Return how many octets a package may have."""
    return session.rules.number("exchange.max_megabytes", session.today()) * attachments.MEGABYTE


def open_package(session: Session, path: Path, progress: Progress = unseen) -> PackageAnswer:
    """Take in what another office sent: its dossiers become ours to work on, its results end our waiting.

    A package counts once: opened again it changes nothing, except that entries which were left out are tried anew.
    Nothing is written before every check holds. Refused on the field `file`, in this order: as
    `package_file.inspect`, `package_own`, `package_sender_unknown`, `package_signer_unknown`, `office_unconfirmed`,
    `package_not_for_us`, `package_training`, `package_differs` (the code of one opened before, with another content),
    `package_sealed_otherwise`, `package_content_wrong`, `package_malformed`; `attachment_not_kept`, `cancelled`.
    """
    session.require(Permission.ACCEPT)
    steps = Steps(2 * path.stat().st_size if path.is_file() else 1, progress)
    seen = package_file.inspect(path, largest(session), steps.advance)
    with database.reading():
        refuse_stranger(session, seen.header)
        if before := _opened_before(seen):
            return before
    try:
        with files.staging() as folder:
            manifest, contents = _unpacked(seen, folder, steps)
            with session.transaction() as tx:
                taken, left = taking_in.entries(tx, seen.header, manifest, contents)
                kept = PackageRecord(
                    office_name=manifest.sender_name,
                    made_at=seen.header.made_at,
                    digest=seen.digest.hex(),
                    taken=taken,
                    left_out=left,
                )
                news = sum(not each.known for each in taken)
                first = exchanged.package(seen.header.package) is None
                if first or news:
                    _keep(session, seen.header, kept)
                    told = {"kind": seen.header.kind.value, "taken": news, "left_out": len(left)}
                    subject = f"package/{seen.header.package}"
                    tx.record(EventType.PACKAGE_TAKEN, subject, office=seen.header.sender, **told)
    except OSError as error:
        raise attachments.not_kept(error) from error
    return _answer(seen.header, kept, repeated=not first and not news)


def refuse_stranger(session: Session, header: Header) -> None:
    """Refuse a package that is not from an office a person confirmed, or not for us, inside the caller's connection."""
    if header.sender == session.office.code:
        raise Refused("package_own", field="file")
    row = tables.KnownOffice.get_or_none(tables.KnownOffice.code == header.sender)
    if row is None:
        raise Refused("package_sender_unknown", field="file", code=header.sender)
    if office_keys.key_of(row).signing.hex() != header.signer:
        raise Refused("package_signer_unknown", field="file", name=row.name)
    office_keys.confirmed(header.sender, "file")
    if header.receiver != session.office.code:
        raise Refused("package_not_for_us", field="file", code=header.receiver)
    if header.training != session.office.training:
        raise Refused("package_training", field="file", name=row.name)


def _opened_before(seen: Seen) -> PackageAnswer | None:
    """Return what became of a package that was opened with nothing left out."""
    found = exchanged.package(seen.header.package)
    if found is None:
        return None
    _, kept = found
    if kept.digest != seen.digest.hex():
        raise Refused("package_differs", field="file", code=seen.header.package)
    return None if kept.left_out else _answer(seen.header, kept, repeated=True)


def _keep(session: Session, header: Header, kept: PackageRecord) -> None:
    table = tables.Package
    table.delete().where(table.code == header.package).execute()
    table.create(
        code=header.package,
        office=header.sender,
        kind=header.kind.value,
        made_here=False,
        handled_at=session.now(),
        record=records.dump(kept),
    )


def _answer(header: Header, kept: PackageRecord, *, repeated: bool) -> PackageAnswer:
    return PackageAnswer(
        code=header.package,
        kind=PackageKind(header.kind),
        office=header.sender,
        office_name=kept.office_name,
        made_at=kept.made_at,
        taken=kept.taken,
        left_out=kept.left_out,
        repeated=repeated,
    )


def _unpacked(seen: Seen, folder: Path, steps: Steps) -> tuple[Manifest, dict[str, Staged]]:
    """Return the list and every content, laid apart, each proved by its hash and its kind."""
    pieces = _Pieces(package_file.unsealed(seen, exchange_key.own(), steps.advance))
    try:
        told = package_file.strictly(Manifest, b"".join(pieces.take(seen.header.manifest_size)))
    except ValueError as error:
        raise malformed("manifest") from error
    manifest = told.checked(seen.header)
    contents: dict[str, Staged] = {}
    for each in manifest.files:
        staged = files.stage(pieces.take(each.size), folder, each.size)
        if (staged.digest, staged.size) != (each.digest, each.size):
            raise Refused("package_content_wrong", field="file")
        contents[each.digest] = staged
    pieces.end()
    for entry in manifest.entries:
        for line in entry.attachments:
            if attachment.kind_of(contents[line.digest].head, "") is not line.kind:
                raise malformed("kind")
    return manifest, contents


class _Pieces:
    """Cuts what is unsealed where one content ends and the next begins."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = b""

    def take(self, count: int) -> Iterator[bytes]:
        """Yield the next octets; refused where there are fewer."""
        while count > 0:
            part = self._rest or next(self._pieces, b"")
            if not part:
                raise malformed("end")
            given, self._rest = part[:count], part[count:]
            count -= len(given)
            yield given

    def end(self) -> None:
        """Refuse when there is more: only the end proves that all of it was the file that was inspected."""
        if self._rest or next(self._pieces, b""):
            raise malformed("end")
