"""Every use case there is, each with a way to do it to whatever the shop holds."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

from sqlalchemy import select

from app.rules.mark_deeds import Deed, DeedKind
from app.rules.rhythm import SCHEDULED
from app.services import (
    brand,
    customers,
    drafts,
    interactions,
    marks,
    promises,
    schedules,
    sheets,
    shop,
    staff,
    surveys,
    undo,
)
from app.services.customers import NewContact, NewCustomer
from app.services.interactions import NewInteraction, NewPromise, NewRemark
from models.base import Base
from models.customer import Customer
from models.interaction import Interaction, Remark
from models.promise import Promise
from models.schedule import Schedule
from models.sessions import Writing
from models.shop import Holiday, Term
from models.staff import StaffMember
from models.survey import SurveyAnswer
from models.values import (
    ContactKind,
    Due,
    Emotion,
    Money,
    Record,
    RemarkKind,
    RemarkState,
    Rhythm,
    SurveyKind,
    Vocabulary,
)
from tests.app.services.at_work import DAY, NOW, TODAY

MODULES = (
    brand,
    customers,
    drafts,
    interactions,
    marks,
    promises,
    schedules,
    sheets,
    shop,
    staff,
    surveys,
    undo,
)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63606060000000040001f61738550000000049454e44ae426082"
)
"""A black picture of one pixel."""
EXEMPT = {
    "customers.create": "a part of other commands, never one by itself",
    "drafts.save": "drafts stand outside the journal",
    "drafts.discard": "drafts stand outside the journal",
    "schedules.is_made": "asks, and writes nothing",
    "schedules.note_made": "what was made stands outside the journal",
    "sheets.register": "paper that was printed stands outside the journal",
    "undo.undo": "what is tested with all the others",
}
"""What writes and is no use case of the table, and why."""


@dataclass(frozen=True)
class Chance:
    """Chooses what is done to what; with the same seed always the same."""

    writing: Writing
    random: Random

    def one(self, table: type[Base], *conditions: Any) -> int:
        """Return the id of some row; LookupError where there is none."""
        found = self.writing.execute(select(table.id).where(*conditions).order_by(table.id))
        ids = found.scalars().all()
        if not ids:
            raise LookupError(table.__tablename__)
        chosen: int = self.random.choice(ids)
        return chosen

    def promise(self, state: str = "open") -> int:
        """Return some promise that stands so."""
        return self.one(Promise, Promise.state == state)

    def words(self) -> str:
        """Return words that were hardly there before."""
        return self.random.choice(("Grüße", "naïve 日本", "ring ‮back", "<b>", "=1+1")) + str(
            self.random.randrange(10**6)
        )

    def due(self, ahead: int = 0) -> Due:
        """Return a due in the days to come, so many days ahead at least."""
        ahead += self.random.randrange(1, 30)
        if self.random.random() < 0.5:
            return Due(day=TODAY + timedelta(days=ahead))
        return Due(at=NOW + ahead * DAY)

    def contacts(self) -> list[NewContact]:
        """Return some contact points."""
        number = f"030 {self.random.randrange(10**5, 10**6)}"
        phone = NewContact(ContactKind.PHONE, number, "work")
        handle = NewContact(ContactKind.HANDLE, f"@{self.words()}")
        return self.random.sample([phone, handle], self.random.randrange(1, 3))

    def customer(self) -> NewCustomer:
        """Return somebody new."""
        return NewCustomer(self.words(), self.contacts(), tone="calm", tags=[self.words()])

    def interaction(self) -> NewInteraction:
        """Return a visit of somebody new or known with all that may belong to it."""
        known = self.one(Customer)
        owner = self.one(StaffMember)
        return NewInteraction(
            self.words(),
            self.random.choice((known, known, self.customer(), None)),
            channel_id=self.term(Term.vocabulary == Vocabulary.CHANNEL),
            arrival=self.random.choice(list(Emotion)),
            worth=Money(self.random.randrange(1, 9999), "EUR"),
            remarks=[
                NewRemark(kind, self.words()) for kind in (RemarkKind.NEED, RemarkKind.VALUES)
            ],
            promises=[NewPromise(self.words(), self.due(), owner) for _ in range(2)],
            tags=[self.words()],
        )

    def term(self, *conditions: Any) -> int:
        """Return some word of a list."""
        return self.one(Term, *conditions)

    def several(self, state: str = "open") -> list[int]:
        """Return one or two promises that stand so."""
        return sorted({self.promise(state), self.promise(state)})


Act = Callable[[Chance], object]


def _merge(c: Chance) -> object:
    kept = c.one(Customer)
    return customers.merge(c.writing, kept, c.one(Customer, Customer.id != kept))


def _attach(c: Chance) -> object:
    """Give an interaction to somebody else than before."""
    theirs = c.one(Interaction)
    row = c.writing.row(Interaction, theirs)
    other = c.one(Customer, Customer.id != ((row and row["customer_id"]) or 0))
    return interactions.attach(c.writing, theirs, c.random.choice((other, c.customer())))


def _marks(c: Chance) -> object:
    """Take in two marks: one that moves a promise, one that is a note."""
    promise, visit = c.promise(), c.one(Interaction)
    move = Deed(DeedKind.MOVE, Record.PROMISE, promise, due=c.due(), note=c.words())
    note = Deed(DeedKind.NOTE, Record.INTERACTION, visit, note=c.words())
    lines = [marks.MarkedLine("A1", [move], "12-7"), marks.MarkedLine("B2", [note])]
    return marks.apply(c.writing, "K7PM", lines)


def _span(c: Chance) -> tuple[int, int, int]:
    opens = c.random.randrange(0, 600)
    return (c.random.randrange(7), opens, opens + 60)


def _schedule(c: Chance) -> schedules.NewSchedule:
    rhythm = c.random.choice(list(Rhythm))
    return schedules.NewSchedule(c.random.choice(SCHEDULED), rhythm, Path.cwd())


USE_CASES: Mapping[str, Act] = {
    "brand.set_logo": lambda c: brand.set_logo(c.writing, PIXEL),
    "brand.set_colour": lambda c: brand.set_colour(c.writing, f"#{c.random.randrange(16**6):06x}"),
    "customers.add": lambda c: customers.add(c.writing, c.customer()),
    "customers.correct": lambda c: customers.correct(
        c.writing, c.one(Customer), {"name": c.words(), "note": c.words()}
    ),
    "customers.set_contacts": lambda c: customers.set_contacts(
        c.writing, c.one(Customer), c.contacts()
    ),
    "customers.set_tags": lambda c: customers.set_tags(c.writing, c.one(Customer), [c.words()]),
    "customers.delete": lambda c: customers.delete(c.writing, c.one(Customer), with_records=True),
    "customers.merge": _merge,
    "interactions.log": lambda c: interactions.log(c.writing, c.interaction()),
    "interactions.correct": lambda c: interactions.correct(
        c.writing,
        c.one(Interaction),
        {"note": c.words(), "emotion": c.random.choice(list(Emotion)), "tags": [c.words()]},
    ),
    "interactions.attach": _attach,
    "interactions.delete": lambda c: interactions.delete(c.writing, c.one(Interaction)),
    "interactions.add_remark": lambda c: interactions.add_remark(
        c.writing, c.one(Interaction), NewRemark(RemarkKind.COMPLAINT, c.words())
    ),
    "interactions.correct_remark": lambda c: interactions.correct_remark(
        c.writing, c.one(Remark), {"text": c.words(), "state": c.random.choice(list(RemarkState))}
    ),
    "interactions.delete_remark": lambda c: interactions.delete_remark(c.writing, c.one(Remark)),
    "marks.apply": _marks,
    "promises.make": lambda c: promises.make(
        c.writing, c.one(Interaction), NewPromise(c.words(), c.due())
    ),
    "promises.keep": lambda c: promises.keep(c.writing, c.promise(), note=c.words()),
    "promises.break_": lambda c: promises.break_(c.writing, c.promise(), note=c.words()),
    "promises.withdraw": lambda c: promises.withdraw(c.writing, c.promise()),
    "promises.keep_many": lambda c: promises.keep_many(c.writing, c.several()),
    "promises.break_many": lambda c: promises.break_many(c.writing, c.several()),
    "promises.withdraw_many": lambda c: promises.withdraw_many(c.writing, c.several()),
    "promises.answer": lambda c: promises.answer(c.writing, c.promise("broken"), c.words()),
    "promises.move": lambda c: promises.move(
        c.writing, c.promise(), c.due(40), agreed=c.random.random() < 0.5
    ),
    "promises.move_many": lambda c: promises.move_many(c.writing, c.several(), c.due(), True),
    "promises.confirm": lambda c: promises.confirm(c.writing, c.promise("kept")),
    "promises.reopen": lambda c: promises.reopen(
        c.writing, c.promise(c.random.choice(("kept", "broken")))
    ),
    "promises.correct": lambda c: promises.correct(
        c.writing, c.one(Promise), {"text": c.words(), "due": c.due()}
    ),
    "promises.delete": lambda c: promises.delete(c.writing, c.one(Promise)),
    "schedules.add": lambda c: schedules.add(c.writing, _schedule(c)),
    "schedules.pause": lambda c: schedules.pause(c.writing, c.one(Schedule, Schedule.active)),
    "schedules.go_on": lambda c: schedules.go_on(c.writing, c.one(Schedule, ~Schedule.active)),
    "schedules.remove": lambda c: schedules.remove(c.writing, c.one(Schedule)),
    "shop.correct": lambda c: shop.correct(
        c.writing,
        {
            "name": c.words(),
            "zone": c.random.choice(("Asia/Tokyo", "America/Lima", "Europe/Dublin")),
        },
    ),
    "shop.set_opening_hours": lambda c: shop.set_opening_hours(c.writing, [_span(c)]),
    "shop.set_holidays": lambda c: shop.set_holidays(
        c.writing, [(date(2026, 5, c.random.randrange(1, 29)), c.words())]
    ),
    "shop.add_holiday": lambda c: shop.add_holiday(
        c.writing, date(2026, 6, c.random.randrange(1, 29)), c.words()
    ),
    "shop.remove_holiday": lambda c: shop.remove_holiday(c.writing, c.one(Holiday)),
    "shop.add_term": lambda c: shop.add_term(
        c.writing, c.random.choice(list(Vocabulary)), c.words()
    ),
    "shop.rename_term": lambda c: shop.rename_term(c.writing, c.term(), c.words()),
    "shop.retire_term": lambda c: shop.retire_term(c.writing, c.term(Term.active)),
    "staff.add": lambda c: staff.add(c.writing, c.words()),
    "staff.correct": lambda c: staff.correct(c.writing, c.one(StaffMember), {"name": c.words()}),
    "staff.retire": lambda c: staff.retire(c.writing, c.one(StaffMember, StaffMember.active)),
    "surveys.record": lambda c: surveys.record(
        c.writing,
        surveys.NewAnswer(
            SurveyKind.NPS, c.random.randrange(11), c.words(), interaction_id=c.one(Interaction)
        ),
    ),
    "surveys.correct": lambda c: surveys.correct(
        c.writing, c.one(SurveyAnswer), {"comment": c.words()}
    ),
    "surveys.delete": lambda c: surveys.delete(c.writing, c.one(SurveyAnswer)),
}


BUSY = (
    "customers.add",
    "customers.merge",
    "interactions.log",
    "interactions.attach",
    "interactions.add_remark",
    "promises.make",
    "promises.move",
    "shop.add_term",
    "staff.add",
    "surveys.record",
)
"""What makes records that hang on one another: where an undo has most to heed."""


def public() -> set[str]:
    """Return the names of all functions of the services that write."""
    return {f"{_short(module)}.{name}" for module in MODULES for name in _writers(module)}


def _short(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


def _writers(module: ModuleType) -> list[str]:
    functions = inspect.getmembers(module, inspect.isfunction)
    return [
        name
        for name, function in functions
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and next(iter(inspect.signature(function).parameters), "") == "writing"
    ]
