"""The labels themselves: enough of them, half without a promise, the rows those of the seeds."""

from __future__ import annotations

import tomllib

import pytest

from tests.app.rules.promises import draws, labels


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


@pytest.mark.usefixtures("shared_data")
@pytest.mark.parametrize("name", draws.DRAWS)
def test_the_newest_labels_are_over_notes_that_no_earlier_set_held(name: str) -> None:
    drawn = {note.key for note in draws.DRAWS[name]()}
    assert {note.key for note in labels.real(name)} == drawn
    earlier = {note.key for earlier in draws.EARLIER for note in labels.real(earlier)}
    earlier |= {note.key for note in labels.further(2000)}
    others = {note.key for other, draw in draws.DRAWS.items() if other != name for note in draw()}
    judged = {note.key for note in draws.judged()}
    assert not drawn & (earlier | others | judged)
    assert not judged & earlier


def _rows(name: str, part: str) -> set[int]:
    text = (labels.HERE / f"{name}.toml").read_text(encoding="utf-8")
    table = tomllib.loads(text)[part]
    return {*table["none"], *(label[0] for label in table["promise"])}
