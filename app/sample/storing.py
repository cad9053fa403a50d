"""Writes the sample shop's year through the use cases, in the order in which it happened.

The clock stands at the moment of each event. Older weeks are one change-set each, the last
ones one change-set an event, so that history and undo look as they do in a shop at work.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from pathlib import Path

from app.queries import shop as shop_query
from app.sample.calendar import minutes
from app.sample.planning import Plan
from app.sample.visits import Answer, Step, Visit
from app.services import customers, interactions, promises, shop, staff, surveys
from models.shop import ShopDefaults
from models.store import Store, Writing
from models.values import (
    Actor,
    ContactKind,
    Emotion,
    EmotionSource,
    Expectation,
    Money,
    RemarkKind,
    Role,
    SurveyKind,
    Vocabulary,
)

RECENT = timedelta(days=14)
"""So long before the end each event is a change-set of its own."""
COMPUTER = "sample"
_NAMESPACE = uuid.UUID("6d1f0a52-9f57-4c0f-8a8e-0f2f1c1f7b5e")


class HandClock:
    """A clock that is set by hand."""

    def __init__(self, instant: datetime) -> None:
        """Begin at this instant."""
        self.instant = instant

    def now(self) -> datetime:
        """Return the instant it is set to."""
        return self.instant


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happens: a visit, a step of its promise, or an answer to a survey."""

    at: datetime
    visit: int
    what: Visit | Step | Answer

    @property
    def order(self) -> tuple[datetime, int, int]:
        """By time; a visit before what follows from it."""
        return (self.at, self.visit, 0 if isinstance(self.what, Visit) else 1)


def store(path: Path, plan: Plan) -> None:
    """Make the store and write the plan into it."""
    clock = HandClock(plan.begin)
    chosen = {name: plan.texts.shop[name] for name in ShopDefaults.__dataclass_fields__}
    opened = Store.open(path, clock=clock, defaults=ShopDefaults(**chosen))
    try:
        with opened.write(Actor(computer=COMPUTER), uid=_uid(plan, "shop")) as writing:
            writer = _Writer(writing, plan)
        for number, events in enumerate(_batches(plan)):
            clock.instant = events[-1].at
            actor = Actor(writer.actor(events), COMPUTER)
            with opened.write(actor, uid=_uid(plan, str(number))) as writing:
                for event in events:
                    writer.write(writing, event)
        clock.instant = plan.end
    finally:
        opened.close()


def _uid(plan: Plan, name: str) -> str:
    """Return the id of a change-set: the same for the same year."""
    return str(uuid.uuid5(_NAMESPACE, f"{plan.end.isoformat()} {name}"))


