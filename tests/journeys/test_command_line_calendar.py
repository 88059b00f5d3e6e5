"""The calendar and the dated rules by the command line: seen first, then changed; a printed date stays the promise."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.console import DOSSIER, NOW, Console, console, founded

__all__ = ["console", "founded"]

OFF: dict[str, Any] = {
    "days": [{"day": "2026-11-25", "kind": "off", "name": "Nghỉ bão", "decision": "2345/QĐ-UBND"}]
}
SWAP = {"off_on": "2026-12-31", "worked_on": "2027-01-09", "decision": "9/TB"}


def preview(founded: Console, change: Any) -> Any:
    answer = founded("--now", NOW, "calendar-preview", "-", "--json", stdin=json.dumps(change))
    assert (answer.code, answer.err) == (0, "")
    return answer.value


def due(founded: Console, code: str) -> str:
    return str(founded("--now", NOW, "show", code, "--json").value["due_at"])


def two(founded: Console, folder: Path) -> tuple[str, str]:
    """Return a dossier whose receipt was printed, and one whose was not."""
    told, untold = founded.received(), founded.receive({**DOSSIER, "nonce": "2"}).value["code"]
    out = str(folder / "receipt.pdf")
    assert founded("--now", NOW, "receipt", told, "--out", out, "--printed", "Quầy 1").code == 0
    return told, str(untold)


def test_seen_first_then_changed(founded: Console, tmp_path: Path) -> None:
    told, untold = two(founded, tmp_path)
    seen = preview(founded, OFF)
    assert (seen["printed"], seen["unprinted"]) == (1, 1)
    assert [(move["code"], move["printed"]) for move in seen["moves"]] == [(told, True), (untold, False)]
    assert [due(founded, code) for code in (told, untold)] == ["2026-11-27T17:00:00"] * 2
    change = ("--now", NOW, "calendar-change", "-")
    founded.refused("calendar_preview_stale", *change, "--token", "0", stdin=json.dumps(OFF))
    assert founded(*change, stdin=json.dumps(OFF)).code == 2
    done = founded(*change, "--token", seen["token"], stdin=json.dumps(OFF))
    assert (done.code, done.err) == (0, "")
    assert "1 đã in, 1 chưa in" in done.out
    assert (due(founded, told), due(founded, untold)) == ("2026-11-27T17:00:00", "2026-11-30T17:00:00")
    waiting = founded("--now", NOW, "reissue", "--json").value
    assert [(move["code"], move["new_due_at"]) for move in waiting] == [(told, "2026-11-30T17:00:00")]
    founded("--now", NOW, "act", untold, "withdraw", "--reason", "Đổi ý")
    answer = founded("--now", NOW, "reissue", told, untold, "--json", "--language", "en")
    assert (answer.code, answer.value["reissued"]) == (1, [told])
    assert [each["error"] for each in answer.value["refused"]] == ["illegal_move"]
    assert answer.err.startswith(untold)
    assert due(founded, told) == "2026-11-30T17:00:00"
    assert founded("verify").code == 0


def test_a_swap_and_its_withdrawal(founded: Console) -> None:
    seen = preview(founded, {"swaps": [SWAP]})
    words = ("--now", NOW, "calendar-change", "-", "--token", seen["token"])
    assert founded(*words, stdin=json.dumps({"swaps": [SWAP]})).code == 0
    days = founded("--now", NOW, "calendar", "2026", "--json").value
    assert [day["kind"] for day in days if day["decision"] == "9/TB"] == ["off"]
    assert "make-up day" in founded("--now", NOW, "calendar", "2027", "--language", "en").out
    gone = {"withdrawn": "9/tb", "reason": "Thay bằng thông báo khác"}
    token = preview(founded, gone)["token"]
    assert founded("--now", NOW, "calendar-change", "-", "--token", token, stdin=json.dumps(gone)).code == 0
    assert "9/TB" not in founded("--now", NOW, "calendar", "2026").out


def test_other_hours(founded: Console) -> None:
    hours = {"day": "2026-12-01", "kind": "other_hours", "decision": "1/TB", "hours": "7:00–11:00"}
    change = {"days": [hours]}
    token = preview(founded, change)["token"]
    assert founded("--now", NOW, "calendar-change", "-", "--token", token, stdin=json.dumps(change)).code == 0
    days = founded("--now", NOW, "calendar", "--json").value
    assert [day["hours"] for day in days if day["decision"] == "1/TB"] == ["7:00–11:00"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({}, "calendar_nothing_entered"),
        ({"days": [{**OFF["days"][0], "day": "2026-11-29"}]}, "calendar_day_off_already"),
        ({"days": [{**OFF["days"][0], "kind": "make_up"}]}, "calendar_day_worked_already"),
        ({"days": [{**OFF["days"][0], "decision": " "}]}, "decision_missing"),
        ({"days": [*OFF["days"], *OFF["days"]]}, "calendar_day_repeated"),
        ({"days": [{**OFF["days"][0], "hours": "noon"}]}, "hours_invalid"),
        ({"days": [{**OFF["days"][0], "kind": "holiday"}]}, "json_field_invalid"),
        ({"swaps": [{"off_on": "2026-12-31"}]}, "json_field_invalid"),
        ({"withdrawn": "77/TB", "reason": "x"}, "calendar_decision_unknown"),
    ],
)
def test_changes_that_are_refused(founded: Console, change: Any, reason: str) -> None:
    founded.refused(reason, "--now", NOW, "calendar-preview", "-", stdin=json.dumps(change))


def test_files_that_say_nothing(founded: Console, tmp_path: Path) -> None:
    founded.refused("file_unreadable", "calendar-preview", str(tmp_path / "nowhere.json"))
    founded.refused("json_invalid", "calendar-preview", "-", stdin="{\n  oops")
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe")
    founded.refused("file_unreadable", "calendar-preview", str(tmp_path / "bytes.json"))


def test_an_announced_day_is_worked(founded: Console) -> None:
    assert founded("--now", NOW, "worked-day", "2026-11-23").code == 0
    founded.refused("day_not_announced", "--now", NOW, "worked-day", "2026-11-23")


def test_a_dated_rule(founded: Console) -> None:
    rule = ("--now", NOW, "rule", "supplement.requests_max")
    changed = (*rule, "--value", "2", "--from", "2026-12-01")
    founded.refused("source_missing", *changed)
    founded.refused("rule_value_invalid", *changed[:-3], "many", *changed[-2:], "--source", "NĐ 1/2027")
    founded.refused("rule_backdated", *changed[:-1], "2026-11-01", "--source", "NĐ 1/2027")
    founded.refused("rule_unknown", "rule", "no.such", "--value", "1", "--source", "x")
    kept = founded(*changed, "--source", "NĐ 1/2027", "--json").value
    assert [(each["value"], each["in_force_to"]) for each in kept] == [(1, "2026-11-30"), (2, None)]
    founded.refused("rule_dated_already", *changed, "--source", "NĐ 1/2027")
    for day, value in (("2026-11-30", 1), ("2026-12-01", 2)):
        holding = {each["id"]: each["value"] for each in founded("rules", day, "--json").value}
        assert holding["supplement.requests_max"] == value
    assert founded("rules").out != founded("rules", "--language", "en").out
