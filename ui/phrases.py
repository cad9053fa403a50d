"""What the pages say about promises, feelings and times: sentences made of `ui.vocabulary`.

Pure functions over frozen values; nothing here asks the store. Days and times are written by
`ui.formats`.
"""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from models.values import Emotion, EmotionSource, Expectation, Standing, SurveyKind
from ui.vocabulary import STANDING_SIGNS, Sign, word

translate = QCoreApplication.translate


class Group(Enum):
    """The groups of the Promises page, in their order from top to bottom."""

    OVERDUE = "overdue"
    BROKEN = "broken"
    TODAY = "today"
    TOMORROW = "tomorrow"
    THIS_WEEK = "this week"
    LATER = "later"
    SETTLED = "settled"


class Standable(Protocol):
    """What a promise must tell to be put in a group and described."""

    @property
    def standing(self) -> Standing:
        """How it stands."""
        ...

    @property
    def unmet(self) -> bool:
        """Whether it is overdue, or broken and not answered for."""
        ...


def sign_of(promise: Standable) -> Sign:
    """Return the sign of a promise's standing; one broken but answered for is at rest."""
    if promise.standing is Standing.BROKEN and not promise.unmet:
        return Sign("broken", "neutral")
    return STANDING_SIGNS[promise.standing]


def group_title(group: Group) -> str:
    """Return a group's heading."""
    return {
        Group.OVERDUE: translate("Phrases", "Overdue"),
        Group.BROKEN: translate("Phrases", "Broken, not answered for"),
        Group.TODAY: translate("Phrases", "Due today"),
        Group.TOMORROW: translate("Phrases", "Tomorrow"),
        Group.THIS_WEEK: translate("Phrases", "This week"),
        Group.LATER: translate("Phrases", "Later"),
        Group.SETTLED: translate("Phrases", "Settled"),
    }[group]


def standing_phrase(promise: Standable) -> str:
    """Return how a promise stands, with a capital."""
    if promise.standing is Standing.BROKEN and not promise.unmet:
        return translate("Phrases", "Answered for")
    if promise.standing is Standing.KEPT_ON_TIME:
        return translate("Phrases", "Kept")
    return upper_first(word(promise.standing))


def count_words(n: int, one: str, many: str) -> str:
    """Return the words for a count, with its digits as the locale groups them."""
    return one if n == 1 else many.format(n=QLocale().toString(n))


def upper_first(text: str) -> str:
    """Return the text with a capital at its start, the rest untouched."""
    return text[:1].upper() + text[1:]


def emotion_phrase(emotion: Emotion) -> str:
    """Return a step by its word and signed figure: "pleased (+1)"."""
    figure = f"{emotion:+d}".replace("-", "\N{MINUS SIGN}") if emotion else "0"
    return f"{word(emotion)} ({figure})"


def source_phrase(source: EmotionSource) -> str:
    """Return who says how the customer felt."""
    return {
        EmotionSource.CUSTOMER: translate("Phrases", "the customer said so"),
        EmotionSource.SURVEY: translate("Phrases", "from a survey"),
        EmotionSource.STAFF: translate("Phrases", "as staff saw it"),
    }[source]


def onward() -> str:
    """Return the arrow from what was to what is; no script mirrors an arrow by itself."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return "\N{LEFTWARDS ARROW}"
    return "\N{RIGHTWARDS ARROW}"


def feeling_words(
    arrival: Emotion | None, emotion: Emotion | None, source: EmotionSource | None
) -> str:
    """Return how a customer came and left: "angry → pleased (+1), as staff saw it"."""
    if emotion is None:
        if arrival is None:
            return ""
        return translate("Phrases", "came {word}").format(word=emotion_phrase(arrival))
    words = emotion_phrase(emotion)
    if arrival is not None and arrival != emotion:
        words = f"{word(arrival)} {onward()} {words}"
    return f"{words}, {source_phrase(source)}" if source else words


def expectation_phrase(expectation: Expectation) -> str:
    """Return how what was delivered compared with what was expected."""
    return {
        Expectation.BELOW: translate("Phrases", "less than they expected"),
        Expectation.MET: translate("Phrases", "as they expected"),
        Expectation.EXCEEDED: translate("Phrases", "better than they expected"),
    }[expectation]


def answer_phrase(kind: SurveyKind, score: int) -> str:
    """Return a survey answer with its scale: "Would recommend us: 9 of 10"."""
    pattern = {
        SurveyKind.NPS: translate("Phrases", "Would recommend us: {score} of 10"),
        SurveyKind.CSAT: translate("Phrases", "Satisfied: {score} of 5"),
        SurveyKind.CES: translate("Phrases", "We made it easy: {score} of 7"),
        SurveyKind.EMOTION: translate("Phrases", "Felt: {score} of 7"),
    }[kind]
    return pattern.format(score=score)
