"""Open the window; where there is no display, do the same main job without one.

python packaging/run.py
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import demo

PROBE = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
"""Qt ends the process where it finds no display, so another one tries first."""


def has_display() -> bool:
    """Tell whether a window can be opened here."""
    if sys.platform in {"win32", "darwin"}:
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in {"offscreen", "minimal"}:
        return False
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    probe = subprocess.run([sys.executable, "-c", PROBE], check=False, capture_output=True)
    return probe.returncode == 0


def main() -> int:
    """Do either; return the exit status."""
    if has_display():
        return subprocess.call([sys.executable, "-m", "app"])
    print("There is no display here, so this is the main job without one.\n")
    return demo.main(Path("summaries"))


if __name__ == "__main__":
    raise SystemExit(main())
