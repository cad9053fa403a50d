"""The voice of the customer: what they value, dislike, need, complain of and praise, by aspect."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import distinct, func, select

from app.queries import filters, moments, scan, voiced
from app.queries.filters import EVERYTHING, Filter, Told
from app.queries.rows import tuples
from app.queries.voiced import AspectVoices, Conditions, QuoteRow
from models.interaction import Interaction, Remark
from models.sessions import Reading
from models.shop import ShopValues, shop_values
from models.values import RemarkKind, UserError

WORDS = 6
"""Most remarks of one kind about one aspect that are quoted: the newest."""


@dataclass(frozen=True, slots=True)
class VoiceSummary:
    """What customers voiced in a period, as of a moment.

    `remarks` counts all of them, `totals` by kind, `by_aspect` by what they are about: each
    sums up to `remarks`. `customers` counts those who are known, `walk_ins` the interactions
    without a customer in which something was voiced. `quotes` holds the newest of each kind
    about each aspect, newest first.
    """

    shop: ShopValues
    first: date
    last: date
    as_of: date
    moment: datetime
    remarks: int
    customers: int
    walk_ins: int
    totals: Mapping[RemarkKind, int]
    by_aspect: tuple[AspectVoices, ...]
    quotes: tuple[QuoteRow, ...]
    only: Told = ()

    def of(self, kind: RemarkKind) -> list[tuple[AspectVoices, list[QuoteRow]]]:
        """Return the quotes of one kind by aspect, the aspect with most first."""
        rows: defaultdict[str | None, list[QuoteRow]] = defaultdict(list)
        for row in self.quotes:
            if row.kind is kind:
                rows[row.aspect].append(row)
        most_first = sorted(self.by_aspect, key=lambda one: (one.aspect is None, -one.of(kind)))
        return [(one, rows[one.aspect]) for one in most_first if one.aspect in rows]


def voice_summary(
    reading: Reading,
    first: date,
    last: date,
    as_of: date | None = None,
    only: Filter = EVERYTHING,
    *,
    words: int = WORDS,
) -> VoiceSummary:
    """Return what customers voiced on these days, both included, as of the end of a day, or now.

    A filter by aspect takes what is about it, whatever the interaction's own aspect. Raises
    UserError "period.backwards" where the last day is before the first.
    """
    if last < first:
        raise UserError("period.backwards", field="last", first=first, last=last)
    moment = moments.end_of(reading, as_of)
    conditions = voiced.remarks_in(scan.Period(first, last, moment.zone), moment, only)
    totals = voiced.totals(reading, conditions)
    customers, walk_ins = _who(reading, conditions)
    return VoiceSummary(
        shop=shop_values(reading),
        first=first,
        last=last,
        as_of=moment.day,
        moment=moment.t,
        remarks=sum(totals.values()),
        customers=customers,
        walk_ins=walk_ins,
        totals=totals,
        by_aspect=voiced.by_aspect(reading, conditions),
        quotes=voiced.newest_of_each(reading, conditions, words),
        only=filters.told(reading, only),
    )


def _who(reading: Reading, conditions: Conditions) -> tuple[int, int]:
    """Return how many known customers spoke, and in how many interactions of nobody known."""
    spoke = select(Interaction.id, Interaction.customer_id).select_from(Remark)
    chosen = spoke.join(Interaction, Interaction.id == Remark.interaction_id).where(*conditions)
    those = chosen.subquery()
    nobody = func.count(distinct(those.c.id)).filter(those.c.customer_id.is_(None))
    counted = select(func.count(distinct(those.c.customer_id)), nobody)
    customers, walk_ins = next(tuples(reading, counted))
    return int(customers), int(walk_ins)
