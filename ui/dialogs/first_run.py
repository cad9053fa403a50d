"""The first start: two questions, both skippable, or a look around the sample shop."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.application import app_icon
from ui.dialogs.rooms import WholeBody, room
from ui.theme import GRID, control_height
from ui.widgets.fields import Line
from ui.widgets.labels import PlainLabel


@dataclass(frozen=True, slots=True)
class Welcome:
    """What was answered: names may be blank, `sample` opens the sample shop instead."""

    shop: str = ""
    person: str = ""
    sample: bool = False


class FirstRun(QDialog):
    """Asks for the shop's name and who works here. Escape skips everything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the two questions."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Welcome to Counterfoil"))
        self.setMinimumWidth(64 * GRID)
        self.answer = Welcome()
        self.shop = Line(self.tr("Shop's name"), self.tr("as it stands on your summaries"))
        self.person = Line(self.tr("Your name"), self.tr("so that what you log is yours"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        inside = QVBoxLayout()
        inside.setSpacing(2 * GRID)
        inside.addLayout(self._heading())
        inside.addLayout(self._questions())
        later = self.tr("Both can be left blank and changed later.")
        inside.addWidget(PlainLabel(later, role="muted", wrap=True))
        inside.addStretch(1)
        column.addWidget(WholeBody(inside), 1)
        column.addLayout(self._buttons())
        self.resize(self.sizeHint().boundedTo(room(self)))
        self.shop.setFocus()

    def _heading(self) -> QHBoxLayout:
        """Say what this is."""
        picture = PlainLabel()
        picture.setPixmap(app_icon().pixmap(QSize(56, 56)))
        words = QVBoxLayout()
        words.addWidget(PlainLabel(self.tr("Welcome to Counterfoil"), role="title"))
        words.addWidget(
            PlainLabel(
                self.tr(
                    "It keeps what your customers met at the counter and what they were promised, "
                    "on this computer alone."
                ),
                role="muted",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _questions(self) -> QFormLayout:
        """Ask for the two names."""
        form = QFormLayout()
        form.setVerticalSpacing(GRID)
        form.setHorizontalSpacing(2 * GRID)
        for label, field in (
            (self.tr("Shop's name"), self.shop),
            (self.tr("Your name"), self.person),
        ):
            tag = PlainLabel(label)
            tag.setBuddy(field)
            tag.setMinimumHeight(control_height())
            form.addRow(tag, field)
        return form

    def _buttons(self) -> QHBoxLayout:
        """Offer to begin, to skip, or to look around."""
        self.begin = QPushButton(self.tr("Begin"))
        self.begin.setProperty("main", True)
        self.begin.setDefault(True)
        self.begin.clicked.connect(self._begin)
        self.sample = QPushButton(self.tr("Look around the sample shop"))
        self.sample.setAutoDefault(False)
        self.sample.clicked.connect(self._look_around)
        skip = QPushButton(self.tr("Skip"))
        skip.setAutoDefault(False)
        skip.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.sample)
        row.addStretch(1)
        row.addWidget(skip)
        row.addWidget(self.begin)
        return row

    def _begin(self) -> None:
        """Take the names as they are."""
        self.answer = Welcome(self.shop.text().strip(), self.person.text().strip())
        self.accept()

    def _look_around(self) -> None:
        """Ask for the sample shop."""
        self.answer = Welcome(sample=True)
        self.accept()
