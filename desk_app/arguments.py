"""What the `desk-app` command understands: every subcommand and its options."""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from desk_app import __version__
from desk_app.options.kinds import Describe, iso_moment

Acts = Mapping[str, str]
_WINDOWS = {"run": "open the counter window (the default)", "display": "open the public display alone"}


def parse(arguments: Sequence[str], acts: Acts) -> argparse.Namespace:
    """Return the arguments with `act`, what `acts` has for the subcommand (or for "run"); exits 2 on wrong use."""
    anywhere = _anywhere()
    parser = argparse.ArgumentParser(
        prog="desk-app",
        description="Offline one-stop reception desk.",
        parents=[anywhere],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, about: str) -> argparse.ArgumentParser:
        made = commands.add_parser(
            name, help=about, description=about, parents=[anywhere], allow_abbrev=False
        )
        made.set_defaults(act=acts[name])
        return made

    for name, about in _WINDOWS.items():
        command(name, about)
    # The window is to be there at once: what it does not need is not loaded for it.
    if arguments and arguments[0] not in _WINDOWS:
        _describe(command)
    defaults = {
        "act": acts["run"],
        "data": None,
        "language": "vi",
        "json": False,
        "now": None,
        "officer": "",
    }
    chosen = vars(parser.parse_args(arguments))
    return argparse.Namespace(**{**defaults, **chosen})


def _describe(command: Describe) -> None:
    from desk_app.options import calendar, catalogue, desk, dossiers, exchange, office, routes

    for subject in (office, dossiers, desk, routes, exchange, calendar, catalogue):
        subject.describe(command)


def _anywhere() -> argparse.ArgumentParser:
    """Options that may stand before or after the subcommand."""
    options = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    options.add_argument(
        "--data", metavar="DIR", type=Path, help="data folder (else DESK_DATA, else the platform's)"
    )
    options.add_argument("--language", choices=("vi", "en"), help="language of messages (vi)")
    options.add_argument("--json", action="store_true", help="print tables as JSON")
    options.add_argument("--now", metavar="ISO", type=iso_moment, help="play a moment; training offices only")
    options.add_argument("--officer", metavar="NAME", help="who acts (the first officer)")
    return options
