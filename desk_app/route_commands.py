"""The commands of dossiers on their way: hand-over lists, what is where, legs, the reminder list."""

from argparse import Namespace

from desk_app.answers import as_json, line, said
from desk_app.console import print_table, session, write_file
from desk_app.domain.leg_line import LegLine
from desk_app.domain.numbering import compact_code
from desk_app.domain.route import LegEnding
from desk_app.domain.transfer import BackLine, TransferList
from desk_app.domain.wording import short_moment
from desk_app.services import legs as route_legs
from desk_app.services import reminders as reminder_list
from desk_app.services import routes, transfer_print, whereabouts
from desk_app.services import transfer as lists
from desk_app.services.session import Session
from desk_app.ui.texts import standing_text

_BACK = ("đã nhận lại {} của {}", "{} of {} are back")
_LATE = ("trễ {} ngày làm việc", "{} working days late")
_ROUTE_DONE = ("xong các bước liên thông", "every leg is done")
_DONE = ("xong", "done")
_NOT_SENT = ("chưa chuyển", "not sent yet")


def units(args: Namespace) -> None:
    """Say which units dossiers go to."""
    known = whereabouts.units(session(args))
    answer = [{"code": unit.code, "name": unit.name, "kind": unit.kind.value} for unit in known]
    print_table(args, answer, [line(unit.code, unit.name) for unit in known])


def waiting(args: Namespace) -> None:
    """Say which dossiers wait here to go to a unit."""
    rows = whereabouts.waiting_for(session(args), args.unit)
    lines = [
        line(row.code, row.due_at, standing_text(row.state, args.language), row.applicant, row.procedure)
        for row in rows
    ]
    print_table(args, as_json(rows), lines)


def transfer(args: Namespace) -> None:
    """Hand dossiers over by one list."""
    opened = session(args)
    tracking = {compact_code(code): number for code, number in args.tracking}
    made = lists.make(opened, args.unit, args.codes, tracking)
    _write(args, opened, made.code)
    print_table(args, as_json(made), [_list_line(made, args.language)])


def transfers(args: Namespace) -> None:
    """Say which lists were made, or write one of them."""
    opened = session(args)
    made = whereabouts.lists(opened)
    if args.list:
        wanted = transfer_print.prepare(opened, args.list).code
        made = tuple(each for each in made if each.code == wanted)
        _write(args, opened, wanted)
    print_table(args, as_json(made), [_list_line(each, args.language) for each in made])


def _write(args: Namespace, opened: Session, code: str) -> None:
    if args.out:
        write_file(args.out, transfer_print.prepare(opened, code).pdf)
    if args.out and args.printed:
        transfer_print.printed(opened, code, args.printed)


def take_back(args: Namespace) -> None:
    """Receive dossiers back."""
    back = lists.take_back(session(args), args.codes, LegEnding(args.ending), args.unit)
    print_table(args, as_json(back), [_back_line(each, args.language) for each in back])


def where(args: Namespace) -> None:
    """Say what lies at which unit."""
    held = [each for each in whereabouts.whereabouts(session(args)) if args.unit in {"", each.unit}]
    lines = [
        line(
            each.code,
            each.unit_name,
            each.since,
            each.due_at,
            standing_text(each.state, args.language),
            each.list_code,
        )
        for each in held
    ]
    print_table(args, as_json(held), lines)


def legs(args: Namespace) -> None:
    """Show the route of a dossier."""
    _legs(args, routes.legs(session(args), compact_code(args.code)))


def finish_leg(args: Namespace) -> None:
    """End a leg."""
    code, ending = compact_code(args.code), LegEnding(args.ending)
    _legs(args, route_legs.finish_leg(session(args), code, args.position, ending))


def _legs(args: Namespace, found: tuple[LegLine, ...]) -> None:
    lines = [
        line(
            f"{leg.position}.",
            leg.name,
            leg.unit_name,
            leg.due_at,
            standing_text(leg.state, args.language),
            f"{said(_DONE, args.language)} {short_moment(leg.finished_at)}" if leg.finished_at else "",
        )
        for leg in found
    ]
    print_table(args, as_json(found), lines)


def reminders(args: Namespace) -> None:
    """Say what is late or due soon, by units."""
    opened = session(args)
    form = reminder_list.reminders(opened)
    if args.out:
        write_file(args.out, reminder_list.prepare(opened).pdf)
    if args.out and args.printed:
        reminder_list.printed(opened, args.printed)
    lines = [
        line(
            each.unit_name,
            each.code,
            each.due_at,
            standing_text(each.state, args.language),
            each.leg or each.procedure,
            "" if each.sent else said(_NOT_SENT, args.language),
        )
        for each in form.lines
    ]
    print_table(args, {"warn_days": form.warn_days, "lines": as_json(form.lines)}, lines)


def _list_line(made: TransferList, language: str) -> str:
    return line(
        made.code, made.unit, made.made_at, made.made_by, said(_BACK, language).format(made.back, made.count)
    )


def _back_line(each: BackLine, language: str) -> str:
    late = said(_LATE, language).format(each.days_late) if each.days_late else ""
    return line(each.code, each.unit_name, late, said(_ROUTE_DONE, language) if each.route_done else "")
