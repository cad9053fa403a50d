"""A promise's number, wherever customers are searched: its check digit tells it from a phone."""

from __future__ import annotations

from typing import Any

from app.queries import promises
from app.queries.promises import PromiseRow
from app.rules.numbers import serial_of
from models.values import UserError


def promised(reading: Any, text: str) -> PromiseRow | None:
    """Return the promise whose number with its right check digit is typed; None for all else."""
    serial = number_in(text)
    if serial is None:
        return None
    try:
        return promises.promise(reading, serial)
    except UserError:
        return None


def number_in(text: str) -> int | None:
    """Return the serial of a number that is typed whole; bare digits may be a telephone's."""
    words = text.strip()
    if words.isdecimal():
        return None
    try:
        return serial_of(words)
    except UserError:
        return None
