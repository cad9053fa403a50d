"""Opens files and folders with the programs that the system has for them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_file(path: Path) -> None:
    """Open a file that was just written, or a folder, with the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
