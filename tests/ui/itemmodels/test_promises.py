"""The promises by group: headings, counts, filters, and what a cell says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.modeltest import ModelTester

from app.queries import promises as queries
from app.services import promises
from models.store import Store
from models.values import Due
from tests.ui.conftest import Desk
from tests.ui.filled import DAY, TODAY, Filled, fill
from ui.formats import Formats
from ui.itemmodels.promises import NOBODY, Column, Filter, Heading, PromisesModel, one_line
from ui.phrases import Group


@pytest.fixture
def filled(store: Store) -> Filled:
    return fill(store)


@pytest.fixture
def model(filled: Filled, desk: Desk, store: Store) -> PromisesModel:
    made = PromisesModel(desk.context.formats)
    with store.read() as reading:
        rows = {row.id: row for row in (*queries.desk(reading), *queries.settled(reading))}
    made.show_rows(rows.values())
    return made


def shown(model: PromisesModel) -> list[str]:
    """Return the headings and the numbers below them."""
    lines = [model.line_at(place) for place in range(model.rowCount())]
    return [line.group.value if isinstance(line, Heading) else str(line.id) for line in lines]


def cell(model: PromisesModel, promise: int, column: Column) -> object:
    place = model.place_of(promise)
    assert place is not None
    return model.index(place, column).data()


def test_keeps_qts_rules(model: PromisesModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.filter(Filter("glove"))
    model.filter(Filter(group=Group.OVERDUE))


def test_groups_stand_in_order_and_each_promise_once(model: PromisesModel, filled: Filled) -> None:
    assert shown(model) == [
        "overdue", str(filled.overdue),
        "broken", str(filled.broken),
        "today", str(filled.today),
        "tomorrow", str(filled.nameless),
        "this week", str(filled.later),
        "settled", str(filled.kept),
    ]  # fmt: skip


def test_counts_are_those_of_the_groups_whatever_the_filter(model: PromisesModel) -> None:
    model.filter(Filter("nothing like this"))
    assert model.rowCount() == 0
    assert model.counts() == {
        Group.OVERDUE: 1, Group.BROKEN: 1, Group.TODAY: 1, Group.TOMORROW: 1,
        Group.THIS_WEEK: 1, Group.LATER: 0, Group.SETTLED: 1
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "found"), [("unal chain", ["overdue"]), ("WALK", []), ("glove", ["nameless"])]
)
def test_finds_by_words_without_case_and_accents(
    model: PromisesModel, filled: Filled, words: str, found: list[str]
) -> None:
    model.filter(Filter(words))
    ids = [line for line in shown(model) if line.isdigit()]
    assert ids == [str(getattr(filled, name)) for name in found]


def test_filters_by_owner_and_group(model: PromisesModel, filled: Filled) -> None:
    model.filter(Filter(owner=filled.bert))
    assert [line for line in shown(model) if line.isdigit()] == [
        str(filled.broken),
        str(filled.today),
        str(filled.nameless),
        str(filled.later),
    ]
    model.filter(Filter(group=Group.TODAY, owner=filled.bert))
    assert shown(model) == ["today", str(filled.today)]
    assert model.owners() == [(filled.anna, "Anna Körner"), (filled.bert, "Bert Obi")]


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


def test_filters_by_customer(model: PromisesModel, filled: Filled) -> None:
    assert model.customers() == [(filled.zoe, "Zoë Ünal")], "those to whom something is owed"
    model.filter(Filter(customer=filled.zoe))
    wanted = (filled.overdue, filled.broken, filled.today, filled.later)
    assert numbers(model) == [str(id_) for id_ in wanted]


def test_finds_those_without_an_owner(model: PromisesModel, filled: Filled, store: Store) -> None:
    with store.write() as writing:
        promises.correct(writing, filled.later, {"owner_id": None})
        promises.correct(writing, filled.kept, {"owner_id": None})
    with store.read() as reading:
        model.show_rows([*queries.desk(reading), *queries.settled(reading)])
    assert model.unowned() == 1, "a settled one needs none"
    model.filter(Filter(owner=NOBODY))
    assert numbers(model) == [str(filled.later)]


def test_shows_just_the_named_ones(model: PromisesModel, filled: Filled) -> None:
    model.filter(Filter(ids=frozenset([filled.today, filled.overdue])))
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
    model = PromisesModel(formats)
    with store.write() as writing:
        promises.correct(writing, filled.later, {"due": Due(TODAY + days * DAY)})
    with store.read() as reading:
        row = queries.promise(reading, filled.later)
    assert model.group_of(row) is group
