"""Builds the stores that are measured: ten years of a shop, made up from a seed.

Everything goes through the real store, so that its journal, index and triggers are real; rows
come in bulk, as an import's do. The last day is fixed, and the shop's clock stands there while
it is measured: what is overdue stays overdue. What is unsettled grows with the shop, which
flatters nobody: a small shop has fewer promises open.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import select
from vocabulary import Words

from app.rules.names import contact_key
from models import search
from models.customer import ContactPoint, Customer
from models.folding import fold
from models.interaction import Interaction, Remark
from models.promise import Promise, PromiseMove
from models.sessions import Writing
from models.shop import Term
from models.staff import StaffMember
from models.store import ShopDefaults, Store
from models.survey import SurveyAnswer
from models.values import (
    ContactKind,
    Emotion,
    EmotionSource,
    Expectation,
    FixedClock,
    PromiseState,
    RemarkKind,
    Role,
    SurveyKind,
    Vocabulary,
)

VERSION = 3
"""Raised when other stores are to be built than before."""
SEED = 20260630
NOW = datetime(2026, 6, 30, 10, 0, tzinfo=UTC)
"""The present of the stores, a Tuesday noon in Berlin."""
CLOCK = FixedClock(NOW)
YEARS = timedelta(days=3650)
CUSTOMER_EACH = 10
"""Interactions a customer."""
PROMISE_EACH = 5
"""Interactions a promise."""
REGULAR = 500
"""Interactions of one customer, the most loyal one: the profile that is measured."""
MOVED_EACH = 20
"""Promises, one of which was moved."""
AT_ONCE = 20_000
COUNTRY = "DE"
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Vocabularies:
    """Ids of what interactions refer to."""

    channels: list[int]
    stages: list[int]
    aspects: list[int]
    staff: list[int]


def build(path: Path, interactions: int) -> None:
    """Make a store of so many interactions, a tenth as many customers, a fifth as many promises."""
    defaults = ShopDefaults("A measured shop", "Europe/Berlin", "EUR", "en", COUNTRY, "dmy")
    store = Store.open(path, clock=CLOCK, defaults=defaults)
    try:
        _Builder(store, interactions).run()
    finally:
        store.close()


def be_idle(store: Store) -> None:
    """Do what a shop's idle moments do: merge the index until there is nothing to merge."""
    more = True
    while more:
        with store.writer.begin() as connection:
            more = search.merge_some(connection)


