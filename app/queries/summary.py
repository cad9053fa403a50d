"""What the printed summaries say: everything of one in one read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.queries.profile import Profile
from app.queries.promises import PromiseRow
from models.values import RemarkKind

if TYPE_CHECKING:
    from app.rules.measures import Measures
    from models.shop import ShopValues
    from models.store import Reading


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One remark to be printed in the customer's own words."""

    text: str
    customer: str | None
    at: datetime
    aspect: str | None
    kind: RemarkKind
    interaction_id: int


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

    `before` measures the period of equal length just before, at the moment of its own end.
    `step` is "day", "week" or "month"; `points` covers the period in such steps. The groups
    `by_stage` ... are `Measures.groups` of this period. Quotes are the newest ones, their
    totals stand in `quote_totals`. `unmet` holds the most overdue at the moment,
    `unmet_total` counts all.
    """

    shop: ShopValues
    first: date
    last: date
    as_of: date
    moment: datetime
    measures: Measures
    before: Measures
    by_stage: tuple[Measures, ...]
    by_channel: tuple[Measures, ...]
    by_aspect: tuple[Measures, ...]
    by_staff: tuple[Measures, ...]
    step: str
    points: tuple[Point, ...]
    praised: tuple[QuoteRow, ...]
    complained: tuple[QuoteRow, ...]
    asked: tuple[QuoteRow, ...]
    quote_totals: Mapping[RemarkKind, int]
    unmet: tuple[PromiseRow, ...]
    unmet_by_customer: tuple[CustomerUnmet, ...]
    unmet_total: int


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


@dataclass(frozen=True, slots=True)
class ProfileSummary:
    """What a customer's printed profile says."""

    shop: ShopValues
    as_of: date
    moment: datetime
    profile: Profile


def period_summary(
    reading: Reading,
    first: date,
    last: date,
    as_of: date | None = None,
    *,
    quotes: int = 12,
    unmet_limit: int = 200,
) -> PeriodSummary:
    """Return what the summary of these days (both included) prints, as of the end of a day.

    Without `as_of` the moment is now. At most `quotes` remarks of each sort and
    `unmet_limit` unmet promises are returned; the totals count all.
    """
    raise NotImplementedError


def unmet_summary(reading: Reading, as_of: date | None = None) -> UnmetSummary:
    """Return what the list of unmet promises prints, as of the end of a day, or now."""
    raise NotImplementedError


def profile_summary(
    reading: Reading, customer_id: int, as_of: date | None = None
) -> ProfileSummary:
    """Return what a customer's printed profile says, as of the end of a day, or now."""
    raise NotImplementedError
