"""What a language needs so that promises in it are noticed: its signs, and what makes us quiet.

All patterns are met by folded text: small letters, no accents, straight apostrophes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of one language.

    `rules` are named patterns of a commitment, most telling first. A group `i`, `we` or `who`
    says whose it is, a group `text` begins what is promised. The rule `pledged` stands behind
    its due; `would` counts only where the sentence has a sign of `telling`. `staff` is the
    pattern of a promise by one of the staff, its `<STAFF>` still to be put in.

    `open` makes a whole sentence no promise (a question, a condition). The others are met in
    the clause alone: `doubt` from its beginning to the due (not, perhaps), `hearsay` before the
    sign (what others say or want; whom its group `speaker` names may be one of the staff),
    `turn` between the sign and the due (somebody else's deed).
    """

    language: str
    rules: tuple[tuple[str, re.Pattern[str]], ...]
    staff: str
    telling: re.Pattern[str]
    open: re.Pattern[str]
    doubt: re.Pattern[str]
    hearsay: re.Pattern[str]
    turn: re.Pattern[str]
    breaks: re.Pattern[str]
    """Where a clause begins: behind each match."""
    afterthought: re.Pattern[str] | None = None
    """A doubt that may follow the due too, in the same clause."""


def compiled(pattern: str, **parts: str) -> re.Pattern[str]:
    """Return a pattern in verbose form, its `<PARTS>` put in."""
    for name, part in parts.items():
        pattern = pattern.replace(f"<{name.upper()}>", f"(?:{part})")
    return re.compile(pattern, re.VERBOSE)


def one_of(words: str) -> str:
    """Return a pattern for any of these words; an underscore stands for a blank."""
    return "|".join(re.escape(word).replace("_", r"\s+") for word in words.split())
