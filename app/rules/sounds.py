"""How words are spelt alike and sound alike: Jaro-Winkler, and a key for the sound of names.

The key is our own: Soundex, Metaphone and NYSIIS hear English alone, and our counters hear
Meier and Mayer, Souza and Sousa, Philippe and Filipe. It takes folded Latin letters.
"""

from __future__ import annotations

import re
from functools import lru_cache

_PREFIX, _SCALE, _ENOUGH = 4, 0.1, 0.7
"""Winkler's: up to four letters in common at the beginning, a tenth of the rest for each, of
words that are alike enough without."""

# Applied in this order; the later ones see what the earlier ones left.
_CONSONANTS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("chr", "kr"),
        ("sch|sh|tch|ch", "x"),
        ("ph|v|w", "f"),
        ("th|dt|tt", "t"),
        ("(?:d|t)$", "t"),
        ("ck|cq|qu|q", "k"),
        ("gn", "n"),
        ("c(?=[eiy])|cz|tz|ts|z|ss", "s"),
        ("c", "k"),
        ("g(?=[eiy])", "j"),
        ("h", ""),
    )
)
_VOWELS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("eaux?|aux", "o"),
        ("ae", "a"),
        ("oe", "o"),
        ("ue(?=[^$])", "u"),
        ("[ae][iy]e?(?=r)", "i"),
        ("[aeo][iy]", "i"),
        ("ou|oo", "u"),
        ("ee|ie|ea", "i"),
        ("[eiy]", "i"),
        ("o", "u"),
    )
)
_REPEATED = re.compile(r"(.)\1+")


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """Return a key that words share which sound alike: consonants and the colour of vowels."""
    for pattern, heard in _CONSONANTS:
        word = pattern.sub(heard, word)
    for pattern, heard in _VOWELS:
        word = pattern.sub(heard, word)
    return _REPEATED.sub(r"\1", word)


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """Return the consonants of a word as they sound; a vowel is kept at the beginning alone."""
    heard = sound(word)
    first = "a" if heard[:1] in "aiu" else heard[:1]
    return first + re.sub("[aiu]", "", heard[1:])


def jaro_winkler(a: str, b: str) -> float:
    """Return the likeness of two words, 0 to 1.

    Jaro 1989 (the share of letters in common within half a length, and in order), and Winkler
    1990 (more where the beginnings agree). Greedy from the left, so give the words in a set order.
    """
    jaro = _jaro(a, b)
    if jaro <= _ENOUGH:
        return jaro
    same = 0
    for one, other in zip(a[:_PREFIX], b[:_PREFIX], strict=False):
        if one != other:
            break
        same += 1
    return jaro + same * _SCALE * (1 - jaro)


def _jaro(a: str, b: str) -> float:
    if a == b:
        return 1.0
    mine, theirs = _common(a, b)
    if not mine:
        return 0.0
    swapped = sum(one != other for one, other in zip(mine, theirs, strict=True)) // 2
    number = len(mine)
    return (number / len(a) + number / len(b) + (number - swapped) / number) / 3


def _common(a: str, b: str) -> tuple[list[str], list[str]]:
    """Return the letters in common, in the order of either word."""
    reach = max(max(len(a), len(b)) // 2 - 1, 0)
    met: set[int] = set()
    mine = []
    for at, letter in enumerate(a):
        for to in range(max(0, at - reach), min(len(b), at + reach + 1)):
            if to not in met and b[to] == letter:
                met.add(to)
                mine.append(letter)
                break
    return mine, [b[to] for to in sorted(met)]
