"""A word of the shop's lists as a column: read with its key, and said in the language in use."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Dialect, String, case, literal, type_coerce
from sqlalchemy.types import TypeDecorator

from app.sentences.terms import term_words

_BY_KEY, _BY_TEXT = "k", "t"


class _Said(TypeDecorator[str]):
    """Turns a marked key or text into the word that is said."""

    impl = String
    cache_ok = True

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """Return the word; None for no word at all."""
        if value is None:
            return None
        sign, rest = value[0], value[1:]
        return term_words(rest, rest) if sign == _BY_KEY else rest


def said(term: Any) -> ColumnElement[str]:
    """Return the column of a word (`Term`, or an alias of it) as it is said.

    One letter before it tells a key from a text, since no text may be taken for a key.
    """
    marked = case(
        (term.key.is_not(None), literal(_BY_KEY, String) + term.key),
        else_=literal(_BY_TEXT, String) + term.text,
    )
    return type_coerce(marked, _Said())
