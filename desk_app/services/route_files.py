"""Reading the shipped units and routes, as the files in db/catalogue say."""

import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from desk_app import paths
from desk_app.domain.office import WeeklyHours, parse_sessions
from desk_app.domain.route import LegPlan, Route, RouteTable, Unit, UnitKind
from desk_app.domain.time_limit import parse_time_limit


@cache
def table(folder: Path = paths.CATALOGUE) -> RouteTable:
    """Return the shipped units and routes; refused as `RouteTable`, `Route`, and on a limit nobody can read."""
    units = {entry["code"]: _unit(entry) for entry in _toml(folder / "units.toml")["unit"]}
    routes = {
        entry["procedure"]: _route(entry, units) for entry in _toml(folder / "routes.toml").get("route", ())
    }
    return RouteTable(units, routes)


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _unit(entry: dict[str, Any]) -> Unit:
    hours = _hours(entry["hours"]) if "hours" in entry else None
    return Unit(entry["code"], entry["name"], UnitKind(entry["kind"]), hours)


def _hours(days: Sequence[str]) -> WeeklyHours:
    """Return the sessions of each weekday; `days` are seven texts from Monday, "" for a day off."""
    return {weekday: parse_sessions(text) for weekday, text in enumerate(days) if text}


def _route(entry: dict[str, Any], units: dict[str, Unit]) -> Route:
    legs = tuple(
        LegPlan(
            unit=leg["unit"],
            name=leg["name"],
            stage=leg["stage"],
            time_limit=parse_time_limit(leg["limit"]) if "limit" in leg else None,
            own=leg["unit"] in units and units[leg["unit"]].own,
        )
        for leg in entry["leg"]
    )
    return Route(entry["procedure"], legs, entry.get("source", ""), entry.get("needs_review", ""))
