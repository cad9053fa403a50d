"""Nothing typed at the Counter is ever lost; what was put aside comes back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.queries import interactions, promises
from app.services import drafts as services_of_drafts
from app.services.interactions import Logged
from models.store import Store
from models.values import (
    Due,
    Emotion,
    EmotionSource,
)
from tests.ui.conftest import Desk
from tests.ui.hands import ALT, CTRL, click, press, type_in
from tests.ui.pages.at_counter import NOW, Idle, focused, kept, only, page, save, words_of, zoe
from ui.forms.customer_finder import Who
from ui.forms.draft import gist
from ui.pages.counter import CounterPage
from ui.privacy import veil

__all__ = ["page", "zoe"]


def test_a_draft_is_kept_after_a_pause_and_offered_after_a_restart(
    qtbot: QtBot, page: CounterPage, desk: Desk, store: Store, zoe: Logged, idle: Idle
) -> None:
    type_in(focused(), "zoë")
    idle(desk.context.tasks)
    press(focused(), Qt.Key.Key_Return)
    type_in(focused(), "half a no")
    page.form.feeling.set_feeling(Emotion.ANGRY, EmotionSource.CUSTOMER)
    page.form.promises.rows[0].take({"text": "call", "due": "tomorrow"})
    qtbot.waitUntil(lambda: page.state.text() == "Draft kept 11:30")
    page.close()
    again = CounterPage(desk.context)
    qtbot.addWidget(again)
    again.show()
    idle(desk.context.tasks)
    [line] = again.aside.lines()
    assert line.accessibleName() == "Zoë Ünal, half a no, now"
    assert again.form.is_blank()
    press(again, "1", ALT)
    idle(desk.context.tasks)
    assert again.form.note.text() == "half a no"
    assert again.form.customer.who.id == zoe.customer
    assert again.form.feeling.emotion() is Emotion.ANGRY
    assert again.aside.isHidden()
    again.save()
    qtbot.waitUntil(lambda: bool(desk.toasts))
    assert kept(store) == []
    with store.read() as reading:
        row = interactions.latest(reading, 1)[0]
        assert (row.note, row.emotion_source) == ("half a no", EmotionSource.CUSTOMER)
        assert promises.promise(reading, row.promises[0].id).due == Due(date(2026, 3, 19))


def test_a_saved_or_emptied_form_leaves_no_draft(
    qtbot: QtBot, page: CounterPage, store: Store, idle: Idle
) -> None:
    page.form.note.go()
    type_in(focused(), "soon saved")
    qtbot.waitUntil(lambda: len(kept(store)) == 1)
    save(qtbot, page, idle)
    assert kept(store) == []
    page.form.note.go()
    type_in(focused(), "x")
    qtbot.waitUntil(lambda: len(kept(store)) == 1)
    press(focused(), Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: kept(store) == [])


def test_one_customer_is_put_aside_while_another_is_served(
    qtbot: QtBot, page: CounterPage, store: Store, idle: Idle
) -> None:
    page.form.note.go()
    type_in(focused(), "first, has to wait")
    click(page.aside_button)
    idle(page.context.tasks)
    assert page.form.is_blank()
    assert page.aside.isVisible()
    page.form.note.go()
    type_in(focused(), "second, in a hurry")
    save(qtbot, page, idle)
    assert only(store).note == "second, in a hurry"
    press(focused(), "1", ALT)
    idle(page.context.tasks)
    assert page.form.note.text() == "first, has to wait"
    type_in(focused(), ", then went")
    assert page.form.note.text() == "first, has to wait, then went"
    assert page.aside.isHidden()


def test_emptying_can_be_taken_back(
    qtbot: QtBot, page: CounterPage, desk: Desk, idle: Idle
) -> None:
    page.form.note.go()
    type_in(focused(), "thrown away")
    click(page.empty_button)
    assert page.form.is_blank()
    back = desk.toasts[-1].on_action
    assert back is not None
    back()
    assert page.form.note.text() == "thrown away"
    idle(desk.context.tasks)


def test_drafts_of_other_computers_are_theirs(
    qtbot: QtBot, page: CounterPage, desk: Desk, store: Store, idle: Idle
) -> None:
    with store.write() as writing:
        services_of_drafts.save(writing, "counter:elsewhere:1", "{}")
    page.form.note.go()
    page.drafts.look()
    idle(desk.context.tasks)
    assert page.aside.isHidden()


def test_a_draft_of_another_version_is_left_alone(
    qtbot: QtBot,
    page: CounterPage,
    desk: Desk,
    store: Store,
    idle: Idle,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with store.write() as writing:
        services_of_drafts.save(writing, f"{page.drafts.prefix}x", '{"emotion": "??"}')
    page.drafts.look()
    idle(desk.context.tasks)
    click(page.aside.lines()[0])
    assert "another version" in page.banner.text()
    assert kept(store) == ['{"emotion": "??"}']


@pytest.fixture
def three(qtbot: QtBot, page: CounterPage, store: Store, zoe: Logged, idle: Idle) -> CounterPage:
    """The page with three notes that were put aside, the latest first."""
    names = {"oldest": 85, "older": 12, "latest": 0}
    with store.write() as writing:
        for name, minutes in names.items():
            page.form.note.set_text(f"{name}\nnote")
            at = NOW - timedelta(minutes=minutes)
            saved = page.form.kept()
            services_of_drafts.save(writing, f"{page.drafts.prefix}{name}", saved, at)
    page.form.clear()
    page.drafts.look()
    idle(page.context.tasks)
    return page


def said(page: CounterPage) -> list[str]:
    """Return what the list says to a screen reader."""
    return [line.accessibleName() for line in page.aside.lines()]


def test_several_stand_in_the_list_with_their_age(three: CounterPage) -> None:
    assert said(three) == [
        "Walk-in, latest note, now",
        "Walk-in, older note, 12 min",
        "Walk-in, oldest note, 1 h",
    ]
    assert "Walk-in" in words_of(three.aside)


def test_one_is_taken_up_while_another_is_typed(
    three: CounterPage, store: Store, idle: Idle
) -> None:
    three.form.note.go()
    type_in(focused(), "just begun")
    press(focused(), "3", ALT)
    idle(three.context.tasks)
    assert three.form.note.text() == "oldest\nnote"
    assert focused() is three.form.note.edit
    assert [name.split(", ")[1] for name in said(three)] == [
        "just begun",
        "latest note",
        "older note",
    ]
    press(focused(), "D", CTRL)
    idle(three.context.tasks)
    assert len(said(three)) == 4
    assert len(kept(store)) == 4


def test_one_is_dropped_by_a_key_and_comes_back(
    three: CounterPage, desk: Desk, store: Store, idle: Idle
) -> None:
    line = three.aside.lines()[1]
    line.setFocus()
    press(line, Qt.Key.Key_Delete)
    idle(desk.context.tasks)
    assert [name.split(", ")[1] for name in said(three)] == ["latest note", "oldest note"]
    assert len(kept(store)) == 2
    toast = desk.toasts[-1]
    assert (toast.text, toast.action) == ("Dropped.", "Undo")
    assert toast.on_action is not None
    toast.on_action()
    idle(desk.context.tasks)
    assert said(three)[1] == "Walk-in, older note, 12 min", "as old as it was"


def test_more_than_fit_are_counted(page: CounterPage, store: Store, idle: Idle) -> None:
    with store.write() as writing:
        for number in range(8):
            services_of_drafts.save(writing, f"{page.drafts.prefix}{number}", "{}")
    page.drafts.look()
    idle(page.context.tasks)
    assert len(page.aside.lines()) == 5
    assert page.aside.more.text() == "and 3 more"


def test_in_little_width_they_are_offered_above_the_form(three: CounterPage) -> None:
    assert three.offer.isHidden()
    three.resize(600, 500)
    assert three.offer.text() == "3 notes were not saved, the latest of today 11:30."
    three.offer.pressed.emit()
    assert three.form.note.text() == "latest\nnote"


def test_names_of_drafts_are_hidden_with_the_others(
    page: CounterPage, store: Store, zoe: Logged, idle: Idle
) -> None:
    page.form.customer.choose(Who(zoe.customer, "Zoë Ünal"))
    page.form.note.set_text("secret")
    page.put_aside()
    idle(page.context.tasks)
    veil.switch(True)
    try:
        assert "Zoë" not in words_of(page.aside) + said(page)[0]
        assert "secret" not in words_of(page.aside) + said(page)[0]
    finally:
        veil.switch(False)
    assert "Zoë Ünal" in words_of(page.aside)


@pytest.mark.parametrize(
    ("payload", "who", "words"),
    [
        ("no JSON", "", ""),
        ("[1, 2]", "", ""),
        ('{"customer": 7, "note": null, "remarks": [{"text": "ouch"}]}', "", "ouch"),
        ('{"customer": {"typed": "Zo"}, "note": " a\\n b "}', "Zo", "a b"),
        ('{"customer": {"name": "Zoë", "typed": "Zo"}, "promises": [3]}', "Zoë", ""),
    ],
)
def test_the_gist_of_any_draft_can_be_told(payload: str, who: str, words: str) -> None:
    assert gist(payload) == (who, words)
