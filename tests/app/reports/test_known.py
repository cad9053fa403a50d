"""Plain words that are known look as if they had been met for the first time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reports import known
from app.reports.known import Atom, Known
from app.reports.paragraph import Paragraph, Span, Style
from app.reports.shaping import Letter
from app.reports.text import lay_out

STYLE = Style(size=9.5, bold=True)


def drawn(atom: Atom) -> tuple[str, list[Letter]]:
    """Return what an atom draws: its pattern and its letters."""
    letters = [letter for run in atom.runs for letter in run.shaped.letters]
    return "".join(run.shaped.pattern for run in atom.runs), letters


@given(st.text(alphabet="AVTofiſßŁéΆжѝ€1.-  ", min_size=1, max_size=12))
def test_a_known_word_is_drawn_as_a_new_one_is(piece: str) -> None:
    plain = Paragraph([Span(piece)], STYLE, False)
    words = Known(STYLE.bold, STYLE.grey, STYLE.size)
    word, new = words[piece], plain.atom(0, len(piece))
    assert drawn(word) == drawn(new)
    assert (word.ink, word.full, word.length) == (new.ink, new.full, new.length)


def test_a_line_ends_without_the_blanks_of_its_last_word() -> None:
    line = lay_out("one two  ", STYLE, 300).lines[0]
    assert line.plain
    assert line.text == "one two"
    assert "".join(run.shaped.text for run in line.runs) == "one two"


def test_a_word_is_kept_from_the_second_time_on() -> None:
    words = Known(bold=False, grey=0.0, size=8.5)
    once, twice, again = (words["brake "] for _ in range(3))
    assert once is not twice
    assert twice is again


def test_words_that_are_not_met_again_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known, "MANY", 3)
    words = Known(bold=False, grey=0.0, size=8.5)
    _, first, _, second = (words[piece] for piece in ("a ", "a ", "b ", "b "))
    for piece in ("c ", "c ", "d ", "d ", "b ", "e ", "e ", "f ", "f "):
        assert words[piece].length == 2
    assert words["b "] is second
    assert words["a "] is not first
    assert words["a "].ink == first.ink


def test_what_is_hardly_met_twice_is_not_kept() -> None:
    words = Known(bold=False, grey=0.0, size=8.5)
    assert words["x" * 500].length == 500
    assert not words
