"""What the profile's page shows, in two parts, so that a long story opens as a short one does.

`opened` reads what is looked at first, and of everything that grows with the years only the
newest. `background` sums up the rest: how promises were kept, surveys, worth, who served.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, case, func, or_, select
from sqlalchemy.orm import aliased

from app.queries import facts, interactions, moments, promises, timeline
from app.queries.interactions import RemarkRow
from app.queries.moments import Moment
from app.queries.profile import AnswerRow, CustomerDetail, detail
from app.queries.promises import Cursor, PromiseRow
from app.queries.rows import earlier, made, tuples
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
    theirs = Interaction.customer_id == customer_id
    count, first_at, last_at = _extent(reading, customer_id)
    return Opened(
        customer=customer,
        owed=tuple(promises.in_order(promises.owed(reading, moment, theirs), moment)),
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
    chosen = _felt(customer_id).order_by(Interaction.at.desc(), Interaction.id.desc())
    if before is not None:
        chosen = chosen.where(earlier(Interaction.at, Interaction.id, before))
    found = made(Felt, reading, chosen.limit(PATH_AT_ONCE + 1))
    return PathPage(tuple(reversed(found[:PATH_AT_ONCE])), len(found) > PATH_AT_ONCE)


def background(reading: Reading, customer_id: int) -> Background:
    """Return the sums, over everything that ever happened with this customer."""
    theirs = Interaction.customer_id == customer_id
    total = func.sum(Interaction.worth_minor)
    worth = select(Interaction.worth_currency, total).where(
        theirs, Interaction.worth_minor.is_not(None)
    )
    answers = select(func.count()).where(SurveyAnswer.customer_id == customer_id)
    return Background(
        promises=_promises(reading, customer_id, moments.present(reading)),
        worth={
            code: int(minor)
            for code, minor in tuples(reading, worth.group_by(Interaction.worth_currency))
        },
        surveys=_answers(reading, customer_id),
        answers=reading.execute(answers).scalar_one(),
        served=_served(reading, customer_id),
    )


def strength(point: Felt) -> int:
    """Return how strong the stronger of a point's two feelings was, 0 to 2."""
    return max(abs(point.arrival or 0), abs(point.emotion or 0))


def _extent(reading: Reading, customer_id: int) -> tuple[int, datetime | None, datetime | None]:
    """Return how many interactions there are, and when the first and the last was."""
    chosen = select(func.count(), func.min(Interaction.at), func.max(Interaction.at))
    theirs = chosen.where(Interaction.customer_id == customer_id)
    ((count, first_at, last_at),) = tuples(reading, theirs)
    return count, first_at, last_at


def _voiced(reading: Reading, customer_id: int, kind: RemarkKind) -> Voiced:
    chosen = (
        interactions.REMARKS.where(Interaction.customer_id == customer_id, Remark.kind == kind)
        .order_by(Interaction.at.desc(), Remark.id.desc())
        .limit(REMARKS + 1)
    )
    rows = made(RemarkRow, reading, chosen)
    return Voiced(tuple(rows[:REMARKS]), len(rows) > REMARKS)


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
    .where(or_(Interaction.arrival.is_not(None), Interaction.emotion.is_not(None)))
)
"""Selects the fields of a `Felt`, in order."""


def _felt(customer_id: int) -> Select[Any]:
    return _FELT.where(Interaction.customer_id == customer_id)


def _peak(reading: Reading, customer_id: int) -> Felt | None:
    """Return the strongest feeling, the latest where several were as strong; None without any."""
    arrival = func.coalesce(func.abs(Interaction.arrival), 0)
    leaving = func.coalesce(func.abs(Interaction.emotion), 0)
    stronger = case((arrival > leaving, arrival), else_=leaving)
    order = (stronger.desc(), Interaction.at.desc(), Interaction.id.desc())
    found = made(Felt, reading, _felt(customer_id).order_by(*order).limit(1))
    return found[0] if found and strength(found[0]) else None


def _promises(reading: Reading, customer_id: int, moment: Moment) -> PromiseCounts:
    """Return how a customer's promises stand, judged by the rules from their bare facts."""
    chosen = (
        select(Promise.id)
        .join(Interaction, Interaction.id == Promise.interaction_id)
        .where(Interaction.customer_id == customer_id)
    )
    moves = facts.moves(reading, chosen)
    rows = reading.execute(select(*facts.COLUMNS).where(Promise.id.in_(chosen)))
    known = (facts.facts(row, moves, moment) for row in rows)
    return count_promises(known, moment.t, moment.zone)


def _answers(reading: Reading, customer_id: int) -> tuple[AnswerRow, ...]:
    columns = [getattr(SurveyAnswer, name) for name in AnswerRow.__dataclass_fields__]
    given = SurveyAnswer.answered_at
    chosen = select(*columns).where(SurveyAnswer.customer_id == customer_id)
    newest_first = chosen.order_by(given.desc(), SurveyAnswer.id.desc())
    return tuple(made(AnswerRow, reading, newest_first.limit(ANSWERS)))


def _served(reading: Reading, customer_id: int) -> tuple[Served, ...]:
    times, last_at = func.count(), func.max(Interaction.at)
    chosen = (
        select(StaffMember.name, times, last_at)
        .select_from(Interaction)
        .outerjoin(StaffMember, StaffMember.id == Interaction.staff_id)
        .where(Interaction.customer_id == customer_id)
        .group_by(StaffMember.id, StaffMember.name)
        .order_by(times.desc(), last_at.desc())
        .limit(SERVED_BY)
    )
    return tuple(made(Served, reading, chosen))
