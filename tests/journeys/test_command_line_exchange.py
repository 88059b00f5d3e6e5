"""Two offices by the command line: keys, dossiers there and results back, both ways, and packages nobody believes."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.console import DOSSIER, NOW, Answer, Console, console, founded
from tests.two_offices import PDF, picture

__all__ = ["console", "founded"]

HERE, THERE = "H13.50.05", "H13.50.06"


@dataclass
class Office:
    """One office of a test: the terminal with its data folder."""

    console: Console
    data: Path

    def __call__(self, *words: str, stdin: str = "", now: str = NOW) -> Answer:
        return self.console("--data", str(self.data), "--now", now, *words, "--json", stdin=stdin)

    def done(self, *words: str, stdin: str = "", now: str = NOW) -> Any:
        """Run one command that succeeds, and return its answer."""
        answer = self(*words, stdin=stdin, now=now)
        assert (answer.code, answer.err) == (0, ""), answer
        return answer.value

    def refused(self, reason: str, *words: str) -> None:
        before = self.done("verify")
        self.console.refused(reason, "--data", str(self.data), "--now", NOW, *words)
        assert self.done("verify") == before

    def received(self, number: int = 1) -> str:
        person = {**DOSSIER["applicant"], "id_number": f"0930900{number:05}"}
        return str(self.done("receive", "-", stdin=json.dumps({**DOSSIER, "applicant": person}))["code"])


@pytest.fixture
def offices(founded: Console, tmp_path: Path) -> tuple[Office, Office]:
    """Return two offices that know and confirmed each other's keys."""
    here, there = Office(founded, founded.data), Office(founded, tmp_path / "there")
    named = ("--name", "UBND xã Đại Thành", "--parent", "UBND thành phố Cần Thơ", "--code", THERE)
    assert there("init", *named, "--training").code == 0
    for one, other in ((here, there), (there, here)):
        key = tmp_path / f"{one.data.name}.key"
        told = one.done("office-key", "--out", str(key))
        assert other.done("know-office", str(key))["confirmed_at"] is None
        assert other.done("confirm-office", told["code"], "--figures", told["figures"])["confirmed_by"]
    return here, there


def test_keys(founded: Console, tmp_path: Path) -> None:
    here = Office(founded, founded.data)
    own, file = here.done("office-key"), tmp_path / "x.hoso"
    code = here.received()
    founded.refused("office_key_unreadable", "know-office", "-", stdin="HOSO-KEY 1 nothing")
    founded.refused("office_key_own", "know-office", "-", stdin=own["key"])
    here.refused("office_unknown", "confirm-office", THERE, "--figures", own["figures"])
    here.refused("office_unknown", "pack", THERE, code, "--out", str(file))
    there = Office(founded, tmp_path / "there")
    assert there("init", "--name", "A", "--parent", "B", "--code", THERE, "--training").code == 0
    other = there.done("office-key")
    assert here.done("know-office", "-", stdin=other["key"])["figures"] == other["figures"]
    here.refused("office_key_figures", "confirm-office", THERE, "--figures", own["figures"])
    here.refused("office_unconfirmed", "pack", THERE, code, "--out", str(file))
    assert [each["code"] for each in here.done("known-offices")] == [THERE]
    assert "not confirmed yet" in founded("known-offices", "--language", "en").out
    assert "chưa xác nhận" in founded("known-offices").out
    assert not file.exists()


@pytest.mark.parametrize("turned", [False, True])
def test_there_and_back(offices: tuple[Office, Office], tmp_path: Path, turned: bool) -> None:
    here, there = reversed(offices) if turned else offices
    out, back, scan = tmp_path / "out.hoso", tmp_path / "back.hoso", tmp_path / "scan.jpg"
    scan.write_bytes(picture())
    code = here.received()
    kept = here.done("attach", code, str(scan), "--no", "1")
    made = here.done("pack", HERE if turned else THERE, code, "--out", str(out))
    assert (made["entries"], made["files"], made["size"]) == (1, 1, out.stat().st_size)
    taken = there.done("open-package", str(out))
    (entry,) = taken["taken"]
    assert (entry["theirs"], entry["known"], taken["repeated"], taken["left_out"]) == (code, False, False, [])
    again = there.done("open-package", str(out))
    assert again["repeated"]
    assert there.done("verify")["dossiers"] == 1
    ours = entry["ours"]
    (came,) = there.done("show", ours)["attachments"]
    assert (came["digest"], came["document_no"]) == (kept["digest"], 1)
    there.refused("package_not_finished", "pack-results", ours, "--out", str(back))
    _answered(there, ours, back, tmp_path)
    later = "2026-11-24T08:00"
    home = here.done("open-package", str(back), now=later)
    assert [each["theirs"] for each in home["taken"]] == [code]
    shown = here.done("show", code, now=later)
    assert [each["document_no"] for each in shown["attachments"]] == [1, -1]
    number = shown["attachments"][1]["id"]
    assert here("attachment", str(number), "--out", str(tmp_path / "result.pdf")).code == 0
    assert (tmp_path / "result.pdf").read_bytes() == PDF
    assert all(office.done("verify")["clean"] for office in offices)


