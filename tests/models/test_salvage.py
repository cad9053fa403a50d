"""Tests of salvage: what is left is saved, what is missing is named, nothing else is touched."""

from __future__ import annotations

import random
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from models.customer import ContactPoint, Customer
from models.history import ChangeSet
from models.interaction import Interaction
from models.maintenance import checkpoint, raw_connection, summary, verify
from models.mending import COMMAND
from models.opening import APPLICATION_ID
from models.promise import Promise
from models.salvage import Rescued, salvage
from models.shop import ShopDefaults, shop_values
from models.store import Store
from models.undoing import plan
from models.values import Record, StoreError, StoreTrouble
from tests.models.rooms import add_customer, content, do

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
PAGE = 4096


def rescued(path: Path) -> tuple[Rescued, Path]:
    """Save what can be saved of a copy of a file."""
    scratch, target = path.with_name("scratch"), path.with_name("new.counterfoil")
    shutil.copy(path, scratch)
    report = salvage(scratch, target, NOW, lambda r, i: f"Lost {r.value} {i}", ShopDefaults())
    return report, target


def root(path: Path, name: str) -> int:
    """Return the page that a table or an index begins on."""
    with raw_connection(path) as connection:
        row = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)
        ).fetchone()
    return int(row[0])


def blank(path: Path, *pages: int) -> None:
    """Zero whole pages of a file."""
    data = bytearray(path.read_bytes())
    for page in pages:
        data[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(data)


def names(path: Path) -> list[str]:
    store = Store.open(path, create=False)
    with store.read() as reading:
        found = list(reading.execute(select(Customer.name).order_by(Customer.id)).scalars())
    store.close()
    return found


def test_a_whole_store_is_saved_whole(filled: Path) -> None:
    report, target = rescued(filled)
    assert report.complete
    assert verify(target, records=True, index=True).sound
    assert summary(target) == summary(filled)
    one, other = Store.open(filled), Store.open(target)
    with one.read() as before, other.read() as after:
        assert content(before) == content(after)
    one.close()
    customer, _ = do(other, lambda w: add_customer(w, "New"))
    assert customer == 72  # the id that was deleted does not come back
    other.close()


def test_a_bad_index_costs_nothing(filled: Path) -> None:
    blank(
        filled,
        root(filled, "ix_interaction_at_customer_id"),
        root(filled, "interaction_words_data"),
    )
    report, target = rescued(filled)
    assert report.complete
    assert verify(target, records=True, index=True).sound


def test_lost_customers_get_stand_ins_that_keep_their_visits_together(filled: Path) -> None:
    blank(filled, root(filled, "customer"))
    report, target = rescued(filled)
    customers = report.records[Record.CUSTOMER]
    assert customers.saved == 0
    assert customers.missing == (*range(1, 31), *(n for n in range(32, 72) if n != 39))
    assert customers.stood_in == tuple(range(1, 31))
    assert verify(target, records=True, index=True).sound
    store = Store.open(target)
    with store.read() as reading:
        visit = reading.execute(select(Interaction.customer_id).where(Interaction.id == 7))
        assert visit.scalar_one() == 7
        assert reading.execute(select(Promise.id)).scalars().all() == list(range(1, 31))
        assert len(reading.execute(select(ContactPoint.id)).all()) == 30
    assert names(target)[:2] == ["Lost customer 1", "Lost customer 2"]
    store.close()


def test_lost_visits_keep_what_was_promised_in_them(filled: Path) -> None:
    blank(filled, root(filled, "interaction"))
    report, target = rescued(filled)
    assert report.records[Record.INTERACTION].missing == tuple(range(1, 31))
    assert report.records[Record.INTERACTION].stood_in == tuple(range(1, 31))
    assert report.records[Record.PROMISE].saved == 30
    assert verify(target, records=True, index=True).sound


def test_a_lost_history_is_made_anew_and_said(filled: Path) -> None:
    blank(filled, root(filled, "change_set"))
    report, target = rescued(filled)
    assert report.relinked > 90
    assert not report.complete
    assert report.records[Record.CUSTOMER].saved == 69
    assert verify(target, records=True, index=True).sound


def test_the_shop_itself_comes_back_from_what_is_usual(filled: Path) -> None:
    blank(filled, root(filled, "shop"), root(filled, "term"))
    report, target = rescued(filled)
    assert report.records[Record.SHOP].stood_in == (1,)
    store = Store.open(target)
    with store.read() as reading:
        assert shop_values(reading).zone == "UTC"
    store.close()


def test_a_spoilt_zone_gives_way_to_the_usual_one(filled: Path) -> None:
    with raw_connection(filled) as connection:
        connection.execute("UPDATE shop SET zone = 'Europe/Berlim'")
    report, target = rescued(filled)
    assert report.records[Record.SHOP].doubtful == ("1",)
    assert verify(target, records=True, index=True).sound
    store = Store.open(target)
    with store.read() as reading:
        assert shop_values(reading).zone == "UTC"
    do(store, lambda w: add_customer(w, "New"))
    store.close()


def test_a_wrong_letter_in_the_schema_hides_no_table(filled: Path) -> None:
    data = filled.read_bytes()
    place = data.index(b"CREATE TABLE customer (") + len("CREATE TABLE customer (\n\t")
    filled.write_bytes(data[:place] + b"(" + data[place + 1 :])
    with pytest.raises(StoreError):
        names(filled)
    report, target = rescued(filled)
    assert report.complete
    assert len(names(target)) == 69


def test_one_row_that_makes_no_sense_is_left_out_and_named(filled: Path) -> None:
    with raw_connection(filled) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        connection.execute("UPDATE interaction SET at = 'yesterday' WHERE id = 4")
        connection.execute("UPDATE promise SET state = 'maybe' WHERE id = 5")
    report, target = rescued(filled)
    visits, promises = report.records[Record.INTERACTION], report.records[Record.PROMISE]
    assert (visits.saved, visits.unreadable, visits.missing) == (29, 1, (4,))
    assert (promises.saved, promises.unreadable, promises.missing) == (29, 1, (5,))
    assert visits.stood_in == (4,)
    assert verify(target, records=True, index=True).sound


def test_what_a_dying_disk_changed_in_silence_is_doubtful(filled: Path) -> None:
    with raw_connection(filled) as connection:
        connection.execute("UPDATE customer SET name = 'Zof 4' WHERE id = 5")
        connection.execute("UPDATE customer SET name = 'x' WHERE id = 40")
    report, target = rescued(filled)
    assert report.records[Record.CUSTOMER].doubtful == ("5", "32-71")
    assert report.records[Record.CUSTOMER].saved == 69
    assert verify(target, records=True, index=True).sound


def test_the_rescue_stands_in_the_history_and_undoing_it_harms_nothing(filled: Path) -> None:
    blank(filled, root(filled, "customer"))
    _report, target = rescued(filled)
    store = Store.open(target)
    with store.read() as reading:
        newest = reading.execute(
            select(ChangeSet.uid, ChangeSet.command).order_by(ChangeSet.id.desc()).limit(1)
        ).one()
        assert newest.command == COMMAND
        assert not plan(reading, newest.uid).removals  # others refer to them
    store.close()


def test_a_second_rescue_finds_nothing_more_amiss(filled: Path) -> None:
    blank(filled, root(filled, "customer"), root(filled, "interaction"))
    _report, target = rescued(filled)
    again = target.with_name("again.counterfoil")
    shutil.copy(target, target.with_name("scratch2"))
    second = salvage(
        target.with_name("scratch2"), again, NOW, lambda r, i: f"{r} {i}", ShopDefaults()
    )
    assert second.complete
    assert summary(again) == summary(target)


@pytest.mark.parametrize("seed", range(12))
def test_random_damage_never_crashes_and_always_leaves_a_sound_store(
    filled: Path, seed: int
) -> None:
    rng, data = random.Random(seed), bytearray(filled.read_bytes())
    kind = ("zero", "garbage", "flip", "cut")[seed % 4]
    for _ in range(rng.choice([1, 4])):
        at = rng.randrange(1, len(data) // PAGE) * PAGE
        if kind in ("zero", "garbage"):
            data[at : at + PAGE] = bytes(PAGE) if kind == "zero" else rng.randbytes(PAGE)
        for _ in range(25 * (kind == "flip")):
            data[rng.randrange(100, len(data))] ^= 1 << rng.randrange(8)
    if kind == "cut":
        del data[rng.randrange(len(data) // 2, len(data)) :]
    filled.write_bytes(data)
    report, target = rescued(filled)
    assert filled.read_bytes() == bytes(data)
    assert verify(target, records=True, index=True).sound
    for record, saved in report.records.items():
        there = summary(target).counts[record]
        assert there == saved.saved + len(saved.stood_in)


# Other people's damaged files


def _damaged(shared_data: Path) -> list[Path]:
    found = sorted((shared_data / "damaged_sqlite").glob("*.db"))
    assert len(found) == 120
    return found


def test_damaged_files_of_others_are_refused_and_left(shared_data: Path, tmp_path: Path) -> None:
    for number, source in enumerate(_damaged(shared_data)):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = Path(shutil.copy(source, folder / source.name))
        before = path.read_bytes()
        with pytest.raises(StoreError) as caught:
            Store.open(path)
        assert caught.value.kind in {StoreTrouble.NOT_A_STORE, StoreTrouble.DAMAGED}, source.name
        assert path.read_bytes() == before
        assert [file.name for file in folder.iterdir()] == [source.name]


def test_damaged_files_that_bear_our_mark_neither_crash_nor_change(
    shared_data: Path, tmp_path: Path
) -> None:
    """The same files with our application id and schema in their header: they get further in."""
    for number, source in enumerate(_damaged(shared_data)):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = folder / source.name
        data = bytearray(source.read_bytes())
        data[60:64], data[68:72] = (1).to_bytes(4, "big"), APPLICATION_ID.to_bytes(4, "big")
        path.write_bytes(data)
        assert not _is_sound(path), source.name
        assert path.read_bytes() == bytes(data), source.name
        with pytest.raises(StoreError) as caught:
            rescued(path)
        assert caught.value.kind in {StoreTrouble.NOT_A_STORE, StoreTrouble.DAMAGED}, source.name
        assert path.read_bytes() == bytes(data), source.name


def _is_sound(path: Path) -> bool:
    """Tell whether a file verifies; one that is refused as no store does not."""
    try:
        return verify(path, records=True, index=True).sound
    except StoreError as error:
        return error.kind not in {StoreTrouble.NOT_A_STORE, StoreTrouble.DAMAGED}


def test_a_checkpoint_is_no_part_of_reading(filled: Path) -> None:
    """What stands only in the log is saved too."""
    store = Store.open(filled)
    do(store, lambda w: add_customer(w, "In the log alone"))
    folder = filled.parent / "crashed"
    folder.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(filled.with_name(filled.name + suffix), folder / f"s{suffix}")
    store.close()
    report = salvage(folder / "s", folder / "new", NOW, lambda r, i: "", ShopDefaults())
    assert report.complete
    assert names(folder / "new")[-1] == "In the log alone"
    assert checkpoint(folder / "new")
