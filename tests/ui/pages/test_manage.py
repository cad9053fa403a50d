"""The Manage page: backups are told, made, gone back to; staff and words are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.opening import keeping
from app.queries import shop as queries
from app.safekeeping.restoring import Preview
from app.services import staff
from models.maintenance import summary
from models.store import Store
from models.values import FixedClock, Vocabulary
from tests.ui.conftest import Desk
from tests.ui.hands import click, type_in
from tests.ui.test_main_window import nameless, too_small
from ui.backups import Backups
from ui.pages.manage import ManagePage
from ui.tasks import Tasks
from ui.widgets.backup_section import preview_words

Idle = Callable[[Tasks], None]


class Hands:
    """A clock that a test can put forward."""

    def __init__(self, instant: datetime) -> None:
        self.instant = instant

    def now(self) -> datetime:
        return self.instant


@pytest.fixture
def hands(clock: FixedClock) -> Hands:
    """The clock that backups go by."""
    return Hands(clock.now())


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, store: Store, hands: Hands, idle: Idle) -> Iterator[ManagePage]:
    """The page over a store whose backups go to the test's own folder."""
    context = desk.context
    assert store.path is not None
    keeper = keeping(context.paths, store.path, lambda: context.choices.now, hands)
    assert keeper is not None
    backups = Backups(context.tasks, keeper)
    context.look.put_on()
    made = ManagePage(replace(context, backups=backups))
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    idle(context.tasks)
    yield made
    idle(context.tasks)
    backups.deleteLater()


def test_no_backup_is_said_and_one_is_made(page: ManagePage, desk: Desk, idle: Idle) -> None:
    section = page.backups
    assert section is not None
    assert section.sign.text() == "No backup yet"
    assert section.list.isHidden()
    click(section.now_button)
    idle(desk.context.tasks)
    assert section.sign.text() == "Backed up and verified"
    assert section.list.count() == 1
    assert "by hand" in section.list.item(0).text()
    assert desk.toasts[-1].text.startswith("Backed up and verified")


def test_an_old_backup_is_a_warning(page: ManagePage, desk: Desk, hands: Hands, idle: Idle) -> None:
    section = page.backups
    assert section is not None
    click(section.now_button)
    idle(desk.context.tasks)
    hands.instant += timedelta(days=8)
    section.refresh()
    idle(desk.context.tasks)
    assert section.sign.text() == "The last backup is old"


def test_going_back_tells_first_what_would_be_gone(
    page: ManagePage, desk: Desk, store: Store, idle: Idle
) -> None:
    section = page.backups
    assert section is not None
    assert page.context.backups is not None
    click(section.now_button)
    idle(desk.context.tasks)
    with store.write() as writing:
        staff.add(writing, "Anna")
    wanted: list[Path] = []
    page.context.backups.restore_wanted.connect(wanted.append)
    desk.answers.yes = False
    section.list.setCurrentRow(0)
    click(section.restore_button)
    idle(desk.context.tasks)
    assert desk.answers.asked == ["Go back to this backup?"]
    assert wanted == []
    desk.answers.yes = True
    section.list.setCurrentRow(0)
    click(section.restore_button)
    idle(desk.context.tasks)
    assert [path.suffix for path in wanted] == [".counterfoil"]


@pytest.mark.parametrize(
    ("drafts", "said"),
    [
        (0, "Nothing that the store holds now would be gone."),
        (1, "1 note that was begun and not saved would be gone."),
        (2, "2 notes that were begun and not saved would be gone."),
    ],
)
def test_notes_that_were_not_saved_are_named_among_what_would_be_gone(
    page: ManagePage, desk: Desk, store: Store, idle: Idle, drafts: int, said: str
) -> None:
    section = page.backups
    assert section is not None
    assert page.context.backups is not None
    click(section.now_button)
    idle(desk.context.tasks)
    section.list.setCurrentRow(0)
    entry = section.chosen()
    assert entry is not None
    assert store.path is not None
    summed = summary(store.path)
    words = preview_words(page.context, entry, Preview(summed, summed, drafts_lost=drafts))
    assert said in words.splitlines()
    assert ("Nothing" in words) == (drafts == 0)


def test_a_second_folder_that_is_away_is_told(
    page: ManagePage, desk: Desk, tmp_path: Path, idle: Idle
) -> None:
    section = page.backups
    assert section is not None
    desk.answers.file = tmp_path / "stick"
    click(section.choose_button)
    idle(desk.context.tasks)
    click(section.now_button)
    idle(desk.context.tasks)
    assert desk.context.choices.now.backup_folder == str(tmp_path / "stick")
    assert section.trouble.text().endswith(".")
    assert section.sign.text() == "Backed up and verified"
    (tmp_path / "stick").mkdir()
    click(section.now_button)
    idle(desk.context.tasks)
    assert section.trouble.isHidden()
    assert list((tmp_path / "stick").rglob("*.counterfoil"))
    click(section.none_button)
    idle(desk.context.tasks)
    assert desk.context.choices.now.backup_folder is None


