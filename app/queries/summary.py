"""What the printed summaries say: everything of one in one read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from app.queries import counting, filters, measures, moments, promises, scan, voiced
from app.queries.filters import EVERYTHING, Filter, Told
from app.queries.moments import Moment
from app.queries.profile import Profile, profile
from app.queries.promises import PromiseRow
from app.queries.voiced import (
    ASKED,
    COMPLAINED,
    PRAISED,
    AspectVoices,
    Complaints,
    QuoteRow,
    Thanked,
)
from app.rules.measures import Group, Measures
from models.sessions import Reading
from models.shop import ShopValues, shop_values
from models.values import RemarkKind, UserError


@dataclass(frozen=True, slots=True)
class Point:
    """The measures of one step of the period (a day, a week or a month; both days included)."""

    first: date
    last: date
    measures: Measures


@dataclass(frozen=True, slots=True)
class CustomerUnmet:
    """One customer's unmet promises, most overdue first; walk-ins stand under None."""

    customer_id: int | None
    customer: str | None
    rows: tuple[PromiseRow, ...]


@dataclass(frozen=True, slots=True)
class PeriodSummary:
    """What the period summary prints.

    `before` measures the days just before, `before_first` to `before_last`: as many whole
    months where these are whole months, else as many days; at the moment that lies as far
    behind its end. `step` is "day", "week" (from Monday on) or "month"; `points` covers the
    period in such steps, empty ones too. `by_stage` and so on are `Measures.groups` of this
    period. Quotes are the newest ones, their totals by kind stand in `quote_totals`. `unmet`
    holds the most overdue at the moment whatever their period, `unmet_total` counts all, and
    `unmet_rest` those not shown by their owners, the most first. `only` says what the whole
    is narrowed to.
    """

    shop: ShopValues
    first: date
    last: date
    as_of: date
    moment: datetime
    measures: Measures
    before_first: date
    before_last: date
    before: Measures
    by_stage: tuple[Group, ...]
    by_channel: tuple[Group, ...]
    by_aspect: tuple[Group, ...]
    by_staff: tuple[Group, ...]
    step: str
    points: tuple[Point, ...]
    praised: tuple[QuoteRow, ...]
    complained: tuple[QuoteRow, ...]
    asked: tuple[QuoteRow, ...]
    quote_totals: Mapping[RemarkKind, int]
    unmet: tuple[PromiseRow, ...]
    unmet_by_customer: tuple[CustomerUnmet, ...]
    unmet_total: int
    unmet_rest: tuple[tuple[str | None, int], ...] = ()
    by_voice: tuple[AspectVoices, ...] = ()
    thanked: tuple[Thanked, ...] = ()
    complaints: Complaints = field(default_factory=Complaints)
    complaints_before: Complaints = field(default_factory=Complaints)
    only: Told = ()


@dataclass(frozen=True, slots=True)
class UnmetSummary:
    """What the list of unmet promises prints; overdue + broken = len(rows)."""

    shop: ShopValues
    as_of: date
    moment: datetime
    rows: tuple[PromiseRow, ...]
    by_customer: tuple[CustomerUnmet, ...]
    overdue: int
    broken: int
    only: Told = ()


@dataclass(frozen=True, slots=True)
class ProfileSummary:
    """What a customer's printed profile says."""

    shop: ShopValues
    as_of: date
    moment: datetime
    profile: Profile


_ONE_DAY = timedelta(days=1)
_MOST_DAYS, _MOST_WEEKS = 14, 14


def period_summary(
    reading: Reading,
    first: date,
    last: date,
    as_of: date | None = None,
    only: Filter = EVERYTHING,
    *,
    quotes: int = 6,
    unmet_limit: int = 20,
) -> PeriodSummary:
    """Return what the summary of these days (both included) prints, as of the end of a day.

    Without `as_of` the moment is now. At most `quotes` remarks of each sort and
    `unmet_limit` unmet promises are returned; the totals count all. Raises UserError
    "period.backwards" where the last day is before the first.
    """
    if last < first:
        raise UserError("period.backwards", field="last", first=first, last=last)
    moment = moments.end_of(reading, as_of)
    period = scan.Period(first, last, moment.zone)
    found = scan.find(reading, period, moment, only=only)
    return PeriodSummary(
        shop=shop_values(reading),
        first=first,
        last=last,
        as_of=moment.day,
        moment=moment.t,
        measures=measures.total(found),
        **_before(reading, first, last, moment, only),
        **_grouped(reading, found),
        step=_step(first, last),
        points=_points(found, first, last),
        **_voiced(reading, period, moment, only, quotes),
        **_unmet(reading, moment, only, unmet_limit),
        only=filters.told(reading, only),
    )


