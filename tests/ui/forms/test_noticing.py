"""Tests of promises noticed while a note is typed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services import staff
from models.store import Store
from models.values import FixedClock
from tests.ui.conftest import Desk
from tests.ui.hands import CTRL, click, press, type_in
from ui.forms.interaction_form import InteractionForm
from ui.forms.noticing import units
from ui.forms.rows import PromiseRow
from ui.tasks import Tasks

Idle = Callable[[Tasks], None]
SAID = "I told her we'd ring back by Friday 3pm"


@pytest.fixture
def form(qtbot: QtBot, desk: Desk) -> InteractionForm:
    desk.context.look.put_on()
    made = InteractionForm(desk.context)
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.note.go()
    return made


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def offered(qtbot: QtBot, form: InteractionForm) -> str:
    """Wait for an offer, and return its words."""
    qtbot.waitUntil(form.offer.isVisible)
    return form.offer.words.text()


def promise(form: InteractionForm, at: int = 0) -> PromiseRow:
    row = form.promises.rows[at]
    assert isinstance(row, PromiseRow)
    return row


def quiet(qtbot: QtBot, form: InteractionForm) -> bool:
    """Read the note now and tell whether nothing is offered."""
    form.noticing.look()
    return form.offer.isHidden() and not form.note.edit.extraSelections()


def test_typing_marks_the_words_and_offers_them(qtbot: QtBot, form: InteractionForm) -> None:
    type_in(focused(), SAID)
    assert offered(qtbot, form) == "Promise: ring back · Fri 20 Mar 15:00 · no owner"
    [mark] = form.note.edit.extraSelections()
    assert mark.cursor.selectedText() == "we'd ring back by Friday 3pm"
    assert focused() is form.note.edit


def test_one_key_takes_it_and_the_keyboard_stays(
    qtbot: QtBot, form: InteractionForm, desk: Desk, idle: Idle
) -> None:
    type_in(focused(), SAID)
    offered(qtbot, form)
    press(focused(), "P", CTRL)
    assert focused() is form.note.edit
    idle(desk.context.tasks)
    done: list[bool] = []
    form.when_read(lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    made = promise(form).promise()
    assert (made.text, made.owner_id) == ("ring back", None)
    assert made.due is not None
    assert desk.context.formats.exact_due(made.due) == "Friday 20 March 2026, 15:00"
    assert quiet(qtbot, form)
    type_in(focused(), " for sure")
    assert quiet(qtbot, form)


def test_the_due_means_the_same_when_a_draft_is_taken_up_another_day(
    qtbot: QtBot, form: InteractionForm, clock: FixedClock
) -> None:
    type_in(focused(), "We'll ring back tomorrow 3pm")
    offered(qtbot, form)
    press(focused(), "P", CTRL)
    kept = form.kept()
    object.__setattr__(clock, "instant", clock.instant + timedelta(days=5))
    form.take(kept)
    assert promise(form).due.words.text() == "2026-03-19 15:00"


def test_escape_leaves_it_for_good_in_this_note(qtbot: QtBot, form: InteractionForm) -> None:
    type_in(focused(), "we'll ring back by Friday")
    offered(qtbot, form)
    press(focused(), Qt.Key.Key_Escape)
    assert form.offer.isHidden()
    type_in(focused(), " 3pm about the bike")
    assert quiet(qtbot, form)
    form.take(form.kept())
    assert quiet(qtbot, form), "a draft remembers what was left"
    form.clear()
    type_in(focused(), "we'll ring back by Friday")
    assert "ring back" in offered(qtbot, form), "another note is another matter"


def test_escape_with_nothing_offered_goes_on_as_usual(form: InteractionForm) -> None:
    type_in(focused(), "a note")
    press(focused(), Qt.Key.Key_Escape)
    assert form.note.text() == "a note"


def test_two_promises_come_one_after_the_other(qtbot: QtBot, form: InteractionForm) -> None:
    type_in(focused(), "We'll ring back on Friday. I'll send the bill tomorrow.")
    assert "ring back" in offered(qtbot, form)
    assert len(form.note.edit.extraSelections()) == 2
    press(focused(), "P", CTRL)
    assert "send the bill" in offered(qtbot, form)
    press(focused(), "P", CTRL)
    assert [promise(form, at).words.text() for at in (0, 1)] == ["ring back", "send the bill"]


def test_two_readings_are_two_buttons(qtbot: QtBot, form: InteractionForm) -> None:
    type_in(focused(), "We'll send it on 3/4")
    offered(qtbot, form)
    buttons = form.offer.reading_buttons()
    assert [button.text() for button in buttons] == [
        "Friday 3 April 2026",
        "Thursday 4 March 2027",
    ]
    click(buttons[1])
    assert promise(form).due.words.text() == "2027-03-04"


def test_ctrl_p_leaves_two_readings_to_the_row(
    qtbot: QtBot, form: InteractionForm, desk: Desk
) -> None:
    type_in(focused(), "We'll send it on 3/4")
    offered(qtbot, form)
    press(focused(), "P", CTRL)
    qtbot.waitUntil(lambda: len(promise(form).due.choices()) == 2)


def test_it_explains_itself(qtbot: QtBot, form: InteractionForm) -> None:
    type_in(focused(), SAID)
    offered(qtbot, form)
    assert form.offer.because.isHidden()
    click(form.offer.why_button)
    words = form.offer.because.text()
    assert "“we'd ring”" in words
    assert "“by Friday 3pm” is read as Friday 20 March 2026, 15:00." in words
    assert "this computer alone" in words


def test_a_colleague_by_name_becomes_the_owner(
    qtbot: QtBot, form: InteractionForm, store: Store, desk: Desk
) -> None:
    added: list[int] = []
    desk.context.tasks.write(
        lambda writing: staff.add(writing, "Anna"), lambda made: added.append(made.staff)
    )
    qtbot.waitUntil(lambda: bool(added) and bool(desk.context.shop.facts.staff))
    type_in(focused(), "Anna will ring back by Friday")
    assert offered(qtbot, form).endswith("· Anna")
    press(focused(), "P", CTRL)
    assert promise(form).promise().owner_id == added[0]


def test_ctrl_p_without_an_offer_goes_where_a_promise_is_written(form: InteractionForm) -> None:
    press(focused(), "P", CTRL)
    assert focused() is promise(form).words


def test_a_promise_behind_wide_letters_is_marked_where_it_stands(
    qtbot: QtBot, form: InteractionForm
) -> None:
    form.note.set_text("👩‍👩‍👧‍👦 here. We'll ring back by Friday.")
    offered(qtbot, form)
    [mark] = form.note.edit.extraSelections()
    assert mark.cursor.selectedText() == "We'll ring back by Friday"


def test_a_promise_typed_over_goes(qtbot: QtBot, form: InteractionForm) -> None:
    type_in(focused(), SAID)
    offered(qtbot, form)
    form.note.set_text("nothing of the kind")
    qtbot.waitUntil(form.offer.isHidden)
    assert not form.note.edit.extraSelections()


def test_a_draft_of_before_is_still_read(form: InteractionForm) -> None:
    old = json.loads(form.kept())
    del old["noticed"]
    form.take(json.dumps(old))
    assert form.is_blank()


def test_units_count_as_qt_does() -> None:
    assert [units("a👩b", place) for place in range(4)] == [0, 1, 3, 4]
