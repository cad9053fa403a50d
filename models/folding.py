"""Folding: how words are compared when people search. Case, accents and width go."""

from __future__ import annotations

import unicodedata

_EXPANDED = str.maketrans(
    {
        "ß": "ss",
        "ẞ": "ss",
        "ø": "o",
        "Ø": "o",
        "đ": "d",
        "Đ": "d",
        "ł": "l",
        "Ł": "l",
        "æ": "ae",
        "Æ": "ae",
        "œ": "oe",
        "Œ": "oe",
        "ħ": "h",
        "Ħ": "h",
        "ı": "i",
        "þ": "th",
        "Þ": "th",
    }
)
"""Letters that decompose into nothing, yet are typed without their stroke."""


def expanded(text: str) -> str:
    """Return the text with stroked letters and ligatures spelt out; all else untouched."""
    return text.translate(_EXPANDED)


def expansion_sql(column: str) -> str:
    """Return the SQL expression that spells out a column as `expanded` does.

    Nested `replace`, since functions of ours must not run inside triggers.
    """
    expression = column
    for code, letters in sorted(_EXPANDED.items()):
        expression = f"replace({expression}, '{chr(code)}', '{letters}')"
    return expression


def fold(text: str) -> str:
    """Return the text as search compares it: compatibility forms, no accents, no case."""
    spelt = expanded(unicodedata.normalize("NFKD", text).casefold())
    # Casefolding can compose or leave new marks (U+0130), so marks go after it.
    plain = "".join(c for c in unicodedata.normalize("NFKD", spelt) if not _is_accent(c))
    return " ".join(plain.split())


def _is_accent(character: str) -> bool:
    """Tell marks that are written above or below; vowel signs of other scripts are letters."""
    return unicodedata.category(character) == "Mn" and "\u0300" <= character <= "\u036f"


def digits(text: str) -> str:
    """Return only the decimal digits, as ASCII, without leading zeros."""
    found = (str(unicodedata.decimal(c)) for c in text if unicodedata.decimal(c, None) is not None)
    return "".join(found).lstrip("0")


def tokens(text: str) -> list[str]:
    """Return the words of a text as the word index cuts them: letters, digits and marks."""
    spaced = "".join(c if _in_word(c) else " " for c in expanded(text))
    return spaced.split()


def _in_word(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] in "LN" or category in {"Mn", "Mc", "Co"}
