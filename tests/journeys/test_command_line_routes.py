"""Dossiers on their way by the command line: lists, back again, what is where, legs, the reminder list."""

from pathlib import Path
from typing import Any

from tests.documents.reading import pages
from tests.journeys.console import DOSSIER, NOW, Console, console, founded

__all__ = ["console", "founded"]

BIRTH = "3.000722"


def on_route(founded: Console) -> str:
    code = founded.receive({**DOSSIER, "procedure": BIRTH}).value["code"]
    return str(code)


def legs(founded: Console, code: str, now: str = NOW) -> Any:
    return founded("--now", now, "legs", code, "--json").value


def test_a_list_there_and_back(founded: Console, tmp_path: Path) -> None:
    code, out, again = on_route(founded), tmp_path / "list.pdf", tmp_path / "again.pdf"
    assert [leg["unit"] for leg in legs(founded, code)] == ["ubnd", "cong_an", "bhxh"]
    assert [leg["current"] for leg in legs(founded, code)] == [True, False, False]
    waits = founded("--now", NOW, "waiting", "cong_an", "--json").value
    assert [each["code"] for each in waits] == [code]
    made = founded("--now", NOW, "transfer", "cong_an", code, "--out", str(out), "--json").value
    assert (made["code"], made["unit"], made["count"], made["back"]) == (
        "BG-2026-0001",
        "Công an cấp xã",
        1,
        0,
    )
    assert "BG-2026-0001" in " ".join(pages(out.read_bytes()))
    shown = founded("--now", NOW, "show", code, "--json").value
    assert shown["holder"] == "Công an cấp xã"
    assert [each["list_code"] for each in shown["transfers"]] == ["BG-2026-0001"]
    assert [leg["away"] for leg in shown["legs"]] == [False, True, False]
    held = founded("--now", "2026-12-07T09:00", "whereabouts", "--unit", "cong_an", "--json").value
    assert [(each["code"], each["state"]) for each in held] == [
        (code, {"standing": "overdue", "days": -2, "warning": 0})
    ]
    assert founded("--now", NOW, "whereabouts", "--unit", "bhxh", "--json").value == []
    assert "2 days overdue" in founded("--now", "2026-12-07T09:00", "whereabouts", "--language", "en").out
    assert "Quá hạn 2 ngày" in founded("--now", "2026-12-07T09:00", "whereabouts").out
    back = founded("--now", "2026-12-07T09:00", "take-back", "bg20260001", "--json").value
    assert [(each["code"], each["days_late"], each["route_done"]) for each in back] == [(code, 2, False)]
    assert founded("--now", NOW, "transfers", "BG-2026-0001", "--out", str(again)).code == 0
    assert again.read_bytes() == out.read_bytes()
    (kept,) = founded("--now", NOW, "transfers", "--json").value
    assert (kept["count"], kept["back"]) == (1, 1)


def test_every_leg_by_hand(founded: Console) -> None:
    code = on_route(founded)
    founded.refused("leg_not_yet", "--now", NOW, "finish-leg", code, "2")
    founded.refused("leg_unknown", "--now", NOW, "finish-leg", code, "9")
    founded.refused("legs_open", "--now", NOW, "act", code, "release")
    assert founded("--now", NOW, "finish-leg", code, "1").code == 0
    founded.refused("leg_finished", "--now", NOW, "finish-leg", code, "1")
    founded("--now", NOW, "transfer", "cong_an", code)
    founded.refused("leg_away", "--now", NOW, "finish-leg", code, "2")
    founded("--now", NOW, "take-back", code, "--ending", "deny")
    done = founded("--now", "2026-11-25T09:00", "finish-leg", code, "3", "--json").value
    assert [leg["ending"] for leg in done] == ["release", "deny", "release"]
    assert "done 25/11/2026 09:00" in founded("legs", code, "--language", "en").out
    assert founded("--now", "2026-11-25T10:00", "act", code, "release").code == 0
    assert founded("verify").code == 0


def test_what_no_list_takes(founded: Console) -> None:
    code = on_route(founded)
    transfer = ("--now", NOW, "transfer")
    founded.refused("unit_unknown", *transfer, "mars", code)
    founded.refused("dossier_unknown", *transfer, "cong_an", code, "H13.50.05-261123-0404")
    founded.refused("tracking_too_long", *transfer, "cong_an", code, "--tracking", f"{code}={'9' * 61}")
    founded.refused("not_away", "--now", NOW, "take-back", code)
    founded.refused("list_unknown", "--now", NOW, "take-back", "BG-2026-0009")
    assert founded(*transfer, "cong_an", code).code == 0
    founded.refused("dossier_away", *transfer, "cong_an", code)
    assert founded(*transfer, "bhxh", code).code == 0
    founded.refused("back_from_which", "--now", NOW, "take-back", code)
    assert founded("--now", NOW, "take-back", code, "--unit", "bhxh").code == 0
    assert founded("--now", NOW, "take-back", "BG-2026-0001").code == 0
    founded.refused("list_back", "--now", NOW, "take-back", "BG-2026-0001")
    founded.refused("list_code_invalid", "--now", NOW, "transfers", "BG")
    founded.refused("dossier_unknown", "legs", "H13.50.05-261123-0404")
    assert founded("transfer", "cong_an", code, "--tracking", "nothing").code == 2


def test_results_by_post(founded: Console) -> None:
    code = founded.receive({**DOSSIER, "return_by": "post"}).value["code"]
    founded.refused("dossier_ended", "--now", NOW, "transfer", "cong_an", _released(founded, code))
    assert [each["code"] for each in founded("--now", NOW, "waiting", "buu_dien", "--json").value] == [code]
    made = founded("--now", NOW, "transfer", "buu_dien", code, "--tracking", f"{code}=EB1", "--json").value
    assert made["kind"] == "post"


def _released(founded: Console, code: str) -> str:
    assert founded("--now", NOW, "act", code, "release").code == 0
    return code


def test_the_reminder_list(founded: Console, tmp_path: Path) -> None:
    code, out = on_route(founded), tmp_path / "reminders.pdf"
    (line,) = founded("--now", NOW, "reminders", "--out", str(out), "--json").value["lines"]
    assert (line["code"], line["leg"], line["sent"]) == (code, "Đăng ký khai sinh", True)
    assert code in "".join(pages(out.read_bytes())).replace(" ", "")
    assert "Due today" in founded("--now", NOW, "reminders", "--language", "en").out


def test_units(founded: Console) -> None:
    units = {unit["code"]: unit["kind"] for unit in founded("units", "--json").value}
    assert (units["ubnd"], units["cong_an"], units["buu_dien"]) == ("own", "police", "post")
    assert "Công an cấp xã" in founded("units").out
