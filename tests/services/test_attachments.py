"""Attachments of a dossier: kinds, sizes, the same twice, what is damaged."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desk_app.domain.attachment import AttachmentKind
from desk_app.domain.events import EventType
from desk_app.domain.staff import Role
from desk_app.services import attachments, rules
from desk_app.services.session import Session
from desk_app.store import database, event_log, tables
from tests.builders import accepted, as_role, refused
from tests.two_offices import PDF, picture


@pytest.fixture
def code(session: Session) -> str:
    return accepted(session).code


def added(code: str) -> list[dict[str, object]]:
    with database.connection():
        events = event_log.history(code)
    return [dict(event.data) for event in events if event.type is EventType.ATTACHMENT_ADDED]


def test_file_is_kept_and_read_back(session: Session, code: str, tmp_path: Path) -> None:
    scan = tmp_path / "Giấy tờ của Nguyễn Văn A.pdf"
    scan.write_bytes(PDF)
    made = attachments.attach(session, code, scan, scan.name, 2)
    scan.unlink()
    assert attachments.listed(session, code) == (made,)
    assert attachments.content(session, made.id) == PDF
    facts = (made.name, made.kind, made.size, made.document_no, made.added_at, made.added_by)
    assert facts == (scan.name, AttachmentKind.PDF, len(PDF), 2, session.now(), session.staff.name)


def test_log_tells_no_name(session: Session, code: str) -> None:
    attachments.attach(session, code, picture(), "Nguyễn Văn A.jpg")
    [said] = added(code)
    assert said["kind"] == "jpg"
    assert not any("Nguy" in str(value) or value == "Nguyễn Văn A.jpg" for value in said.values())


def test_same_content_is_one_line(session: Session, code: str) -> None:
    first = attachments.attach(session, code, PDF, "a.pdf")
    again = attachments.attach(session, code, PDF, "b.pdf")
    assert again == replace(first, repeated=True)
    assert len(attachments.listed(session, code)) == len(added(code)) == 1
    other = accepted(session).code
    assert not attachments.attach(session, other, PDF, "b.pdf").repeated
    assert len(attachments.listed(session, other)) == 1


def test_refusals(session: Session, code: str, tmp_path: Path, store: Path) -> None:
    with refused("attachment_kind", "file"):
        attachments.attach(session, code, b"MZ" + bytes(100), "a.pdf")
    with refused("attachment_kind", "file"):
        attachments.attach(session, code, PDF, "a.png")
    with refused("attachment_empty", "file"):
        attachments.attach(session, code, b"", "a.pdf")
    with refused("attachment_unreadable", "file"):
        attachments.attach(session, code, tmp_path / "nowhere.pdf", "a.pdf")
    with refused("attachment_unreadable", "file"):
        attachments.attach(session, code, tmp_path, "a.pdf")
    with refused("dossier_unknown", "code"):
        attachments.attach(session, "H13.50.05-261123-9999", PDF, "a.pdf")
    with refused("not_allowed"):
        attachments.attach(as_role(session, Role.SUPERVISOR), code, PDF, "a.pdf")
    with refused("attachment_unknown"):
        attachments.content(session, 99)
    assert attachments.listed(session, code) == ()
    assert [path for path in store.glob("attachments/**/*") if path.is_file()] == []


def test_size_has_a_limit_by_a_dated_rule(session: Session, code: str) -> None:
    kept = session.rules.rule("attachments.max_megabytes", session.today())
    assert attachments.largest(session) == 20 * 1024 * 1024
    stricter = rules.change(
        session, replace(kept, value=1, in_force_from=date(2026, 11, 23), source="QĐ 1/QĐ-UBND")
    )
    just = PDF + bytes(1024 * 1024 - len(PDF))
    assert attachments.attach(stricter, code, just, "a.pdf").size == 1024 * 1024
    with refused("attachment_too_large", "file"):
        attachments.attach(stricter, code, just + b"x", "b.pdf")


def test_folder_that_cannot_be_written(session: Session, code: str, store: Path) -> None:
    (store / "attachments").write_bytes(b"a file where the folder should be")
    with refused("attachment_not_kept", "file"):
        attachments.attach(session, code, PDF, "a.pdf")


def test_damage_is_found_and_said(session: Session, code: str, store: Path) -> None:
    lines = [attachments.attach(session, code, content, "x") for content in (PDF, picture(1), picture(2))]
    other = accepted(session).code
    attachments.attach(session, other, PDF, "y")
    with database.reading():
        assert list(attachments.faults()) == []
    paths = [store / "attachments" / line.digest[:2] / f"{line.digest}.{line.kind.value}" for line in lines]
    paths[0].write_bytes(PDF[::-1])
    paths[1].unlink()
    with database.reading():
        found = list(attachments.faults())
    first, second = (line.digest[:16] for line in lines[:2])
    assert sorted(found) == sorted(
        [f"{code} {first} damaged", f"{code} {second} missing", f"{other} {first} damaged"]
    )
    with refused("attachment_damaged"):
        attachments.content(session, lines[0].id)
    with refused("attachment_missing"):
        attachments.content(session, lines[1].id)
    assert attachments.content(session, lines[2].id) == picture(2)
    with database.connection():
        assert tables.Attachment.select().count() == 4
