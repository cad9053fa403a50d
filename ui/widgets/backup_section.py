"""What whoever looks after the shop should know of its backups, and do about them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from app.sentences import sentence
from models.values import UserError
from ui.context import Context, Toast
from ui.theme import GRID
from ui.widgets.aside_list import AsideList
from ui.widgets.choice import Choice
from ui.widgets.labels import Badge, PlainLabel
from ui.widgets.layouts import Section, row
from ui.widgets.paragraph import Paragraph
from ui.widgets.sizes import GIGABYTE, size_words

if TYPE_CHECKING:
    from app.safekeeping.keeper import Kept, State
    from app.safekeeping.keeping import Entry
    from app.safekeeping.restoring import Preview
    from ui.backups import Backups

ROWS = 6
ROW = 34


class BackupSection(Section):
    """The last verified backup, the others, where they lie; back up now, go back.

    Signal: `busy(bool)` while a backup is made or looked at.
    """

    busy = Signal(bool)

    def __init__(self, context: Context, backups: Backups, parent: QWidget | None = None) -> None:
        """Make the parts; `refresh` fills them."""
        super().__init__(_tr("Backups"), parent=parent)
        self._context, self._backups = context, backups
        self._entries: list[Entry] = []
        self._keyboard: QPushButton | None = None
        self.sign = Badge(context.look.scheme)
        self.sign.hide()
        self.words = Paragraph(private=False)
        self.trouble = PlainLabel(role="fault", wrap=True)
        self.place = Paragraph(role="muted", private=False)
        self.now_button = QPushButton(_tr("&Back up now"))
        self.now_button.setProperty("main", True)
        self.now_button.clicked.connect(self.back_up)
        self.restore_button = QPushButton(_tr("&Go back to this one\N{HORIZONTAL ELLIPSIS}"))
        self.restore_button.clicked.connect(self.look_at)
        self.list = QListWidget()
        self.list.setAccessibleName(_tr("Backups, the newest first"))
        self.list.currentRowChanged.connect(self._allow)
        self.aside = AsideList(context, backups)
        self._make_choices()
        self._lay_out()
        backups.changed.connect(self.refresh)
        self._allow()

    def refresh(self) -> None:
        """Ask where the backups stand."""
        self._backups.state(self._take)

    def restyle(self) -> None:
        """Take the colours in force."""
        self.sign.set_scheme(self._context.look.scheme)

    def back_up(self) -> None:
        """Make a backup now."""
        self._begin(_tr("A backup is being made and verified\N{HORIZONTAL ELLIPSIS}"))
        self._backups.now(self._backed_up, self._fail)

    def look_at(self) -> None:
        """Verify the chosen backup, and tell what going back to it would change."""
        entry = self.chosen()
        if entry is not None:
            self._begin(_tr("The backup is being verified\N{HORIZONTAL ELLIPSIS}"))
            self._backups.preview(entry.path, partial(self._ask, entry), self._fail)

    def chosen(self) -> Entry | None:
        """Return the backup that is chosen in the list."""
        at = self.list.currentRow()
        return self._entries[at] if 0 <= at < len(self._entries) else None

    def _make_choices(self) -> None:
        sizes = ((None, _tr("as much as they need")),)
        some = (1, 5, 20, 100)
        budgets = [*sizes, *((n * GIGABYTE, _tr("at most {n} GB").format(n=n)) for n in some)]
        now = self._context.choices.now
        if now.backup_budget is not None and now.backup_budget % GIGABYTE:
            budgets.append((now.backup_budget, size_words(self._context, now.backup_budget)))
        self.budget: Choice[int | None] = Choice(_tr("Room for backups"), budgets)
        self.budget.set_value(now.backup_budget)
        self.budget.activated.connect(self._set_budget)
        self.second = Paragraph(private=False)
        self.second.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self.choose_button = QPushButton(_tr("Choose a &folder\N{HORIZONTAL ELLIPSIS}"))
        self.choose_button.clicked.connect(self._choose_folder)
        self.none_button = QPushButton(_tr("None"))
        self.none_button.setAccessibleName(_tr("No second folder"))
        self.none_button.clicked.connect(partial(self._set_folder, None))

    def _lay_out(self) -> None:
        head = QWidget()
        head.setLayout(row(self.sign, None, self.now_button))
        foot = QWidget()
        foot.setLayout(row(None, self.restore_button))
        second = QWidget()
        second.setLayout(row(self.second, self.choose_button, self.none_button))
        second.layout().setStretch(0, 1)  # type: ignore[union-attr]
        choices = QWidget()
        form = QFormLayout(choices)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(GRID)
        form.setHorizontalSpacing(2 * GRID)
        form.addRow(PlainLabel(_tr("Also copied to"), role="section"), second)
        form.addRow(PlainLabel(_tr("May take"), role="section"), self.budget)
        shown = (head, self.words, self.trouble, self.list, foot, self.place, choices, self.aside)
        for widget in shown:
            self.add(widget)
        self.trouble.hide()

    def _begin(self, words: str) -> None:
        self._keyboard = next((b for b in self._buttons() if b.hasFocus()), None)
        self.trouble.hide()
        self.words.setText(words)
        self.now_button.setEnabled(False)
        self.restore_button.setEnabled(False)
        self.busy.emit(True)

    def _end(self) -> None:
        self.now_button.setEnabled(True)
        self._allow()
        if self._keyboard is not None:
            self._keyboard.setFocus()  # it went elsewhere when the button was switched off
            self._keyboard = None
        self.busy.emit(False)

    def _buttons(self) -> tuple[QPushButton, QPushButton]:
        return self.now_button, self.restore_button

    def _take(self, state: State) -> None:
        """Show where the backups stand."""
        self._entries = list(state.entries)
        self._show_newest(state)
        self._show_trouble(self._backups.trouble)
        self.list.clear()
        for entry in self._entries:
            item = QListWidgetItem(self._entry_words(entry))
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
        self.list.setFixedHeight(min(ROWS, len(self._entries)) * ROW + GRID)
        self.list.setVisible(bool(self._entries))
        self.restore_button.setVisible(bool(self._entries))
        self.place.setText(_tr("They lie in {folder}").format(folder=state.folder))
        chosen = self._context.choices.now.backup_folder
        words = chosen or _tr("nowhere else: a second drive saves you when this one dies")
        if state.is_away:
            words = _tr("{folder} (not there now)").format(folder=words)
        self.second.setText(words)
        self.second.set_role("warning" if state.is_away else "" if chosen else "muted")
        self.none_button.setVisible(bool(chosen))
        self.aside.show_asides(state.aside)
        self._end()

    def _show_newest(self, state: State) -> None:
        """Say when the last verified backup was made, and whether that is long ago."""
        self.sign.show()
        if state.newest is None:
            self.sign.show_sign("warning", "danger", _tr("No backup yet"))
            words = _tr("One is made when the program is closed, and once a day while it is open.")
            self.words.setText(words)
            return
        tone, sign, words = "good", "keep", _tr("Backed up and verified")
        if state.is_old:
            tone, sign, words = "warning", "warning", _tr("The last backup is old")
        self.sign.show_sign(sign, tone, words)
        form = _tr("The last one: {when}, {size}. {count} are kept.")
        if len(state.entries) == 1:
            form = _tr("The only one: {when}, {size}.")
        self.words.setText(
            form.format(
                when=self._context.formats.moment(state.newest.at),
                size=size_words(self._context, state.newest.size),
                count=self._context.formats.count(len(state.entries)),
            )
        )

    def _show_trouble(self, trouble: UserError | None) -> None:
        self.trouble.setText(sentence(trouble) if trouble is not None else "")
        self.trouble.setVisible(trouble is not None)

    def _entry_words(self, entry: Entry) -> str:
        """Return a backup's line: when, why, how large, and whether it was verified."""
        parts = [
            self._context.formats.moment(entry.at),
            reason_words(entry.reason),
            size_words(self._context, entry.size),
        ]
        if entry.manifest is None:
            parts.append(_tr("not verified"))
        return " · ".join(parts)

    def _allow(self) -> None:
        self.restore_button.setEnabled(self.chosen() is not None)

    def _backed_up(self, kept: Kept) -> None:
        self._end()
        size = size_words(self._context, kept.backup.manifest.bytes)
        self._context.notify(Toast(_tr("Backed up and verified: {size}.").format(size=size)))

    def _fail(self, error: Exception) -> None:
        self._end()
        self.refresh()
        if isinstance(error, UserError):
            self._show_trouble(error)
            self._context.notify(Toast(sentence(error), tone="danger"))
        else:
            self._context.tasks.failed.emit(error)

    def _ask(self, entry: Entry, preview: Preview) -> None:
        """Tell what would change, and go back if that is wanted."""
        self._end()
        self.refresh()
        words = preview_words(self._context, entry, preview)
        title, action = _tr("Go back to this backup?"), _tr("Go back")
        if self._context.ask.confirm(self, title, words, action):
            self._backups.restore(entry.path)

    def _choose_folder(self) -> None:
        title = _tr("A folder on another drive, for copies of the backups")
        folder = self._context.ask.folder(self, title)
        if folder is not None:
            self._set_folder(folder)

    def _set_folder(self, folder: Path | None, _checked: bool = False) -> None:
        self._context.choices.change(backup_folder=None if folder is None else str(folder))
        self.refresh()

    def _set_budget(self) -> None:
        self._context.choices.change(backup_budget=self.budget.value())


