"""The commands of dossiers: receive, print and check receipts, find, show, act."""

import json
import sys
from argparse import Namespace
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import IO

from desk_app.answers import (
    VERDICTS,
    check_json,
    detail_json,
    detail_lines,
    form_json,
    said,
    summary_json,
    summary_line,
)
from desk_app.console import print_json, print_table, session, write_file
from desk_app.domain.applicant import Representative
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.numbering import compact_code
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.workflow import Action, Form
from desk_app.services import act_json, form_making, intake, intake_json, lookup, printing, processing
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
    details = act_json.details(args.details)
    told = {"reason": args.reason, "leader": args.leader, "leader_reason": args.leader_reason}
    details = replace(details, **{name: words for name, words in told.items() if words})
    if args.receiver:
        details = replace(details, receiver=Representative(args.receiver, authorisation=args.authorisation))
    taken = processing.act(opened, code, action, details=details)
    answer = summary_json(taken.summary) | {"forms": [form_json(form) for form in taken.forms]}
    print_table(args, answer, [summary_line(taken.summary, args.language)])


def form(args: Namespace) -> None:
    """Write a form of a dossier; the slips that say how far it has come are made anew."""
    opened, kind, code = session(args), Form(args.form), compact_code(args.code)
    if kind in form_making.WANTED:
        form_making.make(opened, code, kind)
    write_file(args.out, printing.prepare(opened, code, PaperSize(args.size), kind).pdf)
