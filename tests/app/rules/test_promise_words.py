"""Promises in notes: what is offered and how, what keeps quiet, and how well on labelled sets.

What each held-out half gave when it was first run, with Wilson's 95 % interval; the floors asked
below are another matter, for all these sets are known by now:

    own sentences (158 notes)     75 of 77 offers right, 0.974 (0.910 to 0.993)
                                  75 of 79 promises seen, 0.949 (0.877 to 0.980)
    real notes (402 notes)        7 of 9 offers right, 0.778 (0.453 to 0.937): 0.122 short of 0.9
                                  7 of 14 promises seen, 0.500 (0.268 to 0.732)

The real ones are the halves of `real_random` (2 of 2 right, 2 of 2 seen) and of `real_timely`
(5 of 7, 5 of 12). Both wrong offers were promises whose due was misread: "within the next week"
was taken for the end of next week, which is mended since. On 2,000 further real notes there were
19 offers, 0.95 per 100 notes; all 19 were judged by hand and 18 were right, 0.947 (0.754 to
0.991). All offers on notes never seen before, taken together: 25 of 28, 0.893 (0.728 to 0.963).

The earlier real sets, before they were known: 1 of 2 right and 1 of 2 seen at random, 16 of 20
and 16 of 18 enriched, 16 of 22 and 16 of 28 fresh.
"""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.rules.promise_words import Offer, find
from models.values import Due
from tests.app.rules.promises import draws, labels
from tests.app.rules.promises.finding import seen_in

STAFF = ("Anna", "Tom", "Lucía")


def offers(
    note: str, *, order: str | None = "dmy", language: str = "en", now: datetime = labels.OWN_NOW
) -> tuple[Offer, ...]:
    return find(
        note,
        now=now,
        zone=labels.BERLIN,
        hours=labels.OWN_HOURS,
        date_order=order,
        language=language,
        staff=STAFF,
    )


def the_offer(note: str, *, order: str | None = "dmy") -> Offer:
    (offer,) = offers(note, order=order)
    return offer


def test_the_note_of_the_example() -> None:
    note = "Annoyed by the wait. I told her we'd ring back by Friday 3pm."
    offer = the_offer(note)
    assert note[offer.start : offer.end] == "we'd ring back by Friday 3pm"
    assert offer.text == "ring back"
    assert offer.due == Due(at=datetime(2026, 5, 8, 13, tzinfo=UTC))
    assert offer.owner == "we"
    assert (offer.because.rule, offer.because.sign, offer.because.due) == (
        "would",
        "we'd ring",
        "by Friday 3pm",
    )


@pytest.mark.parametrize(
    ("note", "text", "owner"),
    [
        ("I'll ring her tomorrow", "ring her", "I"),
        ("We'll call her tomorrow morning with a price", "call her with a price", "we"),
        ("Anna will call him back at 4pm", "call him back", "Anna"),
        ("Lucía le devuelve la llamada a las 16:00", "le devuelve la llamada", "Lucía"),
        ("the bike will be ready friday 5pm", "the bike will be ready", ""),
        ("Delivery on Saturday, promised.", "Delivery", ""),
        ("Bis Freitag schicken wir ihm die Rechnung", "schicken wir ihm die Rechnung", "we"),
        ("Wir geben ihr am Montag Bescheid", "geben ihr Bescheid", "we"),
        ("Je le rappelle ce soir", "le rappelle", "I"),
        ("vamos a cambiar la lámpara el jueves", "cambiar la lámpara", "we"),
        ("A gente liga na sexta", "liga", "we"),
    ],
)
def test_what_is_promised_and_by_whom(note: str, text: str, owner: str) -> None:
    offer = the_offer(note)
    assert (offer.text, offer.owner) == (text, owner)


@pytest.mark.parametrize(
    "due", ["by close of business tuesday", "by tuesday close of business", "by close of business"]
)
def test_the_close_of_business_is_one_due(due: str) -> None:
    """Its "business" is no business day to be counted."""
    note = f"We will call her {due} about the chain"
    offer = the_offer(note)
    assert note[offer.start : offer.end].endswith(due)
    assert offer.text == "call her about the chain"
    assert offer.due is not None
    assert offer.due.at is not None
    assert offer.due.at.astimezone(labels.BERLIN).hour == 18


def test_a_promise_of_somebody_unknown_is_none() -> None:
    assert offers("Anna will call him back at 4pm")
    assert not offers("Bertha will call him back at 4pm")


def test_two_promises_in_one_note() -> None:
    first, second = offers("We'll send the form tomorrow. I will ring her on Monday at 10.")
    assert first.due == Due(day=date(2026, 5, 7))
    assert second.due == Due(at=datetime(2026, 5, 11, 8, tzinfo=UTC))


def test_an_unsure_date_comes_with_both_readings() -> None:
    offer = the_offer("we'll post it on 10/06", order=None)
    assert offer.due is None
    assert offer.reading.readings == (Due(day=date(2026, 6, 10)), Due(day=date(2026, 10, 6)))
    assert the_offer("we'll post it on 10/06").due == Due(day=date(2026, 6, 10))


