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

from desk_app.services import catalogue_files

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


FEES: list[dict[str, Any]] = _toml(CATALOGUE / "fees.toml")["fee"]
ENDED: list[dict[str, Any]] = _toml(CATALOGUE / "legal_documents.toml")["document"]
SUCCESSORS: list[dict[str, Any]] = _toml(CATALOGUE / "replaced_codes.toml")["replaced"]
ACT = re.compile(r"[\d.]+/\d{4}/[A-ZĐ][\w-]+")


@pytest.mark.parametrize("fee", FEES, ids=lambda fee: f"{fee['procedures'][0]}-{fee['in_force_from']}")
def test_fee_records_are_well_formed(fee: dict[str, Any]) -> None:
    assert set(fee) <= {
        "procedures", "amount", "per", "note", "tier", "beyond", "ceiling", "basis", "in_force_from",
        "in_force_to", "case", "channel", "person",
    }  # fmt: skip
    assert [code for code in fee["procedures"] if not CODE.fullmatch(code)] == []
    assert len(fee["procedures"]) == len(set(fee["procedures"]))
    assert type(fee["amount"]) is int
    assert 0 <= fee["amount"] <= 1_000_000
    assert bool(fee["amount"]) == bool(fee.get("per")), "what costs something is counted in something"
    assert ("tier" in fee) == ("beyond" in fee)
    assert fee.get("beyond", 0) <= fee["amount"] <= fee.get("ceiling", fee["amount"])
    assert re.search(r"\d+(\.\d+)?/\d{4}/", fee["basis"])
    assert type(fee["in_force_from"]) is date
    assert date(2015, 1, 1) <= fee["in_force_from"] <= fee.get("in_force_to", date(2099, 1, 1))
    assert fee.get("channel", "counter") in CHANNELS
    assert _texts(fee) == [re.sub(r"\s+", " ", text).strip() for text in _texts(fee)]


def test_fees_of_one_kind_never_hold_together() -> None:
    same: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for fee in FEES:
        for code in fee["procedures"]:
            kind = (code, *(fee.get(key, "") for key in ("case", "channel", "person")))
            same.setdefault(kind, []).append(fee)
    for kind, records in same.items():
        for earlier, later in pairwise(sorted(records, key=lambda fee: fee["in_force_from"])):
            assert earlier["in_force_to"] < later["in_force_from"], kind


def test_reduced_fees_of_identity_cards_double_on_the_first_of_2027() -> None:
    cards = [fee for fee in FEES if "TT-BTC" in fee["basis"] and "64/2025" in fee["basis"]]
    reduced = [fee for fee in cards if fee.get("in_force_to") == date(2026, 12, 31)]
    full = [fee for fee in cards if fee["in_force_from"] == date(2027, 1, 1)]
    assert len(reduced) == len(full) == 3
    assert [2 * fee["amount"] for fee in reduced] == [fee["amount"] for fee in full]
    assert [fee["procedures"] for fee in reduced] == [fee["procedures"] for fee in full]


def test_published_amounts_agree_with_the_fee_records() -> None:
    """Check what the files of procedures say against the records of today, where both name an amount."""
    records = catalogue_files.fee_records()
    day = date(2026, 11, 23)
    differing = [
        (procedure.code, terms.channel.value, terms.fee.amount, paid.amount)
        for procedure in catalogue_files.procedures()
        for terms in procedure.terms
        if procedure.code in records and terms.fee.amount is not None
        if (paid := procedure.fee_for(day, terms.channel)).amount != terms.fee.amount
    ]
    assert differing == []


def test_fee_records_are_of_shipped_or_national_procedures() -> None:
    known = {procedure["code"] for procedure in PROCEDURES}
    unknown = {code for fee in FEES for code in fee["procedures"]} - known
    if NATIONAL.exists():
        unknown -= {record["ma_thu_tuc"] for record in json.loads(NATIONAL.read_text(encoding="utf-8"))}
    assert unknown == set()


def test_ended_acts_are_named_with_their_day() -> None:
    numbers = [entry["number"] for entry in ENDED]
    assert len(numbers) == len(set(numbers))
    for entry in ENDED:
        assert set(entry) <= {"number", "ends_on", "replaced_by", "source"}
        assert ACT.fullmatch(entry["number"])
        assert not entry.get("replaced_by") or ACT.fullmatch(entry["replaced_by"])
        assert type(entry["ends_on"]) is date
        assert entry["source"]
    assert {entry.get("replaced_by") for entry in ENDED}.isdisjoint(numbers)


def test_replaced_codes_lead_to_one_that_was_not_replaced() -> None:
    old = [code for entry in SUCCESSORS for code in entry["old"]]
    new = [entry["code"] for entry in SUCCESSORS]
    assert set(old) == REPLACED
    assert [codes for codes in (old, new) if len(codes) != len(set(codes))] == []
    assert set(old).isdisjoint(new)
    assert [code for code in old + new if not CODE.fullmatch(code)] == []
    assert all(entry["source"] for entry in SUCCESSORS)
    assert {each.code: each.replaces for each in catalogue_files.procedures() if each.replaces} == {
        entry["code"]: tuple(entry["old"])
        for entry in SUCCESSORS
        if entry["code"] in {procedure["code"] for procedure in PROCEDURES}
    }
