"""Export: everything out, safe for a spreadsheet, exact in JSON, and in again."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from app.exchange.exporting import JSON_FILE, export
from app.exchange.import_map import ImportMap
from app.queries.measures import measures
from app.services import interactions, promises, surveys
from app.services.customers import NewContact, NewCustomer
from app.services.interactions import NewInteraction, NewPromise, NewRemark
from app.services.surveys import NewAnswer
from models.customer import Customer
from models.interaction import Interaction
from models.shop import ShopDefaults
from models.store import Store
from models.tables import JOURNALLED
from models.values import (
    ContactKind,
    Due,
    Emotion,
    EmotionSource,
    Expectation,
    FixedClock,
    Money,
    RemarkKind,
    SurveyKind,
    UserError,
)
from tests.app.exchange.kit import SHIPPED, count_of, rows_of, take
from tests.conftest import NOW

TABLES = (
    "customers",
    "contact_points",
    "interactions",
    "remarks",
    "promises",
    "promise_moves",
    "survey_answers",
)
NAMES = [
    "=HYPERLINK(1)",
    "'quoted",
    " blanks ",
    "日本 \U0001f600",
    "two\r\nlines",
    'a "word"',
    "+49 30",
]


def fill(store: Store) -> None:
    """Put one of everything into a store, and every awkward name."""
    with store.write() as writing:
        first = interactions.log(
            writing,
            NewInteraction(
                note="=1+1, said\n@somebody",
                customer=NewCustomer(
                    "Ana",
                    contacts=(NewContact(ContactKind.PHONE, "+34 600 100 200", "home"),),
                    tags=("vip", "-minus"),
                ),
                at=datetime(2026, 3, 1, 9, 30, 15, 250, tzinfo=UTC),
                arrival=Emotion.ANGRY,
                emotion=Emotion.PLEASED,
                emotion_source=EmotionSource.CUSTOMER,
                expectation=Expectation.EXCEEDED,
                worth=Money(-1250, "EUR"),
                settled=True,
                given="=a free chain",
                remarks=(NewRemark(RemarkKind.COMPLIMENT, "+1"),),
                promises=(
                    NewPromise("by a day", Due(day=date(2026, 3, 10))),
                    NewPromise("by an instant", Due(at=datetime(2026, 3, 29, 0, 30, tzinfo=UTC))),
                ),
                tags=("a tag",),
            ),
        )
        interactions.log(
            writing, NewInteraction(note="walk-in", day_only=True, worth=Money(5, "JPY"))
        )
        for name in NAMES:
            interactions.log(writing, NewInteraction(note=name, customer=NewCustomer(name)))
        day, instant = first.promises
        promises.move(writing, day, Due(day=date(2026, 3, 20)), agreed=True, note="=later")
        promises.keep(writing, instant, note="done")
        surveys.record(writing, NewAnswer(SurveyKind.NPS, 9, "-ok", customer_id=first.customer))


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    """Another, empty store of the same zone."""
    defaults = ShopDefaults(zone="Europe/Berlin", currency="EUR")
    store = Store.open(tmp_path / "other.counterfoil", clock=FixedClock(NOW), defaults=defaults)
    yield store
    store.close()


def take_all(store: Store, folder: Path) -> list[Any]:
    """Import every table of an export with the maps that ship."""
    maps = {name: SHIPPED / f"counterfoil-{name.replace('_', '-')}.toml" for name in TABLES}
    return [take(store, folder / f"{name}.csv", ImportMap.load(maps[name])) for name in TABLES]


def cells(file: Path) -> list[list[str]]:
    """Return a CSV file's cells."""
    with file.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.reader(text))


def anonymous(file: Path) -> bytes:
    """Return a CSV file without the word that marks its store."""
    return re.sub(rb'"[0-9a-f]{8}-', b'"', file.read_bytes())


def test_the_tables_come_back_in_cell_for_cell(store: Store, other: Store, tmp_path: Path) -> None:
    fill(store)
    export(store, tmp_path / "one", json=False)
    reports = take_all(other, tmp_path / "one")
    assert [(report.rejected, report.conflicts) for report in reports] == [((), ())] * len(TABLES)
    export(other, tmp_path / "two", json=False)
    for name in TABLES:
        assert anonymous(tmp_path / "two" / f"{name}.csv") == anonymous(
            tmp_path / "one" / f"{name}.csv"
        )
    assert [row.name for row in rows_of(other, Customer)] == ["Ana", *NAMES]
    with store.read() as one, other.read() as two:
        assert measures(one).to_json() == measures(two).to_json()
    assert all(report.changes.changeset is None for report in take_all(other, tmp_path / "one"))


