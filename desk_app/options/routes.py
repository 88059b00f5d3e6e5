"""What the commands of dossiers on their way understand."""

from desk_app.domain.route import LegEnding
from desk_app.options.kinds import Describe, a_code, a_pdf, hyphenless, pair, positive_number


def describe(command: Describe) -> None:
    """Describe hand-over lists, whereabouts, legs and reminders."""
    command("units", "the units that dossiers go to")
    waiting = command("waiting", "the dossiers that wait here to go to a unit")
    waiting.add_argument("unit", metavar="UNIT")
    transfer = command("transfer", "hand dossiers to a unit or the post by one list, all or none")
    transfer.add_argument("unit", metavar="UNIT")
    a_code(transfer, several=True)
    transfer.add_argument("--tracking", type=pair, action="append", default=[], metavar="CODE=NUMBER")
    a_pdf(transfer, sized=False)
    lists = command("transfers", "the hand-over lists, or one of them as PDF")
    lists.add_argument("list", nargs="?", metavar="LIST")
    a_pdf(lists, sized=False)
    back = command("take-back", "receive dossiers back by their codes or the code of a list, all or none")
    back.add_argument("codes", nargs="+", metavar="CODE|LIST")
    back.add_argument("--unit", default="", metavar="UNIT", help="from where, when it lies at several")
    where = command("whereabouts", "what lies at which unit, since when, how late")
    where.add_argument("--unit", default="", metavar="UNIT")
    a_code(command("legs", "the route of a dossier and how each leg stands"))
    finish = command("finish-leg", "end a leg that is done here or was reported")
    a_code(finish)
    finish.add_argument("position", type=positive_number, metavar="POSITION")
    for each in (back, finish):
        each.add_argument(
            "--ending",
            type=hyphenless,
            choices=[ending.value for ending in LegEnding],
            default=LegEnding.RELEASE.value,
        )
    a_pdf(command("reminders", "what is late or due soon, by units"), sized=False)
