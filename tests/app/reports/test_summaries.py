"""The summaries: every figure after its label, every case printable."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from unicodedata import normalize

import pytest

from app.reports import KINDS, making, period, profile, unmet
from app.reports.page import Paper
from app.reports.visible import printable
from app.reports.wording import Wording
from tests.app.reports import examples
from tests.app.reports.reading import bare, check_figures, flat, pages, poppler, reader, text

NAUGHTY = Path(__file__).parents[4] / "shared/data/naughty_strings/blns/blns.json"


def make_period(paper: Paper = "a4", scale: int = 1) -> bytes:
    return period.render(examples.period(scale), paper=paper, printed_at=examples.AT, language="en")


def make_profile(paper: Paper = "a4", scale: int = 1) -> bytes:
    data = examples.profile(interactions=12 * scale)
    return profile.render(data, paper=paper, printed_at=examples.AT, language="en")


def make_unmet(paper: Paper = "a4", scale: int = 1) -> bytes:
    data = examples.unmet(16 * scale)
    return unmet.render(data, paper=paper, printed_at=examples.AT, language="en")


def made(kind: str) -> Callable[..., bytes]:
    """Return what makes a kind from its example, through the one door for all kinds."""
    examples_of: dict[str, Callable[[int], object]] = {
        "handover": examples.handover,
        "voice": examples.voice,
        "staff": examples.staff,
        "copy": lambda scale: examples.customer_copy(interactions=12 * scale),
        "slip": lambda scale: examples.slip("Ring back. " * (1 + 9 * scale)),
    }

    def make(paper: Paper = "a4", scale: int = 1) -> bytes:
        wanted = {"a4": "roll", "letter": "a6"}[paper] if kind == "slip" else paper
        data = examples_of[kind](scale)
        return making.render(kind, data, paper=wanted, printed_at=examples.AT, language="en")

    return make


MAKERS: dict[str, Callable[..., bytes]] = {
    "period": make_period,
    "profile": make_profile,
    "unmet": make_unmet,
    **{kind: made(kind) for kind in ("handover", "voice", "staff", "copy", "slip")},
}
Maker = Callable[..., bytes]


def test_every_kind_has_its_test() -> None:
    assert set(MAKERS) == set(KINDS)


@pytest.mark.parametrize("scale", [0, 1, 30])
def test_the_period_shows_every_figure_after_its_label(scale: int) -> None:
    data = examples.period(scale)
    check_figures(make_period(scale=scale), data.measures)


@pytest.mark.parametrize("scale", [0, 1])
def test_the_profile_shows_every_figure_after_its_label(scale: int) -> None:
    data = examples.profile(interactions=12 * scale)
    check_figures(make_profile(scale=scale), data.profile.measures)


def test_figures_cover_the_contract() -> None:
    def paths(value: object, path: str = "") -> set[str]:
        if isinstance(value, dict) and not {"value", "low"} <= set(value) and "n" not in value:
            inner = (paths(part, f"{path}.{name}".strip(".")) for name, part in value.items())
            return set().union(*inner)
        return {path}

    contract = {path.removesuffix(".n") for path in paths(examples.measures().to_json())}
    printed = {figure.path for figure in Wording().figures(examples.measures())}
    assert contract - {"ces"} <= printed
    assert {"ces.mean", "ces.share_5_7"} <= printed


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("scale", [0, 1])
def test_same_data_same_bytes(make: Maker, paper: Paper, scale: int) -> None:
    assert make(paper=paper, scale=scale) == make(paper=paper, scale=scale)


def test_another_process_writes_the_same_bytes() -> None:
    code = (
        "import hashlib, sys; from tests.app.reports import test_summaries as t;"
        "print(hashlib.sha256(b''.join(make() for make in t.MAKERS.values())).hexdigest())"
    )
    root = Path(__file__).parents[3]
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=root, env=environment, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    here = sha256(b"".join(make() for make in MAKERS.values())).hexdigest()
    assert run.stdout.strip() == here


LISTING = {kind: MAKERS[kind] for kind in ("period", "profile", "unmet")}


@pytest.mark.parametrize("make", LISTING.values(), ids=LISTING)
def test_names_in_every_script_are_read_back(make: Maker) -> None:
    names = ["שירה כהן בע״מ (Shira Ltd)"] if make is make_profile else examples.NAMES
    data = make()
    words = bare(text(data))
    raw = poppler(data, "-raw")
    for name in names:
        assert bare(name) in words or make is make_period
        if raw is not None and make is not make_period:
            assert bare(name) in bare(raw)


def test_quotes_stand_in_the_customers_own_words() -> None:
    data = make_period()
    words = bare(text(data)).replace("-", "")
    for quote in (*examples.PRAISE, *examples.COMPLAINTS):
        for sentence in quote.split(". "):
            assert bare(sentence).replace("-", "") in words


def test_unmet_promises_stand_with_age_and_owner_and_walk_ins_have_a_place() -> None:
    words = flat(text(make_unmet()))
    assert "1-7 Credit £12.50 (moved 1×) 3 Jul 2026 120 ✗ overdue Ben" in words
    assert "No customer recorded 1" in words
    assert (
        "16 promises are unmet, to 13 customers. 1 has no customer recorded. 3 have no owner."
        in words
    )


def test_nothing_unmet_is_said_in_words() -> None:
    words = flat(text(make_unmet(scale=0)))
    assert "No promise is unmet." in words
    assert len(pages(make_unmet(scale=0))) == 1


def test_a_shop_without_records_gets_a_calm_summary() -> None:
    words = flat(text(make_period(scale=0)))
    assert "No promise fell due in this period." in words
    assert "Nothing that was promised is unmet." in words


@pytest.mark.parametrize("name", ["O", "W" * 200, "山田" * 100, "\U00012000"])
def test_names_of_any_length_fit(name: str) -> None:
    data = profile.render(examples.profile(name), printed_at=examples.AT, language="en")
    assert bare(printable(name)[0]) in bare(text(data))


@pytest.mark.parametrize("note", ["word " * 4000, "x" * 20_000, "\n" * 20_000, "שלום " * 4000])
def test_a_note_of_twenty_thousand_characters_is_printed_whole(note: str) -> None:
    data = examples.profile(interactions=1)
    long = replace(data.profile, timeline=(examples.interaction(0, note),))
    made = profile.render(replace(data, profile=long), printed_at=examples.AT, language="en")
    words = text(made)
    for token in set(note.split()):
        assert words.count(token[:1]) >= note.count(token[:1])


def test_the_digest_follows_the_data() -> None:
    one, other = make_unmet(), make_unmet(scale=2)
    assert "Digest" in pages(one)[0]
    assert pages(one)[0].split("Digest")[1][:9] != pages(other)[0].split("Digest")[1][:9]


def test_a_german_shop_writes_german_numbers() -> None:
    data = examples.period(30)
    shop = replace(data.shop, country="DE")
    made = period.render(replace(data, shop=shop), printed_at=examples.AT, language="de")
    assert "4.440" in text(made)
    assert reader(made).trailer["/Root"]["/Lang"] == "de"


@pytest.mark.skipif(not NAUGHTY.exists(), reason="the shared naughty strings are not here")
def test_naughty_strings_are_printed_or_counted() -> None:
    strings = [one for one in json.loads(NAUGHTY.read_text("utf-8")) if one.strip("\0 \t\n\r")]
    strings = [one for one in strings if "\0" not in one]
    rows = tuple(
        examples.promise(index + 1, customer=words, text=words)
        for index, words in enumerate(strings)
    )
    data = replace(examples.unmet(1), rows=rows, by_customer=examples.by_customer(rows))
    made = unmet.render(data, printed_at=examples.AT, language="en")
    missing = sum(printable(words)[1] for words in strings)
    # Each reader has its own gaps: pdftotext parts a row of keycaps, pdfium writes out ligatures
    # that have a number of their own. What one of them finds is in the file.
    found = [bare(words).replace("-", "") for words in (text(made), poppler(made) or "")]
    lost = [
        one
        for one in strings
        if not any(bare(printable(one)[0]).replace("-", "") in words for words in found)
        and bare(normalize("NFKC", one)).replace("-", "") not in normalize("NFKC", found[0])
    ]
    assert not lost
    assert (f"{2 * missing} characters could not be printed" in flat(text(made))) == (missing > 0)
