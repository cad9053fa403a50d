"""Measures of a period, as of a day, whole and by group."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.rules.measures import Measures
    from models.store import Reading

GROUPINGS = ("channel", "stage", "aspect", "staff", "month")
"""What measures can be told apart by."""


def measures(
    reading: Reading,
    first: date | None = None,
    last: date | None = None,
    as_of: date | None = None,
    by: str | None = None,
    customer_id: int | None = None,
) -> Measures:
    """Return the measures of the days from first to last, both included, at a moment.

    The moment is the end of `as_of`, a day of the shop, or now. Raises UserError
    "measures.unknown_grouping" for a grouping there is not.
    """
    raise NotImplementedError
