"""The pages of a summary as they will be printed: paged through, zoomed, searched."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ui.context import Context
from ui.pdf_find import Hit, find
from ui.tasks import Cancelled, Job, Progress
from ui.theme import GRID
from ui.widgets.empty_state import EmptyState
from ui.widgets.find_bar import FindBar
from ui.widgets.labels import PlainLabel, tooltip
from ui.widgets.layouts import row as beside
from ui.widgets.pdf_view import PdfView


class Preview(QWidget):
    """The pages, the tools above them, and what is said while there are none."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Begin without pages."""
        super().__init__(parent)
        self._context = context
        self._data = b""
        self._search: Job | None = None
        self._hits: tuple[Hit, ...] = ()
        self._narrow = False
        self.view = PdfView(context.tasks)
        self.view.page_changed.connect(self._show_page)
        self.view.zoom_changed.connect(self._show_zoom)
        self.view.failed.connect(context.tasks.failed)
        self.empty = EmptyState(context, "reports")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        self.page_label = PlainLabel(role="muted")
        self.zoom_label = PlainLabel(role="muted")
        self.find_bar = FindBar(context)
        self.find_bar.hide()
        self.find_bar.asked.connect(self.search)
        self.find_bar.at_changed.connect(lambda at: self.view.show_hits(self._hits, at))
        self.find_bar.closed.connect(self._leave_search)
        self._make_buttons()
        self._build()
        self.restyle()
        self._enable(False)

    def show_document(self, data: bytes) -> None:
        """Show the pages, and look on them for what is being looked for."""
        self._data = data
        self.stack.setCurrentWidget(self.view)
        self.view.show_document(data)
        self._enable(True)
        if self.find_bar.isVisible():
            self.find_bar.ask()

    def clear(self) -> None:
        """Show no page; the caller says why in `empty`."""
        self._data = b""
        self._drop_search()
        self.find_bar.hide()
        self.view.clear()
        self._enable(False)
        self.stack.setCurrentWidget(self.empty)

    def take_up_search(self) -> None:
        """Let the person type what is to be found."""
        if self._data:
            self.find_bar.take_up()

    def search(self, words: str) -> None:
        """Find the words on all pages; the answer comes later."""
        self._drop_search()
        if not words.strip() or not self._data:
            self._take_hits(())
            return
        data = self._data

        def look(progress: Progress) -> tuple[Hit, ...]:
            return find(data, words, progress.check)

        self._search = self._context.tasks.export(look, self._take_hits, self._not_searched)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what can be spared where there is little room."""
        self._narrow = narrow
        self.zoom_label.setVisible(not narrow)
        self.fit.setVisible(not narrow)
        self._show_page(self.view.page, self.view.pages)

    def restyle(self) -> None:
        """Take icons in the colours in force."""
        for button, icon in self._icons.items():
            button.setIcon(self._context.icon(icon))

    def _take_hits(self, hits: tuple[Hit, ...]) -> None:
        self._search = None
        self._hits = hits
        self.find_bar.show_count(len(hits))
        self.view.show_hits(hits, self.find_bar.at)

    def _not_searched(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._search = None
            self._context.tasks.failed.emit(error)

    def _leave_search(self) -> None:
        self._drop_search()
        self._hits = ()
        self.view.show_hits(())
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_search(self) -> None:
        if self._search is not None:
            self._search.cancel()
            self._search = None

    def _make_buttons(self) -> None:
        self.back = self._tool(self.tr("Page before"), partial(self._turn, -1))
        self.forth = self._tool(self.tr("Next page"), partial(self._turn, 1))
        self.find_button = self._tool(self.tr("Find (Ctrl+F)"), self.take_up_search)
        self.smaller = self._tool(self.tr("Smaller"), self.view.zoom_out)
        self.larger = self._tool(self.tr("Larger"), self.view.zoom_in)
        self.fit = QPushButton(self.tr("Fit &width"))
        self.fit.clicked.connect(self.view.fit_width)
        self._icons: dict[QToolButton, str] = {
            self.back: "up",
            self.forth: "down",
            self.find_button: "search",
            self.smaller: "zoom-out",
            self.larger: "zoom-in",
        }

    def _tool(self, name: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(tooltip(name))
        button.clicked.connect(lambda: act())
        return button

    def _build(self) -> None:
        tools = beside(
            self.back, self.page_label, self.forth, None, self.find_button, self.smaller,
            self.zoom_label, self.larger, self.fit,
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(tools)
        column.addWidget(self.find_bar)
        column.addWidget(self.stack, 1)

    def _enable(self, on: bool) -> None:
        for button in (*self._icons, self.fit):
            button.setEnabled(on)

    def _turn(self, pages: int) -> None:
        self.view.go_to_page(min(max(self.view.page + pages, 0), self.view.pages - 1))

    def _show_page(self, page: int, pages: int) -> None:
        form = self.tr("{page} of {pages}") if self._narrow else self.tr("Page {page} of {pages}")
        self.page_label.setText(form.format(page=page + 1, pages=pages) if pages else "")
        self._show_zoom(self.view.zoom)

    def _show_zoom(self, zoom: float) -> None:
        self.zoom_label.setText(f"{round(zoom * 100)} %" if self.view.pages else "")
