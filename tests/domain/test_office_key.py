"""An office's key as text and as figures to read aloud."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desk_app.domain.errors import Refused
from desk_app.domain.office_key import KnownKey, OfficeKey, same_figures
from tests.builders import refused
from tests.conftest import MORNING

KEY = OfficeKey("H13.50.05", "UBND phường Ngã Bảy", bytes(range(32)), bytes(range(32, 64)))
OCTETS = some.binary(min_size=32, max_size=32)


def test_text_is_one_line_and_reads_back() -> None:
    assert "\n" not in KEY.text
    assert OfficeKey.parse(KEY.text) == KEY
    assert OfficeKey.parse(f"\ufeff  {KEY.text.replace(' ', '  ')}\r\n") == KEY


@given(signing=OCTETS, sealing=OCTETS)
def test_any_key_reads_back(signing: bytes, sealing: bytes) -> None:
    key = OfficeKey("A01.20", "Sở X", signing, sealing)
    assert OfficeKey.parse(key.text) == key


@given(some.text())
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        OfficeKey.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        KEY.text[:-20].rstrip(),
        KEY.text.replace("HOSO-KEY 1", "HOSO-KEY 2"),
        KEY.text.replace("H13.50.05", "Z99"),
        KEY.text.replace("000102", "00010"),
        KEY.text + "x" * 300,
        KEY.text + " " * 2000,
    ],
)
def test_a_spoilt_text_is_refused(text: str) -> None:
    with refused("office_key_unreadable", "key"):
        OfficeKey.parse(text)


def test_figures_are_eight_groups_of_five() -> None:
    groups = KEY.fingerprint.split(" ")
    assert [len(group) for group in groups] == [5] * 8
    assert all(group.isdecimal() for group in groups)


@pytest.mark.parametrize(
    "other",
    [
        replace(KEY, code="H13.50.06"),
        replace(KEY, signing=bytes(32)),
        replace(KEY, sealing=bytes(32)),
        replace(KEY, signing=KEY.sealing, sealing=KEY.signing),
    ],
)
def test_figures_tell_another_key(other: OfficeKey) -> None:
    assert other.fingerprint != KEY.fingerprint
    assert not same_figures(other.fingerprint, KEY)


def test_figures_stay_when_an_office_is_renamed() -> None:
    assert replace(KEY, name="UBND phường Khác").fingerprint == KEY.fingerprint


def test_figures_are_compared_however_they_are_spaced() -> None:
    assert same_figures(KEY.fingerprint.replace(" ", "-"), KEY)
    assert same_figures(KEY.fingerprint.replace(" ", ""), KEY)
    assert not same_figures("", KEY)
    assert not same_figures(KEY.fingerprint[:-1], KEY)


def test_a_key_is_confirmed_by_a_moment() -> None:
    assert not KnownKey(KEY).confirmed
    assert KnownKey(KEY, MORNING, "Hoa").confirmed