def reason_words(reason: str) -> str:
    """Return why a backup was made."""
    known = {
        "close": _tr("on closing"),
        "daily": _tr("once a day"),
        "wish": _tr("by hand"),
        "migration": _tr("before a new version"),
        "import": _tr("before an import"),
        "merge": _tr("before a merge"),
        "erasure": _tr("before an erasure"),
        "restore": _tr("before going back"),
    }
    return known.get(reason, reason)


def preview_words(context: Context, entry: Entry, preview: Preview) -> str:
    """Say in words what going back to a backup would change."""
    count = context.formats.count
    lines = [
        _tr("The backup of {when} was verified and is whole.").format(
            when=context.formats.moment(entry.at)
        )
    ]
    if preview.store is None:
        lines.append(_tr("What the store holds now cannot be compared with it."))
    elif preview.lost_count:
        since = preview.lost[-1].at if preview.lost_count == len(preview.lost) else None
        form = _tr("{count} changes made since would be gone.")
        if since is not None:
            form = _tr("{count} changes made since {since} would be gone.")
        if preview.lost_count == 1:
            form = _tr("1 change, made {since}, would be gone.")
        shown = "" if since is None else context.formats.moment(since)
        lines.append(form.format(count=count(preview.lost_count), since=shown))
    elif not preview.drafts_lost:
        lines.append(_tr("Nothing that the store holds now would be gone."))
    if preview.drafts_lost == 1:
        lines.append(_tr("1 note that was begun and not saved would be gone."))
    elif preview.drafts_lost:
        form = _tr("{count} notes that were begun and not saved would be gone.")
        lines.append(form.format(count=count(preview.drafts_lost)))
    if preview.gained_count:
        form = _tr("{count} changes that the store does not hold now would come back.")
        lines.append(form.format(count=count(preview.gained_count)))
    lines.append(_tr("The store as it is now is kept beside it, under another name."))
    return "\n".join(lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("BackupSection", text)
