"""Processes of the tests that end with whoever started them, however that one ended.

A test run that is killed must leave nothing behind that goes on killing, writing or reading.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys

_SET_DEATH_SIGNAL = 1
"""PR_SET_PDEATHSIG of linux/prctl.h; it outlives an exec, and is not handed on by a fork."""
_library = ctypes.CDLL(None) if sys.platform == "linux" else None


def die_with(parent: int) -> None:
    """Let this process be killed when its parent ends, and at once where it has ended already.

    Elsewhere than on Linux this does nothing.
    """
    if _library is None:
        return
    _library.prctl(_SET_DEATH_SIGNAL, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
