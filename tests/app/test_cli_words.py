"""What argparse says by itself comes in the language in use, with nothing lost or broken by it."""

from __future__ import annotations

import argparse
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from app.cli import main, usage_words
from app.language import FOLDER, available, use

WRONG = {
    "nothing after an option": ["log", "--note"],
    "what is required": ["log"],
    "what is not known": ["unmet", "--colour"],
    "a word that is none of the choices": ["edit", "shop", "1", "name=X"],
    "a step that is none": ["log", "--note", "x", "--arrival", "three"],
    "no number": ["history", "--limit", "0"],
    "a value where none belongs": ["unmet", "--all=5"],
    "nothing where at least one belongs": ["search"],
}


@pytest.fixture
def shouted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Speak a language that has every word of argparse in capitals, its fields as they are."""
    folder = tmp_path / "de" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    catalogue = Catalog(locale="de")
    for ours in usage_words._WORDS.values():
        catalogue.add(ours, re.sub(r"(\{\w+\})|(\w+)", _shout, ours))
    with (folder / "counterfoil.mo").open("wb") as out:
        write_mo(out, catalogue)
    monkeypatch.setenv(FOLDER, str(tmp_path))
    monkeypatch.setenv("COUNTERFOIL_LANGUAGE", "de")
    yield
    use("en")


def _shout(match: re.Match[str]) -> str:
    return match[1] or match[2].upper()


@pytest.mark.usefixtures("shouted")
@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_said_in_the_language_in_use(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert said.startswith("USAGE: counterfoil")
    assert f"counterfoil {arguments[0]}: ERROR: " in said or "counterfoil: ERROR: " in said
    message = said.partition("ERROR: ")[2]
    assert not re.search(r"\b(?:argument|required|unrecognized|expected|invalid|option)\b", message)


@pytest.mark.usefixtures("shouted")
def test_the_help_has_its_headings_in_the_language_in_use(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["edit", "--help"]) == 0
    said = capsys.readouterr().out
    assert "POSITIONAL ARGUMENTS:" in said
    assert "OPTIONS:" in said
    assert "SHOW THIS HELP MESSAGE AND EXIT" in said


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG)
def test_english_needs_no_catalogue(
    arguments: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COUNTERFOIL_LANGUAGE", "en")
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert said.startswith("usage: counterfoil")
    assert ": error: " in said
    assert not re.search(r"[{}]value|%\(|_count", said)


@pytest.mark.parametrize("language", [code for code in available() if code != "en"])
@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG)
def test_no_translation_breaks_it(
    language: str,
    arguments: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COUNTERFOIL_LANGUAGE", language)
    assert main(arguments) == 2
    said = capsys.readouterr().err
    use("en")
    assert "counterfoil" in said
    assert not re.search(r"%\(|\{(?:value|message|prog|argument_name)\}", said)


def test_these_are_still_the_words_of_argparse() -> None:
    """Another Python may say it otherwise: then it stays English, and this tells so."""
    source = inspect.getsource(argparse)
    for theirs in usage_words._WORDS:
        assert theirs.replace("\n", "\\n") in source, theirs


def test_a_per_cent_sign_in_a_translation_is_no_field() -> None:
    message = "unrecognized arguments: %s"
    assert usage_words._with_fields("100 % {value}", message) % "x" == "100 % x"
