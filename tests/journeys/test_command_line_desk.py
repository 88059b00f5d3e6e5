"""The desk by the command line: guidance, refusal, on the spot, certifications, fees, books, letters."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.documents.reading import pages
from tests.journeys.console import DOSSIER, NOW, Console, console, founded

__all__ = ["console", "founded"]

PERSON = DOSSIER["applicant"]
LACKING = [{"no": 1, "name": "Tờ khai", "fault": "missing", "originals": 1}]
ASKED = {"procedure": "1.004873", "applicant": PERSON}
COPIES: dict[str, Any] = {
    "requester": PERSON,
    "lines": [{"book": "SCT/BS", "paper": "Căn cước", "pages": 3, "copies": 2}],
    "payment": "cash",
    "nonce": "v-1",
}
SAME_DAY = "2.000635"


def ask(founded: Console, command: str, request: Any, *words: str) -> Any:
    answer = founded("--now", NOW, command, "-", *words, "--json", stdin=json.dumps(request))
    assert (answer.code, answer.err) == (0, "")
    return answer.value


def refused(founded: Console, reason: str, command: str, request: Any) -> None:
    founded.refused(reason, "--now", NOW, command, "-", stdin=json.dumps(request))


def test_guidance(founded: Console, tmp_path: Path) -> None:
    out, again = tmp_path / "guidance.pdf", tmp_path / "again.pdf"
    made = ask(founded, "guide", {**ASKED, "lacking": LACKING, "answer_by": "2026-12-01"}, "--out", str(out))
    assert made == {"form": "supplement", "year": 2026, "number": 1}
    assert "Tờ khai" in " ".join(pages(out.read_bytes()))
    assert founded("--now", NOW, "paper", "supplement", "01/2026", "--out", str(again)).code == 0
    assert again.read_bytes() == out.read_bytes()
    assert founded("verify", "--json").value["dossiers"] == 0
    refused(founded, "lacking_missing", "guide", ASKED)
    refused(founded, "procedure_unknown", "guide", {**ASKED, "procedure": "9.9", "lacking": LACKING})
    refused(founded, "json_field_invalid", "guide", {"procedure": "1.004873"})
    founded.refused("form_unknown", "paper", "letter", "1/2026", "--out", str(again))


def test_refusal_at_the_counter(founded: Console, tmp_path: Path) -> None:
    out = tmp_path / "refusal.pdf"
    details = {"reason": "Không thuộc thẩm quyền", "ground": "not_competent", "assignee": "UBND xã Đại Thành"}
    made = ask(founded, "refuse", {**ASKED, "details": details}, "--out", str(out), "--size", "A5")
    assert (made["form"], made["number"]) == ("refusal", 1)
    text = " ".join(pages(out.read_bytes()))
    assert "Không thuộc thẩm quyền" in text
    assert "UBND xã Đại Thành" in text
    refused(founded, "reason_missing", "refuse", ASKED)
    refused(founded, "name_missing", "refuse", {**ASKED, "applicant": {"name": " "}, "details": details})


def test_settled_on_the_spot(founded: Console) -> None:
    request = {**DOSSIER, "procedure": SAME_DAY, "nonce": "s-1"}
    lines = json.dumps(request)
    settled = founded("--now", NOW, "settle", "-", "--with-receipt", stdin=f"{lines}\n{lines}")
    assert (settled.code, settled.err) == (0, "")
    assert settled.lines[0] == settled.lines[1]
    shown = founded("--now", NOW, "show", settled.lines[0]["code"], "--json").value
    assert (shown["status"], shown["returned_at"]) == ("returned", settled.lines[0]["settled_at"])
    for language, words in (("vi", "trong ngày"), ("en", "same day")):
        answer = founded(
            "--now", NOW, "settle", "-", "--language", language, stdin=json.dumps({**DOSSIER, "nonce": "s-2"})
        )
        assert (answer.code, answer.value["error"]) == (1, "not_same_day")
        assert words in answer.err.lower()


def test_certifications_and_their_book(founded: Console, tmp_path: Path) -> None:
    made = ask(founded, "certify", COPIES)
    (entry,) = made["entries"]
    assert (entry["book"], entry["number"], entry["fee"], made["fee"]) == ("SCT/BS", 1, 10000, 10000)
    again = ask(founded, "certify", COPIES)
    assert (again["repeated"], again["code"]) == (True, made["code"])
    later = {**COPIES, "nonce": "v-2", "appointment_days": 1, "payment": None}
    waits = ask(founded, "certify", later)
    assert (waits["entries"][0]["number"], waits["due_at"]) == (None, "2026-11-25T17:00:00")
    done = founded("--now", NOW, "certify-waiting", waits["code"], "--json").value
    assert done["entries"][0]["number"] == 2
    founded.refused("certification_unknown", "--now", NOW, "certify-waiting", waits["code"])
    book = founded("--now", NOW, "book", "copies", "--month", "11", "--out", str(tmp_path), "--json").value
    assert ([entry["number"] for entry in book["entries"]], book["fees"]) == ([1, 2], 20000)
    assert {Path(name).suffix for name in book["files"]} == {".pdf", ".xlsx"}
    assert all(Path(name).stat().st_size > 1000 for name in book["files"])
    assert "Căn cước" in founded("--now", NOW, "book", "copies").out
    founded.refused("month_ahead", "--now", NOW, "book", "copies", "--month", "12")
    founded.refused("month_invalid", "--now", NOW, "book", "copies", "--month", "13")
    founded.refused("book_year_running", "--now", NOW, "book", "copies", "--close")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"lines": []}, "certified_lines_missing"),
        ({"lines": [{"book": "SCT/BS", "paper": "x", "pages": 0}]}, "certified_pages_invalid"),
        ({"lines": [{"book": "SCT/XX", "paper": "x"}]}, "json_field_invalid"),
        ({"payment": "transfer"}, "bank_account_missing"),
        ({"appointment_days": 9}, "appointment_too_far"),
        ({"no_such": 1}, "json_field_invalid"),
    ],
)
def test_certifications_that_are_refused(founded: Console, change: dict[str, Any], reason: str) -> None:
    answer = founded("--now", NOW, "certify", "-", stdin=json.dumps({**COPIES, **change}))
    assert (answer.code, answer.value["error"]) == (1, reason)
    english = founded(
        "--language", "en", "certify", "-", "--now", NOW, stdin=json.dumps({**COPIES, **change})
    )
    assert english.err != answer.err != ""
    assert founded("verify", "--json").value["dossiers"] == 0


def test_fees(founded: Console, tmp_path: Path) -> None:
    code, out = founded.received(), tmp_path / "slip.pdf"
    asked = founded("fee", code, "--json").value
    assert (asked["paid"], asked["receipts"], asked["vietqr"]) == (False, [], None)
    poor = next(each["person"] for each in asked["persons"] if "hộ nghèo" in each["person"])
    receive = ("--now", NOW, "receive-fee", code)
    founded.refused("fee_amount_missing", *receive)
    founded.refused("fee_reason_missing", *receive, "--amount", "8000")
    founded.refused("fee_person_unknown", *receive, "--person", "Người giàu")
    founded.refused(
        "bank_account_missing", *receive, "--amount", "8000", "--reason", "NQ", "--method", "transfer"
    )
    paid = (*receive, "--amount", "8000", "--reason", "NQ 10/2023/NQ-HĐND", "--nonce", "f-1", "--json")
    slip, again = founded(*paid).value, founded(*paid).value
    assert (slip["number"], slip["amount"], again) == (1, 8000, slip)
    founded.refused("fee_received_already", *receive, "--amount", "8000", "--reason", "NQ")
    assert founded("--now", NOW, "show", code, "--json").value["fees"] == [slip]
    assert founded("fee-receipt", "01/2026", "--out", str(out)).code == 0
    assert "8.000" in " ".join(pages(out.read_bytes()))
    founded.refused("fee_receipt_unknown", "fee-receipt", "2/2026", "--out", str(out))
    founded.refused("fee_cancel_reason_missing", "--now", NOW, "cancel-fee", "1/2026")
    assert founded("--now", NOW, "cancel-fee", "1/2026", "--reason", "Ghi nhầm").code == 0
    founded.refused("fee_cancelled_already", "--now", NOW, "cancel-fee", "1/2026", "--reason", "x")
    exempt = founded(*receive, "--person", poor, "--json").value
    assert (exempt["number"], exempt["amount"], exempt["lines"][0]["person"]) == (2, 0, poor)
    day = founded("--now", NOW, "fees", "--json").value
    assert (day["received"], day["given_back"], day["net"]) == (8000, 8000, 0)
    assert [len(day["receipts"]), len(day["cancelled"])] == [2, 1]
    assert "cancelled" in founded("--now", NOW, "fees", "--language", "en").out
    assert "đã hủy" in founded("--now", NOW, "fees").out
    founded.refused("day_ahead", "--now", NOW, "fees", "2026-11-24")


def test_fee_by_transfer_shows_its_code(founded: Console) -> None:
    code = founded.receive({**DOSSIER, "fee_amount": 15000}).value["code"]
    account = ("bank-account", "--bank", "970415", "--number", "0123 456 789", "--holder", "UBND phuong")
    founded.refused("bank_unknown", "bank-account", "--bank", "999999", *account[3:])
    assert founded(*account, "--json").value["number"] == "0123456789"
    shown = founded("fee", code, "--json").value
    assert "540515000" in shown["vietqr"]
    assert "VietinBank" in founded("bank-account").out
    assert founded("bank-account", "--none", "--json").value is None
    assert founded("fee", code, "--json").value["vietqr"] is None


def test_register(founded: Console, tmp_path: Path) -> None:
    code = founded.received()
    book = founded("--now", NOW, "register", "--out", str(tmp_path), "--json").value
    assert [(each["number"], each["code"]) for each in book["lines"]] == [(1, code)]
    assert code in "".join(pages(Path(book["files"][0]).read_bytes())).replace(" ", "")
    part = founded("--now", NOW, "register", "--from", "2026-11-01", "--to", "2026-11-22", "--json").value
    assert part["lines"] == []
    founded.refused("register_period_invalid", "--now", NOW, "register", "--from", "2025-11-01")
    founded.refused("book_year_running", "--now", NOW, "register", "--close")
    closed = founded("--now", "2027-01-04T08:00", "register", "--year", "2026", "--close", "--json").value
    assert (closed["year"], closed["last_number"]) == (2026, 1)
    founded.refused("book_closed", "--now", "2027-01-04T08:00", "register", "--year", "2026", "--close")


def test_letters(founded: Console, tmp_path: Path) -> None:
    code, out, wording = founded.received(), tmp_path / "letter.pdf", tmp_path / "wording.json"
    made = founded("--now", NOW, "letter", "thanks", "--about", code, "--out", str(out), "--json").value
    assert made == {"form": "letter", "year": 2026, "number": 1}
    assert "Nguyễn Văn Đức" in " ".join(pages(out.read_bytes()))
    founded.refused("letter_value_missing", "--now", NOW, "letter", "birth", "--about", code)
    assert founded("--now", NOW, "letter", "birth", "--about", code).err.startswith("child: ")
    founded.refused("letter_placeholder_unknown", "--now", NOW, "letter", "thanks", "--say", "foo=bar")
    said = ("--say", "child=Nguyễn Minh An", "--signer", "Lê Thị Hoa")
    assert founded("--now", NOW, "letter", "birth", "--about", code, *said).code == 0
    wording.write_text(json.dumps({"title": "CẢM ƠN", "body": "Thân gửi {name}."}), encoding="utf-8")
    (kept,) = founded("letter-wording", "thanks", str(wording), "--json").value
    assert (kept["title"], kept["changed"], kept["asked"]) == ("CẢM ƠN", True, ["name"])
    founded.refused(
        "letter_placeholder_unknown",
        "letter-wording",
        "thanks",
        "-",
        stdin='{"title": "x", "body": "{nobody}"}',
    )
    (reset,) = founded("letter-wording", "thanks", "--reset", "--json").value
    assert not reset["changed"]
    assert len(founded("letter-wording", "--json").value) == 5


def test_joint_receipt(founded: Console, tmp_path: Path) -> None:
    own = [founded.received() for _ in range(2)]
    other = {**PERSON, "id_number": "093090000002", "name": "Trần Bình", "phone": "0912000000"}
    stranger = founded.receive({**DOSSIER, "applicant": other}).value["code"]
    out = tmp_path / "joint.pdf"
    assert founded("--now", NOW, "joint-receipt", *own, "--out", str(out)).code == 0
    assert all(code in "".join(pages(out.read_bytes())) for code in own)
    founded.refused("joint_receipt_count", "--now", NOW, "joint-receipt", own[0])
    founded.refused("joint_receipt_mixed", "--now", NOW, "joint-receipt", *own, stranger)
    assert founded("--now", NOW, "joint-receipt", *own, stranger, "--confirmed").code == 0
