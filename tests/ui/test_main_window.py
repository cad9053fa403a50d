"""The frame: where one is, what is unmet, who works, undo, and that all of it can be reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.paths import AppPaths
from app.services import interactions, promises, shop, staff
from app.services.interactions import NewCustomer, NewInteraction, NewPromise
from app.settings import Theme
from models.store import Store
from models.values import Changes, Due, FixedClock, StoreError, StoreTrouble
from tests.ui.conftest import Answers
from tests.ui.hands import CTRL, SHIFT, click, press, type_in
from ui.actions import PAGES, SPECS, Actions
from ui.context import Choices, Context, Page, PageName, Toast
from ui.frame import Parts
from ui.known_shop import read_facts
from ui.main_window import MainWindow, in_sight
from ui.tasks import Tasks
from ui.theme import DARK, LIGHT, Look
from ui.widgets import rail
from ui.widgets.fields import Line

Wait = Callable[[Tasks], None]


class Stand(Page):
    """A page that only notes what it is told."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.seen: list[Changes | None] = []
        self.target: dict[str, object] = {}
        self.closed = False
        self.line = Line("A field", parent=self)

    def refresh(self, changes: Changes | None) -> None:
        self.seen.append(changes)

    def focus_first(self) -> None:
        self.line.setFocus()

    def show_target(self, **target: object) -> None:
        self.target = target

    def closing(self) -> None:
        self.closed = True


@pytest.fixture
def window(
    qtbot: QtBot, fonts: None, store: Store, app_paths: AppPaths, clock: FixedClock
) -> Iterator[MainWindow]:
    look = Look(Theme.LIGHT)
    look.put_on()
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
            look=look,
            ask=Answers().ask(),
            pages=dict.fromkeys(PageName, Stand),
        )
    )
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def write(qtbot: QtBot, window: MainWindow, use_case: Callable[[Any], Any]) -> Any:
    """Run a use case through the window's own tasks and wait for the answer."""
    results: list[Any] = []
    with qtbot.waitSignal(window.tasks.settled):
        window.tasks.write(use_case, results.append)
    return results[0]


def promise_due(day: date) -> NewInteraction:
    """An interaction with a promise for that day, made some days before."""
    at = datetime(2026, 3, 10, 9, tzinfo=UTC)
    return NewInteraction(
        "asked for a clutch",
        NewCustomer("Zoë Ünal"),
        at=at,
        promises=(NewPromise("fit the clutch", Due(day)),),
    )


def test_it_opens_on_the_counter_with_the_keyboard_in_the_first_field(window: MainWindow) -> None:
    page = window.page(PageName.COUNTER)
    assert isinstance(page, Stand)
    assert page.isVisible()
    assert page.line.hasFocus()
    assert window.actions_["counter"].isChecked()


@pytest.mark.parametrize(("number", "name"), list(enumerate(PageName, start=1)))
def test_each_destination_has_its_number(
    qtbot: QtBot, window: MainWindow, number: int, name: PageName
) -> None:
    press(window, str(number), CTRL)
    assert window.page(name).isVisible()
    assert window.rail.pages[name].isChecked()


def test_a_target_is_handed_to_the_page(window: MainWindow) -> None:
    window.context.navigate(PageName.CUSTOMERS, customer=7)
    page = window.page(PageName.CUSTOMERS)
    assert isinstance(page, Stand)
    assert page.target == {"customer": 7}


def test_hidden_pages_remember_that_they_are_stale(qtbot: QtBot, window: MainWindow) -> None:
    window.navigate(PageName.CUSTOMERS)
    window.navigate(PageName.COUNTER)
    hidden, shown = window.page(PageName.CUSTOMERS), window.page(PageName.COUNTER)
    assert isinstance(hidden, Stand)
    assert isinstance(shown, Stand)
    write(qtbot, window, partial(staff.add, name="Anna"))
    assert hidden.seen == [None]
    assert isinstance(shown.seen[-1], Changes)
    window.navigate(PageName.CUSTOMERS)
    assert hidden.seen == [None, None]


