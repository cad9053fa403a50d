"""Which open promises fell due in a stretch of time, for reminders and after days switched off."""

from __future__ import annotations

from datetime import datetime

from app.queries import moments, promises
from app.queries.promises import PromiseRow
from app.rules import standing as rules
from models.sessions import Reading
from models.values import PromiseState


def lapsed(reading: Reading, since: datetime, until: datetime) -> list[PromiseRow]:
    """Return promises still open whose due passed after `since`, up to `until`; earliest first.

    A promise due on a day falls due when that day is over. The desk's own due counts, that of
    the last move: it is what the shop wanted to be reminded of.
    """
    moment = moments.present(reading)
    found = [
        (rules.lapse(row.due, moment.zone), row)
        for row in promises.owed(reading, moment)
        if row.state is PromiseState.OPEN
    ]
    passed = [(at, row) for at, row in found if since < at <= until]
    return [row for _, row in sorted(passed, key=lambda pair: (pair[0], pair[1].id))]
