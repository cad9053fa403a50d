"""What SQL keeps of promises is what the rules say of them, whatever is done in which order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from app.queries import customers, moments, owed, promises, rolled, scan
from app.queries.measures import total
from app.rules import days
from app.rules.standing import lapse
from app.services import shop, undo
from models import rollup, zone_days
from models.base import from_micros, to_micros
from models.customer import Customer
from models.interaction import Interaction
from models.promise import Promise, PromiseMove
from models.store import Store, Writing
from models.survey import SurveyAnswer
from models.values import Emotion, EmotionSource, FixedClock, PromiseState, SurveyKind
from tests.conftest import NOW

ZONES = ("Europe/Berlin", "Pacific/Apia", "America/Asuncion", "Africa/Cairo", "UTC")
TODAY = date(2026, 3, 18)
HOURS = 24 * 14
PERIODS = [
    (date(2026, 2, 1), date(2026, 2, 28)),
    (date(2026, 1, 5), date(2026, 3, 2)),
    (None, None),
    (date(2026, 3, 1), date(2026, 3, 31)),
    (date(2026, 3, 9), None),
]


class Shop:
    """A shop in which anything happens to promises, drawn from a seed."""

    def __init__(self, store: Store, seed: object) -> None:
        """Begin with one interaction."""
        self.store = store
        self.random = Random(str(seed))
        self.deeds: list[str] = []
        with store.write() as writing:
            self.customer = writing.insert(Customer, name="Ana", name_key="ana")
            self.other = writing.insert(Customer, name="Bo", name_key="bo")
            visit = {"customer_id": self.customer, "at": self.near(), "note": ""}
            self.visit = writing.insert(Interaction, **visit)

    def near(self) -> datetime:
        """Return an instant of the weeks before now."""
        return NOW - timedelta(
            hours=self.random.randint(1, HOURS), minutes=self.random.choice((0, 30))
        )

    def due(self, kind: str) -> dict[str, Any]:
        """Return a due near now: a day, or an instant."""
        at = NOW + timedelta(hours=self.random.randint(-HOURS, HOURS // 2))
        is_day = self.random.random() < 0.6
        return {f"{kind}_day": at.date() if is_day else None, f"{kind}_at": None if is_day else at}

    def settling(self) -> dict[str, Any]:
        """Return a state, and what goes with it."""
        state = self.random.choice(list(PromiseState))
        settled = None if state is PromiseState.OPEN else self.near()
        is_answered = state is PromiseState.BROKEN and self.random.random() < 0.5
        return {
            "state": state,
            "settled_at": settled,
            "answered_at": settled if is_answered else None,
        }

    def make(self, writing: Writing) -> None:
        """Make a promise, or many at once."""
        rows = [self.promise() for _ in range(self.random.choice((1, 3)))]
        if len(rows) == 1:
            writing.insert(Promise, **rows[0])
        else:
            writing.insert_many(Promise, rows)

    def promise(self) -> dict[str, Any]:
        """Return a new promise."""
        due = self.due("first_due")
        return {
            "interaction_id": self.visit,
            "text": "a word",
            "promised_at": NOW - timedelta(days=30),
            **due,
            "due_day": due["first_due_day"],
            "due_at": due["first_due_at"],
            **self.settling(),
        }

    def one(self, writing: Writing, table: Any) -> int | None:
        """Return one of a table's ids."""
        ids = list(writing.execute(select(table.id)).scalars())
        return self.random.choice(ids) if ids else None

    def move(self, writing: Writing) -> None:
        """Move a promise, agreed or not, in time or not, before it was settled or after."""
        promise = self.one(writing, Promise)
        if promise is None:
            return
        to = self.due("to")
        values = {"from_day": TODAY, **to, "agreed": self.random.random() < 0.7, "at": self.near()}
        writing.insert(PromiseMove, promise_id=promise, **values)
        writing.update(Promise, promise, due_day=to["to_day"], due_at=to["to_at"])

    def settle(self, writing: Writing) -> None:
        """Settle a promise, or open it again."""
        promise = self.one(writing, Promise)
        if promise is not None:
            writing.update(Promise, promise, **self.settling())

    def correct(self, writing: Writing) -> None:
        """Correct a first due."""
        promise = self.one(writing, Promise)
        if promise is not None:
            writing.update(Promise, promise, **self.due("first_due"))

    def amend(self, writing: Writing) -> None:
        """Correct a move."""
        move = self.one(writing, PromiseMove)
        if move is not None:
            writing.update(PromiseMove, move, agreed=self.random.random() < 0.5, at=self.near())

    def unmove(self, writing: Writing) -> None:
        """Delete a move."""
        move = self.one(writing, PromiseMove)
        if move is not None:
            writing.delete(PromiseMove, move)

    def remove(self, writing: Writing) -> None:
        """Delete a promise with all its moves."""
        promise = self.one(writing, Promise)
        moves = select(PromiseMove.id).where(PromiseMove.promise_id == promise)
        for move in list(writing.execute(moves).scalars()):
            writing.delete(PromiseMove, move)
        if promise is not None:
            writing.delete(Promise, promise)

    def visit_again(self, writing: Writing) -> None:
        """Have interactions and answers come in bulk, or one become another."""
        if self.random.random() < 0.6:
            visits = writing.insert_many(Interaction, [self.contact() for _ in range(4)])
            given = {"kind": SurveyKind.NPS, "answered_at": self.near()}
            scores = [{"interaction_id": i, "score": i % 11, **given} for i in visits]
            writing.insert_many(SurveyAnswer, scores)
        else:
            visit = self.one(writing, Interaction)
            assert visit is not None
            contact = self.contact()
            if visit == self.visit:
                contact["customer_id"] = self.customer
            writing.update(Interaction, visit, **contact)

    def contact(self) -> dict[str, Any]:
        """Return an interaction of some month with one of two customers, or with nobody."""
        felt = self.random.choice((None, *Emotion))
        return {
            "customer_id": self.random.choice((self.customer, self.other, None)),
            "at": NOW - timedelta(days=self.random.randint(0, 80)),
            "note": "",
            "emotion": felt,
            "emotion_source": None if felt is None else EmotionSource.STAFF,
            "worth_minor": self.random.choice((None, 100)),
            "worth_currency": "EUR",
        }

    def take_back(self, writing: Writing) -> None:
        """Take back one of the last deeds, which may itself have taken something back."""
        if self.deeds:
            undo.undo(writing, self.deeds.pop(self.random.randrange(-min(3, len(self.deeds)), 0)))

    def something(self) -> None:
        """Do one thing, or take one back."""
        deeds: tuple[Callable[[Writing], None], ...] = (
            *[self.make, self.move, self.settle, self.correct] * 2,
            self.amend,
            *(self.unmove, self.remove, self.visit_again, self.visit_again, self.take_back),
        )
        with self.store.write() as writing:
            self.random.choice(deeds)(writing)
            uid = writing.changes().changeset
        if uid is not None:
            self.deeds.append(uid)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("seed", range(4))
