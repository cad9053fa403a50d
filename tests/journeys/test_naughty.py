"""Strings that break programs, as customer name, note and promise, all the way through.

Every string of the naughty collections goes in by the use cases and must come out code point
for code point, be found, be exact in JSON, be harmless in CSV, and stand on paper or be counted
there. Formulas that hide behind blanks, tabs and full-width signs are added by ourselves.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.cli.output import visible
from app.exchange.exporting import export
from app.queries import customers as customer_query
from app.queries import interactions as interaction_query
from app.queries import promises as promise_query
from app.queries.search import search
from app.queries.summary import unmet_summary
from app.reports import unmet
from app.reports.visible import printable
from app.rules.disarm import armed
from app.services import interactions
from app.services.customers import NewCustomer
from app.services.interactions import NewInteraction, NewPromise
from models.store import Store
from models.values import NAME_LIMIT, Due, FixedClock, Record, UserError
from tests.app.reports.reading import bare, flat, poppler, text

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
DUE = Due(day=date(2026, 3, 17))
OUR_OWN = [
    *(f"{sign}cmd|' /C calc'!A0" for sign in "=+-@\t\r\n＝＋－＠−"),
    *(f"{blank}=1+1" for blank in (" ", "\u00a0", "\u3000", "\ufeff", "\u200b", "\t ", "\r\n")),
    "'=1+1",
    "''",
    '"=1+1"',
    ";=1+1",
    "a\n=1+1",
    'DDE ("cmd";"/C calc";"!A0")A0',
    "<img src=/etc/passwd>",
    "<para><b>&amp;</para>",
    "%s%n{0.__class__}{}",
    "\x1b[2J\x07",
    'customer:* OR note NEAR(a b) ^x -y "',
    "CON",
    "..",
    "x" * 500,
    "ﬃ ½ ⅷ ﾊﾟ",
]
FURNITURE = re.compile(
    r"Contains personal data.*?Standing\s+Owner(\s+No customer recorded\s+\d+)?", re.DOTALL
)
"""What stands between the parts of a text that goes on over a page."""
FORMULA = re.compile("[=+\\-@\t\r\n\0＝＋－＠]")
"""What a spreadsheet takes for the beginning of a formula, or what hides one."""


@dataclass(frozen=True)
class Kept:
    """The store that holds them all; the string at a place has the ids of that place."""

    store: Store
    strings: list[str]
    customers: list[int | None]
    interactions: list[int]
    promises: list[int]

    @property
    def names(self) -> list[str | None]:
        """The strings as their customers bear them; None where one is too long for a name."""
        return [one if len(one) <= NAME_LIMIT else None for one in self.strings]


def _collections(folder: Path) -> Iterator[str]:
    """Yield every string of the collections, blank ones too."""
    yield from json.loads((folder / "blns" / "blns.json").read_text(encoding="utf-8"))
    for file in sorted((folder / "csv_injection").glob("*payload*.txt")):
        yield from file.read_text(encoding="utf-8").split("\n")
    [document] = (folder / "csv_injection").glob("*.md")
    for block in re.findall(r"```text\n(.*?)```", document.read_text(encoding="utf-8"), re.DOTALL):
        yield from (line.removeprefix("    ") for line in block.split("\n"))
    for file in sorted((folder / "path_traversal").glob("*.txt")):
        yield from file.read_bytes().decode("utf-8", "replace").split("\n")
    for file in sorted(folder.glob("markup_injection/*.txt")):
        yield from file.read_bytes().decode("utf-8", "replace").split("\n")


def _named(one: str) -> NewCustomer | None:
    """Return a customer of that name; what is too long for a name is a walk-in's note."""
    return NewCustomer(one) if len(one) <= NAME_LIMIT else None


@pytest.fixture(scope="module")
def kept(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kept]:
    folder = shared_data / "naughty_strings"
    if not folder.is_dir():
        pytest.skip("the shared naughty strings are not here")
    strings = list(dict.fromkeys(one for one in [*_collections(folder), *OUR_OWN] if one.strip()))
    path = tmp_path_factory.mktemp("naughty") / "naughty.counterfoil"
    store = Store.open(path, clock=FixedClock(NOW))
    try:
        with store.write() as writing:
            logged = [
                interactions.log(
                    writing, NewInteraction(one, _named(one), promises=[NewPromise(one, DUE)])
                )
                for one in strings
            ]
        yield Kept(
            store,
            strings,
            [found.customer for found in logged],
            [found.interaction for found in logged],
            [found.promises[0] for found in logged],
        )
    finally:
        store.close()


def test_there_are_enough_of_them(kept: Kept) -> None:
    assert len(kept.strings) > 1_300


def test_each_is_stored_code_point_for_code_point(kept: Kept) -> None:
    with kept.store.read() as reading:
        rows = {row.id: row for row in interaction_query.latest(reading, 10_000)}
        found = [rows[number] for number in kept.interactions]
        assert [row.note for row in found] == kept.strings
        assert [row.customer for row in found] == kept.names
        assert [row.promises[0].text for row in found] == kept.strings
        desk = {row.id: row for row in promise_query.unmet(reading)}
        assert [desk[number].customer for number in kept.promises] == kept.names


