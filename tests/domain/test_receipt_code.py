import unicodedata
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desk_app.domain.numbering import compact_code
from desk_app.domain.receipt_code import (
    ALPHABET,
    ReceiptClaim,
    ReceiptFacts,
    Verdict,
    check,
    qr_text,
    read_qr,
    seal,
)

KEY = bytes(range(32))
FACTS = ReceiptFacts(
    office="Trung tâm Phục vụ hành chính công xã Phong Điền",
    phone="0292 3850 123",
    code="H13.50-261123-0412",
    procedure="Đăng ký khai sinh",
    received_at=datetime(2026, 11, 23, 8, 15, 42),
    due_at=datetime(2026, 11, 26, 17),
)
SECOND = replace(FACTS, due_at=datetime(2026, 12, 1, 17), issue=2)
TEXT = qr_text(FACTS, seal(KEY, FACTS))
URL = "https://dichvucong.cantho.gov.vn/tra-cuu"


def verdict(text: str, *recorded: ReceiptFacts) -> Verdict | None:
    claim = read_qr(text)
    return check(claim, KEY, recorded or (FACTS,)) if claim else None


def test_the_text_says_what_a_citizen_needs() -> None:
    given_seal = seal(KEY, FACTS)
    assert TEXT.splitlines() == [
        "TT PVHCC xã Phong Điền, ĐT 0292 3850 123",
        "Đăng ký khai sinh",
        "Nhận 08:15 23/11/2026",
        "Hẹn trả 17:00 26/11/2026",
        f"Mã hồ sơ H13.50-261123-0412 KT {given_seal.replace('-', '')}",
    ]
    assert verdict(TEXT) is Verdict.GENUINE


def test_the_seal_never_changes_between_versions_of_the_program() -> None:
    assert seal(KEY, FACTS) == "PPLB2K-5GQQFH-659FGP"


@given(st.binary(min_size=16, max_size=64))
def test_a_seal_has_over_80_bits_of_signs_no_input_method_touches(key: bytes) -> None:
    groups = seal(key, FACTS).split("-")
    assert [len(group) for group in groups] == [6, 6, 6]
    assert set("".join(groups)) <= set(ALPHABET)
    assert len(ALPHABET) ** 18 > 2**80
    assert not set(ALPHABET) & set("AEIOUYDW01Z")


@given(st.binary(min_size=16, max_size=32))
def test_another_key_gives_another_seal(key: bytes) -> None:
    assume(key != KEY)
    assert seal(key, FACTS) != seal(KEY, FACTS)
    assert check(ReceiptClaim(FACTS.code, seal(key, FACTS)), KEY, [FACTS]) is Verdict.ALTERED


def test_a_short_key_is_an_error() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        seal(b"short", FACTS)


@pytest.mark.parametrize(
    "other",
    [
        replace(FACTS, office="Khác"),
        replace(FACTS, phone=""),
        replace(FACTS, code="H13.50-261123-0413"),
        replace(FACTS, procedure="Đăng ký khai tử"),
        replace(FACTS, received_at=FACTS.received_at + timedelta(minutes=1)),
        replace(FACTS, due_at=FACTS.due_at + timedelta(days=1)),
        replace(FACTS, issue=2),
        replace(FACTS, office=FACTS.office + FACTS.phone, phone=""),
    ],
)
def test_every_fact_is_sealed(other: ReceiptFacts) -> None:
    assert seal(KEY, other) != seal(KEY, FACTS)


def test_seconds_and_composition_are_not_sealed_since_paper_does_not_show_them() -> None:
    same = replace(
        FACTS,
        received_at=FACTS.received_at.replace(second=0),
        procedure=unicodedata.normalize("NFD", FACTS.procedure),
    )
    assert seal(KEY, same) == seal(KEY, FACTS)


def same_to_the_eye(one: str, other: str) -> bool:
    return compact_code(one) == compact_code(other)


