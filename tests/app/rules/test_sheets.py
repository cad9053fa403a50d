"""The names of sheets and the codes of lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.sheets import (
    ALPHABET,
    SECTIONS,
    TRIES,
    KnownSheet,
    LineOfSheet,
    NewSheet,
    candidates,
    choose,
    line_code,
    place_of,
    sheet_code,
    with_check,
)
from models.values import Record, UserError

NEW = NewSheet(
    kind="unmet",
    parameters='{"paper":"a4"}',
    made_at=datetime(2026, 3, 18, 10, 30, tzinfo=UTC),
    digest="ab" * 32,
    lines=(LineOfSheet("A1", Record.PROMISE, 7),),
)
threes = st.text(ALPHABET, min_size=3, max_size=3)


def known(code: str, sheet: NewSheet, number: int = 1) -> KnownSheet:
    """Return a sheet as the store holds it."""
    return KnownSheet(number, code, sheet.kind, sheet.parameters, sheet.made_at, sheet.digest)


def test_no_character_is_taken_for_another() -> None:
    assert not set("0O1ILUV") & set(ALPHABET)
    assert len(set(ALPHABET)) == 29
    assert not set("OILUV") & set(SECTIONS)


@given(threes)
def test_a_name_is_understood_however_it_is_typed(three: str) -> None:
    code = with_check(three)
    assert sheet_code(f" {code.lower()[:2]} {code.lower()[2:]}") == code
    assert sheet_code(f"{code[:2]}-{code[2:]}") == code


@given(threes, st.integers(0, 3), st.sampled_from(ALPHABET))
def test_every_wrong_character_is_caught(three: str, at: int, other: str) -> None:
    code = with_check(three)
    wrong = code[:at] + other + code[at + 1 :]
    if wrong != code:
        with pytest.raises(UserError, match=r"sheet\.misread"):
            sheet_code(wrong)


def test_every_two_characters_that_changed_places_are_caught() -> None:
    for three in map("".join, product(ALPHABET[::4], repeat=3)):
        code = with_check(three)
        for one, other in ((0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)):
            letters = list(code)
            letters[one], letters[other] = letters[other], letters[one]
            swapped = "".join(letters)
            if swapped != code:
                assert with_check(swapped[:3]) != swapped


@pytest.mark.parametrize(
    "text", ["", "ABC", "ABCDE", "O234", "A1B2", "12-7", "…", "\N{BALLOT BOX}" * 4]
)
def test_what_is_no_name_is_refused(text: str) -> None:
    with pytest.raises(UserError) as raised:
        sheet_code(text)
    assert raised.value.code == "sheet.misread"


def test_the_name_follows_from_what_the_sheet_says() -> None:
    first = next(candidates(NEW.seed))
    assert next(candidates(replace(NEW).seed)) == first
    others = (
        replace(NEW, kind="handover"),
        replace(NEW, parameters="{}"),
        replace(NEW, digest="cd" * 32),
        replace(NEW, made_at=datetime(2026, 3, 18, 10, 31, tzinfo=UTC)),
        replace(NEW, lines=(LineOfSheet("A1", Record.PROMISE, 8),)),
    )
    assert first not in {next(candidates(other.seed)) for other in others}


def test_a_sheet_made_again_keeps_its_name_and_another_gives_way() -> None:
    names = list(candidates(NEW.seed))
    assert choose(NEW, {}) == (names[0], None)
    itself = known(names[0], NEW)
    assert choose(NEW, {names[0]: itself}) == (names[0], itself)
    stranger = known(names[0], replace(NEW, digest="cd" * 32))
    assert choose(NEW, {names[0]: stranger}) == (names[1], None)
    second = known(names[1], NEW, 2)
    assert choose(NEW, {names[0]: stranger, names[1]: second}) == (names[1], second)


def test_where_all_names_are_taken_the_oldest_sheet_gives_up_its_own() -> None:
    names = list(dict.fromkeys(candidates(NEW.seed)))
    assert len(names) > TRIES // 2
    taken = {
        name: known(
            name,
            replace(NEW, digest="cd" * 32, made_at=datetime(2020, 1, 1 + place % 28, tzinfo=UTC)),
            place + 1,
        )
        for place, name in enumerate(reversed(names))
    }
    code, gives_way = choose(NEW, taken)
    assert gives_way is not None
    assert gives_way.id == 1
    assert code == names[-1]


def test_lines_are_lettered_by_section_and_sort_by_number() -> None:
    codes = [line_code(section, number) for section in (1, 0) for number in (10, 2)]
    assert codes == ["B10", "B2", "A10", "A2"]
    assert sorted(codes, key=place_of) == ["A2", "A10", "B2", "B10"]
