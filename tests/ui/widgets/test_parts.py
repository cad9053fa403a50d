"""Small parts that every page leans on: tables, paragraphs, flows, drop-downs."""

from __future__ import annotations

import itertools
import time
from array import array

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.queries.customers import CustomerRow
from models.values import Emotion
from tests.ui.hands import press
from ui.itemmodels.customers import CustomersModel
from ui.widgets.big_table import BigTable
from ui.widgets.choice import Choice
from ui.widgets.flow import Flow
from ui.widgets.paragraph import Paragraph, breakable

MILLION = 1_000_000


@pytest.fixture
def table(qtbot: QtBot) -> BigTable:
    made = BigTable("Customers")
    qtbot.addWidget(made)
    return made


def test_a_million_rows_are_all_selected_at_once(table: BigTable) -> None:
    model = CustomersModel(table)
    model.show_ids(array("q", range(MILLION)))
    table.setModel(model)
    table.resize(400, 400)
    table.show()
    began = time.monotonic()
    table.selectAll()
    QApplication.processEvents()
    table.viewport().repaint()
    table.horizontalHeader().repaint()
    assert time.monotonic() - began < 2
    rows = table.picked_rows()
    assert [next(rows) for _ in range(3)] == [0, 1, 2]


def test_the_header_has_a_selection_of_its_own(table: BigTable) -> None:
    model = CustomersModel(table)
    table.setModel(model)
    assert table.horizontalHeader().selectionModel() is not table.selectionModel()


def test_return_opens_the_current_row(table: BigTable) -> None:
    model = CustomersModel(table)
    model.show_rows([CustomerRow(n, f"C{n}", None, None, 0, 0) for n in range(3)])
    table.setModel(model)
    opened: list[int] = []
    table.opened.connect(opened.append)
    table.go_to(1)
    press(table, Qt.Key.Key_Return)
    assert opened == [1]
    table.go_to(99)
    assert table.current_row() == 1


def test_a_long_run_may_break_and_words_keep_their_lines() -> None:
    assert breakable("short words") == "short words"
    run = "x" * 200
    assert breakable(run).replace("\u200b", "") == run
    assert max(map(len, breakable(run).split("\u200b"))) <= 48


def test_a_paragraph_takes_the_height_its_width_needs(qtbot: QtBot) -> None:
    text = Paragraph("many words " * 40 + "\nand a second line")
    qtbot.addWidget(text)
    assert text.heightForWidth(200) > text.heightForWidth(600)
    assert text.minimumSizeHint().height() < 40
    assert text.textFormat() is Qt.TextFormat.PlainText
    assert "\n" in text.text()


def test_a_flow_continues_on_the_next_line(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    buttons = [QPushButton(f"Button {n}") for n in range(6)]
    flow = Flow(*buttons)
    layout = QVBoxLayout(host)
    layout.addLayout(flow)
    one_line = flow.heightForWidth(5000)
    assert flow.heightForWidth(200) > one_line
    host.resize(220, 400)
    host.show()
    places = [button.geometry() for button in buttons]
    for place, other in itertools.pairwise(places):
        assert not place.intersects(other)
        assert QRect(0, 0, 220, 400).contains(other)


def test_a_flow_runs_from_right_to_left_where_the_language_does(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    buttons = [QPushButton(f"Button {n}") for n in range(2)]
    host.setLayout(Flow(*buttons))
    host.resize(400, 80)
    host.show()
    assert buttons[0].x() > buttons[1].x()


def test_a_choice_keeps_values_of_any_type(qtbot: QtBot) -> None:
    choice: Choice[Emotion | None] = Choice(
        "Felt", [(None, "none"), (Emotion.ANGRY, "angry"), (Emotion.NEUTRAL, "neutral")]
    )
    qtbot.addWidget(choice)
    assert choice.value() is None
    choice.set_value(Emotion.NEUTRAL)
    assert choice.value() is Emotion.NEUTRAL
    choice.set_items([(None, "none"), (Emotion.NEUTRAL, "neutral")])
    assert choice.value() is Emotion.NEUTRAL
    choice.set_value(Emotion.ANGRY)
    assert choice.value() is Emotion.NEUTRAL


def test_scrolling_past_a_choice_changes_nothing(qtbot: QtBot) -> None:
    choice: Choice[int] = Choice("Number", [(n, str(n)) for n in range(5)])
    qtbot.addWidget(choice)
    choice.show()
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    assert event.type() is QEvent.Type.Wheel
    choice.clearFocus()
    QApplication.sendEvent(choice, event)
    assert choice.value() == 0
