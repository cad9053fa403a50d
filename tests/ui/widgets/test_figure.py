"""The figure draws the neutral picture and knows what lies under the pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.reports.figures import Line, Picture, Rect, Step, TextRun, emotion_path
from app.settings import Theme
from tests.ui.hands import click, press
from ui.theme import Look
from ui.widgets.figure import SCALE, Figure

WORDS = ("Delighted", "Pleased", "Neutral", "Disappointed", "Angry")
STEPS = (Step("1 Mar", -2, 1, 11), Step("5 Mar", None, -1, 12), Step("9 Mar", 0, None, 13))


def path(width: float) -> Picture:
    return emotion_path(STEPS, WORDS, width)


@pytest.fixture
def figure(qtbot: QtBot) -> Figure:
    made = Figure(Look(Theme.LIGHT), "How they felt")
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show_picture(path, "pleased, then disappointed")
    made.show()
    return made


def place_of(figure: Figure, record: int) -> QPointF:
    mark = next(m for m in figure.marks() if m.record == record)
    assert isinstance(mark, Rect)
    return QPointF(mark.x + mark.width / 2, mark.y + mark.height / 2) * SCALE


def test_is_as_high_as_its_picture(figure: Figure) -> None:
    assert figure.height() == round(path(596 / SCALE).height * SCALE) + 4


def test_is_built_anew_for_another_width(figure: Figure) -> None:
    before = place_of(figure, 13).x()
    figure.resize(400, figure.height())
    assert place_of(figure, 13).x() < before


def test_knows_what_lies_under_the_pointer(figure: Figure) -> None:
    mark = figure.mark_at(place_of(figure, 12))
    assert mark is not None
    assert (mark.record, mark.label) == (12, "5 Mar")
    assert figure.mark_at(QPointF(1, 1)) is None


def test_a_click_and_the_keys_choose_a_record(figure: Figure) -> None:
    chosen: list[int] = []
    figure.chosen.connect(chosen.append)
    QTest.mouseClick(figure, Qt.MouseButton.LeftButton, pos=place_of(figure, 12).toPoint())
    press(figure, Qt.Key.Key_Right)
    press(figure, Qt.Key.Key_Return)
    press(figure, Qt.Key.Key_Left)
    for _ in range(5):
        press(figure, Qt.Key.Key_Right)
    press(figure, Qt.Key.Key_Return)
    assert chosen == [12, 11, 13]


def test_nothing_is_chosen_beside_the_marks(figure: Figure) -> None:
    chosen: list[int] = []
    figure.chosen.connect(chosen.append)
    figure.show_picture(lambda width: Picture(width, 40, ()), "")
    click(figure)
    press(figure, Qt.Key.Key_Right)
    press(figure, Qt.Key.Key_Return)
    assert chosen == []


def test_tells_a_screen_reader_what_it_shows(figure: Figure) -> None:
    assert figure.accessibleName() == "How they felt"
    assert figure.accessibleDescription() == "pleased, then disappointed"


@pytest.mark.parametrize("wish", [Theme.LIGHT, Theme.DARK])
def test_wears_the_colours_in_force(qtbot: QtBot, wish: Theme) -> None:
    look = Look(wish)
    look.put_on()
    made = Figure(look, "x")
    qtbot.addWidget(made)
    marks = (
        Rect(0, 0, 100, 20, 0.0),
        Rect(0, 30, 100, 20, 1.0),
        Rect(0, 60, 100, 20, 0.5, "diagonal"),
        Line(0, 90, 100, 90, 1.0, 0.0),
        TextRun(0, 100, "<b>words</b>", bold=True, limit=80),
    )
    made.show_picture(lambda width: Picture(width, 110, marks), "")
    made.resize(300, 160)
    image = made.grab().toImage()
    assert image.pixelColor(20, 10).name() == look.scheme.text
    assert image.pixelColor(20, 50).name() == look.scheme.base


def test_is_turned_round_where_the_window_is(figure: Figure) -> None:
    before = {record: place_of(figure, record) for record in (11, 13)}
    figure.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    width = figure.picture().width * SCALE
    for record, place in before.items():
        there = place_of(figure, record)
        assert there.x() == pytest.approx(width - place.x())
        found = figure.mark_at(there)
        assert found is not None
        assert found.record == record
    chosen: list[int] = []
    figure.chosen.connect(chosen.append)
    press(figure, Qt.Key.Key_Left)
    press(figure, Qt.Key.Key_Return)
    assert chosen == [11]
