"""The words of a new shop's lists are said in the language in use: shown, sent out, taken in."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from app import language
from app.exchange.exporting import export
from app.exchange.import_map import ImportMap
from app.queries import interactions, measures, profile, shop, summary
from app.sentences.terms import TERMS, every_spelling, term_words
from app.services import interactions as services
from app.services import shop as shop_services
from app.services.customers import NewCustomer
from app.services.interactions import NewInteraction, NewRemark
from models.shop import TERMS as SEEDED
from models.store import Store
from models.values import RemarkKind, UserError, Vocabulary
from tests.app.exchange.kit import SHIPPED, take

ABROAD = {"Counter": "Tresen", "Phone": "Telefon", "Service": "Bedienung", "Leaving": "Abschied"}
COUNTER, PHONE = "Tresen", "Telefon"


@pytest.fixture
def abroad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Speak a language in which some of the words are others."""
    root = tmp_path / "catalogues"
    folder = root / "de" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    catalogue = Catalog(locale="de")
    for english, other in ABROAD.items():
        catalogue.add(english, other)
    with (folder / "counterfoil.mo").open("wb") as out:
        write_mo(out, catalogue)
    monkeypatch.setenv(language.FOLDER, str(root))
    assert language.use("de") == "de"
    yield
    language.use("en")


@pytest.fixture
def visit(store: Store) -> int:
    """Log one interaction of which every list knows a word; return its customer."""
    with store.write() as writing:
        ids = {
            (vocabulary, row.key): row.id
            for vocabulary in Vocabulary
            for row in shop.terms(writing, vocabulary)
        }
        new = NewInteraction(
            "came by",
            NewCustomer("Ana", preferred_channel_id=ids[Vocabulary.CHANNEL, "phone"]),
            at=datetime(2026, 3, 2, 9, tzinfo=UTC),
            channel_id=ids[Vocabulary.CHANNEL, "counter"],
            stage_id=ids[Vocabulary.STAGE, "leaving"],
            aspect_id=ids[Vocabulary.ASPECT, "service"],
            remarks=(NewRemark(RemarkKind.COMPLIMENT, "kind", ids[Vocabulary.ASPECT, "service"]),),
        )
        customer = services.log(writing, new).customer
    assert customer is not None
    return customer


def channels(store: Store) -> list[str]:
    with store.read() as reading:
        return [row.text for row in shop.terms(reading, Vocabulary.CHANNEL)]


def test_every_word_a_shop_begins_with_can_be_said() -> None:
    assert {key: text for _, key, text, _ in SEEDED} == dict(TERMS)
    assert term_words(None, "Counter") == "Counter"
    assert term_words("gone", "Stall") == "Stall"


def test_what_is_shown_is_said_in_the_language(store: Store, visit: int, abroad: None) -> None:
    first, last = date(2026, 3, 1), date(2026, 3, 31)
    assert channels(store)[:3] == [COUNTER, PHONE, "E-mail"]
    with store.read() as reading:
        row = interactions.latest(reading, 1)[0]
        assert (row.channel, row.stage, row.aspect) == (COUNTER, "Abschied", "Bedienung")
        found = profile.profile(reading, visit)
        assert found.customer.preferred_channel == PHONE
        assert found.timeline[0].channel == COUNTER
        assert found.compliments[0].aspect == "Bedienung"
        groups = measures.measures(reading, by="channel").groups
        assert [group.key for group in groups or ()] == [COUNTER]
        period = summary.period_summary(reading, first, last)
        assert [quote.aspect for quote in period.praised] == ["Bedienung"]


def test_a_word_the_shop_wrote_itself_is_left_alone(store: Store, abroad: None) -> None:
    with store.read() as reading:
        counter, phone = shop.terms(reading, Vocabulary.CHANNEL)[:2]
    with store.write() as writing:
        assert shop_services.rename_term(writing, counter.id, COUNTER).changeset is None
        with pytest.raises(UserError, match=r"term\.exists"):
            shop_services.add_term(writing, Vocabulary.CHANNEL, "telefon")
    with store.write() as writing:
        shop_services.rename_term(writing, phone.id, "Counter bell")
        shop_services.add_term(writing, Vocabulary.CHANNEL, "Service")
    assert channels(store)[:2] == [COUNTER, "Counter bell"]
    assert channels(store)[-1] == "Service", "a word of another list's name is no default"


def test_a_default_that_comes_back_is_still_said(store: Store, abroad: None) -> None:
    with store.read() as reading:
        counter = shop.terms(reading, Vocabulary.CHANNEL)[0]
    with store.write() as writing:
        shop_services.retire_term(writing, counter.id)
    with store.write() as writing:
        shop_services.add_term(writing, Vocabulary.CHANNEL, COUNTER)
    assert COUNTER in channels(store)
    language.use("en")
    assert "Counter" in channels(store)


@pytest.mark.usefixtures("abroad")
def test_what_goes_out_in_one_language_comes_in_in_another(
    store: Store, visit: int, tmp_path: Path
) -> None:
    export(store, tmp_path / "out")
    with (tmp_path / "out" / "interactions.csv").open(encoding="utf-8-sig", newline="") as file:
        [row] = csv.DictReader(file)
    assert (row["channel"], row["stage"], row["aspect"]) == (COUNTER, "Abschied", "Bedienung")
    language.use("en")
    again = Store.open(tmp_path / "again.counterfoil")
    try:
        before = channels(again)
        for name in ("customers", "interactions"):
            file_map = ImportMap.load(SHIPPED / f"counterfoil-{name}.toml")
            assert take(again, tmp_path / "out" / f"{name}.csv", file_map).is_clean
        assert channels(again) == before, "no word was made twice"
        with again.read() as reading:
            assert interactions.latest(reading, 1)[0].channel == "Counter"
    finally:
        again.close()


def test_every_spelling_is_known(abroad: None) -> None:
    assert every_spelling()["counter"] == {"Counter", COUNTER}
    assert every_spelling()["price"] == {"Price and payment"}
