"""The computer's own clock, apart from all else: the first picture needs it before the rest."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        from datetime import UTC, datetime  # later than the first picture

        return datetime.now(UTC)

    def micros(self) -> int:
        """Return the present instant in microseconds since 1970 UTC."""
        return time.time_ns() // 1000
