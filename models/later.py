"""What the store's libraries import without using it here, put off until somebody does.

SQLAlchemy imports `asyncio` for its asynchronous side and `importlib.metadata` for what others
may have added to it. Nothing here touches either, and with the sockets, the encryption and the
post that come along they are a tenth of its import and ten megabytes. In their place stand
modules that become the real ones at their first use.
"""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Callable
from types import ModuleType
from typing import Any

UNUSED = {"asyncio": ("iscoroutine",), "importlib.metadata": ()}
"""Each with those of its functions that are only named while SQLAlchemy loads."""
_lock = threading.RLock()


class Later(ModuleType):
    """Stands for a module until anything of it is wanted; `named` functions load it when called."""

    def __init__(self, name: str, named: tuple[str, ...] = ()) -> None:
        """Prepare the functions that may be named without being called."""
        super().__init__(name)
        for function in named:
            setattr(self, function, self._calling(function))

    def __getattr__(self, name: str) -> Any:
        """Hand out what the real one has."""
        return getattr(self._real(), name)

    def _calling(self, function: str) -> Callable[..., Any]:
        def call(*values: object, **named: object) -> Any:
            return getattr(self._real(), function)(*values, **named)

        return call

    def _real(self) -> ModuleType:
        """Return the real module, loaded now where it was not before."""
        with _lock:
            if sys.modules.get(self.__name__) is self:
                del sys.modules[self.__name__]
            return importlib.import_module(self.__name__)


def put_off() -> None:
    """Let what is unused wait where nobody loaded it yet; call it before SQLAlchemy is loaded."""
    for name, named in UNUSED.items():
        if name not in sys.modules:
            sys.modules[name] = Later(name, named)
            parent, _, child = name.rpartition(".")
            if parent:
                setattr(importlib.import_module(parent), child, sys.modules[name])
