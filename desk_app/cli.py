"""The `desk-app` command: every act of the desk for other programs, and the doors to the windows.

Exit codes: 0 done, 1 refused (the reason on stderr, in the language asked), 2 wrong use.
"""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from pathlib import Path
from typing import IO

from desk_app import arguments, catalogue_commands, opening, paths
from desk_app.answers import (
    VERDICTS,
    check_json,
    detail_json,
    detail_lines,
    notes_json,
    said,
    summary_json,
    summary_line,
)
from desk_app.console import folder, print_json, print_table
from desk_app.console import session as session_of
from desk_app.domain.applicant import Representative
from desk_app.domain.deadline import Due
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.forms import PaperSize
from desk_app.domain.numbering import compact_code
from desk_app.domain.office import DEFAULT_HOURS, OfficeProfile
from desk_app.domain.office_calendar import build
from desk_app.domain.time_limit import TimeLimit, parse_time_limit
from desk_app.domain.workflow import Action
from desk_app.exports.whole_file import replacing
from desk_app.services import (
    catalogue_files,
    day_close,
    handover,
    intake,
    intake_json,
    lookup,
    maintenance,
    office,
    printing,
    processing,
)
from desk_app.services.session import due_under
from desk_app.ui.texts import sentence


def run(words: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    _speak_utf8()
    args = arguments.parse(words, _ACTS)
    try:
        return int(args.act(args) or 0)
    except DeskError as error:
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


def _window(args: Namespace) -> int:
    from desk_app import app

    return app.run_counter(folder(args), now=args.now)


def _display(args: Namespace) -> int:
    from desk_app import app

    return app.run_display(folder(args), now=args.now)


def _init(args: Namespace) -> None:
    profile = OfficeProfile(
        name=args.name,
        parent=args.parent,
        code=args.code,
        place=args.place,
        address=args.address,
        phone=args.phone,
        hotline=args.hotline or args.phone,
        status_url=args.status_url,
        training=args.training,
    )
    session = office.create(folder(args), profile, opening.clock_of(profile, args.now))
    founded = {"office": session.office.name, "code": session.office.code, "data": str(folder(args))}
    print_table(args, founded, [f"{session.office.name} ({session.office.code}): {folder(args)}"])


def _demo(args: Namespace) -> int:
    from desk_app import demo

    chosen = args.data or os.environ.get("DESK_DATA")
    data = Path(chosen) if chosen else None
    play = {"dossiers": args.dossiers, "days": args.days, "seed": args.seed, "now": args.now}
    if args.no_window:
        print_json(demo.write_down(args.out or Path.cwd(), data, **play))
        return 0
    from desk_app import app

    folder = data or demo.training_folder(paths.default_data_folder())
    demo.prepare(folder, **play)
    return app.run_counter(folder, now=args.now)


def _receive(args: Namespace) -> int:
    session = session_of(args)
    refused = 0
    with _opened(args.file) as file:
        for entry in intake_json.entries(file):
            try:
                if isinstance(entry, Refused):
                    raise entry
                issued = intake.accept(session, intake_json.form(session, entry))
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


def _opened(name: str) -> AbstractContextManager[IO[str]]:
    if name == "-":
        return nullcontext(sys.stdin)
    try:
        return Path(name).open(encoding="utf-8-sig")
    except OSError as error:
        raise Refused("file_unreadable", field="file", path=name, reason=error.strerror or "") from error


def _receipt(args: Namespace) -> None:
    prepared = printing.prepare(session_of(args), compact_code(args.code), PaperSize(args.size))
    _write(args.out, prepared.pdf)


def _write(path: Path, content: bytes) -> None:
    try:
        with replacing(path) as unfinished:
            unfinished.write_bytes(content)
    except (OSError, ValueError) as error:
        raise Refused("file_unwritable", field="out", path=str(path), reason=str(error)) from error


def _check_receipt(args: Namespace) -> None:
    from desk_app.ui.receipt_reader import read_receipt

    session = session_of(args)
    shown = sys.stdin.read() if args.text == "-" else read_receipt(args.text)
    checked = lookup.check_receipt(session, shown)
    verdict = checked.verdict.value
    line = f"{verdict}: {said(VERDICTS[verdict], args.language)} {checked.code}"
    print_table(args, check_json(checked), [line])


def _due(args: Namespace) -> None:
    limit = parse_time_limit(args.limit)
    data = folder(args)
    answer = (
        session_of(args).due(args.received, limit)
        if office.exists(data)
        else _default_due(args.received, limit)
    )
    print_json(
        {
            "due_at": answer.due_at.isoformat(),
            "explanation": notes_json(answer.explanation),
            "warnings": list(answer.warnings),
        }
    )


def _default_due(received_at: datetime, limit: TimeLimit) -> Due:
    shipped, year = catalogue_files.calendar(), received_at.year
    years = range(year - 1, year + 6)
    days = [entry for entry in shipped.days if entry.day.year in years]
    calendar = build(DEFAULT_HOURS, days, shipped.published_through, years)
    return due_under(catalogue_files.rules(), calendar, received_at, limit)


def _find(args: Namespace) -> None:
    rows = lookup.find(session_of(args), " ".join(args.words)).rows
    print_table(args, [summary_json(row) for row in rows], [summary_line(row, args.language) for row in rows])


def _show(args: Namespace) -> None:
    detail = lookup.detail(session_of(args), compact_code(args.code))
    print_table(args, detail_json(detail), detail_lines(detail, args.language))


def _act(args: Namespace) -> None:
    session, action, code = session_of(args), Action(args.action), compact_code(args.code)
    if action is Action.HAND_OVER:
        receiver = Representative(args.receiver, authorisation=args.authorisation) if args.receiver else None
        line = handover.hand_over(session, code, receiver)
    else:
        line = processing.act(session, code, action, reason=args.reason)
    print_table(args, summary_json(line), [summary_line(line, args.language)])


def _export_day(args: Namespace) -> None:
    session = session_of(args)
    files = [str(path) for path in day_close.export(session, args.day or session.today(), args.out)]
    print_table(args, files, files)


def _verify(args: Namespace) -> int:
    found = maintenance.verify(session_of(args))
    report = {
        "clean": found.clean,
        "dossiers": found.dossiers,
        "events": found.events,
        "faults": list(found.faults),
    }
    words = ("Sạch", "Clean") if found.clean else ("CÓ LỖI", "FAULTY")
    counts = said(("{} hồ sơ, {} sự kiện", "{} dossiers, {} events"), args.language)
    line = f"{said(words, args.language)}: {counts.format(found.dossiers, found.events)}"
    print_table(args, report, [line])
    for fault in found.faults:
        print(fault, file=sys.stderr)
    return 0 if found.clean else 1


def _self_check(_args: Namespace) -> None:
    from desk_app.self_check import self_check

    for line in self_check():
        print(line, flush=True)


_ACTS: arguments.Acts = {
    "run": _window,
    "display": _display,
    "init": _init,
    "demo": _demo,
    "receive": _receive,
    "receipt": _receipt,
    "check-receipt": _check_receipt,
    "due": _due,
    "find": _find,
    "show": _show,
    "act": _act,
    "export-day": _export_day,
    "verify": _verify,
    "self-check": _self_check,
    **catalogue_commands.ACTS,
}