class _Builder:
    """One store in the making."""

    def __init__(self, store: Store, interactions: int) -> None:
        self.store = store
        self.interactions = interactions
        self.step = YEARS / interactions
        self.customers = max(1, interactions // CUSTOMER_EACH)
        self.words = Words(SEED)
        self.random = Random(SEED)
        self.tongues: list[str] = []

    def run(self) -> None:
        """Write everything, a change-set for each twenty thousand interactions."""
        with self.store.write() as writing:
            writing.name("bench.staff")
            known = self._vocabularies(writing)
        for first in range(0, self.customers, AT_ONCE):
            with self.store.write() as writing:
                writing.name("bench.customers")
                self._customers(writing, min(AT_ONCE, self.customers - first))
            be_idle(self.store)
        for first in range(0, self.interactions, AT_ONCE):
            with self.store.write() as writing:
                writing.name("bench.interactions")
                self._visits(writing, known, first, min(AT_ONCE, self.interactions - first))
            be_idle(self.store)

    def _vocabularies(self, writing: Writing) -> Vocabularies:
        rows = [
            {"name": name, "name_key": fold(name), "role": Role.CLERK}
            for name in (self.words.name("en") for _ in range(8))
        ]
        staff = list(writing.insert_many(StaffMember, rows))
        terms: dict[Vocabulary, list[int]] = {sort: [] for sort in Vocabulary}
        for row in writing.execute(select(Term.id, Term.vocabulary)):
            terms[row.vocabulary].append(row.id)
        return Vocabularies(
            terms[Vocabulary.CHANNEL], terms[Vocabulary.STAGE], terms[Vocabulary.ASPECT], staff
        )

    def _customers(self, writing: Writing, count: int) -> None:
        tongues = [self.words.tongue() for _ in range(count)]
        names = [self.words.name(tongue) for tongue in tongues]
        rows = [{"name": name, "name_key": fold(name)} for name in names]
        ids = writing.insert_many(Customer, rows)
        contacts = [
            contact
            for customer, name in zip(ids, names, strict=True)
            for contact in self._contacts(customer, name)
        ]
        writing.insert_many(ContactPoint, contacts)
        self.tongues += tongues

    def _contacts(self, customer: int, name: str) -> Iterator[Row]:
        if self.random.random() < 0.8:
            number = f"0{self.random.randint(151, 179)} {self.random.randint(1000000, 9999999)}"
            yield _contact(customer, ContactKind.PHONE, number, 0)
        if self.random.random() < 0.6:
            local = fold(name).replace(" ", ".")
            host = self.random.choice(("mail", "post", "web", "box"))
            address = f"{local}{self.random.randint(1, 99)}@{host}.example"
            yield _contact(customer, ContactKind.EMAIL, address, 1)

    def _visits(self, writing: Writing, known: Vocabularies, first: int, count: int) -> None:
        at = [NOW - YEARS + self.step * (first + n) for n in range(count)]
        chosen = [self._customer(first + n) for n in range(count)]
        tongues = [self.tongues[c - 1] if c else "en" for c in chosen]
        visits = zip(at, chosen, tongues, strict=True)
        rows = [self._visit(known, *visit) for visit in visits]
        ids = writing.insert_many(Interaction, rows)
        told = list(zip(ids, at, tongues, strict=True))
        writing.insert_many(Remark, [self._remark(known, i, t) for i, _, t in told if i % 5 == 1])
        self._promises(writing, known, told)
        answers = [self._answer(i, a, r) for (i, a, _), r in zip(told, rows, strict=True)]
        writing.insert_many(SurveyAnswer, [answer for answer in answers if answer is not None])

    def _customer(self, number: int) -> int | None:
        """Choose whose visit it is: a few come often, one is the most loyal, some are nobody."""
        if number % (self.interactions // min(REGULAR, self.interactions)) == 0:
            return 1
        drawn = self.random.random()
        if drawn < 0.1:
            return None
        return 1 + int((self.customers - 1) * self.random.random() ** 1.5)

    def _visit(self, known: Vocabularies, at: datetime, customer: int | None, tongue: str) -> Row:
        pick = self.random.choice
        felt = self.random.random() < 0.7
        return {
            "customer_id": customer,
            "at": at,
            "channel_id": pick(known.channels),
            "stage_id": pick(known.stages),
            "aspect_id": pick(known.aspects) if self.random.random() < 0.6 else None,
            "note": self.words.note(tongue),
            "emotion": pick(list(Emotion)) if felt else None,
            "emotion_source": pick(list(EmotionSource)) if felt else None,
            "expectation": pick(list(Expectation)) if self.random.random() < 0.3 else None,
            "worth_minor": self.random.randint(100, 90000) if self.random.random() < 0.3 else None,
            "worth_currency": "EUR",
            "settled": self.random.random() < 0.5,
            "staff_id": pick(known.staff),
        }

    def _remark(self, known: Vocabularies, interaction: int, tongue: str) -> Row:
        return {
            "interaction_id": interaction,
            "kind": self.random.choice(list(RemarkKind)),
            "aspect_id": self.random.choice(known.aspects),
            "text": self.words.phrase(tongue),
        }

    def _promises(
        self, writing: Writing, known: Vocabularies, told: list[tuple[int, datetime, str]]
    ) -> None:
        made = [visit for visit in told if visit[0] % PROMISE_EACH == 0]
        rows = [self._promise(known, *visit) for visit in made]
        for late in rows[::MOVED_EACH]:
            late["due_day"] = late["first_due_day"] + timedelta(days=2)
        ids = writing.insert_many(Promise, rows)
        moved = zip(ids[::MOVED_EACH], rows[::MOVED_EACH], strict=True)
        moves = [self._move(promise, row) for promise, row in moved]
        writing.insert_many(PromiseMove, moves)

    def _promise(self, known: Vocabularies, interaction: int, at: datetime, tongue: str) -> Row:
        due = at.date() + timedelta(days=self.random.randint(0, 14))
        if at > NOW - self.step * 2 * PROMISE_EACH:
            due = NOW.date()  # a small shop, too, has something due today
        owner = self.random.choice(known.staff)
        state = self._state(due, at)
        settled = None if state is PromiseState.OPEN else self._settled(at)
        return {
            "interaction_id": interaction,
            "text": self.words.phrase(tongue),
            "promised_at": at,
            "promised_by_id": owner,
            "owner_id": owner,
            "first_due_day": due,
            "due_day": due,
            "state": state,
            "settled_at": settled,
            "answered_at": self._answered(state, settled),
        }

    def _state(self, due: Any, at: datetime) -> PromiseState:
        """One in a hundred was forgotten; what is not due yet is open; most others were kept."""
        drawn = self.random.random()
        if drawn < 0.01 or due >= NOW.date() or at > NOW - timedelta(days=1):
            return PromiseState.OPEN
        if drawn < 0.08:
            return PromiseState.BROKEN
        return PromiseState.WITHDRAWN if drawn < 0.1 else PromiseState.KEPT

    def _settled(self, at: datetime) -> datetime:
        return min(at + timedelta(hours=self.random.randint(1, 400)), NOW - timedelta(minutes=1))

    def _answered(self, state: PromiseState, settled: datetime | None) -> datetime | None:
        if state is not PromiseState.BROKEN or self.random.random() < 0.05:
            return None
        return settled

    def _move(self, promise: int, row: Row) -> Row:
        return {
            "promise_id": promise,
            "at": row["promised_at"],
            "from_day": row["first_due_day"],
            "to_day": row["due_day"],
            "agreed": bool(promise % 3),
        }

    def _answer(self, interaction: int, at: datetime, row: Row) -> Row | None:
        if interaction % 20:
            return None
        return {
            "customer_id": row["customer_id"],
            "interaction_id": interaction,
            "kind": SurveyKind.NPS if interaction % 40 else SurveyKind.CSAT,
            "score": self.random.randint(1, 5),
            "answered_at": at,
        }


def _contact(customer: int, kind: ContactKind, value: str, position: int) -> Row:
    return {
        "customer_id": customer,
        "kind": kind,
        "value": value,
        "value_key": contact_key(kind, value, COUNTRY),
        "position": position,
    }
