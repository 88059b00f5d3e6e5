"""What the commands of the calendar and the dated rules understand."""

from desk_app.options.kinds import Describe, a_file, iso_day, positive_number


def describe(command: Describe) -> None:
    """Describe special days, changes of the calendar, new dates, rules."""
    command("calendar", "the days of a year that are not as the week says").add_argument(
        "year", nargs="?", type=positive_number, metavar="YEAR"
    )
    a_file(command("calendar-preview", "which dossiers a change of the calendar would move"))
    change = command("calendar-change", "change the calendar as it was previewed")
    a_file(change)
    change.add_argument("--token", required=True, metavar="TOKEN", help="of the preview that was seen")
    worked = command("worked-day", "say that an announced day is worked")
    worked.add_argument("day", type=iso_day, metavar="DATE")
    reissue = command("reissue", "give dossiers the date the calendar gives now, with a new receipt")
    reissue.add_argument("codes", nargs="*", metavar="CODE", help="without: say which ones there are")
    command("rules", "the dated rules in force").add_argument("day", nargs="?", type=iso_day, metavar="DATE")
    rule = command("rule", "the records of a dated rule, or a new one")
    rule.add_argument("id", metavar="ID")
    rule.add_argument("--value", metavar="VALUE")
    rule.add_argument("--from", dest="from_day", type=iso_day, metavar="DATE", help="first day (today)")
    rule.add_argument("--source", default="", metavar="WORDS")
    rule.add_argument("--note", default="", metavar="WORDS")
