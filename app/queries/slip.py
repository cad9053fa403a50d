"""What a promise slip says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.queries import promises
from app.queries.promises import PromiseRow
from models.sessions import Reading
from models.shop import ShopValues, shop_values


@dataclass(frozen=True, slots=True)
class SlipSummary:
    """One promise as it stands now, and the shop that made it."""

    shop: ShopValues
    moment: datetime
    promise: PromiseRow


def slip_summary(reading: Reading, promise_id: int) -> SlipSummary:
    """Return what the slip of a promise says; UserError "record.gone" where there is none."""
    return SlipSummary(shop_values(reading), reading.now, promises.promise(reading, promise_id))