def test_the_frame_counts_the_unmet_with_sign_word_and_colour(
    qtbot: QtBot, window: MainWindow
) -> None:
    qtbot.waitUntil(lambda: window.rail.unmet.words == "No unmet promise")
    assert window.rail.unmet.property("tone") == "good"
    logged = write(qtbot, window, partial(interactions.log, new=promise_due(date(2026, 3, 17))))
    qtbot.waitUntil(lambda: window.rail.unmet.words == "1 unmet promise")
    assert window.rail.unmet.property("tone") == "danger"
    assert window.rail.unmet.accessibleName() == "1 unmet promise"
    write(qtbot, window, lambda w: promises.keep(w, logged.promises[0]))
    qtbot.waitUntil(lambda: window.rail.unmet.words == "No unmet promise")


def test_pressing_the_count_opens_the_promises(qtbot: QtBot, window: MainWindow) -> None:
    click(window.rail.unmet)
    assert window.page(PageName.PROMISES).isVisible()


def test_undo_takes_the_newest_back_and_says_what(qtbot: QtBot, window: MainWindow) -> None:
    write(qtbot, window, partial(interactions.log, new=promise_due(date(2026, 3, 17))))
    press(window, "z", CTRL)
    qtbot.waitUntil(lambda: window.toasts.text() == "Taken back: interaction logged (Zoë Ünal).")
    qtbot.waitUntil(lambda: window.rail.unmet.words == "No unmet promise")
    put_back = next(b for b in window.toasts.findChildren(QPushButton) if b.text() == "Put it back")
    click(put_back)
    qtbot.waitUntil(lambda: window.rail.unmet.words == "1 unmet promise")
    qtbot.waitUntil(lambda: window.toasts.text() == "Put back: Zoë Ünal.")


def test_undo_names_what_it_had_to_leave(qtbot: QtBot, window: MainWindow) -> None:
    logged = write(qtbot, window, partial(interactions.log, new=promise_due(date(2026, 3, 17))))
    write(qtbot, window, lambda w: promises.keep(w, logged.promises[0]))
    window.undo(logged.changes.changeset)
    qtbot.waitUntil(lambda: "Left as it is: " in window.toasts.text())
    assert "changed since" in window.toasts.text()


def test_nothing_to_take_back_is_a_sentence(qtbot: QtBot, window: MainWindow) -> None:
    window.undo()
    qtbot.waitUntil(lambda: bool(window.toasts.text()))
    assert window.toasts.text().endswith(".")
    assert not window.banner.isVisible()


def test_ctrl_z_in_a_field_takes_back_typing_first(qtbot: QtBot, window: MainWindow) -> None:
    write(qtbot, window, partial(staff.add, name="Anna"))
    page = window.page(PageName.COUNTER)
    assert isinstance(page, Stand)
    type_in(page.line, "typed")
    press(page.line, "z", CTRL)
    assert page.line.text() == ""
    assert window.tasks.pending == 0
    page.line.setText("")
    press(page.line, "z", CTRL)
    qtbot.waitUntil(lambda: window.toasts.text() == "Taken back: new staff member.")


def test_who_works_is_switched_by_one_key_and_a_number(qtbot: QtBot, window: MainWindow) -> None:
    anna = write(qtbot, window, partial(staff.add, name="Anna"))
    bert = write(qtbot, window, partial(staff.add, name="Bert & Co"))
    qtbot.waitUntil(lambda: len(window.context.shop.facts.staff) == 2)
    for number, name, expected in (("2", "Bert & Co", bert.staff), ("1", "Anna", anna.staff)):
        press(window, Qt.Key.Key_F2)
        dialog = dialog_of(qtbot, window)
        press(dialog, number)
        assert window.context.person.staff_id == expected
        assert window.rail.person.words == name
    assert Choices(window.context.paths).now.staff_id == anna.staff


def test_somebody_new_is_added_and_works(qtbot: QtBot, window: MainWindow) -> None:
    press(window, Qt.Key.Key_F2)
    dialog = dialog_of(qtbot, window)
    line = dialog.findChildren(QLineEdit)[0]
    line.setFocus()
    type_in(line, "  ")
    press(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(line.property("fault")))
    line.clear()
    type_in(line, "Çelik")
    press(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.rail.person.words == "Çelik")


