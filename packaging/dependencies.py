"""Print the project's dependencies and those of the named extras, one a line.

    python packaging/dependencies.py dev postgresql

Standard library only: it runs before anything is installed.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"


def dependencies(extras: list[str]) -> list[str]:
    """Read them from pyproject.toml. Raises KeyError for an extra that is not there."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    optional = [line for extra in extras for line in project["optional-dependencies"][extra]]
    return [*project["dependencies"], *optional]


if __name__ == "__main__":
    print("\n".join(dependencies(sys.argv[1:])))
