"""The real files, imported whole: every figure stands in the answers beside the files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.queries.measures import measures
from app.services.undo import undo
from models.customer import ContactPoint, Customer
from models.external import ExternalId
from models.interaction import Interaction, InteractionTag, Remark
from models.promise import Promise
from models.shop import Shop, Term
from models.staff import StaffMember
from models.store import Store
from models.survey import SurveyAnswer
from models.values import Record, RemarkKind
from tests.app.exchange.kit import count_of, map_of, rows_of, take

OLIST = "olist/orders_joined.csv"
BOSTON = "boston311/requests_2015_sample.csv"
Factory = pytest.TempPathFactory
STANDINGS = ("made", "kept_on_time", "kept_late", "open", "overdue")


def figures(store: Store, **options: Any) -> dict[str, Any]:
    """Return the measures as the command line prints them."""
    with store.read() as reading:
        found: dict[str, Any] = measures(reading, **options).to_json()
    return found


def standings(store: Store, day: date) -> tuple[int, ...]:
    """Return how the promises stood at the end of a day."""
    promises = figures(store, as_of=day)["promises"]
    return tuple(promises[name] for name in STANDINGS)


def by_group(store: Store, by: str) -> dict[str | None, Mapping[str, Any]]:
    """Return the measures of each group by its name."""
    return {group["key"]: group for group in figures(store, by=by)["groups"]}


@pytest.fixture(scope="module")
def olist_taken(shared_data: Path, tmp_path_factory: Factory) -> Iterator[Store]:
    store = Store.open(tmp_path_factory.mktemp("olist") / "shop.counterfoil")
    report = take(store, shared_data / OLIST, map_of("olist"), set_shop=True)
    assert report.to_json() | {"changeset": ""} == {
        "rows": 4014,
        "imported": 4014,
        "rejected": [],
        "conflicts": [],
        "unchanged": 0,
        "updated": 0,
        "customers_created": 3998,
        "interactions_created": 4000,
        "promises_created": 4000,
        "survey_answers_created": 3986,
        "changeset": "",
    }
    yield store
    store.close()


class TestOlist:
    """4,000 orders: one row an order and review."""

    def test_the_measures_are_the_answers(self, olist_taken: Store) -> None:
        """Also: money counts once, and no experience is made up."""
        found = figures(olist_taken)
        promises = found["promises"]
        assert (found["customers"], found["interactions"]) == (3998, 4000)
        assert (promises["made"], promises["kept_on_time"], promises["kept_late"]) == (
            4000,
            3619,
            279,
        )
        assert found["csat"]["value"] == 3058 / 3986
        assert found["csat"]["n"] == 3986
        assert found["worth"] == {"BRL": 64549405}
        assert found["experience"]["unknown"] == 4000
        assert all(
            found["experience"][source]["n"] == 0
            for source in ("customer", "survey", "staff", "expectation")
        )

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2017, 6, 30), (636, 544, 17, 49, 26)),
            (date(2017, 11, 30), (1601, 1347, 46, 156, 52)),
            (date(2018, 3, 31), (2690, 2276, 156, 142, 116)),
            (date(2018, 8, 31), (4000, 3619, 277, 1, 103)),
        ],
    )
    def test_as_of(self, olist_taken: Store, day: date, expected: tuple[int, ...]) -> None:
        assert standings(olist_taken, day) == expected

    def test_again_changes_nothing(self, olist_taken: Store, shared_data: Path) -> None:
        again = take(olist_taken, shared_data / OLIST, map_of("olist"), set_shop=True)
        assert (again.unchanged, again.updated, again.changes.changeset) == (4014, 0, None)

    def test_undo_takes_it_all_out(self, store: Store, shared_data: Path) -> None:
        """The ids of the source and the shop's zone and currency go back too."""
        before = rows_of(store, Shop)[0]
        take(store, shared_data / OLIST, map_of("olist"), set_shop=True)
        assert rows_of(store, Shop)[0].zone == "America/Sao_Paulo"
        with store.write() as writing:
            assert not undo(writing).left
        tables = (Customer, ContactPoint, Interaction, InteractionTag, Promise, SurveyAnswer)
        assert [count_of(store, table) for table in (*tables, ExternalId)] == [0] * 7
        shop = rows_of(store, Shop)[0]
        assert (shop.zone, shop.currency) == (before.zone, before.currency)

    def test_words_are_kept_code_point_for_code_point(
        self, olist_taken: Store, shared_data: Path
    ) -> None:
        """Reviews hold line breaks, blanks at the ends, accents and emoji."""
        text = (shared_data / OLIST).read_text(encoding="utf-8")
        comments = [row.comment for row in rows_of(olist_taken, SurveyAnswer) if row.comment]
        assert max(map(ord, "".join(comments))) > 0xFFFF
        assert any(comment != comment.strip() for comment in comments)
        line = next(comment for comment in comments if "\n" not in comment and '"' not in comment)
        assert line in text


