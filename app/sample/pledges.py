"""What becomes of the sample shop's promises: kept, late, moved, broken, answered, withdrawn."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Protocol

from app.sample.calendar import Calendar, minutes
from app.sample.texts import Texts
from app.sample.visits import Pledge, Step, Visit
from models.values import Due

SOON = timedelta(minutes=30)
"""Nothing is promised for sooner than this."""
RECENT = timedelta(days=45)
"""Nothing lies about unsettled for longer than this: it is a likeable shop."""
FATES = ("kept", "late", "moved", "moved alone", "broken", "withdrawn", "forgotten")
LIKELY = {
    "good": (80, 6, 4, 1, 2, 3, 1),
    "plain": (72, 9, 6, 3, 4, 4, 1),
    "bad": (66, 12, 5, 4, 8, 3, 1),
}
"""How likely each fate is, by the mood of the visit."""


class Dealer(Protocol):
    """Deals texts."""

    def deal(self, texts: Sequence[str]) -> str:
        """Return the next text of this list."""
        ...


def due_on(calendar: Calendar, made: datetime, days: int, clock: str) -> Due:
    """Return a due so many days on, pushed to an open day: "" a day, "close", or HH:MM."""
    day = calendar.on_or_after(calendar.day(made) + timedelta(days=days))
    if not clock:
        return Due(day=day)
    at = calendar.closing(day) if clock == "close" else calendar.moment(day, minutes(clock))
    if at < made + SOON:
        return Due(day=calendar.on_or_after(day + timedelta(days=1)))
    return Due(at=at)


def limit(calendar: Calendar, due: Due) -> datetime:
    """Return the last open moment that is still in time."""
    if due.at is not None:
        return due.at
    assert due.day is not None
    return calendar.closing(calendar.on_or_before(due.day))


class Pledges:
    """Draws promises with their fate; what would happen after the end does not happen."""

    def __init__(
        self, texts: Texts, calendar: Calendar, end: datetime, random: Random, deck: Dealer
    ) -> None:
        """Take what is drawn from, and the last moment of the year."""
        self.voices, self.staff = texts.voices, len(texts.staff)
        self.calendar, self.end, self.random, self.deck = calendar, end, random, deck

    def draw(self, text: str, visit: Visit, due: Due, mood: str) -> Pledge:
        """Return a promise made in a visit with what became of it."""
        fate = self.random.choices(FATES, LIKELY[mood])[0]
        if fate == "forgotten" and visit.at < self.end - RECENT:
            fate = "late"
        owner = visit.staff if self.random.random() < 0.7 else self.random.randrange(self.staff)
        steps = self._steps(fate, visit.at, due)
        return Pledge(text, due, owner, [step for step in steps if step.at <= self.end])

    def _steps(self, fate: str, made: datetime, due: Due) -> list[Step]:
        """Return what happens to a promise of this fate, in order."""
        if fate == "forgotten":
            return []
        if fate.startswith("moved"):
            return self._moved(made, due, agreed=fate == "moved")
        if fate == "broken":
            return self._broken(made, due)
        if fate == "late":
            at = limit(self.calendar, due) + timedelta(hours=self.random.randint(20, 90))
            return [self._step(at, "keep", "late")]
        action, voice = ("withdraw", "withdrawn") if fate == "withdrawn" else ("keep", "kept")
        return [self._step(self._between(made, due), action, voice)]

    def _between(self, made: datetime, due: Due) -> datetime:
        """Draw an open moment after a promise was made and still in time."""
        last = limit(self.calendar, due)
        wanted = made + (last - made) * self.random.uniform(0.35, 0.97)
        found = self.calendar.open_moment(wanted)
        return found if found <= last else last

    def _moved(self, made: datetime, due: Due, agreed: bool) -> list[Step]:
        """Move the due before it passes, then keep the new one."""
        at = self._between(made, due)
        later = due_on(self.calendar, limit(self.calendar, due), self.random.randint(1, 4), "")
        note = self.deck.deal(self.voices["moves"])
        return [
            Step(at, "move", note, later, agreed),
            self._step(self._between(at, later), "keep", "kept"),
        ]

    def _broken(self, made: datetime, due: Due) -> list[Step]:
        """Say that it will not happen, and mostly answer for it within two days."""
        broken = self._step(self._between(made, due), "break", "broken")
        if self.random.random() < 0.3 and made > self.end - RECENT:
            return [broken]
        at = broken.at + timedelta(hours=self.random.randint(2, 44))
        return [broken, self._step(at, "answer", "answers")]

    def _step(self, at: datetime, action: str, voice: str) -> Step:
        return Step(self.calendar.open_moment(at), action, self.deck.deal(self.voices[voice]))
