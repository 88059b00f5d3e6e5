"""`desk-app receive`: one line in, one line out, and out only when the dossier is kept."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desk_app.services import drafts, office
from tests.journeys.console import DOSSIER, NOW, Console, console, founded

__all__ = ["console", "founded"]


def dossier(number: int, **changes: Any) -> dict[str, Any]:
    person = {**DOSSIER["applicant"], "id_number": f"093090{number:06d}"}
    return {**DOSSIER, "applicant": person, "nonce": f"n-{number}", **changes}


def test_lines_from_standard_input(founded: Console) -> None:
    answer = founded.receive(dossier(1), dossier(2))
    assert (answer.code, answer.err) == (0, "")
    assert [line["code"] for line in answer.lines] == ["H13.50.05-261123-0001", "H13.50.05-261123-0002"]
    first = answer.lines[0]
    assert list(first) == ["code", "received_at", "due_at", "seal"]
    assert first["received_at"].startswith("2026-11-23T08:30:")
    assert first["due_at"] == "2026-11-27T17:00:00"
    assert len(first["seal"]) == 20


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (json.dumps(dossier(1)), 1),
        (json.dumps(dossier(1), indent=2), 1),
        (json.dumps([dossier(1), dossier(2)], indent=2), 2),
        ("\ufeff" + json.dumps(dossier(1)) + "\r\n\r\n" + json.dumps(dossier(2)), 2),
        ("", 0),
    ],
)
def test_file(founded: Console, tmp_path: Path, text: str, count: int) -> None:
    path = tmp_path / "dossiers.json"
    path.write_bytes(text.encode())
    answer = founded("receive", str(path), "--now", NOW)
    assert (answer.code, answer.err) == (0, "")
    assert [line["code"][-4:] for line in answer.lines] == [f"{number:04d}" for number in range(1, count + 1)]


def test_bad_line_in_the_middle_does_not_stop_the_rest(founded: Console, tmp_path: Path) -> None:
    lines = [
        dossier(1),
        dossier(2, documents=[]),
        dossier(3, procedure="9.9"),
        dossier(1, nonce="n-9", duplicate_confirmed=False),
    ]
    path = tmp_path / "dossiers.jsonl"
    path.write_text("\n".join([*map(json.dumps, lines), "{oops", json.dumps(dossier(5, sets="2"))]))
    answer = founded("--language", "en", "receive", str(path), "--now", NOW)
    assert answer.code == 1
    kept, *refused = answer.lines
    assert kept["code"] == "H13.50.05-261123-0001"
    assert [line["error"] for line in refused] == [
        "missing_documents",
        "procedure_unknown",
        "duplicate_open",
        "json_invalid",
        "json_field_invalid",
    ]
    assert refused[0]["details"]["field"] == "documents"
    assert refused[2]["details"]["codes"] == kept["code"]
    assert refused[3]["details"]["line"] == 5
    assert refused[4]["details"]["field"] == "sets"
    assert [line["details"]["message"] for line in refused] == answer.err.splitlines()
    assert "papers are missing" in answer.err
    assert founded("verify").code == 0


def test_reasons_in_vietnamese(founded: Console) -> None:
    answer = founded.receive(dossier(1, documents=[]))
    assert "Còn thiếu 2 loại giấy tờ" in answer.err


def test_same_nonce_again_gives_the_same_line(founded: Console) -> None:
    first = founded.receive(dossier(1), dossier(2))
    assert founded.receive(dossier(1), dossier(2), dossier(3)).lines[:2] == first.lines
    assert founded("verify", "--json").value["dossiers"] == 3


def test_everything_that_can_be_said(founded: Console) -> None:
    answer = founded.receive(
        dossier(
            1,
            representative={"name": "Trần Bình", "id_number": "093090999999", "authorisation": "UQ 1"},
            documents=[{"no": 1, "originals": 1}, {"no": 4, "originals": 1, "copies": 0}],
            return_by="post",
            note="gọi trước khi gửi",
        )
    )
    assert answer.code == 0
    shown = founded("show", answer.value["code"], "--json", "--now", NOW).value
    assert [paper["no"] for paper in shown["documents"]] == [1, 4]


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b"\xff\xfe\x00", "json_invalid"),
        (b'{"procedure": "\xe1\xbb"}', "json_field_invalid"),
        (b'{"\xe1\xbb": 1}', "json_field_invalid"),
    ],
)
def test_bytes_that_are_no_text_spoil_their_own_line(
    founded: Console, tmp_path: Path, line: bytes, error: str
) -> None:
    path = tmp_path / "dossiers.json"
    path.write_bytes(b"\n".join([json.dumps(dossier(1)).encode(), line, json.dumps(dossier(2)).encode()]))
    answer = founded("receive", str(path), "--now", NOW)
    assert answer.code == 1
    assert [entry.get("error") for entry in answer.lines] == [None, error, None]
    path.write_bytes(line)
    assert [entry.get("error") for entry in founded("receive", str(path), "--now", NOW).lines] == [error]


def test_file_that_is_not_there(founded: Console, tmp_path: Path) -> None:
    answer = founded("receive", str(tmp_path / "nowhere.json"), "--now", NOW, "--language", "en")
    assert (answer.code, answer.out) == (1, "")
    assert "nowhere.json" in answer.err


def test_draft_at_the_counter_stays(founded: Console) -> None:
    """What an officer is typing is not lost when another program hands something in."""
    session = office.open_session(founded.data, lambda: datetime(2026, 11, 23, 8, 30))
    drafts.keep(session, drafts.INTAKE, {"name": "Nguyễn"})
    assert founded.receive(dossier(1)).code == 0
    assert drafts.kept(session, drafts.INTAKE) is not None
