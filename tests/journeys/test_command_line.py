"""Every subcommand as other programs call it: exit codes, JSON, and reasons in the language asked."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from desk_app.domain.workflow import STEPS
from tests.builders import spoilt
from tests.journeys.console import NOW, Console, console, founded

__all__ = ["console", "founded"]

CODE = "H13.50.05-261123-0001"


def test_init(console: Console) -> None:
    made = console.init("--json")
    assert (made.code, made.err) == (0, "")
    assert made.value == {"office": "UBND phường Ngã Bảy", "code": "H13.50.05", "data": str(console.data)}
    again = console.init("--language", "en")
    assert (again.code, again.out) == (1, "")
    assert "already holds an office" in again.err
    assert "đã có dữ liệu" in console.init().err


def test_init_refused_on_its_code(console: Console) -> None:
    words = ("init", "--name", "A", "--parent", "B", "--code", "h13")
    assert console(*words).code == 1
    assert "h13" in console("--language", "en", *words).err
    assert not console.data.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("init", "--name", "A"),
        ("receive",),
        ("receipt", CODE),
        ("receipt", CODE, "--out", "x.pdf", "--size", "A3"),
        ("act", CODE, "dance"),
        ("due", "--limit", "3 ngày"),
        ("due", "--limit", "3 ngày", "--received", "yesterday"),
        ("find",),
        ("--language", "fr", "verify"),
        ("--now", "2026-11-23T08:30+07:00", "verify"),
        ("export-day", "2026-02-30", "--out", "x"),
        ("no-such-command",),
        ("cancel-fee", "seven"),
        ("cancel-fee", f"{10**20}/2026"),
        ("paper", "letter", "1"),
        ("finish-leg", CODE, str(10**20)),
        ("attachment", str(10**20), "--out", "x"),
        ("attach", CODE, "x.pdf", "--no", "-5"),
        ("receive-fee", CODE, "--units", "0"),
        ("book", "novels"),
        ("verify", "--no-such-option"),
    ],
)
def test_wrong_use(console: Console, words: tuple[str, ...]) -> None:
    answer = console(*words)
    assert (answer.code, answer.out) == (2, "")
    assert "usage:" in answer.err
    assert not console.data.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("find", "duc"),
        ("show", CODE),
        ("act", CODE, "forward"),
        ("verify",),
        ("receipt", CODE, "--out", "x.pdf"),
        ("export-day", "--out", "x"),
        ("check-receipt", "x"),
        ("receive", "-"),
    ],
)
def test_without_an_office(console: Console, words: tuple[str, ...]) -> None:
    answer = console(*words, "--language", "en")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "There is no office in this data folder yet. Run “desk-app init”.\n"
    assert not console.data.exists()


def test_options_before_and_after_the_subcommand(founded: Console, tmp_path: Path) -> None:
    founded.received()
    before = founded("--json", "--language", "en", "--now", NOW, "find", "duc")
    after = founded("find", "duc", "--json", "--language", "en", "--now", NOW)
    assert before == after
    assert before.value[0]["code"] == CODE
    elsewhere = str(tmp_path / "elsewhere")
    assert founded("--data", elsewhere, "find", "duc").code == 1
    assert founded("find", "duc", "--data", elsewhere).code == 1
    assert (
        founded("find", "duc", "--data", str(founded.data), "--json", "--now", NOW).value[0]["code"] == CODE
    )


@pytest.mark.parametrize("office", [True, False])
def test_due(console: Console, office: bool) -> None:
    if office:
        console.init()
    answer = console("due", "--limit", "3 ngày làm việc", "--received", NOW)
    assert answer.code == 0
    assert answer.value["due_at"] == "2026-11-27T17:00:00"
    assert answer.value["warnings"] == []
    counted = [note["day"] for note in answer.value["explanation"] if note["counted"]]
    assert counted == ["2026-11-25", "2026-11-26", "2026-11-27"]
    (skipped,) = [note for note in answer.value["explanation"] if note["day"] == "2026-11-24"]
    assert not skipped["counted"]
    assert skipped["why"]
    far = console("due", "--limit", "5 ngày làm việc", "--received", "2031-06-02T08:00")
    assert far.value["warnings"] == ["forecast_calendar"]
    wrong = console("due", "--limit", "sớm", "--received", NOW, "--language", "en")
    assert (wrong.code, wrong.out) == (1, "")
    assert "is no time limit" in wrong.err
    assert console.data.exists() == office


def test_find_and_show(founded: Console) -> None:
    founded.received()
    (row,) = founded("find", "duc", "nguyen", "0001", "--json", "--now", NOW).value
    assert (row["code"], row["applicant"], row["status"], row["portal_code"]) == (
        CODE,
        "Nguyễn Văn Đức",
        "received",
        2,
    )
    assert (row["received_at"], row["due_at"], row["standing"]) == (
        "2026-11-23T08:30:00",
        "2026-11-27T17:00:00",
        "due_soon",
    )
    assert founded("find", "nobody", "--json").value == []
    assert founded("find", "nobody").out == ""
    shown = founded("show", CODE, "--json", "--now", NOW).value
    assert [paper["no"] for paper in shown["documents"]] == [1, 4]
    assert shown["actions"] == [action.value for at, action in STEPS if at.value == "received"]
    assert [entry["type"] for entry in shown["events"]] == ["dossier.accepted"]
    assert [note["day"] for note in shown["explanation"] if note["counted"]][-1] == "2026-11-27"
    vietnamese, english = (
        founded("show", CODE, "--now", NOW, "--language", language).out for language in ("vi", "en")
    )
    assert "Được tiếp nhận" in vietnamese
    assert "Received" in english
    unknown = founded("show", "H13.50.05-261123-0404", "--language", "en")
    assert (unknown.code, unknown.err) == (1, "There is no dossier H13.50.05-261123-0404.\n")


def test_life_of_a_dossier(founded: Console) -> None:
    founded.received()
    steps = [
        ("2026-11-23T09:00", "forward", "processing"),
        ("2026-11-25T09:00", "release", "ready"),
        ("2026-11-26T09:00", "hand_over", "returned"),
    ]
    for now, action, status in steps:
        answer = founded("--now", now, "act", CODE, action, "--json")
        assert (answer.code, answer.value["status"]) == (0, status)
    assert answer.value["standing"] == "early"
    assert answer.value["returned_at"].startswith("2026-11-26T09:00")
    assert founded("act", CODE, "hand_over", "--now", NOW).code == 1


def test_handing_over_to_somebody_else(founded: Console) -> None:
    founded.received()
    founded("act", CODE, "release", "--now", NOW)
    refused = founded("act", CODE, "hand_over", "--receiver", "Trần Bình", "--now", NOW, "--language", "en")
    assert refused.code == 1
    assert "paper of authorisation" in refused.err
    words = ("--receiver", "Trần Bình", "--authorisation", "UQ 1/2026")
    assert founded("act", CODE, "hand_over", *words, "--now", NOW).code == 0


def test_withdrawing_needs_a_reason(founded: Console) -> None:
    founded.received()
    without = founded("act", CODE, "withdraw", "--now", NOW, "--language", "en")
    assert (without.code, without.err) == (1, "Enter the reason.\n")
    assert founded("act", CODE, "withdraw", "--now", NOW).err == "Nhập lý do.\n"
    done = founded("act", CODE, "withdraw", "--reason", "Đổi ý", "--now", NOW, "--json")
    assert (done.code, done.value["status"], done.value["portal_code"]) == (0, "withdrawn", 7)
    later = founded("act", CODE, "suspend", "--reason", "x", "--now", NOW)
    assert later.code == 1


def test_export_day(founded: Console, tmp_path: Path) -> None:
    founded.received()
    out = tmp_path / "out"
    answer = founded("export-day", "2026-11-23", "--out", str(out), "--now", NOW, "--json")
    assert [Path(name).name for name in answer.value] == [
        f"H13.50.05-2026-11-23.{ending}" for ending in ("xlsx", "csv", "pdf")
    ]
    table = (out / "H13.50.05-2026-11-23.csv").read_bytes().decode("utf-8-sig")
    assert any(CODE in row for row in csv.reader(StringIO(table)))
    assert founded("export-day", "--out", str(out), "--now", NOW).out.splitlines() == answer.value
    ahead = founded("export-day", "2026-11-24", "--out", str(out), "--now", NOW, "--language", "en")
    assert (ahead.code, ahead.err) == (1, "This day lies ahead. Choose today or before.\n")
    blocked = founded("export-day", "--out", str(founded.data / "office.key"), "--now", NOW)
    assert blocked.code == 1


def test_verify(founded: Console) -> None:
    founded.received()
    clean = founded("verify", "--json")
    assert (clean.code, clean.err) == (0, "")
    assert clean.value == {"clean": True, "dossiers": 1, "events": 3, "faults": []}
    assert founded("verify", "--language", "en").out == "Clean: 1 dossiers, 3 events\n"


def test_verify_finds_tampering(founded: Console) -> None:
    founded.received()
    spoilt(founded.data, "UPDATE dossier SET status = 'returned'")
    found = founded("verify", "--json")
    assert (found.code, found.value["clean"]) == (1, False)
    assert found.err == f"states: dossier {CODE} is not as the log says\n"


def test_now_is_for_training_alone(console: Console) -> None:
    named = ("--name", "A", "--parent", "B", "--code", "H13")
    early = console("--now", NOW, "init", *named, "--language", "en")
    assert (early.code, console.data.exists()) == (1, False)
    assert console("init", *named).code == 0
    for words in (("verify",), ("find", "x"), ("receive", "-")):
        answer = console("--now", NOW, *words, "--language", "en")
        assert (answer.code, answer.out) == (1, "")
        assert "training" in answer.err


def test_damaged_store_and_key(founded: Console) -> None:
    founded.received()
    key = founded.data / "office.key"
    secret = key.read_bytes()
    key.unlink()
    lost = founded("verify", "--language", "en")
    assert lost.code == 1
    assert "key file" in lost.err
    assert not key.exists()
    key.write_bytes(secret)
    (founded.data / "desk.sqlite3").write_text(json.dumps("no database"))
    damaged = founded("verify", "--language", "en")
    assert (damaged.code, damaged.out) == (1, "")
    assert "damaged" in damaged.err
