"""A customer's interactions by pages, newest first, narrowed by what they hold."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, or_, select

from app.queries import interactions, moments
from app.queries.interactions import InteractionRow
from app.queries.promises import Cursor
from app.queries.rows import at_most, earlier
from app.rules.experience import Feeling, feeling_of
from models.interaction import Interaction, Remark
from models.promise import Promise
from models.search import find_of_customer
from models.sessions import Reading
from models.values import Emotion, RemarkKind

AT_ONCE = interactions.NEWEST
"""Interactions in one page."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is wanted of a timeline; a field that says nothing leaves nothing out.

    `feeling` goes by how the customer left. `words` are looked for in the note, the remarks
    and the promises, the last one as a beginning; one text must hold them all.
    """

    channel_id: int | None = None
    remark: RemarkKind | None = None
    with_promise: bool = False
    feeling: Feeling | None = None
    words: str = ""


EVERYTHING = Narrowing()


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """Interactions, newest first; `more`: there are earlier ones, `newer`: there are later ones."""

    rows: tuple[InteractionRow, ...]
    more: bool
    newer: bool = False


_NEWEST_FIRST = (Interaction.at.desc(), Interaction.id.desc())


def page(
    reading: Reading,
    customer_id: int,
    only: Narrowing = EVERYTHING,
    before: Cursor | None = None,
    limit: int = AT_ONCE,
) -> TimelinePage:
    """Return a page of what is wanted; `before` is the last (at, id) already seen."""
    if only == EVERYTHING and before is None and limit == AT_ONCE:
        rows, more = interactions.newest_of(reading, customer_id, moments.present(reading))
        return TimelinePage(tuple(rows), more)
    conditions = _wanted(reading, customer_id, only)
    if before is not None:
        conditions.append(earlier(Interaction.at, Interaction.id, before))
    return _page(reading, conditions, limit)


def page_from(
    reading: Reading, customer_id: int, interaction_id: int, limit: int = AT_ONCE
) -> TimelinePage:
    """Return the page that begins with one interaction; the newest where it is not theirs."""
    theirs = Interaction.customer_id == customer_id
    at = reading.execute(
        select(Interaction.at).where(Interaction.id == interaction_id, theirs)
    ).scalar_one_or_none()
    if at is None:
        return _page(reading, [theirs], limit)
    here = or_(
        Interaction.id == interaction_id,
        earlier(Interaction.at, Interaction.id, (at, interaction_id)),
    )
    later = or_(Interaction.at > at, and_(Interaction.at == at, Interaction.id > interaction_id))
    is_newer = select(Interaction.id).where(theirs, later).limit(1)
    newer = reading.execute(is_newer).first() is not None
    # Without a bound on `at` of its own the index could not go straight to the place.
    return _page(reading, [theirs, Interaction.at <= at, here], limit, newer=newer)


def _page(
    reading: Reading, conditions: list[ColumnElement[bool]], limit: int, *, newer: bool = False
) -> TimelinePage:
    chosen = select(Interaction.id).where(*conditions).order_by(*_NEWEST_FIRST)
    ids = reading.execute(chosen.limit(at_most(limit + 1))).scalars().all()
    rows = interactions.rows(reading, ids[:limit], moments.present(reading))
    return TimelinePage(tuple(rows), len(ids) > limit, newer)


def _wanted(reading: Reading, customer_id: int, only: Narrowing) -> list[ColumnElement[bool]]:
    conditions = [Interaction.customer_id == customer_id]
    if only.channel_id is not None:
        conditions.append(Interaction.channel_id == only.channel_id)
    if only.feeling is not None:
        felt = [step for step in Emotion if feeling_of(step) is only.feeling]
        conditions.append(Interaction.emotion.in_(felt))
    if only.remark is not None:
        said = select(Remark.id).where(Remark.interaction_id == Interaction.id)
        conditions.append(said.where(Remark.kind == only.remark).exists())
    if only.with_promise:
        conditions.append(
            select(Promise.id).where(Promise.interaction_id == Interaction.id).exists()
        )
    if only.words.strip():
        found = find_of_customer(reading, only.words, customer_id)
        conditions.append(Interaction.id.in_(found))
    return conditions
