"""Tests of migrations: the steps make what the models say, whole or not at all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from models import migrations
from models.base import Base
from models.engine import sqlite_engine
from models.opening import SCHEMA, look
from models.store import Store

Schema = dict[str, str]


def _schema(connection: Connection) -> Schema:
    """Return every table, view, index and trigger with its SQL, layout aside."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {name: re.sub(r"[\s\"]+", " ", sql).replace("( ", "(") for name, sql in rows}


@pytest.fixture
def migrated(tmp_path: Path) -> Path:
    """A store made by running every step on an empty file."""
    path = tmp_path / "migrated.counterfoil"
    migrations.upgrade(path)
    return path


def test_the_steps_and_the_models_make_the_same_store(store: Store, migrated: Path) -> None:
    engine = sqlite_engine(migrated)
    with engine.connect() as stepped, store.writer.connect() as made:
        assert _names(_schema(stepped)) == _names(_schema(made))
        differences = compare_metadata(MigrationContext.configure(stepped), Base.metadata)
        assert [d for d in differences if not _is_index_table(d)] == []
        own = ("fts5", "VIEW", "TRIGGER", "WITHOUT ROWID")
        ours = {n for n, sql in _schema(made).items() if any(word in sql for word in own)}
        for name in ours:
            assert _schema(stepped)[name] == _schema(made)[name]
    engine.dispose()


def _names(schema: Schema) -> set[str]:
    return set(schema)


def _is_index_table(difference: object) -> bool:
    """Tell the tables of the index and the rollup, of which the models know nothing."""
    is_removal = isinstance(difference, tuple) and str(difference[0]).startswith("remove_")
    own = r"_(grams|words)(_|$)|_(day|month)$|^(zone|month)_span$|^owed(_|$)|^count_paused$"
    return is_removal and re.search(own, difference[1].name) is not None  # type: ignore[index]


def test_a_new_store_is_stamped_with_the_newest_step(store: Store) -> None:
    scripts = ScriptDirectory(str(Path(migrations.__file__).parent))
    with store.read() as reading:
        stamped = reading.connection.exec_driver_sql("SELECT version_num FROM alembic_version")
        assert stamped.scalar_one() == migrations.HEAD == scripts.get_current_head()
    assert store.path is not None
    assert look(store.path) == SCHEMA


def test_a_step_that_fails_leaves_the_store_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "broken.counterfoil"

    def fail(*_: object) -> None:
        raise RuntimeError("on purpose")

    monkeypatch.setattr(migrations, "_check_references", fail)
    with pytest.raises(RuntimeError, match="on purpose"):
        migrations.upgrade(path)
    engine = sqlite_engine(path)
    with engine.connect() as connection:
        assert _schema(connection) == {}
    engine.dispose()


def test_every_table_keeps_its_ids_for_ever(store: Store) -> None:
    with store.read() as reading:
        schema = _schema(reading.connection)
    for table in Base.metadata.sorted_tables:
        if "id" in table.columns:
            assert "AUTOINCREMENT" in schema[table.name], table.name