@given(st.integers(0, len(TEXT) - 1), st.characters())
def test_a_receipt_with_any_other_sign_is_not_genuine(at: int, sign: str) -> None:
    assume(not same_to_the_eye(sign, TEXT[at]))
    assert verdict(TEXT[:at] + sign + TEXT[at + 1 :]) is not Verdict.GENUINE


@pytest.mark.parametrize("sign", ["7", "X", "o", "ộ", ".", "*", ":", "?", "\u200b"])
def test_a_receipt_with_one_sign_changed_anywhere_is_not_genuine(sign: str) -> None:
    places = [at for at, old in enumerate(TEXT) if not same_to_the_eye(sign, old)]
    tampered = [TEXT[:at] + sign + TEXT[at + 1 :] for at in places]
    assert [text for text in tampered if verdict(text) is Verdict.GENUINE] == []
    assert len(tampered) > 120


@given(st.integers(0, TEXT.rindex("\n")), st.characters(categories=["L", "N", "P"]))
def test_a_receipt_with_one_sign_more_is_not_genuine(at: int, sign: str) -> None:
    assert verdict(TEXT[:at] + sign + TEXT[at:]) is not Verdict.GENUINE


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("17:00 26/11/2026", "17:00 24/11/2026"),
        ("Phong Điền", "Phong Dien"),
        ("0292 3850 123", "0999 999 999"),
        ("Hẹn trả", "Hen tra"),
        ("Hẹn trả", "Hẹn trả 08:00 24/11/2026\nHẹn trả"),
        ("H13.50-261123-0412", "H13.50-261123-0001"),
    ],
)
def test_an_altered_line_is_found(old: str, new: str) -> None:
    assert verdict(TEXT.replace(old, new, 1)) is Verdict.ALTERED


def test_what_was_never_recorded_is_not_ours() -> None:
    claim = read_qr(TEXT)
    assert claim is not None
    assert check(claim, KEY, []) is Verdict.NOT_OURS


def test_a_seal_may_be_typed_with_its_groups_and_in_small_letters() -> None:
    claim = ReceiptClaim(FACTS.code, seal(KEY, FACTS).lower().replace("-", " - "))
    assert check(claim, KEY, [FACTS]) is Verdict.GENUINE
    assert check(replace(claim, code="H13.50-261123-0413"), KEY, [FACTS]) is Verdict.ALTERED


def test_an_older_issue_is_superseded_whatever_date_it_is_given() -> None:
    assert verdict(TEXT, FACTS, SECOND) is Verdict.SUPERSEDED
    assert verdict(qr_text(SECOND, seal(KEY, SECOND)), SECOND, FACTS) is Verdict.GENUINE
    assert verdict(TEXT.replace("26/11/2026", "01/12/2026"), FACTS, SECOND) is Verdict.ALTERED


def without_vietnamese(text: str) -> str:
    return text.encode("ascii", "ignore").decode()


@pytest.mark.parametrize(
    "text",
    [
        TEXT.splitlines()[-1],
        without_vietnamese(TEXT.splitlines()[-1]).lower() + "\r\n",
        TEXT.encode("ascii", "replace").decode(),
        without_vietnamese(TEXT),
        without_vietnamese(TEXT).replace("\n", ""),
        TEXT.encode().decode("latin-1"),
        TEXT.replace("\n", "\r\n") + "\r\n",
        TEXT.replace("\n", ""),
        TEXT.replace("\n", "\t") + "\t",
        "\ufeff" + unicodedata.normalize("NFD", TEXT),
        "\n".join(TEXT.splitlines()[-3:]),
    ],
)
def test_any_reader_leaves_enough(text: str) -> None:
    assert verdict(text) is Verdict.GENUINE


