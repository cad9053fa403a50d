"""Every sentence in every language: complete, its placeholders and keys whole, words used alike."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.rules.due_words import read_due
from tongues import catalogue, checking, pseudo, window
from tongues.sentences import PLACEHOLDER, Sentence, of_app, of_window, placeholders
from ui.actions import MENUS, SPECS

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = tuple(catalogue.PLURALS)
NO_WORD = re.compile(r"`[^`]*`|--[a-z-]+|counterfoil \w+|\[[a-z]+\]|was a slip")
"""Commands and keys inside a sentence stay English; and a slip may be of the pen."""
HELPERS = {"tr", "_tr", "translate"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_and_fits(language: str) -> None:
    assert list(checking.faults(language)) == []


def test_what_is_checked_is_found() -> None:
    sentence = Sentence("&Move {n} of %1", "Promises")
    assert list(checking.faults_of(sentence, ["&Verschiebe {n} von %1"], 1)) == []
    assert "not translated" in list(checking.faults_of(sentence, [""], 1))
    assert any("placeholders" in fault for fault in checking.faults_of(sentence, ["&V {m} %1"], 1))
    assert any("key" in fault for fault in checking.faults_of(sentence, ["V {n} %1"], 1))
    many = Sentence("{n} day", plural=True, many="{n} days")
    assert any("forms" in fault for fault in checking.faults_of(many, ["يوم", "أيام"], 6))
    assert list(checking.faults_of(many, ["ein Tag", "{n} Tage"], 2)) == []


def test_the_extraction_reads_every_way_of_saying(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "app").mkdir()
    (tmp_path / "ui" / "x.py").write_text(
        "tr = partial(QCoreApplication.translate, 'Part')\n"
        "def _say(text):\n    return translate('Said', text)\n"
        "class Page(QWidget):\n    def f(self, n, yes):\n"
        "        self.tr('one\\N{HORIZONTAL ELLIPSIS}' 'two')\n"
        "        self.tr('{n} left', None, n)\n"
        "        _say('helped') or tr('apart')\n"
        "        translate('C', 'either' if yes else 'or')\n",
        encoding="utf-8",
    )
    (tmp_path / "app" / "bootstrap.py").write_text("", encoding="utf-8")
    (tmp_path / "app" / "y.py").write_text(
        "mark('marked')\nngettext('{n} a', '{n} b', n)\n_('said')\n", encoding="utf-8"
    )
    assert list(of_window(tmp_path)) == [
        Sentence("either", "C"),
        Sentence("or", "C"),
        Sentence("one…two", "Page"),
        Sentence("{n} left", "Page", plural=True),
        Sentence("apart", "Part"),
        Sentence("helped", "Said"),
    ]
    (tmp_path / "models").mkdir()
    assert list(of_app(tmp_path)) == [
        Sentence("marked"),
        Sentence("{n} a", plural=True, many="{n} b"),
        Sentence("said"),
    ]


def test_nothing_is_translated_that_the_extraction_cannot_read() -> None:
    """A text put together at run time has no translation; a variable was marked elsewhere."""
    joined = [
        f"{file.relative_to(ROOT)}:{call.lineno}"
        for file in sorted((ROOT / "ui").rglob("*.py"))
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and (getattr(call.func, "attr", "") or getattr(call.func, "id", "")) in HELPERS
        and any(isinstance(argument, ast.JoinedStr | ast.BinOp) for argument in call.args[:2])
    ]
    assert joined == []


def both(language: str) -> Iterator[tuple[Sentence, list[str]]]:
    """Yield every sentence of both catalogues with its translation's forms."""
    told = window.read(language)
    for sentence in of_window():
        yield sentence, told.get(window.key(sentence), [])
    known = catalogue.read(language)
    for sentence in of_app():
        yield sentence, known.get(sentence.source, [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_catalogues_use_the_glossary(language: str) -> None:
    file = ROOT / "resources" / "translations" / "glossary.toml"
    glossary = tomllib.loads(file.read_text(encoding="utf-8"))
    said = list(both(language))
    astray = []
    for word, stems in glossary.items():
        pattern = re.compile(rf"\b{word}s?\b", re.IGNORECASE)
        where = [(s, forms) for s, forms in said if pattern.search(_plain(s)) and any(forms)]
        assert where, f"nothing says {word}"
        astray += [
            (word, s.source, form)
            for s, forms in where
            for form in forms[-1:]
            if not any(stem in form.replace("&", "") for stem in stems[language])
        ]
    assert astray == []


def _plain(sentence: Sentence) -> str:
    """Return a source without keys, placeholders and what stays English in it."""
    text = f"{sentence.source} {sentence.many}".replace("&", "")
    return NO_WORD.sub("", PLACEHOLDER.sub("", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_word_is_the_same_in_both(language: str) -> None:
    """What stands alone in both catalogues, such as "overdue", is one word."""
    told = {s.source: forms for s, forms in both(language) if not s.context}
    differing = {
        (s.source, forms[0], told[s.source][0])
        for s, forms in both(language)
        if s.context == "Words" and s.source in told and forms != told[s.source]
    }
    assert differing == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_is_used_once_in_a_menu(language: str) -> None:
    told = window.read(language)
    bar = [told["Menus", str(title), ""][0] for _, title in MENUS]
    menus: dict[str, list[str]] = {}
    for spec in SPECS:
        menus.setdefault(spec.menu, []).append(told["Actions", str(spec.text), ""][0])
    for texts in (bar, *menus.values()):
        keys = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        assert len(keys) == len(set(keys)), texts


def test_the_pseudo_language_is_longer_and_keeps_what_must_stay() -> None:
    for text in ("&File", "Promise {number} kept", "%n days late", "Said by {name} on {day}."):
        said = pseudo.spoken(text)
        bare, plain = PLACEHOLDER.sub("", said), PLACEHOLDER.sub("", text)
        assert len(bare) >= 1.4 * len(plain)
        assert placeholders(said) == placeholders(text)
        assert said.count("&") == text.count("&")
        assert said.startswith("[")
        assert said.endswith("]")


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_the_due_that_is_shown_as_an_example_is_understood(language: str) -> None:
    source = "friday 15:00, tomorrow, in 3 days, 2026-12-04"
    told = source if language == "en" else window.read(language)["DueField", source, ""][0]
    now = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
    read = [
        read_due(words.strip(" \u200e"), now=now, zone=ZoneInfo("Europe/Berlin"), language=language)
        for words in re.split("[,،]", told)
    ]
    days = [reading.due.day or reading.due.at for reading in read if reading.due is not None]
    assert days == [
        datetime(2026, 3, 20, 14, 0, tzinfo=UTC),
        date(2026, 3, 19),
        date(2026, 3, 21),
        date(2026, 12, 4),
    ]
