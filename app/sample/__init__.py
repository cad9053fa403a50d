"""The sample shop: forty made-up customers and a year of days at one likeable bicycle shop.

The same last day always gives the same content and the same ids. `texts` reads what people
say from plain files, `calendar` knows when the shop is open, `planning` draws the year,
`storing` writes it through the same use cases as everything else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from models.values import UserError

__all__ = ["Built", "build"]


@dataclass(frozen=True, slots=True)
class Built:
    """How much was made."""

    staff: int
    customers: int
    interactions: int
    promises: int
    survey_answers: int

    def counts(self) -> dict[str, int]:
        """Return the counts by name."""
        return {
            "staff": self.staff,
            "customers": self.customers,
            "interactions": self.interactions,
            "promises": self.promises,
            "survey_answers": self.survey_answers,
        }


def build(path: Path, today: date) -> Built:
    """Make the sample shop in a new store, its year ending on `today` (a day of the shop).

    Takes a few seconds. Where it fails half-way nothing is left at the path.

    Raises:
        UserError: "sample.exists" where something lies at the path already.
        StoreError: the store cannot be made there.

    """
    if path.exists() or path.is_symlink():
        raise UserError("sample.exists", path=path)
    from app.sample import planning, storing, texts

    path.parent.mkdir(parents=True, exist_ok=True)
    plan = planning.draw(texts.load(), today)
    try:
        storing.store(path, plan)
    except BaseException:
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        raise
    return Built(
        staff=len(plan.texts.staff),
        customers=len(plan.texts.customers),
        interactions=len(plan.visits),
        promises=sum(visit.pledge is not None for visit in plan.visits),
        survey_answers=sum(len(visit.answers) for visit in plan.visits),
    )
