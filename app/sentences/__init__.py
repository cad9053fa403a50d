"""The sentences that refusals are told in: what happened, and what to do about it.

The one place where an error's code becomes words, for the command line and the window
alike. A sentence is looked up by code and field first ("words.blank:note"), then by code.
Values are put in as text with control characters made visible and cut to a readable length;
a value that is missing leaves a question mark, never a second error.
"""

from __future__ import annotations

import errno
import re
import string
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any

from app.language import _
from app.sentences.exchange import EXCHANGE
from app.sentences.marks import MARKS
from app.sentences.paper import PAPER
from app.sentences.records import FIELDS, RECORDS
from app.sentences.safekeeping import SAFEKEEPING
from app.sentences.stores import STORES
from models.values import UserError

SENTENCES: Mapping[str, str] = {**STORES, **SAFEKEEPING, **RECORDS, **EXCHANGE, **PAPER, **MARKS}
"""Every code, or code and field, with its English sentence."""

LONGEST = 200
"""Characters of a value that a sentence shows; a name of a kilobyte must not drown it."""
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


def sentence(error: UserError) -> str:
    """Return one sentence in the language in use; never fails."""
    values = {**error.values, "field": _field(error.field), "code": error.code}
    for key in (f"{error.code}:{error.field}", error.code):
        if key in SENTENCES:
            return filled(SENTENCES[key], values)
    return filled("This was refused ({code}); check what was given.", values)


def filled(source: str, values: Mapping[str, object]) -> str:
    """Return the sentence in the language in use with its values put in.

    A translation whose braces are broken gives way to the English source.
    """
    filler = _Filler()
    for template in (_(source), source):
        try:
            return filler.vformat(template, (), values)
        except (ValueError, TypeError, AttributeError, LookupError):
            continue
    return source


def of_system(error: OSError) -> str:
    """Return one sentence for what the operating system refused."""
    code = _ERRNO.get(error.errno or 0, "system.other")
    reason = error.strerror or type(error).__name__
    return filled(SENTENCES[code], {"file": error.filename or "?", "reason": reason})


_ERRNO = {
    errno.ENOENT: "system.missing",
    errno.EEXIST: "system.exists",
    errno.EISDIR: "system.folder",
    errno.ENOTDIR: "system.no_folder",
    errno.EACCES: "system.not_allowed",
    errno.EPERM: "system.not_allowed",
    errno.EROFS: "system.not_allowed",
    errno.ENOSPC: "system.full",
    errno.EDQUOT: "system.full",
    errno.ENAMETOOLONG: "system.long_name",
}


def _field(name: str | None) -> str:
    """Return what a field is called in a sentence."""
    return _(FIELDS.get(name or "", (name or "").replace("_", " ")))


class _Filler(string.Formatter):
    """Puts values in by name alone: no attributes, no indices, no format instructions."""

    def get_field(self, field_name: str, args: Any, kwargs: Any) -> tuple[Any, str]:
        """Return the value's text; a missing one is a question mark."""
        return _text(kwargs.get(field_name, "?"), field_name), field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        """Return the text as it is."""
        return str(value)

    def convert_field(self, value: Any, conversion: str | None) -> Any:
        """Leave the text as it is."""
        return value


def _text(value: object, name: str) -> str:
    """Return a value as a short line of visible text."""
    if isinstance(value, Enum):
        value = value.value
    if name == "weekday" and isinstance(value, int) and 0 <= value < len(_WEEKDAYS):
        value = _(_WEEKDAYS[value])
    if isinstance(value, datetime):
        value = value.isoformat(sep=" ", timespec="minutes")
    elif isinstance(value, date):
        value = value.isoformat()
    elif isinstance(value, list | tuple | set | frozenset):
        value = ", ".join(_text(item, "") for item in value)
    elif name in ("record", "parent"):
        value = _(str(value).replace("_", " "))
    return _HIDDEN.sub(_picture, _shortened(str(value)))


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _picture(found: re.Match[str]) -> str:
    """Return a visible stand-in for a character that would steer a terminal."""
    code = ord(found[0])
    return chr(0x2400 + code) if code < 0x20 else f"<U+{code:04X}>"


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