def _answered(there: Office, ours: str, back: Path, folder: Path) -> None:
    """Decide what came, and seal its result."""
    result = folder / "result-there.pdf"
    result.write_bytes(PDF)
    there.done("attach", ours, str(result), "--no", "-1")
    there.done("act", ours, "release", "--details", '{"result_number": "12/GXN"}')
    assert [each["code"] for each in there.done("unanswered")] == [ours]
    assert there.done("pack-results", ours, "--out", str(back))["kind"] == "results"
    assert there.done("unanswered") == []
    assert there.done("show", ours)["status"] == "returned"


def test_a_list_travels_as_a_package(offices: tuple[Office, Office], tmp_path: Path) -> None:
    here, there = offices
    codes, file = [here.received(number) for number in (1, 2)], tmp_path / "list.hoso"
    listed = here.done("transfer", "so_noi_vu", *codes)["code"]
    here.refused("package_list_unknown", "pack", THERE, "--list", "BG-2026-0009", "--out", str(file))
    assert here.done("pack", THERE, "--list", listed, "--out", str(file))["entries"] == 2
    assert [each["theirs"] for each in there.done("open-package", str(file))["taken"]] == codes
    assert here("pack", THERE, "--out", str(file)).code == 2
    assert here("pack", THERE, *codes, "--list", listed, "--out", str(file)).code == 2


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("magic", "package_foreign"),
        ("header", "package_malformed"),
        ("sealed", "package_altered"),
        ("signature", "package_altered"),
        ("end", "package_truncated"),
    ],
)
def test_a_package_that_is_not_whole(
    offices: tuple[Office, Office], tmp_path: Path, place: str, reason: str
) -> None:
    here, there = offices
    file = tmp_path / "out.hoso"
    here.done("pack", THERE, here.received(), "--out", str(file))
    whole = bytearray(file.read_bytes())
    if place == "end":
        del whole[-70:]
    else:
        whole[{"magic": 0, "header": 15, "sealed": -200, "signature": -1}[place]] ^= 1
    file.write_bytes(whole)
    there.refused(reason, "open-package", str(file))


def test_a_package_for_somebody_else(offices: tuple[Office, Office], tmp_path: Path) -> None:
    here, there = offices
    third, file = Office(here.console, tmp_path / "third"), tmp_path / "out.hoso"
    here.done("pack", THERE, here.received(), "--out", str(file))
    here.refused("package_own", "open-package", str(file))
    assert third("init", "--name", "C", "--parent", "D", "--code", "H13.50.07", "--training").code == 0
    third.refused("package_sender_unknown", "open-package", str(file))
    told = here.done("office-key")
    third.done("know-office", "-", stdin=told["key"])
    third.refused("office_unconfirmed", "open-package", str(file))
    third.done("confirm-office", HERE, "--figures", told["figures"])
    third.refused("package_not_for_us", "open-package", str(file))
    there.refused("file_unreadable", "open-package", str(tmp_path / "nowhere.hoso"))


def test_what_cannot_be_attached(offices: tuple[Office, Office], tmp_path: Path) -> None:
    here, _ = offices
    code, file = here.received(), tmp_path / "scan.pdf"
    here.refused("attachment_unreadable", "attach", code, str(file))
    file.write_bytes(b"")
    here.refused("attachment_empty", "attach", code, str(file))
    file.write_bytes(b"hello")
    here.refused("attachment_kind", "attach", code, str(file))
    file.write_bytes(PDF)
    here.refused("dossier_unknown", "attach", "H13.50.05-261123-0404", str(file))
    here.refused("attachment_unknown", "attachment", "404", "--out", str(tmp_path / "x.pdf"))
    first, again = here.done("attach", code, str(file)), here.done("attach", code, str(file))
    assert (first["repeated"], again["repeated"], again["id"]) == (False, True, first["id"])


def test_an_entry_that_is_left_out_is_named(offices: tuple[Office, Office], tmp_path: Path) -> None:
    here, there = offices
    file = tmp_path / "out.hoso"
    here.done("pack", THERE, here.received(), "--out", str(file))
    there.done("withdraw", "1.004873", "--decision", "1/QĐ", "--repealed")
    answer = there("open-package", str(file))
    assert (answer.code, [each["reason"] for each in answer.value["left_out"]]) == (1, ["procedure_unknown"])
    assert answer.value["taken"] == []
    english = there("open-package", str(file), "--language", "en")
    assert english.err != answer.err != ""
