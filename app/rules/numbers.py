"""A promise's number: its serial and one check digit, so that it can be read out (rule 12).

The check digit is H. M. Damm's (2004), from his totally anti-symmetric quasigroup of order 10:
it catches every single wrong digit and every swap of two neighbours.
"""

from __future__ import annotations

import re
import unicodedata

from models.values import UserError

_TABLE = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
# Any of the dashes that a keyboard, a paper or a word processor may put between the two.
_NUMBER = re.compile(r"#?\s*(?P<serial>[0-9]{1,18})(?:\s*[-‐‑‒–—−]\s*(?P<check>[0-9]))?")


def check_digit(digits: str) -> int:
    """Return the Damm check digit of a string of the digits 0 to 9."""
    interim = 0
    for digit in digits:
        interim = _TABLE[interim][int(digit)]
    return interim


def number_of(serial: int) -> str:
    """Return the number as it is printed and read out, such as `12-7`."""
    if serial < 1:
        raise ValueError("serials begin at 1")
    return f"{serial}-{check_digit(str(serial))}"


def serial_of(text: str) -> int:
    """Return the serial that a number means; `12` and `12-7` are both understood.

    Raises:
        UserError: `promise.not_a_number`, or `promise.wrong_digit` where the digit does not fit.

    """
    match = _NUMBER.fullmatch(unicodedata.normalize("NFKC", text).strip())
    serial = int(match["serial"]) if match else 0
    if match is None or serial == 0:
        raise UserError("promise.not_a_number", field="number", number=text)
    if match["check"] is not None and int(match["check"]) != check_digit(str(serial)):
        raise UserError("promise.wrong_digit", field="number", number=text)
    return serial