def test_kept_rows_are_what_the_rules_say(store: Store, zone: str, seed: int) -> None:
    with store.write() as writing:
        shop.correct(writing, {"zone": zone})
    busy = Shop(store, f"{zone} {seed}")
    for _ in range(50):
        busy.something()
    with store.read() as reading:
        assert rollup.faults(reading.connection) == []
        moment = moments.present(reading)
        assert owed.serves(reading, moment)
        unmet = promises.unmet(reading)
        assert len(unmet) == promises.count_unmet(reading)
        assert [row.id for row in promises.unmet_page(reading, 5)] == [r.id for r in unmet[:5]]
        rows = reading.connection.exec_driver_sql(
            "SELECT promise_id, lapse, desk_lapse, day FROM owed"
        ).fetchall()
        desk = {row.id: row for row in promises.desk(reading)}
        assert {row[0] for row in rows} == set(desk)
        for id_, binding, by_desk, day in rows:
            assert from_micros(binding) == lapse(desk[id_].binding_due, moment.zone)
            assert from_micros(by_desk) == lapse(desk[id_].due, moment.zone)
            due = desk[id_].binding_due
            assert day == (due.day or days.day_of(due.at, moment.zone)).isoformat()  # type: ignore[arg-type]
        [theirs] = customers.rows(reading, [busy.customer])
        assert (theirs.unmet, theirs.open_promises) == (len(unmet), len(desk))
        assert promises.owed_to(reading, busy.customer, moment) == list(desk.values())
        told = rolled.promises_to(reading, busy.customer)
        everything = scan.find(reading, scan.Period(None, None, moment.zone), moment)
        assert told == total(everything).promises
        for first, last in PERIODS:
            period = scan.Period(first, last, moment.zone)
            tally, whose = rolled.count(reading, period, moment)
            assert tally.measures(whose) == total(scan.find(reading, period, moment))


def test_a_clock_set_back_is_judged_by_the_rules(store: Store) -> None:
    busy = Shop(store, 1)
    for _ in range(40):
        busy.something()
    store.clock = FixedClock(NOW - timedelta(days=10))
    with store.read() as reading:
        assert not owed.serves(reading, moments.present(reading))
        unmet = promises.unmet(reading)
        assert len(unmet) == promises.count_unmet(reading)
        assert promises.unmet_page(reading, 5) == unmet[:5]


@pytest.mark.parametrize("zone", ZONES)
def test_a_day_ends_in_sql_as_in_the_rules(tmp_path: Path, zone: str) -> None:
    store = Store.open(tmp_path / "shop.counterfoil")
    place = ZoneInfo(zone)
    with store.write() as writing:
        shop.correct(writing, {"zone": zone})
    with store.write() as writing:
        ask = f"SELECT {zone_days.day_end('?1')}, {zone_days.month_of('?2')}"
        for number in range(365 * 60):
            day = date(1975, 1, 1) + timedelta(days=number)
            end = days.first_instant(day + days.ONE_DAY, place)
            near = to_micros(end) - number % 2
            found = writing.connection.exec_driver_sql(ask, (day.isoformat(), near)).one()
            assert from_micros(found[0]) == end, day
            seen = from_micros(near)
            first = days.first_instant(seen.astimezone(place).date().replace(day=1), place)
            if first <= seen:  # a clock set back over midnight shows the old month once more
                assert found[1] == f"{seen.astimezone(place):%Y-%m}"
    store.close()


def test_years_long_past_end_too() -> None:
    spans = zone_days.rows("Europe/Berlin")["zone_span"]
    assert spans[0][1] < to_micros(datetime(1000, 1, 1, tzinfo=UTC))  # type: ignore[operator]
    assert [row[2] for row in spans[:-1]] == [row[1] for row in spans[1:]]
