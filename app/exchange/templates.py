"""Words with columns in braces: `"{Title}, {Body}"`."""

from __future__ import annotations

import string
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Template:
    """The lines of a template, each of parts: words before, and the column after them."""

    lines: tuple[tuple[tuple[str, str | None], ...], ...]
    columns: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> Template:
        """Read a template; `{{` and `}}` are braces.

        Raises:
            ValueError: a brace without its fellow, a column without a name, or none at all.

        """
        lines = tuple(_parts(line) for line in text.split("\n"))
        columns = dict.fromkeys(name for line in lines for _words, name in line if name is not None)
        if not columns:
            raise ValueError("no column")
        return cls(lines, tuple(columns))

    def fill(self, value_of: Callable[[str], str | None]) -> str:
        """Return the words with the columns' values; blank ones are None.

        A line all of whose columns are blank is left out.
        """
        return "\n".join(words for line in self.lines if (words := _filled(line, value_of)))


def _parts(line: str) -> tuple[tuple[str, str | None], ...]:
    """Cut one line into words and columns."""
    parts = []
    for words, name, spec, conversion in string.Formatter().parse(line):
        if conversion or (name is not None and not name.strip()):
            raise ValueError("a column without a name")
        # A colon belongs to the column's name here: there is no formatting.
        full = name if not spec else f"{name}:{spec}"
        parts.append((words, None if full is None else full.strip()))
    return tuple(parts)


def _filled(
    line: tuple[tuple[str, str | None], ...], value_of: Callable[[str], str | None]
) -> str | None:
    """Return one line filled in, or None where all its columns are blank."""
    named = [(words, None if name is None else value_of(name)) for words, name in line]
    has_column = any(name is not None for _words, name in line)
    if has_column and not any(value for _words, value in named):
        return None
    return "".join(words + (value or "") for words, value in named)
