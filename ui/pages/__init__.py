"""The destinations of the window, one module each.

A page's module is imported when the page is first opened: the Counter need not wait for what
only the Reports page draws with.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.context import Context, Page, PageName


def factories() -> dict[PageName, Callable[[Context], Page]]:
    """Return how each destination is made."""
    from ui.context import PageName

    return {
        PageName.COUNTER: _counter,
        PageName.CUSTOMERS: _customers,
        PageName.PROMISES: _promises,
        PageName.REPORTS: _reports,
        PageName.HISTORY: _history,
        PageName.MANAGE: _manage,
    }


def _counter(context: Context) -> Page:
    from ui.pages.counter import CounterPage

    return CounterPage(context)


def _customers(context: Context) -> Page:
    from ui.pages.customers import CustomersPage

    return CustomersPage(context)


def _promises(context: Context) -> Page:
    from ui.pages.promises import PromisesPage

    return PromisesPage(context)


def _reports(context: Context) -> Page:
    from ui.pages.reports import ReportsPage

    return ReportsPage(context)


def _history(context: Context) -> Page:
    from ui.pages.history import HistoryPage

    return HistoryPage(context)


def _manage(context: Context) -> Page:
    from ui.pages.manage import ManagePage

    return ManagePage(context)
