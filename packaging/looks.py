"""Grab every page and dialog of the window in one look.

    python packaging/looks.py LOOK STORE CUSTOMER FOLDER

Each look has a process of its own: how much larger things are drawn (QT_SCALE_FACTOR), and which
way they run, is settled when Qt starts. packaging/screenshots.py starts one for each.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.queries import interactions, promises
from app.queries.interactions import InteractionRow
from app.queries.promises import PromiseRow
from app.settings import Theme
from models.store import Store
from models.values import FixedClock
from staging import own_look, settle, staged
from ui.context import PageName
from ui.dialogs.first_run import FirstRun
from ui.interaction_deeds import InteractionDeeds
from ui.main_window import MainWindow
from ui.pages import factories
from ui.pages.counter import CounterPage
from ui.pages.customers import CustomersPage
from ui.promise_deeds import PromiseDeeds, is_fit

NOW = datetime(2026, 3, 18, 14, 20, tzinfo=UTC)
"""The moment of the pictures: a Wednesday."""


@dataclass(frozen=True, slots=True)
class LookOf:
    """How one set of pictures is made; `screen` in the screen's pixels."""

    theme: str = "light"
    language: str = "en_GB"
    scale: int = 1
    screen: tuple[int, int] = (1280, 800)

    @property
    def size(self) -> tuple[int, int]:
        """The window's size in its own pixels: it fills the screen."""
        return self.screen[0] // self.scale, self.screen[1] // self.scale


LOOKS = {
    "light": LookOf(),
    "dark": LookOf(theme="dark"),
    "arabic": LookOf(language="ar"),
    "large": LookOf(scale=2, screen=(1280, 720)),
}

QUIET = 500
"""Milliseconds: longer than a page waits for a pause in the typing."""
DEEDS = ("move", "keep-note", "break", "answer", "edit")
"""What is done to a promise with a dialog."""
ACTIONS = ("person", "shop", "keys", "about")
"""What opens a dialog from the menu."""
TYPED: dict[str, object] = {
    "note": "Two of the cargo bikes came back with loose mudguards. Friendly about it, but the "
    "Saturday round is full and needs all of them.",
    "emotion": -1,
    "source": "customer",
    "remarks": [{"kind": "complaint", "text": "You checked them only last week."}],
    "promises": [
        {
            "text": "Both checked, mudguards tight, ready at the door",
            "due": "friday noon",
            "owner": None,
        }
    ],
}


@dataclass(frozen=True, slots=True)
class Records:
    """What the dialogs are opened on: promises by deed, the newest interaction and walk-in."""

    promises: dict[str, PromiseRow]
    interaction: InteractionRow
    walk_in: InteractionRow


def find_records(store_path: Path) -> Records:
    """Find a record for each dialog. Raises StopIteration where the shop has none."""
    store = Store.open(store_path, clock=FixedClock(NOW), create=False)
    with store.read() as reading:
        rows = [*promises.desk(reading), *promises.settled(reading)]
        found = Records(
            {deed: next(row for row in rows if is_fit(deed, row)) for deed in DEEDS},
            interactions.latest(reading, 1)[0],
            interactions.latest(reading, 1, walk_ins=True)[0],
        )
    store.close()
    return found


class Camera:
    """Takes the pictures of one look and gives them their names."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        """Point at a window."""
        self.window = window
        self.folder = folder

    def take(self, name: str, what: QWidget | None = None) -> None:
        """Keep a picture of the window, or of what lies over it. Raises OSError."""
        keep((what or self.window), self.folder / f"{name}.png")

    def page(self, name: PageName, **target: object) -> None:
        """Open a destination, wait until it is filled, and take it."""
        self.window.navigate(name)
        settle(self.window)  # a page turns to a record once it is there
        self.window.navigate(name, **target)
        settle(self.window, QUIET)
        self.take(name.value)

    def dialog(self, name: str, opening: Callable[[], object]) -> None:
        """Open a dialog, take it and close it."""
        opening()
        settle(self.window, QUIET)
        tops = [top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog)]
        dialog = next((top for top in tops if top.isVisible()), None)
        if dialog is None:
            raise RuntimeError(f"{name} opened no dialog")
        self.take(f"dialog-{name}", dialog)
        dialog.reject()
        settle(self.window)


def keep(what: QWidget, file: Path) -> None:
    """Write a widget's picture. Raises OSError where it cannot be written."""
    if not what.grab().save(str(file)):
        raise OSError(f"could not write {file}")


def take_pages(camera: Camera, customer: int) -> None:
    """Take each destination as it looks at work, the Counter last."""
    window = camera.window
    window.context.person.switch(window.context.shop.facts.staff[0].id)
    settle(window, QUIET)
    camera.take("counter-empty")
    for name in [name for name in factories() if name is not PageName.COUNTER]:
        target = {"customer": customer} if name is PageName.CUSTOMERS else {}
        camera.page(name, **target)
    window.navigate(PageName.CUSTOMERS)
    page = window.page(PageName.CUSTOMERS)
    assert isinstance(page, CustomersPage)
    page.walk_ins_button.click()
    settle(window, QUIET)
    camera.take("walk-ins")
    window.navigate(PageName.COUNTER, customer=customer)
    settle(window, QUIET)
    fill_in(window)
    settle(window, QUIET)
    camera.take("counter")


def fill_in(window: MainWindow) -> None:
    """Type what a clerk would, through the form's own way of showing a draft again."""
    page = window.page(PageName.COUNTER)
    assert isinstance(page, CounterPage)
    page.form.take(json.dumps(json.loads(page.form.kept()) | TYPED))


def take_dialogs(camera: Camera, records: Records) -> None:
    """Take what asks: about promises, interactions, and the window itself."""
    window = camera.window
    for name in ACTIONS:
        camera.dialog(name, window.actions_[name].trigger)
    deeds = PromiseDeeds(window.context, window)
    for deed, row in records.promises.items():
        camera.dialog(deed, partial(deeds.do, deed, [row]))
    others = InteractionDeeds(window.context, window)
    camera.dialog("correct", partial(others.correct, records.interaction))
    camera.dialog("attach", partial(others.attach, records.walk_in))
    camera.dialog("palette", window.actions_["palette"].trigger)


def take_first_run(folder: Path) -> None:
    """Take what is asked at the first start."""
    dialog = FirstRun()
    dialog.show()
    QApplication.processEvents()
    keep(dialog, folder / "dialog-first-run.png")
    dialog.close()
    dialog.deleteLater()


def looks(name: str, store: Path, home: Path) -> Iterator[MainWindow]:
    """Open the window in a look."""
    look = LOOKS[name]
    with staged(store, home, FixedClock(NOW), Theme(look.theme)) as window:
        window.resize(*look.size)
        settle(window, QUIET)
        yield window


def main(name: str, store: str, customer: str, folder: str) -> int:
    """Take every picture of one look into a folder."""
    pictures = Path(folder)
    pictures.mkdir(parents=True, exist_ok=True)
    own_look(LOOKS[name].language)
    copied = Path(shutil.copy(store, f"{store}-{name}"))
    records = find_records(copied)
    for window in looks(name, copied, copied.with_name(f"home-{name}")):
        camera = Camera(window, pictures)
        take_pages(camera, int(customer))
        take_dialogs(camera, records)
    take_first_run(pictures)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