@pytest.fixture(scope="module")
def boston_taken(shared_data: Path, tmp_path_factory: Factory) -> Iterator[Store]:
    store = Store.open(tmp_path_factory.mktemp("boston") / "shop.counterfoil")
    report = take(store, shared_data / BOSTON, map_of("boston311-2015"), set_shop=True)
    assert (report.rows, report.imported, report.rejected) == (12297, 12297, ())
    yield store
    store.close()


class TestBoston:
    """12,297 requests to a city, nobody named."""

    def test_the_measures_are_the_answers(self, boston_taken: Store) -> None:
        found = figures(boston_taken)
        promises = found["promises"]
        assert (found["interactions"], found["customers"]) == (12297, 0)
        assert (promises["made"], promises["kept_on_time"], promises["kept_late"]) == (
            10226,
            4933,
            923,
        )
        assert promises["open"] + promises["overdue"] == 4370
        assert promises["kept_on_time_share"]["n"] == 5856
        assert promises["kept_on_time_share"]["value"] == 4933 / 5856
        assert all(row.customer_id is None for row in rows_of(boston_taken, Interaction))

    def test_by_channel(self, boston_taken: Store) -> None:
        groups = by_group(boston_taken, "channel")
        found = {
            key: (
                group["interactions"],
                group["promises"]["kept_on_time"],
                group["promises"]["kept_on_time"] + group["promises"]["kept_late"],
            )
            for key, group in groups.items()
        }
        assert found == {
            "Constituent Call": (10591, 4065, 4981),
            "Employee Generated": (776, 424, 426),
            "City Worker App": (566, 390, 391),
            "Citizens Connect App": (228, 0, 0),
            "Self Service": (126, 46, 49),
            "Twitter": (9, 7, 8),
            "Maximo Integration": (1, 1, 1),
        }

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2015, 3, 31), (3679, 1367, 248, 315, 1749)),
            (date(2015, 6, 30), (5924, 2317, 419, 750, 2438)),
            (date(2015, 9, 30), (8266, 3539, 730, 1063, 2934)),
            (date(2015, 12, 31), (10226, 4874, 878, 1031, 3443)),
        ],
    )
    def test_as_of(self, boston_taken: Store, day: date, expected: tuple[int, ...]) -> None:
        assert standings(boston_taken, day) == expected

    def test_departments_are_who_handled_it(self, boston_taken: Store) -> None:
        staff = {row.id: row.name for row in rows_of(boston_taken, StaffMember)}
        handled = Counter(staff[row.staff_id] for row in rows_of(boston_taken, Interaction))
        assert (handled["PWDx"], handled["INFO"], handled["ISD"]) == (4304, 3241, 2670)

    def test_again_changes_nothing(self, boston_taken: Store, shared_data: Path) -> None:
        again = take(boston_taken, shared_data / BOSTON, map_of("boston311-2015"))
        assert (again.unchanged, again.changes.changeset) == (12297, None)


