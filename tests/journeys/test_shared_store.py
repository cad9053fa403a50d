"""A shop whose counters share one store in PostgreSQL: the window's pages and the commands.

The store itself is tried on PostgreSQL in `tests/models`; here what stands upon it is.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.paths import AppPaths
from app.queries import customers, history, interactions, measures, profile, promises, search
from app.queries import shop as shop_queries
from app.services import customers as customer_services
from app.services import drafts, undo
from app.services import interactions as services
from app.services import promises as promise_services
from app.settings import Theme
from models.engine import RECORDED
from models.store import Store
from models.values import Actor, FixedClock, Record, StoreError
from tests.app.cli_help import Shell
from tests.app.test_bootstrap import name_and_wait, program, run, told
from tests.models.conftest import _administer, _shared_template, postgres_url
from tests.ui.conftest import Answers
from tests.ui.filled import NOW, Filled, fill
from ui.context import Choices, PageName
from ui.frame import Parts
from ui.known_shop import read_facts
from ui.main_window import MainWindow
from ui.others import Others, attend
from ui.pages import factories
from ui.tasks import Tasks
from ui.theme import Look

__all__ = ["_shared_template", "postgres_url", "program", "told"]

ALL_GONE = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE pid <> pg_backend_pid() AND datname LIKE 'shop_%%'"
)
"""Ends every connection to a shop, as a server does that is started anew."""
Where = tuple[str, Filled]


@pytest.fixture
def shared(postgres_url: str, _shared_template: str) -> Iterator[Where]:
    """The URL of a small shop in a database of its own, and what was stored there."""
    name = f"shop_{uuid.uuid4().hex[:12]}"
    _administer(postgres_url, f"CREATE DATABASE {name} TEMPLATE {_shared_template}")
    url = postgres_url % name
    with opened(url) as store:
        filled = fill(store)
    yield url, filled
    _administer(postgres_url, f"DROP DATABASE {name}")


@contextmanager
def opened(url: str) -> Iterator[Store]:
    """Open the shared store at the present of the tests."""
    store = Store.open(url, clock=FixedClock(NOW), create=False)
    try:
        yield store
    finally:
        store.close()


@pytest.fixture
def shell(shared: Where, app_paths: AppPaths, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A shell at the shared store."""
    return at_url(app_paths, capsys, shared[0])


def at_url(paths: AppPaths, capsys: pytest.CaptureFixture[str], url: str) -> Shell:
    """Return a shell at a store that is no file: a path would lose one of the slashes."""
    return Shell(paths, capsys, cast("Path", url))


@pytest.fixture
def window(
    qtbot: QtBot, fonts: None, shared: Where, app_paths: AppPaths, clock: FixedClock
) -> Iterator[MainWindow]:
    """A window with its real pages on the shared store; nothing may fail in it."""
    with opened(shared[0]) as store:
        with store.read() as reading:
            facts = read_facts(reading)
        made = MainWindow(app_paths)
        made.fill(
            Parts(
                store=store,
                facts=facts,
                paths=app_paths,
                choices=Choices(app_paths),
                clock=clock,
                look=Look(Theme.LIGHT),
                ask=Answers().ask(),
                pages=factories(),
            )
        )
        failed: list[Exception] = []
        made.tasks.failed.connect(failed.append)
        attend(made, store)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitExposed(made)
        idle(qtbot, made.tasks)
        yield made
        made.close()
        assert failed == []


def idle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.pending == 0, timeout=20_000)


def test_each_page_shows_what_is_there(qtbot: QtBot, window: MainWindow, shared: Where) -> None:
    filled = shared[1]
    targets: list[tuple[PageName, dict[str, object]]] = [
        *((name, {}) for name in PageName),
        (PageName.CUSTOMERS, {"customer": filled.zoe}),
        (PageName.PROMISES, {"promise": filled.overdue}),
        (PageName.PROMISES, {"promise": filled.kept}),
    ]
    for name, target in targets:
        window.navigate(name, **target)
        idle(qtbot, window.tasks)
    assert window.banner.text() == ""


READS: dict[str, Callable[[Any, Filled], object]] = {
    "search": lambda reading, filled: customers.search(reading, "zo"),
    "phone": lambda reading, filled: customers.search(reading, "30123"),
    "ids": lambda reading, filled: customers.rows(reading, customers.ids(reading)),
    "first": lambda reading, filled: customers.first(reading),
    "latest": lambda reading, filled: interactions.latest(reading),
    "walk-ins": lambda reading, filled: interactions.latest(reading, walk_ins=True),
    "desk": lambda reading, filled: promises.desk(reading),
    "settled": lambda reading, filled: promises.settled(reading),
    "unmet": lambda reading, filled: promises.unmet(reading, None),
    "words": lambda reading, filled: search.search(reading, "chain"),
    "history": lambda reading, filled: history.history(reading),
    "a history": lambda reading, filled: history.history(
        reading, record=(Record.PROMISE, filled.overdue)
    ),
    "profile": lambda reading, filled: [profile.profile(reading, filled.zoe)],
    "card": lambda reading, filled: [profile.card(reading, filled.zoe)],
    "terms": lambda reading, filled: shop_queries.staff(reading),
}


@pytest.mark.parametrize("name", READS)
def test_each_query_answers(shared: Where, name: str) -> None:
    url, filled = shared
    with opened(url) as store, store.read() as reading:
        assert READS[name](reading, filled)


def test_the_figures_are_those_of_a_store_in_a_file(shared: Where, store: Store) -> None:
    fill(store)
    with opened(shared[0]) as other, store.read() as here, other.read() as there:
        for by in (None, *measures.GROUPINGS):
            assert measures.measures(there, by=by) == measures.measures(here, by=by), by
        assert promises.count_unmet(there) == promises.count_unmet(here)


