"""The customer's own copy: all that is kept about them, none of it left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from app.queries import interactions, moments
from app.queries.interactions import InteractionRow
from app.queries.moments import Moment
from app.queries.profile import Profile, profile
from app.queries.rows import in_parts
from models.interaction import Interaction
from models.sessions import Reading
from models.shop import ShopValues, shop_values


@dataclass(frozen=True, slots=True)
class CopySummary:
    """A customer's profile at a moment; `interactions` holds every one, newest first."""

    shop: ShopValues
    as_of: date
    moment: datetime
    profile: Profile
    interactions: tuple[InteractionRow, ...]


def copy_summary(reading: Reading, customer_id: int, as_of: date | None = None) -> CopySummary:
    """Return what the customer's own copy says, as of the end of a day, or now.

    Raises UserError "record.gone" where there is no such customer.
    """
    moment = moments.end_of(reading, as_of)
    found = profile(reading, customer_id, None if moment.is_present else moment.t)
    rest = _ids(reading, customer_id, moment)[len(found.timeline) :]
    older = [row for ids in in_parts(rest) for row in interactions.rows(reading, ids, moment)]
    return CopySummary(shop_values(reading), moment.day, moment.t, found, (*found.timeline, *older))


def _ids(reading: Reading, customer_id: int, moment: Moment) -> Sequence[int]:
    """Return the ids of all interactions with the customer, newest first."""
    chosen = select(Interaction.id).where(Interaction.customer_id == customer_id)
    if not moment.is_present:
        chosen = chosen.where(Interaction.at < moment.t)
    newest_first = chosen.order_by(Interaction.at.desc(), Interaction.id.desc())
    return reading.execute(newest_first).scalars().all()
