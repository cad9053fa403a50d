"""A promise's number and its check digit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.numbers import check_digit, number_of, serial_of
from models.values import UserError

digits = st.text("0123456789", min_size=1, max_size=12)


def test_the_published_example() -> None:
    # 572 with check digit 4 is the worked example of the method's descriptions.
    assert check_digit("572") == 4
    assert check_digit("5724") == 0


@given(st.integers(1, 10**17))
def test_a_number_is_understood_with_and_without_its_digit(serial: int) -> None:
    assert serial_of(number_of(serial)) == serial
    assert serial_of(str(serial)) == serial


@given(digits, st.data())
def test_every_single_wrong_digit_is_caught(text: str, data: st.DataObject) -> None:
    whole = text + str(check_digit(text))
    at = data.draw(st.integers(0, len(whole) - 1))
    wrong = data.draw(st.sampled_from([d for d in "0123456789" if d != whole[at]]))
    assert check_digit(whole[:at] + wrong + whole[at + 1 :]) != 0


@given(digits, st.data())
def test_every_swap_of_neighbours_is_caught(text: str, data: st.DataObject) -> None:
    whole = text + str(check_digit(text))
    at = data.draw(st.integers(0, len(whole) - 2))
    swapped = whole[:at] + whole[at + 1] + whole[at] + whole[at + 2 :]
    if swapped != whole:
        assert check_digit(swapped) != 0


def test_all_errors_of_all_four_digit_numbers() -> None:
    for serial in range(1, 1000):
        whole = f"{serial:03d}{check_digit(f'{serial:03d}')}"
        for at in range(4):
            others = (d for d in "0123456789" if d != whole[at])
            assert all(check_digit(whole[:at] + d + whole[at + 1 :]) for d in others)


@pytest.mark.parametrize("text", ["572-4", " 572 - 4 ", "#572-4", "572–4", "572−4", "５７２-４"])
def test_ways_to_write_it(text: str) -> None:
    assert serial_of(text) == 572


def test_a_wrong_digit_is_refused() -> None:
    with pytest.raises(UserError) as raised:
        serial_of("572-5")
    assert raised.value.code == "promise.wrong_digit"
    assert raised.value.values["number"] == "572-5"


@pytest.mark.parametrize("text", ["", "0", "-3", "12-", "12-34", "abc", "1.5", "9" * 30, "1 2"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(UserError) as raised:
        serial_of(text)
    assert raised.value.code == "promise.not_a_number"


def test_serials_begin_at_one() -> None:
    with pytest.raises(ValueError, match="1"):
        number_of(0)
