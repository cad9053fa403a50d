"""The size of a file in words."""

from __future__ import annotations

from ui.context import Context

GIGABYTE, MEGABYTE, KILOBYTE = 1_000_000_000, 1_000_000, 1_000


def size_words(context: Context, size: int) -> str:
    """Write a size in decimal units: "3.4 MB"."""
    for unit, name in ((GIGABYTE, "GB"), (MEGABYTE, "MB"), (KILOBYTE, "kB")):
        if size >= unit:
            return f"{context.formats.locale.toString(size / unit, 'f', 1)}\u00a0{name}"
    return f"{context.formats.count(size)}\u00a0B"
