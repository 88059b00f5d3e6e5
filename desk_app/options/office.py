"""What the commands of the office understand."""

from pathlib import Path

from desk_app.options.kinds import Describe, iso_day, positive_number, roles


def describe(command: Describe) -> None:
    """Describe founding, staff, the bank account, the day and its checks."""
    init = command("init", "found an office in an empty data folder")
    init.add_argument("--name", required=True)
    init.add_argument("--parent", required=True)
    init.add_argument("--code", required=True, metavar="AGENCY_CODE")
    for extra in ("place", "address", "phone", "hotline", "status-url"):
        init.add_argument(f"--{extra}", default="")
    init.add_argument("--training", action="store_true")
    demo = command("demo", "found a training office with a played history")
    demo.add_argument("--dossiers", type=positive_number, default=120, metavar="N")
    demo.add_argument("--days", type=positive_number, default=10, metavar="N")
    demo.add_argument("--seed", type=int, default=2021, metavar="S")
    demo.add_argument("--no-window", action="store_true")
    demo.add_argument("--out", type=Path, metavar="DIR")
    _describe_people(command)
    export = command("export-day", "write the log of a day as XLSX, CSV and PDF")
    export.add_argument("day", nargs="?", type=iso_day, metavar="DATE")
    export.add_argument("--out", type=Path, required=True, metavar="DIR")
    command("verify", "check the file, the log's chain, the numbers and the counts")
    command("self-check", "try every part of this installation in a temporary folder")


def _describe_people(command: Describe) -> None:
    staff = command("staff", "say who works here, or give a person other roles")
    staff.add_argument("name", nargs="?", metavar="NAME")
    staff.add_argument("--roles", type=roles, default=(), metavar="ROLE,ROLE")
    staff.add_argument("--enter", action="store_true", help="somebody new")
    account = command("bank-account", "say to which account fees are transferred, or change it")
    chosen = account.add_mutually_exclusive_group()
    chosen.add_argument(
        "--bank", default="", metavar="BIN", help="the bank's six digits in the national switch"
    )
    chosen.add_argument("--none", action="store_true", help="fees in cash alone")
    account.add_argument("--number", default="", metavar="NUMBER")
    account.add_argument("--holder", default="", metavar="NAME")
