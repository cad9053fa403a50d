"""Keeps a sheet in the store before it leaves the program, so that its lines can be marked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.reports.marking import kept
from models.values import StoreError
from ui.context import Context, Toast
from ui.phrases import translate
from ui.summaries import Made


def keep_sheet(
    context: Context, made: Made, then: Callable[[], None], renamed: Callable[[], None]
) -> None:
    """Keep the sheet of a summary, then go on: it is saved or printed.

    `renamed` is called instead where another sheet took its name in the meantime. Where the
    store cannot be written the sheet goes out all the same, and it is said what that means.
    """
    if made.sheet is None:
        then()
        return
    context.tasks.write(
        lambda writing: kept(writing, made.sheet).sheet,
        lambda name: then() if name == made.code else renamed(),
        partial(_not_kept, context, then),
    )


def _not_kept(context: Context, then: Callable[[], None], error: Exception) -> None:
    if not isinstance(error, StoreError):
        context.tasks.failed.emit(error)
        return
    words = translate("Sheets", "The store cannot be written: marks on this sheet are not known.")
    context.notify(Toast(words, tone="danger"))
    then()
