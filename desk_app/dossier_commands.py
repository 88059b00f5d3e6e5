"""The commands of dossiers: receive, print and check receipts, find, show, act."""

import json
import sys
from argparse import Namespace
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import IO

from desk_app.answers import VERDICTS, check_json, detail_json, detail_lines, said, summary_json, summary_line
from desk_app.console import print_json, print_table, session, write_file
from desk_app.domain.applicant import Representative
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.numbering import compact_code
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.workflow import Action
from desk_app.services import handover, intake, intake_json, lookup, printing, processing
from desk_app.ui.texts import sentence


def receive(args: Namespace) -> int:
    """Receive dossiers; 1 when one was refused."""
    opened = session(args)
    refused = 0
    with _input(args.file) as file:
        for entry in intake_json.entries(file):
            try:
                if isinstance(entry, Refused):
                    raise entry
                issued = intake.accept(opened, intake_json.form(opened, entry))
            except DeskError as error:
                refused += 1
                details = {**error.params, "message": sentence(error, args.language)}
                if error.field:
                    details["field"] = error.field
                print_json({"error": error.code, "details": json.loads(json.dumps(details, default=str))})
                print(sentence(error, args.language), file=sys.stderr)
                continue
            print_json(
                {
                    "code": issued.code,
                    "received_at": issued.received_at.isoformat(),
                    "due_at": issued.due_at.isoformat(),
                    "seal": issued.seal,
                }
            )
    return 1 if refused else 0


def _input(name: str) -> AbstractContextManager[IO[str]]:
    if name == "-":
        return nullcontext(sys.stdin)
    try:
        return Path(name).open(encoding="utf-8-sig")
    except OSError as error:
        raise Refused("file_unreadable", field="file", path=name, reason=error.strerror or "") from error


def receipt(args: Namespace) -> None:
    """Write a receipt."""
    prepared = printing.prepare(session(args), compact_code(args.code), PaperSize(args.size))
    write_file(args.out, prepared.pdf)


def check_receipt(args: Namespace) -> None:
    """Judge a receipt."""
    from desk_app.ui.receipt_reader import read_receipt

    opened = session(args)
    shown = sys.stdin.read() if args.text == "-" else read_receipt(args.text)
    checked = lookup.check_receipt(opened, shown)
    verdict = checked.verdict.value
    line = f"{verdict}: {said(VERDICTS[verdict], args.language)} {checked.code}"
    print_table(args, check_json(checked), [line])


def find(args: Namespace) -> None:
    """Find dossiers."""
    rows = lookup.find(session(args), " ".join(args.words)).rows
    print_table(args, [summary_json(row) for row in rows], [summary_line(row, args.language) for row in rows])


def show(args: Namespace) -> None:
    """Show a dossier."""
    detail = lookup.detail(session(args), compact_code(args.code))
    print_table(args, detail_json(detail), detail_lines(detail, args.language))


def act(args: Namespace) -> None:
    """Take one step with a dossier."""
    opened, action, code = session(args), Action(args.action), compact_code(args.code)
    if action is Action.HAND_OVER:
        receiver = Representative(args.receiver, authorisation=args.authorisation) if args.receiver else None
        line = handover.hand_over(opened, code, receiver)
    else:
        line = processing.act(opened, code, action, reason=args.reason)
    print_table(args, summary_json(line), [summary_line(line, args.language)])
