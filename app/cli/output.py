"""What is said, and where: data on standard output, messages on standard error.

Text of customers goes to a terminal only with its control characters made visible, and into
JSON with them escaped, so that no note can steer the terminal it is shown on.
"""

from __future__ import annotations

import json
import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Sequence

_STEERING = re.compile("[\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that JSON may carry bare but that a terminal could act upon."""


class Output:
    """Says things as text or as one JSON document (`as_json`)."""

    def __init__(self, as_json: bool = False) -> None:
        """Keep in which form the data is wanted."""
        self.as_json = as_json
        self._notes: list[str] = []

    def data(self, text: str) -> None:
        """Write lines of data."""
        print(text, file=sys.stdout)

    def document(self, value: object) -> None:
        """Write one JSON document, exact: what is escaped reads back as it was."""
        plain = (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
        text = json.dumps(value, ensure_ascii=plain, indent=2, allow_nan=False)
        print(_STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text), file=sys.stdout)

    def say(self, message: str) -> None:
        """Write a message for the person, apart from the data."""
        print(message, file=sys.stderr)

    def note(self, message: str) -> None:
        """Keep a message until the command is done; a refusal is one sentence and drops it."""
        self._notes.append(message)

    def refuse(self, message: str) -> None:
        """Write why it was not done; data already said goes out first."""
        try:
            sys.stdout.flush()
        except OSError:
            self.silence()
        print(message, file=sys.stderr)

    def table(self, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Write rows under headings, in columns as wide as what stands in them."""
        cells = [list(headings), *([visible(cell) for cell in row] for row in rows)]
        widths = [max(width(row[index]) for row in cells) for index in range(len(headings))]
        for row in cells:
            padded = [cell + " " * (w - width(cell)) for cell, w in zip(row, widths, strict=True)]
            self.data("  ".join(padded).rstrip())

    def flush(self) -> None:
        """Send out what was written, so that a full disk is noticed before we say done."""
        sys.stdout.flush()
        for message in self._notes:
            self.say(message)

    def silence(self) -> None:
        """Say no more: whoever read our output has gone."""
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        except (OSError, ValueError):
            return


def visible(value: object) -> str:
    """Return one line of text for a terminal; nothing is an empty cell."""
    if value is None:
        return ""
    from app.rules.names import shown

    return shown(str(value).replace("\r\n", " ").replace("\n", " "))


def width(text: str) -> int:
    """Return how many cells of a terminal the text takes."""
    return sum(_cells(character) for character in text)


def _cells(character: str) -> int:
    """Return the cells of one character: none for a mark, two for a wide one."""
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
