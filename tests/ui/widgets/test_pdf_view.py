"""The preview reads pages off the GUI thread and says where a document cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pypdf
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.hands import CTRL, press
from ui.pdf_pages import page_image, page_sizes
from ui.tasks import Tasks
from ui.widgets.pdf_view import IMAGES_KEPT, LARGEST, SMALLEST, PdfView

Idle = Callable[[Tasks], None]


def blank(pages: int, width: float = 595, height: float = 842) -> bytes:
    writer = pypdf.PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(width, height)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.fixture
def view(qtbot: QtBot, tasks: Tasks) -> PdfView:
    made = PdfView(tasks)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def show(view: PdfView, tasks: Tasks, idle: Idle, data: bytes) -> None:
    view.show_document(data)
    idle(tasks)
    view.viewport().repaint()
    idle(tasks)


def test_sizes_and_images_of_pages() -> None:
    data = blank(2, 100, 50)
    assert [(size.width, size.height) for size in page_sizes(data)] == [(100, 50)] * 2
    image = page_image(data, 1, 144)
    assert (image.number, image.width, image.height) == (1, 200, 100)
    assert len(image.pixels) == image.stride * image.height


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 nonsense", b"no pdf at all"])
def test_what_is_no_pdf_is_said(view: PdfView, tasks: Tasks, idle: Idle, data: bytes) -> None:
    failed: list[Exception] = []
    view.failed.connect(failed.append)
    view.show_document(data)
    idle(tasks)
    assert len(failed) == 1
    assert view.pages == 0


def test_fits_the_width_and_follows_it(view: PdfView, tasks: Tasks, idle: Idle) -> None:
    show(view, tasks, idle, blank(3))
    before = view.zoom
    view.resize(900, 400)
    assert view.zoom > before
    view.zoom_in()
    chosen = view.zoom
    view.resize(500, 400)
    assert view.zoom == chosen
    idle(tasks)


def test_zoom_has_its_limits(view: PdfView, tasks: Tasks, idle: Idle) -> None:
    show(view, tasks, idle, blank(1))
    for _ in range(30):
        view.zoom_in()
    assert view.zoom == LARGEST
    for _ in range(60):
        view.zoom_out()
    assert view.zoom == SMALLEST
    idle(tasks)


def test_turns_pages(view: PdfView, tasks: Tasks, idle: Idle) -> None:
    seen: list[tuple[int, int]] = []
    view.page_changed.connect(lambda page, pages: seen.append((page, pages)))
    show(view, tasks, idle, blank(5))
    press(view, Qt.Key.Key_PageDown)
    press(view, Qt.Key.Key_End)
    press(view, Qt.Key.Key_PageUp)
    assert [page for page, _ in seen] == [0, 1, 4, 3]
    press(view, Qt.Key.Key_A, CTRL)
    idle(tasks)


def test_keeps_only_some_images(view: PdfView, tasks: Tasks, idle: Idle) -> None:
    show(view, tasks, idle, blank(30))
    for page in range(30):
        view.go_to_page(page)
        view.viewport().repaint()
        idle(tasks)
    assert len(view._images) <= IMAGES_KEPT + 2


def test_an_older_document_never_shows_through(view: PdfView, tasks: Tasks, idle: Idle) -> None:
    view.show_document(blank(7))
    view.show_document(blank(2))
    idle(tasks)
    assert view.pages == 2
    view.clear()
    assert view.pages == 0
