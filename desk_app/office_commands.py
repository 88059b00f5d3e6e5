"""The commands of the office: found it, its people and account, its calendar, its day, its checks."""

import sys
from argparse import Namespace
from datetime import datetime

from desk_app import opening
from desk_app.answers import as_json, line, notes_json, said
from desk_app.console import folder, print_json, print_table, session
from desk_app.domain.bank_account import BankAccount
from desk_app.domain.deadline import Due
from desk_app.domain.office import DEFAULT_HOURS, OfficeProfile
from desk_app.domain.office_calendar import build
from desk_app.domain.time_limit import TimeLimit, parse_time_limit
from desk_app.services import bank_account as account
from desk_app.services import catalogue_files, day_close, maintenance, office
from desk_app.services import staff as staff_roles
from desk_app.services.session import due_under


def init(args: Namespace) -> None:
    """Found an office."""
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
    founded = office.create(folder(args), profile, opening.clock_of(profile, args.now))
    name, code, data = founded.office.name, founded.office.code, folder(args)
    print_table(args, {"office": name, "code": code, "data": str(data)}, [f"{name} ({code}): {data}"])


def due(args: Namespace) -> None:
    """Say when a dossier would be due; by the shipped calendar where no office is."""
    limit = parse_time_limit(args.limit)
    data = folder(args)
    answer = (
        session(args).due(args.received, limit) if office.exists(data) else _default_due(args.received, limit)
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


def staff(args: Namespace) -> None:
    """Say who works here, or give a person other roles."""
    opened = session(args)
    if args.name:
        if args.enter:
            office.at_work(opened, args.name, opened.counter, args.roles or office.NEWCOMER)
        else:
            staff_roles.change_roles(opened, args.name, args.roles)
    people = staff_roles.members(opened)
    lines = [f"{person.name}: {', '.join(sorted(person.roles))}" for person in people]
    print_table(args, as_json(people), lines)


def bank_account(args: Namespace) -> None:
    """Say to which account fees are transferred, or change it."""
    opened = session(args)
    kept = account.account(opened)
    if args.bank or args.none:
        wanted = BankAccount(args.bank, args.number, args.holder) if args.bank else None
        kept = account.change_account(opened, wanted)
    words = (account.bank_name(kept), kept.number, kept.holder) if kept else ("–",)
    print_table(args, as_json(kept), [line(*words)])


def export_day(args: Namespace) -> None:
    """Write the log of a day."""
    opened = session(args)
    files = [str(path) for path in day_close.export(opened, args.day or opened.today(), args.out)]
    print_table(args, files, files)


def verify(args: Namespace) -> int:
    """Check the store; 1 when a fault was found."""
    found = maintenance.verify(session(args))
    report = {
        "clean": found.clean,
        "dossiers": found.dossiers,
        "events": found.events,
        "faults": list(found.faults),
    }
    words = ("Sạch", "Clean") if found.clean else ("CÓ LỖI", "FAULTY")
    counts = said(("{} hồ sơ, {} sự kiện", "{} dossiers, {} events"), args.language)
    told = f"{said(words, args.language)}: {counts.format(found.dossiers, found.events)}"
    print_table(args, report, [told])
    for fault in found.faults:
        print(fault, file=sys.stderr)
    return 0 if found.clean else 1


def self_check(_args: Namespace) -> None:
    """Try every part of this installation."""
    from desk_app.self_check import self_check

    for done in self_check():
        print(done, flush=True)
