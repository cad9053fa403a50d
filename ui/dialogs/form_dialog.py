"""What the small forms have in common: fields, a place for the fault, save and step back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.sentences import sentence
from models.values import UserError
from ui.dialogs.rooms import Body, room
from ui.tasks import Tasks
from ui.theme import GRID, control_height, repolish
from ui.widgets.labels import PlainLabel
from ui.widgets.paragraph import Paragraph

T = TypeVar("T")


class FormDialog(QDialog):
    """Fields that are saved in one write; on a failure the form stays with what was typed.

    Signals: `saved(result of the use case)`.
    """

    saved = Signal(object)

    def __init__(self, tasks: Tasks, title: str, save_text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        self._tasks = tasks
        self._fields: dict[str, QWidget] = {}
        self.form = QFormLayout()
        self.form.setVerticalSpacing(GRID)
        self.form.setHorizontalSpacing(GRID * 2)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fault = PlainLabel(role="fault", wrap=True)
        self.fault.hide()
        self.save_button = QPushButton(save_text)
        self.save_button.setProperty("main", True)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.submit)
        self._build()
        self._body.inner.installEventFilter(self)

    def add_field(self, name: str, label: str, field: QWidget) -> None:
        """Add a field under its label; `name` is that which errors give as their field."""
        self._fields[name] = field
        tag = PlainLabel(label)
        tag.setBuddy(field)
        tag.setMinimumHeight(
            control_height()
        )  # so that it stands level with the words in its field
        field.setAccessibleName(field.accessibleName() or label)
        self.form.addRow(tag, field)

    def add_words(self, text: str, role: str = "") -> None:
        """Add a sentence across the whole width."""
        self.form.addRow(Paragraph(text, role=role, private=False))

    def submit(self) -> None:
        """Save what was typed; the subclass says how."""
        raise NotImplementedError

    def write(self, use_case: Callable[[Any], T]) -> None:
        """Run the write; close when it is done, or say at the field what is wrong."""
        self.clear_fault()
        self.save_button.setEnabled(False)
        self._tasks.write(use_case, self._done, self.show_failure)

    def show_failure(self, error: Exception) -> None:
        """Say what is wrong and put the keyboard where it can be mended."""
        self.save_button.setEnabled(True)
        if not isinstance(error, UserError):
            self._tasks.failed.emit(error)
            return
        self.show_fault(sentence(error), error.field)

    def show_fault(self, text: str, field_name: str | None = None) -> None:
        """Show a sentence above the buttons and mark the field."""
        self.fault.setText(text)
        self.fault.show()
        field = self._fields.get(field_name or "")
        if field is not None:
            mark(field, fault=True)
            field.setFocus()

    def clear_fault(self) -> None:
        """Take back what was said to be wrong."""
        self.fault.hide()
        for field in self._fields.values():
            mark(field, fault=False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Follow what appears and goes: an echo below a field, a fault above the buttons."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn that the fields need another height."""
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Be as high as the fields need, and no higher than the screen."""
        layout = self.layout()
        if layout is None:
            return
        around = layout.totalSizeHint().height() - self._body.sizeHint().height()
        height = min(self._body.wanted_height() + around, room(self).height())
        if height != self.height():
            self.resize(self.width(), height)

    def _done(self, result: object) -> None:
        self.saved.emit(result)
        self.accept()

    def _build(self) -> None:
        buttons = QDialogButtonBox()
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        layout.setSpacing(GRID * 2)
        self._body = Body(self.form)
        layout.addWidget(self._body, 1)
        layout.addWidget(self.fault)
        layout.addWidget(buttons)
        save = QShortcut(QKeySequence("Ctrl+Return"), self)
        save.activated.connect(self.submit)


def mark(field: QWidget, *, fault: bool) -> None:
    """Outline a field, or the part of it that takes the keyboard, as being at fault or not."""
    target = field.focusProxy() or field
    if bool(target.property("fault")) != fault:
        target.setProperty("fault", fault)
        repolish(target)