def test_what_one_counter_does_is_undone_at_another(shared: Where) -> None:
    url, filled = shared
    with opened(url) as store, opened(url) as other:
        with store.write(Actor(filled.anna, "till")) as writing:
            promise_services.keep(writing, filled.today)
            drafts.save(writing, "a form", "{}")
        with store.write(Actor(filled.anna, "till")) as writing:
            merged = customer_services.merge(writing, filled.zoe, filled.mehmet)
        with other.write(Actor(filled.bert, "desk")) as writing:
            done = undo.undo(writing, merged.changeset)
            assert done.left == ()
        with store.read() as reading:
            assert [hit.id for hit in customers.search(reading, "Mehmet")] == [filled.mehmet]


def test_a_window_shows_what_another_counter_wrote(
    qtbot: QtBot, window: MainWindow, shared: Where
) -> None:
    url, filled = shared
    (look,) = window.findChildren(Others)
    with opened(url) as other, other.write(Actor(filled.bert, "desk")) as writing:
        surveyed = services.log(writing, services.NewInteraction("At the other counter"))
    with qtbot.waitSignal(window.tasks.changed) as told:
        look.look()
    assert surveyed.interaction in told.args[0].records[Record.INTERACTION]
    idle(qtbot, window.tasks)


def test_the_commands(shell: Shell, shared: Where, tmp_path: Path) -> None:
    logged = shell.ok(
        "log",
        "--note",
        "Asked for a pump",
        "--customer",
        "Nora Ek",
        "--promise",
        "A pump",
        "--due",
        "2026-12-24",
        "--json",
    ).json
    assert "Nora Ek" in shell.ok("customers", "Nora").out
    assert "pump" in shell.ok("search", "pump").out
    assert shell.ok("unmet", "--json").json
    newest = shell.ok("history", "--json").json[0]
    assert newest["command"] == "interactions.log"
    shell.ok("undo", "--json")
    assert "Nora Ek" not in shell.ok("customers", "Nora").out
    assert logged
    for words in (["measures", "--json"], ["profile", "Zoë Ünal"], ["shop"]):
        shell.ok(*words)
    for kind in ("unmet", "period"):
        shell.ok("report", kind, "--output", tmp_path / f"{kind}.pdf")
        assert (tmp_path / f"{kind}.pdf").read_bytes().startswith(b"%PDF")


def test_an_import_and_an_export(shell: Shell, tmp_path: Path) -> None:
    rows, chart = tmp_path / "rows.csv", tmp_path / "rows.toml"
    rows.write_text("who\nAna\nBea\n", encoding="utf-8")
    words = 'source = "t"\n[customer]\nid = { column = "who" }\nname = { column = "who" }\n'
    chart.write_text(words, encoding="utf-8")
    assert shell.ok("import", rows, "--map", chart, "--json").json["imported"] == 2
    assert shell.ok("import", rows, "--map", chart, "--json").json["changeset"] is None
    shell.ok("export", tmp_path / "out")
    assert "Bea" in (tmp_path / "out" / "customers.csv").read_text(encoding="utf-8-sig")
    shell.ok("undo")
    assert "Bea" not in shell.ok("customers", "Bea").out


@pytest.mark.parametrize("words", [["backup", "kept"], ["restore", "kept"], ["check"]])
def test_what_the_server_does_itself_is_refused_in_one_sentence(
    shell: Shell, words: list[str]
) -> None:
    said = shell.refused(*words)
    assert "PostgreSQL" in said
    assert "\n" not in said


def test_a_server_that_is_not_there_is_one_sentence(
    app_paths: AppPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    said = at_url(app_paths, capsys, "postgresql://nobody@/none?host=/nowhere").refused("unmet")
    assert said.startswith("The database server of this store cannot be reached")
    assert "\n" not in said


def test_a_server_that_was_started_anew_is_found_again(shared: Where, postgres_url: str) -> None:
    url, filled = shared
    with opened(url) as store:
        with store.read() as reading:
            assert promises.count_unmet(reading)
        _administer(postgres_url, ALL_GONE)
        with store.read() as reading:
            assert promises.count_unmet(reading)
            _administer(postgres_url, ALL_GONE)
            with pytest.raises(StoreError) as caught:
                promises.count_unmet(reading)
        assert caught.value.code == "store.unreachable"
        with store.write(Actor(filled.bert, "desk")) as writing:
            promise_services.keep(writing, filled.today)


@pytest.mark.parametrize(
    ("revision", "code"), [("0009", "store.newer"), ("a1b2", "store.not_a_store")]
)
def test_what_another_program_made_is_left_alone(shared: Where, revision: str, code: str) -> None:
    with opened(shared[0]) as store, store.writer.begin() as connection:
        connection.exec_driver_sql(
            f"UPDATE alembic_version SET version_num = '{revision}'",
            execution_options=RECORDED,
        )
    with pytest.raises(StoreError) as caught:
        Store.open(shared[0], create=False)
    assert caught.value.code == code


def test_the_program_opens_it_and_writes_there(
    qtbot: QtBot, program: Program, told: list[str], shared: Where
) -> None:
    seen: list[str] = []

    def act(window: MainWindow) -> None:
        name_and_wait(window, "Two counters")
        seen.append(window.banner.text())

    for _ in range(2):
        assert run(program, cast("Path", shared[0]), act) == 0
    assert (told, seen) == ([], ["", ""])
    with opened(shared[0]) as store, store.read() as reading:
        assert shop_queries.shop(reading).name == "Two counters"
