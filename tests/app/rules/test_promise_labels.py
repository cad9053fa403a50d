"""The labels themselves: enough of them, half without a promise, the rows those of the seeds."""

from __future__ import annotations

import tomllib

import pytest

from tests.app.rules.promises import labels


def test_at_least_three_hundred_of_our_own_and_half_of_them_promise_nothing() -> None:
    notes = labels.own()
    assert len(notes) >= 300
    assert sum(not note.promises for note in notes) * 2 >= len(notes)
    assert {note.language for note in notes} == set(labels.LANGUAGES)
    assert len({note.note for note in notes}) == len(notes)


def test_the_halves_hold_every_note_once() -> None:
    notes = labels.own()
    development, held_out = labels.halves(notes)
    assert abs(len(development) - len(held_out)) <= 2
    assert sorted(note.key for note in [*development, *held_out]) == sorted(
        note.key for note in notes
    )


@pytest.mark.usefixtures("shared_data")
def test_the_labelled_rows_are_those_that_the_seeds_draw() -> None:
    boston, cfpb = labels.drawn(labels.BOSTON311, 220), labels.drawn(labels.CFPB, 100)
    assert _rows("real_drawn", "boston311") == boston
    assert _rows("real_drawn", "cfpb") == cfpb
    assert _rows("real_enriched", "boston311") == labels.drawn_enriched(120, boston)
    assert _rows("real_fresh", "boston311") == labels.drawn_fresh(2000)


def _rows(name: str, part: str) -> set[int]:
    text = (labels.HERE / f"{name}.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)[part]
    return {*table["none"], *(label[0] for label in table["promise"])}
