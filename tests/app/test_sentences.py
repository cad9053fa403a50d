"""Every code that can be raised has its sentence, and no value can break one."""

from __future__ import annotations

import ast
import errno
import string
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language import use
from app.sentences import SENTENCES, filled, of_system, sentence
from models.values import Standing, StoreError, StoreTrouble, UserError

ROOT = Path(__file__).resolve().parents[2]
RAISES = {"UserError", "Conflict", "StoreError"}
FAMILIES = {key.split(".")[0] for key in SENTENCES}


def _sources() -> Iterator[Path]:
    for folder in ("app", "models", "ui"):
        yield from sorted((ROOT / folder).rglob("*.py"))


def _raised(tree: ast.AST) -> Iterator[tuple[str, set[str]]]:
    """Yield each code that is raised by name, with the values it brings."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in RAISES:
            continue
        values = {word.arg for word in node.keywords if word.arg}
        for argument in node.args:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value, values


def _passed_on(tree: ast.AST) -> Iterator[str]:
    """Yield texts that look like a code of a family we know and are raised by another's hand."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            family, dot, word = node.value.partition(".")
            if dot and family in FAMILIES and word.isidentifier() and word.islower():
                yield node.value


_RAISED = [
    pytest.param(code, values, id=f"{path.relative_to(ROOT)}:{code}")
    for path in _sources()
    for code, values in _raised(ast.parse(path.read_text(encoding="utf-8")))
]
COMMANDS = {"shop.correct", "shop.open", "undo.apply", "sample.build"}
"""Texts of the same shape that name a command, or a column of the journal."""


def test_something_is_raised_at_all() -> None:
    assert len(_RAISED) > 80


@pytest.mark.parametrize(("code", "values"), _RAISED)
def test_every_raised_code_has_a_sentence_that_its_values_fill(code: str, values: set[str]) -> None:
    keys = [key for key in SENTENCES if key.split(":")[0] == code]
    assert keys, f"no sentence for {code}"
    for key in keys:
        wanted = {name for _, name, _, _ in string.Formatter().parse(SENTENCES[key]) if name}
        field_only = ":" in key
        missing = wanted - values - {"field", "code"}
        # A sentence for one field may ask for what only that field's callers bring.
        assert not missing or field_only or len(keys) > 1, f"{key} lacks {missing}"


_APP = [path for path in _sources() if path.is_relative_to(ROOT / "app")]
# Not every family's texts are codes: these look like one and are not.
_OTHER = {"map.toml", "shop.toml", "shop.counterfoil"}


@pytest.mark.parametrize("path", _APP, ids=lambda path: str(path.relative_to(ROOT)))
def test_codes_passed_on_by_variables_have_a_sentence_too(path: Path) -> None:
    known = {key.split(":")[0] for key in SENTENCES}
    named = _named_commands(ast.parse(path.read_text(encoding="utf-8")))
    found = set(_passed_on(ast.parse(path.read_text(encoding="utf-8")))) - COMMANDS - _OTHER
    assert found - named <= known


def _named_commands(tree: ast.AST) -> set[str]:
    """Return what `writing.name("…")` names: commands have the shape of codes."""
    return {
        argument.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "name"
        for argument in node.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }


@pytest.mark.parametrize("kind", list(StoreTrouble))
def test_every_trouble_of_the_store_has_a_sentence(kind: StoreTrouble) -> None:
    said = sentence(StoreError(kind, path="/tmp/shop.counterfoil", found=9, known=2))
    assert "refused (" not in said
    assert "?" not in said


def test_a_sentence_says_what_and_what_to_do() -> None:
    error = UserError("promise.wrong_digit", field="number", number="12-8")
    assert sentence(error) == (
        "12-8 has a wrong check digit, so it is the number of no promise; read it again."
    )


def test_a_field_of_its_own_comes_first() -> None:
    assert sentence(UserError("words.blank", field="note")).startswith("The note is empty")
    assert sentence(UserError("words.blank", field="tone")).startswith("The tone is empty")


def test_an_unknown_code_is_still_one_sentence() -> None:
    assert "no.such_code" in sentence(UserError("no.such_code"))


def test_missing_values_leave_a_question_mark() -> None:
    assert "?" in sentence(UserError("customer.several"))


def test_values_of_every_kind_are_readable() -> None:
    values = {
        "standing": Standing.KEPT_LATE,
        "day": date(2026, 3, 6),
        "at": datetime(2026, 3, 6, 15, tzinfo=UTC),
        "many": ("a", "b"),
        "weekday": 0,
    }
    said = filled("{standing} {day} {at} {many} {weekday}", values)
    assert said == "kept_late 2026-03-06 2026-03-06 15:00+00:00 a, b Monday"


@given(st.text())
def test_no_value_steers_the_terminal_or_breaks_the_sentence(text: str) -> None:
    said = sentence(UserError("customer.unknown", name=text))
    assert said.startswith("There is no customer ")
    assert not any(ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 for c in said)
    assert not set(said) & set("\u202e\u2066\u2067")


def test_braces_in_a_value_stay_braces() -> None:
    said = sentence(UserError("customer.unknown", name="{0.__class__} {path}"))
    assert "{0.__class__} {path}" in said


def test_a_template_cannot_reach_into_values() -> None:
    assert filled("{name.__class__}", {"name": "x"}) == "?"


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (errno.ENOENT, "There is no"),
        (errno.ENOSPC, "disk is full"),
        (errno.EISDIR, "folder"),
        (errno.EACCES, "may not"),
        (errno.EIO, "refused"),
    ],
)
def test_the_systems_refusals_have_sentences(number: int, word: str) -> None:
    assert word in of_system(OSError(number, "words of the system", "/tmp/x"))


def test_a_broken_translation_gives_way_to_english(tmp_path: Path) -> None:
    from babel.messages.catalog import Catalog
    from babel.messages.mofile import write_mo

    source = SENTENCES["promise.wrong_digit"]
    folder = tmp_path / "xx" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    catalogue = Catalog(locale="de")
    catalogue.add(source, "{number ist kaputt")
    catalogue.add(SENTENCES["customer.unknown"], "{name} kennt niemand.")
    with (folder / "counterfoil.mo").open("wb") as out:
        write_mo(out, catalogue)
    try:
        assert use("xx", tmp_path) == "xx"
        assert sentence(UserError("customer.unknown", name="Ana")) == "Ana kennt niemand."
        assert sentence(UserError("promise.wrong_digit", number=1)).startswith("1 has a wrong")
    finally:
        use("en")


@pytest.mark.parametrize("text", sorted(SENTENCES.values()))
def test_sentences_are_sentences(text: str) -> None:
    parsed = [name for _, name, spec, _ in string.Formatter().parse(text) if name is not None]
    assert all(name.isidentifier() for name in parsed)
    assert text[0].isupper() or text[0] == "{" or text[-1] not in ".!"
