"""The measures: one function each, which screen, CSV, JSON and PDF all call.

Intervals are 95 %. Shares of one count are Wilson's (E. B. Wilson 1927); differences of two
shares (NPS and its like) take the adjusted Wald interval, three answers added, three quarters
of one to each end (Rocks 2016), clipped to the scale. `value` is never shifted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from math import sqrt
from typing import Literal
from zoneinfo import ZoneInfo

from app.rules.experience import Feeling, Voice
from app.rules.standing import PromiseFacts, is_unmet, standing, was_moved
from models.values import Standing

Z95 = 1.959963984540054
"""The normal deviate that leaves 2.5 % on either side."""
ENOUGH = 5
"""Fewest answers of which a percentage is spoken."""

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Share:
    """A figure with its count and 95 % interval; all three are None where n is 0."""

    value: float | None
    n: int
    low: float | None
    high: float | None

    def to_json(self) -> Json:
        """Return it as the contract writes it."""
        return {"value": self.value, "n": self.n, "low": self.low, "high": self.high}


NOTHING = Share(None, 0, None, None)
"""The share of no answers."""


def enough(n: int) -> bool:
    """Tell whether there are answers enough for a percentage; below, counts only."""
    return n >= ENOUGH


def arrow(before: Share, after: Share) -> Literal["up", "down"] | None:
    """Return which way a figure moved, only where the two intervals do not overlap."""
    if before.low is None or before.high is None or after.low is None or after.high is None:
        return None
    if not (enough(before.n) and enough(after.n)):
        return None
    if after.low > before.high:
        return "up"
    return "down" if after.high < before.low else None


def wilson(k: int, n: int) -> Share:
    """Return the share k of n, 0 to 1, with Wilson's interval."""
    _check_counts(k, n - k)
    if n == 0:
        return NOTHING
    p, z2 = k / n, Z95 * Z95
    centre = p + z2 / (2 * n)
    spread = Z95 * sqrt(p * (1 - p) / n + z2 / (4 * n * n))
    low, high = ((centre + sign * spread) / (1 + z2 / n) for sign in (-1, 1))
    # At the ends the formula gives exactly 0 and 1; floating point gives a hair beside them.
    return Share(p, n, 0.0 if k == 0 else max(0.0, low), 1.0 if k == n else min(1.0, high))


def balance(plus: int, neither: int, minus: int, scale: float = 1.0) -> Share:
    """Return `scale` x (plus - minus) / n with the adjusted Wald interval, clipped to +-scale."""
    _check_counts(plus, neither, minus)
    n = plus + neither + minus
    if n == 0:
        return NOTHING
    p, d, m = (plus + 0.75) / (n + 3), (minus + 0.75) / (n + 3), n + 3
    margin = Z95 * sqrt((p + d - (p - d) ** 2) / m)
    return Share(
        scale * (plus - minus) / n,
        n,
        scale * max(-1.0, p - d - margin),
        scale * min(1.0, p - d + margin),
    )


def _check_counts(*counts: int) -> None:
    """Refuse counts that no data can have."""
    if min(counts) < 0:
        raise ValueError("counts cannot be negative")


def nps(promoters: int, passives: int, detractors: int) -> Share:
    """Return the net promoter score, -100 to 100, of the answered only."""
    return balance(promoters, passives, detractors, 100.0)


def nps_of_scores(scores: Mapping[int, int]) -> Share:
    """Return the NPS of counts by score 0-10: promoters 9-10, passives 7-8, detractors 0-6."""
    return nps(_within(scores, 9, 10), _within(scores, 7, 8), _within(scores, 0, 6))


def csat(scores: Mapping[int, int]) -> Share:
    """Return the share of 4 and 5 among counts by score 1-5."""
    return wilson(_within(scores, 4, 5), _within(scores, 1, 5))


@dataclass(frozen=True, slots=True)
class Effort:
    """Customer effort: the mean of 1-7 (higher is easier) and the share of 5-7."""

    mean: float | None
    n: int
    share_5_7: Share

    def to_json(self) -> Json:
        """Return it as the contract writes it."""
        return {"mean": self.mean, "n": self.n, "share_5_7": self.share_5_7.to_json()}


NO_EFFORT = Effort(None, 0, NOTHING)


def ces(scores: Mapping[int, int]) -> Effort:
    """Return the customer effort score of counts by score 1-7."""
    n = _within(scores, 1, 7)
    if n == 0:
        return NO_EFFORT
    total = sum(score * count for score, count in scores.items() if 1 <= score <= 7)
    return Effort(total / n, n, wilson(_within(scores, 5, 7), n))


def emotion_rating(scores: Mapping[int, int]) -> Share:
    """Return the share of 6-7 minus that of 1-3, -1 to 1, of counts by score 1-7.

    Only answers that the customer gave may be counted (Temkin's emotion rating).
    """
    return balance(_within(scores, 6, 7), _within(scores, 4, 5), _within(scores, 1, 3))


def expectation_gap(exceeded: int, met: int, below: int) -> Share:
    """Return exceeded minus below over answered, -1 to 1."""
    return balance(exceeded, met, below)


def settled_on_the_spot(settled: int, complaints: int) -> Share:
    """Return the share of complaints that were settled on the spot."""
    return wilson(settled, complaints)


def _within(scores: Mapping[int, int], low: int, high: int) -> int:
    return sum(count for score, count in scores.items() if low <= score <= high)


@dataclass(frozen=True, slots=True)
class Feelings:
    """Positive, neutral and negative experiences by one voice."""

    positive: int = 0
    neutral: int = 0
    negative: int = 0

    @property
    def n(self) -> int:
        """How many there are."""
        return self.positive + self.neutral + self.negative

    def to_json(self) -> Json:
        """Return it as the contract writes it."""
        return {
            "positive": self.positive,
            "neutral": self.neutral,
            "negative": self.negative,
            "n": self.n,
        }


