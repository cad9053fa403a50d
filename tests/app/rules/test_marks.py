"""Reading what somebody wrote by hand beside a line."""

from __future__ import annotations

import re
import string
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.mark_owners import Person, Staff
from app.rules.mark_tables import LANGUAGES, SIGNS, Sign
from app.rules.marks import Mark, MarkSetting, Written, read, split
from app.rules.promise_dues import Told, folded
from models.values import Due, UserError

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
"""A Wednesday, 11:30 in Berlin."""
MARTA, BEN, MAX, WILL, IDA = (
    Person(1, "Marta Klein"),
    Person(2, "Ben Ross"),
    Person(3, "Max Kühn"),
    Person(4, "Will Art"),
    Person(5, "Ida Thomas"),
)
STAFF = Staff([MARTA, BEN, MAX, WILL, IDA])
SETTING = MarkSetting(Told(NOW, BERLIN, (), frozenset(), None, "en"), STAFF)


def mark(words: str, setting: MarkSetting = SETTING) -> Mark:
    """Read the words beside a line."""
    return read(Written("A3", words), setting)


def taken_or_refused(words: str) -> Mark | UserError:
    """Read the words, or return why they were refused."""
    try:
        return mark(words)
    except UserError as error:
        return error


def at(day: int, hour: int) -> Due:
    """Return an hour of a day of March in Berlin."""
    return Due(at=datetime(2026, 3, day, hour, tzinfo=BERLIN).astimezone(UTC))


def on(day: int) -> Due:
    """Return a day of March."""
    return Due(day=date(2026, 3, day))


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("A3 call today MK", "A3", "call today MK"),
        ("  a3: done ", "A3", "done"),
        ("b12 - fri 3pm", "B12", "fri 3pm"),
        ("A5✓", "A5", "✓"),
        ("A 3 done", "A3", "done"),
        ("C1=thanked\nby phone", "C1", "thanked\nby phone"),
    ],
)
def test_a_mark_begins_with_the_code_of_its_line(text: str, code: str, words: str) -> None:
    assert split(text) == Written(code, words)


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("done", "marks.no_code"),
        ("12-7 done", "marks.no_code"),
        ("AA3 done", "marks.no_code"),
        ("A0 done", "marks.no_code"),
        ("", "marks.no_code"),
        ("A3", "marks.no_words"),
        ("A3 : ", "marks.no_words"),
        (f"A3 {'x' * 20_000}", "words.too_long"),
    ],
)
def test_what_is_no_mark_is_refused(text: str, refusal: str) -> None:
    with pytest.raises(UserError) as raised:
        split(text)
    assert raised.value.code == refusal


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("done", Sign.DONE),
        ("Done!", Sign.DONE),
        ("kept", Sign.DONE),
        ("✓", Sign.DONE),
        ("☑️", Sign.DONE),
        ("ok", Sign.YES),
        ("no", Sign.NAY),
        ("cannot", Sign.NO),
        ("✗", Sign.NO),
        ("no longer needed", Sign.RELEASED),
        ("answered for", Sign.TOLD),
        ("closed", Sign.CLOSED),
        ("thanked", Sign.THANKED),
        ("erledigt", Sign.DONE),
        ("ja", Sign.YES),
        ("geht nicht", Sign.NO),
        ("unmöglich", Sign.NO),
        ("Kunde informiert", Sign.TOLD),
        ("bedankt", Sign.THANKED),
        ("fait", Sign.DONE),
        ("c’est fait", Sign.DONE),
        ("réglé", Sign.DONE),
        ("pas possible", Sign.NO),
        ("prévenu", Sign.TOLD),
        ("remercié", Sign.THANKED),
        ("hecho", Sign.DONE),
        ("sí", Sign.YES),
        ("no se puede", Sign.NO),
        ("avisado", Sign.TOLD),
        ("feito", Sign.DONE),
        ("sim", Sign.YES),
        ("não", Sign.NAY),
        ("não dá", Sign.NO),
        ("repassado", Sign.THANKED),
    ],
)
def test_a_sign_alone(words: str, sign: Sign) -> None:
    assert mark(words) == Mark(words, sign)


