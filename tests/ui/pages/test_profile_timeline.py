"""A long story: earlier ones come as they are wanted, searched and narrowed."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.rules.experience import Feeling
from app.services import customers
from models.store import Store
from models.values import RemarkKind
from tests.ui.filled import Filled
from tests.ui.hands import type_in
from tests.ui.pages.at_customers import (
    Idle,
    filled,
    long_story,
    page,
    settle,
    show,
)
from ui.pages.customers import CustomersPage
from ui.widgets.timeline import CARDS_AT_FIRST

__all__ = ["filled", "page"]


def test_scrolling_brings_earlier_ones(
    qtbot: QtBot, page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    long_story(store, filled.zoe)
    show(page, idle, filled.zoe)
    timeline, bar = page.profile.timeline, page.profile.verticalScrollBar()
    before = len(timeline.cards())
    assert before <= CARDS_AT_FIRST

    def all_came() -> bool:
        bar.setValue(bar.maximum())
        return len(timeline.cards()) == 122

    qtbot.waitUntil(all_came, timeout=20_000)
    assert timeline.more_button.isHidden()
    assert len({card.row.id for card in timeline.cards()}) == 122


def test_the_path_turns_to_earlier_feelings_and_leads_to_them(
    page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    long_story(store, filled.zoe)
    show(page, idle, filled.zoe)
    path = page.profile.path
    assert not path.later_button.isEnabled()
    for _ in range(4):
        path.earlier_button.click()
        settle(page, idle)
    mark = path.figure.marks()[0]
    path.figure.chosen.emit(mark.record)
    settle(page, idle)
    card = page.profile.timeline.cards()[0]
    assert card.row.id == mark.record
    assert card.edit_button.hasFocus()
    assert page.profile.story.newest_button.isVisibleTo(page)
    page.profile.story.newest_button.click()
    settle(page, idle)
    assert page.profile.timeline.cards()[0].row.id == filled.zoes[1]
    path.later_button.click()
    assert path.later_button.isEnabled()


def test_the_timeline_is_searched_and_narrowed(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    story = page.profile.story
    type_in(story.words, "ord")
    settle(page, idle)
    assert [card.row.id for card in story.timeline.cards()] == [filled.zoes[1]]
    story.feeling.set_value(Feeling.POSITIVE)
    settle(page, idle)
    assert story.timeline.cards() == []
    assert story.timeline.nothing.text() == "Nothing here fits."
    story.clear_button.click()
    settle(page, idle)
    assert len(story.timeline.cards()) == 2
    assert story.words.text() == ""
    story.remark.set_value(RemarkKind.VALUES)
    story.with_promise.click()
    settle(page, idle)
    assert [card.row.id for card in story.timeline.cards()] == [filled.zoes[0]]
    # Somebody else's timeline begins with nothing left out.
    show(page, idle, filled.mehmet)
    assert len(story.timeline.cards()) == 1
    assert not story.with_promise.isChecked()


def test_a_filter_stays_while_something_is_saved(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    page.profile.story.feeling.set_value(Feeling.POSITIVE)
    settle(page, idle)
    page.context.tasks.write(lambda w: customers.correct(w, filled.zoe, {"tone": "be kind"}))
    settle(page, idle)
    assert [card.row.id for card in page.profile.timeline.cards()] == [filled.zoes[0]]