def test_a_store_knows_its_own_records_again(store: Store, tmp_path: Path) -> None:
    fill(store)
    export(store, tmp_path, json=False)
    before = count_of(store, Interaction)
    for report in take_all(store, tmp_path):
        assert report.is_clean
        assert report.changes.changeset is None
    file = tmp_path / "interactions.csv"
    file.write_bytes(file.read_bytes().replace(b'"walk-in"', b'"edited"'))
    report = take_all(store, tmp_path)[2]
    assert [(found.field, found.store, found.file) for found in report.conflicts] == [
        ("note", "walk-in", "edited")
    ]
    assert count_of(store, Interaction) == before


def test_no_cell_is_a_formula(store: Store, tmp_path: Path) -> None:
    """Numbers stay bare: a negative amount is one."""
    fill(store)
    for file in export(store, tmp_path, json=False):
        assert file.read_bytes().startswith(b"\xef\xbb\xbf")
        for row in cells(file)[1:]:
            for cell in row:
                bare = cell.lstrip()
                assert not bare.startswith(("=", "+", "@", "\t")), cell
                assert not bare.startswith("-") or re.fullmatch(r"-[0-9.]+", bare), cell
    amounts = [row[12] for row in cells(tmp_path / "interactions.csv")]
    assert amounts[:3] == ["worth", "-12.50", "5"]


def test_json_is_exact(store: Store, tmp_path: Path) -> None:
    fill(store)
    (file,) = export(store, tmp_path, csv=False)
    document = json.loads(file.read_text(encoding="utf-8"))
    assert file.name == JSON_FILE
    records = document["records"]
    assert set(records) == {record.value for record in JOURNALLED}
    assert {kind: len(rows) for kind, rows in records.items()} == {
        record.value: count_of(store, table) for record, table in JOURNALLED.items()
    }
    assert [row["name"] for row in records["customer"]] == ["Ana", *NAMES]
    first = records["interaction"][0]
    assert (first["at"], first["worth"]) == ("2026-03-01T09:30:15.000250+00:00", {"EUR": -1250})
    assert (first["emotion"], first["emotion_source"], first["settled"]) == (1, "customer", True)
    assert first["given"] == "=a free chain"
    assert records["promise"][0]["first_due_day"] == "2026-03-10"


def test_naughty_strings_go_out_and_come_back(
    store: Store, other: Store, tmp_path: Path, shared_data: Path
) -> None:
    file = next((shared_data / "naughty_strings").rglob("*.json"))
    texts = [text for text in json.loads(file.read_text(encoding="utf-8")) if text.strip()]
    wanted = [text for text in texts if "\0" not in text and len(text) <= 500]
    with store.write() as writing:
        for text in wanted:
            interactions.log(writing, NewInteraction(note=text, customer=NewCustomer(text)))
    export(store, tmp_path)
    assert all(report.is_clean for report in take_all(other, tmp_path))
    assert [row.name for row in rows_of(other, Customer)] == wanted
    assert [row.note for row in rows_of(other, Interaction)] == wanted
    document = json.loads((tmp_path / JSON_FILE).read_text(encoding="utf-8"))
    assert [row["name"] for row in document["records"]["customer"]] == wanted


def test_a_cancel_leaves_the_old_files(store: Store, tmp_path: Path) -> None:
    fill(store)
    export(store, tmp_path)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.is_file()}
    with store.write() as writing:
        interactions.log(writing, NewInteraction(note="later"))
    with pytest.raises(UserError, match=r"export\.cancelled"):
        export(store, tmp_path, cancelled=lambda: True)
    assert {f.name: f.read_bytes() for f in tmp_path.iterdir() if f.is_file()} == before


def test_progress_rises_to_its_end(store: Store, tmp_path: Path) -> None:
    fill(store)
    told: list[tuple[int, int]] = []
    export(store, tmp_path / "out", progress=lambda *step: told.append(step))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 0


def test_an_empty_store_exports_headers(store: Store, other: Store, tmp_path: Path) -> None:
    export(store, tmp_path)
    assert cells(tmp_path / "promises.csv")[0][:3] == ["id", "number", "interaction"]
    assert [report.rows for report in take_all(other, tmp_path)] == [0] * len(TABLES)


def test_maps_that_ship_lie_among_the_resources() -> None:
    """They are read through the package, wherever it is installed."""
    from importlib import resources

    names = {entry.name for entry in resources.files("resources").joinpath("maps").iterdir()}
    assert {f"counterfoil-{name.replace('_', '-')}.toml" for name in TABLES} <= names
    found = ImportMap.load(SHIPPED / "counterfoil-customers.toml")
    assert replace(found, source="x") != found