@pytest.mark.parametrize(
    ("words", "sign", "note"),
    [
        ("kept, rang twice", Sign.DONE, "rang twice"),
        ("rang twice, done", Sign.DONE, "rang twice"),
        ("cannot - the part is gone", Sign.NO, "the part is gone"),
        ("✓ rang her", Sign.DONE, "rang her"),
        ("told; gave a voucher", Sign.TOLD, "gave a voucher"),
        ("erledigt, angerufen", Sign.DONE, "angerufen"),
        ("done, but call Ben on friday", Sign.DONE, "but call Ben on friday"),
    ],
)
def test_a_sign_with_words_keeps_them(words: str, sign: Sign, note: str) -> None:
    assert mark(words) == Mark(words, sign, note=note)


@pytest.mark.parametrize(
    "words",
    [
        "not done",
        "not done yet",
        "done?",
        "is this done",
        "done with the old one",
        "no, she is away",
        "no. 12-7 is wrong",
        "ok but not before june",
        "yes: ask her first",
        "ask Ben for the part",
        "thank Marta",
        "call Ben",
        "N and K",
        "x",
        "asap",
        "today or friday",
        "Will call her",
        "she was told nothing",
        "si elle vient",
        "pronto",
        "a note with, commas; and so on.",
    ],
)
def test_what_is_unsure_is_a_note(words: str) -> None:
    assert mark(words) == Mark(words, note=words)


@pytest.mark.parametrize(
    ("words", "owner", "due", "note"),
    [
        ("call today BR", BEN, on(18), "call"),
        ("call today B.R.", BEN, on(18), "call"),
        ("BR", BEN, None, ""),
        ("br", BEN, None, ""),
        ("Marta", MARTA, None, ""),
        ("Marta Klein", MARTA, None, ""),
        ("→ Ben", BEN, None, ""),
        ("for Ben", BEN, None, ""),
        ("an Ben", BEN, None, ""),
        ("fri 3pm", None, at(20, 15), ""),
        ("Ben, fri 3pm", BEN, at(20, 15), ""),
        ("fri 3pm Ben", BEN, at(20, 15), ""),
        ("by friday 3pm, Ben", BEN, at(20, 15), ""),
        ("sat", None, on(21), ""),
        ("in 3 days", None, on(21), ""),
        ("20.3.", None, on(20), ""),
        ("morgen 15 Uhr BR", BEN, at(19, 15), ""),
        ("vendredi 15h", None, at(20, 15), ""),
        ("mañana Ben", BEN, on(19), ""),
        ("amanhã", None, on(19), ""),
        ("Ben: call her", BEN, None, "call her"),
        ("call her (Ben)", BEN, None, "call her"),
        ("ask Marta for the part BR", BEN, None, "ask Marta for the part"),
        ("DO IT TODAY BR", BEN, on(18), "DO IT"),
        ("call Will on friday about it", None, on(20), "call Will on friday about it"),
        ("call back by friday 3pm, Ben", BEN, at(20, 15), "call back"),
    ],
)
def test_an_owner_and_a_date(words: str, owner: Person | None, due: Due | None, note: str) -> None:
    assert mark(words) == Mark(words, owner=owner, due=due, note=note)


@pytest.mark.parametrize(
    "words", ["fri 3pm agreed", "customer agreed fri 3pm", "vereinbart: fri 3pm", "convenu fri 3pm"]
)
def test_a_date_that_the_customer_agreed_to(words: str) -> None:
    found = mark(words)
    assert (found.due, found.agreed) == (at(20, 15), True)


