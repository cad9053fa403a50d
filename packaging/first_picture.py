"""Open the window on a store, wait until its first page is filled and painted, and end.

python packaging/first_picture.py STORE
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from app.settings import Theme
from models.values import SystemClock
from staging import settle, staged


def main(store: Path) -> None:
    """Do it once."""
    with (
        tempfile.TemporaryDirectory() as home,
        staged(store, Path(home), SystemClock(), Theme.LIGHT) as window,
    ):
        settle(window)
        window.grab()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
