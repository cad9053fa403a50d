"""The rail at the side of the window: where one is, what is unmet, who works."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QActionGroup, QFontMetrics, QIcon
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.actions import PAGES, Actions
from ui.icons import icon
from ui.theme import GRID, Scheme, repolish
from ui.widgets.labels import ElidedLabel, button_text, tooltip
from ui.widgets.messages import announce

WIDTH = 26 * GRID
COMPACT_WIDTH = 9 * GRID


class RailButton(QToolButton):
    """A button of the rail: icon and words, or the icon alone where there is little room.

    Attribute: `words` as they were given.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a button that the keyboard reaches."""
        super().__init__(parent)
        self.words = ""
        self.setIconSize(QSize(20, 20))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone, or words beside it."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonIconOnly if compact else style.ToolButtonTextBesideIcon
        )
        self.setProperty("compact", compact)
        repolish(self)

    def say(self, text: str, picture: QIcon, hint: str = "") -> None:
        """Show words that came from people, and say them to a screen reader."""
        self.words = text
        # Qt leaves four pixels between a tool button's icon and its words.
        self.setText("  " + button_text(text))
        self.setAccessibleName(text)
        self.setToolTip(tooltip(hint or text))
        self.setIcon(picture)


class Rail(QFrame):
    """The window's rail. It shows; the window decides what its actions do.

    Attributes: `pages` the destination buttons by name; `unmet` the count that is always
    seen; `person` who works now.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        """Build the rail around the window's actions."""
        super().__init__(parent)
        self.setProperty("rail", True)
        self._column = QVBoxLayout(self)
        self._compact, self._count = False, "…"
        self._told = ""
        self.name = ElidedLabel(role="name", private=False)
        self.pages = {name: _page_button(actions, name) for name in PAGES}
        group = QActionGroup(self)
        for name in PAGES:
            group.addAction(actions[name])
        self.unmet = RailButton()
        self.unmet.setObjectName("unmet")
        self.unmet.clicked.connect(actions["unmet"].trigger)
        self.person = RailButton()
        self.person.setObjectName("person")
        self.person.clicked.connect(actions["person"].trigger)
        self._lay_out()
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Take little room, or show the words too."""
        self.setFixedWidth(COMPACT_WIDTH if compact else self._width())
        self.name.setVisible(not compact)
        margins = (GRID // 2, GRID // 2) if compact else (2 * GRID, GRID)
        self._column.setContentsMargins(GRID, margins[0], GRID, margins[1])
        for button in (*self.pages.values(), self.person):
            button.set_compact(compact)
        self._compact = compact
        self._fit_unmet()

    def _width(self) -> int:
        """Return the width that the longest words need, in whatever size the letters are."""
        bold = self.font()
        bold.setBold(True)
        letters = QFontMetrics(bold)
        # Arabic has a form of its own for two, for a few and for many.
        every = (*map(_many, (2, 9, 99, 999)), _tr("1 unmet promise"), _tr("No unmet promise"))
        longest = max(letters.horizontalAdvance(words) for words in every)
        return max(WIDTH, longest + 9 * GRID)

    def show_unmet(self, count: int | None, scheme: Scheme) -> None:
        """Show how many promises are unmet: sign, word and colour; None before it is known."""
        tone = "danger" if count else "good"
        if count is None:
            tone, words = "neutral", _tr("Unmet promises: …")
        elif count == 0:
            words = _tr("No unmet promise")
        else:
            words = _tr("1 unmet promise") if count == 1 else _many(count)
        sign = {"danger": "overdue", "good": "kept-on-time", "neutral": "due-today"}[tone]
        self.unmet.setProperty("tone", tone)
        self.unmet.say(words, icon(sign, scheme, tone if count is not None else "muted"))
        self._count = "…" if count is None else str(count)
        self._fit_unmet()
        if count is not None:
            self._tell(words, worth=bool(count) or bool(self._told))

    def show_person(self, name: str | None, scheme: Scheme) -> None:
        """Show who works now."""
        picture = icon("person" if name else "walk-in", scheme)
        hint = _tr("Who works now: {name} (F2 to switch)")
        words = name or _tr("Who works now?")
        self.person.say(words, picture, hint.format(name=words))
        self.person.setAccessibleName(hint.format(name=words))

    def _tell(self, words: str, *, worth: bool) -> None:
        """Let a screen reader say a count that changed; that there is none is no news at first."""
        if worth and words != self._told:
            announce(self.unmet, words)
        self._told = words

    def _fit_unmet(self) -> None:
        """Show the count in words, or the bare number where there is no room for words."""
        self.unmet.setProperty("compact", self._compact)
        text = self._count if self._compact else button_text(self.unmet.words)
        self.unmet.setText(f"  {text}")
        repolish(self.unmet)

    def _lay_out(self) -> None:
        """Put everything in its place."""
        column = self._column
        column.setSpacing(GRID // 2)
        self.name.setContentsMargins(GRID, 0, GRID, GRID)
        column.addWidget(self.name)
        for button in self.pages.values():
            column.addWidget(button)
        column.addStretch(1)
        column.addWidget(self.unmet)
        column.addWidget(self.person)


def _page_button(actions: Actions, name: str) -> RailButton:
    """Return the button of one destination."""
    button = RailButton()
    button.setDefaultAction(actions[name])
    button.setAccessibleName(actions[name].text().replace("&", ""))
    button.setObjectName(f"rail-{name}")
    return button


def _tr(text: str) -> str:
    """Translate a sentence of the rail."""
    return QCoreApplication.translate("Rail", text)


def _many(count: int) -> str:
    """Say how many promises are unmet, more than one."""
    words = QCoreApplication.translate("Rail", "%n unmet promises", None, count)
    return words.replace("%n", str(count))
