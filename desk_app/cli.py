"""The `desk-app` command: the door to every act of the desk and to the windows.

Exit codes: 0 done, 1 refused (the reason on stderr, in the language asked), 2 wrong use.
"""

import os
import sys
from collections.abc import Sequence
from pkgutil import resolve_name

from desk_app import arguments
from desk_app.domain.errors import DeskError

# Where each act is: its module is imported when it is called, and only then.
ACTS = {
    "run": "desk_app.window_commands:window",
    "display": "desk_app.window_commands:display",
    "demo": "desk_app.window_commands:demo",
    "init": "desk_app.office_commands:init",
    "due": "desk_app.office_commands:due",
    "export-day": "desk_app.office_commands:export_day",
    "verify": "desk_app.office_commands:verify",
    "self-check": "desk_app.office_commands:self_check",
    "receive": "desk_app.dossier_commands:receive",
    "receipt": "desk_app.dossier_commands:receipt",
    "check-receipt": "desk_app.dossier_commands:check_receipt",
    "find": "desk_app.dossier_commands:find",
    "show": "desk_app.dossier_commands:show",
    "act": "desk_app.dossier_commands:act",
    "form": "desk_app.dossier_commands:form",
    "import-procedures": "desk_app.catalogue_commands:import_procedures",
    "publish": "desk_app.catalogue_commands:publish",
    "withdraw": "desk_app.catalogue_commands:withdraw",
    "export-catalogue": "desk_app.catalogue_commands:export_catalogue",
    "import-catalogue": "desk_app.catalogue_commands:import_catalogue",
    "posting-check": "desk_app.catalogue_commands:posting_check",
    "posting": "desk_app.catalogue_commands:posting_sheets",
}


def run(words: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    _speak_utf8()
    args = arguments.parse(words, ACTS)
    try:
        return int(resolve_name(args.act)(args) or 0)
    except DeskError as error:
        from desk_app.ui.texts import sentence

        print(sentence(error, args.language), file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read our lines has gone; what was acknowledged is kept.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8-sig")
