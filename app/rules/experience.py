"""Whether an interaction was a good experience, and who says so (rule 2 of the domain)."""

from __future__ import annotations

from enum import StrEnum

from models.values import Emotion, EmotionSource, Expectation


class Feeling(StrEnum):
    """The three ways an experience is counted."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"


class Voice(StrEnum):
    """Who says how it was; figures of different voices are never pooled."""

    CUSTOMER = "customer"
    SURVEY = "survey"
    STAFF = "staff"
    EXPECTATION = "expectation"


_OF_EXPECTATION = {
    Expectation.EXCEEDED: Feeling.POSITIVE,
    Expectation.MET: Feeling.NEUTRAL,
    Expectation.BELOW: Feeling.NEGATIVE,
}


def feeling_of(emotion: int) -> Feeling:
    """Return the sign of an emotion, -2 to 2, as a feeling."""
    if emotion > 0:
        return Feeling.POSITIVE
    return Feeling.NEGATIVE if emotion < 0 else Feeling.NEUTRAL


def experience(
    emotion: Emotion | int | None,
    source: EmotionSource | None,
    expectation: Expectation | None,
) -> tuple[Voice, Feeling] | None:
    """Return who says what of one interaction, or None where nothing was recorded.

    The emotion on leaving goes first; where there is none, the expectation. An emotion that
    names no source is what staff saw: nobody else is known to have said it.
    """
    if emotion is not None:
        return Voice((source or EmotionSource.STAFF).value), feeling_of(emotion)
    if expectation is not None:
        return Voice.EXPECTATION, _OF_EXPECTATION[expectation]
    return None
