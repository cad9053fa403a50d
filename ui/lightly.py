"""Qt's Python side loaded lightly: half of what our own modules cost before the first picture."""

from __future__ import annotations

import builtins
import gc
import os
import sys


def load_qt() -> None:
    """Load Qt as lightly as it can be; call it before anything else imports Qt.

    Python asks for every symbol of a library when it is loaded; here each is looked up at its
    first use, as other programs do it. What is made while modules load is kept for good, so the
    collector need not look at it: `ui.application.GarbageTimer` takes over. And PySide reads the
    source of every module that is imported after it, keeping all its lines, to learn whether it
    wishes for functions by other names (`__feature__`); nothing here does.
    """
    if hasattr(sys, "setdlopenflags"):
        sys.setdlopenflags(os.RTLD_LAZY)
    gc.disable()
    import PySide6.QtCore  # noqa: F401

    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
