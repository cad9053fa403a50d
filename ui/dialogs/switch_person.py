"""Who works now: one key opens it, one key answers it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.queries.shop import StaffRow
from app.sentences import sentence
from app.services import staff
from app.services.staff import Added
from models.values import UserError
from ui.context import Context
from ui.dialogs.rooms import WholeBody, room
from ui.theme import GRID
from ui.widgets.fields import Fault, Line
from ui.widgets.labels import PlainLabel, button_text

BY_KEY = 9
"""How many of the staff can be chosen by a number key."""


class SwitchPerson(QDialog):
    """The staff by number, and a line to add somebody. The choice closes it."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        """List who works here now."""
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("Who works now?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(52 * GRID)
        self._people = context.shop.facts.staff
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(self.tr("Who works now?"), role="title"))
        column.addWidget(self._hint())
        self.choices = [self._choice(number, row.id, row.name) for number, row in self._numbered()]
        self.choices.append(self._choice(0, None, self.tr("Nobody in particular")))
        people = QVBoxLayout()
        people.setSpacing(GRID)
        for button in self.choices:
            people.addWidget(button)
        people.addStretch(1)
        self.body = WholeBody(people)
        column.addWidget(self.body, 1)
        self._add_line(column)
        self.resize(self.sizeHint().boundedTo(room(self)))
        self.choices[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a number key choose."""
        number = event.text()
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, QPushButton):
                focused.click()
            return
        if number.isdigit() and not self.name.hasFocus():
            wanted = int(number)
            if wanted == 0:
                self._switch(None)
            elif wanted <= min(len(self._people), BY_KEY):
                self._switch(self._people[wanted - 1].id)
            return
        super().keyPressEvent(event)

    def _hint(self) -> PlainLabel:
        """Say how to answer, or why nobody is listed."""
        words = self.tr("Press the number. What is saved from now on is theirs.")
        if not self._people:
            words = self.tr("Nobody is named yet. Write your name, so that what you log is yours.")
        return PlainLabel(words, role="muted", wrap=True)

    def _numbered(self) -> list[tuple[int, StaffRow]]:
        """Return the staff with their numbers."""
        return list(enumerate(self._people, start=1))

    def _choice(self, number: int, staff_id: int | None, name: str) -> QPushButton:
        """Return the button of one person."""
        prefix = f"{number}   " if number <= BY_KEY else ""
        button = QPushButton(button_text(f"{prefix}{name}"))
        button.setAccessibleName(name)
        button.setCheckable(True)
        button.setChecked(staff_id == self._context.person.staff_id)
        button.setAutoDefault(False)
        button.setStyleSheet("text-align: left;")
        button.clicked.connect(partial(self._switch, staff_id))
        return button

    def _add_line(self, column: QVBoxLayout) -> None:
        """Offer to add somebody."""
        self.name = Line(self.tr("Name of a new staff member"), self.tr("Somebody new: their name"))
        self.name.returnPressed.connect(self.add)
        self.fault = Fault(self.name)
        button = QPushButton(self.tr("Add"))
        button.setAutoDefault(False)
        button.clicked.connect(self.add)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(button)
        column.addSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self.fault)

    def add(self) -> None:
        """Add somebody to the staff, who then works."""
        self.fault.say("")
        add = partial(staff.add, name=self.name.text())
        self._context.tasks.write(add, self._added, self._refused)

    def _added(self, added: Added) -> None:
        """Let the new one work."""
        self._switch(added.staff)

    def _refused(self, error: Exception) -> None:
        """Say at the field what is wrong."""
        if isinstance(error, UserError):
            self.fault.say(sentence(error))
        else:
            self._context.tasks.failed.emit(error)

    def _switch(self, staff_id: int | None, _checked: bool = False) -> None:
        """Let this person work and close."""
        self._context.person.switch(staff_id)
        self.accept()
