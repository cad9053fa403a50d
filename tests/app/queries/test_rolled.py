"""The rollup and the record by record count give the same figures, and the rollup is used."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app import sample
from app.queries import moments, rolled, scan
from app.queries.measures import total
from app.services import shop
from models import rollup
from models.store import Store

TODAY = date(2026, 3, 18)
PERIODS = [
    (None, None),
    (date(2026, 2, 1), date(2026, 2, 28)),
    (date(2026, 1, 1), date(2026, 2, 27)),
    (date(2026, 2, 3), date(2026, 2, 20)),
    (date(2025, 12, 31), date(2026, 3, 1)),
    (date(2025, 9, 14), None),
    (None, date(2025, 10, 26)),
]


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A year of the sample shop."""
    path = tmp_path_factory.mktemp("year") / "sample.counterfoil"
    sample.build(path, TODAY)
    return path


@pytest.mark.parametrize(("first", "last"), PERIODS)
@pytest.mark.parametrize("zone", ["Europe/Dublin", "Pacific/Auckland", "America/St_Johns"])
def test_both_ways_of_counting_agree(
    year: Path, first: date | None, last: date | None, zone: str
) -> None:
    store = Store.open(year, create=False)
    try:
        with store.write() as writing:
            shop.correct(writing, {"zone": zone})
        with store.read() as reading:
            assert rollup.faults(reading.connection) == []
            moment = moments.present(reading)
            assert rolled.serves(reading, moment)
            period = scan.Period(first, last, moment.zone)
            tally, customers = rolled.count(reading, period, moment)
            one_by_one = total(scan.find(reading, period, moment))
            assert tally.measures(customers) == one_by_one
            assert one_by_one.interactions > 20
    finally:
        store.close()


def test_a_past_moment_is_counted_one_by_one(store: Store) -> None:
    with store.read() as reading:
        assert not rolled.serves(reading, moments.end_of(reading, TODAY))
