"""The README tells the truth about what can be counted."""

import argparse
import re
import shlex
import tomllib
from pathlib import Path

import pytest

from desk_app import arguments, cli

ROOT = Path(__file__).resolve().parents[1]
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
    assert set(cli._ACTS) <= described


@pytest.mark.parametrize("line", examples())
def test_the_examples_are_understood(line: str) -> None:
    program, *words = shlex.split(line)
    assert program == "desk-app"
    read = arguments.parse(words, cli._ACTS)
    assert isinstance(read, argparse.Namespace)
    assert read.act is cli._ACTS[next((word for word in words if word in cli._ACTS), "run")]
