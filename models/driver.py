"""The store's own driver without its Python half, for what must be read before all is loaded.

`sqlcipher3.dbapi2` adds types of its own for dates, which the first picture does without: with
them its import takes half as long again. Both are one library in one process: what is loaded
here is what the whole package uses later.
"""

from __future__ import annotations

import sys
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from typing import Any

_NAME = "sqlcipher3._sqlite3"


def _loaded() -> Any:
    """Return the extension module, loaded now where nobody needed it before."""
    if _NAME in sys.modules:
        return sys.modules[_NAME]
    package = find_spec("sqlcipher3")
    spec = PathFinder.find_spec(_NAME, package.submodule_search_locations) if package else None
    if spec is None or spec.loader is None:  # a frozen program keeps it elsewhere
        from sqlcipher3 import dbapi2

        return dbapi2
    module = sys.modules[_NAME] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_driver = _loaded()
connect = _driver.connect
Error: type[Exception] = _driver.Error
DatabaseError: type[Exception] = _driver.DatabaseError
