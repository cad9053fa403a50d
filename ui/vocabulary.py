"""The window's words for the values that the layers share: one place, translated once.

Standings also carry the icon and the tone they are shown with, so that a promise looks the
same on the card, in the list and in the profile. Tone is a colour's name in `ui.theme.Scheme`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from models.values import (
    ContactKind,
    Emotion,
    EmotionSource,
    Expectation,
    PromiseState,
    Record,
    RemarkKind,
    RemarkState,
    Role,
    Standing,
    SurveyKind,
    Vocabulary,
)

_WORDS: tuple[tuple[Enum, object], ...] = (
    (Emotion.ANGRY, QT_TRANSLATE_NOOP("Words", "angry")),
    (Emotion.DISAPPOINTED, QT_TRANSLATE_NOOP("Words", "disappointed")),
    (Emotion.NEUTRAL, QT_TRANSLATE_NOOP("Words", "neutral")),
    (Emotion.PLEASED, QT_TRANSLATE_NOOP("Words", "pleased")),
    (Emotion.DELIGHTED, QT_TRANSLATE_NOOP("Words", "delighted")),
    (EmotionSource.CUSTOMER, QT_TRANSLATE_NOOP("Words", "customer said")),
    (EmotionSource.SURVEY, QT_TRANSLATE_NOOP("Words", "survey")),
    (EmotionSource.STAFF, QT_TRANSLATE_NOOP("Words", "staff saw")),
    (Expectation.BELOW, QT_TRANSLATE_NOOP("Words", "below")),
    (Expectation.MET, QT_TRANSLATE_NOOP("Words", "met")),
    (Expectation.EXCEEDED, QT_TRANSLATE_NOOP("Words", "exceeded")),
    (RemarkKind.COMPLAINT, QT_TRANSLATE_NOOP("Words", "complaint")),
    (RemarkKind.COMPLIMENT, QT_TRANSLATE_NOOP("Words", "compliment")),
    (RemarkKind.NEED, QT_TRANSLATE_NOOP("Words", "need")),
    (RemarkKind.EXPECTATION, QT_TRANSLATE_NOOP("Words", "expectation")),
    (RemarkKind.VALUES, QT_TRANSLATE_NOOP("Words", "values")),
    (RemarkKind.DISLIKES, QT_TRANSLATE_NOOP("Words", "dislikes")),
    (RemarkKind.SUGGESTION, QT_TRANSLATE_NOOP("Words", "suggestion")),
    (RemarkKind.QUESTION, QT_TRANSLATE_NOOP("Words", "question")),
    (RemarkState.OPEN, QT_TRANSLATE_NOOP("Words", "open")),
    (RemarkState.ACTED_ON, QT_TRANSLATE_NOOP("Words", "acted on")),
    (RemarkState.CLOSED, QT_TRANSLATE_NOOP("Words", "closed")),
    (PromiseState.OPEN, QT_TRANSLATE_NOOP("Words", "open")),
    (PromiseState.KEPT, QT_TRANSLATE_NOOP("Words", "kept")),
    (PromiseState.BROKEN, QT_TRANSLATE_NOOP("Words", "broken")),
    (PromiseState.WITHDRAWN, QT_TRANSLATE_NOOP("Words", "withdrawn")),
    (Standing.DUE_LATER, QT_TRANSLATE_NOOP("Words", "due later")),
    (Standing.DUE_TODAY, QT_TRANSLATE_NOOP("Words", "due today")),
    (Standing.OVERDUE, QT_TRANSLATE_NOOP("Words", "overdue")),
    (Standing.KEPT_ON_TIME, QT_TRANSLATE_NOOP("Words", "kept on time")),
    (Standing.KEPT_LATE, QT_TRANSLATE_NOOP("Words", "kept late")),
    (Standing.BROKEN, QT_TRANSLATE_NOOP("Words", "broken")),
    (Standing.WITHDRAWN, QT_TRANSLATE_NOOP("Words", "withdrawn")),
    (SurveyKind.NPS, QT_TRANSLATE_NOOP("Words", "NPS")),
    (SurveyKind.CSAT, QT_TRANSLATE_NOOP("Words", "CSAT")),
    (SurveyKind.CES, QT_TRANSLATE_NOOP("Words", "CES")),
    (SurveyKind.EMOTION, QT_TRANSLATE_NOOP("Words", "emotion rating")),
    (ContactKind.PHONE, QT_TRANSLATE_NOOP("Words", "phone")),
    (ContactKind.EMAIL, QT_TRANSLATE_NOOP("Words", "e-mail")),
    (ContactKind.HANDLE, QT_TRANSLATE_NOOP("Words", "handle")),
    (ContactKind.ADDRESS, QT_TRANSLATE_NOOP("Words", "address")),
    (Role.CLERK, QT_TRANSLATE_NOOP("Words", "clerk")),
    (Role.MANAGER, QT_TRANSLATE_NOOP("Words", "manager")),
    (Record.CUSTOMER, QT_TRANSLATE_NOOP("Words", "customer")),
    (Record.CONTACT_POINT, QT_TRANSLATE_NOOP("Words", "contact point")),
    (Record.CUSTOMER_TAG, QT_TRANSLATE_NOOP("Words", "customer's tag")),
    (Record.INTERACTION, QT_TRANSLATE_NOOP("Words", "interaction")),
    (Record.INTERACTION_TAG, QT_TRANSLATE_NOOP("Words", "interaction's tag")),
    (Record.REMARK, QT_TRANSLATE_NOOP("Words", "remark")),
    (Record.PROMISE, QT_TRANSLATE_NOOP("Words", "promise")),
    (Record.PROMISE_MOVE, QT_TRANSLATE_NOOP("Words", "move of a promise")),
    (Record.SURVEY_ANSWER, QT_TRANSLATE_NOOP("Words", "survey answer")),
    (Record.STAFF_MEMBER, QT_TRANSLATE_NOOP("Words", "staff member")),
    (Record.SHOP, QT_TRANSLATE_NOOP("Words", "shop")),
    (Record.OPENING_HOURS, QT_TRANSLATE_NOOP("Words", "opening hours")),
    (Record.HOLIDAY, QT_TRANSLATE_NOOP("Words", "holiday")),
    (Vocabulary.CHANNEL, QT_TRANSLATE_NOOP("Words", "channel")),
    (Vocabulary.STAGE, QT_TRANSLATE_NOOP("Words", "stage")),
    (Vocabulary.ASPECT, QT_TRANSLATE_NOOP("Words", "aspect")),
    (Record.TERM, QT_TRANSLATE_NOOP("Words", "word of a list")),
    (Record.EXTERNAL_ID, QT_TRANSLATE_NOOP("Words", "external id")),
    (Record.SCHEDULE, QT_TRANSLATE_NOOP("Words", "schedule")),
)
# Members of two enumerations may be equal as text (broken, open), so the class is in the key.
_BY_MEMBER = {(type(member), member.name): str(text) for member, text in _WORDS}


def word(value: Enum) -> str:
    """Return the word for a value, in the window's language, as it stands inside a sentence."""
    text = _BY_MEMBER.get((type(value), value.name))
    return QCoreApplication.translate("Words", text) if text else str(value.value)


