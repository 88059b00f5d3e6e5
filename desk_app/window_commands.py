"""The commands that open windows: the counter, the public display, the training office."""

import os
from argparse import Namespace
from pathlib import Path

from desk_app import paths
from desk_app.console import folder, print_json


def window(args: Namespace) -> int:
    """Open the counter window."""
    from desk_app import app

    return app.run_counter(folder(args), now=args.now)


def display(args: Namespace) -> int:
    """Open the public display alone."""
    from desk_app import app

    return app.run_display(folder(args), now=args.now)


def demo(args: Namespace) -> int:
    """Found a training office and open its window, or write it down."""
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
