"""The words every layer shares: enumerations, frozen values, errors, the clock.

Standard library only, so that it may be imported by all layers, before the store's
libraries are loaded. Nothing here decides a rule of the shop; that is `app.rules`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import Enum, IntEnum, StrEnum
from typing import Protocol

from models.clock import SystemClock as SystemClock  # it is loaded before all of this

NOTE_LIMIT = 20_000
"""Most characters in a note, a remark or a promise's words."""
NAME_LIMIT = 500
"""Most characters in a name or any other one-line field."""


class Emotion(IntEnum):
    """How a customer felt, in five steps."""

    ANGRY = -2
    DISAPPOINTED = -1
    NEUTRAL = 0
    PLEASED = 1
    DELIGHTED = 2


class EmotionSource(StrEnum):
    """Who says how the customer felt."""

    CUSTOMER = "customer"
    SURVEY = "survey"
    STAFF = "staff"


class Expectation(StrEnum):
    """How what was delivered compared with what the customer expected."""

    BELOW = "below"
    MET = "met"
    EXCEEDED = "exceeded"


class RemarkKind(StrEnum):
    """What sort of thing the customer voiced."""

    COMPLAINT = "complaint"
    COMPLIMENT = "compliment"
    NEED = "need"
    EXPECTATION = "expectation"
    VALUES = "values"
    DISLIKES = "dislikes"
    SUGGESTION = "suggestion"
    QUESTION = "question"


class RemarkState(StrEnum):
    """Where a remark that asks for action stands."""

    OPEN = "open"
    ACTED_ON = "acted_on"
    CLOSED = "closed"


class PromiseState(StrEnum):
    """What was recorded of a promise; its standing at a moment is a rule."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"


class Standing(StrEnum):
    """How a promise stands at a moment (domain rule 4)."""

    DUE_LATER = "due_later"
    DUE_TODAY = "due_today"
    OVERDUE = "overdue"
    KEPT_ON_TIME = "kept_on_time"
    KEPT_LATE = "kept_late"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"


class SurveyKind(StrEnum):
    """Which question a score answers; each has its own scale."""

    NPS = "nps"
    CSAT = "csat"
    CES = "ces"
    EMOTION = "emotion"


SURVEY_SCALES: Mapping[SurveyKind, tuple[int, int]] = {
    SurveyKind.NPS: (0, 10),
    SurveyKind.CSAT: (1, 5),
    SurveyKind.CES: (1, 7),
    SurveyKind.EMOTION: (1, 7),
}
"""Lowest and highest score of each kind, both allowed."""


class ContactKind(StrEnum):
    """A way to reach a customer."""

    PHONE = "phone"
    EMAIL = "email"
    HANDLE = "handle"
    ADDRESS = "address"


class Role(StrEnum):
    """What a staff member is here."""

    CLERK = "clerk"
    MANAGER = "manager"


class Vocabulary(StrEnum):
    """The lists of words that each shop edits for itself."""

    CHANNEL = "channel"
    STAGE = "stage"
    ASPECT = "aspect"


class Record(StrEnum):
    """The kinds of record that are journalled: one for each such table, by the table's name."""

    CUSTOMER = "customer"
    CONTACT_POINT = "contact_point"
    CUSTOMER_TAG = "customer_tag"
    INTERACTION = "interaction"
    INTERACTION_TAG = "interaction_tag"
    REMARK = "remark"
    PROMISE = "promise"
    PROMISE_MOVE = "promise_move"
    SURVEY_ANSWER = "survey_answer"
    STAFF_MEMBER = "staff_member"
    SHOP = "shop"
    OPENING_HOURS = "opening_hours"
    HOLIDAY = "holiday"
    TERM = "term"
    EXTERNAL_ID = "external_id"
    SCHEDULE = "schedule"


class Rhythm(StrEnum):
    """How often something makes itself."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


class Action(StrEnum):
    """What happened to a row."""

    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"
    INSERT_RANGE = "insert_range"
    DELETE_RANGE = "delete_range"


class LeftReason(StrEnum):
    """Why an undo leaves something as it is."""

    CHANGED_SINCE = "changed_since"
    REFERRED_TO = "referred_to"
    GONE = "gone"
    PARENT_GONE = "parent_gone"


@dataclass(frozen=True, slots=True)
class Due:
    """When a promise falls due: a day of the shop's zone, or an instant (UTC). Exactly one."""

    day: date | None = None
    at: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse neither and both."""
        if (self.day is None) == (self.at is None):
            raise ValueError("a due is either a day or an instant")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in integer minor units (cents) and an ISO 4217 code."""

    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Actor:
    """Who works, and on which computer (an opaque id): what undo and history go by."""

    staff_id: int | None = None
    computer: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write changed: the change-set's id and the touched records by kind.

    `records` names ids of rows created, changed or deleted; a kind in `many` was touched
    too widely to list (an import) and counts as changed as a whole.
    """

    changeset: str | None = None
    command: str = ""
    records: Mapping[Record, frozenset[int]] = field(default_factory=dict)
    many: frozenset[Record] = frozenset()

    def touches(self, *kinds: Record) -> bool:
        """Tell whether any record of these kinds was changed."""
        return any(kind in self.many or self.records.get(kind) for kind in kinds)


class Missing(Enum):
    """A field left alone by a correction, apart from one set to nothing."""

    KEEP = "keep"


KEEP = Missing.KEEP


class Clock(Protocol):
    """Tells the present instant; passed in so that tests and reports can fix it."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still at one instant."""

    instant: datetime

    def now(self) -> datetime:
        """Return the instant it stands at, in UTC."""
        return self.instant.astimezone(UTC)


class UserError(Exception):
    """Something the person can mend: a code and values; the sentence belongs to the surface.

    `code` is a short dotted word ("promise.no_due"), `values` fill the sentence, `field`
    names the field at fault where there is one.
    """

    def __init__(self, code: str, *, field: str | None = None, **values: object) -> None:
        """Keep the code, the field at fault and the values for the sentence."""
        super().__init__(code)
        self.code = code
        self.field = field
        self.values = values


class Conflict(UserError):
    """Somebody else changed the record in the meantime."""


class StoreError(UserError):
    """The store cannot do what was asked; `kind` tells how the surface should react."""

    def __init__(
        self, kind: StoreTrouble, code: str = "", *, field: str | None = None, **values: object
    ) -> None:
        """Keep the kind; the code defaults to `store.` and the kind's word."""
        super().__init__(code or f"store.{kind.value}", field=field, **values)
        self.kind = kind


class StoreTrouble(StrEnum):
    """The kinds of trouble with a store, and what the surface does about each."""

    BUSY = "busy"  # try again
    FULL = "full"  # banner; the form stays
    DISK = "disk"  # banner; the form stays
    READ_ONLY = "read_only"  # read-only mode
    DAMAGED = "damaged"  # rescue
    NOT_A_STORE = "not_a_store"  # refuse, name the file
    NEWER = "newer"  # refuse, name both versions
    REMOTE = "remote"  # refuse, name the alternative
    CONSTRAINT = "constraint"  # the field
    INTERRUPTED = "interrupted"  # a read that is no longer wanted
