"""Tests of the log as a file: written again where somebody left one, its name made to last."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from models import log_file, places
from models.customer import Customer
from models.engine import connect
from models.store import Store
from models.values import StoreError, StoreTrouble
from tests.models.rooms import add_customer, do


def _names(store: Store) -> list[str]:
    with store.read() as reading:
        return list(reading.execute(select(Customer.name).order_by(Customer.id)).scalars())


@pytest.fixture
def crashed(store_path: Path, tmp_path: Path) -> Path:
    """A store whose program died: one customer stands in its log alone."""
    store = Store.open(store_path)
    do(store, lambda w: add_customer(w, "In the log"))
    folder = tmp_path / "crashed"
    folder.mkdir(mode=0o700)
    for suffix in ("", "-wal"):
        shutil.copy(f"{store_path}{suffix}", folder / f"shop.counterfoil{suffix}")
    store.close()
    return folder / "shop.counterfoil"


def test_a_log_that_was_left_is_written_again_as_it_is(
    crashed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = crashed.with_name(crashed.name + "-wal")
    before, seen = log.read_bytes(), list[bytes]()
    again = log_file._write_again
    assert before

    def watched(file: Path) -> None:
        again(file)
        seen.append(file.read_bytes())

    monkeypatch.setattr(log_file, "_CHUNK", 5000)
    monkeypatch.setattr(log_file, "_write_again", watched)
    connection = connect(crashed)
    log_file.make_sure_of_log(connection, crashed)
    assert seen == [before]
    assert not connection.in_transaction
    connection.close()
    store = Store.open(crashed, create=False)
    do(store, lambda w: add_customer(w, "Later"))
    assert _names(store) == ["In the log", "Later"]
    store.close()


def test_where_nobody_left_a_log_nothing_is_written(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_file, "_write_again", lambda file: pytest.fail(f"{file} was written"))
    store = Store.open(store_path)
    do(store, lambda w: add_customer(w, "Ann"))
    store.close()


@pytest.mark.parametrize(
    ("number", "kind"), [(errno.EIO, StoreTrouble.DISK), (errno.ENOSPC, StoreTrouble.FULL)]
)
def test_nothing_is_promised_on_a_log_whose_name_may_go(
    store_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: StoreTrouble
) -> None:
    def fail(_folder: Path) -> None:
        raise OSError(number, "the disk refuses")

    store = Store.open(store_path)
    with monkeypatch.context() as patch:
        patch.setattr(places, "sync_folder", fail)
        with pytest.raises(StoreError) as caught:
            do(store, lambda w: add_customer(w, "Lost"))
    assert caught.value.kind is kind
    do(store, lambda w: add_customer(w, "Kept"))
    assert _names(store) == ["Kept"]
    store.close()


def test_somebody_who_writes_just_now_is_waited_for(crashed: Path) -> None:
    other = connect(crashed)
    other.execute("BEGIN IMMEDIATE")
    connection = connect(crashed)
    connection.execute("PRAGMA busy_timeout=50")
    with pytest.raises(Exception, match="locked"):
        log_file.make_sure_of_log(connection, crashed)
    other.execute("ROLLBACK")
    other.close()
