"""Labels of the first picture are as plain as all others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.widgets.light_label import light_label, wear


def test_words_are_never_markup(qtbot: QtBot) -> None:
    label = light_label("<b>Zoe</b>\u202e", "muted")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>Zoe</b>[U+202E]"


def test_it_wears_another_role(qtbot: QtBot) -> None:
    label = light_label("3 unmet promises", "")
    qtbot.addWidget(label)
    wear(label, "danger")
    assert label.property("role") == "danger"
