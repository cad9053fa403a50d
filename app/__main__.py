"""The program's front door: the window without a command, the command line with one."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Start the window or run one command; return the process's exit status.

    Each side is imported only when it is wanted: the window does not load the command
    line, and no command loads Qt.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if wants_window(arguments):
        from ui.lightly import load_qt

        load_qt()
        from app.bootstrap import run_window

        return run_window(arguments)
    from app.cli import main as run_command

    return run_command(arguments)


def wants_window(arguments: Sequence[str]) -> bool:
    """Tell whether there is no command: nothing at all, or only the name of a store."""
    match list(arguments):
        case []:
            return True
        case ["--store", _]:
            return True
        case [only]:
            return only.startswith("--store=")
    return False


if __name__ == "__main__":
    raise SystemExit(main())
