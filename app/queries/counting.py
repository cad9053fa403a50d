"""Counts records into measures, in one pass and without the store.

What is counted comes as light tuples, each with the keys by which it can be told apart; a
grouping picks one of them. Every record stands in exactly one group, so the whole is the sum
of its groups (of customers, the union).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from app.rules import measures as rules
from app.rules.experience import Feeling, Voice
from app.rules.measures import Experience, Measures, PromiseCounts
from models.values import Expectation, Standing, SurveyKind

Key = Callable[[Any], Hashable]
"""Picks from a happening, a judged promise or an answer the group it counts in."""


class Happening(NamedTuple):
    """One interaction, on its day in the shop's zone."""

    day: date
    customer_id: int | None
    channel_id: int | None
    stage_id: int | None
    aspect_id: int | None
    staff_id: int | None
    said: tuple[Voice, Feeling] | None
    expectation: Expectation | None
    worth_minor: int | None
    worth_currency: str | None
    is_complaint: bool
    settled: bool


class Judged(NamedTuple):
    """One promise as it stands, on the day first due; `staff_id` is its owner."""

    day: date
    channel_id: int | None
    stage_id: int | None
    aspect_id: int | None
    staff_id: int | None
    standing: Standing
    unmet: bool
    moved: bool


class Answered(NamedTuple):
    """One survey answer on its day, with the keys of the interaction it was given to."""

    day: date
    channel_id: int | None
    stage_id: int | None
    aspect_id: int | None
    staff_id: int | None
    kind: SurveyKind
    score: int


@dataclass(frozen=True, slots=True)
class Found:
    """All that is to be counted; `customers` where it is not those who had an interaction."""

    happenings: Sequence[Happening]
    promises: Sequence[Judged]
    answers: Sequence[Answered]
    customers: int | None = None


@dataclass(slots=True)
class Tally:
    """Running counts of one group."""

    interactions: int = 0
    customers: set[int] = field(default_factory=set)
    worth: Counter[str] = field(default_factory=Counter)
    said: Counter[tuple[Voice, Feeling] | None] = field(default_factory=Counter)
    expectations: Counter[Expectation | None] = field(default_factory=Counter)
    complaints: int = 0
    settled: int = 0
    standings: Counter[Standing] = field(default_factory=Counter)
    unmet: int = 0
    moved: int = 0
    scores: Counter[tuple[SurveyKind, int]] = field(default_factory=Counter)

    def add_happening(self, one: Happening) -> None:
        """Count an interaction."""
        self.interactions += 1
        self.said[one.said] += 1
        self.expectations[one.expectation] += 1
        if one.customer_id is not None:
            self.customers.add(one.customer_id)
        if one.worth_minor is not None and one.worth_currency is not None:
            self.worth[one.worth_currency] += one.worth_minor
        if one.is_complaint:
            self.complaints += 1
            self.settled += one.settled

    def add_promise(self, one: Judged) -> None:
        """Count a promise."""
        self.standings[one.standing] += 1
        self.unmet += one.unmet
        self.moved += one.moved

    def add(self, other: Tally) -> None:
        """Count all that another tally counted."""
        self.interactions += other.interactions
        self.customers |= other.customers
        self.complaints += other.complaints
        self.settled += other.settled
        self.unmet += other.unmet
        self.moved += other.moved
        for name in ("worth", "said", "expectations", "standings", "scores"):
            # Not `+=`, which would drop a sum that is 0 or below.
            getattr(self, name).update(getattr(other, name))

    def measures(self, customers: int | None = None) -> Measures:
        """Return the figures; `customers` where it is not those who had an interaction."""
        by_kind = {kind: self._scores_of(kind) for kind in SurveyKind}
        said = self.expectations
        return Measures(
            customers=len(self.customers) if customers is None else customers,
            interactions=self.interactions,
            worth=dict(sorted(self.worth.items())),
            promises=self.promise_counts(),
            experience=Experience.counted(self.said),
            csat=rules.csat(by_kind[SurveyKind.CSAT]),
            nps=rules.nps_of_scores(by_kind[SurveyKind.NPS]),
            ces=rules.ces(by_kind[SurveyKind.CES]),
            emotion_rating=rules.emotion_rating(by_kind[SurveyKind.EMOTION]),
            expectation_gap=rules.expectation_gap(
                said[Expectation.EXCEEDED], said[Expectation.MET], said[Expectation.BELOW]
            ),
            settled_on_the_spot=rules.settled_on_the_spot(self.settled, self.complaints),
        )

    def _scores_of(self, kind: SurveyKind) -> dict[int, int]:
        return {score: n for (its_kind, score), n in self.scores.items() if its_kind is kind}

    def promise_counts(self) -> PromiseCounts:
        """Return how promises stand."""
        stands = self.standings
        return PromiseCounts(
            kept_on_time=stands[Standing.KEPT_ON_TIME],
            kept_late=stands[Standing.KEPT_LATE],
            broken=stands[Standing.BROKEN],
            withdrawn=stands[Standing.WITHDRAWN],
            open=stands[Standing.DUE_LATER] + stands[Standing.DUE_TODAY],
            overdue=stands[Standing.OVERDUE],
            unmet=self.unmet,
            moved=self.moved,
        )


def tallies(found: Found, key: Key) -> dict[Hashable, Tally]:
    """Return the counts of each group."""
    groups: defaultdict[Hashable, Tally] = defaultdict(Tally)
    for happening in found.happenings:
        groups[key(happening)].add_happening(happening)
    for promise in found.promises:
        groups[key(promise)].add_promise(promise)
    for answer in found.answers:
        groups[key(answer)].scores[answer.kind, answer.score] += 1
    return dict(groups)


def whole(groups: Iterable[Tally]) -> Tally:
    """Return the sum of tallies that share no record."""
    total = Tally()
    for tally in groups:
        total.add(tally)
    return total


def measured(groups: Mapping[Hashable, Tally]) -> dict[Hashable, Measures]:
    """Return the figures of each group."""
    return {key: tally.measures() for key, tally in groups.items()}
