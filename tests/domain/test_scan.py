from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.receipt_code import ReceiptFacts, Verdict, check, qr_text, seal
from desk_app.domain.scan import ScanKind, route

KEY = bytes(range(32))
CODE = "H13.50-261123-0412"
CARD = "092085001234|361234567|Nguyễn Văn Đức|15031985|Nam|Phong Điền, Cần Thơ|10052021"


def facts(code: str = CODE) -> ReceiptFacts:
    return ReceiptFacts(
        "UBND xã Phong Điền",
        "0292 3850 123",
        code,
        "Đăng ký khai sinh",
        datetime(2026, 11, 23, 8, 15),
        datetime(2026, 11, 26, 17),
    )


def receipt(code: str = CODE, status_url: str = "") -> str:
    return qr_text(facts(code), seal(KEY, facts(code)), status_url)


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        (CODE, ScanKind.DOSSIER_CODE, CODE),
        (CODE.lower() + "\r\n", ScanKind.DOSSIER_CODE, CODE),
        ("]C1" + CODE, ScanKind.DOSSIER_CODE, CODE),
        ("000.00.01.h30-180101-0001", ScanKind.DOSSIER_CODE, "000.00.01.H30-180101-0001"),
        (receipt(), ScanKind.RECEIPT, CODE),
        ("]Q1" + receipt(), ScanKind.RECEIPT, CODE),
        (receipt().encode("ascii", "replace").decode(), ScanKind.RECEIPT, CODE),
        (receipt(status_url="https://tracuu.gov.vn/hs"), ScanKind.RECEIPT, CODE),
        (CARD, ScanKind.CARD, ""),
        ("\ufeff" + CARD + "||Cha|Mẹ|\r\n", ScanKind.CARD, ""),
        ("https://dichvucong.gov.vn/p/1.001193", ScanKind.URL, ""),
        ("HTTP://EXAMPLE.VN\r", ScanKind.URL, ""),
        ("http://[", ScanKind.URL, ""),
        ("8934588012345", ScanKind.UNKNOWN, ""),
        ("0412", ScanKind.UNKNOWN, ""),
        ("", ScanKind.UNKNOWN, ""),
    ],
)
def test_a_scan_is_routed(text: str, kind: ScanKind, code: str) -> None:
    scan = route(text)
    assert (scan.kind, scan.code, scan.text) == (kind, code, text)
    assert (scan.claim is not None) == (kind is ScanKind.RECEIPT)
    assert (scan.card is not None) == (kind is ScanKind.CARD)


# What an input method shows for the first group of a code, and the group that was typed.
MANGLED = [
    ("Á3", "A13"),
    ("á3", "A13"),
    ("A\u03013", "A13"),
    ("À5", "A25"),
    ("Â1", "A61"),
    ("Ă1", "A81"),
    ("Ơ1", "O71"),
    ("Ư2", "U72"),
    ("Ý7", "Y17"),
    ("Đ3", "D93"),
    ("Ư13", "W13"),
    ("A1", "A11"),
]


@pytest.mark.parametrize(("shown", "typed"), MANGLED)
def test_a_code_typed_through_an_input_method_is_repaired(shown: str, typed: str) -> None:
    for tail in (".50-261123-0412", "-261123-0412"):
        scan = route(shown + tail)
        assert (scan.kind, scan.code) == (ScanKind.DOSSIER_CODE, typed + tail)


@pytest.mark.parametrize(("shown", "typed"), MANGLED)
@pytest.mark.parametrize("status_url", ["", "https://tracuu.gov.vn/hs"])
def test_a_receipt_typed_through_an_input_method_is_repaired(shown: str, typed: str, status_url: str) -> None:
    code = typed + ".50-261123-0412"
    text = receipt(code, status_url)
    typed_text = text.encode("ascii", "ignore").decode().replace(typed, shown)
    scan = route(typed_text)
    assert (scan.kind, scan.code) == (ScanKind.RECEIPT, code)
    assert scan.claim is not None
    assert check(scan.claim, KEY, [facts(code)]) is Verdict.GENUINE


@pytest.mark.parametrize(
    ("shown", "typed"), [("Ả", "A13"), ("Ả", "A23"), ("Ế", "E16"), ("Ế", "E61"), ("A", "A10"), ("Ă", "A68")]
)
def test_where_keys_were_swallowed_only_a_known_agency_decides(shown: str, typed: str) -> None:
    tail = ".50-261123-0412"
    assert route(shown + tail).kind is ScanKind.UNKNOWN
    scan = route(shown + tail, agencies=["H13.50", typed + ".50"])
    assert (scan.kind, scan.code) == (ScanKind.DOSSIER_CODE, typed + tail)


def test_a_readable_part_that_was_altered_stays_altered_after_a_repair() -> None:
    code = "A13.50-261123-0412"
    body, sealed = receipt(code).replace("26/11/2026", "24/11/2026").rsplit("\n", 1)
    scan = route(body + "\n" + sealed.replace("A13", "Á3"))
    assert scan.claim is not None
    assert check(scan.claim, KEY, [facts(code)]) is Verdict.ALTERED


def test_a_repair_never_bends_a_name_or_a_foreign_text() -> None:
    assert route("Á.").kind is ScanKind.UNKNOWN
    assert route("Ánh-261123-0412").kind is ScanKind.UNKNOWN
    assert route("Ж3-261123-0412").kind is ScanKind.UNKNOWN


@given(st.text(st.characters()), st.sampled_from(["", "x KT ", "https://x?c=", "Á", "A1-", CARD + "\n"]))
def test_any_text_is_routed_and_kept(text: str, start: str) -> None:
    scan = route(start + text, ["A13"])
    assert scan.text == start + text
    assert scan.kind in ScanKind


@given(st.from_regex(r"\A[A-Y][0-9]{2}(\.[0-9]{2,3}){0,3}-2[0-9]0[1-9][012][1-8]-[0-9]{3}[1-9]\Z"))
def test_every_code_is_routed_as_itself(code: str) -> None:
    assert route(code).code == code
    assert route(receipt(code)).code == code
