"""Promises noticed in the note while it is typed: marked, offered, taken with one key.

What was read stays on this computer. An offer never takes the keyboard; left alone once, it
does not come back in the same note.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from models.values import NOTE_LIMIT, Due
from ui.context import Context
from ui.forms.offer_line import OfferLine
from ui.widgets.fields import NoteField

if TYPE_CHECKING:
    from app.rules.promise_words import Offer

PAUSE = 150
"""Milliseconds after the last key before the note is read."""
LONGEST = NOTE_LIMIT
"""Characters of a note that are read: more cannot be saved."""

Left = tuple[str, str, str]
"""How an offer is known again while the note grows: its sign, its due and its text."""


class Noticing(QObject):
    """Reads the note after each pause and offers what it found first.

    Signals: `taken(values of a promise row)`, `left()` when an offer was dismissed for good,
    `offered()` when one has come.
    """

    taken = Signal(object)
    left = Signal()
    offered = Signal()

    def __init__(self, context: Context, note: NoteField, line: OfferLine) -> None:
        """Watch a note; `line` shows the offer."""
        super().__init__(note)
        self._context = context
        self._note = note
        self._line = line
        self._offers: tuple[Offer, ...] = ()
        self._left: list[Left] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.look)
        note.changed.connect(self._timer.start)
        line.taken.connect(self.take)
        line.left.connect(self.leave)
        context.look.changed.connect(self._show)

    @property
    def offer(self) -> Offer | None:
        """What is offered now."""
        return self._offers[0] if self._offers else None

    def look(self) -> None:
        """Read the note now."""
        from app.rules.promise_words import find  # its patterns take a moment to make

        self._timer.stop()
        text = self._note.text()
        self._offers = ()
        if text.strip() and len(text) <= LONGEST:
            facts = self._context.shop.facts
            found = find(
                text,
                now=self._context.clock.now(),
                zone=facts.zone,
                hours=facts.hours.opening,
                holidays=facts.hours.holidays,
                date_order=facts.date_order,
                language=facts.language or "en",
                staff=tuple(row.name for row in facts.staff),
            )
            self._offers = tuple(offer for offer in found if not self._is_left(offer))
        self._show()

    def take(self, due: Due | None = None) -> bool:
        """Take the offer, of two readings the one given; tell whether there was one."""
        offer = self.offer
        if offer is None:
            return False
        values = {
            "text": offer.text,
            "due": self._due_words(offer, due),
            "owner": self._owner_id(offer),
        }
        self._forget(offer)
        self.taken.emit(values)
        return True

    def leave(self) -> bool:
        """Dismiss the offer for good; tell whether there was one."""
        offer = self.offer
        if offer is None:
            return False
        self._forget(offer)
        self.left.emit()
        return True

    def kept(self) -> list[list[str]]:
        """Return what was taken or left, for a draft."""
        return [list(key) for key in self._left]

    def renew(self, left: Iterable[Sequence[Any]] = ()) -> None:
        """Begin with another note, of which this was taken or left before."""
        self._left = [(str(sign), str(due), str(text)) for sign, due, text in left]
        self._offers = ()
        self._show()
        self._timer.start()

    def _forget(self, offer: Offer) -> None:
        """Offer this one no more, and what comes next at once."""
        focus = self._line.window().focusWidget()
        was_here = self._line.isAncestorOf(focus)
        self._left.append(_key(offer))
        self._offers = self._offers[1:]
        self._show()
        if was_here:
            self._note.go()

    def _is_left(self, offer: Offer) -> bool:
        """Tell whether an offer, or a shorter or longer form of it, was taken or left."""
        sign, *rest = _key(offer)
        return any(
            sign == was_sign and all(_grew(a, b) for a, b in zip(rest, was, strict=True))
            for was_sign, *was in self._left
        )

    def _show(self) -> None:
        """Mark the words in the note and offer the first."""
        text = self._note.text() if self._offers else ""
        marks = [self._mark(text, offer) for offer in self._offers]
        self._note.edit.setExtraSelections(marks)
        offer = self.offer
        if offer is None:
            self._line.hide()
        else:
            is_new = self._line.isHidden()
            self._line.say(offer, self._owner_words(offer))
            if is_new:
                self.offered.emit()

    def _mark(self, text: str, offer: Offer) -> QTextEdit.ExtraSelection:
        """Return the words of an offer, underlined."""
        scheme = self._context.look.scheme
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(scheme.color("accent"))
        form.setBackground(scheme.color("accent_soft"))
        cursor = QTextCursor(self._note.edit.document())
        cursor.setPosition(units(text, offer.start))
        cursor.setPosition(units(text, offer.end), QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = cursor, form
        return mark

    def _due_words(self, offer: Offer, due: Due | None) -> str:
        """Return a due so that it means the same tomorrow; two readings as they stand."""
        meant = due or offer.due
        if meant is None:
            return offer.reading.words
        if meant.day is not None:
            return meant.day.isoformat()
        assert meant.at is not None
        return self._context.formats.local(meant.at).strftime("%Y-%m-%d %H:%M")

    def _owner_id(self, offer: Offer) -> int | None:
        """Return the named owner; None is whoever works now."""
        people = self._context.shop.facts.staff
        named = next((row.id for row in people if row.name == offer.owner), None)
        return None if named == self._context.person.staff_id else named

    def _owner_words(self, offer: Offer) -> str:
        """Return whose promise it would be."""
        if self._owner_id(offer) is not None:
            return offer.owner
        known = self._context.shop.staff_member(self._context.person.staff_id)
        return self.tr("you") if known else self.tr("no owner")


def units(text: str, place: int) -> int:
    """Return a place among characters as Qt counts it, in UTF-16 units."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def _key(offer: Offer) -> Left:
    """Return how an offer is known again."""
    because = offer.because
    return because.sign.casefold(), because.due.casefold(), offer.text.casefold()


def _grew(one: str, other: str) -> bool:
    """Tell whether one text is the other, typed on."""
    return one.startswith(other) or other.startswith(one)
