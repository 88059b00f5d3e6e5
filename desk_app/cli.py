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
    "staff": "desk_app.office_commands:staff",
    "bank-account": "desk_app.office_commands:bank_account",
    "verify": "desk_app.office_commands:verify",
    "self-check": "desk_app.office_commands:self_check",
    "receive": "desk_app.dossier_commands:receive",
    "settle": "desk_app.dossier_commands:settle",
    "receipt": "desk_app.dossier_commands:receipt",
    "check-receipt": "desk_app.dossier_commands:check_receipt",
    "find": "desk_app.dossier_commands:find",
    "show": "desk_app.dossier_commands:show",
    "act": "desk_app.dossier_commands:act",
    "hand-over": "desk_app.dossier_commands:hand_over",
    "form": "desk_app.dossier_commands:form",
    "attach": "desk_app.dossier_commands:attach",
    "attachment": "desk_app.dossier_commands:attachment",
    "guide": "desk_app.desk_commands:guide",
    "refuse": "desk_app.desk_commands:refuse",
    "joint-receipt": "desk_app.desk_commands:joint_receipt",
    "paper": "desk_app.desk_commands:paper",
    "certify": "desk_app.desk_commands:certify",
    "certify-waiting": "desk_app.desk_commands:certify_waiting",
    "book": "desk_app.desk_commands:book",
    "register": "desk_app.desk_commands:register",
    "letter": "desk_app.desk_commands:letter",
    "letter-wording": "desk_app.desk_commands:letter_wording",
    "fee": "desk_app.fee_commands:fee",
    "receive-fee": "desk_app.fee_commands:receive_fee",
    "cancel-fee": "desk_app.fee_commands:cancel_fee",
    "fee-receipt": "desk_app.fee_commands:fee_receipt",
    "fees": "desk_app.fee_commands:fees",
    "units": "desk_app.route_commands:units",
    "waiting": "desk_app.route_commands:waiting",
    "transfer": "desk_app.route_commands:transfer",
    "transfers": "desk_app.route_commands:transfers",
    "take-back": "desk_app.route_commands:take_back",
    "whereabouts": "desk_app.route_commands:where",
    "legs": "desk_app.route_commands:legs",
    "finish-leg": "desk_app.route_commands:finish_leg",
    "reminders": "desk_app.route_commands:reminders",
    "office-key": "desk_app.exchange_commands:office_key",
    "know-office": "desk_app.exchange_commands:know_office",
    "known-offices": "desk_app.exchange_commands:known_offices",
    "confirm-office": "desk_app.exchange_commands:confirm_office",
    "pack": "desk_app.exchange_commands:pack",
    "pack-results": "desk_app.exchange_commands:pack_results",
    "unanswered": "desk_app.exchange_commands:unanswered",
    "open-package": "desk_app.exchange_commands:open_package",
    "calendar": "desk_app.calendar_commands:special_days",
    "calendar-preview": "desk_app.calendar_commands:preview",
    "calendar-change": "desk_app.calendar_commands:change",
    "worked-day": "desk_app.calendar_commands:worked_day",
    "reissue": "desk_app.calendar_commands:reissue",
    "rules": "desk_app.calendar_commands:rules_in_force",
    "rule": "desk_app.calendar_commands:rule",
    "import-procedures": "desk_app.catalogue_commands:import_procedures",
    "publish": "desk_app.catalogue_commands:publish",
    "withdraw": "desk_app.catalogue_commands:withdraw",
    "export-catalogue": "desk_app.catalogue_commands:export_catalogue",
    "import-catalogue": "desk_app.catalogue_commands:import_catalogue",
    "posting-check": "desk_app.catalogue_commands:posting_check",
    "posting": "desk_app.catalogue_commands:posting_sheets",
}


# What is said of "this field", which a window marks.
_POINTING = {"json_field_invalid", "letter_value_missing"}


def run(words: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    _speak_utf8()
    args = arguments.parse(words, ACTS)
    try:
        return int(resolve_name(args.act)(args) or 0)
    except DeskError as error:
        print(_told(error, args.language), file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read our lines has gone; what was acknowledged is kept.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _told(error: DeskError, language: str) -> str:
    """Return the reason; of a request that is wrong also where."""
    from desk_app.ui.texts import sentence

    words = sentence(error, language)
    return f"{error.field}: {words}" if error.code in _POINTING else words


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8-sig")
