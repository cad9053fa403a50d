"""Draws the sample shop's year: who came when, what was said, felt, sold and promised.

Everything is drawn from one generator with a fixed seed, day after day, so the same last day
gives the same year. Texts are dealt like cards: none comes back before all were used.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from app.sample.calendar import DAY, Calendar, minutes
from app.sample.pledges import Pledges, due_on
from app.sample.stories import told
from app.sample.texts import Person, Scene, Texts
from app.sample.visits import Answer, Pledge, Visit

YEAR = 364
"""Days before the last one on which the year begins."""
BUSY = (0.7, 0.75, 1.0, 1.2, 1.35, 1.4, 1.3, 1.2, 1.1, 0.9, 0.75, 0.7)
"""How busy each month is: people ride when the sun is out."""
A_DAY = 2.25
"""Visits on an ordinary day of an ordinary month."""
QUIET_DAYS = 3
"""So many last days are told by the stories alone, and a few visits."""

MOODS: Mapping[str, tuple[Sequence[int], Sequence[int], Sequence[str]]] = {
    "good": ((0, 0, 0, 1, -1), (1, 1, 1, 2, 2, 0), ("met", "exceeded", "exceeded")),
    "plain": ((0, 0, 0, 1, -1), (0, 0, 1, 1, -1), ("met", "met", "met", "exceeded")),
    "bad": ((-2, -2, -1, -1, 0), (-2, -1, -1, 0, 0, 1), ("below", "below", "met")),
}
"""For each mood: feelings on arrival, on leaving, and what was expected, each as likely."""
SCORES: Mapping[str, Mapping[str, Sequence[int]]] = {
    "nps": {"good": (10, 10, 9, 9, 9, 8, 7), "plain": (9, 8, 8, 7, 6), "bad": (8, 6, 5, 3, 1)},
    "csat": {"good": (5, 5, 5, 4), "plain": (5, 4, 4, 3), "bad": (4, 3, 2, 2, 1)},
    "ces": {"good": (7, 7, 6, 6), "plain": (6, 5, 5, 4), "bad": (5, 3, 2, 2)},
    "emotion": {"good": (7, 6, 6, 5), "plain": (5, 5, 4), "bad": (4, 3, 2, 1)},
}
"""For each question and mood: the scores, each as likely."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole year, visits in the order in which they happened, and its last moment."""

    texts: Texts
    calendar: Calendar
    begin: datetime
    end: datetime
    visits: Sequence[Visit]


class Deck:
    """Deals the texts of a list in random order, and shuffles anew when all were dealt."""

    def __init__(self, random: Random) -> None:
        """Take the generator that shuffles."""
        self._random = random
        self._rest: dict[tuple[str, ...], list[str]] = {}

    def deal(self, texts: Sequence[str]) -> str:
        """Return the next text of this list."""
        rest = self._rest.setdefault(tuple(texts), [])
        if not rest:
            rest.extend(self._random.sample(list(texts), len(texts)))
        return rest.pop()


def draw(texts: Texts, today: date) -> Plan:
    """Return the year that ends on `today`."""
    first = today - timedelta(days=YEAR)
    calendar = _calendar(texts, first, today)
    last_open = calendar.on_or_before(today)
    end = calendar.moment(last_open, calendar.of_day(last_open)[0][0] + 60)
    drawer = _Drawer(texts, calendar, end)
    drawn = [visit for offset in range(YEAR + 1) for visit in drawer.day(first + offset * DAY)]
    visits = sorted([*drawn, *told(texts, calendar, today, end)], key=lambda visit: visit.at)
    begin = calendar.moment(first - DAY, 12 * 60)
    return Plan(texts, calendar, begin, max(end, visits[-1].at), visits)


def _calendar(texts: Texts, first: date, last: date) -> Calendar:
    spans = tuple((day, minutes(a), minutes(b)) for day, a, b in texts.shop["hours"])
    return Calendar(ZoneInfo(texts.shop["zone"]), spans, texts.holidays(first, last))


