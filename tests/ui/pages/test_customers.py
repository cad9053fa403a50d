"""The Customers page: find by typing, the profile, walk-ins, and correcting in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.queries import customers as queries
from app.queries import interactions as interaction_queries
from app.queries import profile as profile_queries
from app.reports.figures import TextRun
from app.rules.experience import Feeling
from app.rules.numbers import number_of
from app.services import customers, interactions, undo
from app.services.customers import NewCustomer
from app.services.interactions import NewInteraction
from models.store import Store
from models.values import Changes, ContactKind, Emotion, PromiseState, RemarkKind, UserError
from tests.ui.conftest import Desk
from tests.ui.filled import NOW, Filled, fill
from tests.ui.hands import CTRL, press, type_in
from tests.ui.test_main_window import nameless, too_small
from ui.context import PageName
from ui.dialogs.attach_customer import AttachCustomerDialog
from ui.dialogs.correct_interaction import CorrectInteractionDialog
from ui.pages.customers import CustomersPage
from ui.privacy import veil
from ui.tasks import Tasks
from ui.widgets.promise_list import PromiseLine
from ui.widgets.timeline import CARDS_AT_FIRST

Idle = Callable[[Tasks], None]


@pytest.fixture
def filled(store: Store) -> Filled:
    return fill(store)


@pytest.fixture
def page(qtbot: QtBot, filled: Filled, desk: Desk, idle: Idle) -> CustomersPage:
    desk.context.look.put_on()
    made = CustomersPage(desk.context)
    qtbot.addWidget(made)
    made.resize(1072, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is made.windowHandle())
    made.focus_first()
    idle(desk.context.tasks)
    return made


def settle(page: CustomersPage, idle: Idle) -> None:
    for _ in range(3):
        idle(page.context.tasks)
        QApplication.processEvents()


def show(page: CustomersPage, idle: Idle, customer: int) -> None:
    page.show_target(customer=customer)
    settle(page, idle)


def words_in(widget: QWidget) -> list[str]:
    """Return what the labels of a widget show, without marks that only help to break lines."""
    labels = widget.findChildren(QLabel)
    return [label.text().replace("\u200b", "") for label in labels if label.isVisibleTo(widget)]


def names(page: CustomersPage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def test_lists_all_by_name_and_counts_them(page: CustomersPage) -> None:
    assert names(page) == ["Mehmet Arslan", "Zoë Ünal"]
    assert page.count.text() == "2"


def test_finds_as_one_types_and_return_opens_the_profile(page: CustomersPage, idle: Idle) -> None:
    type_in(page.words, "unal")
    settle(page, idle)
    assert names(page) == ["Zoë Ünal"]
    assert page.count.text() == "1 found"
    press(page.words, Qt.Key.Key_Return)
    settle(page, idle)
    assert page.profile.header.name.text() == "Zoë Ünal"
    assert page.table.hasFocus()


def test_finds_by_phone_and_shows_all_again(page: CustomersPage, idle: Idle) -> None:
    type_in(page.words, "123456")
    settle(page, idle)
    assert names(page) == ["Zoë Ünal"]
    page.words.clear()
    settle(page, idle)
    assert len(names(page)) == 2


def test_the_arrows_move_from_the_words(page: CustomersPage, idle: Idle) -> None:
    press(page.words, Qt.Key.Key_Down)
    settle(page, idle)
    assert page.profile.profile is not None
    assert page.profile.profile.customer.name == "Mehmet Arslan"
    assert page.words.hasFocus()


def test_the_profile_says_what_is_owed_first(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    assert page.profile.owed_section.heading.text() == "2 unmet promises"
    lines = page.profile.owed.findChildren(PromiseLine)
    assert {line.badge.text() for line in lines} == {"Overdue", "Broken", "Due today", "Due later"}
    assert lines[0].badge.text() in ("Overdue", "Broken")


def test_the_profile_holds_what_they_said_and_felt(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    assert "A price before the work" in words_in(page.profile.values)
    assert "Waiting on the phone" in words_in(page.profile.dislikes)
    assert "said Mon 9 Mar" in words_in(page.profile.values)
    assert len(page.profile.path.figure.marks()) == 2
    assert "disappointed" in page.profile.path.words.text()
    assert [card.row.id for card in page.profile.timeline.cards()] == list(reversed(filled.zoes))


def test_words_of_customers_are_never_markup(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    card = page.profile.timeline.card_of(filled.zoes[0])
    assert card is not None
    assert "Chain slips <b>under</b> load." in words_in(card)
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or label.text() == ""


def test_the_figure_leads_to_the_interaction(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    figure = page.profile.path.figure
    figure.setFocus()
    press(figure, Qt.Key.Key_Right)
    press(figure, Qt.Key.Key_Return)
    card = page.profile.timeline.card_of(filled.zoes[0])
    assert card is not None
    assert card.edit_button.hasFocus()


def test_a_promise_is_kept_from_the_profile(
    page: CustomersPage, filled: Filled, idle: Idle, desk: Desk
) -> None:
    show(page, idle, filled.zoe)
    line = next(
        line
        for line in page.profile.owed.findChildren(PromiseLine)
        if line.badge.text() == "Overdue"
    )
    line.deed_wanted.emit("keep", line.row)
    settle(page, idle)
    assert "kept" in desk.toasts[-1].text
    assert page.profile.owed_section.heading.text() == "1 unmet promise"


def test_name_and_contacts_are_edited_in_place_in_one_change_set(
    page: CustomersPage, store: Store, filled: Filled, desk: Desk, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    press(page.table, "e")
    form = page.profile.form
    assert form.name.hasFocus()
    form.name.setText("Zoë Ünal-Berg")
    form.contact_lines[0].value.setText("030 999")
    form.add_button.click()
    form.contact_lines[1].kind.set_value(ContactKind.EMAIL)
    type_in(form.contact_lines[1].value, "zoe@example.org")
    form.tags.setText("regular, cargo bike")
    before = changesets(store)
    press(form.contact_lines[1].value, Qt.Key.Key_Return, CTRL)
    settle(page, idle)
    with store.read() as reading:
        customer = profile_queries.profile(reading, filled.zoe).customer
    assert customer.name == "Zoë Ünal-Berg"
    assert [(c.kind, c.value) for c in customer.contacts] == [
        (ContactKind.PHONE, "030 999"),
        (ContactKind.EMAIL, "zoe@example.org"),
    ]
    assert sorted(customer.tags) == ["cargo bike", "regular"]
    assert (customer.language, customer.tone) == ("de", "be brief")
    assert changesets(store) == before + 1
    assert page.profile.header.isVisible()
    assert "Zoë Ünal-Berg" in names(page)
    assert desk.toasts[-1].text == "Customer corrected"


def changesets(store: Store) -> int:
    from app.queries.history import history

    with store.read() as reading:
        return len(history(reading, 100))


def test_a_blank_name_is_refused_at_the_field(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    page.profile.edit()
    page.profile.form.name.setText("  ")
    page.profile.form.submit()
    settle(page, idle)
    assert page.profile.form.fault.text() == "The name is empty; type a name."
    assert page.profile.form.isVisible()
    assert page.profile.form.name.hasFocus()


def test_escape_leaves_the_form_without_a_trace(
    page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    before = changesets(store)
    page.profile.edit()
    page.profile.form.name.setText("Somebody else")
    press(page.profile.form.name, Qt.Key.Key_Escape)
    settle(page, idle)
    assert page.profile.header.isVisible()
    assert changesets(store) == before


def test_a_slip_of_the_pen_is_corrected(
    page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    card = page.profile.timeline.card_of(filled.zoes[1])
    assert card is not None
    card.edit_button.click()
    form = page.profile.findChild(CorrectInteractionDialog)
    assert isinstance(form, CorrectInteractionDialog)
    form.note.setPlainText("Asked when the chain comes.")
    form.emotion.set_value(Emotion.NEUTRAL)
    form.time.setText("09:15")
    form.submit()
    settle(page, idle)
    with store.read() as reading:
        row = interaction_queries.interaction(reading, filled.zoes[1])
    assert row.note == "Asked when the chain comes."
    assert row.emotion is Emotion.NEUTRAL
    assert desk_time(page, row.at) == "09:15"
    card = page.profile.timeline.card_of(filled.zoes[1])
    assert card is not None
    assert "Asked when the chain comes." in words_in(card)


def desk_time(page: CustomersPage, at: object) -> str:
    local = page.context.formats.local(at)  # type: ignore[arg-type]
    return f"{local:%H:%M}"


def test_nothing_changed_writes_nothing(
    page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    before = changesets(store)
    card = page.profile.timeline.cards()[0]
    card.edit_button.click()
    form = page.profile.findChild(CorrectInteractionDialog)
    assert isinstance(form, CorrectInteractionDialog)
    form.submit()
    settle(page, idle)
    assert changesets(store) == before


def test_a_time_that_cannot_be_read_is_refused(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    page.profile.timeline.cards()[0].edit_button.click()
    form = page.profile.findChild(CorrectInteractionDialog)
    assert isinstance(form, CorrectInteractionDialog)
    form.time.setText("quarter past")
    form.submit()
    assert form.fault.text() == "Write the time like this: 15:30."
    form.reject()


def test_two_at_the_same_record_are_told(
    page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    page.profile.edit()
    with store.write() as writing:
        customers.correct(writing, filled.zoe, {"name": "Zoe Unal"})
    page.profile.form.name.setText("Zoë Ü.")
    page.profile.form.submit()
    settle(page, idle)
    assert page.profile.form.fault.text() != ""
    assert page.profile.form.name.text() == "Zoë Ü."


def test_deleting_asks_nothing_and_undo_brings_all_back(
    page: CustomersPage, store: Store, filled: Filled, desk: Desk, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    press(page.table, Qt.Key.Key_Delete)
    settle(page, idle)
    assert names(page) == ["Mehmet Arslan"]
    assert desk.answers.asked == []
    assert desk.toasts[-1].text == "Zoë Ünal deleted, with everything of theirs"
    assert desk.toasts[-1].on_action is not None
    desk.toasts[-1].on_action()
    page.context.tasks.write(partial(undo.undo, uid=desk.undone[-1]))
    settle(page, idle)
    assert names(page) == ["Mehmet Arslan", "Zoë Ünal"]
    with store.read() as reading:
        assert len(profile_queries.profile(reading, filled.zoe).open_promises) == 4


def test_a_walk_in_gets_its_name(
    page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    page.walk_ins_button.click()
    settle(page, idle)
    cards = page.walk_ins.timeline.cards()
    assert [card.row.id for card in cards] == [filled.walk_in]
    cards[0].attach_wanted.emit(cards[0].row)
    form = page.walk_ins.findChild(AttachCustomerDialog)
    assert isinstance(form, AttachCustomerDialog)
    type_in(form.picker.words, "meh")
    settle(page, idle)
    press(form.picker.words, Qt.Key.Key_Return)
    settle(page, idle)
    with store.read() as reading:
        assert interaction_queries.interaction(reading, filled.walk_in).customer_id == filled.mehmet
    assert page.walk_ins.timeline.cards() == []
    assert page.walk_ins.timeline.nothing.isVisible()


def test_a_walk_in_becomes_a_new_customer(
    page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    page.show_target(interaction=filled.walk_in)
    settle(page, idle)
    card = page.walk_ins.timeline.card_of(filled.walk_in)
    assert card is not None
    card.attach_wanted.emit(card.row)
    form = page.walk_ins.findChild(AttachCustomerDialog)
    assert isinstance(form, AttachCustomerDialog)
    type_in(form.picker.words, "Gretel Glove")
    settle(page, idle)
    assert form.new_button.text() == "New customer “Gretel Glove”"
    form.new_button.click()
    settle(page, idle)
    with store.read() as reading:
        assert interaction_queries.interaction(reading, filled.walk_in).customer == "Gretel Glove"


def test_a_new_customer_takes_the_words_searched_for(
    page: CustomersPage, store: Store, idle: Idle
) -> None:
    type_in(page.words, "Ivo Petrov")
    settle(page, idle)
    assert page.list_empty.isVisible()
    page.list_empty.button.click()
    assert page.new_form.name.text() == "Ivo Petrov"
    page.new_form.submit()
    settle(page, idle)
    assert page.profile.header.name.text() == "Ivo Petrov"
    assert "Ivo Petrov" in names(page)


def test_what_is_changed_elsewhere_is_shown(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    page.context.tasks.write(lambda writing: customers.add(writing, NewCustomer("Ada Byron")))
    settle(page, idle)
    assert names(page) == ["Ada Byron", "Mehmet Arslan", "Zoë Ünal"]


def test_a_page_that_is_hidden_waits_until_it_is_shown(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    page.hide()
    page.told(Changes("x", "customers.add", many=frozenset()))
    page.context.tasks.write(lambda writing: customers.add(writing, NewCustomer("Ada Byron")))
    settle(page, idle)
    assert "Ada Byron" not in names(page)
    page.show()
    settle(page, idle)
    assert "Ada Byron" in names(page)


def test_the_ways_out_of_a_profile(
    page: CustomersPage, filled: Filled, desk: Desk, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    page.profile.header.log_button.click()
    page.profile.header.print_button.click()
    assert desk.places == [
        (PageName.COUNTER, {"customer": filled.zoe}),
        (PageName.REPORTS, {"customer": filled.zoe}),
    ]


def test_a_customer_that_is_gone_leaves_an_empty_side(page: CustomersPage, idle: Idle) -> None:
    show(page, idle, 4711)
    assert page.nothing.isVisible()
    assert page.profile.customer is None


def test_an_empty_shop_says_the_next_step(qtbot: QtBot, desk: Desk, idle: Idle) -> None:
    made = CustomersPage(desk.context)
    qtbot.addWidget(made)
    made.show()
    settle(made, idle)
    assert made.list_empty.heading.text() == "No customers yet"


def test_many_customers_are_listed_by_page(
    qtbot: QtBot, store: Store, desk: Desk, idle: Idle
) -> None:
    with store.write() as writing:
        for number in range(450):
            customers.add(writing, NewCustomer(f"Customer {number:03}"))
    made = CustomersPage(desk.context)
    qtbot.addWidget(made)
    made.resize(1072, 720)
    made.show()
    settle(made, idle)
    assert made.count.text() == "450"
    assert made.model.row_at(449) is None
    made.table.scrollToBottom()
    settle(made, idle)
    assert str(made.model.index(449, 0).data()) == "Customer 449"


def test_everything_is_named_and_large_enough(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    assert nameless(page) == []
    assert too_small(page) == []
    page.profile.edit()
    QApplication.processEvents()
    assert nameless(page) == []
    page.show_walk_ins()
    settle(page, idle)
    assert nameless(page) == []
    assert too_small(page) == []


def test_one_pane_over_the_other_in_a_small_window(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    page.resize(580, 330)
    QApplication.processEvents()
    assert page.table.isVisible()
    assert not page.profile.isVisible()
    show(page, idle, filled.zoe)
    assert page.profile.isVisible()
    assert not page.table.isVisible()
    page.panes.back_button.click()
    assert page.table.isVisible()
    assert page.table.hasFocus()


def test_the_profile_is_no_higher_than_what_it_shows(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    inner = page.profile.widget()
    assert inner is not None
    last = page.profile.timeline.cards()[-1]
    foot = last.mapTo(inner, last.rect().bottomLeft()).y()
    assert inner.height() - foot < 100


def test_states_of_promises_survive_a_refused_write(store: Store, filled: Filled) -> None:
    with pytest.raises(UserError), store.write() as writing:
        customers.correct(writing, filled.zoe, {"name": ""})
    with store.read() as reading:
        rows = profile_queries.profile(reading, filled.zoe).open_promises
        assert {row.state for row in rows} == {PromiseState.OPEN, PromiseState.BROKEN}
        assert queries.named(reading, "zoe unal")[0].id == filled.zoe


def test_a_promises_number_finds_its_customer_and_opens_the_promise(
    page: CustomersPage, filled: Filled, desk: Desk, idle: Idle
) -> None:
    page.words.setFocus()
    type_in(page.words, number_of(filled.overdue))
    idle(desk.context.tasks)
    row = page.model.row_at(0)
    assert row is not None
    assert row.id == filled.zoe
    press(page.words, Qt.Key.Key_Return)
    idle(desk.context.tasks)
    assert desk.places[-1] == (PageName.PROMISES, {"promise": filled.overdue})


@pytest.mark.parametrize("typed", ["1-9", "999-0", "1", "nobody"])
def test_what_is_no_number_of_ours_opens_no_promise(
    page: CustomersPage, filled: Filled, desk: Desk, idle: Idle, typed: str
) -> None:
    page.words.setFocus()
    type_in(page.words, typed)
    idle(desk.context.tasks)
    press(page.words, Qt.Key.Key_Return)
    idle(desk.context.tasks)
    assert desk.places == []


def test_the_path_marks_the_strongest_and_the_last_and_says_each(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    path = page.profile.path
    words = [mark.text for mark in path.figure.picture().marks if isinstance(mark, TextRun)]
    assert words[-2:] == ["strongest", "last"]
    first, second = path.figure.marks()
    assert (first.record, second.record) == filled.zoes
    assert first.label.startswith("Mon 9 Mar 11:30 · ")
    assert "angry → pleased (+1), as staff saw it" in first.label
    assert first.label.endswith("Chain slips <b>under</b> load.")
    assert "&lt;b&gt;" in path.figure.label_of(first)
    assert "Strongest, Mon 9 Mar: angry" in path.words.text()


def test_a_covered_screen_hides_what_a_point_says(
    page: CustomersPage, filled: Filled, idle: Idle
) -> None:
    show(page, idle, filled.zoe)
    mark = page.profile.path.figure.marks()[0]
    veil.switch(True)
    try:
        assert "Chain" not in page.profile.path.figure.label_of(mark)
    finally:
        veil.switch(False)


def test_what_it_comes_to(page: CustomersPage, filled: Filled, idle: Idle) -> None:
    show(page, idle, filled.zoe)
    kept, served = page.profile.background.kept.text(), page.profile.background.served.text()
    # Fewer than five: counts, and no percentage.
    assert kept.splitlines()[0] == "0 of 2 that fell due were kept on time."
    assert "1 broken" in kept.lower()
    assert "%" not in kept
    assert "Anna Körner: once, last Mon 9 Mar" in served
    assert page.profile.background.answers.text() == "They were never asked."


def long_story(store: Store, customer: int, visits: int = 120) -> None:
    """Let a customer have come often before, each time with a feeling."""
    with store.write() as writing:
        for number in range(visits):
            interactions.log(
                writing,
                NewInteraction(
                    f"Long ago {number}",
                    customer,
                    at=NOW - timedelta(days=20 + visits - number),
                    channel_id=2,
                    emotion=1,
                ),
            )


def test_scrolling_brings_earlier_ones(
    page: CustomersPage, store: Store, filled: Filled, idle: Idle
) -> None:
    long_story(store, filled.zoe)
    show(page, idle, filled.zoe)
    timeline, bar = page.profile.timeline, page.profile.verticalScrollBar()
    before = len(timeline.cards())
    assert before <= CARDS_AT_FIRST
    for _ in range(12):
        bar.setValue(bar.maximum())
        settle(page, idle)
    assert len(timeline.cards()) == 122
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


def test_h_asks_who_changed_it(page: CustomersPage, filled: Filled, desk: Desk, idle: Idle) -> None:
    show(page, idle, filled.zoe)
    press(page.table, Qt.Key.Key_H)
    card = page.profile.timeline.card_of(filled.zoes[0])
    assert card is not None
    card.take_focus()
    press(card.edit_button, Qt.Key.Key_H)
    line = page.profile.owed.findChildren(PromiseLine)[0]
    button = line.findChild(QToolButton)
    assert button is not None
    button.setFocus()
    press(button, Qt.Key.Key_H)
    page.profile.header.history_button.click()
    assert desk.places == [
        (PageName.HISTORY, {"customer": filled.zoe}),
        (PageName.HISTORY, {"interaction": filled.zoes[0]}),
        (PageName.HISTORY, {"promise": line.row.id}),
        (PageName.HISTORY, {"customer": filled.zoe}),
    ]
