"""The README tells the truth about what can be counted."""

import argparse
import re
import shlex
import tomllib
from pathlib import Path
from pkgutil import resolve_name

import pytest

from desk_app import arguments, cli
from desk_app.domain.national_list import coverage, faults, reading
from desk_app.domain.vocabulary import PART_EN
from desk_app.imports import national_list

ROOT = Path(__file__).resolve().parents[1]
NATIONAL = ROOT.parent / "shared" / "data" / "national_procedures_2026-07.json"
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def named(section: str) -> set[str]:
    """Return the names in the first column of the section's tables, in small letters."""
    body = README.split(f"\n## {section}\n")[1].split("\n## ")[0]
    cells = re.findall(r"^\| ((?:\\\||[^|])+) \|", body, re.MULTILINE)
    return {name.strip(" `").lower() for cell in cells for name in cell.split(", ")}


def required(specifiers: list[str]) -> set[str]:
    return {match[0].lower() for each in specifiers if (match := re.match(r"[\w-]+", each))}


def examples() -> list[str]:
    """Return the lines of the README that call the command, without what is piped into it."""
    blocks = re.findall(r"```bash\n(.*?)```", README, re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    return [line.rpartition("| ")[2] for line in lines if re.match(r"(desk-app|echo) ?", line)]


def test_every_dependency_has_its_reason() -> None:
    assert required(PROJECT["dependencies"]) <= named("Dependencies")
    assert required(PROJECT["optional-dependencies"]["test"]) <= named("Dependencies")


def test_every_command_is_described() -> None:
    described = {cell.split()[0] for cell in named("Command line") if cell.split()}
    assert set(cli.ACTS) <= described


@pytest.mark.parametrize("name", cli.ACTS)
def test_every_command_leads_to_an_act(name: str) -> None:
    assert callable(resolve_name(cli.ACTS[name]))


@pytest.mark.parametrize("line", examples())
def test_the_examples_are_understood(line: str) -> None:
    program, *words = shlex.split(line)
    assert program == "desk-app"
    read = arguments.parse(words, cli.ACTS)
    assert isinstance(read, argparse.Namespace)
    assert read.act == cli.ACTS[next((word for word in words if word in cli.ACTS), "run")]


def test_the_table_of_what_is_read_is_true() -> None:
    if not NATIONAL.exists():
        pytest.skip("the national list is not beside the checkout")
    records = national_list.read(NATIONAL)
    refused = faults.faults(records)
    procedures = [reading.read(each) for at, each in enumerate(records) if at not in refused]
    read = coverage.coverage(procedures)
    counts = {PART_EN[part].lower().replace("papers", "documents"): count for part, count in read.items()}
    counts["every part"] = coverage.read_completely(procedures)
    rows = re.findall(r"^\| ([a-z ]+) \| ([0-9]+) \| ([0-9]+) \|$", README, re.MULTILINE)
    told = {name: (int(complete), int(left)) for name, complete, left in rows}
    assert told["time limit"][0] > 300
    assert {name: (count, len(procedures) - count) for name, count in counts.items() if name in told} == told
