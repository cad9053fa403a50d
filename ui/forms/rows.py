"""Rows that a form can have several of: remarks in the customer's words, and promises."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.rules.names import shown
from app.services.interactions import NewPromise, NewRemark
from models.values import RemarkKind
from ui.context import Context
from ui.theme import GRID
from ui.vocabulary import title
from ui.widgets.choice import Choice
from ui.widgets.due_field import DueField
from ui.widgets.fields import Fault, Line


class Row(QWidget):
    """One row that can be taken away again. Signals: `changed()`, `removed(self)`."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Keep the context."""
        super().__init__(parent)
        self.context = context

    def is_blank(self) -> bool:
        """Tell whether nothing was typed."""
        raise NotImplementedError

    def kept(self) -> dict[str, Any]:
        """Return what was typed, for a draft."""
        raise NotImplementedError

    def take(self, kept: Mapping[str, Any]) -> None:
        """Show what a draft kept."""
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        raise NotImplementedError

    def go(self) -> None:
        """Put the keyboard here."""
        raise NotImplementedError

    def remove_button(self, words: str) -> QToolButton:
        """Return the button that takes this row away."""
        button = QToolButton()
        button.setProperty("quiet", True)
        button.setIcon(self.context.icon("close", "muted"))
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(words)
        button.setToolTip(self.tr("Remove"))
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.clicked.connect(partial(self.removed.emit, self))
        return button


class RemarkRow(Row):
    """One thing the customer voiced: its kind and their words."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty remark, a complaint until somebody says otherwise."""
        super().__init__(context, parent)
        self.kind = Choice(self.tr("Kind of remark"), [(kind, title(kind)) for kind in RemarkKind])
        self.kind.setMaximumWidth(18 * GRID)
        self.words = Line(self.tr("In the customer's words"), self.tr("In their own words"))
        self.fault = Fault(self.words)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.kind)
        row.addWidget(self.words, 1)
        row.addWidget(self.remove_button(self.tr("Remove this remark")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(row)
        column.addWidget(self.fault)
        self.words.textChanged.connect(self.changed)
        self.kind.currentIndexChanged.connect(self.changed)

    def is_blank(self) -> bool:
        """Tell whether there are no words; a kind alone says nothing."""
        return not self.words.text().strip()

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        return [self.kind, self.words]

    def go(self) -> None:
        """Put the keyboard here."""
        self.words.setFocus()

    def remark(self) -> NewRemark:
        """Return what is to be kept."""
        return NewRemark(self.kind.value(), self.words.text())

    def kept(self) -> dict[str, Any]:
        """Return what was typed, for a draft."""
        return {"kind": self.kind.value().value, "text": self.words.text()}

    def take(self, kept: Mapping[str, Any]) -> None:
        """Show what a draft kept."""
        self.kind.set_value(RemarkKind(kept["kind"]))
        self.words.setText(str(kept["text"]))


class PromiseRow(Row):
    """One promise: its words, when it falls due in words, and who owns it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make an empty promise, owned by who works now."""
        super().__init__(context, parent)
        self.words = Line(self.tr("We promise to"), self.tr("what we will do"))
        self.words_fault = Fault(self.words)
        self.due = DueField(context, self.tr("By when"))
        # A container that stands for its field would catch Tab on its way through the form.
        self.due.setFocusProxy(None)  # type: ignore[arg-type]
        self.due_fault = Fault(self.due.words)
        self.owner: Choice[int | None] = Choice(self.tr("Whose promise"))
        self.show_staff()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.addWidget(self.words, 0, 0, 1, 2)
        grid.addWidget(self.remove_button(self.tr("Remove this promise")), 0, 2)
        grid.addWidget(self.words_fault, 1, 0, 1, 3)
        grid.addWidget(self.due, 2, 0)
        grid.addWidget(self.owner, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.due_fault, 3, 0, 1, 3)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        self.words.textChanged.connect(self.changed)
        self.due.words.textChanged.connect(self.changed)
        self.owner.currentIndexChanged.connect(self.changed)

    def show_staff(self) -> None:
        """Offer the staff as owners, whoever works now first."""
        me = self.context.person.staff_id
        own = self.context.shop.staff_member(me)
        first = shown(own.name) if own else self.tr("no owner")
        people = [(row.id, shown(row.name)) for row in self.context.shop.facts.staff]
        others: list[tuple[int | None, str]] = [row for row in people if row[0] != me]
        self.owner.set_items([(None, first), *others])

    def is_blank(self) -> bool:
        """Tell whether there are neither words nor a due."""
        return not self.words.text().strip() and not self.due.words.text().strip()

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        return [self.words, self.due.words, self.owner]

    def go(self) -> None:
        """Put the keyboard here."""
        self.words.setFocus()

    def promise(self) -> NewPromise:
        """Return what is to be promised; its due must have been read."""
        return NewPromise(self.words.text(), self.due.due, self.owner.value())

    def kept(self) -> dict[str, Any]:
        """Return what was typed, for a draft."""
        return {
            "text": self.words.text(),
            "due": self.due.words.text(),
            "owner": self.owner.value(),
        }

    def take(self, kept: Mapping[str, Any]) -> None:
        """Show what a draft kept."""
        self.words.setText(str(kept["text"]))
        self.due.words.setText(str(kept["due"]))
        self.owner.set_value(kept.get("owner"))


class Rows(QWidget):
    """A growing stack of rows of one sort; it always has at least one.

    Signals: `changed()`; `grown()` when there are more rows, or fewer.
    """

    changed = Signal()
    grown = Signal()

    def __init__(self, context: Context, kind: type[Row], parent: QWidget | None = None) -> None:
        """Begin with one empty row."""
        super().__init__(parent)
        self._context = context
        self._kind = kind
        self.rows: list[Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self.add()

    def add(self) -> Row:
        """Add an empty row and return it."""
        row = self._kind(self._context)
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self._column.addWidget(row)
        self.grown.emit()
        return row

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        return [stop for row in self.rows for stop in row.stops()]

    def add_and_go(self) -> None:
        """Go to an empty row, a new one if there is none."""
        row = next((row for row in self.rows if row.is_blank()), None) or self.add()
        row.go()

    def put_in(self, values: Mapping[str, Any]) -> None:
        """Fill an empty row, a new one if there is none; the keyboard stays where it is."""
        row = next((row for row in self.rows if row.is_blank()), None) or self.add()
        row.take(values)

    def go(self) -> None:
        """Put the keyboard here."""
        self.rows[0].go()

    def filled(self) -> list[Row]:
        """Return the rows that say something."""
        return [row for row in self.rows if not row.is_blank()]

    def clear(self) -> None:
        """Begin anew with one empty row."""
        for row in list(self.rows):
            self._drop(row)
        self.add()

    def take(self, kept: list[Mapping[str, Any]]) -> None:
        """Show the rows a draft kept."""
        self.clear()
        for at, values in enumerate(kept):
            (self.rows[0] if at == 0 else self.add()).take(values)

    def _remove(self, row: Row) -> None:
        """Take one row away; the last one leaves an empty one."""
        self._drop(row)
        if not self.rows:
            self.add()
        self.rows[0].go()
        self.changed.emit()

    def _drop(self, row: Row) -> None:
        """Forget a row."""
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
