"""What argparse itself says ("usage", what is missing), said in the language in use.

argparse asks gettext for its words, but for those of the process's own domain, which is none of
ours and goes by the environment alone. So its two doors to gettext are led to ours. Its messages
are kept here with names in braces, as all our sentences have them; they are turned back into
argparse's own form when they are said.
"""

from __future__ import annotations

import argparse
import re

from app.language import _, mark

_FIELD = re.compile(r"%(?:\((?P<name>\w+)\))?[srd]")
_WORDS = {
    "usage: ": mark("usage: "),
    "positional arguments": mark("positional arguments"),
    "options": mark("options"),
    "show this help message and exit": mark("show this help message and exit"),
    "%(prog)s: error: %(message)s\n": mark("{prog}: error: {message}\n"),
    "argument %(argument_name)s: %(message)s": mark("argument {argument_name}: {message}"),
    "the following arguments are required: %s": mark(
        "the following arguments are required: {value}"
    ),
    "unrecognized arguments: %s": mark("unrecognized arguments: {value}"),
    "expected one argument": mark("expected one argument"),
    "expected at most one argument": mark("expected at most one argument"),
    "expected at least one argument": mark("expected at least one argument"),
    "ignored explicit argument %r": mark("this option takes no value: {value}"),
    "invalid choice: %(value)r (choose from %(choices)s)": mark(
        "invalid choice: {value} (choose from {choices})"
    ),
    "invalid %(type)s value: %(value)r": mark("invalid value: {value}"),
}
"""What argparse may say of our commands, and our sentence for it."""


def speak() -> None:
    """Let argparse say its words through our catalogues from now on."""
    vars(argparse).update(_=_said, ngettext=_said_of_many)


def _said(message: str | None) -> str | None:
    """Return a message of argparse in the language in use; what is not known stays as it is."""
    ours = _WORDS.get(message or "")
    if message is None or ours is None:
        return message
    return _with_fields(_(ours), message)


def _said_of_many(one: str, many: str, count: int) -> str:
    """Return a message that depends on a count; our commands can cause none."""
    return one if count == 1 else many


def _with_fields(text: str, message: str) -> str:
    """Put argparse's fields where the names in braces stand; one without a name is `value`."""
    fields = {match["name"] or "value": match[0] for match in _FIELD.finditer(message)}
    if not fields:
        return text
    text = text.replace("%", "%%")
    for name, field in fields.items():
        text = text.replace(f"{{{name}}}", field)
    return text
