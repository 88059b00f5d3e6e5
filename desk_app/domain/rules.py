"""Legal numbers as dated records: what the law (or the office) says, since when, and where it is written."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import cached_property
from itertools import pairwise
from typing import Any, Self, TypeVar

from desk_app.domain.errors import Refused

RuleValue = str | int | bool
_T = TypeVar("_T", str, int, bool)


@dataclass(frozen=True, slots=True)
class Rule:
    """One record: `value` in `unit`, from `in_force_from` through `in_force_to` (None: no end)."""

    id: str
    value: RuleValue
    unit: str
    in_force_from: date
    in_force_to: date | None
    source: str
    note: str
    name_vi: str
    name_en: str

    def in_force(self, on: date) -> bool:
        """Tell whether the record holds on a day."""
        return self.in_force_from <= on and (self.in_force_to is None or on <= self.in_force_to)


# Exact types: a moment is no day, and yes or no is no number.
_TYPES: dict[str, tuple[type, ...]] = {
    "id": (str,),
    "value": (str, int, bool),
    "unit": (str,),
    "in_force_from": (date,),
    "in_force_to": (date, type(None)),
    "source": (str,),
    "note": (str,),
    "name_vi": (str,),
    "name_en": (str,),
}
_OPTIONAL: dict[str, Any] = {"in_force_to": None, "note": ""}


@dataclass(frozen=True)
class RuleBook:
    """All records; of one id at most one holds on a day, else the book is refused ("rule_overlap")."""

    rules: tuple[Rule, ...]

    def __post_init__(self) -> None:
        """Refuse records that end before they begin, or that hold on the same day."""
        for rule in self.rules:
            if rule.in_force_to is not None and rule.in_force_to < rule.in_force_from:
                raise Refused("rule_reversed", field="in_force_to", id=rule.id, on=rule.in_force_to)
        for records in self._by_id.values():
            for earlier, later in pairwise(records):
                if earlier.in_force(later.in_force_from):
                    raise Refused("rule_overlap", field="in_force_from", id=later.id, on=later.in_force_from)

    @classmethod
    def from_records(cls, records: Iterable[Mapping[str, Any]]) -> Self:
        """Read records as TOML gives them.

        A missing, unknown or mistyped field is refused ("rule_unreadable").
        `in_force_to` and `note` may be left out; dates are TOML dates, a time of day is the text "15:00".
        """
        return cls(tuple(_read(record) for record in records))

    def in_force(self, on: date) -> tuple[Rule, ...]:
        """Return the records that hold on a day, in the order of their ids: what a dossier keeps."""
        holding = (rule for rule in self.rules if rule.in_force(on))
        return tuple(sorted(holding, key=lambda rule: rule.id))

    def rule(self, rule_id: str, on: date) -> Rule:
        """Return the record of an id that holds on a day; none is refused ("rule_missing")."""
        for rule in self._by_id.get(rule_id, ()):
            if rule.in_force(on):
                return rule
        raise Refused("rule_missing", id=rule_id, on=on)

    def value(self, rule_id: str, on: date) -> RuleValue:
        """Return the value that holds on a day."""
        return self.rule(rule_id, on).value

    def number(self, rule_id: str, on: date) -> int:
        """Return a value that is a whole number; another type is refused ("rule_mistyped")."""
        return self._typed(rule_id, on, int)

    def choice(self, rule_id: str, on: date) -> str:
        """Return a value that is a word; another type is refused ("rule_mistyped")."""
        return self._typed(rule_id, on, str)

    def flag(self, rule_id: str, on: date) -> bool:
        """Return a value that is yes or no; another type is refused ("rule_mistyped")."""
        return self._typed(rule_id, on, bool)

    def time_of(self, rule_id: str, on: date) -> time:
        """Return a value that is a time of day, written "15:00"; another is refused ("rule_mistyped")."""
        text = self.choice(rule_id, on)
        try:
            return time.fromisoformat(text)
        except ValueError as error:
            raise Refused("rule_mistyped", id=rule_id, on=on, value=text) from error

    def _typed(self, rule_id: str, on: date, kind: type[_T]) -> _T:
        value = self.value(rule_id, on)
        if isinstance(value, kind) and type(value) is kind:
            return value
        raise Refused("rule_mistyped", id=rule_id, on=on, value=value)

    @cached_property
    def _by_id(self) -> Mapping[str, list[Rule]]:
        """The records of each id, oldest first."""
        records: defaultdict[str, list[Rule]] = defaultdict(list)
        for rule in sorted(self.rules, key=lambda rule: rule.in_force_from):
            records[rule.id].append(rule)
        return dict(records)


def _read(record: Mapping[str, Any]) -> Rule:
    whole = _OPTIONAL | dict(record)
    for name in sorted(_TYPES.keys() | whole.keys()):
        if name not in whole or type(whole[name]) not in _TYPES.get(name, ()):
            raise Refused("rule_unreadable", field=name, id=record.get("id"))
    return Rule(**whole)
