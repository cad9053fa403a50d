"""Which real notes were drawn, after all the earlier ones were known, and by which seeds.

Three draws that share no note with each other, nor with any set that was labelled or read before:
some at random; two thousand more at random, whose offers are judged by hand; and, out of what is
left, some at random among those that hold a word of the future or a word of time (promises are
rare, so the first draw holds few). Labels were written before the rules were asked.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import cache

from tests.app.rules.promises import labels
from tests.app.rules.promises.labels import BOSTON311, CFPB, Labelled

RANDOM_SEED, JUDGED_SEED, TIMELY_SEED = 20261, 20262, 20263
RANDOM_NUMBER, JUDGED_NUMBER, TIMELY_NUMBER = 400, 2000, 400
EARLIER = ("real_drawn", "real_enriched", "real_fresh")
FUTURE = re.compile(
    r"\b(?:will|wont|won't|shall|going to|gonna|would|should|must|need(?:s|ed)? to|to be|promis\w+"
    r"|schedul\w+|expect\w*|plan(?:s|ned)?)\b|'ll\b",
    re.IGNORECASE,
)
TIME = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?s?\b|\b(?:tomorrow|today|tonight|tmrw"
    r"|morning|afternoon|evening|noon|soon)\b|\b(?:minute|hour|day|week|month|spring|summer|fall"
    r"|winter)s?\b|\b\d{1,2}[/-]\d{1,2}\b|\b(?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?\s*\d"
    r"|\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\b|\bend of\b",
    re.IGNORECASE,
)

STAMP = re.compile(r"Closed date : \S+ \S+")
"""The heading of a closed request, which says nothing of what is to come."""


@cache
def at_random() -> tuple[Labelled, ...]:
    """Draw notes at random from all that were never used."""
    return _some(_unused(), RANDOM_NUMBER, RANDOM_SEED)


@cache
def judged() -> tuple[Labelled, ...]:
    """Draw the further notes at random: no label, every offer in them is judged by hand."""
    return _some(_without(_unused(), at_random()), JUDGED_NUMBER, JUDGED_SEED)


@cache
def timely() -> tuple[Labelled, ...]:
    """Draw at random from what is left and holds a word of the future or a word of time."""
    left = _without(_without(_unused(), at_random()), judged())
    return _some(tuple(note for note in left if _speaks_of_time(note)), TIMELY_NUMBER, TIMELY_SEED)


DRAWS: dict[str, Callable[[], tuple[Labelled, ...]]] = {
    "real_random": at_random,
    "real_timely": timely,
}
"""The labelled sets by the names of their files."""


def _speaks_of_time(note: Labelled) -> bool:
    words = STAMP.sub("", note.note)
    return bool(FUTURE.search(words) or TIME.search(words))


def _some(notes: tuple[Labelled, ...], number: int, seed: int) -> tuple[Labelled, ...]:
    return tuple(random.Random(seed).sample(notes, number))


def _without(notes: tuple[Labelled, ...], others: tuple[Labelled, ...]) -> tuple[Labelled, ...]:
    keys = {note.key for note in others}
    return tuple(note for note in notes if note.key not in keys)


@cache
def _unused() -> tuple[Labelled, ...]:
    """List every distinct note that no earlier set held, labelled or read besides."""
    used = {note.key for name in EARLIER for note in labels.real(name)}
    used |= {note.key for note in labels.further(2000)}
    notes = (
        labels.of_row(file, row, text, labels.read_rows(file)[row - 1])
        for file, column in (BOSTON311, CFPB)
        for row, text in labels.distinct(file, column)
    )
    return tuple(note for note in notes if note.key not in used)
