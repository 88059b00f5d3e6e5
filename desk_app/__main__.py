"""`python -m desk_app` and `desk-app`."""

import sys

from desk_app.cli import run


def main() -> None:
    """Run the command line and leave with its exit code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
