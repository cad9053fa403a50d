"""Tests of the keeper: when a backup is made, how it is called, which may go, copies elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.paths import AppPaths
from app.rules.thinning import Plan
from app.safekeeping import keeper as keeper_module
from app.safekeeping import keeping, manifest
from app.safekeeping.keeper import Keeper
from app.settings import Settings
from models.maintenance import verify
from models.store import Store
from models.values import StoreError, UserError
from tests.app.safekeeping.conftest import Hand, add, files, names


@pytest.fixture
def keeper(app_paths: AppPaths, store_path: Path, hand: Hand) -> Keeper:
    app_paths.make()
    made = Keeper.of(app_paths, store_path, clock=hand)
    assert made is not None
    return made


def reasons(folder: Path) -> list[str]:
    """Return why each backup was made, the oldest first."""
    return [entry.reason for entry in reversed(keeping.listed(folder))]


def test_closing_after_a_change_leaves_a_backup(keeper: Keeper, hand: Hand) -> None:
    assert keeper.on_close(changed=False) is None
    first = keeper.on_close()
    assert first is not None
    assert first.backup.path.name == "shop-000001-20260318T103000Z-close.counterfoil"
    assert keeper.on_close() is None  # nothing changed since
    add(keeper.store, "Ana")
    hand.move(hours=1)
    second = keeper.on_close()
    assert second is not None
    assert names(second.backup.path) == ["Ana"]
    assert reasons(keeper.folder) == ["close", "close"]


def test_once_a_day_and_only_after_a_change(keeper: Keeper, hand: Hand) -> None:
    assert keeper.daily() is not None
    add(keeper.store, "Ana")
    hand.move(hours=23)
    assert keeper.daily() is None
    hand.move(hours=1)
    assert keeper.daily() is not None
    hand.move(days=3)
    assert keeper.daily() is None
    assert reasons(keeper.folder) == ["daily", "daily"]


def test_a_clock_set_back_makes_a_backup_due_once(keeper: Keeper, hand: Hand) -> None:
    keeper.daily()
    add(keeper.store, "Ana")
    hand.move(days=-2000)
    assert keeper.daily() is not None
    add(keeper.store, "Bea")
    assert keeper.daily() is None
    newest = keeper.state().newest
    assert newest is not None
    assert (newest.sequence, newest.at.year) == (2, 2020)


def test_before_a_great_change_all_there_is_is_kept_once(keeper: Keeper) -> None:
    add(keeper.store, "Ana")
    first = keeper.before("import")
    again = keeper.before("merge")
    assert again.backup == first.backup
    add(keeper.store, "Bea")
    assert keeper.before("merge").backup.path != first.backup.path
    assert reasons(keeper.folder) == ["import", "merge"]


def test_a_backup_that_was_cut_short_or_lost_does_not_count(keeper: Keeper, hand: Hand) -> None:
    first = keeper.before("import").backup.path
    first.write_bytes(first.read_bytes()[:-4096])
    second = keeper.before("import").backup.path
    second.unlink()
    hand.move(hours=1)
    third = keeper.before("import").backup
    assert verify(third.path).sound
    assert third.manifest.sequence == 2
    assert manifest.beside(second).name not in files(keeper.folder)
    keeper.plan = Plan(newest=1, daily=0, weekly=0, monthly=0)
    third.path.write_bytes(b"cut short")
    fourth = keeper.before("import").backup
    fourth.path.write_bytes(b"cut short too")
    assert keeping.thin(keeper.folder, keeper.plan) == []  # what is not whole pushes nothing out


def test_a_backup_that_cannot_be_made_stops_what_needs_it(
    keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper.folder.parent.mkdir(parents=True)
    keeper.folder.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(StoreError) as caught:
        keeper.before("import")
    assert caught.value.code == "backup.not_written"


def test_a_store_at_work_is_kept_too(keeper: Keeper) -> None:
    from app.services import customers

    store = Store.open(keeper.store)
    with store.write() as writing:
        customers.add(writing, customers.NewCustomer(name="At work"))
    made = keeper.daily()
    store.close()
    assert made is not None
    assert names(made.backup.path) == ["At work"]


def test_what_is_kept_is_thinned_and_never_the_newest(keeper: Keeper, hand: Hand) -> None:
    keeper.plan = Plan(newest=2, daily=3, weekly=0, monthly=0)
    for number in range(8):
        add(keeper.store, f"N{number}")
        hand.move(days=1)
        keeper.daily()
    assert [entry.sequence for entry in keeping.listed(keeper.folder)] == [8, 7, 6]
    hand.move(days=-3000)
    add(keeper.store, "After the clock was set back")
    keeper.daily()
    kept = [entry.sequence for entry in keeping.listed(keeper.folder)]
    assert kept == [9, 8, 7]
    beside = [name for name in files(keeper.folder) if name.endswith(manifest.SUFFIX)]
    assert len(beside) == 3


def test_a_budget_is_kept(keeper: Keeper, hand: Hand) -> None:
    first = keeper.daily()
    assert first is not None
    keeper.plan = Plan(newest=1, budget=first.backup.manifest.bytes * 3)
    for number in range(6):
        add(keeper.store, f"N{number}")
        hand.move(days=1)
        keeper.daily()
    assert keeping.totals(keeping.listed(keeper.folder))["bytes"] <= keeper.plan.budget  # type: ignore[operator]
    assert keeping.listed(keeper.folder)[0].sequence == 7


def test_copies_go_to_a_second_folder_that_counts_for_itself(
    keeper: Keeper, app_paths: AppPaths, hand: Hand, tmp_path: Path
) -> None:
    keeper.daily()
    stick = tmp_path / "stick"
    stick.mkdir()
    both = Keeper.of(app_paths, keeper.store, Settings(backup_folder=str(stick)), clock=hand)
    assert both is not None
    add(both.store, "Ana")
    made = both.before("merge")
    assert made.copy is not None
    assert made.trouble is None
    assert made.copy.path.read_bytes() == made.backup.path.read_bytes()
    assert (made.backup.manifest.sequence, made.copy.manifest.sequence) == (2, 1)
    state = both.state()
    assert [entry.path for entry in state.copies] == [made.copy.path]
    assert not state.is_away


def test_a_stick_that_is_not_in_hinders_no_backup(
    app_paths: AppPaths, store_path: Path, hand: Hand, tmp_path: Path
) -> None:
    app_paths.make()
    settings = Settings(backup_folder=str(tmp_path / "away"), backup_budget=1)
    keeper = Keeper.of(app_paths, store_path, settings, clock=hand)
    assert keeper is not None
    made = keeper.daily()
    assert made is not None
    assert made.copy is None
    assert made.trouble is not None
    assert made.trouble.code == "backup.second_away"
    assert keeper.state().is_away
    assert not (tmp_path / "away").exists()


def test_the_state_warns_when_the_last_one_is_old(keeper: Keeper, hand: Hand) -> None:
    assert keeper.state().is_old
    keeper.daily()
    assert not keeper.state().is_old
    hand.move(days=8)
    state = keeper.state()
    assert state.is_old
    assert state.newest is not None
    assert keeper_module.age(state.newest, hand.now()).days == 8
    hand.move(days=-100)
    assert keeper_module.age(state.newest, hand.now()).days == 0


def test_two_stores_of_one_name_have_folders_of_their_own(
    app_paths: AppPaths, store_path: Path, tmp_path: Path
) -> None:
    one = Keeper.of(app_paths, store_path)
    other = Keeper.of(app_paths, tmp_path / store_path.name)
    assert one is not None
    assert other is not None
    assert one.folder != other.folder
    assert Keeper.of(app_paths, "postgresql://shop") is None


def test_opening_sweeps_up_what_a_crash_left(keeper: Keeper) -> None:
    keeper.daily()
    left = [
        keeper.folder / ".shop.counterfoil.999999999.00112233.part",
        keeper.folder / f"shop-000009-20260318T103000Z-close.counterfoil{manifest.SUFFIX}",
        keeper.store.with_name(".shop.counterfoil.999999999.aabbccdd.part-wal"),
    ]
    for file in left:
        file.touch()
    assert keeper.before_opening() is None
    assert not [file for file in left if file.exists()]
    assert len(keeping.listed(keeper.folder)) == 1


def test_an_older_store_is_backed_up_before_it_is_opened(
    keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert keeper.before_opening() is None
    monkeypatch.setattr(keeper_module, "SCHEMA", 2)
    made = keeper.before_opening()
    assert made is not None
    assert made.backup.manifest.reason == "migration"


def test_a_damaged_store_is_no_backups_matter_at_opening(keeper: Keeper) -> None:
    keeper.store.write_bytes(b"not a store")
    assert keeper.before_opening() is None
    with pytest.raises(UserError):
        keeper.daily()
    keeper.store.unlink()
    assert keeper.before_opening() is None
