"""The questions that stop the work, asked with the system's own windows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.rules.names import shown
from ui.context import Ask
from ui.widgets.labels import button_text

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def real_ask() -> Ask:
    """Return the questions as the program asks them."""
    return Ask(save_file, open_file, folder, confirm, printer)


def save_file(parent: QWidget, title: str, suggested: str, pattern: str) -> Path | None:
    """Ask where to write a file; the system's window asks before one is replaced."""
    name, _ = QFileDialog.getSaveFileName(parent, title, suggested, pattern)
    return Path(name) if name else None


def open_file(parent: QWidget, title: str, pattern: str) -> Path | None:
    """Ask which file to read."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", pattern)
    return Path(name) if name else None


def folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder."""
    name = QFileDialog.getExistingDirectory(parent, title)
    return Path(name) if name else None


def confirm(parent: QWidget | None, title: str, text: str, action: str) -> bool:
    """Ask before what cannot be taken back; stepping back is the default.

    The question stands in the box too: a title may be cut, and some systems show none.
    """
    box = plain_box(parent, title, f"{title}\n\n{text}")
    act = box.addButton(button_text(action), QMessageBox.ButtonRole.AcceptRole)
    back = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(back)
    box.exec()
    return box.clickedButton() is act


def tell(title: str, text: str) -> None:
    """Say something before there is a window to say it in."""
    box = plain_box(None, title, text)
    box.setIcon(QMessageBox.Icon.Warning)
    box.exec()


def printer(parent: QWidget) -> QPrinter | None:
    """Ask on which printer and how."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(device, parent)
    dialog.setWindowTitle(QCoreApplication.translate("Asking", "Print"))
    return device if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def plain_box(parent: QWidget | None, title: str, text: str) -> QMessageBox:
    """Return a message box that takes its text for nothing but text."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(shown(text, multiline=True))
    return box
