"""Likeness: a table of the same and of others, and what must hold of any two people."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.likeness import (
    THRESHOLD,
    PersonFacts,
    candidates_key,
    likeness,
    name_likeness,
    words_of,
)
from app.rules.names import phone_key
from app.rules.sounds import jaro_winkler, skeleton, sound

Facts = tuple[str, tuple[str, ...], tuple[str, ...]]


def person(name: str, phone: str = "", email: str = "") -> PersonFacts:
    return PersonFacts(name, (phone,) if phone else (), (email,) if email else ())


SAME_NAMES = [
    ("Anna Schmidt", "anna schmidt"),
    ("Anna Schmidt", "Schmidt, Anna"),
    ("Anna Schmidt", "Anna Schmitt"),
    ("Anna Schmidt", "Ana Schmidt"),
    ("Anna Maria Schmidt", "Anna Schmidt"),
    ("A. Schmidt", "Anna Schmidt"),
    ("Frau Schmidt", "Schmidt"),
    ("Dr. Jörg Müller", "Joerg Mueller"),
    ("Jörg Müller", "Jorg Muller"),
    ("Jürgen Groß", "Juergen Gross"),
    ("Stefan Meier", "Stephan Mayer"),
    ("Stefan Meyer", "Stefan Maier"),
    ("Thomas Fischer", "Tomas Vischer"),
    ("Catherine O'Brien", "Katherine OBrien"),
    ("Steven Clarke", "Stephen Clark"),
    ("Jon Smith", "John Smith"),
    ("John P. Smith", "John Paul Smith"),
    ("John Smith", "Jhon Smith"),
    ("Robert Johnson", "Robert Jonson"),
    ("Philippe Lefèvre", "Filipe Lefevre"),
    ("Thierry Beaulieu", "Tierry Beaulieu"),
    ("François Petit", "Francois Petit"),
    ("José González", "Jose Gonzales"),
    ("María José Hernández", "Maria Hernandez"),
    ("Hernández García, Luis", "Luis Hernandez Garcia"),
    ("João da Silva Souza", "Joao da Silva Sousa"),
    ("Conceição Araújo", "Conceicao Araujo"),
    ("Łukasz Kowalski", "Lukasz Kowalsky"),
    ("Søren Østergaard", "Soren Ostergaard"),
    ("山田太郎", "山田 太郎"),
    ("Александр Пушкин", "ПУШКИН Александр"),
]
SAME_BY_CONTACT = [
    (person("Anna", "+49891234567"), person("Anna Schmidt", "089 1234567")),
    (person("Anna Schmidt", email="a@example.org"), person("Nan Smith", email="a@example.org")),
    (person("Peter Vogt", "+4917612345678"), person("Petra Vogt", "017612345678")),
    (person("Kaffee Peters", "+49301112223"), person("Café Peters GmbH", "030 1112223")),
    (person("Anna Schmid", "+49891234567"), person("Schmidt A", "+49891234576")),
]
OTHER_NAMES = [
    ("Anna Schmidt", "Peter Schmidt"),
    ("Anna Schmidt", "Anna Weber"),
    ("Anna Schmidt", "Anna"),
    ("Schmidt", "Anna Schmidt"),
    ("John Smith", "Jane Smith"),
    ("John Smith", "Joan Smith"),
    ("Mario García", "María García"),
    ("Martin Huber", "Martina Huber"),
    ("Daniel Petit", "Danielle Petit"),
    ("Paul Weber", "Paula Weber"),
    ("Lena Braun", "Luna Braun"),
    ("Lee", "Li Wei"),
    ("Tim Cook", "Tom Cook"),
    ("Jan de Vries", "Jan de Boer"),
    ("John Paul Smith", "John Peter Smith"),
    ("Thomas Becker", "Tobias Becker"),
    ("Maria Silva", "Marta Souza"),
    ("Carlos Pereira", "Carla Pereira"),
    ("José Luis García", "José Luis Pérez"),
    ("山田太郎", "山田花子"),
    ("Александр Пушкин", "Александра Пушкина"),
    ("A. B.", "Anna Braun"),
    ("!!!", "Anna Braun"),
]
OTHER_BY_CONTACT = [
    (person("Anna Schmidt", "+49891234567"), person("Bernd Kowalski", "+49891234567")),
    (person("Anna Schmidt", "+49891234567"), person("Anna Weber", "+49891234568")),
    (person("Anna", "123"), person("Bernd", "123")),
]
# Nobody can tell these from a slip by the name alone: they are shown, and the clerk decides.
SHOWN_THOUGH_OTHERS = [
    ("Christian Wolf", "Christina Wolf"),
    ("J. Smith", "Jane Smith"),
    ("Anne Richter", "Anne Richter"),
]


def both(pair: tuple[str, str]) -> tuple[PersonFacts, PersonFacts]:
    return person(pair[0]), person(pair[1])


SAME = [*map(both, SAME_NAMES), *SAME_BY_CONTACT]
OTHERS = [*map(both, OTHER_NAMES), *OTHER_BY_CONTACT]


def test_the_table_is_large_enough() -> None:
    assert len(SAME) + len(OTHERS) >= 40
    assert min(len(SAME), len(OTHERS)) >= 20


@pytest.mark.parametrize(("a", "b"), SAME)
def test_the_same_person_is_shown_and_said_why(a: PersonFacts, b: PersonFacts) -> None:
    found = likeness(a, b)
    assert found.shown, found
    assert found.reasons


@pytest.mark.parametrize(("a", "b"), OTHERS)
def test_another_person_is_not_shown(a: PersonFacts, b: PersonFacts) -> None:
    assert not likeness(a, b).shown, likeness(a, b)


@pytest.mark.parametrize("pair", SHOWN_THOUGH_OTHERS)
def test_what_cannot_be_told_apart_is_shown(pair: tuple[str, str]) -> None:
    assert likeness(*both(pair)).shown


def test_the_threshold_lies_between_strangers_and_the_same() -> None:
    least = min(likeness(a, b).score for a, b in SAME)
    most = max(likeness(a, b).score for a, b in OTHERS)
    assert most + 0.05 < least
    assert abs(THRESHOLD - (least + most) / 2) < 0.02, (most, least)


@pytest.mark.parametrize("pair", SAME_NAMES)
def test_the_same_person_is_found_through_the_index(pair: tuple[str, str]) -> None:
    assert set(candidates_key(pair[0])) & set(candidates_key(pair[1]))


def test_reasons_say_what_was_alike() -> None:
    assert likeness(person("Anna Schmidt"), person("Schmidt Anna")).reasons == ("name_order",)
    assert likeness(*both(("Stefan Meier", "Stephan Mayer"))).reasons == ("sound",)
    assert likeness(*both(("A. Schmidt", "Anna Schmidt"))).reasons == ("initial",)
    assert likeness(*both(("Anna Maria Schmidt", "Anna Schmidt"))).reasons == ("missing_name",)
    near = likeness(person("Anna Schmid", "+49891234567"), person("Anna Schmidt", "+49891234576"))
    assert near.reasons == ("sound", "near_phone")


def test_a_contact_that_differs_says_a_little() -> None:
    known = person("Anna Schmidt", "+49891234567")
    assert likeness(known, person("Anna Schmidt")).score == 1
    assert THRESHOLD < likeness(known, person("Anna Schmidt", "+4930999888")).score < 1


def test_a_phone_is_one_with_and_without_its_country() -> None:
    with_country = phone_key("+49 89 1234567", None)
    without = phone_key("089 1234567", None)
    found = likeness(person("A", with_country), person("B", without))
    assert found.reasons == ("same_phone",)


# Published examples: Winkler 1990, as printed in the literature since.
@pytest.mark.parametrize(
    ("a", "b", "value"),
    [
        ("martha", "marhta", 0.961),
        ("dwayne", "duane", 0.840),
        ("dixon", "dicksonx", 0.813),
        ("abc", "abc", 1.0),
        ("abc", "xyz", 0.0),
        ("", "abc", 0.0),
    ],
)
def test_jaro_winkler_as_published(a: str, b: str, value: float) -> None:
    assert round(jaro_winkler(a, b), 3) == value


@pytest.mark.parametrize(
    "words",
    [
        ("meier", "mayer", "maier", "meyer"),
        ("schmidt", "schmitt"),
        ("fischer", "vischer"),
        ("catherine", "katherine"),
        ("souza", "sousa"),
        ("gonzalez", "gonzales"),
        ("philippe", "filipe"),
        ("stephen", "steven"),
        ("mueller", "muller"),
    ],
)
def test_what_sounds_alike_shares_a_key(words: tuple[str, ...]) -> None:
    assert len({sound(word) for word in words}) == 1
    assert len({skeleton(word) for word in words}) == 1


@pytest.mark.parametrize(("a", "b"), [("lena", "luna"), ("anna", "ines"), ("karl", "kira")])
def test_what_sounds_otherwise_does_not(a: str, b: str) -> None:
    assert sound(a) != sound(b)


NAMES = st.text(st.characters(codec="utf-8"), max_size=30) | st.sampled_from(
    [name for pair in (*SAME_NAMES, *OTHER_NAMES) for name in pair]
)
PHONES = st.lists(st.from_regex(r"\+?[0-9]{0,13}", fullmatch=True), max_size=2).map(tuple)
EMAILS = st.lists(st.sampled_from(["a@example.org", "b@example.org"]), max_size=2).map(tuple)
PEOPLE = st.builds(PersonFacts, NAMES, PHONES, EMAILS)


@given(PEOPLE, PEOPLE)
def test_likeness_is_symmetric_and_a_share(a: PersonFacts, b: PersonFacts) -> None:
    found = likeness(a, b)
    assert found == likeness(b, a)
    assert 0 <= found.score <= 1
    assert found.reasons or not found.shown


@given(PEOPLE)
def test_equal_facts_are_the_same(a: PersonFacts) -> None:
    assert likeness(a, a).score == 1
    assert likeness(a, a).reasons


@given(NAMES)
def test_accents_and_case_change_nothing(name: str) -> None:
    for other in (unicodedata.normalize("NFD", name), f"  {name} "):
        assert words_of(other) == words_of(name)
        assert candidates_key(other) == candidates_key(name)


@given(st.sampled_from(SAME_NAMES), st.permutations([0, 1, 2, 3]))
def test_the_order_of_the_words_hardly_counts(pair: tuple[str, str], order: list[int]) -> None:
    words = pair[0].split()
    shuffled = " ".join(words[at] for at in order if at < len(words))
    assert name_likeness(pair[0], shuffled).score >= 0.95


def full_names(file: Path) -> dict[str, set[str]]:
    """Collect the sample names with a surname, by the sample they are of."""
    parts: dict[tuple[str, str], list[str]] = defaultdict(list)
    for line in file.read_text(encoding="utf-8").splitlines()[1:]:
        place, sample, field, value = line.split("\t")
        if sample.endswith("GS") and field in {"given", "given2", "surname"}:
            parts[place, sample].append(value)
    names = defaultdict(set)
    for (place, _), words in parts.items():
        names[place].add(" ".join(words))
    return names


def test_names_of_all_scripts_are_found_again_and_kept_apart(shared_data: Path) -> None:
    """Every sample name is itself, in any order, and no stranger of its own place is shown."""
    names = full_names(shared_data / "names_phones" / "sample_names.tsv")
    assert len(names) > 100
    scripts = set()
    for here in names.values():
        for name in here:
            scripts.add(unicodedata.name(name[0]).split()[0])
            assert candidates_key(name), name
            assert name_likeness(name, name).score == 1
            assert name_likeness(name, " ".join(reversed(name.split()))).score >= 0.95
    assert len(scripts) >= 15
    strangers = [(a, b) for here in names.values() for a in here for b in here if a < b]
    shown = [pair for pair in strangers if likeness(*both(pair)).shown]
    assert len(shown) / len(strangers) < 0.02, shown
