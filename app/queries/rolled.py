"""Counts a period from the rollup: ten years in the time of a few thousand small rows.

At the present only, and for the whole shop: a past moment, one customer or a filter is counted
record by record. Whole months are read from the sums of months, what is left of a period at
its ends from those of days. What is open is held against the clock, by `owed`.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select

from app.queries import owed
from app.queries.counting import Tally
from app.queries.moments import Moment
from app.queries.scan import Period
from app.rules.days import ONE_DAY
from app.rules.experience import experience
from app.rules.measures import PromiseCounts
from models import owed as kept_rows
from models.base import to_micros
from models.interaction import Interaction
from models.rollup import NO_FEELING
from models.sessions import Reading
from models.values import EmotionSource, Expectation, Standing, SurveyKind

_FIRST, _LAST, _NONE = "", "~", ("~", "")
"""Before and after every day and month there is; a range that holds none."""

Days = tuple[str, str]
"""The first and the last of some days, or of some months."""

_FELT = "felt, source, expectation"
_INTERACTIONS = " UNION ALL ".join(
    f"SELECT {_FELT}, n FROM interaction_{unit} WHERE {unit} BETWEEN ? AND ?"
    for unit in ("month", "day", "day")
)
_WITHIN = "WHERE day BETWEEN ? AND ?"
_SUMS = " UNION ALL ".join(
    (
        f"SELECT 'interaction', {_FELT}, sum(n), 0 FROM ({_INTERACTIONS}) GROUP BY {_FELT}",
        f"SELECT 'worth', currency, NULL, NULL, sum(n), sum(total) FROM worth_day {_WITHIN}"
        " GROUP BY currency",
        f"SELECT 'complaint', settled, NULL, NULL, sum(n), 0 FROM complaint_day {_WITHIN}"
        " GROUP BY settled",
        f"SELECT 'answer', kind, score, NULL, sum(n), 0 FROM answer_day {_WITHIN}"
        " GROUP BY kind, score",
        f"SELECT 'promise', standing, moved, NULL, sum(n), 0 FROM promise_day {_WITHIN}"
        " GROUP BY standing, moved",
    )
)
_BY_DAYS = 4
"""Tables of sums that are read by days alone."""
_OWED = (
    "SELECT broken, moved, lapse < ?, count(*) FROM owed"
    " WHERE first_day BETWEEN ? AND ? GROUP BY 1, 2, 3"
)
_MADE_TO = (
    f"SELECT CASE WHEN p.state <> 'open' THEN {kept_rows.STANDING} END, {kept_rows.MOVED},"
    f" o.broken, o.lapse <= ?, count(*) FROM {kept_rows.SOURCE}"
    " LEFT JOIN owed AS o ON o.promise_id = p.id"
    " WHERE p.interaction_id IN (SELECT id FROM interaction WHERE customer_id = ?)"
    " GROUP BY 1, 2, 3, 4"
)
"""What is settled by its standing, what is owed by its row; broken and unanswered is both."""
_AHEAD = " OR ".join(
    f"EXISTS (SELECT 1 FROM {table} WHERE {column} >= ?)"
    for table, column in (
        ("interaction", "at"),
        ("survey_answer", "answered_at"),
        ("promise", "promised_at"),
    )
)


def serves(reading: Reading, moment: Moment) -> bool:
    """Tell whether the rollup holds what counts at a moment: at the present, nothing ahead of it."""
    if not owed.serves(reading, moment):
        return False
    ahead = _read(reading, f"SELECT {_AHEAD}", *[to_micros(moment.t)] * 3)
    return not ahead.scalar_one()


def count(reading: Reading, period: Period, moment: Moment) -> tuple[Tally, int]:
    """Return all that counts in the period, and how many customers there are to it."""
    tally = Tally()
    days = _days(period)
    ranges = (*_cut(period), *[days] * _BY_DAYS)
    sums = _read(reading, _SUMS, *(end for one in ranges for end in one))
    for kind, *row in sums:
        _ADDED[kind](tally, *row)
    for broken, moved, is_past, n in _read(reading, _OWED, to_micros(moment.t), *days):
        _add_owed(tally, broken, moved, is_past, n)
    return tally, _customers(reading, period)


def promises_to(reading: Reading, customer_id: int) -> PromiseCounts:
    """Return how the promises made to a customer stand at present, where `owed.serves_now`."""
    tally = Tally()
    found = _read(reading, _MADE_TO, to_micros(reading.now), customer_id)
    for standing, moved, broken, is_past, n in found:
        if standing is not None:
            _add_settled(tally, standing, moved, None, n, 0)
        if broken is not None:
            _add_owed(tally, broken, moved, is_past, n)
    return tally.promise_counts()


def _read(reading: Reading, sql: str, *values: Any) -> Any:
    return reading.connection.exec_driver_sql(sql, values)


def _days(period: Period) -> Days:
    """Return the days of a period, both included."""
    first = _FIRST if period.first is None else period.first.isoformat()
    return first, _LAST if period.last is None else period.last.isoformat()


def _cut(period: Period) -> tuple[Days, Days, Days]:
    """Cut a period into whole months, the days before them and the days after them."""
    first, last = _days(period)
    begins = _FIRST if period.first is None else _month_on(period.first - ONE_DAY)
    ends = _LAST if period.last is None else _month_before(period.last + ONE_DAY)
    if begins > ends:
        return _NONE, (first, last), _NONE
    # A day of the month 00 or 99 lies before or after every one there is.
    before = _NONE if period.first is None else (first, f"{begins}-00")
    after = _NONE if period.last is None else (f"{ends}-99", last)
    return (begins, ends), before, after


def _month_on(day: date) -> str:
    """Return the month after that of a day."""
    return f"{day.replace(day=1) + timedelta(days=31):%Y-%m}"


def _month_before(day: date) -> str:
    """Return the month before that of a day."""
    return f"{day.replace(day=1) - ONE_DAY:%Y-%m}"


def _add_interactions(
    tally: Tally, felt: int, source: str, expected: str, n: int, _total: int
) -> None:
    met = Expectation(expected) if expected else None
    emotion = None if felt == NO_FEELING else felt
    said = experience(emotion, EmotionSource(source) if source else None, met)
    tally.interactions += n
    tally.said[said] += n
    tally.expectations[met] += n


def _add_worth(tally: Tally, currency: str, _b: None, _c: None, n: int, total: int) -> None:
    if n:
        tally.worth[currency] += total


def _add_complaints(tally: Tally, settled: int, _b: None, _c: None, n: int, _total: int) -> None:
    tally.complaints += n
    tally.settled += n if settled else 0


def _add_answers(tally: Tally, kind: str, score: int, _c: None, n: int, _total: int) -> None:
    tally.scores[SurveyKind(kind), score] += n


def _add_settled(tally: Tally, standing: str, moved: int, _c: None, n: int, _total: int) -> None:
    tally.standings[Standing(standing)] += n
    tally.moved += n if moved else 0


_ADDED: dict[str, Any] = {
    "interaction": _add_interactions,
    "worth": _add_worth,
    "complaint": _add_complaints,
    "answer": _add_answers,
    "promise": _add_settled,
}


def _add_owed(tally: Tally, broken: int, moved: int, is_past: int, n: int) -> None:
    """Count what is open; a broken one is settled, and counts above, but may be unmet."""
    if broken:
        tally.unmet += n
        return
    tally.standings[Standing.OVERDUE if is_past else Standing.DUE_LATER] += n
    tally.unmet += n if is_past else 0
    tally.moved += n if moved else 0


def _customers(reading: Reading, period: Period) -> int:
    """Return how many customers there are, or had an interaction in the period."""
    if period.is_open:
        return int(_read(reading, "SELECT count(*) FROM customer").scalar_one())
    (begins, ends), before, after = _cut(period)
    if begins == ends and period.first is not None and _is_empty(before) and _is_empty(after):
        seen = "SELECT coalesce(max(n), 0) FROM customer_month WHERE month = ?"
        return int(_read(reading, seen, begins).scalar_one())
    whom = func.count(Interaction.customer_id.distinct())
    chosen = select(whom).where(*period.instants(Interaction.at))
    return int(reading.execute(chosen).scalar_one())


def _is_empty(days: Days) -> bool:
    return days[0] > days[1]
