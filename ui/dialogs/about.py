"""What this program is and whose work it stands on."""

from __future__ import annotations

import re
from importlib import metadata, resources

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.rooms import room
from ui.theme import GRID, row_height
from ui.widgets.fields import PlainEdit
from ui.widgets.labels import PlainLabel

OURS = "Counterfoil"


def version() -> str:
    """Return the program's version; "" where it was not installed."""
    try:
        return metadata.version("counterfoil")
    except metadata.PackageNotFoundError:
        return ""


def licences() -> list[tuple[str, str]]:
    """Return (title, text) of each licence: ours first, then what lies with the program."""
    folder = resources.files("resources").joinpath("licences")
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".txt"))
    names.sort(key=lambda name: (OURS not in name, "Qt" not in name, "LGPL" not in name))
    files = [(_title(name), folder.joinpath(name).read_text(encoding="utf-8")) for name in names]
    return [*files, ("Python libraries", libraries())]


def libraries() -> str:
    """Return the libraries this program names as its own, with version and licence."""
    lines = []
    if not version():
        return ""
    for wanted in metadata.requires(OURS.lower()) or ():
        if "extra ==" in wanted:
            continue
        name = re.split(r"[<>=!~;\[ ]", wanted, maxsplit=1)[0]
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        told = about.json
        expression = told.get("license_expression") or told.get("license")
        licence = _first_line(expression if isinstance(expression, str) else "")
        lines.append(f"{about['Name']} {about['Version']}\n    {licence or _classified(about)}")
    return "\n".join(sorted(lines, key=str.casefold))


def _classified(about: metadata.PackageMetadata) -> str:
    """Return the licence that a library's classifiers name."""
    classifiers = about.get_all("Classifier") or []
    found = [c.rpartition("::")[2].strip() for c in classifiers if c.startswith("License")]
    return ", ".join(found) or "see its own documents"


def _first_line(text: str) -> str:
    """Return the first line of a licence field, which some fill with the whole text."""
    return text.strip().partition("\n")[0]


def _title(file: str) -> str:
    """Turn a file's name into a title: "OFL-Noto.txt" is "Noto (OFL)"."""
    licence, _, whose = file.removesuffix(".txt").rpartition("-")
    return f"{whose} ({licence})"


class About(QDialog):
    """Name, version, licences: ours and those of what is built in."""

    def __init__(self, picture: QIcon, parent: QWidget) -> None:
        """Show the licences as a list with the text beside it."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Counterfoil"))
        self.setWindowIcon(picture)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(96 * GRID, 64 * GRID).boundedTo(room(self)))
        self._licences = licences()
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Licences"))
        for title, _ in self._licences:
            item = QListWidgetItem(title)
            item.setSizeHint(QSize(0, row_height()))
            self.names.addItem(item)
        self.text = PlainEdit(self.tr("Text of the licence"))
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(PlainEdit.LineWrapMode.NoWrap)
        self.names.currentRowChanged.connect(self._show)
        self._lay_out()
        self.names.setCurrentRow(0)

    def _lay_out(self) -> None:
        """Put heading, licences and the button in place."""
        split = QSplitter()
        split.addWidget(self.names)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setSizes([28 * GRID, 60 * GRID])
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(f"Counterfoil {version()}", role="title"))
        column.addWidget(
            PlainLabel(
                self.tr("What your customers met, and what they were promised."), role="muted"
            )
        )
        words = self.tr(
            "Free software under the MIT licence. It uses Qt {version} by way of PySide6, under "
            "the LGPL version 3, as separate libraries that you may replace."
        )
        column.addWidget(PlainLabel(words.format(version=qVersion()), wrap=True))
        column.addWidget(split, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _show(self, row: int) -> None:
        """Show one licence."""
        if 0 <= row < len(self._licences):
            self.text.setPlainText(self._licences[row][1])