def test_both_ways_to_write_dates_import_alike(
    store: Store, shared_data: Path, tmp_path: Path
) -> None:
    """The same hundred requests in ISO and in day/month/year."""
    folder = shared_data / "boston311" / "2022_sample"
    first = take(store, folder / "boston311-100.csv", map_of("boston311-2022-iso"))
    assert first.created[Record.INTERACTION] == 100
    assert first.created[Record.PROMISE] == 89
    other = Store.open(tmp_path / "other.counterfoil")
    take(other, folder / "boston311-dmy-100.csv", map_of("boston311-2022-day-month"))
    try:
        for table in (Interaction, InteractionTag, Promise):
            assert rows_of(store, table) == rows_of(other, table)
        imported = [(row.external_id, row.imported) for row in rows_of(store, ExternalId)]
        assert imported == [(row.external_id, row.imported) for row in rows_of(other, ExternalId)]
    finally:
        other.close()
    again = take(store, folder / "boston311-dmy-100.csv", map_of("boston311-2022-day-month"))
    assert again.changes.changeset is None


def test_both_surveys_in_one_store_do_not_mix(store: Store, shared_data: Path) -> None:
    for year in (2017, 2014):
        file = shared_data / "survey" / f"{year}_SFO_Customer_Survey_20250817.csv"
        report = take(store, file, map_of(f"survey-{year}"), set_shop=True)
        assert not report.rejected
    of_2017 = figures(store, first=date(2017, 1, 1), last=date(2017, 12, 31))
    of_2014 = figures(store, first=date(2014, 1, 1), last=date(2014, 12, 31))
    assert of_2017["nps"]["n"] == 2746
    assert of_2017["nps"]["value"] == pytest.approx(100 * (1436 - 342) / 2746, abs=1e-12)
    assert (of_2017["csat"]["value"], of_2017["csat"]["n"]) == (2206 / 2688, 2688)
    assert (of_2014["csat"]["value"], of_2014["csat"]["n"]) == (2111 / 2677, 2677)
    assert of_2014["nps"]["n"] == 0


@pytest.mark.parametrize(
    ("file", "name", "channels", "timely"),
    [
        (
            "complaints_sample.csv",
            "cfpb",
            {"Web": 951, "Referral": 25, "Phone": 13, "Postal mail": 11},
            (991, 9),
        ),
        (
            "Consumer_Complaints_2013.csv",
            "cfpb-2013",
            {
                "Web": 691,
                "Postal mail": 107,
                "Referral": 92,
                "Phone": 90,
                "Fax": 19,
                # The file says "Email", which is the shop's own word "E-mail".
                "E-mail": 1,
            },
            (984, 16),
        ),
        (
            "Consumer_Complaints_2016.csv",
            "cfpb-2016",
            {"Web": 314, "Phone": 17, "Referral": 11, "Postal mail": 7},
            (349, 0),
        ),
    ],
)
def test_complaints(
    store: Store,
    shared_data: Path,
    file: str,
    name: str,
    channels: dict[str, int],
    timely: tuple[int, int],
) -> None:
    """Each row is an interaction with one complaint, and no promise."""
    report = take(store, shared_data / "cfpb" / file, map_of(name), set_shop=True)
    assert not report.rejected
    total = sum(channels.values())
    assert (report.rows, report.created[Record.INTERACTION]) == (total, total)
    assert {key: g["interactions"] for key, g in by_group(store, "channel").items()} == channels
    assert [row.kind for row in rows_of(store, Remark)] == [RemarkKind.COMPLAINT] * total
    tags = Counter(row.tag for row in rows_of(store, InteractionTag))
    assert (tags["timely: Yes"], tags["timely: No"]) == timely
    assert count_of(store, Promise) == 0
    assert all(row.day_only for row in rows_of(store, Interaction))


def test_complaints_keep_their_longest_words(store: Store, shared_data: Path) -> None:
    """Narratives hold line breaks; the longest has 10,028 characters."""
    take(store, shared_data / "cfpb" / "complaints_sample.csv", map_of("cfpb"), set_shop=True)
    texts = [row.text for row in rows_of(store, Remark)]
    assert max(map(len, texts)) > 10_028
    # Two of the channels are the shop's own words, two are new.
    fresh = [row.text for row in rows_of(store, Term) if row.key is None]
    assert sorted(fresh) == ["Postal mail", "Referral"]
