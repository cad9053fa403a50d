"""What the profile's page shows, in two parts, so that a long story opens as a short one does.

`opened` reads what is looked at first, and of everything that grows with the years only the
newest. `background` sums up the rest: how promises were kept, surveys, worth, who served.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Integer, bindparam, case, func, or_, select
from sqlalchemy.orm import aliased

from app.queries import facts, interactions, moments, owed, promises, rolled, timeline
from app.queries.interactions import RemarkRow
from app.queries.profile import AnswerRow, CustomerDetail, detail
from app.queries.promises import Cursor, PromiseRow
from app.queries.rows import at_most, earlier, made, tuples
from app.queries.term_words import said
from app.queries.timeline import TimelinePage
from app.rules.measures import PromiseCounts, count_promises
from models.interaction import Interaction, Remark
from models.promise import Promise
from models.sessions import Reading
from models.shop import Term
from models.staff import StaffMember
from models.survey import SurveyAnswer
from models.values import Emotion, EmotionSource, RemarkKind

REMARKS = 3
"""Of what they value, dislike or need so many are shown; the timeline holds them all."""
PATH_AT_ONCE = 24
"""Feelings in one page of the path: more would not be told apart."""
ANSWERS = 4
SERVED_BY = 6
NOTE = 160
"""Characters of a note that its point on the path tells."""


@dataclass(frozen=True, slots=True)
class Voiced:
    """The newest remarks of one kind; `more`: there are others."""

    rows: tuple[RemarkRow, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Felt:
    """How the customer came to one interaction and left it, and what that was: for the path.

    `note` is the beginning of the interaction's note.
    """

    interaction_id: int
    at: datetime
    day_only: bool
    arrival: Emotion | None
    emotion: Emotion | None
    source: EmotionSource | None
    channel: str | None
    stage: str | None
    note: str


@dataclass(frozen=True, slots=True)
class PathPage:
    """Interactions in which a feeling was noted, oldest first; `more`: there are earlier ones."""

    points: tuple[Felt, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """What a profile shows at once. `peak` is the strongest feeling of all, the latest of these."""

    customer: CustomerDetail
    owed: tuple[PromiseRow, ...]
    values: Voiced
    dislikes: Voiced
    needs: Voiced
    path: PathPage
    peak: Felt | None
    timeline: TimelinePage
    interactions: int
    first_at: datetime | None
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class Served:
    """Somebody who served the customer (None: nobody was named), how often, and when last."""

    staff: str | None
    times: int
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Background:
    """What a profile sums up.

    `surveys` holds the newest of `answers`, `served` the most frequent; `worth` minor units by
    currency.
    """

    promises: PromiseCounts
    worth: Mapping[str, int]
    surveys: tuple[AnswerRow, ...]
    answers: int
    served: tuple[Served, ...]


def opened(reading: Reading, customer_id: int) -> Opened:
    """Return what is shown at once; UserError "record.gone" where there is no such customer."""
    customer = detail(reading, customer_id)
    moment = moments.present(reading)
    count, first_at, last_at = _extent(reading, customer_id)
    return Opened(
        customer=customer,
        owed=tuple(promises.owed_to(reading, customer_id, moment)),
        values=_voiced(reading, customer_id, RemarkKind.VALUES),
        dislikes=_voiced(reading, customer_id, RemarkKind.DISLIKES),
        needs=_voiced(reading, customer_id, RemarkKind.NEED),
        path=path(reading, customer_id),
        peak=_peak(reading, customer_id),
        timeline=timeline.page(reading, customer_id),
        interactions=count,
        first_at=first_at,
        last_at=last_at,
    )


def path(reading: Reading, customer_id: int, before: Cursor | None = None) -> PathPage:
    """Return a page of the emotion path; `before` is the (at, id) of the oldest point seen."""
    chosen = _PATH
    if before is not None:
        chosen = chosen.where(earlier(Interaction.at, Interaction.id, before))
    found = made(Felt, reading, chosen, {"whose": customer_id})
    return PathPage(tuple(reversed(found[:PATH_AT_ONCE])), len(found) > PATH_AT_ONCE)


def background(reading: Reading, customer_id: int) -> Background:
    """Return the sums, over everything that ever happened with this customer."""
    whose = {"whose": customer_id}
    worth, served = _sums(reading, customer_id)
    answers = list(tuples(reading, _ANSWERS, whose))
    return Background(
        promises=_promises(reading, customer_id),
        worth=worth,
        surveys=tuple(AnswerRow(*answer) for *answer, _ in answers),
        answers=answers[0][-1] if answers else 0,
        served=served,
    )


def _sums(reading: Reading, customer_id: int) -> tuple[Counter[str], tuple[Served, ...]]:
    """Return what it was worth by currency, and who served how often."""
    worth: Counter[str] = Counter()
    served: dict[int | None, Served] = {}
    for staff_id, name, currency, times, last_at, minor in tuples(
        reading, _SUMS, {"whose": customer_id}
    ):
        if minor is not None and currency is not None:
            worth[currency] += int(minor)
        before = served.get(staff_id)
        if before is not None:
            times, last_at = times + before.times, max(last_at, before.last_at)
        served[staff_id] = Served(name, times, last_at)
    often = sorted(served.values(), key=lambda one: (one.times, one.last_at), reverse=True)
    return worth, tuple(often[:SERVED_BY])


def strength(point: Felt) -> int:
    """Return how strong the stronger of a point's two feelings was, 0 to 2."""
    return max(abs(point.arrival or 0), abs(point.emotion or 0))


