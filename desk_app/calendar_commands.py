"""The commands of the calendar and the dated rules: previewed, then changed; new dates with new receipts."""

from argparse import Namespace
from dataclasses import dataclass, replace
from datetime import date

from desk_app import requests
from desk_app.answers import as_json, line, said
from desk_app.console import complain, print_table, session
from desk_app.domain.calendar_change import CalendarChange, CalendarPreview, DossierMove, Swap
from desk_app.domain.errors import Refused
from desk_app.domain.numbering import compact_code
from desk_app.domain.office import parse_sessions
from desk_app.domain.office_calendar import DayException, DayKind
from desk_app.domain.rules import Rule, RuleValue
from desk_app.domain.wording import sessions_text, short_day, short_moment
from desk_app.services import calendar, calendar_change, calendar_moves, rules
from desk_app.services.session import Session

_KINDS = {
    DayKind.OFF: ("nghỉ", "off"),
    DayKind.MAKE_UP: ("làm bù", "make-up day"),
    DayKind.OTHER_HOURS: ("giờ khác", "other hours"),
}
_COUNTS = ("Đổi ngày hẹn: {} đã in, {} chưa in.", "Dates that move: {} printed, {} not printed.")
_AGREED = ("giữ ngày đã hẹn lại", "the agreed date holds")
_PRINTED = ("đã in", "printed")


@dataclass(frozen=True, slots=True)
class DayEntry:
    """A day that a decision makes special; `hours` as "7:00–11:30 · 13:30–17:00"."""

    day: date
    kind: DayKind
    decision: str
    name: str = ""
    hours: str = ""

    def exception(self) -> DayException:
        """Return the day as the calendar keeps it; refused `hours_invalid`, `day_exception_hours`."""
        hours = parse_sessions(self.hours) if self.hours else ()
        return DayException(self.day, self.kind, self.name, self.decision, hours)


@dataclass(frozen=True, slots=True)
class Change:
    """What `calendar-preview` and `calendar-change` are asked for."""

    days: tuple[DayEntry, ...] = ()
    swaps: tuple[Swap, ...] = ()
    withdrawn: str = ""
    reason: str = ""

    def entered(self) -> CalendarChange:
        """Return the change as the calendar takes it."""
        days = tuple(entry.exception() for entry in self.days)
        return CalendarChange((*days, *self.swaps), self.withdrawn, self.reason)


def special_days(args: Namespace) -> None:
    """Say which days of a year are not as the week says."""
    opened = session(args)
    found = calendar_change.days(opened, args.year or opened.today().year)
    answer = [
        {
            "day": each.day.isoformat(),
            "kind": each.kind.value,
            "name": each.name,
            "source": each.source.value,
            "decision": each.decision,
            "hours": sessions_text(each.hours) if each.hours else "",
        }
        for each in found
    ]
    lines = [
        line(short_day(each.day), said(_KINDS[each.kind], args.language), each.name, each.decision)
        for each in found
    ]
    print_table(args, answer, lines)


def preview(args: Namespace) -> None:
    """Say what a change would move; nothing is written."""
    asked = requests.read(args.file, Change).entered()
    _say(args, calendar_change.preview(session(args), asked))


def change(args: Namespace) -> None:
    """Change the calendar as it was previewed; another outcome than was seen changes nothing."""
    asked = requests.read(args.file, Change).entered()
    opened = session(args)
    seen = replace(calendar_change.preview(opened, asked), token=args.token)
    calendar_change.confirm(opened, seen)
    _say(args, seen)


def _say(args: Namespace, seen: CalendarPreview) -> None:
    answer = {
        "printed": seen.printed,
        "unprinted": seen.unprinted,
        "moves": as_json(seen.moves),
        "token": seen.token,
    }
    counts = said(_COUNTS, args.language).format(seen.printed, seen.unprinted)
    print_table(args, answer, [counts, *_move_lines(seen.moves, args.language), seen.token])


def _move_lines(moves: tuple[DossierMove, ...], language: str) -> list[str]:
    return [
        line(
            each.code,
            f"{short_moment(each.due_at)} → {short_moment(each.new_due_at)}",
            said(_PRINTED, language) if each.printed else "",
            said(_AGREED, language) if each.agreed else "",
        )
        for each in moves
    ]


def worked_day(args: Namespace) -> None:
    """Say that an announced day is worked."""
    calendar.worked(session(args), args.day)
    print_table(args, {"day": args.day.isoformat(), "off": False}, [short_day(args.day)])


def reissue(args: Namespace) -> int:
    """Give dossiers the date the calendar gives now, or say which ones there are; 1 when one was refused."""
    opened = session(args)
    if not args.codes:
        moves = calendar_moves.to_reissue(opened)
        print_table(args, as_json(moves), _move_lines(moves, args.language))
        return 0
    done = calendar_moves.reissue(opened, [compact_code(code) for code in args.codes])
    refused = [
        {"code": code, "error": error.code, "details": requests.told(error, args.language)}
        for code, error in done.refused
    ]
    print_table(args, {"reissued": list(done.codes), "refused": refused}, done.codes)
    for code, error in done.refused:
        complain(f"{code}: {requests.told(error, args.language)['message']}")
    return 1 if refused else 0


def rules_in_force(args: Namespace) -> None:
    """Say which dated rules hold on a day."""
    opened = session(args)
    _say_rules(args, opened.rules.in_force(args.day or opened.today()))


def rule(args: Namespace) -> None:
    """Show the records of a rule, or keep a new one."""
    opened = session(args)
    known = _records(opened, args.id)
    if args.value is not None:
        last = known[-1]
        made = replace(
            last,
            value=_typed(args.value, last.value),
            in_force_from=args.from_day or opened.today(),
            in_force_to=None,
            source=args.source,
            note=args.note,
        )
        known = _records(rules.change(opened, made), args.id)
    _say_rules(args, known)


def _records(opened: Session, rule_id: str) -> tuple[Rule, ...]:
    found = tuple(each for each in opened.rules.rules if each.id == rule_id)
    if not found:
        raise Refused("rule_unknown", field="id", id=rule_id)
    return tuple(sorted(found, key=lambda each: each.in_force_from))


def _typed(written: str, like: RuleValue) -> RuleValue:
    """Return a value of the kind of another one; a text that is none stays a text, which the rule refuses."""
    if isinstance(like, bool):
        return {"true": True, "false": False}.get(written.lower(), written)
    if isinstance(like, int) and written.isascii() and written.isdigit():
        return int(written)
    return written


def _say_rules(args: Namespace, found: tuple[Rule, ...]) -> None:
    lines = [
        line(
            each.id,
            each.value,
            short_day(each.in_force_from),
            each.in_force_to and short_day(each.in_force_to),
            said((each.name_vi, each.name_en), args.language),
            each.source,
        )
        for each in found
    ]
    print_table(args, as_json(found), lines)
