"""A customer's form: nobody is kept twice without having been shown who is known already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.queries import interactions, profile
from app.services import customers, undo
from app.services import interactions as services
from app.services.customers import NewContact, NewCustomer
from app.services.interactions import NewInteraction
from models.store import Store
from models.values import Actor, ContactKind, UserError
from tests.ui.conftest import Desk
from tests.ui.hands import CTRL, click, press, type_in
from tests.ui.test_main_window import nameless, too_small
from ui.forms.customer_form import CustomerForm
from ui.tasks import Tasks

Idle = Callable[[Tasks], None]
AT = datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.fixture
def zoe(store: Store) -> int:
    new = NewCustomer("Zoë Ünal", (NewContact(ContactKind.PHONE, "030 123456"),))
    with store.write() as writing:
        customer = services.log(writing, NewInteraction("hers", new, at=AT)).customer
    assert customer is not None
    return customer


@pytest.fixture
def form(qtbot: QtBot, desk: Desk) -> CustomerForm:
    desk.context.look.put_on()
    made = CustomerForm(desk.context)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def wait(form: CustomerForm, qtbot: QtBot, desk: Desk, idle: Idle) -> None:
    """Wait until somebody alike was looked for."""
    qtbot.waitUntil(lambda: not form.doubles._pause.isActive())
    idle(desk.context.tasks)


def test_a_new_one_who_is_known_is_named_and_taken_by_a_key(
    form: CustomerForm, qtbot: QtBot, desk: Desk, idle: Idle, zoe: int
) -> None:
    form.edit(None)
    type_in(form.name, "Zoe Uenal")
    wait(form, qtbot, desk, idle)
    line = form.doubles.line
    assert line.isVisible()
    assert "a name that sounds alike" in line.words.text()
    assert line.buttons()[0].text() == "It is Zoë Ünal   Ctrl+T"
    with qtbot.waitSignal(form.known) as known:
        press(form.name, "T", CTRL)
    assert known.args == [zoe]
    assert line.isHidden()


def test_a_telephone_number_tells_too(
    form: CustomerForm, qtbot: QtBot, desk: Desk, idle: Idle, zoe: int
) -> None:
    form.edit(None)
    type_in(form.name, "Zo")
    type_in(form.contact_lines[0].value, "(030) 12 34 56")
    wait(form, qtbot, desk, idle)
    assert "same telephone number" in form.doubles.line.words.text()
    form.contact_lines[0].value.clear()
    wait(form, qtbot, desk, idle)
    assert form.doubles.line.isHidden()


def test_a_namesake_is_made_all_the_same(
    form: CustomerForm, qtbot: QtBot, desk: Desk, idle: Idle, store: Store, zoe: int
) -> None:
    form.edit(None)
    type_in(form.name, "Zoë Ünal")
    wait(form, qtbot, desk, idle)
    with qtbot.waitSignal(form.saved) as saved:
        press(form.name, Qt.Key.Key_Return, CTRL)
    assert saved.args is not None
    assert saved.args[0] != zoe
    assert form.doubles.line.isHidden()


def test_namesakes_are_told_apart(
    form: CustomerForm, qtbot: QtBot, desk: Desk, idle: Idle, store: Store, zoe: int
) -> None:
    with store.write() as writing:
        contacts = (NewContact(ContactKind.PHONE, "040 999"),)
        customers.add(writing, NewCustomer("Zoë Ünal", contacts))
    form.edit(None)
    type_in(form.name, "Zoe Uenal")
    wait(form, qtbot, desk, idle)
    said = [button.text() for button in form.doubles.line.buttons()]
    assert said == ["It is Zoë Ünal, 030 123456   Ctrl+T", "It is Zoë Ünal, 040 999"]


def test_nobody_is_their_own_double(
    form: CustomerForm, desk: Desk, idle: Idle, store: Store, zoe: int
) -> None:
    with store.read() as reading:
        form.edit(profile.detail(reading, zoe))
    idle(desk.context.tasks)
    assert form.doubles.line.isHidden()


def test_a_double_is_merged_with_what_was_typed_and_parted_again(
    form: CustomerForm, qtbot: QtBot, desk: Desk, idle: Idle, store: Store, zoe: int
) -> None:
    with store.write() as writing:
        new = NewCustomer("Zoe Unal", tags=("club",))
        double = services.log(writing, NewInteraction("also hers", new, at=AT)).customer
        assert double is not None
    with store.read() as reading:
        form.edit(profile.detail(reading, zoe))
    idle(desk.context.tasks)
    [button] = form.doubles.line.buttons()
    assert button.text() == "Merge with Zoe Unal   Ctrl+T"
    type_in(form.tone, "brief")
    with qtbot.waitSignal(form.saved) as saved:
        click(button)
    assert saved.args is not None
    assert saved.args[0] == zoe
    with store.read() as reading:
        kept = profile.detail(reading, zoe)
        assert (kept.name, kept.tone, kept.tags) == ("Zoë Ünal", "brief", ("club",))
        assert {row.customer_id for row in interactions.latest(reading, 9)} == {zoe}
        with pytest.raises(UserError, match=r"record\.gone"):
            profile.detail(reading, double)
    assert desk.toasts[-1].text == "Merged into one record."
    with store.write(Actor(computer=desk.context.choices.now.computer)) as writing:
        undo.undo(writing, saved.args[1].changeset)
    with store.read() as reading:
        assert profile.detail(reading, double).name == "Zoe Unal"
        assert profile.detail(reading, zoe).tone is None


def test_leaving_looks_no_more(
    form: CustomerForm, qtbot: QtBot, desk: Desk, idle: Idle, zoe: int
) -> None:
    form.edit(None)
    type_in(form.name, "Zoe Uenal")
    wait(form, qtbot, desk, idle)
    with qtbot.waitSignal(form.left):
        press(form.name, Qt.Key.Key_Escape)
    assert form.doubles.line.isHidden()


def test_every_control_has_its_name_and_size(
    form: CustomerForm, qtbot: QtBot, desk: Desk, idle: Idle, store: Store, zoe: int
) -> None:
    with store.write() as writing:
        customers.add(writing, NewCustomer("Zoe Uenal"))
    form.edit(None)
    type_in(form.name, "Zoe Uenal")
    wait(form, qtbot, desk, idle)
    assert len(form.doubles.line.buttons()) == 2
    assert nameless(form) == []
    assert too_small(form) == []