def _extent(reading: Reading, customer_id: int) -> tuple[int, datetime | None, datetime | None]:
    """Return how many interactions there are, and when the first and the last was."""
    ((count, first_at, last_at),) = tuples(reading, _EXTENT, {"whose": customer_id})
    return count, first_at, last_at


def _voiced(reading: Reading, customer_id: int, kind: RemarkKind) -> Voiced:
    rows = made(RemarkRow, reading, _VOICED, {"whose": customer_id, "kind": kind})
    return Voiced(tuple(rows[:REMARKS]), len(rows) > REMARKS)


def _peak(reading: Reading, customer_id: int) -> Felt | None:
    """Return the strongest feeling, the latest where several were as strong; None without any."""
    found = made(Felt, reading, _PEAK, {"whose": customer_id})
    return found[0] if found and strength(found[0]) else None


def _promises(reading: Reading, customer_id: int) -> PromiseCounts:
    """Return how a customer's promises stand."""
    if owed.serves_now(reading):
        return rolled.promises_to(reading, customer_id)
    moment = moments.present(reading)
    rows = reading.execute(_MADE_TO, {"whose": customer_id}).all()
    moves = facts.moves(reading, [row.id for row in rows])
    known = (facts.facts(row, moves, moment) for row in rows)
    return count_promises(known, moment.t, moment.zone)


# All statements are made once: to make one takes longer than to run it.
_THEIRS = Interaction.customer_id == bindparam("whose", type_=Integer())
_NEWEST_FIRST = (Interaction.at.desc(), Interaction.id.desc())
_channel, _stage = (aliased(Term) for _ in range(2))
_FELT = (
    select(
        Interaction.id,
        Interaction.at,
        Interaction.day_only,
        Interaction.arrival,
        Interaction.emotion,
        Interaction.emotion_source,
        said(_channel),
        said(_stage),
        func.substr(Interaction.note, 1, NOTE),
    )
    .select_from(Interaction)
    .outerjoin(_channel, _channel.id == Interaction.channel_id)
    .outerjoin(_stage, _stage.id == Interaction.stage_id)
    .where(_THEIRS, or_(Interaction.arrival.is_not(None), Interaction.emotion.is_not(None)))
)
"""Selects the fields of a `Felt`, in order."""
_PATH = _FELT.order_by(*_NEWEST_FIRST).limit(at_most(PATH_AT_ONCE + 1))
_ARRIVAL = func.coalesce(func.abs(Interaction.arrival), 0)
_LEAVING = func.coalesce(func.abs(Interaction.emotion), 0)
_STRONGER = case((_ARRIVAL > _LEAVING, _ARRIVAL), else_=_LEAVING)
_PEAK = _FELT.order_by(_STRONGER.desc(), *_NEWEST_FIRST).limit(at_most(1))
_EXTENT = select(func.count(), func.min(Interaction.at), func.max(Interaction.at)).where(_THEIRS)
# One kind at a time: the newest few of it are found without reading all there are.
_VOICED = (
    interactions.REMARKS.where(_THEIRS, Remark.kind == bindparam("kind", type_=Remark.kind.type))
    .order_by(Interaction.at.desc(), Remark.id.desc())
    .limit(at_most(REMARKS + 1))
)
_MADE_TO = (
    select(*facts.COLUMNS)
    .join_from(Promise, Interaction, Interaction.id == Promise.interaction_id)
    .where(_THEIRS)
)
_ANSWERED = SurveyAnswer.customer_id == bindparam("whose", type_=Integer())
_ANSWERS = (
    select(
        *(getattr(SurveyAnswer, name) for name in AnswerRow.__dataclass_fields__),
        func.count().over(),
    )
    .where(_ANSWERED)
    .order_by(SurveyAnswer.answered_at.desc(), SurveyAnswer.id.desc())
    .limit(at_most(ANSWERS))
)
_SUMS = (
    select(
        Interaction.staff_id,
        StaffMember.name,
        Interaction.worth_currency,
        func.count(),
        func.max(Interaction.at),
        func.sum(Interaction.worth_minor),
    )
    .select_from(Interaction)
    .outerjoin(StaffMember, StaffMember.id == Interaction.staff_id)
    .where(_THEIRS)
    .group_by(Interaction.staff_id, StaffMember.name, Interaction.worth_currency)
)
"""Reads all there is once: by who served and by currency."""
