"""Packages between two data folders, both ways: everything arrives, once, and both counters keep their own clock."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.acts import ActDetails, HandOverWay
from desk_app.domain.attachment import RESULT_NO
from desk_app.domain.events import EventType
from desk_app.domain.package import PackageKind
from desk_app.domain.replay import replay
from desk_app.domain.route import UnitKind
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import attachments, exchange, lookup, maintenance, processing, routes, transfer
from desk_app.services.exchange import PackOrder
from desk_app.store import database, event_log, exchanged, tables
from tests.builders import accepted, an_applicant, refused
from tests.conftest import PROFILE, StandingClock
from tests.two_offices import OTHER, PDF, Place, picture


def events(place: Place, code: str, kind: EventType) -> list[dict[str, object]]:
    with place.at_work(), database.connection():
        return [dict(event.data) for event in event_log.history(code) if event.type is kind]


def send(here: Place, path: Path, **changes: Any) -> str:
    """Accept a dossier with two attachments and pack it."""
    with here.at_work() as session:
        code = accepted(session, **changes).code
    here.attach(code, PDF, "tờ khai.pdf", 1)
    here.attach(code, picture(), "ảnh.jpg")
    here.pack(path, code)
    return code


def finish(there: Place, code: str, number: str = "12/GXN") -> None:
    with there.at_work() as session:
        processing.act(session, code, Action.FORWARD)
        processing.act(session, code, Action.RELEASE, details=ActDetails(result_number=number))


def test_dossier_arrives_with_everything(
    offices: tuple[Place, Place], clock: StandingClock, tmp_path: Path
) -> None:
    here, there = offices
    path = tmp_path / "list.hoso"
    person = an_applicant(name="Trần Thị Bưởi", email="buoi@example.org")
    code = send(here, path, applicant=person, note="gấp", sets=2, fee_amount=15_000, fee_paid=True)
    clock.forward(days=1)
    answer = there.open(path)
    assert (answer.kind, answer.office, answer.office_name) == (
        PackageKind.DOSSIERS,
        PROFILE.code,
        PROFILE.name,
    )
    assert [taken.theirs for taken in answer.taken] == [code]
    assert (answer.left_out, answer.repeated) == ((), False)
    ours = answer.taken[0].ours
    assert ours.startswith(OTHER.code)
    with here.at_work() as session:
        sent = lookup.detail(session, code)
    with there.at_work() as session:
        got = lookup.detail(session, ours)
        assert maintenance.verify(session).faults == ()
        lines = attachments.listed(session, ours)
        assert [attachments.content(session, line.id) for line in lines] == [PDF, picture()]
    assert got.applicant == sent.applicant == person
    assert got.documents == sent.documents
    assert (got.note, got.sets, got.helped_by) == ("gấp", 2, PROFILE.name)
    assert [(line.name, line.document_no) for line in lines] == [("tờ khai.pdf", 1), ("ảnh.jpg", 0)]
    # Each counter its own clock; the money stays where it was paid.
    assert got.summary.received_at == sent.summary.received_at + timedelta(days=1)
    assert got.summary.due_at > sent.summary.due_at
    assert (got.fee_amount, got.fee_paid) == (0, False)


def test_received_work_is_counted_apart(offices: tuple[Place, Place], tmp_path: Path) -> None:
    here, there = offices
    code = send(here, tmp_path / "a.hoso")
    answer = there.open(tmp_path / "a.hoso")
    ours = answer.taken[0].ours
    taken = events(there, ours, EventType.PACKAGE_TAKEN)
    assert taken == [{"office": PROFILE.code, "their_code": code, "package": answer.code}]
    assert len(events(there, ours, EventType.DOSSIER_ACCEPTED)) == 1
    with there.at_work() as session, database.connection():
        accepted_here = accepted(session).code
        origin = exchanged.origin(tables.Dossier.get(tables.Dossier.code == ours).id)
        assert origin is not None
        assert (origin.office, origin.code, origin.package) == (PROFILE.code, code, answer.code)
        assert exchanged.origin(tables.Dossier.get(tables.Dossier.code == accepted_here).id) is None
        assert exchanged.received_work(session.today()) == 1
        assert exchanged.received_work(session.today() - timedelta(days=1)) == 0


def test_result_comes_back(offices: tuple[Place, Place], clock: StandingClock, tmp_path: Path) -> None:
    here, there = offices
    code = send(here, tmp_path / "out.hoso")
    ours = there.open(tmp_path / "out.hoso").taken[0].ours
    finish(there, ours)
    there.attach(ours, PDF + b"result", "kết quả.pdf", RESULT_NO)
    there.attach(ours, picture(9), "ghi chú riêng.jpg")
    with there.at_work() as session:
        assert [(each.code, each.their_code) for each in exchange.unanswered(session)] == [(ours, code)]
        made = exchange.pack_results(session, PackOrder(tmp_path / "back.hoso", codes=(ours,)))
        assert exchange.unanswered(session) == ()
        given = lookup.detail(session, ours)
        assert (given.summary.status, given.way) == (DossierStatus.RETURNED, HandOverWay.ELECTRONIC)
    assert (made.kind, made.office, made.entries, made.files) == (PackageKind.RESULTS, PROFILE.code, 1, 1)
    clock.forward(hours=2)
    answer = here.open(tmp_path / "back.hoso")
    assert [(taken.theirs, taken.ours, taken.known) for taken in answer.taken] == [(code, code, False)]
    [back] = events(here, code, EventType.PACKAGE_TAKEN)
    assert (back["outcome"], back["result_number"], back["their_code"]) == ("release", "12/GXN", ours)
    assert events(here, code, EventType.DOSSIER_BACK) == [{"package": made.code}]
    with here.at_work() as session:
        lines = attachments.listed(session, code)
        assert [line.name for line in lines if line.document_no == RESULT_NO] == ["kết quả.pdf"]
        assert "ghi chú riêng.jpg" not in {line.name for line in lines}
        assert maintenance.verify(session).faults == ()


def test_list_comes_back_with_its_leg(
    offices: tuple[Place, Place], clock: StandingClock, tmp_path: Path
) -> None:
    here, there = offices
    with here.at_work() as session:
        with database.connection():
            unit = next(code for code, each in routes.table().units.items() if each.kind is UnitKind.PROVINCE)
        codes = [accepted(session).code for _ in range(2)]
        with session.transaction():
            for code in codes:
                row = tables.Dossier.get(tables.Dossier.code == code)
                tables.Leg.create(
                    dossier=row, position=1, stage=1, unit=unit, name="", time_limit="", due_at=row.due_at
                )
        listed = transfer.make(session, unit, codes).code
        made = exchange.pack(session, PackOrder(tmp_path / "l.hoso", OTHER.code, transfer=listed))
    assert made.entries == 2
    taken = there.open(tmp_path / "l.hoso").taken
    assert [each.theirs for each in taken] == codes
    finish(there, taken[0].ours)
    with there.at_work() as session:
        exchange.pack_results(session, PackOrder(tmp_path / "r.hoso", codes=(taken[0].ours,)))
    clock.forward(days=1)
    here.open(tmp_path / "r.hoso")
    with here.at_work() as session, database.connection():
        lines = list(tables.TransferLine.select().order_by(tables.TransferLine.position))
        assert [line.back_at for line in lines] == [session.now(), None]
        legs = [(leg.finished_at, leg.finished_as) for leg in tables.Leg.select().order_by(tables.Leg.id)]
        assert legs == [(session.now(), "release"), (None, None)]
        holders = [bool(row.holder) for row in tables.Dossier.select().order_by(tables.Dossier.id)]
        assert holders == [False, True]
        for code in codes:
            row = tables.Dossier.get(tables.Dossier.code == code)
            told = replay(event_log.history(code))
            assert told is not None
            assert (told.holder, told.held_since) == (row.holder, row.held_since)


def test_holder_is_told_without_a_list(
    offices: tuple[Place, Place], clock: StandingClock, tmp_path: Path
) -> None:
    here, there = offices
    code = send(here, tmp_path / "a.hoso")
    seen = []
    for step in ("sent", "again", "back"):
        clock.forward(hours=1)
        if step == "again":
            here.pack(tmp_path / "b.hoso", code)
        if step == "back":
            ours = there.open(tmp_path / "a.hoso").taken[0].ours
            finish(there, ours)
            with there.at_work() as session:
                exchange.pack_results(session, PackOrder(tmp_path / "r.hoso", codes=(ours,)))
            here.open(tmp_path / "r.hoso")
        with here.at_work() as session, database.connection():
            row = tables.Dossier.get(tables.Dossier.code == code)
            told = replay(event_log.history(code))
            assert told is not None
            assert (told.holder, told.held_since) == (row.holder, row.held_since)
            seen.append(row.holder)
    assert seen == [OTHER.name, OTHER.name, None]


@pytest.mark.parametrize("times", [1, 3])
def test_package_counts_once(offices: tuple[Place, Place], tmp_path: Path, times: int) -> None:
    here, there = offices
    send(here, tmp_path / "a.hoso")
    first = there.open(tmp_path / "a.hoso")
    before = there.dump()
    for _ in range(times):
        again = there.open(tmp_path / "a.hoso")
        assert again.repeated
        assert again.taken == first.taken
    assert there.dump() == before


def test_older_package_with_the_same_dossier_is_harmless(
    offices: tuple[Place, Place], clock: StandingClock, tmp_path: Path
) -> None:
    here, there = offices
    code = send(here, tmp_path / "old.hoso")
    clock.forward(hours=1)
    here.pack(tmp_path / "new.hoso", code)
    ours = there.open(tmp_path / "new.hoso").taken[0].ours
    answer = there.open(tmp_path / "old.hoso")
    assert [(each.theirs, each.ours, each.known) for each in answer.taken] == [(code, ours, True)]
    with there.at_work(), database.connection():
        assert tables.Dossier.select().count() == 1


def test_result_packed_twice_counts_once(offices: tuple[Place, Place], tmp_path: Path) -> None:
    here, there = offices
    code = send(here, tmp_path / "a.hoso")
    ours = there.open(tmp_path / "a.hoso").taken[0].ours
    finish(there, ours)
    with there.at_work() as session:
        for name in ("r1", "r2"):
            exchange.pack_results(session, PackOrder(tmp_path / name, codes=(ours,)))
    assert not here.open(tmp_path / "r1").taken[0].known
    assert here.open(tmp_path / "r2").taken[0].known
    assert len(events(here, code, EventType.PACKAGE_TAKEN)) == 1


def test_what_we_cannot_receive_is_left_out_and_tried_again(
    offices: tuple[Place, Place], tmp_path: Path
) -> None:
    here, there = offices
    with here.at_work() as session:
        codes = [accepted(session).code, accepted(session, "1.001193").code]
    with there.at_work(), database.writing():
        posting = tables.Posting
        posting.update(posted_to="2026-01-01").where(posting.procedure_code == "1.001193").execute()
    here.pack(tmp_path / "a.hoso", *codes)
    answer = there.open(tmp_path / "a.hoso")
    assert [each.theirs for each in answer.taken] == codes[:1]
    assert [(each.theirs, each.reason) for each in answer.left_out] == [(codes[1], "procedure_unknown")]
    before = there.dump()
    assert there.open(tmp_path / "a.hoso").repeated
    assert there.dump() == before
    with there.at_work(), database.writing():
        posting.update(posted_to=None).where(posting.procedure_code == "1.001193").execute()
    later = there.open(tmp_path / "a.hoso")
    assert [(each.theirs, each.known) for each in later.taken] == [(codes[0], True), (codes[1], False)]
    assert (later.left_out, later.repeated) == ((), False)
    with there.at_work() as session:
        assert maintenance.verify(session).faults == ()


def test_refusals_when_packing(offices: tuple[Place, Place], tmp_path: Path) -> None:
    here, there = offices
    path = tmp_path / "a.hoso"
    with here.at_work() as session:
        code = accepted(session).code
        before = here.dump()
        with refused("package_nothing", "code"):
            exchange.pack_results(session, PackOrder(path))
        with refused("package_list_unknown", "transfer"):
            exchange.pack(session, PackOrder(path, OTHER.code))
        with refused("office_unknown", "office"):
            exchange.pack(session, PackOrder(path, "H13.99.99", (code,)))
        with refused("dossier_unknown", "code"):
            exchange.pack(session, PackOrder(path, OTHER.code, ("H13.50.05-261123-9999",)))
        with refused("package_no_origin", "code"):
            exchange.pack_results(session, PackOrder(path, codes=(code,)))
        with refused("file_unwritable", "file"):
            exchange.pack(session, PackOrder(tmp_path / "no" / "a.hoso", OTHER.code, (code,)))
        with refused("cancelled"):
            exchange.pack(session, PackOrder(path, OTHER.code, (code,)), lambda _done, _total: False)
    assert here.dump() == before
    assert not path.exists()
    send(here, path)
    ours = there.open(path).taken[0].ours
    with there.at_work() as session, refused("package_not_finished", "code"):
        exchange.pack_results(session, PackOrder(tmp_path / "r", codes=(ours,)))
    finish(there, ours)
    with there.at_work() as session, refused("package_decided", "code"):
        exchange.pack(session, PackOrder(tmp_path / "r", PROFILE.code, (ours,)))


def test_damaged_attachment_is_not_sent(offices: tuple[Place, Place], tmp_path: Path) -> None:
    here, _ = offices
    code = send(here, tmp_path / "a.hoso")
    [path] = here.folder.glob("attachments/*/*.pdf")
    path.write_bytes(PDF.replace(b"obj", b"abj"))
    with refused("attachment_damaged"):
        here.pack(tmp_path / "b.hoso", code)
    path.unlink()
    with refused("attachment_missing"):
        here.pack(tmp_path / "b.hoso", code)
    assert not (tmp_path / "b.hoso").exists()
