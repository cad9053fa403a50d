"""The sentences of `app`: gettext's `.po` files and the `.mo` files made of them, by Babel."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from tongues.sentences import Sentence
from tongues.window import FOLDER

DOMAIN = "counterfoil"
PLURALS = {
    "de": "nplurals=2; plural=(n != 1);",
    "es": "nplurals=2; plural=(n != 1);",
    "fr": "nplurals=2; plural=(n > 1);",
    "pt_BR": "nplurals=2; plural=(n > 1);",
    # zero, one, two, few, many, other: the order that Qt has too (Babel's own differs).
    "ar": (
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
        "n%100>=11 ? 4 : 5);"
    ),
}
"""The languages that are translated, and which form each takes for n."""
HEAD = """\
msgid ""
msgstr ""
"Project-Id-Version: Counterfoil\\n"
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals}\\n"

"""


def file_of(language: str, folder: Path = FOLDER) -> Path:
    """Return where a translator finds the sentences of `app`."""
    return folder / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def read(language: str, folder: Path = FOLDER) -> dict[str, list[str]]:
    """Return the finished translations of a language by source, each with its plural forms."""
    catalogue = _load(file_of(language, folder), language)
    found = {}
    for message in catalogue:
        forms = [message.string] if isinstance(message.string, str) else list(message.string or ())
        if message.id and all(forms) and not message.fuzzy:
            found[_first(message.id)] = forms
    return found


def merge(
    language: str,
    sentences: Iterable[Sentence],
    told: Mapping[str, list[str]] | None = None,
    folder: Path = FOLDER,
) -> None:
    """Bring a `.po` up to date: new ones empty, old ones gone; `told` fills some of them."""
    known = {**read(language, folder), **(told or {})}
    catalogue = _empty(language)
    for sentence in sentences:
        forms = known.get(sentence.source, [])
        if sentence.plural:
            blank = [""] * catalogue.num_plurals
            catalogue.add((sentence.source, sentence.many), tuple(forms or blank))
        else:
            catalogue.add(sentence.source, forms[0] if forms else "")
    _write(catalogue, file_of(language, folder))


def write(told: Mapping[Sentence, list[str]], file: Path) -> None:
    """Write a catalogue of its own, with the plurals of English, and compile it."""
    catalogue = _empty("en", "nplurals=2; plural=(n != 1);")
    for sentence, forms in told.items():
        if sentence.plural:
            catalogue.add((sentence.source, sentence.many), tuple(forms))
        else:
            catalogue.add(sentence.source, forms[0])
    _write(catalogue, file)
    compile_one(file)


def compile_one(source: Path) -> None:
    """Make the `.mo` of a `.po`."""
    catalogue = _load(source, source.parent.parent.name)
    made = io.BytesIO()
    write_mo(made, catalogue)
    source.with_suffix(".mo").write_bytes(made.getvalue())


def _first(message: str | tuple[str, ...] | list[str]) -> str:
    """Return what a message is looked up by."""
    return message if isinstance(message, str) else message[0]


def _empty(language: str, plurals: str | None = None) -> Catalog:
    """Return a catalogue that knows its plurals and holds no sentence."""
    head = HEAD.format(language=language, plurals=plurals or PLURALS[language])
    return read_po(io.BytesIO(head.encode()))


def _load(file: Path, language: str) -> Catalog:
    """Read a catalogue; an empty one where there is none yet."""
    if not file.is_file():
        return _empty(language)
    with file.open("rb") as stream:
        return read_po(stream)


def _write(catalogue: Catalog, file: Path) -> None:
    """Write a catalogue under a head that never changes by itself (no date, no tool)."""
    body = io.BytesIO()
    write_po(body, catalogue, width=100, omit_header=True, no_location=True)
    language = str(catalogue.locale_identifier or "en")
    plurals = f"nplurals={catalogue.num_plurals}; plural={catalogue.plural_expr};"
    head = HEAD.format(language=language, plurals=PLURALS.get(language, plurals))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(head + body.getvalue().decode().lstrip(), encoding="utf-8", newline="\n")