def test_a_sign_with_an_owner_and_when_it_was() -> None:
    assert mark("done by Ben") == Mark("done by Ben", Sign.DONE, BEN)
    midnight = datetime(2026, 3, 17, tzinfo=BERLIN)
    assert mark("done yesterday").at == midnight
    assert mark("done today").at == NOW
    assert mark("done tue 4pm Ben").at == datetime(2026, 3, 17, 16, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("call today MK", "marks.several_staff"),
        ("mk", "marks.several_staff"),
        ("MK BR", "marks.several_staff"),
        ("Ben and Marta", "marks.two_owners"),
        ("BR IT", "marks.two_owners"),
        ("call today, else friday", "marks.two_dates"),
        ("no, friday", "marks.two_ways"),
        ("ok friday", "marks.two_ways"),
        ("done tomorrow", "marks.not_yet"),
        ("3/4", "due.ambiguous"),
        ("call on 3/4", "due.ambiguous"),
        ("friday 19 march", "due.weekday_differs"),
    ],
)
def test_what_can_be_read_two_ways_is_asked_back(words: str, refusal: str) -> None:
    with pytest.raises(UserError) as raised:
        mark(words)
    assert raised.value.code == refusal
    assert raised.value.values["line"] == "A3"
    assert raised.value.values["words"] == words


def test_who_is_meant_is_listed() -> None:
    with pytest.raises(UserError) as raised:
        mark("MK")
    assert raised.value.values["names"] == "Marta Klein, Max Kühn"


def test_every_language_has_words_for_every_sign() -> None:
    for language in LANGUAGES:
        assert {*language.signs} | {Sign.NAY} == set(Sign)
    for phrase in SIGNS:
        assert phrase == folded(phrase).strip()


def test_what_is_written_later_is_read_as_of_then() -> None:
    told = Told(datetime(2026, 3, 16, 9, tzinfo=UTC), BERLIN, (), frozenset(), None, "en")
    assert mark("call today BR", MarkSetting(told, STAFF)).due == on(16)


PIECES = st.sampled_from(
    [
        *("done", "no", "ok", "cannot", "told", "✓", "✗", "thanked", "closed", "erledigt", "sí"),
        *("BR", "MK", "Ben", "Marta Klein", "Will", "friday", "fri 3pm", "today", "3/4", "20.3."),
        *("in 3 days", "yesterday", "call", "her", "not", "?", ",", ";", "-", "agreed", "by", "→"),
        *("12-7", "€ 50", "المرآة", "自転車", "\N{ZERO WIDTH JOINER}", "ask", "x" * 60, "\n"),
    ]
)
texts = st.one_of(st.lists(PIECES, min_size=1, max_size=8).map(" ".join), st.text(max_size=80))
_FOLDABLE = re.compile(r"[^\W_]+")


@given(texts)
def test_nothing_that_is_written_is_lost(text: str) -> None:
    """Every word is in the note, or belongs to what was understood; or all is asked back."""
    words = text.strip()
    if not words:
        return
    found = taken_or_refused(words)
    if isinstance(found, UserError):
        assert found.values["words"] == words
        return
    assert found.words == words
    understood = found.sign is not None or found.owner is not None or found.due is not None
    if not understood:
        assert found.note == words
    elif found.note:
        assert found.note in words
    if found.sign is None and found.due is None and found.owner is not None:
        left = _words(words) - _words(found.note)
        people = (MARTA, BEN, MAX, WILL, IDA)
        named = {piece for person in people for piece in _words(person.name)}
        named |= set(string.ascii_lowercase) | {"br", "it", "wa", "mk"}
        joints = {joint for language in LANGUAGES for joint in language.joints.split()}
        assert left <= named | joints


def _words(text: str) -> set[str]:
    return {folded(word) for word in _FOLDABLE.findall(text)}


@given(texts)
def test_a_mark_is_read_alike_each_time(text: str) -> None:
    words = text.strip()
    if not words:
        return
    assert repr(taken_or_refused(words)) == repr(taken_or_refused(words))


@given(st.text(string.ascii_letters + string.digits + " -:✓", max_size=12))
def test_splitting_refuses_in_words_or_takes(text: str) -> None:
    try:
        found = split(text)
    except UserError as error:
        code = error.code
    else:
        code = ""
    if code:
        assert code in ("marks.no_code", "marks.no_words")
        return
    assert re.fullmatch(r"[A-Z][1-9]\d*", found.code)
    assert found.words in text
