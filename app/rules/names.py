"""Names, words and ways to reach someone: what is taken, what is shown, what is compared.

Text is kept code point for code point as it was given (rule 10). What is invisible or turns
the reading direction around is made visible when shown, never removed.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.values import ContactKind

FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
_JOINERS = "\u200c\u200d"
# Format characters that have a picture of their own (Arabic and Syriac signs).
_WITH_PICTURE = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
_BLACK_FLAG = "\U0001f3f4"
_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_SURROGATE = re.compile("[\ud800-\udfff]")
_RIGHT_TO_LEFT = {"R", "AL", "AN"}


def check_words(text: str, limit: int, field: str) -> str:
    """Return the text unchanged, or refuse it.

    Raises:
        UserError: `words.blank` (nothing but white space), `words.nul`, `words.surrogate`, or
            `words.too_long` (values `limit` and `length`, in characters).

    """
    from models.values import UserError  # what is only shown needs none of them

    if not text.strip():
        raise UserError("words.blank", field=field)
    if "\0" in text:
        raise UserError("words.nul", field=field)
    if _SURROGATE.search(text):
        raise UserError("words.surrogate", field=field)
    if len(text) > limit:
        raise UserError("words.too_long", field=field, limit=limit, length=len(text))
    return text


def shown(text: str, *, multiline: bool = False) -> str:
    """Return text for the screen: hidden characters visible, another direction isolated.

    `multiline` keeps line breaks and tabs; on one line they are shown as pictures. Plain text
    comes back as it is.
    """
    if text.isascii() and text.isprintable():
        return text
    if multiline:
        text = text.replace("\r\n", "\n")
    kept = "\n\t" if multiline else ""
    visible = "".join(
        character if character in kept else _visible(text, at) for at, character in enumerate(text)
    )
    if not any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in visible):
        return visible
    return FIRST_STRONG_ISOLATE + visible + POP_ISOLATE


def _visible(text: str, at: int) -> str:
    """Return the character at a place, or a picture or code where it would not be seen."""
    character = text[at]
    if unicodedata.category(character) not in _HIDDEN or character in _WITH_PICTURE:
        return character
    if character < " ":
        return chr(0x2400 + ord(character))
    if character == "\x7f":
        return "\u2421"
    if _belongs(text, at):
        return character
    return f"[U+{ord(character):04X}]"


def _belongs(text: str, at: int) -> bool:
    """Tell whether a joiner joins two letters or pictures, or a tag belongs to a flag."""
    if text[at] in _JOINERS:
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        return all(side > "\x7f" and _is_seen(side) for side in (before, after))
    if not "\U000e0020" <= text[at] <= "\U000e007f":
        return False
    while at and "\U000e0020" <= text[at] <= "\U000e007f":
        at -= 1
    return text[at] == _BLACK_FLAG


def _is_seen(character: str) -> bool:
    """Tell whether a character is a letter, a mark on one, or a symbol."""
    return bool(character) and unicodedata.category(character)[0] in "LMS"


def phone_key(value: str, country: str | None) -> str:
    """Return a phone number as `+` and digits, so that two ways to write it compare equal.

    `country` is the two-letter code by which a number without a prefix is read. What is no
    possible number there keeps its digits alone, or its folded letters where it has none.
    """
    # On first use only: its metadata costs tens of milliseconds.
    import phonenumbers

    text = unicodedata.normalize("NFKC", value)
    try:
        number = phonenumbers.parse(text, country.upper() if country else None)
    except phonenumbers.NumberParseException:
        return _digits(text) or _folded(text)
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason != phonenumbers.ValidationResult.IS_POSSIBLE:
        return _digits(text)
    key = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return f"{key}x{number.extension}" if number.extension else key


def contact_key(kind: ContactKind, value: str, country: str | None) -> str:
    """Return what a contact point is compared by: case, width and punctuation folded."""
    from models.values import ContactKind

    if kind is ContactKind.PHONE:
        return phone_key(value, country)
    folded = _folded(value)
    if kind is ContactKind.EMAIL:
        return folded.removeprefix("mailto:")
    if kind is ContactKind.HANDLE:
        return folded.lstrip("@")
    return " ".join(re.findall(r"\w+", folded))


def initials(name: str) -> str:
    """Return up to two initials: those of the first and of the last word that has a letter."""
    letters = [first for word in name.split() if (first := _first_letter(word))]
    if not letters:
        return "?"
    return letters[0] if len(letters) == 1 else letters[0] + letters[-1]


def _first_letter(word: str) -> str:
    """Return the first letter or digit of a word, composed and in upper case."""
    for character in unicodedata.normalize("NFC", word):
        if character.isalnum():
            # Some letters have an upper case of two, such as a ligature: they stay as they are.
            upper = character.upper()
            return upper if len(upper) == 1 else character
    return ""


def _digits(text: str) -> str:
    """Return the decimal digits of any script, as 0 to 9."""
    return "".join(str(unicodedata.decimal(c)) for c in text if c.isdecimal())


def _folded(text: str) -> str:
    """Return text with width, case and outer or repeated blanks folded."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
