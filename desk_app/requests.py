"""What other programs hand in: a file or the standard input, as one JSON request or as many, one answer each."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import IO, TypeVar

from desk_app.console import complain, print_json
from desk_app.domain.errors import DeskError, Refused
from desk_app.services import intake_json, request_json
from desk_app.ui.texts import sentence

T = TypeVar("T")


def read(name: str, kind: type[T]) -> T:
    """Return the one request of a file, `-` for the standard input; refused `file_unreadable`, `json_…`."""
    return request_json.read(kind, text(name), "request")


def text(name: str) -> str:
    """Return what a file says, `-` for the standard input; refused `file_unreadable`."""
    with _input(name) as file:
        try:
            return file.read()
        except (OSError, ValueError) as error:
            raise Refused("file_unreadable", field="file", path=name, reason=str(error)) from error


def answer_each(args: Namespace, act: Callable[[object], dict[str, object]]) -> int:
    """Act on each entry of a file of JSON or JSON Lines and answer each in a line; 1 when one was refused."""
    refused = 0
    with _input(args.file) as file:
        for entry in intake_json.entries(file):
            try:
                if isinstance(entry, Refused):
                    raise entry
                print_json(act(entry))
            except DeskError as error:
                refused += 1
                print_json({"error": error.code, "details": told(error, args.language)})
                complain(sentence(error, args.language))
    return 1 if refused else 0


def told(error: DeskError, language: str) -> dict[str, object]:
    """Return what fills the sentence of a refusal, the sentence, and the field it is about."""
    details = {**error.params, "message": sentence(error, language)}
    if error.field:
        details["field"] = error.field
    return dict(json.loads(json.dumps(details, default=str)))


def _input(name: str) -> AbstractContextManager[IO[str]]:
    if name == "-":
        return nullcontext(sys.stdin)
    try:
        return Path(name).open(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused("file_unreadable", field="file", path=name, reason=reason) from error
