"""Real files, imported and printed: every figure that is measured stands after its label."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from app.queries.measures import measures
from app.queries.summary import period_summary, profile_summary, unmet_summary
from app.reports import period, profile, unmet
from app.reports.wording import Wording
from models.interaction import Interaction
from models.store import Store
from tests.app.exchange.kit import map_of, take
from tests.app.reports.reading import check_figures, text

PRINTED = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)

FILES = [
    ("boston311/requests_2015_sample.csv", "boston311-2015", 2015, 2015),
    ("olist/orders_joined.csv", "olist", 2016, 2018),
    ("survey/2017_SFO_Customer_Survey_20250817.csv", "survey-2017", 2017, 2017),
    ("survey/2014_SFO_Customer_Survey_20250817.csv", "survey-2014", 2014, 2014),
    ("cfpb/complaints_sample.csv", "cfpb", 2012, 2026),
    ("cfpb/Consumer_Complaints_2013.csv", "cfpb-2013", 2013, 2013),
    ("cfpb/Consumer_Complaints_2016.csv", "cfpb-2016", 2016, 2016),
]


@pytest.mark.parametrize(("name", "by", "first", "last"), FILES, ids=[f[1] for f in FILES])
def test_every_figure_stands_after_its_label(
    store: Store, shared_data: Path, name: str, by: str, first: int, last: int
) -> None:
    take(store, shared_data / name, map_of(by), set_shop=True)
    begin, end = date(first, 1, 1), date(last, 12, 31)
    with store.read() as reading:
        shown = period_summary(reading, begin, end, as_of=end)
        measured = measures(reading, first=begin, last=end, as_of=end)
        desk = unmet_summary(reading, end)
    shop = shown.shop
    wording = Wording("en", shop.country, ZoneInfo(shop.zone))
    assert shown.measures.to_json() == measured.to_json()
    check_figures(period.render(shown, printed_at=PRINTED), measured, wording)
    listed = text(unmet.render(desk, printed_at=PRINTED))
    assert f"{measured.promises.unmet:,}" in listed
    missing = [row.number for row in desk.rows if row.number not in listed]
    assert (len(desk.rows), missing) == (measured.promises.unmet, [])


def test_a_customers_page_shows_their_own_figures(store: Store, shared_data: Path) -> None:
    take(store, shared_data / "olist/orders_joined.csv", map_of("olist"), set_shop=True)
    with store.read() as reading:
        twice = select(Interaction.customer_id).group_by(Interaction.customer_id)
        whom = reading.execute(twice.having(func.count() > 1)).scalars().first()
        assert whom is not None
        shown = profile_summary(reading, whom, date(2018, 12, 31))
        measured = measures(reading, as_of=date(2018, 12, 31), customer_id=whom)
    wording = Wording("en", shown.shop.country, ZoneInfo(shown.shop.zone))
    assert shown.profile.measures.to_json() == measured.to_json()
    check_figures(profile.render(shown, printed_at=PRINTED), measured, wording)