def title(value: Enum) -> str:
    """Return the word with a capital, as it stands alone."""
    text = word(value)
    return text[:1].upper() + text[1:]


@dataclass(frozen=True, slots=True)
class Sign:
    """An icon's name and a tone, to be shown with a word."""

    icon: str
    tone: str


STANDING_SIGNS: Mapping[Standing, Sign] = {
    Standing.OVERDUE: Sign("overdue", "danger"),
    Standing.BROKEN: Sign("broken", "danger"),
    Standing.DUE_TODAY: Sign("due-today", "warning"),
    Standing.DUE_LATER: Sign("due-later", "neutral"),
    Standing.KEPT_ON_TIME: Sign("kept-on-time", "good"),
    Standing.KEPT_LATE: Sign("kept-late", "warning"),
    Standing.WITHDRAWN: Sign("withdrawn", "neutral"),
}

EMOTION_SIGNS: Mapping[Emotion, Sign] = {
    Emotion.ANGRY: Sign("face-angry", "danger"),
    Emotion.DISAPPOINTED: Sign("face-disappointed", "warning"),
    Emotion.NEUTRAL: Sign("face-neutral", "neutral"),
    Emotion.PLEASED: Sign("face-pleased", "good"),
    Emotion.DELIGHTED: Sign("face-delighted", "good"),
}

REMARK_SIGNS: Mapping[RemarkKind, Sign] = {
    RemarkKind.COMPLAINT: Sign("complaint", "danger"),
    RemarkKind.COMPLIMENT: Sign("compliment", "good"),
    RemarkKind.NEED: Sign("need", "accent"),
    RemarkKind.EXPECTATION: Sign("expectation", "accent"),
    RemarkKind.VALUES: Sign("values", "good"),
    RemarkKind.DISLIKES: Sign("dislikes", "warning"),
    RemarkKind.SUGGESTION: Sign("suggestion", "accent"),
    RemarkKind.QUESTION: Sign("question", "neutral"),
}
