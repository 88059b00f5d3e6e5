"""What the commands of the catalogue understand."""

from pathlib import Path

from desk_app.options.kinds import Describe, iso_day


def describe(command: Describe) -> None:
    """Describe importing, publishing, exchanging and posting."""
    procedures = command("import-procedures", "import the national list of procedures for review")
    procedures.add_argument(
        "file", type=Path, metavar="FILE", help="JSON, XLSX or CSV with the portal's columns"
    )
    procedures.add_argument("--dry-run", action="store_true", help="say what would change, change nothing")
    publish = command("publish", "post procedures by a decision; what is prepared takes effect")
    publish.add_argument("codes", nargs="+", metavar="CODE")
    publish.add_argument("--decision", required=True, metavar="NUMBER")
    publish.add_argument("--decided", type=iso_day, metavar="DATE", help="date of the decision")
    publish.add_argument("--from", dest="posted_from", type=iso_day, metavar="DATE", help="first day (today)")
    withdraw = command("withdraw", "take procedures off the wall by a decision")
    withdraw.add_argument("codes", nargs="+", metavar="CODE")
    withdraw.add_argument("--decision", required=True, metavar="NUMBER")
    withdraw.add_argument(
        "--from", dest="from_day", type=iso_day, metavar="DATE", help="first day without (today)"
    )
    withdraw.add_argument("--repealed", action="store_true", help="it also ends; old dossiers keep it")
    command("export-catalogue", "write the catalogue to a file").add_argument(
        "file", type=Path, metavar="FILE"
    )
    command("import-catalogue", "take over the catalogue of a file").add_argument(
        "file", type=Path, metavar="FILE"
    )
    check = command("posting-check", "look at the posting as an inspector does")
    check.add_argument("--out", type=Path, metavar="FILE.pdf")
    posting = command("posting", "write booklet, wall sheets and posting record as PDF")
    posting.add_argument("--out", type=Path, required=True, metavar="DIR")
