"""Values kept as JSON text: one converter for every dataclass of the domain."""

import json
from datetime import time
from functools import cache
from typing import TypeVar

from cattrs.preconf.json import JsonConverter, make_converter

T = TypeVar("T")


@cache
def _converter() -> JsonConverter:
    converter = make_converter(omit_if_default=True)
    converter.register_unstructure_hook(time, time.isoformat)
    converter.register_structure_hook(time, lambda text, _: time.fromisoformat(text))
    return converter


def dump(value: object) -> str:
    """Return a dataclass as compact JSON text; fields at their default are left out."""
    return str(_converter().dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True))


def load(kind: type[T], text: str) -> T:
    """Return the dataclass that `dump` wrote."""
    return _converter().loads(text, kind)


def plain_text(text: str) -> object:
    """Return what JSON text holds as plain lists, dictionaries and texts."""
    return json.loads(text)


def plain(value: object) -> object:
    """Return a dataclass as plain lists, dictionaries and texts."""
    return _converter().unstructure(value)


def build(kind: type[T], plain_value: object) -> T:
    """Return the dataclass for plain lists, dictionaries and texts."""
    return _converter().structure(plain_value, kind)


def build_strictly(kind: type[T], plain_value: object) -> T:
    """Return the dataclass for what another program says; raises cattrs' validation error for what does not fit.

    Unknown names and texts that are none are faults.
    """
    return _strict_converter().structure(plain_value, kind)


@cache
def _strict_converter() -> JsonConverter:
    converter = make_converter(forbid_extra_keys=True)
    converter.register_structure_hook(str, _text)
    converter.register_structure_hook(int, _whole)
    converter.register_structure_hook(bool, _truth)
    return converter


def _text(value: object, kind: type[str]) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    # The words of a table (StrEnum) are texts too, and come here.
    return kind(value)


def _whole(value: object, _: type[int]) -> int:
    # More than 64 bits no database can hold.
    if isinstance(value, bool) or not isinstance(value, int) or not -(2**63) <= value < 2**63:
        raise TypeError("not a whole number")
    return value


def _truth(value: object, _: type[bool]) -> bool:
    if not isinstance(value, bool):
        raise TypeError("neither true nor false")
    return value
