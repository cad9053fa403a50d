"""The command line: the same use cases as the window, for scripts, tests and the curious.

Data goes to standard output, messages to standard error. The exit status is 0 when it is
done, 1 when it was refused or not wholly done, 2 when the command was not understood. This
module and `parser` load nothing heavy, so that `--help` answers at once; a command's own
module is imported when it runs.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from app.cli.parser import build_parser, joined

if TYPE_CHECKING:
    from argparse import Namespace

    from app.paths import AppPaths

DONE, REFUSED, USAGE = 0, 1, 2


def main(argv: Sequence[str] | None = None, paths: AppPaths | None = None) -> int:
    """Run one command and return the process's exit status; never raises.

    `paths` are this computer's folders (a test brings its own).
    """
    _speak()
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        options = build_parser().parse_args(joined(arguments))
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USAGE
    return _guarded(options, paths)


def _guarded(options: Namespace, paths: AppPaths | None) -> int:
    """Run the command; turn whatever goes wrong into one sentence and a status."""
    from app.cli.output import Output
    from app.cli.session import Session
    from app.cli.trouble import explain

    output = Output(as_json=options.json)
    session = Session.start(options, output, paths)
    try:
        module, name = options.run.split(":")
        status: int = getattr(import_module(module), name)(session)
        output.flush()
    except BrokenPipeError:
        output.silence()
        return REFUSED
    except KeyboardInterrupt:
        output.refuse("Stopped. What was not finished has not been kept.")
        return REFUSED
    except Exception as error:
        output.refuse(explain(error, session.paths))
        return REFUSED
    return status


def _speak() -> None:
    """Choose the language by the environment, and streams that can carry any text."""
    from app.language import use
    from app.locality import language

    use(language())
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
