"""Is this the same customer? How like two people are by name, phone and e-mail, and why.

For the moment before a second record is made: what is shown is a question to the clerk, never
a merge. Spelling is compared by Jaro and Winkler, sound by a key of our own for the languages
around our counters (English, German, French, Spanish, Portuguese); names in other scripts are
alike only when they are equal, since we do not transliterate.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from app.rules.sounds import jaro_winkler, skeleton, sound
from models.folding import digits, fold, tokens

THRESHOLD = 0.8
"""From here on two people are shown as perhaps one: half way between the likest pair of
strangers and the least like pair of the same person in the table of the tests."""

_SAME_PHONE, _NEAR_PHONE, _SAME_EMAIL = 0.6, 0.3, 0.85
"""What a shared contact says alone. A household or an office shares a phone; few share an
e-mail. Evidence adds up as chances do: 1 - (1 - name)(1 - phone)(1 - e-mail)."""
_CONFLICT = 0.95
"""Both left a phone or an e-mail, and none agrees: the same name is a little less."""

_SPELLING, _SOUND, _INITIAL, _GENDERED = 0.88, 0.95, 0.85, 0.45
"""Jaro-Winkler from which two words are one misspelt; what equal sound, an initial, and an
ending that makes another name of it (Martin, Martina) count."""
_PER_MISSING, _MOST_MISSING, _SWAPPED, _ONE_WORD = 0.04, 0.12, 0.02, 0.6
"""What a missing middle name costs, at most; what another order costs; the most that a single
word says about a longer name."""
_SHORT, _SHORTEST_PHONE = 3, 7
"""Letters up to which a word is alike only when equal; digits from which a number is one."""
_HEAVIEST = 6

_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "herr",
        "frau",
        "hr",
        "fr",
        "mme",
        "mlle",
        "sr",
        "sra",
    ]
)


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What is known of a person: the name as written; phones and e-mails as they are compared.

    Phones are keys such as `+49891234567`, or digits; e-mails are folded.
    """

    name: str
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like two people are, 0 to 1, and why.

    Reasons: `same_name`, `spelling`, `sound`, `initial`, `name_order`, `missing_name`,
    `same_phone`, `near_phone`, `same_email`.
    """

    score: float
    reasons: tuple[str, ...]

    @property
    def shown(self) -> bool:
        """Tell whether the two should be shown as perhaps one."""
        return self.score >= THRESHOLD


def likeness(a: PersonFacts, b: PersonFacts) -> Likeness:
    """Return how like two people are: symmetric, 1 for equal facts."""
    named = name_likeness(a.name, b.name)
    phone, phone_reasons = _phones(a.phones, b.phones)
    shared = set(a.emails) & set(b.emails)
    email = _SAME_EMAIL if shared else 0.0
    name = named.score
    if a != b and not phone and not email and _conflict(a, b):
        name *= _CONFLICT
    score = 1 - (1 - name) * (1 - phone) * (1 - email)
    reasons = (*named.reasons, *phone_reasons, *(("same_email",) if shared else ()))
    return Likeness(1.0 if a == b else score, reasons or (("same_name",) if a == b else ()))


def name_likeness(a: str, b: str) -> Likeness:
    """Return how like two names are, whatever the order of their words."""
    first, second = sorted((words_of(a), words_of(b)), key=lambda words: (len(words), words))
    if not first:
        return Likeness(0.0, ())
    if first == second or "".join(first) == "".join(second):
        return Likeness(1.0, ("same_name",))
    return _aligned(first, second)


def candidates_key(name: str) -> tuple[str, ...]:
    """Return the keys under which a name is indexed: names that share none are not compared.

    A key for each word's consonants as they sound, one for its beginning and one for its end,
    so that a slip in one place leaves another; a word in another script is its own key, and so
    is the whole name, since blanks in it come and go.
    """
    words = words_of(name)
    keys = {f"w:{''.join(words)}"} if words else set()
    for word in words:
        if not _is_latin(word):
            keys.add(f"w:{word}")
        elif len(word) > 1:
            keys |= {f"s:{skeleton(word)}", f"b:{word[:3]}", f"e:{word[-4:]}"}
    return tuple(sorted(keys))


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name, folded, titles left out unless there is nothing else."""
    words = tuple(tokens(re.sub(r"['’`´]", "", fold(name))))
    return tuple(word for word in words if word not in _TITLES) or words