def test_each_is_found_where_it_holds_a_letter_or_digit(kept: Kept) -> None:
    lost = []
    places = zip(kept.strings, kept.customers, kept.interactions, kept.promises, strict=True)
    with kept.store.read() as reading:
        for one, customer, interaction, promise in places:
            if not any(letter.isalnum() for letter in one):
                continue
            names = {hit.id for hit in customer_query.search(reading, one, 10_000)}
            hits = {(hit.kind, hit.id) for hit in search(reading, one, 10_000)}
            wanted = {(Record.INTERACTION, interaction), (Record.PROMISE, promise)}
            if customer not in {*names, None} or not wanted <= hits:
                lost.append(one)
    assert not lost


@pytest.mark.parametrize("sign", ["\u2066", "\u061c", "\u20bf", "\U0001f970"])
def test_words_beside_newer_signs_are_found(store: Store, sign: str) -> None:
    with store.write() as writing:
        logged = interactions.log(writing, NewInteraction(f"{sign}nice{sign} day"))
    with store.read() as reading:
        assert [hit.id for hit in search(reading, "nice")] == [logged.interaction]


def test_each_names_its_customer_exactly(kept: Kept) -> None:
    with kept.store.read() as reading:
        for one, customer in zip(kept.names, kept.customers, strict=True):
            if one is None:
                continue
            assert customer in {hit.id for hit in customer_query.named(reading, one)}, one


def test_none_steers_a_terminal(kept: Kept) -> None:
    for one in kept.strings:
        said = visible(one)
        assert not any(ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 for c in said), one
        assert not set(said) & set("\u202a\u202b\u202d\u202e"), one


@pytest.fixture(scope="module")
def exported(kept: Kept, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exported")
    written = export(kept.store, folder)
    assert {file.parent for file in written} == {folder}
    assert set(folder.iterdir()) == set(written)
    return folder


def test_each_is_exact_in_json(kept: Kept, exported: Path) -> None:
    document = json.loads((exported / "counterfoil.json").read_text(encoding="utf-8"))
    text_of = json.dumps(document, ensure_ascii=False)
    lost = [one for one in kept.strings if json.dumps(one, ensure_ascii=False) not in text_of]
    assert not lost


@pytest.mark.parametrize(
    ("file", "column"),
    [("customers.csv", "name"), ("interactions.csv", "note"), ("promises.csv", "text")],
)
def test_each_is_disarmed_in_csv_and_comes_back(
    kept: Kept, exported: Path, file: str, column: str
) -> None:
    with (exported / file).open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    cells = [row[column] for row in rows]
    strings = [one for one in (kept.names if column == "name" else kept.strings) if one]
    assert sorted(armed(cell) for cell in cells) == sorted(strings)
    everything = [cell for row in rows for cell in row.values() if cell]
    assert not [
        cell for cell in everything if FORMULA.match(cell.lstrip(" \u00a0\u3000\ufeff\u200b"))
    ]


def test_each_stands_on_paper_or_is_counted_there(kept: Kept) -> None:
    with kept.store.read() as reading:
        summary = unmet_summary(reading, NOW.date())
    made = unmet.render(summary, printed_at=NOW, language="en")
    words = text(made)
    read = [words, poppler(made), poppler(made, "-raw")]
    found = [bare(FURNITURE.sub("", one)).replace("-", "") for one in read if one is not None]
    wanted = {one: bare(printable(one)[0]).replace("-", "") for one in kept.strings}
    lost = [one for one, printed in wanted.items() if not any(printed in view for view in found)]
    if poppler(made) is None:  # pdfium alone reads columns across a page's end
        lost = [one for one in lost if len(one) <= NAME_LIMIT]
    assert not lost
    missing = sum(printable(one)[1] for one in [*kept.strings, *filter(None, kept.names)])
    assert missing > 0
    assert f"{missing:,} characters could not be printed" in flat(words)


def test_what_is_too_long_for_a_name_is_refused_as_one(kept: Kept) -> None:
    from app.sentences import sentence

    too_long = [one for one in kept.strings if len(one) > NAME_LIMIT]
    assert too_long
    for one in too_long:
        with pytest.raises(UserError) as refused, kept.store.write() as writing:
            interactions.log(writing, NewInteraction("x", NewCustomer(one)))
        assert f"{len(one)} characters" in sentence(refused.value)


def test_blank_ones_are_refused_with_the_fields_sentence(shared_data: Path, store: Store) -> None:
    from app.sentences import sentence

    blanks = [one for one in _collections(shared_data / "naughty_strings") if not one.strip()]
    assert len(set(blanks)) > 2
    for one in {*blanks, "\t\r\n", "\u2003\u2028"}:
        for new, said in (
            (NewInteraction(one), "The note is empty"),
            (NewInteraction("x", NewCustomer(one)), "The name is empty"),
            (NewInteraction("x", promises=[NewPromise(one, DUE)]), "is empty"),
        ):
            with pytest.raises(UserError) as refused, store.write() as writing:
                interactions.log(writing, new)
            assert said in sentence(refused.value)


@pytest.mark.parametrize(
    ("text_given", "code"), [("a\0b", "words.nul"), ("a\ud800", "words.surrogate")]
)
def test_what_is_no_text_is_refused(store: Store, text_given: str, code: str) -> None:
    for new in (
        NewInteraction(text_given),
        NewInteraction("x", NewCustomer(text_given)),
        NewInteraction("x", promises=[NewPromise(text_given, DUE)]),
    ):
        with pytest.raises(UserError) as refused, store.write() as writing:
            interactions.log(writing, new)
        assert refused.value.code == code
    with store.read() as reading:
        assert interaction_query.latest(reading, 5) == []