def test_what_lies_aside_is_told_and_removed_after_a_question(
    page: ManagePage, desk: Desk, store: Store, idle: Idle
) -> None:
    section = page.backups
    assert section is not None
    assert section.aside.isHidden()
    assert store.path is not None
    old = store.path.with_name("shop.replaced-20260310T103000Z.counterfoil")
    hurt = store.path.with_name("shop.damaged-00112233.counterfoil")
    for file, size in ((old, 3_400_000), (hurt, 10), (hurt.with_name(hurt.name + "-wal"), 990)):
        file.write_bytes(bytes(size))
    section.refresh()
    idle(desk.context.tasks)
    assert section.aside.isVisible()
    lines = [section.aside.list.item(row).text() for row in range(section.aside.list.count())]
    assert [line.split(" · ")[0] for line in lines] == ["Damaged", "Replaced by a backup"]
    assert lines[0].endswith("1.0\u00a0kB")
    assert lines[1].endswith("3.4\u00a0MB")
    assert not section.aside.remove_button.isEnabled()
    desk.answers.yes = False
    section.aside.list.setCurrentRow(0)
    click(section.aside.remove_button)
    idle(desk.context.tasks)
    assert desk.answers.asked == ["Remove this store for good?"]
    assert hurt.exists()
    desk.answers.yes = True
    click(section.aside.remove_button)
    idle(desk.context.tasks)
    assert [file.name for file in store.path.parent.glob("*.damaged-*")] == []
    assert old.exists()
    assert desk.toasts[-1].text.startswith("Removed")
    assert section.aside.list.count() == 1


def test_one_that_cannot_be_removed_stays_and_says_why(
    page: ManagePage, desk: Desk, store: Store, idle: Idle, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = page.backups
    assert section is not None
    assert store.path is not None
    hurt = store.path.with_name("shop.damaged-00112233.counterfoil")
    hurt.touch()
    section.refresh()
    idle(desk.context.tasks)

    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    section.aside.list.setCurrentRow(0)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        click(section.aside.remove_button)
        idle(desk.context.tasks)
    assert hurt.exists()
    assert "was not removed" in desk.toasts[-1].text
    assert section.aside.remove_button.isEnabled()


def test_staff_is_added_renamed_and_retired(
    page: ManagePage, desk: Desk, store: Store, idle: Idle
) -> None:
    people = page.staff
    for name in ("Anna", "Bert"):
        type_in(people.line, name)
        click(people.add_button)
        idle(desk.context.tasks)
    people.list.setCurrentRow(0)
    people.line.setText("Änna")
    click(people.rename_button)
    idle(desk.context.tasks)
    people.list.setCurrentRow(1)
    click(people.retire_button)
    idle(desk.context.tasks)
    with store.read() as reading:
        assert [row.name for row in queries.staff(reading)] == ["Änna"]


def test_a_name_that_is_taken_is_refused_at_the_line(
    page: ManagePage, desk: Desk, idle: Idle
) -> None:
    for _ in range(2):
        type_in(page.staff.line, "Anna")
        click(page.staff.add_button)
        idle(desk.context.tasks)
    assert page.staff.fault.text().endswith(".")
    assert page.staff.line.text() == "Anna"


def test_words_are_kept_by_list(page: ManagePage, desk: Desk, store: Store, idle: Idle) -> None:
    page.kinds.set_value(Vocabulary.ASPECT)
    page.kinds.activated.emit(page.kinds.currentIndex())
    type_in(page.words.line, "smell of the shop")
    click(page.words.add_button)
    idle(desk.context.tasks)
    with store.read() as reading:
        words = [row.text for row in queries.terms(reading, Vocabulary.ASPECT)]
    assert words[-1] == "smell of the shop"
    assert page.words.list.count() == len(words)


def test_a_sample_is_not_backed_up(qtbot: QtBot, desk: Desk, idle: Idle) -> None:
    made = ManagePage(desk.context)
    qtbot.addWidget(made)
    made.show()
    idle(desk.context.tasks)
    assert made.backups is None


def test_every_control_has_a_name_and_a_size(page: ManagePage) -> None:
    assert nameless(page) == []
    assert too_small(page) == []
