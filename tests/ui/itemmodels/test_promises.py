"""The promises by group: headings, counts, filters, and what a cell says."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.modeltest import ModelTester

from app.queries import desk as queries
from app.queries.desk import Looking, Part, People
from app.services import promises
from models.store import Store
from models.values import Due
from tests.ui.conftest import Desk
from tests.ui.filled import DAY, TODAY, Filled, fill
from ui.formats import Formats
from ui.itemmodels.promises import (
    GROUPS,
    NOBODY,
    Column,
    Filter,
    Heading,
    PromisesModel,
    one_line,
)
from ui.phrases import Group

EVERYTHING = Filter()


@pytest.fixture
def filled(store: Store) -> Filled:
    return fill(store)


@dataclass
class Shelf:
    """A model of the desk, and how to narrow it down."""

    model: PromisesModel
    store: Store
    formats: Formats

    def narrow(self, wanted: Filter = EVERYTHING) -> None:
        """Show what a filter leaves of the desk as it is now."""
        days_left = self.formats.days_left_this_week()
        looking = Looking(wanted.only(), wanted.part(), days_left)
        with self.store.read() as reading:
            self.model.show_desk(queries.desk(reading, looking), wanted.part())

    def people(self) -> People:
        """Return whose promises are on the desk."""
        with self.store.read() as reading:
            parts = queries.desk(reading, Looking()).parts
            return queries.people(reading, [id_ for ids in parts.values() for id_ in ids])


@pytest.fixture
def shelf(filled: Filled, desk: Desk, store: Store) -> Shelf:
    made = Shelf(PromisesModel(desk.context.formats), store, desk.context.formats)
    made.narrow()
    return made


@pytest.fixture
def model(shelf: Shelf) -> PromisesModel:
    return shelf.model


def shown(model: PromisesModel) -> list[str]:
    """Return the headings and the numbers below them."""
    lines = [(model.line_at(place), model.id_at(place)) for place in range(model.rowCount())]
    return [line.group.value if isinstance(line, Heading) else str(id_) for line, id_ in lines]


def cell(model: PromisesModel, promise: int, column: Column) -> object:
    place = model.place_of(promise)
    assert place is not None
    return model.index(place, column).data()


def test_keeps_qts_rules(shelf: Shelf, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(shelf.model)  # type: ignore[no-untyped-call]
    shelf.narrow(Filter("glove"))
    shelf.narrow(Filter(group=Group.OVERDUE))


def test_groups_stand_in_order_and_each_promise_once(model: PromisesModel, filled: Filled) -> None:
    assert shown(model) == [
        "overdue", str(filled.overdue),
        "broken", str(filled.broken),
        "today", str(filled.today),
        "tomorrow", str(filled.nameless),
        "this week", str(filled.later),
        "settled", str(filled.kept),
    ]  # fmt: skip


def test_counts_are_those_of_the_groups_whatever_the_filter(shelf: Shelf) -> None:
    shelf.narrow(Filter("nothing like this"))
    model = shelf.model
    assert model.rowCount() == 0
    assert model.counts() == {
        Group.OVERDUE: 1, Group.BROKEN: 1, Group.TODAY: 1, Group.TOMORROW: 1,
        Group.THIS_WEEK: 1, Group.LATER: 0, Group.SETTLED: 1
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "found"), [("unal chain", ["overdue"]), ("WALK", []), ("glove", ["nameless"])]
)
def test_finds_by_words_without_case_and_accents(
    shelf: Shelf, filled: Filled, words: str, found: list[str]
) -> None:
    shelf.narrow(Filter(words))
    ids = [line for line in shown(shelf.model) if line.isdigit()]
    assert ids == [str(getattr(filled, name)) for name in found]


def test_filters_by_owner_and_group(shelf: Shelf, model: PromisesModel, filled: Filled) -> None:
    shelf.narrow(Filter(owner=filled.bert))
    assert [line for line in shown(model) if line.isdigit()] == [
        str(filled.broken),
        str(filled.today),
        str(filled.nameless),
        str(filled.later),
    ]
    shelf.narrow(Filter(group=Group.TODAY, owner=filled.bert))
    assert shown(model) == ["today", str(filled.today)]
    assert shelf.people().owners == ((filled.anna, "Anna Körner"), (filled.bert, "Bert Obi"))


def test_an_unmet_promise_says_so_in_words(model: PromisesModel, filled: Filled) -> None:
    assert cell(model, filled.overdue, Column.STANDING) == "Overdue"
    assert cell(model, filled.broken, Column.STANDING) == "Broken"
    assert cell(model, filled.overdue, Column.DUE) == "Mon 16 Mar · 2 days late"
    assert cell(model, filled.today, Column.DUE) == "Today 14:30"
    assert cell(model, filled.nameless, Column.CUSTOMER) == "Walk-in"
    assert cell(model, filled.nameless, Column.OWNER) == "Bert Obi"


def test_headings_cannot_be_chosen_and_span_in_words(model: PromisesModel) -> None:
    assert model.headings() == [0, 2, 4, 6, 8, 10]
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.index(0, 0).data() == "Overdue (1)"


def test_a_cell_speaks_its_column(model: PromisesModel, filled: Filled) -> None:
    place = model.place_of(filled.overdue)
    assert place is not None
    index = model.index(place, Column.WORDS)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "What we promised: Fit the chain"


def test_a_line_shows_hidden_characters_and_leaves_out_a_long_tail() -> None:
    assert one_line("two\nlines") == "two\u240alines"
    assert one_line("a\u202eb") != "ab"
    assert len(one_line("x" * 20_000)) < 500


def numbers(model: PromisesModel) -> list[str]:
    return [line for line in shown(model) if line.isdigit()]


def test_filters_by_customer(shelf: Shelf, model: PromisesModel, filled: Filled) -> None:
    people = shelf.people()
    assert people.customers == ((filled.zoe, "Zoë Ünal"),), "those to whom something is owed"
    shelf.narrow(Filter(customer=filled.zoe))
    wanted = (filled.overdue, filled.broken, filled.today, filled.later)
    assert numbers(model) == [str(id_) for id_ in wanted]


def test_finds_those_without_an_owner(
    shelf: Shelf, model: PromisesModel, filled: Filled, store: Store
) -> None:
    with store.write() as writing:
        promises.correct(writing, filled.later, {"owner_id": None})
        promises.correct(writing, filled.kept, {"owner_id": None})
    assert shelf.people().unowned == 1, "a settled one needs none"
    shelf.narrow(Filter(owner=NOBODY))
    assert numbers(model) == [str(filled.later)]


def test_shows_just_the_named_ones(shelf: Shelf, model: PromisesModel, filled: Filled) -> None:
    shelf.narrow(Filter(ids=frozenset([filled.today, filled.overdue])))
    assert numbers(model) == [str(filled.overdue), str(filled.today)]


@pytest.mark.parametrize(
    ("first_day", "days", "group"),
    [("de_DE", 4, Group.THIS_WEEK), ("de_DE", 5, Group.LATER), ("en_US", 4, Group.LATER)],
)
def test_the_week_ends_where_the_language_ends_it(
    desk: Desk, store: Store, filled: Filled, first_day: str, days: int, group: Group
) -> None:
    """Of Wednesday the 18th, Sunday the 22nd is this week in Germany and the next in the States."""
    formats = Formats(lambda: desk.context.shop.zone, desk.context.clock, QLocale(first_day))
    with store.write() as writing:
        promises.correct(writing, filled.later, {"due": Due(TODAY + days * DAY)})
    shelf = Shelf(PromisesModel(formats), store, formats)
    shelf.narrow()
    place = shelf.model.place_of(filled.later)
    assert place is not None
    assert shelf.model.group_at(place) is group


def test_a_row_not_known_yet_is_asked_for_once(shelf: Shelf, filled: Filled, store: Store) -> None:
    with store.read() as reading:
        bare = replace(queries.desk(reading, Looking()), rows=())
    asked: list[list[int]] = []
    shelf.model.wanted.connect(asked.append)
    shelf.model.show_desk(bare)
    for place in range(shelf.model.rowCount()):
        assert shelf.model.index(place, Column.WORDS).data() == ("…" if place % 2 else "")
    assert len(asked) == 1
    assert set(asked[0]) == {id_ for ids in bare.parts.values() for id_ in ids}
    with store.read() as reading:
        shelf.model.supply(queries.rows(reading, asked[0]))
    assert cell(shelf.model, filled.overdue, Column.WORDS) == "Fit the chain"


def test_the_parts_of_the_desk_are_the_groups(store: Store, filled: Filled) -> None:
    assert [part.name for part in Part] == [group.name for group in GROUPS]
    with store.read() as reading:
        found = queries.desk(reading, Looking(days_left=4))
    standing = {
        Part.OVERDUE: filled.overdue,
        Part.BROKEN: filled.broken,
        Part.TODAY: filled.today,
        Part.SETTLED: filled.kept,
    }
    assert {part: found.parts[part] for part in standing} == {
        part: [promise] for part, promise in standing.items()
    }
