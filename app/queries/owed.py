"""What is owed at the present moment, counted and put in order by the rows of `models.owed`.

Where they do not serve (a clock set back, a past moment, a shared store on PostgreSQL) the
rules judge promise by promise.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.queries.moments import Moment
from models.base import to_micros
from models.sessions import Reading

_AHEAD = (
    "SELECT EXISTS (SELECT 1 FROM promise WHERE settled_at > ?)"
    " OR EXISTS (SELECT 1 FROM promise_move WHERE at > ?)"
)
# In this order: a customer has few promises, a shop may owe many.
_THEIRS = (
    "SELECT promise_id FROM interaction CROSS JOIN promise ON interaction_id = interaction.id"
    " CROSS JOIN owed ON promise_id = promise.id WHERE customer_id = ?"
)
_COUNT = (
    "SELECT (SELECT count(*) FROM owed WHERE broken = 0 AND lapse < ?)"
    " + (SELECT count(*) FROM owed WHERE broken = 1)"
)


def serves(reading: Reading, moment: Moment) -> bool:
    """Tell whether the rows hold what is owed: at the present, where nothing lies ahead of it.

    What a clock since set back dated ahead counts as of now, which a stored lapse cannot know.
    """
    return moment.is_present and serves_now(reading)


def serves_now(reading: Reading) -> bool:
    """Tell the same of the present."""
    if reading.connection.dialect.name != "sqlite":
        return False
    return not reading.once(_lies_ahead)


def _lies_ahead(reading: Reading) -> bool:
    """Tell whether a move or a settling lies after the present."""
    now = to_micros(reading.now)
    return bool(reading.connection.exec_driver_sql(_AHEAD, (now, now)).scalar_one())


def of_customer(reading: Reading, customer_id: int) -> list[int]:
    """Return the ids of what is owed to a customer, where it `serves`; in no order."""
    return list(reading.connection.exec_driver_sql(_THEIRS, (customer_id,)).scalars())


def count_unmet(reading: Reading, moment: Moment) -> int:
    """Return how many promises are unmet at a moment at which `serves`."""
    counted = reading.connection.exec_driver_sql(_COUNT, (to_micros(moment.t),))
    return int(counted.scalar_one())


def most_overdue(reading: Reading, moment: Moment, limit: int) -> list[int]:
    """Return the ids of the first few unmet promises, most overdue first, where it `serves`."""
    found = reading.connection.exec_driver_sql(_first(limit), (to_micros(moment.t),))
    return list(found.scalars())


def by_customer(reading: Reading, moment: Moment, ids: Sequence[int]) -> list[tuple[int, int, int]]:
    """Return customers to whom something is owed: id, how much, how much of it is unmet."""
    marks = ", ".join("?" * len(ids))
    counted = (
        "SELECT customer_id, count(*), sum(broken OR lapse < ?) FROM interaction"
        " CROSS JOIN promise ON interaction_id = interaction.id"
        f" CROSS JOIN owed ON promise_id = promise.id WHERE customer_id IN ({marks})"
        " GROUP BY customer_id"
    )
    found = reading.connection.exec_driver_sql(counted, (to_micros(moment.t), *ids))
    return [(row[0], row[1], row[2]) for row in found]


def _first(limit: int) -> str:
    """Return the query of the first few, open ones and broken ones each by the index."""
    # A bound limit would have SQLite plan anew each time.
    halves = (
        f"SELECT * FROM (SELECT lapse, promise_id FROM owed WHERE {half}"
        f" ORDER BY lapse, promise_id LIMIT {limit:d})"
        for half in ("broken = 0 AND lapse < ?", "broken = 1")
    )
    united = " UNION ALL ".join(halves)
    return f"SELECT promise_id FROM ({united}) ORDER BY lapse, promise_id LIMIT {limit:d}"
