"""What every command needs: the data folder, a session, lines or JSON on the standard output, files."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from desk_app import opening, paths
from desk_app.domain.errors import Refused
from desk_app.exports.whole_file import replacing
from desk_app.services.session import Session

# Acts of other programs stand in the log under a counter of their own.
COUNTER = "Dòng lệnh"


def folder(args: Namespace) -> Path:
    """Return the data folder: the option, else DESK_DATA, else the platform's."""
    chosen = args.data or os.environ.get("DESK_DATA")
    return Path(chosen) if chosen else paths.default_data_folder()


def session(args: Namespace) -> Session:
    """Open the office of the data folder for who acts; refused `staff_unknown`."""
    opened = opening.open_session(folder(args), now=args.now, officer=args.officer, counter=COUNTER)
    if args.officer and opened.staff.name != args.officer:
        raise Refused("staff_unknown", field="officer", name=args.officer)
    return opened


def print_json(value: object) -> None:
    """Print one line of JSON at once."""
    print(json.dumps(value, ensure_ascii=False), flush=True)


def print_table(args: Namespace, table: object, lines: Iterable[str]) -> None:
    """Print a table as JSON where that was asked for, else its lines."""
    if args.json:
        print_json(table)
    else:
        for line in lines:
            print(line)


def complain(words: str) -> None:
    """Say on the standard error what was refused."""
    print(words, file=sys.stderr)


def write_file(path: Path, content: bytes, *, make_folder: bool = False) -> None:
    """Write a file whole or not at all, where asked in a folder that is made; refused `file_unwritable`."""
    try:
        if make_folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as unfinished:
            unfinished.write_bytes(content)
    except (OSError, ValueError) as error:
        raise Refused("file_unwritable", field="out", path=str(path), reason=str(error)) from error