def positive_negative(feelings: Feelings) -> Share:
    """Return the share of positive among positive and negative, of one voice at a time."""
    return wilson(feelings.positive, feelings.positive + feelings.negative)


@dataclass(frozen=True, slots=True)
class Experience:
    """Experiences by who says so, each interaction counted once; never pooled."""

    customer: Feelings = Feelings()
    survey: Feelings = Feelings()
    staff: Feelings = Feelings()
    expectation: Feelings = Feelings()
    unknown: int = 0

    def of(self, voice: Voice) -> Feelings:
        """Return the counts of one voice."""
        feelings: Feelings = getattr(self, voice.value)
        return feelings

    @classmethod
    def counted(cls, counts: Mapping[tuple[Voice, Feeling] | None, int]) -> Experience:
        """Return the experiences of counts by voice and feeling; None counts as unknown."""
        voices = {
            voice.value: Feelings(*(counts.get((voice, feeling), 0) for feeling in Feeling))
            for voice in Voice
        }
        return cls(**voices, unknown=counts.get(None, 0))

    def to_json(self) -> Json:
        """Return it as the contract writes it."""
        voices: Json = {voice.value: self.of(voice).to_json() for voice in Voice}
        return {**voices, "unknown": self.unknown}


@dataclass(frozen=True, slots=True)
class PromiseCounts:
    """Promises by standing at a moment; `open` is what is not yet due.

    `unmet` and `moved` are counted beside: a promise in them stands in one of the others too.
    """

    kept_on_time: int = 0
    kept_late: int = 0
    broken: int = 0
    withdrawn: int = 0
    open: int = 0
    overdue: int = 0
    unmet: int = 0
    moved: int = 0

    @property
    def made(self) -> int:
        """How many were made: each stands in exactly one of the six."""
        return (
            self.kept_on_time
            + self.kept_late
            + self.broken
            + self.withdrawn
            + self.open
            + self.overdue
        )

    def to_json(self) -> Json:
        """Return it as the contract writes it."""
        return {
            "made": self.made,
            "kept_on_time": self.kept_on_time,
            "kept_late": self.kept_late,
            "broken": self.broken,
            "withdrawn": self.withdrawn,
            "open": self.open,
            "overdue": self.overdue,
            "unmet": self.unmet,
            "moved": self.moved,
            "kept_of_due_share": kept_of_due(self).to_json(),
            "kept_on_time_share": kept_on_time_of_settled(self).to_json(),
        }


_COUNTED_AS = {
    Standing.DUE_LATER: "open",
    Standing.DUE_TODAY: "open",
    Standing.OVERDUE: "overdue",
    Standing.KEPT_ON_TIME: "kept_on_time",
    Standing.KEPT_LATE: "kept_late",
    Standing.BROKEN: "broken",
    Standing.WITHDRAWN: "withdrawn",
}


def count_promises(promises: Iterable[PromiseFacts], t: datetime, zone: ZoneInfo) -> PromiseCounts:
    """Count promises by how they stand at T; those not made by then are left out."""
    counts = dict.fromkeys((*_COUNTED_AS.values(), "unmet", "moved"), 0)
    for facts in promises:
        stands = standing(facts, t, zone)
        if stands is None:
            continue
        counts[_COUNTED_AS[stands]] += 1
        counts["unmet"] += is_unmet(facts, t, zone)
        counts["moved"] += was_moved(facts, t)
    return PromiseCounts(**counts)


def kept_of_due(counts: PromiseCounts) -> Share:
    """Return the headline: kept on time of all that fell due or were settled (rule 6).

    Overdue ones count against it, withdrawn ones not at all: a shop that never settles must
    not look punctual.
    """
    due = counts.kept_on_time + counts.kept_late + counts.broken + counts.overdue
    return wilson(counts.kept_on_time, due)


def kept_on_time_of_settled(counts: PromiseCounts) -> Share:
    """Return kept on time of the settled ones alone, withdrawn apart (rule 6)."""
    return wilson(counts.kept_on_time, counts.kept_on_time + counts.kept_late + counts.broken)


@dataclass(frozen=True, slots=True)
class Measures:
    """All figures of a shop, a customer or a group, for a period and a moment.

    `groups` is None where no grouping was asked for. The last three figures belong to screen
    and paper; the contract's JSON does not hold them.
    """

    customers: int = 0
    interactions: int = 0
    worth: Mapping[str, int] = field(default_factory=dict)
    promises: PromiseCounts = PromiseCounts()
    experience: Experience = Experience()
    csat: Share = NOTHING
    nps: Share = NOTHING
    ces: Effort = NO_EFFORT
    groups: tuple[Group, ...] | None = None
    emotion_rating: Share = NOTHING
    expectation_gap: Share = NOTHING
    settled_on_the_spot: Share = NOTHING

    def to_json(self) -> Json:
        """Return exactly what the contract says `measures --json` prints."""
        document: Json = {
            "customers": self.customers,
            "interactions": self.interactions,
            "worth": dict(self.worth),
            "promises": self.promises.to_json(),
            "experience": self.experience.to_json(),
            "csat": self.csat.to_json(),
            "nps": self.nps.to_json(),
            "ces": self.ces.to_json(),
        }
        if self.groups is not None:
            document["groups"] = [group.to_json() for group in self.groups]
        return document


@dataclass(frozen=True, slots=True)
class Group:
    """The measures of one channel, stage, aspect, staff member or month; None is "not said"."""

    key: str | None
    measures: Measures

    def to_json(self) -> Json:
        """Return the key and the same members as the whole has."""
        return {"key": self.key, **self.measures.to_json()}