def _aligned(first: tuple[str, ...], second: tuple[str, ...]) -> Likeness:
    """Compare names word by word, the likest two first; `second` has as many words or more."""
    pairs = sorted(
        (
            (-_word(one, other)[0], abs(at - to), at, to)
            for at, one in enumerate(first)
            for to, other in enumerate(second)
        ),
    )
    taken: dict[int, int] = {}
    for _, _, at, to in pairs:
        if at not in taken and to not in taken.values():
            taken[at] = to
    total = weight = 0.0
    reasons: set[str] = set()
    for at, to in taken.items():
        score, reason = _word(first[at], second[to])
        share = min(len(first[at]), len(second[to]), _HEAVIEST) + 1
        total += score * share
        weight += share
        reasons |= {reason} - {""}
    return _judged(total / weight, reasons, first, second, taken)


def _judged(
    score: float,
    reasons: set[str],
    first: tuple[str, ...],
    second: tuple[str, ...],
    taken: dict[int, int],
) -> Likeness:
    """Take off what a missing word and another order cost; a single word says little."""
    missing = len(second) - len(first)
    if missing:
        score -= min(_PER_MISSING * missing, _MOST_MISSING)
        reasons = reasons | {"missing_name"}
    if any(one > other for one, other in pairwise(taken[at] for at in sorted(taken))):
        score -= _SWAPPED
        reasons = reasons | {"name_order"}
    said = [word for word in first if len(word) > 1]
    if missing and len(said) < 2 and len(first) < 2:
        score = min(score, _ONE_WORD)
    if not said:
        score = 0.0
    return Likeness(max(score, 0.0), tuple(sorted(reasons)))


def _word(a: str, b: str) -> tuple[float, str]:
    """Return how like two words of names are, and why."""
    a, b = sorted((a, b), key=lambda word: (len(word), word))
    if a == b:
        return 1.0, ""
    if len(a) == 1 and b.startswith(a):
        return _INITIAL, "initial"
    if not (_is_latin(a) and _is_latin(b)):
        return 0.0, ""
    if _is_gendered(a, b):
        return _GENDERED, "spelling"
    if sound(a) == sound(b):
        return max(_SOUND, jaro_winkler(a, b)), "sound"
    spelt = jaro_winkler(a, b)
    return (spelt, "spelling") if len(a) > _SHORT and spelt >= _SPELLING else (0.0, "")


def _is_gendered(a: str, b: str) -> bool:
    """Tell whether an ending makes another person of a name: Mario and Maria, Martin, Martina."""
    if len(a) == len(b):
        return a[:-1] == b[:-1] and {a[-1], b[-1]} == {"a", "o"}
    if b.endswith("os"):
        return a == b[:-2] + "a"
    return len(a) > _SHORT and a[-1] not in "aeiouy" and b in (a + "a", a + a[-1] + "e")


def _is_latin(word: str) -> bool:
    return word.isascii() and word.isalpha()


def _phones(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[float, tuple[str, ...]]:
    """Return what the likest two phones say."""
    pairs = [(_digits(one), _digits(other)) for one in a for other in b]
    if any(_same_number(one, other) for one, other in pairs):
        return _SAME_PHONE, ("same_phone",)
    if any(_near_number(one, other) for one, other in pairs):
        return _NEAR_PHONE, ("near_phone",)
    return 0.0, ()


def _digits(phone: str) -> str:
    """Return the number without the signs around it, an extension left out."""
    return digits(phone.split("x")[0])


def _same_number(a: str, b: str) -> bool:
    """Tell whether two numbers are one, written with and without its country."""
    a, b = sorted((a, b), key=len)
    return len(a) >= _SHORTEST_PHONE and b.endswith(a) and len(b) - len(a) <= _SHORT


def _near_number(a: str, b: str) -> bool:
    """Tell whether one digit differs, or two neighbours are swapped."""
    if len(a) != len(b) or len(a) <= _SHORTEST_PHONE:
        return False
    places = [at for at, (one, other) in enumerate(zip(a, b, strict=True)) if one != other]
    if len(places) == 1:
        return True
    if len(places) != 2 or places[1] - places[0] != 1:
        return False
    at = places[0]
    return a[at] == b[at + 1] and a[at + 1] == b[at]


def _conflict(a: PersonFacts, b: PersonFacts) -> bool:
    return bool((a.phones and b.phones) or (a.emails and b.emails))