@pytest.mark.parametrize(
    "note",
    [
        "We'll call her back soon",
        "We won't call before Monday",
        "Shall we call on friday?",
        "If the part is in by friday we'll call",
        "We'll ring her back Friday if the part is in",
        "She'll call us on friday",
        "He said: “I'll pay tomorrow”",
        "We called on friday",
        "We will be closed on friday",
        "I'll be on holiday from friday",
        "We had promised Tuesday",
        "He says we'll deliver on friday",
        "maybe we'll have it by friday",
        "we'll try to call by friday",
        "We'll keep it for two weeks",
        "we'll ship it by Mon or Tue",
        "it will be sent in the middle of next week",
        "it will be collected the week of 12 October",
        "removed this morning we will continue to watch it",
        "we'll ring about the sun lounger",
        "I'll be back, she sat down and waited for 2 hours",
        "Closed date : 2026-05-06 17:12:27.94 Contractor will be told",
        "Wenn das Teil bis Freitag da ist, rufen wir an",
        "Er hat versprochen, bis Freitag zu zahlen",
        "Elle nous rappelle vendredi",
        "On ferme vendredi à 18h",
        "Nos llama el viernes",
        "Ela liga na sexta",
    ],
)
def test_what_keeps_quiet(note: str) -> None:
    assert offers(note) == ()


@pytest.mark.parametrize("language", labels.LANGUAGES)
def test_what_only_looks_like_a_promise_keeps_quiet(language: str) -> None:
    sentences = labels.quiet(language)
    assert len(sentences) >= 35
    assert [said for said in sentences if offers(said, language=language, order="mdy")] == []


def test_one_of_the_staff_may_say_so_and_nobody_else() -> None:
    assert offers("Anna told him we'd call on friday")
    assert not offers("Bertha told him we'd call on friday")


@pytest.mark.parametrize("language", labels.LANGUAGES)
def test_a_note_may_be_in_another_language_than_the_shop(language: str) -> None:
    for note in (
        "we'll ring her on friday",
        "Wir melden uns am Freitag",
        "On vous rappelle vendredi",
    ):
        (offer,) = offers(note, language=language)
        assert offer.due == Due(day=date(2026, 5, 8))


def measured(notes: list[labels.Labelled], precision: float, recall: float) -> None:
    counted = labels.count(notes, seen_in)
    assert counted.precision is not None
    assert counted.recall is not None
    assert counted.precision >= precision, counted
    assert counted.recall >= recall, counted


@pytest.mark.parametrize("half", [0, 1])
def test_our_own_sentences(half: int) -> None:
    measured(labels.halves(labels.own())[half], 0.95, 0.9)


@pytest.mark.parametrize("language", labels.LANGUAGES)
def test_each_language(language: str) -> None:
    measured([note for note in labels.own() if note.language == language], 0.9, 0.85)


@pytest.mark.usefixtures("shared_data")
def test_real_notes() -> None:
    """Promises with a due are so rare in rows drawn at random that no share is asked there."""
    for name, promises in (("real_drawn", 3), ("real_random", 3)):
        drawn = labels.count(labels.real(name), seen_in)
        assert drawn.right + drawn.missed == promises
        assert drawn.right >= 2
        assert drawn.wrong == 0
    measured(labels.real("real_enriched"), 0.95, 0.9)
    measured(labels.real("real_fresh"), 0.95, 0.65)
    measured(labels.real("real_timely"), 0.9, 0.6)


@pytest.mark.usefixtures("shared_data")
def test_quiet_on_two_thousand_further_notes() -> None:
    found = sum(len(seen_in(note)) for note in draws.judged())
    assert 15 <= found <= 30


SAID = """
we'll I will wir melden uns on rappelle le llamamos a gente liga promised told her we'd by on friday
3pm tomorrow bis Freitag vendredi el viernes sexta 3/4 12.5. in 3 days the week of or not if she ? .
, " '' \u2019 é ß
"""
WORDS = st.sampled_from([*SAID.split(), "\n"])


@given(st.lists(WORDS, max_size=30).map(" ".join) | st.text(max_size=200))
@settings(deadline=None)
def test_any_words_give_offers_that_hold_together(note: str) -> None:
    found = offers(note)
    for offer in found:
        assert 0 <= offer.start < offer.end <= len(note)
        assert offer.because.due in note[offer.start : offer.end]
        assert offer.text.strip()
        assert not offer.reading.past
        assert (offer.due is None) == (len(offer.reading.readings) > 1)
    assert len({offer.reading.readings for offer in found}) == len(found)


@given(st.timedeltas(timedelta(0), timedelta(days=800)))
def test_a_due_never_lies_behind(later: timedelta) -> None:
    now = labels.OWN_NOW + later
    for offer in offers("We'll call her on friday at 3pm. I will post it tomorrow.", now=now):
        assert offer.due is not None
        assert (offer.due.at or now) >= now


def test_quick_enough_for_every_key() -> None:
    """Under a millisecond for 300 characters where it was measured; ten here, for slow machines."""
    filler = "Customer came in with the bike, brake lever snapped again and the chain is worn. "
    note = (filler * 4)[:255] + " I told her we'd ring back by Friday 3pm."
    offers(note)
    best = min(_timed(note) for _ in range(20))
    assert best < 0.01
    assert _timed("we'll call friday " * 1100) < 5


def _timed(note: str) -> float:
    start = time.perf_counter()
    offers(note)
    return time.perf_counter() - start


def test_dateparser_is_not_loaded() -> None:
    program = (
        "import sys; from datetime import datetime, UTC; from zoneinfo import ZoneInfo;"
        "from app.rules.promise_words import find;"
        "now = datetime(2026, 5, 6, 12, tzinfo=UTC);"
        "assert find('we will ring by friday or den 3. Maerz', now=now, zone=ZoneInfo('UTC')) is not None;"
        "assert find('we will ring on friday', now=now, zone=ZoneInfo('UTC'));"
        "sys.exit('dateparser' in sys.modules)"
    )
    root = labels.HERE.parents[3]
    assert subprocess.run([sys.executable, "-c", program], cwd=root, check=False).returncode == 0
