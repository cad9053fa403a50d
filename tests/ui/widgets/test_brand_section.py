"""The shop's picture and colour: any picture is taken and made small, all can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from models.shop import shop_logo, shop_values
from models.store import Store
from tests.ui.conftest import Desk
from tests.ui.hands import click
from ui.tasks import Tasks
from ui.widgets.brand_section import BrandSection

Idle = Callable[[Tasks], None]


@pytest.fixture
def section(qtbot: QtBot, desk: Desk, idle: Idle) -> BrandSection:
    desk.context.look.put_on()
    made = BrandSection(desk.context)
    qtbot.addWidget(made)
    made.show()
    idle(desk.context.tasks)
    return made


def picture(path: Path, width: int, height: int, noise: bool = False) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#c01c28"))
    if noise:
        for x in range(width):
            for y in range(height):
                image.setPixel(x, y, (x * 7919 + y * 104729 + x * y * 31) & 0xFFFFFF)
    assert image.save(str(path))
    return path


def kept(store: Store) -> QImage | None:
    with store.read() as reading:
        png = shop_logo(reading)
    if png is None:
        return None
    assert len(png) <= 100_000
    return QImage.fromData(png, "PNG")  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["big.png", "photo.jpg", "old.bmp"])
def test_any_picture_is_made_small_and_kept(
    section: BrandSection, desk: Desk, store: Store, idle: Idle, tmp_path: Path, name: str
) -> None:
    desk.answers.file = picture(tmp_path / name, 1500, 500)
    click(section.choose_button)
    idle(desk.context.tasks)
    found = kept(store)
    assert found is not None
    assert (found.width(), found.height()) == (600, 200)
    assert desk.toasts[-1].text == "Picture taken"
    assert desk.toasts[-1].action == "Undo"
    assert not section.picture.pixmap().isNull()
    click(section.remove_button)
    idle(desk.context.tasks)
    assert kept(store) is None
    assert section.picture.text() == "No picture"


def test_a_picture_that_packs_badly_gets_smaller_still(
    section: BrandSection, desk: Desk, store: Store, idle: Idle, tmp_path: Path
) -> None:
    desk.answers.file = picture(tmp_path / "noise.png", 600, 300, noise=True)
    click(section.choose_button)
    idle(desk.context.tasks)
    found = kept(store)
    assert found is not None
    assert found.width() < 600


def test_a_small_picture_stays_as_large_as_it_is(
    section: BrandSection, desk: Desk, store: Store, idle: Idle, tmp_path: Path
) -> None:
    desk.answers.file = picture(tmp_path / "small.png", 40, 30)
    click(section.choose_button)
    idle(desk.context.tasks)
    found = kept(store)
    assert found is not None
    assert (found.width(), found.height()) == (40, 30)


@pytest.mark.parametrize("content", [b"", b"no picture at all", b"\x89PNG\r\n\x1a\nbroken"])
def test_what_is_no_picture_is_said(
    section: BrandSection, desk: Desk, store: Store, idle: Idle, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(content)
    desk.answers.file = file
    click(section.choose_button)
    idle(desk.context.tasks)
    assert desk.toasts[-1].text == "logo.png is not a picture that can be read; choose another."
    assert kept(store) is None


def test_a_light_colour_says_what_it_is_printed_as(
    section: BrandSection, desk: Desk, store: Store, idle: Idle
) -> None:
    section.pick_colour = lambda before: QColor("#ffee00")
    click(section.colour_button)
    idle(desk.context.tasks)
    with store.read() as reading:
        assert shop_values(reading).brand_colour == "#ffee00"
    assert section.colour_words.text().startswith("#ffee00, printed as #")
    section.pick_colour = lambda before: QColor("#003366")
    click(section.colour_button)
    idle(desk.context.tasks)
    assert section.colour_words.text() == "#003366"
    click(section.plain_button)
    idle(desk.context.tasks)
    assert section.colour_words.text() == "Black"
    assert not section.plain_button.isEnabled()


def test_stepping_back_changes_nothing(section: BrandSection, desk: Desk, idle: Idle) -> None:
    section.pick_colour = lambda before: None
    click(section.colour_button)
    click(section.choose_button)
    idle(desk.context.tasks)
    assert desk.toasts == []
