"""The shipped catalogue as data: shapes, limits, papers, and its agreement with the national list."""

import json
import re
import tomllib
import unicodedata
from collections import Counter
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "db" / "catalogue"
NATIONAL = ROOT.parent / "shared" / "data" / "national_procedures_2026-07.json"

CODE = re.compile(r"\d\.\d{6}")
LIMIT = re.compile(r"trong ngày|1/2 ngày|[1-9]\d* (ngày làm việc|ngày|giờ làm việc|tháng)")
CHANNELS = {"counter", "post", "online"}
# Traces of the portal's page that must not reach a citizen.
TRACES = ("Tên giấy tờ", "Mẫu đơn, tờ khai", "Bao gồm", "bản chính0", ".doc", ".pdf", "Không có thông tin")
REPLACED = {"2.001023", "2.000986", "2.002621", "2.002622"}


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


PROCEDURES: list[dict[str, Any]] = [
    procedure
    for path in sorted((CATALOGUE / "procedures").glob("*.toml"))
    for procedure in _toml(path)["procedure"]
]
each_procedure = pytest.mark.parametrize("procedure", PROCEDURES, ids=[entry["code"] for entry in PROCEDURES])


def _texts(value: object) -> list[str]:
    """Return every text inside a TOML value."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for item in value.values() for text in _texts(item)]
    if isinstance(value, list):
        return [text for item in value for text in _texts(item)]
    return []


def _plain(name: str) -> str:
    """Return a name without what the portal and the wall write differently."""
    name = re.sub(r"\s+", " ", unicodedata.normalize("NFC", name)).strip(" .:;")
    return re.sub(r"\s*\(\d\.\d{6}\)$", "", name.casefold().removeprefix("thủ tục ")).strip(" .:;")


def test_enough_procedures_each_code_once() -> None:
    codes = Counter(procedure["code"] for procedure in PROCEDURES)
    assert len(codes) >= 130
    assert [code for code, times in codes.items() if times > 1] == []
    assert [code for code in codes if not CODE.fullmatch(code)] == []
    assert REPLACED.isdisjoint(codes)


def test_fields_are_few_enough_for_a_public_display() -> None:
    assert 10 <= len({procedure["field"] for procedure in PROCEDURES}) <= 18


@each_procedure
def test_texts_are_clean(procedure: dict[str, Any]) -> None:
    texts = _texts(procedure)
    assert [text for text in texts if text != re.sub(r"\s+", " ", text).strip()] == []
    assert [text for text in texts if text != unicodedata.normalize("NFC", text)] == []
    assert [text for text in texts if any(trace in text for trace in TRACES)] == []


@each_procedure
def test_head_says_what_a_citizen_asks(procedure: dict[str, Any]) -> None:
    assert 5 <= len(procedure["name"]) <= 410
    assert not procedure["name"].endswith(".")
    assert procedure["name"][0].isupper()
    for key in ("field", "authority", "result", "source"):
        assert procedure[key], key
    assert procedure["reviewed_on"] <= date(2026, 11, 22)
    assert procedure["page"] or procedure["needs_review"], "a procedure without a page is to be reviewed"
    assert len(procedure["keywords"]) == len(set(procedure["keywords"]))


@each_procedure
def test_terms_have_known_shapes(procedure: dict[str, Any]) -> None:
    terms = procedure["terms"]
    channels = [entry["channel"] for entry in terms]
    assert channels
    assert len(channels) == len(set(channels))
    assert set(channels) <= CHANNELS
    for entry in terms:
        assert set(entry) <= {"channel", "limit", "fee", "per", "fee_note"}
        assert LIMIT.fullmatch(entry["limit"]), entry["limit"]
        fee = entry.get("fee")
        assert entry.get("fee_note") if fee is None else 0 <= fee <= 1_000_000
        assert not entry.get("per") or fee, "a unit without a fee"


@each_procedure
def test_documents_make_a_checklist(procedure: dict[str, Any]) -> None:
    documents = procedure["documents"]
    assert any(document.get("required", True) for document in documents)
    names = [document["name"] for document in documents]
    assert len(names) == len(set(names))
    for document in documents:
        assert 5 <= len(document["name"]) <= 160
        assert not document["name"].startswith(("-", "+", "*"))
        assert document.get("originals", 1) + document.get("copies", 0) > 0
        if document.get("to_show", False):
            assert document.get("originals", 1) == 1
        if document.get("case"):
            assert not document.get("required", True), document["name"]


@each_procedure
def test_legal_basis_has_numbers(procedure: dict[str, Any]) -> None:
    numbers = [basis["number"] for basis in procedure["legal_basis"]]
    assert numbers
    assert len(numbers) == len(set(numbers))
    assert [number for number in numbers if not re.fullmatch(r"[\d.]+/\d{4}/[A-ZĐ][\w-]+", number)] == []


@pytest.mark.parametrize(
    ("code", "channel", "limit", "fee"),
    [
        ("1.001193", "counter", "trong ngày", None),
        ("2.000815", "counter", "trong ngày", 2000),
        ("2.000884", "counter", "trong ngày", 10_000),
        ("1.004873", "counter", "3 ngày làm việc", None),
        ("2.000635", "online", "trong ngày", 8000),
        ("1.004222", "counter", "7 ngày làm việc", 20_000),
        ("1.004222", "online", "7 ngày làm việc", 10_000),
        ("1.013978", "post", "20 ngày làm việc", None),
    ],
)
def test_known_terms(code: str, channel: str, limit: str, fee: int | None) -> None:
    procedure = next(entry for entry in PROCEDURES if entry["code"] == code)
    terms = next(entry for entry in procedure["terms"] if entry["channel"] == channel)
    assert (terms["limit"], terms.get("fee")) == (limit, fee)


def test_names_and_pages_agree_with_the_national_list() -> None:
    if not NATIONAL.exists():
        pytest.skip("the national list is not beside the checkout")
    records = json.loads(NATIONAL.read_text(encoding="utf-8"))
    national = {record["ma_thu_tuc"]: record for record in records}
    shared = [entry for entry in PROCEDURES if entry["code"] in national]
    assert len(shared) >= 120
    for entry in shared:
        record = national[entry["code"]]
        assert _plain(entry["name"]) == _plain(record["ten_thu_tuc"]), entry["code"]
        assert entry["page"] == record["detail_url"]


def test_rules_of_one_id_never_hold_together() -> None:
    rules: list[dict[str, Any]] = _toml(CATALOGUE / "rules.toml")["rule"]
    records: dict[str, list[dict[str, Any]]] = {}
    for rule in rules:
        assert rule["source"]
        assert rule["name_vi"]
        assert rule["name_en"]
        records.setdefault(rule["id"], []).append(rule)
    for same in records.values():
        for earlier, later in pairwise(sorted(same, key=lambda rule: rule["in_force_from"])):
            assert earlier["in_force_to"] < later["in_force_from"], later["id"]
    assert records["intake.cut_off"][0]["value"] == "15:00"
    assert records["supplement.mode"][0]["value"] == "restart"
    assert records["extension.times_max"][0]["value"] == 1


def test_a_day_off_in_exchange_has_its_make_up_day() -> None:
    calendar = _toml(CATALOGUE / "calendar.toml")
    kinds = {entry["day"]: entry["kind"] for entry in calendar["day"]}
    assert kinds[date(2026, 1, 2)] == "off"
    assert kinds[date(2026, 1, 10)] == "make_up"
    assert all(day.weekday() >= 5 for day, kind in kinds.items() if kind == "make_up")
    assert {entry["day"] for entry in calendar["announced"]}.isdisjoint(kinds)
    assert calendar["published_through"] == 2026
