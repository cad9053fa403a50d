"""The destinations of the window, one module each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.context import Context, Page, PageName


def factories() -> dict[PageName, Callable[[Context], Page]]:
    """Return how each destination is made."""
    from ui.context import PageName
    from ui.pages.counter import CounterPage
    from ui.pages.customers import CustomersPage
    from ui.pages.history import HistoryPage
    from ui.pages.promises import PromisesPage
    from ui.pages.reports import ReportsPage

    return {
        PageName.COUNTER: CounterPage,
        PageName.CUSTOMERS: CustomersPage,
        PageName.PROMISES: PromisesPage,
        PageName.REPORTS: ReportsPage,
        PageName.HISTORY: HistoryPage,
    }
