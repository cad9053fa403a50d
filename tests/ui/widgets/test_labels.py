"""Customer text is shown as what it is: characters, never markup, never an instruction."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import LIGHT
from ui.widgets.fields import Fault, Line, NoteField
from ui.widgets.labels import Badge, ElidedLabel, PlainLabel, button_text, runs_left, tooltip


@pytest.mark.parametrize(
    "text", ["<b>bold</b>", "<img src=x>", "a < b && c", "<table bgcolor=red>"]
)
def test_markup_is_shown_as_typed(qapp: QApplication, text: str) -> None:
    label = PlainLabel(text)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == text


def test_what_turns_the_reading_around_is_made_visible(qapp: QApplication) -> None:
    assert "\u202e" not in PlainLabel("abc\u202edef").text()
    assert "U+202E" in PlainLabel("abc\u202edef").text()


def test_an_ampersand_is_a_letter_on_buttons() -> None:
    assert button_text("Tom & Jerry") == "Tom && Jerry"


def test_a_tooltip_is_escaped() -> None:
    assert tooltip("<b>x</b> & y") == "<qt>&lt;b&gt;x&lt;/b&gt; &amp; y</qt>"


def test_a_line_without_room_ends_in_an_ellipsis_and_tells_the_rest(qtbot: QtBot) -> None:
    label = ElidedLabel("a very long line of words\nand a second one")
    qtbot.addWidget(label)
    label.setFixedWidth(60)
    label.show()
    assert label.text().endswith("…")
    assert "second one" in label.whole_text()
    assert "second one" in label.accessibleName()
    assert "second one" in label.toolTip()


def test_a_badge_says_its_word_to_a_screen_reader(qtbot: QtBot) -> None:
    badge = Badge(LIGHT)
    qtbot.addWidget(badge)
    badge.show_sign("overdue", "danger", "Overdue")
    badge.resize(badge.sizeHint())
    assert badge.accessibleName() == "Overdue"
    image = badge.grab().toImage()
    colours = {image.pixelColor(x, 12).name() for x in range(image.width())}
    assert LIGHT.danger_soft in colours


def test_the_counter_shows_near_the_limit_alone(qtbot: QtBot) -> None:
    field = NoteField("Note", limit=100)
    qtbot.addWidget(field)
    field.set_text("x" * 50)
    assert field.counter.isHidden()
    field.set_text("x" * 95)
    assert field.counter.text() == "95 of 100 characters"
    field.set_text("x" * 101)
    assert field.counter.text() == "1 characters too many (at most 100)"
    assert field.length() == 101


def test_a_line_takes_more_than_may_be_kept_and_cuts_nothing(qtbot: QtBot) -> None:
    line = Line("Words")
    qtbot.addWidget(line)
    line.setText("x" * 50_000)
    assert len(line.text()) == 50_000


def test_a_fault_marks_its_field_and_tells_a_screen_reader(qtbot: QtBot) -> None:
    line = Line("Name")
    fault = Fault(line)
    for widget in (line, fault):
        qtbot.addWidget(widget)
    fault.say("Write a name.")
    assert (line.property("fault"), line.accessibleDescription()) == (True, "Write a name.")
    assert not fault.isHidden()
    fault.say("")
    assert (line.property("fault"), line.accessibleDescription()) == (False, "")
    assert fault.isHidden()


@pytest.mark.parametrize(
    "text",
    [
        "no\u00a0break",
        "line\u2028separator",
        "paragraph\u2029separator",
        "lone\rreturn",
        "two\nlines\n",
        "\ufeffbyte order",
        "\ufffeswapped",
        "\ufdd0\ufdd1 noncharacters",
        "\x0b\x0c\x1c\x85 controls",
        "😀 \u200d\u202e",
    ],
)
def test_a_note_comes_back_code_point_for_code_point(qtbot: QtBot, text: str) -> None:
    field = NoteField("Note")
    qtbot.addWidget(field)
    field.set_text(text)
    assert field.text() == text
    assert field.edit.toPlainText() == text
    field.set_text("")
    field.edit.insertPlainText("")
    data = QMimeData()
    data.setText(f"x{text}")
    field.edit.insertFromMimeData(data)
    assert field.text() == f"x{text}"


def test_no_first_character_turns_a_label_into_others(qapp: QApplication) -> None:
    assert PlainLabel("\ufffeabc").text() == "\u200b\ufffeabc"
    assert PlainLabel("\ufeffabc").text().endswith("abc")


@pytest.mark.parametrize("words", ["Customer", "العميل", "020 910"])
def test_words_of_any_script_begin_where_the_window_begins(qtbot: QtBot, words: str) -> None:
    label = PlainLabel(words)
    qtbot.addWidget(label)
    edges = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
    assert label.alignment() & edges == Qt.AlignmentFlag.AlignLeft
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & edges == Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("020 910 1105", False),
        ("334-2 Nora", False),
        ("1 غير", True),
        ("", False),
        ("«שלום»", True),
    ],
)
def test_the_first_letter_says_which_way_a_text_runs(words: str, left: bool) -> None:
    assert runs_left(words) is left
