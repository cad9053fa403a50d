"""The shop's look on paper: its picture and its colour, seen as they will be printed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QColorDialog, QFrame, QPushButton, QWidget

from app.queries.brand import Brand, brand
from app.sentences import sentence
from app.services import brand as services
from app.services.brand import LARGEST, WIDEST
from models.values import Changes, Record, UserError
from ui.context import Context, Toast
from ui.tasks import Progress
from ui.theme import GRID
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import Section
from ui.widgets.layouts import row as beside

_SHOWN = QSize(192, 64)
_HUGE = 8_000
"""Pixels of a side beyond which a picture is read at a smaller size, where its format can."""


class BrandSection(Section):
    """A card in which the shop's picture and colour are chosen, and taken off again."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Make the card; `refresh` fills it."""
        super().__init__("", parent=parent)
        self.heading.setText(self.tr("On paper"))
        self._context = context
        self._brand = Brand(None, None, None)
        self.pick_colour: Callable[[QColor], QColor | None] = self._ask_colour
        self.add(
            PlainLabel(
                self.tr(
                    "At the head of every summary: the shop's picture, and its name and a line in "
                    "the shop's colour. A colour that is too light to read is darkened."
                ),
                role="muted",
                wrap=True,
            )
        )
        self.picture = PlainLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setFixedSize(_SHOWN + QSize(2 * GRID, 2 * GRID))
        self.picture.setStyleSheet(
            "background: white; color: #5c5c5c; border: 1px solid #808080; border-radius: 4px;"
        )
        self.choose_button = self._button(
            self.tr("Choose a picture\N{HORIZONTAL ELLIPSIS}"), self.choose_picture
        )
        self.remove_button = self._button(self.tr("Remove the picture"), self.remove_picture)
        self.swatch = QFrame()
        self.swatch.setFixedSize(3 * GRID, 3 * GRID)
        self.colour_words = PlainLabel()
        self.colour_button = self._button(
            self.tr("Choose a colour\N{HORIZONTAL ELLIPSIS}"), self.choose_colour
        )
        self.plain_button = self._button(self.tr("No colour"), self.remove_colour)
        self.add_line(beside(self.picture, self.choose_button, self.remove_button, None))
        self.add_line(
            beside(self.swatch, self.colour_words, self.colour_button, self.plain_button, None)
        )
        context.tasks.changed.connect(self._told)
        self._show(self._brand)
        self.refresh()

    def refresh(self) -> None:
        """Read picture and colour anew."""
        self._context.tasks.read(brand, self._show, channel=("brand", id(self)))

    def choose_picture(self) -> None:
        """Ask for a picture file, make it small and take it."""
        kinds = " ".join(f"*.{bytes(name.data()).decode()}" for name in _formats())
        pattern = self.tr("Pictures ({kinds})").format(kinds=kinds)
        file = self._context.ask.open_file(self, self.tr("Choose the shop's picture"), pattern)
        if file is not None:
            self._context.tasks.export(partial(_prepared, file), self._take, self._refused)

    def remove_picture(self) -> None:
        """Print without a picture."""
        self._write(partial(services.set_logo, png=None), self.tr("Picture removed"))

    def choose_colour(self) -> None:
        """Ask for a colour and take it."""
        found = self.pick_colour(QColor(self._brand.colour or "#1a5fb4"))
        if found is not None:
            use_case = partial(services.set_colour, colour=found.name())
            self._write(use_case, self.tr("Colour changed"))

    def remove_colour(self) -> None:
        """Print in black alone."""
        self._write(partial(services.set_colour, colour=None), self.tr("Colour removed"))

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(lambda: act())
        return button

    def _ask_colour(self, before: QColor) -> QColor | None:
        found = QColorDialog.getColor(before, self, self.tr("The shop's colour"))
        return found if found.isValid() else None

    def _take(self, png: bytes) -> None:
        self._write(partial(services.set_logo, png=png), self.tr("Picture taken"))

    def _write(self, use_case: Callable[[Any], Changes], said: str) -> None:
        self._context.tasks.write(use_case, partial(self._done, said), self._refused)

    def _done(self, said: str, changes: Changes) -> None:
        if changes.changeset is not None:
            undo = partial(self._context.undo, changes.changeset)
            self._context.notify(Toast(said, self.tr("Undo"), undo))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._context.notify(Toast(sentence(error), tone="danger"))
        else:
            self._context.tasks.failed.emit(error)

    def _told(self, changes: Changes) -> None:
        if changes.touches(Record.SHOP):
            self.refresh()

    def _show(self, found: Brand) -> None:
        self._brand = found
        pixmap = QPixmap()
        has_picture = found.logo is not None and pixmap.loadFromData(found.logo)
        if has_picture:
            ratio = self.devicePixelRatioF()
            shown = pixmap.scaled(
                _SHOWN * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            shown.setDevicePixelRatio(ratio)
            self.picture.setPixmap(shown)
        else:
            self.picture.setPixmap(QPixmap())
            self.picture.setText(self.tr("No picture"))
        self.picture.setAccessibleName(self.tr("The shop's picture") if has_picture else "")
        self.remove_button.setEnabled(found.logo is not None)
        self._show_colour(found)

    def _show_colour(self, found: Brand) -> None:
        self.swatch.setStyleSheet(
            f"background: {found.ink or 'black'}; border: 1px solid #808080; border-radius: 4px;"
        )
        self.plain_button.setEnabled(found.colour is not None)
        if found.colour is None:
            self.colour_words.setText(self.tr("Black"))
        elif found.ink == found.colour.lower():
            self.colour_words.setText(found.colour)
        else:
            said = self.tr("{colour}, printed as {ink}")
            self.colour_words.setText(said.format(colour=found.colour, ink=found.ink))


def _formats() -> list[QByteArray]:
    return sorted(QImageReader.supportedImageFormats(), key=lambda name: bytes(name.data()))


def _prepared(file: Path, _progress: Progress) -> bytes:
    """Return a picture file as a small PNG; runs on the export thread.

    Raises UserError "brand.not_a_picture", or "brand.too_large" where it stays too large.
    """
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _HUGE:
        reader.setScaledSize(size.scaled(_HUGE, _HUGE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise UserError("brand.not_a_picture", file=file.name)
    for longest in (WIDEST, WIDEST * 2 // 3, WIDEST // 2, WIDEST // 3):
        png = _as_png(image, longest)
        if len(png) <= LARGEST:
            return png
    raise UserError("brand.too_large", kilobytes=LARGEST // 1000)


def _as_png(image: QImage, longest: int) -> bytes:
    """Return a picture as PNG, its longer side at most so many pixels."""
    if max(image.width(), image.height()) > longest:
        image = image.scaled(
            longest,
            longest,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    kind = QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(kind).save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())
