"""The History page: who did what and when, what it changed, and undo from here."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.queries.history import HistoryRow
from app.sentences import sentence
from app.services import undo as undoing
from app.services.undo import UndoPlan
from models.values import Changes, Record, UserError
from ui.context import Context, Page, PageName
from ui.history_reading import HistoryPart, read_history, read_names
from ui.history_words import Key, Names, RecordWords, record_lines
from ui.itemmodels.history import HistoryModel
from ui.phrases import onward
from ui.sayings import preview_words
from ui.theme import GRID
from ui.vocabulary import title as title_of
from ui.widgets.big_table import BigTable
from ui.widgets.customer_delegate import row_height
from ui.widgets.empty_state import EmptyState
from ui.widgets.history_delegate import HistoryDelegate
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import clear_layout
from ui.widgets.layouts import row as beside
from ui.widgets.paragraph import Paragraph
from ui.widgets.two_panes import SMALLEST, TwoPanes

AT_ONCE = 100
RECORDS_SHOWN = 60
"""Of one change-set at most so many records are told; an import touches thousands."""
FORESEEN_AT_ONCE = 2000
"""What taking back a change-set of more records would leave is worked out on asking alone."""
TARGETS = {
    "promise": Record.PROMISE,
    "interaction": Record.INTERACTION,
    "customer": Record.CUSTOMER,
}


class HistoryPage(Page):
    """Change-sets at the left, what the chosen one did at the right; of one record, or of all."""

    name = PageName.HISTORY

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._limit = AT_ONCE
        self._record: Key | None = None
        self.model = HistoryModel(context.formats, self)
        self._make_list()
        self._make_details()
        self._build()

    def title(self) -> str:
        return self.tr("History")

    def refresh(self, changes: Changes | None) -> None:
        """Read the history anew: every change-set is a new line of it.

        Names are read again only where the change may have touched them.
        """
        limit, record = self._limit, self._record
        known = {} if changes is None else untouched(self.model.subjects, changes)
        self.context.tasks.read(
            lambda reading: read_history(reading, limit, known, record),
            self._take,
            channel=("history", id(self)),
        )

    def focus_first(self) -> None:
        self.table.setFocus()

    def show_target(self, **target: object) -> None:
        """Show the history of one customer, interaction or promise."""
        for name, kind in TARGETS.items():
            if name in target:
                self._show_of((kind, int(str(target[name]))))
                return

    def show_everything(self) -> None:
        """Show the history of all there is."""
        self._show_of(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from one record's history to everything's on Escape."""
        if event.key() == Qt.Key.Key_Escape and self._record is not None:
            self.show_everything()
        else:
            super().keyPressEvent(event)

    def _show_of(self, record: Key | None) -> None:
        if record != self._record:
            self._record, self._limit = record, AT_ONCE
            self.table.go_to(0)
        self.refresh(None)
        self.table.setFocus()

    def restyle(self) -> None:
        self.undo_button.setIcon(self.context.icon("undo", "on_accent"))
        self.panes.back_button.setIcon(self.context.icon("left"))

    def chosen(self) -> HistoryRow | None:
        """Return the change-set the list stands on."""
        place = self.table.current_row()
        return self.model.row_at(place) if place is not None else None

    def undo(self) -> None:
        """Take back the chosen change-set; the window says what was left as it is."""
        row = self.chosen()
        if row is not None and not row.undone:
            self.context.undo(row.changeset)

    def _make_list(self) -> None:
        self.table = BigTable(self.tr("What was done"))
        self.table.setModel(self.model)
        look = self.context.look
        self.table.setItemDelegate(HistoryDelegate(look, self.model, self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.set_row_height(row_height(self.table.fontMetrics()))
        self.table.horizontalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.picked.connect(self._show_chosen)
        self.table.opened.connect(self._opened)
        self.more_button = QPushButton(self.tr("Show &earlier ones"))
        self.more_button.clicked.connect(self._show_earlier)
        self.more_button.hide()
        shortcut = QShortcut(QKeySequence("U"), self.table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.undo)

    def _make_details(self) -> None:
        self.what = Paragraph(role="title", private=False)
        self.origin = Paragraph(role="muted", private=False)
        self.undo_button = QPushButton(self.tr("&Take this back  (U)"))
        self.undo_button.setProperty("main", True)
        self.undo_button.clicked.connect(self.undo)
        self.undone = Paragraph(role="muted", private=False)
        self.foreseen = Paragraph(private=False)
        self.foresee_button = QPushButton(self.tr("See what taking it back would leave"))
        self.foresee_button.clicked.connect(self._foresee)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GRID)
        inner = QWidget()
        inner.setProperty("ground", True)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(GRID, GRID * 2, GRID * 2, GRID * 2)
        layout.setSpacing(GRID)
        for widget in (self.what, self.origin):
            layout.addWidget(widget)
        layout.addLayout(beside(self.undo_button, self.foresee_button, None))
        layout.addWidget(self.foreseen)
        layout.addWidget(self.undone)
        layout.addLayout(self._lines)
        layout.addStretch(1)
        self.details = QScrollArea()
        self.details.setWidget(inner)
        self.details.setWidgetResizable(True)
        self.details.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.details.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(self.title(), role="title"))
        self.about = Paragraph()
        self.all_button = QPushButton(self.tr("Show &everything"))
        self.all_button.clicked.connect(self.show_everything)
        self.filter_bar = QWidget()
        bar = QHBoxLayout(self.filter_bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(GRID)
        bar.addWidget(self.about, 1, Qt.AlignmentFlag.AlignVCenter)
        bar.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignTop)
        self.filter_bar.hide()
        column.addWidget(self.filter_bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.more_button)
        left.setMinimumWidth(260)
        self.details.setMinimumWidth(320)
        back = self.tr("Back to the list")
        self.panes = TwoPanes((left, self.details), (480, 620), back)
        self.panes.came_back.connect(self.table.setFocus)
        self.empty = EmptyState(self.context, "history")
        self.empty.say(
            self.tr("Nothing was done yet"),
            self.tr("Whatever is logged or changed stands here, and can be taken back from here."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.panes)
        self.stack.addWidget(self.empty)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self.setMinimumSize(SMALLEST)
        self.restyle()

    def _take(self, part: HistoryPart) -> None:
        """Show the history; the chosen line stays chosen, unless it was the newest."""
        self._say_about(part)
        before = self.chosen()
        newest = self.table.current_row() in (None, 0)
        self.model.show_rows(part.rows, part.subjects)
        place = self.model.place_of(before.changeset) if before and not newest else 0
        self.table.go_to(place or 0)
        self.more_button.setVisible(part.more)
        self.stack.setCurrentIndex(0 if part.rows or part.record else 1)
        self._show_chosen()

    def _say_about(self, part: HistoryPart) -> None:
        """Say whose history this is, where it is not that of everything."""
        self.filter_bar.setVisible(part.record is not None)
        if part.record is not None:
            kind, record_id = part.record
            self.about.setText(f"{title_of(kind)}: {part.about or f'#{record_id}'}")

    def _opened(self) -> None:
        """Go from the list to what can be done with its line."""
        self.panes.open()
        self.undo_button.setFocus()

    def _show_earlier(self) -> None:
        self._limit += AT_ONCE
        self.refresh(None)

    def _show_chosen(self) -> None:
        """Tell what the chosen change-set did; the words for its records are read first."""
        row, place = self.chosen(), self.table.current_row()
        if row is None or place is None:
            self._show_none()
            return
        self.what.setText(self.model.title_of(place))
        self.origin.setText(self.model.origin_at(place))
        self.undo_button.setEnabled(not row.undone)
        self.undone.setText(self._state(row))
        self.undone.setVisible(bool(self.undone.text()))
        self.context.tasks.read(
            lambda reading: read_names(reading, row),
            partial(self._show_records, row),
            channel=("change-set", id(self)),
        )
        many = sum(change.count for change in row.changes) > FORESEEN_AT_ONCE
        self.foreseen.hide()
        self.foresee_button.setVisible(many and not row.undone)
        if not row.undone and not many:
            self._foresee()

    def _show_none(self) -> None:
        """Show an empty side: nothing was done to this record."""
        for label in (self.what, self.origin, self.undone, self.foreseen):
            label.setText("")
        self.undo_button.setEnabled(False)
        self.foresee_button.hide()
        clear_layout(self._lines)

    def _foresee(self) -> None:
        """Work out what taking the chosen change-set back would do and leave."""
        row = self.chosen()
        if row is None:
            return
        uid = row.changeset
        self.context.tasks.read(
            lambda reading: undoing.preview(reading, uid),
            partial(self._show_foreseen, uid),
            partial(self._not_foreseen, uid),
            channel=("foreseen", id(self)),
        )

    def _show_foreseen(self, uid: str, plan: UndoPlan) -> None:
        if self._is_chosen(uid):
            self.foresee_button.hide()
            self.foreseen.setText(preview_words(plan))
            self.foreseen.show()
            self.undo_button.setEnabled(plan.put_back > 0)

    def _not_foreseen(self, uid: str, error: Exception) -> None:
        """Say why it cannot be taken back; anything else is trouble for the frame."""
        if not isinstance(error, UserError):
            self.context.tasks.failed.emit(error)
        elif self._is_chosen(uid):
            self.foreseen.setText(sentence(error))
            self.foreseen.show()
            self.undo_button.setEnabled(False)

    def _is_chosen(self, uid: str) -> bool:
        row = self.chosen()
        return row is not None and row.changeset == uid and not row.undone

    def _show_records(self, row: HistoryRow, names: Names) -> None:
        """Show what happened to each record."""
        clear_layout(self._lines)
        lines = record_lines(row, names, self.context.formats)
        for line in lines[:RECORDS_SHOWN]:
            self._lines.addWidget(record_card(line))
        if len(lines) > RECORDS_SHOWN:
            left = len(lines) - RECORDS_SHOWN
            words = self.tr("and {n} more records", None, left)
            words = words.format(n=self.context.formats.count(left))
            self._lines.addWidget(PlainLabel(words, role="muted"))

    def _state(self, row: HistoryRow) -> str:
        if row.undone:
            return self.tr("This was taken back. The entry that took it back can itself be undone.")
        if row.undoes:
            return self.tr("This took an earlier entry back.")
        return ""


def untouched(subjects: Mapping[Key, str], changes: Changes) -> dict[Key, str]:
    """Return the names that a change cannot have touched."""
    if changes.many:
        return {}
    touched = {(record, id_) for record, ids in changes.records.items() for id_ in ids}
    if any(record is Record.CUSTOMER for record, _ in touched):
        return {}  # a customer's name stands in its interactions' names too
    return {key: name for key, name in subjects.items() if key not in touched}


def record_card(line: RecordWords) -> QFrame:
    """Return a card that tells what happened to one record."""
    card = QFrame()
    card.setProperty("card", True)
    grid = QGridLayout(card)
    grid.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
    grid.setHorizontalSpacing(GRID)
    grid.setVerticalSpacing(GRID // 2)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    grid.addWidget(Paragraph(line.heading), 0, 0, 1, 4)
    for place, change in enumerate(line.fields, 1):
        grid.addWidget(PlainLabel(change.name, role="muted"), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Paragraph(change.before, role="muted"), place, 1)
        arrow = PlainLabel(onward(), role="muted")
        grid.addWidget(arrow, place, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Paragraph(change.after), place, 3)
    return card
