"""The kinds of values that options take, and what several commands ask for alike."""

import argparse
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from desk_app.domain.attachment import RESULT_NO
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role

# More no series, no year and no database counts.
_MOST, _MOST_PAPERS = 10**9, 9_999

# Makes the parser of a subcommand: its name, what it is about.
Describe = Callable[[str, str], argparse.ArgumentParser]


def iso_moment(text: str) -> datetime:
    """Return a local moment written as ISO 8601."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is not None:
        raise argparse.ArgumentTypeError("a local moment without an offset, as 2026-11-23T08:30")
    return moment


def iso_day(text: str) -> date:
    """Return a day written as ISO 8601."""
    return date.fromisoformat(text)


def positive_number(text: str) -> int:
    """Return a whole number from 1 on."""
    number = int(text)
    if not 1 <= number <= _MOST:
        raise argparse.ArgumentTypeError("a number from 1 on")
    return number


def paper_number(text: str) -> int:
    """Return the number of a paper on the checklist, 0 for none of them, -1 for the result."""
    number = int(text)
    if not RESULT_NO <= number <= _MOST_PAPERS:
        raise argparse.ArgumentTypeError("a number of the checklist, 0, or -1 for the result")
    return number


def hyphenless(text: str) -> str:
    """Return a name as the tables have it, also when it was written with hyphens."""
    return text.replace("-", "_")


def yearly_number(text: str) -> tuple[int, int]:
    """Return year and number of what is numbered by years, written "07/2026"."""
    number, _, year = text.partition("/")
    return positive_number(year), positive_number(number)


def pair(text: str) -> tuple[str, str]:
    """Return both sides of NAME=WORDS."""
    name, sign, words = text.partition("=")
    if not sign or not name:
        raise argparse.ArgumentTypeError("written NAME=WORDS")
    return name, words


def roles(text: str) -> tuple[Role, ...]:
    """Return roles written "reception,officer"."""
    return tuple(Role(word.strip()) for word in text.split(","))


def a_file(command: argparse.ArgumentParser, name: str = "file", metavar: str = "FILE|-") -> None:
    """Let a command read a file, `-` for the standard input."""
    command.add_argument(name, metavar=metavar)


def a_code(command: argparse.ArgumentParser, *, several: bool = False) -> None:
    """Let a command take the code of a dossier, or of several."""
    if several:
        command.add_argument("codes", nargs="+", metavar="CODE")
    else:
        command.add_argument("code", metavar="CODE")


def a_pdf(command: argparse.ArgumentParser, *, required: bool = False, sized: bool = True) -> None:
    """Let a command write a PDF, where `sized` on a paper that is chosen."""
    command.add_argument("--out", type=Path, required=required, metavar="FILE.pdf")
    command.add_argument("--printed", default="", metavar="PRINTER", help="record that it left this printer")
    if sized:
        command.add_argument("--size", choices=[size.value for size in PaperSize], default=PaperSize.A4.value)


def a_leader(command: argparse.ArgumentParser) -> None:
    """Let a leader answer for a one-time rule that is broken."""
    command.add_argument(
        "--leader", default="", metavar="NAME", help="who answers for a broken one-time rule"
    )
    command.add_argument("--leader-reason", default="", metavar="WORDS")


def a_receiver(command: argparse.ArgumentParser) -> None:
    """Let somebody collect in the applicant's place."""
    command.add_argument("--receiver", default="", metavar="NAME", help="who collects for the applicant")
    command.add_argument("--authorisation", default="", metavar="PAPER")
