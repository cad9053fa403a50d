"""The stores that were set aside: what they are, how old and large, and the way to let one go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from app.sentences import sentence
from models.values import UserError
from ui.context import Context, Toast
from ui.theme import GRID
from ui.widgets.labels import PlainLabel, tooltip
from ui.widgets.layouts import row
from ui.widgets.paragraph import Paragraph
from ui.widgets.sizes import size_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.safekeeping.aside import Aside
    from ui.backups import Backups

ROWS = 4
ROW = 34


class AsideList(QWidget):
    """Lists the stores that lie beside this one; it is hidden while there are none."""

    def __init__(self, context: Context, backups: Backups, parent: QWidget | None = None) -> None:
        """Make the parts; `show_asides` fills them."""
        super().__init__(parent)
        self._context, self._backups = context, backups
        self._asides: tuple[Aside, ...] = ()
        self.words = Paragraph(role="muted", private=False)
        self.words.setText(
            _tr(
                "Each is a whole copy of the shop's records. A few replaced ones are kept; damaged "
                "and rescued ones stay until you remove them."
            )
        )
        self.list = QListWidget()
        self.list.setAccessibleName(_tr("Stores set aside, the newest first"))
        self.list.currentRowChanged.connect(self._allow)
        self.remove_button = QPushButton(_tr("&Remove\N{HORIZONTAL ELLIPSIS}"))
        self.remove_button.clicked.connect(self.ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        foot = QWidget()
        foot.setLayout(row(None, self.remove_button))
        for widget in (PlainLabel(_tr("Set aside"), role="section"), self.words, self.list, foot):
            column.addWidget(widget)
        self.hide()

    def show_asides(self, asides: Sequence[Aside]) -> None:
        """Show what lies aside now."""
        self._asides = tuple(asides)
        self.list.clear()
        for one in self._asides:
            item = QListWidgetItem(self._line(one))
            item.setSizeHint(QSize(0, ROW))
            item.setToolTip(tooltip(str(one.path)))
            self.list.addItem(item)
        self.list.setFixedHeight(min(ROWS, len(self._asides)) * ROW + GRID)
        self.setVisible(bool(self._asides))
        self._allow()

    def chosen(self) -> Aside | None:
        """Return the store that is chosen in the list."""
        at = self.list.currentRow()
        return self._asides[at] if 0 <= at < len(self._asides) else None

    def ask(self) -> None:
        """Remove the chosen store if that is wanted: it cannot be taken back."""
        one = self.chosen()
        if one is None:
            return
        title, action = _tr("Remove this store for good?"), _tr("Remove it")
        form = _tr("{what}\n{path}\n\nIts records are deleted and cannot be brought back.")
        words = form.format(what=self._line(one), path=one.path)
        if self._context.ask.confirm(self, title, words, action):
            self.remove_button.setEnabled(False)
            self._backups.remove_aside(one, partial(self._removed, one), self._refused)

    def _line(self, one: Aside) -> str:
        """Return a store's line: what it is, since when, how large."""
        parts = (
            why_words(one.why),
            self._context.formats.moment(one.at),
            size_words(self._context, one.size),
        )
        return " · ".join(parts)

    def _allow(self) -> None:
        self.remove_button.setEnabled(self.chosen() is not None)

    def _removed(self, one: Aside, _nothing: None) -> None:
        form = _tr("Removed; {size} are free again.")
        self._context.notify(Toast(form.format(size=size_words(self._context, one.size))))

    def _refused(self, error: Exception) -> None:
        self._allow()
        if isinstance(error, UserError):
            self._context.notify(Toast(sentence(error), tone="danger"))
        else:
            self._context.tasks.failed.emit(error)


def why_words(why: str) -> str:
    """Return why a store lies aside."""
    known = {
        "replaced": _tr("Replaced by a backup"),
        "damaged": _tr("Damaged"),
        "rescued": _tr("Rescued from a damaged one"),
    }
    return known.get(why, why)


def _tr(text: str) -> str:
    return QCoreApplication.translate("AsideList", text)
