"""The first picture: what stands in the window while the rest of the program is loaded.

It looks as the Counter will look, takes the first keys, and shows what is promised for today.
What is typed here is handed over to the real form. Nothing that is imported here may bring
SQLAlchemy or much of the window: a test holds it, and every millisecond is waited for. So it
names nothing of Qt's own space `Qt`, whose hundreds of names take longer to make than all of
this, and gives its labels what they need as properties.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.theme import GRID, first_sheet
from ui.widgets.light_label import light_label, wear
from ui.widgets.today import TodayList

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QLabel

    from app.queries.opening import Today
    from ui.theme import Scheme

RAIL, NARROW_RAIL = 26 * GRID, 9 * GRID
COMPACT_BELOW = 1000
"""Window width under which the rail is narrow, as `ui.frame` has it."""
STACKED_BELOW = 860
"""Width of the page under which the card stands beneath the form, as the Counter has it."""
CARD = 44 * GRID
"""Width of the card, as `ui.widgets.customer_card` has it."""
LABELS = 12 * GRID
_TOP = 0x21
"""Qt.AlignmentFlag.AlignTop | AlignLeft; Qt turns left to right where the window runs so."""


class Typed(NamedTuple):
    """What was typed before there was a form: into which field, and where the cursor stands.

    `entered` tells that Enter ended the customer's name.
    """

    customer: str
    note: str
    in_note: bool
    cursor: int
    entered: bool


class FirstPicture(QWidget):
    """The Counter before it is there. Signal: `stands()` once, after it was painted first."""

    stands = Signal()

    def __init__(self, today: Today | None, scheme: Scheme, parent: QWidget | None = None) -> None:
        """Lay out the fields, and today's promises beside them."""
        super().__init__(parent)
        self._is_painted = False
        self._is_entered = False
        self._rail = _frame("rail")
        self._name = light_label(today.shop if today and today.shop else "Counterfoil", "name")
        self.unmet = light_label("", "")
        self.customer = QLineEdit()
        self.note = QPlainTextEdit()
        self._fill_rail()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._today = self._card(today, scheme)
        self._lay_out(self._form(), self._today)
        self.setStyleSheet(first_sheet(scheme))  # last: it looks at all that is there already
        self.setFocusProxy(self.customer)

    def show_unmet(self, count: int) -> None:
        """Say how many promises are unmet, as soon as it is known."""
        words = _tr("Rail", "No unmet promise")
        if count:
            many = QCoreApplication.translate("Rail", "%n unmet promises", None, count)
            one = _tr("Rail", "1 unmet promise")
            words = one if count == 1 else many.replace("%n", str(count))
        self.unmet.setText(words)
        wear(self.unmet, "danger" if count else "good")

    def typed(self) -> Typed:
        """Return what was typed so far; what an input method holds is taken as it stands."""
        QGuiApplication.inputMethod().commit()
        in_note = self.note.hasFocus()
        cursor = self.note.textCursor().position() if in_note else self.customer.cursorPosition()
        note = self.note.document().toRawText().replace("\u2029", "\n")
        return Typed(self.customer.text(), note, in_note, cursor, self._is_entered)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, after the first time, that there is something to be seen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._stand)

    def _stand(self) -> None:
        """Tell it as the widget's own method: a signal's would be called after its end too."""
        self.stands.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the form its room."""
        super().resizeEvent(event)
        narrow = self.width() < COMPACT_BELOW
        self._rail.setFixedWidth(NARROW_RAIL if narrow else RAIL)
        for label in (self._name, self.unmet):
            label.setVisible(not narrow)
        stacked = self.width() - self._rail.width() < STACKED_BELOW
        self._today.setMaximumWidth(16_777_215 if stacked else CARD)
        way = QBoxLayout.Direction
        self._beside.setDirection(way.TopToBottom if stacked else way.LeftToRight)

    def _fill_rail(self) -> None:
        column = QVBoxLayout(self._rail)
        column.setContentsMargins(2 * GRID, 2 * GRID, GRID, 76)
        self.unmet.setIndent(37)
        column.addWidget(self._name)
        column.addStretch(1)
        column.addWidget(self.unmet)

    def _form(self) -> QWidget:
        holder = _frame("card")
        grid = QGridLayout(holder)
        grid.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        grid.setSpacing(GRID // 2)
        grid.setHorizontalSpacing(GRID)
        grid.setColumnMinimumWidth(0, LABELS)
        hint = _tr("CustomerFinder", "Any part of a name or phone; empty for a walk-in")
        self.customer.setPlaceholderText(hint)
        self.customer.returnPressed.connect(self._enter)
        self.customer.textEdited.connect(self._go_back)
        self.note.setPlaceholderText(_tr("InteractionForm", "What happened? What did they say?"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(13 * GRID)
        for field, name in (
            (self.customer, _tr("CustomerFinder", "Customer")),
            (self.note, _tr("InteractionForm", "Note")),
        ):
            field.setAccessibleName(name)
        state = light_label(_tr("CustomerFinder", "Walk-in: nobody is named"), "muted")
        self.customer.textChanged.connect(lambda text: state.setText(" " if text else state.text()))
        grid.addWidget(self._beside_field(self.customer), 0, 0)
        grid.addWidget(self.customer, 0, 1)
        grid.addWidget(state, 1, 1)
        grid.setRowMinimumHeight(2, GRID + 4)
        grid.addWidget(self._beside_field(self.note), 3, 0)
        grid.addWidget(self.note, 3, 1)
        grid.setRowStretch(4, 1)
        return holder

    def _beside_field(self, field: QWidget) -> QLabel:
        """Return a field's name, beside its first line."""
        label = light_label(field.accessibleName(), "section")
        label.setContentsMargins(0, GRID, 0, 0)
        label.setProperty("alignment", _TOP)
        return label

    def _card(self, today: Today | None, scheme: Scheme) -> QWidget:
        holder = _frame("card")
        column = QVBoxLayout(holder)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        if today is not None:
            column.addWidget(light_label(_tr("TodayList", "Promised for today"), "name"))
            column.addWidget(TodayList(today.rows, today.more, scheme))
        column.addStretch(1)
        return holder

    def _lay_out(self, form: QWidget, card: QWidget) -> None:
        self._beside.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 68)
        self._beside.setSpacing(2 * GRID)
        self._beside.addWidget(form, 3)
        self._beside.addWidget(card, 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(self._beside, 1)

    def _enter(self) -> None:
        """Go on to the note; who is meant is looked up once the store is there."""
        self._is_entered = True
        self.note.setFocus()

    def _go_back(self) -> None:
        self._is_entered = False


def _frame(role: str) -> QFrame:
    made = QFrame()
    made.setProperty(role, True)
    return made


def _tr(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
