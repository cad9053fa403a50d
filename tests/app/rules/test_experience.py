"""Whose word counts, and what it says."""

from __future__ import annotations

import pytest

from app.rules.experience import Feeling, Voice, experience
from models.values import Emotion, EmotionSource, Expectation


@pytest.mark.parametrize(
    ("emotion", "source", "expectation", "expected"),
    [
        (None, None, None, None),
        (None, EmotionSource.CUSTOMER, None, None),
        (2, EmotionSource.CUSTOMER, Expectation.BELOW, (Voice.CUSTOMER, Feeling.POSITIVE)),
        (-1, EmotionSource.SURVEY, None, (Voice.SURVEY, Feeling.NEGATIVE)),
        (0, EmotionSource.STAFF, Expectation.EXCEEDED, (Voice.STAFF, Feeling.NEUTRAL)),
        (1, None, None, (Voice.STAFF, Feeling.POSITIVE)),
        (None, None, Expectation.EXCEEDED, (Voice.EXPECTATION, Feeling.POSITIVE)),
        (None, None, Expectation.MET, (Voice.EXPECTATION, Feeling.NEUTRAL)),
        (None, EmotionSource.STAFF, Expectation.BELOW, (Voice.EXPECTATION, Feeling.NEGATIVE)),
    ],
)
def test_experience(
    emotion: int | None,
    source: EmotionSource | None,
    expectation: Expectation | None,
    expected: tuple[Voice, Feeling] | None,
) -> None:
    assert experience(emotion, source, expectation) == expected


@pytest.mark.parametrize("emotion", list(Emotion))
@pytest.mark.parametrize("source", list(EmotionSource))
def test_the_sign_decides_whatever_the_voice(emotion: Emotion, source: EmotionSource) -> None:
    found = experience(emotion, source, Expectation.MET)
    assert found is not None
    voice, feeling = found
    assert voice.value == source.value
    sign = {Feeling.NEGATIVE: -1, Feeling.NEUTRAL: 0, Feeling.POSITIVE: 1}[feeling]
    assert sign * abs(emotion) == emotion
