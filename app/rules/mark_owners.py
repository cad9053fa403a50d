"""Finds who shall see to a line: the initials or the name of one of the staff, written beside it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.rules.mark_tables import ALSO_WORDS, ASKING, CALLING
from app.rules.names import initials
from models.folding import fold

_TOKEN = re.compile(r"[^\W\d_](?:[\w'’-]|\.(?=\w))*\.?")
_SHORTEST_NAME = 3
"""Letters of the shortest name that is understood in small letters beside other words."""
_SHOUTED = 4
"""A word so long in capitals says that all of the text is."""


@dataclass(frozen=True, slots=True)
class Person:
    """One of the staff."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Named:
    """A place in the words that names somebody, and whom it may mean."""

    start: int
    end: int
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    text: str

    @property
    def bare(self) -> str:
        """The word without the points of initials."""
        return self.text.replace(".", "")


class Staff:
    """The staff as they may be written: by initials, by a part of their name, by all of it."""

    def __init__(self, people: Sequence[Person]) -> None:
        """Gather the ways to write each."""
        self._by_initials: defaultdict[str, list[Person]] = defaultdict(list)
        self._by_word: defaultdict[str, list[Person]] = defaultdict(list)
        self._by_name: defaultdict[tuple[str, ...], list[Person]] = defaultdict(list)
        for person in people:
            self._take(person)

    def _take(self, person: Person) -> None:
        for letters in {initials(person.name), _all_initials(person.name)}:
            self._by_initials[letters].append(person)
        words = tuple(fold(word) for word in person.name.split())
        self._by_name[words].append(person)
        for word in set(words):
            self._by_word[word].append(person)

    def find(self, words: str) -> list[Named]:
        """Return the places that name somebody, those meant to be asked or called left out."""
        tokens = [_Token(m.start(), m.end(), m[0]) for m in _TOKEN.finditer(words)]
        found: list[Named] = []
        at = 0
        while at < len(tokens):
            size, people = self._longest(tokens, at) or (1, self._one(words, tokens, at))
            if people and not _is_object(words, tokens, at):
                end = tokens[at + size - 1]
                found.append(Named(tokens[at].start, end.end, tuple(people)))
            at += size
        return found

    def _longest(self, tokens: Sequence[_Token], at: int) -> tuple[int, Sequence[Person]] | None:
        """Return a whole name of several words that begins here."""
        sizes = {len(name) for name in self._by_name if len(name) > 1}
        for size in sorted(sizes, reverse=True):
            name = tuple(fold(token.bare) for token in tokens[at : at + size])
            if people := self._by_name.get(name):
                return size, people
        return None

    def _one(self, words: str, tokens: Sequence[_Token], at: int) -> Sequence[Person]:
        """Return whom one word may name."""
        token = tokens[at]
        alone = not words.replace(token.text, "", 1).strip(" \t.,;:@()→>-")
        letters = _lookup(self._by_initials, token.bare.upper())
        if letters and _are_initials(token, tokens, at, alone):
            return letters
        people = _lookup(self._by_word, fold(token.bare))
        return people if people and _is_name(token, at, alone) else ()


def _lookup(table: Mapping[str, list[Person]], key: str) -> Sequence[Person]:
    return table.get(key, ())


def _all_initials(name: str) -> str:
    return "".join(initials(word) for word in name.split()) or "?"


def _are_initials(token: _Token, tokens: Sequence[_Token], at: int, alone: bool) -> bool:
    """Tell whether letters are meant as initials and not as a word."""
    if alone:
        return True
    if not token.bare.isupper():
        return False
    at_edge = at in (0, len(tokens) - 1)
    if len(token.bare) == 1:
        return at == len(tokens) - 1
    return at_edge or not _is_shouted(tokens)


def _is_shouted(tokens: Sequence[_Token]) -> bool:
    """Tell whether all is written in capitals, so that a short word need not be initials."""
    return all(one.bare.isupper() for one in tokens) and any(
        len(one.bare) >= _SHOUTED for one in tokens
    )


def _is_name(token: _Token, at: int, alone: bool) -> bool:
    """Tell whether a word is meant as a name: it begins large, and is no other word."""
    if alone:
        return True
    if len(token.bare) < _SHORTEST_NAME or not token.bare[0].isupper():
        return False
    return at > 0 or fold(token.bare) not in ALSO_WORDS


def _is_object(words: str, tokens: Sequence[_Token], at: int) -> bool:
    """Tell whether somebody is to be asked, thanked or called, and so is not the owner."""
    if at == 0:
        return False
    before = tokens[at - 1]
    if words[before.end : tokens[at].start].strip():
        return False
    word = fold(before.bare)
    named = not tokens[at].bare.isupper()
    return word in ASKING or (named and word in CALLING)


def people_of(found: Sequence[Named]) -> Iterator[Person]:
    """Yield everybody that is named for certain, each once."""
    seen: set[int] = set()
    for one in found:
        if len(one.people) == 1 and one.people[0].id not in seen:
            seen.add(one.people[0].id)
            yield one.people[0]