def unmet_summary(
    reading: Reading, as_of: date | None = None, only: Filter = EVERYTHING
) -> UnmetSummary:
    """Return what the list of unmet promises prints, as of the end of a day, or now."""
    moment = moments.end_of(reading, as_of)
    unmet = promises.unmet_at(reading, moment, *only.of_promises())
    rows = tuple(promises.in_order(unmet, moment))
    overdue = sum(row.settled_at is None for row in rows)
    return UnmetSummary(
        shop=shop_values(reading),
        as_of=moment.day,
        moment=moment.t,
        rows=rows,
        by_customer=by_customer(rows),
        overdue=overdue,
        broken=len(rows) - overdue,
        only=filters.told(reading, only),
    )


def profile_summary(
    reading: Reading, customer_id: int, as_of: date | None = None
) -> ProfileSummary:
    """Return what a customer's printed profile says, as of the end of a day, or now."""
    moment = moments.end_of(reading, as_of)
    t = None if moment.is_present else moment.t
    return ProfileSummary(
        shop_values(reading), moment.day, moment.t, profile(reading, customer_id, t)
    )


def by_customer(rows: Iterable[PromiseRow]) -> tuple[CustomerUnmet, ...]:
    """Gather promises by customer, in the order given; walk-ins last."""
    groups: dict[int | None, list[PromiseRow]] = {}
    for row in rows:
        groups.setdefault(row.customer_id, []).append(row)
    ordered = sorted(groups.items(), key=lambda item: item[0] is None)
    return tuple(CustomerUnmet(key, those[0].customer, tuple(those)) for key, those in ordered)


def _voiced(
    reading: Reading, period: scan.Period, moment: Moment, only: Filter, limit: int
) -> dict[str, Any]:
    conditions = voiced.in_period(period, moment, only)
    return {
        "praised": voiced.quotes(reading, conditions, PRAISED, limit),
        "complained": voiced.quotes(reading, conditions, COMPLAINED, limit),
        "asked": voiced.quotes(reading, conditions, ASKED, limit),
        "quote_totals": voiced.totals(reading, conditions),
        "by_voice": voiced.by_aspect(reading, conditions),
        "thanked": voiced.thanked(reading, conditions),
        "complaints": voiced.complaints(reading, conditions, moment),
    }


def _unmet(reading: Reading, moment: Moment, only: Filter, limit: int) -> dict[str, Any]:
    unmet = promises.in_order(promises.unmet_at(reading, moment, *only.of_promises()), moment)
    shown = tuple(unmet[:limit])
    rest = Counter(row.owner for row in unmet[limit:])
    return {
        "unmet": shown,
        "unmet_by_customer": by_customer(shown),
        "unmet_total": len(unmet),
        "unmet_rest": tuple(
            sorted(rest.items(), key=lambda item: (-item[1], item[0] is None, item[0] or ""))
        ),
    }


def _before(
    reading: Reading, first: date, last: date, moment: Moment, only: Filter
) -> dict[str, Any]:
    before_first, before_last = days_before(first, last)
    as_of = before_last + (moment.day - last)
    then = moments.end_of(reading, as_of, moment.zone)
    period = scan.Period(before_first, before_last, moment.zone)
    return {
        "before_first": before_first,
        "before_last": before_last,
        "before": measures.total(scan.find(reading, period, then, only=only)),
        "complaints_before": voiced.complaints(reading, voiced.in_period(period, then, only), then),
    }


def days_before(first: date, last: date) -> tuple[date, date]:
    """Return the days just before: as many whole months where these are, else as many days."""
    months = _whole_months(first, last)
    before_last = first - _ONE_DAY
    if months is None:
        return before_last - (last - first), before_last
    index = first.year * 12 + first.month - 1 - months
    return date(index // 12, index % 12 + 1, 1), before_last


def _whole_months(first: date, last: date) -> int | None:
    after = last + _ONE_DAY
    if first.day != 1 or after.day != 1:
        return None
    return (after.year - first.year) * 12 + after.month - first.month


def _grouped(reading: Reading, found: counting.Found) -> dict[str, Any]:
    words = measures.words(reading)
    sorts = ("stage", "channel", "aspect", "staff")
    return {f"by_{by}": measures.groups(found, by, words) for by in sorts}


def _step(first: date, last: date) -> str:
    days = (last - first).days + 1
    if days <= _MOST_DAYS:
        return "day"
    return "week" if days <= 7 * _MOST_WEEKS else "month"


_STARTS: Mapping[str, Callable[[date], date]] = {
    "day": lambda day: day,
    "week": lambda day: day - timedelta(days=day.weekday()),
    "month": lambda day: day.replace(day=1),
}


def _points(found: counting.Found, first: date, last: date) -> tuple[Point, ...]:
    """Return the figures of each step; the first and the last one end with the period."""
    start_of = _STARTS[_step(first, last)]
    figures = counting.measured(counting.tallies(found, lambda one: start_of(one.day)))
    points = []
    begin = first
    while begin <= last:
        end = _end_of_step(begin, last, start_of)
        points.append(Point(begin, end, figures.get(start_of(begin), Measures())))
        begin = end + _ONE_DAY
    return tuple(points)


def _end_of_step(begin: date, last: date, start_of: Callable[[date], date]) -> date:
    end = begin
    while end < last and start_of(end + _ONE_DAY) == start_of(begin):
        end += _ONE_DAY
    return end
