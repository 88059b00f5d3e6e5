"""The commands of the catalogue: import the national list, publish and withdraw, exchange, check and print."""

import sys
from argparse import Namespace

from desk_app.answers import said
from desk_app.console import print_table, session, write_file
from desk_app.domain.errors import Refused
from desk_app.domain.posting import Finding
from desk_app.domain.vocabulary import FINDING_EN, FINDING_VI, PART_EN, PART_VI
from desk_app.services import catalogue_exchange, catalogue_import, posting, posting_print, publishing
from desk_app.services.catalogue_import import ImportPlan
from desk_app.ui.texts import sentence

_COUNTS = (
    "{}: mới {}, thay đổi {}, giữ nguyên {}, không nhận {}",
    "{}: added {}, changed {}, unchanged {}, refused {}",
)


def import_procedures(args: Namespace) -> None:
    """Import the national list, or say what would change."""
    opened = session(args)
    progress = _progress if sys.stderr.isatty() else _silent
    planned = catalogue_import.plan(opened, args.file, progress)
    done = planned if args.dry_run else catalogue_import.keep(opened, planned, progress)
    reasons = [
        {
            "line": each.line,
            "code": each.code,
            "reason": each.reason,
            "message": sentence(Refused(each.reason, detail=each.detail), args.language),
        }
        for each in done.refused
    ]
    report: dict[str, object] = {**_codes(done), "reasons": reasons, "dry_run": args.dry_run}
    counts = [len(each) for each in (done.added, done.changed, done.unchanged, done.refused)]
    lines = [said(_COUNTS, args.language).format(done.file, *counts)]
    where = said(("dòng {}", "line {}"), args.language)
    lines += [f"{where.format(each['line'])}: {each['code']} {each['message']}" for each in reasons]
    print_table(args, report, lines)


def _codes(done: ImportPlan) -> dict[str, list[str]]:
    groups = {"added": done.added, "changed": done.changed, "unchanged": done.unchanged}
    codes = {name: [each.wanted.code for each in group] for name, group in groups.items()}
    return codes | {"refused": [each.code for each in done.refused]}


def _progress(done: int, total: int) -> bool:
    print(f"\r{done}/{total}", end="\n" if done == total else "", file=sys.stderr, flush=True)
    return True


def _silent(_done: int, _total: int) -> bool:
    return True


def publish(args: Namespace) -> None:
    """Post procedures by a decision."""
    opened = session(args)
    first_day = args.posted_from or opened.today()
    codes = publishing.publish(opened, args.codes, args.decision, args.decided or first_day, first_day)
    print_table(args, {"published": list(codes), "posted_from": first_day.isoformat()}, codes)


def withdraw(args: Namespace) -> None:
    """Take procedures off the wall by a decision."""
    opened = session(args)
    first_day = args.from_day or opened.today()
    codes = publishing.withdraw(opened, args.codes, args.decision, first_day, repealed=args.repealed)
    print_table(args, {"withdrawn": list(codes), "from_day": first_day.isoformat()}, codes)


def export_catalogue(args: Namespace) -> None:
    """Write the catalogue to a file."""
    count = catalogue_exchange.export_file(session(args), args.file)
    print_table(args, {"file": str(args.file), "procedures": count}, [f"{args.file}: {count}"])


def import_catalogue(args: Namespace) -> None:
    """Take over the catalogue of a file."""
    done = catalogue_exchange.import_file(session(args), args.file)
    report = {"added": list(done.added), "changed": list(done.changed), "unchanged": list(done.unchanged)}
    counts = [len(done.added), len(done.changed), len(done.unchanged), 0]
    print_table(args, report, [said(_COUNTS, args.language).format(args.file, *counts)])


def posting_check(args: Namespace) -> None:
    """Look at the posting as an inspector does."""
    opened = session(args)
    found = posting.check(opened)
    if args.out:
        write_file(args.out, posting_print.check_sheet(opened), make_folder=True)
    words = FINDING_EN if args.language == "en" else FINDING_VI
    report = {
        "on": found.on.isoformat(),
        "posted": found.posted,
        "in_force": found.in_force,
        "findings": [
            {"kind": each.kind.value, "code": each.code, "name": each.name, "detail": each.detail}
            for each in found.findings
        ],
    }
    lines = [
        " ".join(filter(None, (words[each.kind], each.code, _detail(each, args.language))))
        for each in found.findings
    ]
    print_table(args, report, lines)


def _detail(finding: Finding, language: str) -> str:
    """Return what makes a finding clear; parts by their names."""
    names = {part.value: word for part, word in (PART_EN if language == "en" else PART_VI).items()}
    parts = list(dict.fromkeys(finding.detail.split(", ")))
    return ", ".join(names[part] for part in parts) if names.keys() >= set(parts) else finding.detail


def posting_sheets(args: Namespace) -> None:
    """Write booklet, wall sheets and posting record."""
    opened = session(args)
    sheets = {
        "niem-yet-a4.pdf": posting_print.booklet,
        "niem-yet-a3.pdf": posting_print.wall_sheets,
        "so-niem-yet.pdf": posting_print.record_sheet,
    }
    files = []
    for name, draw in sheets.items():
        path = args.out / name
        write_file(path, draw(opened), make_folder=True)
        files.append(str(path))
    print_table(args, files, files)