class _Drawer:
    """Draws the visits of one day after another."""

    def __init__(self, texts: Texts, calendar: Calendar, end: datetime) -> None:
        self.texts, self.calendar, self.end = texts, calendar, end
        self.random = Random("The Spoke & Kettle")
        self.deck = Deck(self.random)
        self.pledges = Pledges(texts, calendar, end, self.random, self.deck)
        self.newcomers = self.random.sample(
            [place for place, person in enumerate(texts.customers) if not person.firm],
            sum(not person.firm for person in texts.customers),
        )

    def day(self, day: date) -> list[Visit]:
        """Return the day's visits in the order in which they happened."""
        spans = self.calendar.of_day(day)
        busy = A_DAY * BUSY[day.month - 1] * (1.4 if day.weekday() == 5 else 1.0)
        count = int(busy + self.random.random() * 1.6) if spans else 0
        open_minutes = [m for opens, closes in spans for m in range(opens + 5, closes - 15)]
        times = sorted(self.random.choice(open_minutes) for _ in range(count))
        visits = [self._visit(self.calendar.moment(day, minute)) for minute in times]
        return [visit for visit in visits if visit.at <= self.end]

    def _visit(self, at: datetime) -> Visit:
        """Draw one visit."""
        weights = [scene.share for scene in self.texts.scenes]
        scene = self.random.choices(self.texts.scenes, weights)[0]
        customer = self._customer(scene)
        person = self.texts.customers[customer] if customer is not None else None
        visit = Visit(
            at=at,
            customer=customer,
            staff=self._staff(),
            channel=self.random.choice(scene.channel),
            stage=scene.stage,
            aspect=scene.aspect,
            note=_of(person, self.deck.deal(scene.notes)),
            worth=self._worth(scene),
            settled=self.random.random() < scene.settled,
            remarks=self._remarks(scene, person),
        )
        felt = self._feeling(visit, scene)
        return replace(
            felt, pledge=self._pledge(felt, scene, person), answers=self._answers(felt, scene)
        )

    def _customer(self, scene: Scene) -> int | None:
        """Draw who came: a walk-in, somebody not seen yet, or one by how often they come."""
        if self.random.random() < scene.walk_in and not scene.firm:
            return None
        if not scene.firm and self.newcomers and self.random.random() < 0.3:
            return self.newcomers.pop()
        places = [i for i, who in enumerate(self.texts.customers) if who.firm == scene.firm]
        weights = [self.texts.customers[place].share for place in places]
        return self.random.choices(places, weights)[0]

    def _staff(self) -> int:
        weights = [member.share for member in self.texts.staff]
        return self.random.choices(range(len(weights)), weights)[0]

    def _worth(self, scene: Scene) -> int | None:
        """Draw an amount in whole half euros: a till knows no odd cents here."""
        if scene.worth is None:
            return None
        low, high = scene.worth
        return self.random.randrange(low, high + 1, 50)

    def _remarks(self, scene: Scene, person: Person | None) -> list[tuple[str, str]]:
        """Draw what was said; thanks are often in the customer's own language."""
        said = []
        for voice in scene.remarks:
            if self.random.random() >= voice.chance:
                continue
            own: Sequence[str] = self.texts.voices["thanks"].get(person and person.language, ())
            thanks = voice.kind == "compliment" and own and self.random.random() < 0.5
            said.append((voice.kind, self.deck.deal(own if thanks else voice.texts)))
        return said

    def _feeling(self, visit: Visit, scene: Scene) -> Visit:
        """Add how it felt and who says so; now and then nobody noted it."""
        arrivals, leavings, expectations = MOODS[scene.mood]
        arrival, leaving = self.random.choice(arrivals), self.random.choice(leavings)
        source = self.random.choices(("customer", "staff", "survey"), (5, 5, 1))[0]
        expectation = self.random.choice(expectations)
        noted, asked = self.random.random(), self.random.random()
        if visit.settled and leaving < 1:
            leaving += 1
        return replace(
            visit,
            arrival=arrival if noted < 0.55 else None,
            emotion=leaving if noted < 0.8 else None,
            source=source if noted < 0.8 else None,
            expectation=expectation if asked < 0.3 else None,
        )

    def _pledge(self, visit: Visit, scene: Scene, person: Person | None) -> Pledge | None:
        """Draw the promise made in this visit, and what becomes of it."""
        vow = scene.vow
        if vow is None or self.random.random() >= vow.chance:
            return None
        days = self.random.randint(*vow.days)
        due = due_on(self.calendar, visit.at, days, self.random.choice(vow.times))
        text = _of(person, self.deck.deal(vow.texts))
        return self.pledges.draw(text[0].upper() + text[1:], visit, due, scene.mood)

    def _answers(self, visit: Visit, scene: Scene) -> list[Answer]:
        """Draw whether the customer answered a question some days later."""
        if visit.customer is None or self.random.random() >= 0.34:
            return []
        kind = self.random.choices(tuple(SCORES), (4, 4, 2, 1))[0]
        score = self.random.choice(SCORES[kind][scene.mood])
        comment = self.deck.deal(self.texts.voices[f"survey_{scene.mood}"])
        at = visit.at + timedelta(
            days=self.random.randint(1, 4), minutes=self.random.randint(0, 300)
        )
        return [Answer(at, kind, score, comment or None)] if at <= self.end else []


def _of(person: Person | None, text: str) -> str:
    """Put the customer's bicycle into a text."""
    return text.format(machine=person.machine if person else "bicycle")
