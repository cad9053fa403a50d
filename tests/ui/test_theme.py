"""Both schemes can be read, and everything that names a colour or an icon finds it."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from app.queries.opening import Today, TodayRow
from app.settings import Theme
from ui import icons, theme, vocabulary
from ui.opening import FirstPicture
from ui.theme import DARK, LIGHT, PAIRS, Look, Scheme, contrast, palette, style_sheet

ROOT = Path(__file__).resolve().parents[2]
SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@SCHEMES
def test_every_text_can_be_read_on_its_ground(scheme: Scheme) -> None:
    weak = {
        pair: round(contrast(scheme.color(pair[0]), scheme.color(pair[1])), 2)
        for pair in PAIRS
        if contrast(scheme.color(pair[0]), scheme.color(pair[1])) < 4.5
    }
    assert not weak


@SCHEMES
@pytest.mark.parametrize("ground", ["base", "window"])
def test_the_outline_of_a_control_is_seen(scheme: Scheme, ground: str) -> None:
    assert contrast(scheme.color("edge"), scheme.color(ground)) >= 3
    assert contrast(scheme.color("accent"), scheme.color(ground)) >= 3


@SCHEMES
def test_the_palette_can_be_read_in_every_group(scheme: Scheme) -> None:
    made = palette(scheme)
    roles = QPalette.ColorRole
    pairs = (
        (roles.Text, roles.Base),
        (roles.WindowText, roles.Window),
        (roles.ButtonText, roles.Button),
        (roles.PlaceholderText, roles.Base),
        (roles.HighlightedText, roles.Highlight),
        (roles.ToolTipText, roles.ToolTipBase),
        (roles.Link, roles.Base),
    )
    for group in (
        QPalette.ColorGroup.Active,
        QPalette.ColorGroup.Inactive,
        QPalette.ColorGroup.Disabled,
    ):
        for text, ground in pairs:
            assert contrast(made.color(group, text), made.color(group, ground)) >= 4.5


@SCHEMES
def test_the_style_sheet_has_no_name_left(scheme: Scheme) -> None:
    sheet = style_sheet(scheme)
    assert "@" not in sheet
    assert scheme.accent in sheet


def test_the_look_is_put_on_and_told(qtbot: QtBot, qapp: QApplication) -> None:
    look = Look(Theme.LIGHT)
    with qtbot.waitSignal(look.changed):
        look.choose(Theme.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    look.choose(Theme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window


def test_every_icon_draws_in_the_colour_asked_for(qapp: QApplication) -> None:
    for name in icons.names():
        if name == "app":
            continue
        image = icons.pixmap(name, QColor("#ff0000"), 32).toImage()
        seen = {
            image.pixelColor(x, y).name()
            for x in range(32)
            for y in range(32)
            if image.pixelColor(x, y).alpha() == 255
        }
        assert seen == {"#ff0000"}, name


def test_every_sign_has_its_icon_and_tone() -> None:
    signs = [
        *vocabulary.STANDING_SIGNS.values(),
        *vocabulary.EMOTION_SIGNS.values(),
        *vocabulary.REMARK_SIGNS.values(),
    ]
    for sign in signs:
        assert sign.icon in icons.names()
        assert (sign.tone, f"{sign.tone}_soft") in theme.PAIRS


def test_icons_are_only_strokes_of_one_width() -> None:
    folder = files("resources").joinpath("icons")
    for name in icons.names():
        if name == "app":
            continue
        text = folder.joinpath(f"{name}.svg").read_text(encoding="utf-8")
        assert re.findall(r'stroke-width="([\d.]+)"', text) == ["1.75"], name
        assert 'viewBox="0 0 24 24"' in text


@SCHEMES
def test_the_first_picture_looks_the_same_under_its_own_small_style_sheet(
    qtbot: QtBot, scheme: Scheme
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    row = TodayRow(
        1, "bring the bike round " * 9, (9, 30), "Zo\N{LATIN SMALL LETTER E WITH DIAERESIS}"
    )
    before = application.styleSheet()
    pictures = []
    for sheet in ("", style_sheet(scheme)):
        application.setStyleSheet(sheet)
        picture = FirstPicture(Today("The Spoke", None, (row, row._replace(at=None)), True), scheme)
        qtbot.addWidget(picture)
        if sheet:
            picture.setStyleSheet("")
        picture.resize(1280, 800)
        picture.show_unmet(3)
        with qtbot.waitExposed(picture):
            picture.show()
        pictures.append(picture.grab().toImage())
        picture.hide()
    application.setStyleSheet(before)
    assert pictures[0] == pictures[1]


def test_the_sign_that_empties_a_field_stands_in_its_middle(qtbot: QtBot) -> None:
    Look(Theme.LIGHT).put_on()
    field = QLineEdit("zoe")
    field.setClearButtonEnabled(True)
    qtbot.addWidget(field)
    field.resize(240, field.sizeHint().height())
    with qtbot.waitExposed(field):
        field.show()
    (sign,) = field.findChildren(QToolButton)
    assert abs(sign.geometry().center().y() - field.rect().center().y()) <= 1
    assert field.rect().contains(sign.geometry())
