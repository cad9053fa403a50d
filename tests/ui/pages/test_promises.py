"""The Promises page: groups, one key for each deed, and nothing unmet that could be missed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.queries import promises as queries
from app.queries.promises import PromiseRow
from app.rules.numbers import number_of
from app.services import interactions
from app.services.interactions import NewInteraction, NewPromise
from models.store import Store
from models.values import Due, PromiseState, Standing
from tests.ui.conftest import Desk
from tests.ui.filled import DAY, NOW, TODAY, Filled, fill
from tests.ui.hands import CTRL, SHIFT, click, press, type_in
from tests.ui.test_main_window import nameless, too_small
from ui.context import Choices, PageName
from ui.dialogs.correct_promise import CorrectPromiseDialog
from ui.dialogs.form_dialog import FormDialog
from ui.dialogs.move_promise import MovePromiseDialog
from ui.dialogs.settle import SettleDialog
from ui.itemmodels.promises import NOBODY, Column, Filter
from ui.pages.promises import PromisesPage
from ui.phrases import Group
from ui.tasks import Tasks
from ui.widgets.promise_filters import read_filter, written_filter

Idle = Callable[[Tasks], None]


@pytest.fixture
def filled(store: Store) -> Filled:
    return fill(store)


@pytest.fixture
def page(qtbot: QtBot, filled: Filled, desk: Desk, idle: Idle) -> PromisesPage:
    desk.context.look.put_on()
    made = PromisesPage(desk.context)
    qtbot.addWidget(made)
    made.resize(1072, 720)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.focus_first()
    idle(desk.context.tasks)
    return made


def choose(page: PromisesPage, *ids: int) -> None:
    """Select promises as a person does: the first with a click, the others with Ctrl."""
    assert page.table.select(ids)
    page.table.setFocus()


def of(store: Store, promise_id: int) -> PromiseRow:
    with store.read() as reading:
        return queries.promise(reading, promise_id)


def dialog(qtbot: QtBot, page: PromisesPage, kind: type[FormDialog]) -> FormDialog:
    found = [form for form in page.findChildren(kind) if form.isVisible()]
    assert len(found) == 1
    found[0].activateWindow()
    window = found[0].windowHandle()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window)
    return found[0]


def settle(page: PromisesPage, idle: Idle) -> None:
    idle(page.context.tasks)
    QApplication.processEvents()
    idle(page.context.tasks)


def test_the_most_pressing_is_chosen_at_once(page: PromisesPage, filled: Filled) -> None:
    assert [row.id for row in page.chosen()] == [filled.overdue]
    assert page.table.hasFocus()


def test_headings_run_across_and_are_skipped(page: PromisesPage) -> None:
    assert page.table.columnSpan(0, 0) == page.model.columnCount()
    press(page.table, Qt.Key.Key_Down)
    assert [row.standing for row in page.chosen()] == [Standing.BROKEN]


def test_k_keeps_and_the_toast_undoes(
    page: PromisesPage, desk: Desk, store: Store, filled: Filled, idle: Idle
) -> None:
    press(page.table, "k")
    settle(page, idle)
    assert of(store, filled.overdue).standing is Standing.KEPT_LATE
    assert desk.toasts[-1].text == f"Promise {number_of(filled.overdue)} kept"
    assert desk.toasts[-1].action == "Undo"
    assert desk.toasts[-1].on_action is not None
    desk.toasts[-1].on_action()
    assert desk.undone[-1] is not None


def test_several_are_kept_in_one_change_set(
    page: PromisesPage, desk: Desk, store: Store, filled: Filled, idle: Idle
) -> None:
    choose(page, filled.overdue, filled.today, filled.later)
    press(page.table, "k")
    settle(page, idle)
    states = {of(store, id_).state for id_ in (filled.overdue, filled.today, filled.later)}
    assert states == {PromiseState.KEPT}
    assert desk.toasts[-1].text == "3 promises kept"
    assert len(desk.toasts) == 1


def test_m_moves_to_words_that_are_read_back(
    qtbot: QtBot, page: PromisesPage, store: Store, filled: Filled, idle: Idle
) -> None:
    press(page.table, "m")
    form = dialog(qtbot, page, MovePromiseDialog)
    assert isinstance(form, MovePromiseDialog)
    type_in(form.due.words, "in 3 days")
    form.agreed.setChecked(True)
    press(form.due.words, Qt.Key.Key_Return, CTRL)
    settle(page, idle)
    row = of(store, filled.overdue)
    assert row.due == Due(TODAY + 3 * DAY)
    assert (row.moves, row.standing) == (1, Standing.OVERDUE)  # a late move mends nothing
    place = page.model.place_of(filled.overdue)
    assert place is not None
    assert page.model.index(place, Column.DUE).data() == "Moved to Sat 21 Mar · 2 days late"


def test_a_move_without_words_asks_for_them(qtbot: QtBot, page: PromisesPage, idle: Idle) -> None:
    press(page.table, "m")
    form = dialog(qtbot, page, MovePromiseDialog)
    assert isinstance(form, MovePromiseDialog)
    form.submit()
    settle(page, idle)
    assert form.fault.text() == "Say when it is due: a day, or a day and a time."
    assert form.isVisible()
    form.reject()


def test_a_date_that_can_be_read_in_two_ways_is_asked_about(
    page: PromisesPage, store: Store, filled: Filled, idle: Idle, qtbot: QtBot
) -> None:
    press(page.table, "m")
    form = dialog(qtbot, page, MovePromiseDialog)
    assert isinstance(form, MovePromiseDialog)
    type_in(form.due.words, "4/5/2026")
    qtbot.waitUntil(lambda: form.due.choices() != [])
    texts = {button.text() for button in form.due.choices()}
    assert texts == {"Sunday 5 April 2026", "Monday 4 May 2026"}
    form.due.choices()[0].click()
    assert form.due.due is not None
    form.submit()
    settle(page, idle)
    assert of(store, filled.overdue).moves == 1


def test_a_deed_by_its_button_leaves_the_keyboard_in_the_list(
    qtbot: QtBot, page: PromisesPage, store: Store, filled: Filled, idle: Idle
) -> None:
    choose(page, filled.broken)
    page.buttons["answer"].setFocus()
    press(page.buttons["answer"], Qt.Key.Key_Space)
    form = dialog(qtbot, page, SettleDialog)
    assert isinstance(form, SettleDialog)
    type_in(form.note, "A new tube for nothing")
    press(form.note, Qt.Key.Key_Return, CTRL)
    settle(page, idle)
    assert not of(store, filled.broken).unmet
    assert not page.buttons["answer"].isEnabled()
    assert page.window().focusWidget() is page.table


def test_b_needs_a_reason_then_a_answers_for_it(
    qtbot: QtBot, page: PromisesPage, store: Store, filled: Filled, idle: Idle
) -> None:
    press(page.table, "b")
    form = dialog(qtbot, page, SettleDialog)
    assert isinstance(form, SettleDialog)
    form.submit()
    assert form.fault.text() == "Say why it will not be kept."
    type_in(form.note, "No part to be had")
    press(form.note, Qt.Key.Key_Return, CTRL)
    settle(page, idle)
    row = of(store, filled.overdue)
    assert (row.standing, row.unmet, row.settled_note) == (
        Standing.BROKEN,
        True,
        "No part to be had",
    )
    choose(page, filled.overdue, filled.broken)
    page.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is page.windowHandle())
    press(page.table, "a")
    form = dialog(qtbot, page, SettleDialog)
    assert isinstance(form, SettleDialog)
    type_in(form.note, "Anna rang, gave the money back")
    form.submit()
    settle(page, idle)
    answered = [of(store, id_) for id_ in (filled.overdue, filled.broken)]
    assert [row.unmet for row in answered] == [False, False]
    assert {row.answer_note for row in answered} == {"Anna rang, gave the money back"}
    assert page.model.counts()[Group.BROKEN] == 0


def test_w_withdraws_when_the_words_say(
    qtbot: QtBot, page: PromisesPage, store: Store, filled: Filled, idle: Idle
) -> None:
    press(page.table, "w")
    form = dialog(qtbot, page, SettleDialog)
    assert isinstance(form, SettleDialog)
    type_in(form.when.words, "yesterday 16:00")
    form.submit()
    settle(page, idle)
    row = of(store, filled.overdue)
    assert row.state is PromiseState.WITHDRAWN
    assert row.settled_at == (NOW - DAY).replace(hour=15, minute=0)


def test_e_corrects_words_and_owner(
    qtbot: QtBot, page: PromisesPage, store: Store, filled: Filled, idle: Idle
) -> None:
    press(page.table, "e")
    form = dialog(qtbot, page, CorrectPromiseDialog)
    assert isinstance(form, CorrectPromiseDialog)
    form.words.setPlainText("Fit the new chain")
    form.owner.set_value(filled.bert)
    form.submit()
    settle(page, idle)
    row = of(store, filled.overdue)
    assert (row.text, row.owner_id) == ("Fit the new chain", filled.bert)


def test_what_cannot_be_done_says_why(page: PromisesPage, desk: Desk, filled: Filled) -> None:
    choose(page, filled.kept)
    press(page.table, "k")
    assert desk.toasts[-1].text == "This promise is settled. Open it again first."
    assert not page.buttons["keep"].isEnabled()
    choose(page, filled.broken)
    assert page.buttons["answer"].isEnabled()


def test_the_slip_of_the_chosen_promise_is_a_key_or_a_line_of_the_menu_away(
    page: PromisesPage, desk: Desk, filled: Filled
) -> None:
    choose(page, filled.kept)
    press(page.table, "p")
    choose(page, filled.today)
    page.acts["print"].trigger()
    assert desk.places == [
        (PageName.REPORTS, {"promise": filled.kept}),
        (PageName.REPORTS, {"promise": filled.today}),
    ]
    assert "Print slip" in [action.text() for action in page.more.menu().actions()]


def test_the_next_one_is_chosen_after_a_deed(
    page: PromisesPage, filled: Filled, idle: Idle
) -> None:
    press(page.table, "k")
    settle(page, idle)
    assert [row.id for row in page.chosen()] == [filled.broken]
    choose(page, filled.today)
    press(page.table, "k")
    settle(page, idle)
    assert [row.id for row in page.chosen()] == [filled.nameless]
    assert page.model.counts()[Group.TODAY] == 0


def test_a_number_leads_to_a_promise_beyond_those_listed(
    page: PromisesPage, desk: Desk, store: Store, filled: Filled, idle: Idle
) -> None:
    page.words.setFocus()
    type_in(page.words, number_of(filled.kept))
    press(page.words, Qt.Key.Key_Return)
    settle(page, idle)
    assert [row.id for row in page.chosen()] == [filled.kept]
    wrong = f"{filled.kept}-{(int(number_of(filled.kept)[-1]) + 1) % 10}"
    page.words.setText(wrong)
    press(page.words, Qt.Key.Key_Return)
    assert "digit" in desk.toasts[-1].text
    page.words.setText("4711")
    press(page.words, Qt.Key.Key_Return)
    settle(page, idle)
    assert desk.toasts[-1].text == "There is no promise of this number."


def test_a_filter_that_leaves_nothing_offers_all(page: PromisesPage, idle: Idle) -> None:
    page.words.setText("no such words")
    idle(page.context.tasks)
    assert page.empty.isVisible()
    assert page.empty.heading.text() == "No promise fits"
    page.empty.button.click()
    idle(page.context.tasks)
    assert page.table.isVisible()
    assert page.words.text() == ""


def test_an_empty_shop_says_the_next_step(qtbot: QtBot, desk: Desk, idle: Idle) -> None:
    made = PromisesPage(desk.context)
    qtbot.addWidget(made)
    made.show()
    idle(desk.context.tasks)
    assert made.empty.heading.text() == "No promises yet"
    made.empty.button.click()
    assert desk.places == [(PageName.COUNTER, {})]


def test_return_opens_the_customer_or_the_walk_in(
    page: PromisesPage, desk: Desk, filled: Filled
) -> None:
    press(page.table, Qt.Key.Key_Return)
    choose(page, filled.nameless)
    press(page.table, Qt.Key.Key_Return)
    assert desk.places == [
        (PageName.CUSTOMERS, {"customer": filled.zoe}),
        (PageName.CUSTOMERS, {"interaction": filled.walk_in}),
    ]


def test_shows_a_target_whatever_was_filtered(
    page: PromisesPage, filled: Filled, idle: Idle
) -> None:
    page.words.setText("glove")
    page.show_target(promise=filled.later)
    idle(page.context.tasks)
    assert [row.id for row in page.chosen()] == [filled.later]


def test_a_promise_made_elsewhere_appears(
    page: PromisesPage, store: Store, filled: Filled, idle: Idle
) -> None:
    new = NewInteraction("x", at=NOW, promises=(NewPromise("Ring back", Due(TODAY)),))
    page.context.tasks.write(lambda writing: interactions.log(writing, new))
    settle(page, idle)
    assert page.model.counts()[Group.TODAY] == 2


def test_everything_is_named_large_enough_and_reached_by_tab(page: PromisesPage) -> None:
    assert nameless(page) == []
    assert too_small(page) == []
    page.words.setFocus()
    reached = set()
    for _ in range(30):
        reached.add(QApplication.focusWidget())
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, Qt.Key.Key_Tab)
    assert {page.words, page.owner, page.table, page.buttons["keep"], page.more} <= reached
    press(page.table, Qt.Key.Key_Tab, SHIFT)
    assert QApplication.focusWidget() is not page.table


@pytest.mark.parametrize("size", [(1072, 640), (580, 320)])
def test_fits_a_small_window(qtbot: QtBot, page: PromisesPage, size: tuple[int, int]) -> None:
    page.resize(*size)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not page.table.horizontalScrollBar().isVisible())
    assert (page.width(), page.height()) == size
    assert page.table.viewport().height() > page.table.rowHeight(1)


def test_owner_and_customer_come_on_asking_where_there_is_little_room(
    page: PromisesPage,
) -> None:
    filters = page.filters
    assert filters.owner.isVisible()
    assert filters.more_button.isHidden()
    page.resize(580, 320)
    QApplication.processEvents()
    assert not filters.owner.isVisible()
    click(filters.more_button)
    assert filters.owner.isVisible()
    assert filters.saved_button.isVisible()
    page.resize(1072, 720)
    QApplication.processEvents()
    assert filters.owner.isVisible()


def test_dialogs_step_back_without_a_trace(
    qtbot: QtBot, page: PromisesPage, store: Store, filled: Filled
) -> None:
    press(page.table, "b")
    form = dialog(qtbot, page, SettleDialog)
    press(form, Qt.Key.Key_Escape)
    assert isinstance(form, QDialog)
    assert of(store, filled.overdue).state is PromiseState.OPEN


def chip_words(page: PromisesPage) -> list[str]:
    return [button.text() for button in page.filters.group_buttons.values()]


def test_the_chips_name_every_group(page: PromisesPage) -> None:
    assert chip_words(page) == [
        "All  6",
        "Overdue  1",
        "Broken, not answered for  1",
        "Due today  1",
        "Tomorrow  1",
        "This week  1",
        "Later  0",
        "Settled  1",
    ]
    assert page.filters.nobody_button.text() == "No owner  0"
    assert page.filters.closed_button.isHidden()


def test_a_filter_is_saved_applied_and_forgotten(
    page: PromisesPage, filled: Filled, desk: Desk, idle: Idle
) -> None:
    filters = page.filters
    filters.owner.set_value(filled.bert)
    filters.customer.set_value(filled.zoe)
    click(filters.group_buttons[Group.TODAY])
    assert filters.title_of(filters.now()) == "Due today · Bert Obi · Zoë Ünal"
    [save] = filters.fill_menu().actions()
    assert save.text() == "Save this filter"
    save.trigger()
    filters.clear()
    assert len(filters.now().words) == 0
    first, *_ = filters.fill_menu().actions()
    assert first.text() == "Due today · Bert Obi · Zoë Ünal"
    first.trigger()
    idle(page.context.tasks)
    assert [row.id for row in page.chosen()] == [filled.today]
    assert filters.now() == Filter("", Group.TODAY, filled.bert, filled.zoe)
    again = Choices(desk.context.paths)
    assert [read_filter(text) for text in again.now.promise_filters] == [filters.now()]
    assert "Zo" not in str(again.now.promise_filters), "no name is written into the settings"
    filters.fill_menu().actions()[-1].trigger()
    assert desk.context.choices.now.promise_filters == ()


def test_what_came_due_while_closed_is_one_list(
    page: PromisesPage, filled: Filled, idle: Idle
) -> None:
    page.show_target(closed=frozenset([filled.overdue, filled.today]))
    idle(page.context.tasks)
    assert page.filters.closed_button.text() == "While we were closed  2"
    assert page.model.headings() == [0, 2]
    page.filters.clear()
    idle(page.context.tasks)
    assert len(page.model.headings()) == 6


@pytest.mark.parametrize(
    "text", ["", "group=never", "owner=x&customer=-1", "%%%", "owner=" + "9" * 40]
)
def test_a_saved_filter_that_makes_no_sense_lets_all_pass(text: str) -> None:
    assert read_filter(text) == Filter()


@pytest.mark.parametrize(
    "wanted",
    [
        Filter("a&b=c é 李", Group.THIS_WEEK, 3, 7),
        Filter(owner=NOBODY),
        Filter("words alone"),
    ],
)
def test_a_filter_is_read_as_it_was_written(wanted: Filter) -> None:
    assert read_filter(written_filter(wanted)) == wanted


def test_a_kept_one_is_confirmed_with_the_customer_by_one_key(
    page: PromisesPage, store: Store, filled: Filled, desk: Desk, idle: Idle
) -> None:
    page.show_target(promise=filled.kept)
    idle(desk.context.tasks)
    press(page.table, "C")
    idle(desk.context.tasks)
    with store.read() as reading:
        assert queries.promise(reading, filled.kept).confirmed_at is not None


def test_another_of_the_staff_may_have_told_the_customer(
    qtbot: QtBot, page: PromisesPage, store: Store, filled: Filled, idle: Idle
) -> None:
    choose(page, filled.broken)
    press(page.table, "a")
    form = dialog(qtbot, page, SettleDialog)
    assert isinstance(form, SettleDialog)
    form.told_by.set_value(filled.bert)
    form.note.setPlainText("a new buckle, free")
    form.submit()
    idle(page.context.tasks)
    with store.read() as reading:
        row = queries.promise(reading, filled.broken)
    assert (row.answered_by, row.answer_note) == ("Bert Obi", "a new buckle, free")


def grow(page: PromisesPage, idle: Idle, count: int) -> list[int]:
    """Have so many more promises made, due tomorrow."""
    due = Due(TODAY + DAY)
    made = tuple(NewPromise(f"Number {n}", due) for n in range(count))
    new = NewInteraction("x", at=NOW, promises=made)
    ids: list[int] = []
    page.context.tasks.write(
        lambda writing: interactions.log(writing, new), lambda logged: ids.extend(logged.promises)
    )
    settle(page, idle)
    return ids


def test_a_long_desk_is_chosen_whole_and_done_with_whole(
    page: PromisesPage, store: Store, filled: Filled, desk: Desk, idle: Idle
) -> None:
    ids = grow(page, idle, 300)
    assert page.model.counts()[Group.TOMORROW] == 301
    page.filters.words.setText("number")
    idle(page.context.tasks)
    assert page.table.chosen_ids() == [ids[0]]
    page.table.selectAll()
    assert page.summary.text() == "300 selected"
    assert len(page.chosen()) < 300, "the rows of most are not known yet"
    press(page.table, "k")
    settle(page, idle)
    assert desk.toasts[-1].text == "300 promises kept"
    assert {of(store, id_).state for id_ in (ids[0], ids[150], ids[-1])} == {PromiseState.KEPT}


def test_what_comes_in_sight_is_read(page: PromisesPage, idle: Idle) -> None:
    ids = grow(page, idle, 300)
    place = page.model.place_of(ids[-1])
    assert place is not None
    assert page.model.line_at(place) is None
    page.table.go_to(place)
    page.table.viewport().repaint()
    settle(page, idle)
    assert page.model.index(place, Column.WORDS).data() == "Number 299"


def test_h_shows_who_changed_it(page: PromisesPage, desk: Desk, filled: Filled) -> None:
    press(page.table, "h")
    assert desk.places == [(PageName.HISTORY, {"promise": filled.overdue})]


def test_little_room_goes_to_the_list_and_the_button_counts_what_narrows(
    qtbot: QtBot, page: PromisesPage, idle: Idle
) -> None:
    page.resize(580, 320)
    QApplication.processEvents()
    assert not page.filters.group_buttons[Group.TODAY].isVisible()
    qtbot.waitUntil(lambda: page.table.viewport().height() >= 5 * page.table.rowHeight(1))
    click(page.filters.more_button)
    click(page.filters.group_buttons[Group.TODAY])
    idle(page.context.tasks)
    assert page.filters.more_button.text() == "Filters  1"