def test_a_new_name_of_the_shop_stands_in_the_frame(qtbot: QtBot, window: MainWindow) -> None:
    write(qtbot, window, lambda w: shop.correct(w, {"name": "<b>Tom & Jerry</b>"}))
    qtbot.waitUntil(lambda: window.windowTitle() == "<b>Tom & Jerry</b>")
    assert window.rail.name.whole_text() == "<b>Tom & Jerry</b>"


def test_the_look_is_chosen_and_kept(window: MainWindow) -> None:
    window.actions_["dark"].trigger()
    assert window.context.look.scheme is DARK
    assert Choices(window.context.paths).now.theme is Theme.DARK
    window.actions_["light"].trigger()
    assert window.context.look.scheme is LIGHT


def test_a_trouble_with_the_store_is_a_banner(qtbot: QtBot, window: MainWindow) -> None:
    def full(writing: object) -> None:
        raise StoreError(StoreTrouble.FULL)

    with qtbot.waitSignal(window.tasks.failed):
        window.tasks.write(full)
    assert window.banner.isVisible()
    assert window.banner.text().endswith(".")


def test_an_error_of_ours_can_be_copied(
    qtbot: QtBot, window: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(window.tasks.failed):
        window.tasks.read(lambda _: 1 / 0, lambda _: None)
    button = next(b for b in window.banner.findChildren(QPushButton) if b.text() == "Copy details")
    click(button)
    assert "ZeroDivisionError" in QApplication.clipboard().text()


def test_a_toast_takes_no_focus_and_shows_plain_text(window: MainWindow) -> None:
    before = QApplication.focusWidget()
    window.notify(Toast("<h1>big</h1> & small", "A & B"))
    assert window.toasts.text() == "<h1>big</h1> & small"
    assert QApplication.focusWidget() is before


def test_closing_hands_in_and_waits(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page(PageName.COUNTER)
    assert isinstance(page, Stand)
    window.close()
    assert page.closed
    state = QSettings(str(window.context.paths.state_file), QSettings.Format.IniFormat)
    assert state.value("window/geometry") is not None


@pytest.mark.parametrize("action", ["keys", "about", "shop", "person"])
def test_each_dialog_opens_and_is_accessible(qtbot: QtBot, window: MainWindow, action: str) -> None:
    window.actions_[action].trigger()
    dialog = dialog_of(qtbot, window)
    assert nameless(dialog) == []
    assert too_small(dialog) == []
    dialog.close()


def test_about_shows_licences(qtbot: QtBot, window: MainWindow) -> None:
    from ui.dialogs.about import licences

    titles = [title for title, _ in licences()]
    texts = " ".join(text for _, text in licences())
    assert titles
    assert "MIT" in texts
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts
    assert "SIL OPEN FONT LICENSE" in texts.upper()


def test_everything_that_takes_focus_says_its_name(window: MainWindow) -> None:
    assert nameless(window) == []


def test_everything_that_is_pressed_is_large_enough(window: MainWindow) -> None:
    assert too_small(window) == []


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(640, 360)])
def test_it_works_in_little_room(qtbot: QtBot, window: MainWindow, size: QSize) -> None:
    window.resize(size)
    assert window.size() == size
    buttons = (*window.rail.pages.values(), window.rail.unmet, window.rail.person)
    qtbot.waitUntil(lambda: all(is_inside(button, window) for button in buttons))
    assert all(button.height() >= 32 for button in buttons)


def test_the_words_of_the_rail_fit(window: MainWindow) -> None:
    for button in window.rail.pages.values():
        words = QFontMetrics(button.font()).horizontalAdvance(button.text())
        assert words + button.iconSize().width() + 40 <= button.width()