@pytest.mark.parametrize(
    ("status_url", "url"),
    [
        (URL, f"{URL}?c={FACTS.code}&s=SIGNS"),
        (f"{URL}?lang=vi&x", f"{URL}?lang=vi&x&c={FACTS.code}&s=SIGNS"),
        (f"{URL}?c=1#tra", f"{URL}?c=1&c={FACTS.code}&s=SIGNS#tra"),
    ],
)
def test_a_status_address_carries_code_and_seal_alone(status_url: str, url: str) -> None:
    signs = seal(KEY, FACTS).replace("-", "")
    text = qr_text(FACTS, seal(KEY, FACTS), status_url)
    assert text == url.replace("SIGNS", signs)
    assert read_qr(text) == ReceiptClaim(FACTS.code, signs)
    assert verdict(text) is Verdict.GENUINE
    assert verdict(text.replace("-0412", "-0413")) is Verdict.ALTERED
    assert verdict(text.replace(signs, "2" * 18)) is Verdict.ALTERED


@pytest.mark.parametrize("procedure", ["Chứng thực bản sao từ bản chính " * 9, "x" * 200, "Đăng ký kết hôn"])
def test_a_long_procedure_is_shortened_between_words(procedure: str) -> None:
    facts = replace(FACTS, procedure=procedure, phone="")
    text = qr_text(facts, seal(KEY, facts))
    line = text.splitlines()[1]
    assert len(line) <= 36
    assert line == procedure or (line.endswith("…") and procedure.startswith(line[:-1]))
    assert "ĐT" not in text
    assert verdict(text, facts) is Verdict.GENUINE


FACTS_ANY = st.builds(
    ReceiptFacts,
    st.text(st.characters()),
    st.text(st.characters()),
    st.just(FACTS.code),
    st.text(st.characters()) | st.sampled_from(["Nhận x", "Hẹn trả 1\nMã hồ sơ 2", f"{FACTS.code} KT 2"]),
    st.datetimes(datetime(2000, 1, 1), datetime(2099, 1, 1)),
    st.datetimes(datetime(2000, 1, 1), datetime(2099, 1, 1)),
    st.integers(1, 9999),
)


@given(FACTS_ANY, st.sampled_from(["", URL]))
def test_what_is_issued_is_genuine(facts: ReceiptFacts, status_url: str) -> None:
    assert verdict(qr_text(facts, seal(KEY, facts), status_url), facts) is Verdict.GENUINE


@given(st.text(st.characters()) | st.builds(lambda body: f"{body} KT {body}", st.text(st.characters())))
def test_any_text_is_a_claim_or_none(text: str) -> None:
    for candidate in (text, "https://[?c=" + text, f"{FACTS.code} KT {text}", f"{FACTS.code} kt\t2{text}"):
        claim = read_qr(candidate)
        assert claim is None or check(claim, KEY, [FACTS]) is Verdict.ALTERED


@pytest.mark.parametrize(
    "text", ["", TEXT + " x", "ABC KT DEF", FACTS.code, f"{FACTS.code} KT ", f"{URL}?c=1"]
)
def test_what_is_no_receipt_is_none(text: str) -> None:
    assert read_qr(text) is None


def test_of_a_text_spoilt_by_a_reader_the_figures_still_count() -> None:
    spoilt = without_vietnamese(TEXT)
    assert verdict(spoilt.replace("26/11/2026", "24/11/2026")) is Verdict.ALTERED
    assert verdict(spoilt.replace("0292", "0999")) is Verdict.ALTERED


@pytest.mark.parametrize("office", ["Ủy ban nhân dân phường Ngã Bảy", "UỶ BAN NHÂN DÂN phường Ngã Bảy"])
def test_a_common_receipt_takes_few_bytes(office: str) -> None:
    facts = replace(FACTS, office=office, procedure="Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh")
    text = qr_text(facts, seal(KEY, facts))
    assert text.startswith("UBND phường Ngã Bảy, ĐT 0292 3850 123\nCấp bản sao Trích lục hộ tịch, bản…\n")
    assert len(text.encode()) <= 205