def _batches(plan: Plan) -> Iterator[list[Event]]:
    """Yield the events by week, the recent ones one by one."""
    events = sorted(_events(plan), key=lambda event: event.order)
    recent = plan.end - RECENT

    def batch(numbered: tuple[int, Event]) -> tuple[int, int]:
        number, event = numbered
        if event.at >= recent:
            return (1, number)
        return (0, (event.at - plan.begin).days // 7)

    for _key, group in groupby(enumerate(events), key=batch):
        yield [event for _number, event in group]


def _events(plan: Plan) -> Iterator[Event]:
    """Yield every visit, step and answer of the year."""
    for number, visit in enumerate(plan.visits):
        yield Event(visit.at, number, visit)
        for step in visit.pledge.steps if visit.pledge else ():
            yield Event(step.at, number, step)
        for answer in visit.answers:
            yield Event(answer.at, number, answer)


class _Writer:
    """Writes events, and knows which ids the plan's places were given."""

    def __init__(self, writing: Writing, plan: Plan) -> None:
        """Set up the shop, its staff and its customers."""
        self.plan = plan
        self.interactions: dict[int, int] = {}
        self.promises: dict[int, int] = {}
        self._set_up_shop(writing)
        self.staff = [
            staff.add(writing, member.name, Role(member.role)).staff for member in plan.texts.staff
        ]
        self.terms = {
            (vocabulary, name): row.id
            for vocabulary in Vocabulary
            for row in shop_query.terms(writing, vocabulary)
            for name in (row.key, row.text)
            if name
        }
        self.customers = [
            self._customer(writing, place) for place in range(len(plan.texts.customers))
        ]
        writing.name("sample.build")

    def _set_up_shop(self, writing: Writing) -> None:
        texts, calendar = self.plan.texts, self.plan.calendar
        names = ("address", "mission", "paper", "brand_colour")
        shop.correct(writing, {name: texts.shop[name] for name in names})
        spans = [(day, minutes(a), minutes(b)) for day, a, b in texts.shop["hours"]]
        shop.set_opening_hours(writing, spans)
        shop.set_holidays(writing, sorted(calendar.holidays.items()))
        for term in texts.shop["channel"]:
            shop.add_term(writing, Vocabulary.CHANNEL, term["text"])

    def _customer(self, writing: Writing, place: int) -> int:
        person = self.plan.texts.customers[place]
        contacts = [
            customers.NewContact(ContactKind(kind), value)
            for kind, value in person.contacts.items()
        ]
        new = customers.NewCustomer(
            person.name,
            contacts=contacts,
            language=person.language,
            tone=person.tone,
            tags=person.tags,
            note=person.note,
        )
        return customers.add(writing, new).customer

    def actor(self, events: list[Event]) -> int | None:
        """Return who wrote these events down: the one who handled them, where it is one."""
        who = {self.plan.visits[event.visit].staff for event in events}
        return self.staff[who.pop()] if len(who) == 1 else None

    def write(self, writing: Writing, event: Event) -> None:
        """Write one event by its use case."""
        if isinstance(event.what, Visit):
            self._visit(writing, event.visit, event.what)
        elif isinstance(event.what, Step):
            self._step(writing, self.promises[event.visit], event.what)
        else:
            self._answer(writing, event.visit, event.what)

    def _visit(self, writing: Writing, number: int, visit: Visit) -> None:
        logged = interactions.log(writing, self._interaction(visit))
        self.interactions[number] = logged.interaction
        if logged.promises:
            self.promises[number] = logged.promises[0]

    def _interaction(self, visit: Visit) -> interactions.NewInteraction:
        """Return the visit with ids in the place of places."""
        aspect = self.terms[Vocabulary.ASPECT, visit.aspect]
        pledge = visit.pledge
        vows = (
            [interactions.NewPromise(pledge.text, pledge.due, self.staff[pledge.owner])]
            if pledge
            else []
        )
        currency = self.plan.texts.shop["currency"]
        return interactions.NewInteraction(
            note=visit.note,
            customer=None if visit.customer is None else self.customers[visit.customer],
            at=visit.at,
            channel_id=self.terms[Vocabulary.CHANNEL, visit.channel],
            stage_id=self.terms[Vocabulary.STAGE, visit.stage],
            aspect_id=aspect,
            arrival=None if visit.arrival is None else Emotion(visit.arrival),
            emotion=None if visit.emotion is None else Emotion(visit.emotion),
            emotion_source=EmotionSource(visit.source) if visit.source else None,
            expectation=Expectation(visit.expectation) if visit.expectation else None,
            worth=None if visit.worth is None else Money(visit.worth, currency),
            settled=visit.settled,
            staff_id=self.staff[visit.staff],
            remarks=[
                interactions.NewRemark(RemarkKind(kind), text, aspect_id=aspect)
                for kind, text in visit.remarks
            ],
            promises=vows,
        )

    def _step(self, writing: Writing, promise: int, step: Step) -> None:
        if step.action == "move":
            promises.move(writing, promise, step.due, step.agreed, step.at, step.note)
        elif step.action == "answer":
            promises.answer(writing, promise, step.note, step.at)
        else:
            act = {"keep": promises.keep, "break": promises.break_, "withdraw": promises.withdraw}
            act[step.action](writing, promise, step.at, step.note)

    def _answer(self, writing: Writing, number: int, answer: Answer) -> None:
        customer = self.plan.visits[number].customer
        new = surveys.NewAnswer(
            SurveyKind(answer.kind),
            answer.score,
            comment=answer.comment,
            customer_id=None if customer is None else self.customers[customer],
            interaction_id=self.interactions[number],
            answered_at=answer.at,
            asked_at=self.plan.visits[number].at + timedelta(hours=20),
        )
        surveys.record(writing, new)
