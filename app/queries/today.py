"""What is promised for today, as the first picture shows it, once the store is open."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import and_, or_, select, text

from app.queries import moments
from app.queries.opening import MOST, TodayRow
from app.queries.rows import tuples
from app.rules.days import as_of, day_of, first_instant
from models.customer import Customer
from models.interaction import Interaction
from models.promise import Promise
from models.sessions import Reading


def today(reading: Reading, limit: int = MOST) -> tuple[tuple[TodayRow, ...], bool]:
    """Return open promises due today, those for an hour first; and whether there are more."""
    zone = moments.shop_zone(reading)
    day = day_of(reading.now, zone)
    hours = and_(Promise.due_at >= first_instant(day, zone), Promise.due_at < as_of(day, zone))
    chosen = (
        select(Promise.id, Promise.text, Promise.due_at, Customer.name)
        .join_from(Promise, Interaction, Interaction.id == Promise.interaction_id)
        .outerjoin(Customer, Customer.id == Interaction.customer_id)
        .where(text("promise.state = 'open'"))
        .where(or_(Promise.due_day == day, and_(Promise.due_day.is_(None), hours)))
        .order_by(Promise.due_at.is_(None), Promise.due_at, Promise.id)
        .limit(limit + 1)
    )

    def local(at: datetime | None) -> tuple[int, int] | None:
        return None if at is None else (at.astimezone(zone).hour, at.astimezone(zone).minute)

    rows = [TodayRow(i, words, local(at), name) for i, words, at, name in tuples(reading, chosen)]
    return tuple(rows[:limit]), len(rows) > limit
