"""The backups as the window asks for them: before a great change, and when one cannot be made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.opening import keeping
from app.safekeeping.keeper import Kept
from app.services import staff
from models.store import Store
from models.values import FixedClock, UserError
from tests.ui.conftest import Desk
from ui.backups import Backups
from ui.tasks import Tasks

Idle = Callable[[Tasks], None]


@pytest.fixture
def backups(qtbot: QtBot, desk: Desk, store: Store, clock: FixedClock) -> Iterator[Backups]:
    """The backups of the desk's store, in the test's own folder."""
    context = desk.context
    context.paths.make()
    assert store.path is not None
    keeper = keeping(context.paths, store.path, lambda: context.choices.now, clock)
    assert keeper is not None
    made = Backups(context.tasks, keeper)
    yield made
    made.deleteLater()


def test_a_great_change_waits_for_a_backup_of_what_is_there(
    backups: Backups, desk: Desk, store: Store, idle: Idle
) -> None:
    with store.write() as writing:
        staff.add(writing, "Anna")
    made, failed = list[Kept](), list[Exception]()
    for _ in range(2):  # the second finds that nothing changed since, and does not wait
        backups.before("merge", made.append, failed.append)
        idle(desk.context.tasks)
    assert failed == []
    assert made[0] == made[1]
    assert made[0].backup.manifest.reason == "merge"
    assert made[0].backup.manifest.counts["staff_member"] == 1


def test_a_great_change_is_not_made_where_no_backup_can_be(
    backups: Backups, desk: Desk, idle: Idle
) -> None:
    (desk.context.paths.data_dir / "backups").write_text("a file where the folder should be")
    made, failed = list[Kept](), list[Exception]()
    backups.before("import", made.append, failed.append)
    idle(desk.context.tasks)
    assert made == []
    (error,) = failed
    assert isinstance(error, UserError)
    assert error.code == "backup.not_written"


def test_the_daily_one_that_fails_is_told_and_remembered(
    backups: Backups, desk: Desk, idle: Idle
) -> None:
    folder: Path = desk.context.paths.data_dir / "backups"
    folder.write_text("a file where the folder should be")
    told = list[Exception]()
    backups.failed.connect(told.append)
    backups.look()
    idle(desk.context.tasks)
    assert [error.code for error in told if isinstance(error, UserError)] == ["backup.not_written"]
    assert backups.trouble is told[0]
