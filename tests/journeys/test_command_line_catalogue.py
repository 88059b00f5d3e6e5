"""The catalogue by the command line: imported twice, published, exchanged, and whole whenever the power goes."""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.journeys.console import NOW, Console, console, founded
from tests.ui.national_files import a_list, a_record

__all__ = ["console", "founded"]

NEW, MARITAL_STATUS = "9.000001", "1.004873"
NATIONAL = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "national_procedures_2026-07.json"


def test_a_list_is_imported_twice_and_published(founded: Console, tmp_path: Path) -> None:
    file = str(a_list(tmp_path / "list.json"))
    dry = founded("--now", NOW, "--json", "import-procedures", file, "--dry-run").value
    done = founded("--now", NOW, "--json", "import-procedures", file).value
    assert {key: dry[key] for key in ("added", "changed", "unchanged", "refused")} == {
        "added": [NEW, "9.000002"],
        "changed": [MARITAL_STATUS],
        "unchanged": [],
        "refused": ["", "1004", NEW],
    }
    assert {**done, "dry_run": True} == dry
    assert [reason["reason"] for reason in done["reasons"]] == [
        "code_missing",
        "code_malformed",
        "code_repeated",
    ]
    assert all(reason["line"] > 1 and reason["message"] for reason in done["reasons"])
    again = founded("--now", NOW, "--json", "import-procedures", file).value
    assert (again["added"], again["changed"], len(again["unchanged"])) == ([], [], 3)
    refused = founded("--now", NOW, "publish", NEW, "--decision", "1/QĐ-UBND")
    assert (refused.code, NEW in refused.err) == (1, True)


def test_two_offices_tell_the_same_bytes(founded: Console, tmp_path: Path) -> None:
    founded("--now", NOW, "import-procedures", str(a_list(tmp_path / "list.json")))
    founded("--now", NOW, "withdraw", "2.000815", "--decision", "2/QĐ-UBND", "--repealed")
    one, other = tmp_path / "one.json", tmp_path / "other.json"
    assert founded("--now", NOW, "export-catalogue", str(one)).code == 0
    there = ("--data", str(tmp_path / "there"), "--now", NOW)
    named = ("--name", "UBND xã Đại Thành", "--parent", "UBND thành phố Cần Thơ", "--code", "H13.50.06")
    assert founded(*there, "init", *named, "--training").code == 0
    assert founded(*there, "import-catalogue", str(one)).code == 0
    assert founded(*there, "export-catalogue", str(other)).code == 0
    assert other.read_bytes() == one.read_bytes()
    assert founded(*there, "verify").code == 0


def test_the_check_and_the_sheets(founded: Console, tmp_path: Path) -> None:
    report = founded("--now", NOW, "--json", "posting-check", "--out", str(tmp_path / "check.pdf")).value
    assert report["posted"] == report["in_force"] == 168
    assert {"kind", "code", "name", "detail"} == set(report["findings"][0])
    assert (tmp_path / "check.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("name", ["list.json", "list.csv", "list.xlsx", "list.txt"])
def test_what_is_no_list_is_refused_in_words(founded: Console, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(b"\x00\xff not a list")
    answer = founded("--now", NOW, "import-procedures", str(file))
    assert (answer.code, answer.out) == (1, "")
    assert len(answer.err.strip()) > 20
    assert "Traceback" not in answer.err


@pytest.mark.slow
def test_an_import_is_whole_or_not_at_all_when_the_power_goes(founded: Console, tmp_path: Path) -> None:
    records = [a_record(f"9.{number:06}", f"Thủ tục {number}") for number in range(1, 400)]
    file = a_list(tmp_path / "list.json", *records)
    words = [sys.executable, "-m", "desk_app", "--now", NOW, "import-procedures", str(file)]
    environment = os.environ | {"DESK_DATA": str(founded.data)}
    for wait in (0.4, 0.6, 0.8, 1.0):
        process = subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        with suppress(subprocess.TimeoutExpired):
            process.wait(wait)
        process.kill()
        process.communicate()
        assert founded("--now", NOW, "verify").code == 0
        planned = founded("--now", NOW, "--json", "import-procedures", str(file), "--dry-run").value
        assert sorted(map(len, (planned["added"], planned["unchanged"]))) == [0, 399]
    assert founded("--now", NOW, "import-procedures", str(file)).code == 0


def test_the_whole_national_list_twice(founded: Console) -> None:
    if not NATIONAL.exists():
        pytest.skip("the national list is not beside the checkout")
    first = founded("--now", NOW, "--json", "import-procedures", str(NATIONAL)).value
    kinds = ("added", "changed", "unchanged", "refused")
    codes = {record["ma_thu_tuc"] for record in json.loads(NATIONAL.read_text(encoding="utf-8"))}
    assert sum(len(first[kind]) for kind in kinds) == len(codes) == 588
    assert {code for kind in kinds for code in first[kind]} == codes
    assert len(first["refused"]) == len(first["reasons"]) == 17
    second = founded("--now", NOW, "--json", "import-procedures", str(NATIONAL)).value
    assert (second["added"], second["changed"], len(second["unchanged"])) == ([], [], 571)
    assert second["refused"] == first["refused"]