@pytest.mark.parametrize("said", ["1 unmet promise", "No unmet promise"])
def test_the_rail_is_as_wide_as_its_longest_words(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    """In Arabic a single promise takes more words than many."""
    longer = f"{said}, in a language of many letters"
    monkeypatch.setattr(rail, "_tr", lambda text: longer if text == said else text)
    window = QWidget()
    qtbot.addWidget(window)
    made = rail.Rail(Actions(window), window)
    made.show_unmet(1 if said.startswith("1") else 0, LIGHT)
    letters = QFontMetrics(made.unmet.font())
    assert made.width() >= letters.horizontalAdvance(longer) + made.unmet.iconSize().width()


def test_no_two_actions_share_their_keys() -> None:
    keys = [spec.keys for spec in SPECS if spec.keys]
    assert len(keys) == len(set(keys))
    assert set(PAGES) <= {spec.name for spec in SPECS}


def test_the_window_needs_no_real_home(window: MainWindow, tmp_path: Path) -> None:
    assert str(window.context.paths.config_dir).startswith(str(tmp_path))


def is_inside(widget: QWidget, window: QWidget) -> bool:
    """Tell whether all of a widget lies in the window."""
    return window.rect().contains(widget.mapTo(window, widget.rect().bottomRight()))


def dialog_of(qtbot: QtBot, window: MainWindow) -> QWidget:
    """Wait for the dialog that was opened and return it."""
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    return dialog


def nameless(root: QWidget) -> list[str]:
    """Return what takes the keyboard but has no name for a screen reader."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(root):
            continue
        if widget.objectName().startswith("qt_") or widget.focusProxy() is not None:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def too_small(root: QWidget) -> list[str]:
    """Return what is pressed or typed into and is less than 32 high."""
    return [
        f"{type(widget).__name__} {widget.accessibleName()} {widget.height()}"
        for widget in [*root.findChildren(QAbstractButton), *root.findChildren(QLineEdit)]
        if widget.isVisibleTo(root)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and widget.height() < 32
    ]


def test_what_was_taken_back_is_put_back_by_a_key(qtbot: QtBot, window: MainWindow) -> None:
    write(qtbot, window, partial(interactions.log, new=promise_due(date(2026, 3, 17))))
    for _ in range(2):
        press(window, "z", CTRL)
        qtbot.waitUntil(lambda: window.rail.unmet.words == "No unmet promise")
        press(window, "z", CTRL | SHIFT)
        qtbot.waitUntil(lambda: window.rail.unmet.words == "1 unmet promise")
    press(window, "z", CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.toasts.text() == "There is nothing to put back.")


def test_something_new_ends_the_putting_back(qtbot: QtBot, window: MainWindow) -> None:
    write(qtbot, window, partial(interactions.log, new=promise_due(date(2026, 3, 17))))
    press(window, "z", CTRL)
    qtbot.waitUntil(lambda: window.rail.unmet.words == "No unmet promise")
    write(qtbot, window, partial(interactions.log, new=promise_due(date(2026, 3, 16))))
    press(window, "z", CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.toasts.text() == "There is nothing to put back.")


def test_taking_back_says_whose_it_was(qtbot: QtBot, window: MainWindow) -> None:
    note = NewInteraction(note="Chain slipped " + "again and " * 9)
    write(qtbot, window, partial(interactions.log, new=note))
    press(window, "z", CTRL)
    said = "Taken back: interaction logged (Chain slipped again and again and again…)."
    qtbot.waitUntil(lambda: window.toasts.text() == said)


def test_a_window_as_large_as_the_screen_leaves_room_for_its_title_bar() -> None:
    room = QRect(0, 0, 1280, 800)
    frame = QRect(1, 20, 1284, 824)  # what stands around the window is 4 wide and 24 high
    size, corner = in_sight(room, frame, QSize(1280, 800))
    assert size == QSize(1276, 776)
    assert corner == QPoint(0, 0)


def test_a_window_that_is_in_sight_stays_as_it_is() -> None:
    room = QRect(0, 28, 1920, 1000)
    frame = QRect(100, 60, 1004, 624)
    assert in_sight(room, frame, QSize(1000, 600)) == (QSize(1000, 600), QPoint(100, 60))


def test_a_window_of_another_screen_comes_back() -> None:
    room = QRect(0, 0, 1280, 800)
    frame = QRect(2500, 900, 1004, 624)
    size, corner = in_sight(room, frame, QSize(1000, 600))
    assert size == QSize(1000, 600)
    assert corner == QPoint(1280 - 1004, 800 - 624)
