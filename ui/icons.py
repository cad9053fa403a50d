"""Our own stroke icons, drawn in the colour that the scheme asks for.

An icon is an SVG of 24 by 24 under resources/icons that strokes in `currentColor`. It is
drawn at several sizes, so that it stays sharp at 200 %, and kept by name and colours: after
a change of scheme the same name simply gives another icon.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme import Scheme

SIZES = (16, 20, 24, 32, 40, 48)
"""Pixels: what buttons and menus ask for, up to 200 %; Qt takes the nearest for the size and the screen's scale."""


def icon(name: str, scheme: Scheme, role: str = "text", checked_role: str | None = None) -> QIcon:
    """Return the icon in the colour `role`; `checked_role` where the control is switched on."""
    return _icon(
        name,
        scheme.color(role).name(),
        scheme.color(checked_role or role).name(),
        scheme.color("muted").name(),
    )


def pixmap(name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw the icon once, `size` device-independent pixels square, for painting by hand."""
    return _pixmap(name, color.name(), size, ratio)


def prepare(wanted: Iterable[tuple[str, str]], scheme: Scheme) -> None:
    """Draw icons, each with its role, before they are asked for; any thread may."""
    for name, role in wanted:
        for size in SIZES:
            _image(name, scheme.color(role).name(), size)


def names() -> list[str]:
    """Return the names of all icons."""
    folder = files("resources").joinpath("icons")
    return sorted(f.name[:-4] for f in folder.iterdir() if f.name.endswith(".svg"))


@cache
def _icon(name: str, color: str, checked: str, disabled: str) -> QIcon:
    """Gather the drawings of one icon in all its states."""
    made = QIcon()
    states = (
        (color, QIcon.Mode.Normal, QIcon.State.Off),
        (checked, QIcon.Mode.Normal, QIcon.State.On),
        (disabled, QIcon.Mode.Disabled, QIcon.State.Off),
    )
    for shade, mode, state in states:
        if state is QIcon.State.On and shade == color:
            continue  # Qt takes the other
        for size in SIZES:
            made.addPixmap(_pixmap(name, shade, size, 1.0), mode, state)
    return made


def _pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    """Return the drawing of one icon in one colour and size."""
    drawn = QPixmap.fromImage(_image(name, color, round(size * ratio)))
    drawn.setDevicePixelRatio(ratio)
    return drawn


@cache
def _image(name: str, color: str, edge: int) -> QImage:
    """Draw one icon in one colour, so many pixels square; any thread may."""
    drawn = QImage(QSize(edge, edge), QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(_svg(name, color)).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return drawn


@cache
def _svg(name: str, color: str) -> QByteArray:
    """Read an icon's drawing and give its strokes a colour."""
    text = files("resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QByteArray(text.replace("currentColor", color).encode())
