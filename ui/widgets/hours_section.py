"""When the shop is open: a row a weekday, each with one span or two, or closed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QWidget

from app.sentences import sentence
from app.services import shop
from models.values import Changes, UserError
from ui.context import Context, Toast
from ui.theme import GRID
from ui.widgets.fields import Fault, Line
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import Section, bring_into_sight
from ui.widgets.layouts import row as beside
from ui.widgets.time_line import DAY, read_time, time_words

Span = tuple[int, int, int]
"""Weekday with Monday 0, and the minutes after midnight at which it opens and closes."""
DAYS = 7


class Unreadable(Exception):
    """A time that was typed is none; `line` holds it."""

    def __init__(self, line: Line) -> None:
        """Keep where it stands."""
        super().__init__(line.text())
        self.line = line


class DayRow:
    """One weekday: whether it is open, and from when to when. No widget, but some in a grid."""

    def __init__(self, weekday: int, locale: QLocale) -> None:
        """Make the row, closed."""
        self.weekday, self._locale = weekday, locale
        name = locale.standaloneDayName(weekday + 1)
        self.open = QCheckBox(name[:1].upper() + name[1:])
        self.times = [Line(f"{self.open.text()}: {words}") for words in _names()]
        width = self.open.fontMetrics().horizontalAdvance(time_words(12 * 60 + 30, locale))
        for line in self.times:
            line.setFixedWidth(width + 4 * GRID)
            line.left.connect(partial(self._write_out, line))
        self.open.toggled.connect(self._allow)
        self._allow()

    def spans(self) -> list[Span]:
        """Return the spans that were typed. Raises Unreadable, also where half of one is missing."""
        if not self.open.isChecked():
            return []
        pairs = (self.times[:2], self.times[2:])
        typed = [pair for pair in pairs if any(line.text().strip() for line in pair)]
        if not typed:
            raise Unreadable(self.times[0])
        return [(self.weekday, self._opens(pair[0]), self._closes(pair[1])) for pair in typed]

    def show(self, spans: Sequence[Span]) -> None:
        """Show the spans of this day, at most two."""
        self.open.setChecked(bool(spans))
        minutes = [minute for _, *span in spans[:2] for minute in span]
        words = [time_words(minute, self._locale) for minute in minutes]
        for line, text in zip(self.times, words + [""] * 4, strict=False):
            line.setText(text)

    def _opens(self, line: Line) -> int:
        time = read_time(line.text(), self._locale)
        if time is None:
            raise Unreadable(line)
        return time[0] * 60 + time[1]

    def _closes(self, line: Line) -> int:
        """Return when it closes; midnight is the end of this day, not its beginning."""
        return self._opens(line) or DAY

    def _write_out(self, line: Line) -> None:
        """Write a time as the language does once the keyboard goes on."""
        time = read_time(line.text(), self._locale)
        if time is not None:
            line.setText(time_words(time[0] * 60 + time[1], self._locale))

    def _allow(self) -> None:
        """Let times be typed on open days alone."""
        is_open = self.open.isChecked()
        for line in self.times:
            line.setEnabled(is_open)
        self.times[0].setPlaceholderText("" if is_open else _tr("closed"))


class HoursSection(Section):
    """The week, saved as a whole and taken back as a whole. Signal: `changed()` at every key."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show what holds now."""
        super().__init__(_tr("Opening hours"), parent=parent)
        self._context = context
        locale = context.formats.locale
        self.rows = [DayRow(day, locale) for day in _week(locale)]
        self.fault = Fault(self.rows[0].times[0])
        self.copy_button = QPushButton(_tr("Copy the first open day to the others"))
        self.save_button = QPushButton(_tr("Save the hours"))
        self.save_button.setProperty("main", True)
        self._lay_out()
        self.copy_button.clicked.connect(self.copy_first)
        self.save_button.clicked.connect(self.save)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for row in self.rows:
            row.open.toggled.connect(self._allow)
            for line in row.times:
                line.textChanged.connect(self._allow)
        self._shown: set[Span] | None = None
        self.show_hours()
        context.shop.changed.connect(self.show_hours)

    def show_hours(self) -> None:
        """Show the hours in force, unless others were typed and not saved."""
        if self._shown is not None and self._typed() != self._shown:
            return
        hours = self._context.shop.facts.hours.opening
        for row in self.rows:
            row.show([span for span in hours if span[0] == row.weekday])
        self._shown = self._typed()
        self._allow()

    def copy_first(self) -> None:
        """Write the hours of the first open day on every open day."""
        first = next((row for row in self.rows if row.open.isChecked()), None)
        for row in self.rows:
            if first is not None and row.open.isChecked():
                for line, other in zip(row.times, first.times, strict=True):
                    line.setText(other.text())

    def save(self) -> None:
        """Save the week, or say in one sentence what is wrong with it."""
        self._say("")
        try:
            hours = [span for row in self.rows for span in row.spans()]
        except Unreadable as error:
            words = _tr("Write the time like this: {time}, or take the day's tick away.")
            self._say(
                words.format(time=time_words(9 * 60, self._context.formats.locale)), error.line
            )
            return
        self._context.tasks.write(
            partial(shop.set_opening_hours, hours=hours), self._saved, self._refused
        )

    def _saved(self, changes: Changes) -> None:
        self._shown = self._typed()
        self._allow()
        if changes.changeset is not None:
            undo = partial(self._context.undo, changes.changeset)
            self._context.notify(Toast(_tr("Opening hours saved."), _tr("Undo"), undo))

    def _refused(self, error: Exception) -> None:
        """Say which day does not fit together."""
        if not isinstance(error, UserError):
            self._context.tasks.failed.emit(error)
            return
        day = error.values.get("weekday")
        row = next((row for row in self.rows if row.weekday == day), self.rows[0])
        self._say(sentence(error), row.times[0])

    def _say(self, words: str, line: Line | None = None) -> None:
        self.fault.say("")
        if line is not None:
            self.fault.field = line
            self.fault.say(words)
            line.setFocus()
            bring_into_sight(self.fault)  # the sentence stands below the whole week

    def _typed(self) -> set[Span] | None:
        """Return what stands in the rows; None where it is no week."""
        try:
            return {span for row in self.rows for span in row.spans()}
        except Unreadable:
            return None

    def _allow(self) -> None:
        """Offer to save what differs."""
        self.save_button.setEnabled(self._typed() != self._shown)
        self.changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        for place, row in enumerate(self.rows):
            signs = ("\N{EN DASH}", _tr("and"), "\N{EN DASH}")
            grid.addWidget(row.open, place, 0)
            for at, line in enumerate(row.times):
                grid.addWidget(line, place, 1 + 2 * at)
            for at, sign in enumerate(signs):
                grid.addWidget(PlainLabel(sign, role="muted"), place, 2 + 2 * at)
        grid.setColumnStretch(8, 1)
        hint = _tr(
            "Dues such as \u201cby close of business\u201d, and how long it took to act, go by them."
        )
        self.add(PlainLabel(hint, role="muted", wrap=True))
        self.add_line(grid)
        self.add(self.fault)
        self.add_line(beside(self.save_button, self.copy_button, None))


def _week(locale: QLocale) -> list[int]:
    """Return the weekdays in the language's order, Monday being 0."""
    first = locale.firstDayOfWeek().value - 1
    return [(first + day) % DAYS for day in range(DAYS)]


def _names() -> tuple[str, ...]:
    """Return what the four times of a day are."""
    return _tr("opens"), _tr("closes"), _tr("opens again"), _tr("closes again")


def _tr(text: str) -> str:
    return QCoreApplication.translate("HoursSection", text)
