"""The language of our own sentences: gettext catalogues under `resources/translations`.

English is the source and needs no catalogue. Another language is a folder there with
`LC_MESSAGES/counterfoil.mo`, compiled with Babel from a `.po` file beside it. The language
is set once, by whoever starts the program; what is marked is looked up at the moment it is
said, never when a module is loaded.
"""

from __future__ import annotations

import gettext
import logging
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from app.paths import resource

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

log = logging.getLogger(__name__)

DOMAIN = "counterfoil"
SOURCE = "en"
"""The language that the sentences in the code are written in."""
NEAREST = {"pt": "pt_BR"}
"""Where a language has no catalogue of its own, the one that its readers understand best."""
FOLDER = "COUNTERFOIL_TRANSLATIONS"
"""The environment variable by which a translator tries catalogues that lie elsewhere."""


class _Choice:
    """Holds the catalogue in use: a process speaks one language at a time."""

    language = SOURCE
    catalogue: gettext.NullTranslations = gettext.NullTranslations()


def _(message: str) -> str:
    """Return the sentence in the language in use, or as it is where none is known."""
    return _Choice.catalogue.gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    """Return the form that the language in use takes for so many."""
    return _Choice.catalogue.ngettext(one, many, count)


def mark(message: str) -> str:
    """Return the sentence unchanged, and let the extractor find it (xgettext: `mark`)."""
    return message


def current() -> str:
    """Return the language in use, such as "en" or "pt_BR"."""
    return _Choice.language


def use(language: str | None, folder: Traversable | None = None) -> str:
    """Speak `language` from now on, or the nearest one there is; return which.

    "pt_BR" falls back on "pt", and what has no catalogue on English. `folder` holds the
    catalogues (ours, unless a test brings its own).
    """
    for candidate in candidates(language):
        catalogue = _load(candidate, folder)
        if catalogue is not None:
            _Choice.language, _Choice.catalogue = candidate, catalogue
            return candidate
    _Choice.language, _Choice.catalogue = SOURCE, gettext.NullTranslations()
    return SOURCE


def available(folder: Traversable | None = None) -> list[str]:
    """Return the languages that can be spoken, English first."""
    root = folder or catalogues()
    found = [entry.name for entry in root.iterdir() if _file(root, entry.name).is_file()]
    return [SOURCE, *sorted(found)]


def in_every_language(messages: Iterable[str]) -> dict[str, set[str]]:
    """Return what each message is in any language there is."""
    said: dict[str, set[str]] = {message: {message} for message in messages}
    for name in available():
        catalogue = _load(name, None)
        for message, ways in said.items():
            ways.add(catalogue.gettext(message) if catalogue is not None else message)
    return said


def candidates(language: str | None) -> Iterable[str]:
    """Yield the language, then its parent, then the nearest relative: pt_PT, pt, pt_BR."""
    name = last = (language or SOURCE).split(".")[0].replace("-", "_")
    while name:
        yield name
        name, last = name.rpartition("_")[0], name
    if last in NEAREST:
        yield NEAREST[last]


def _load(language: str, folder: Traversable | None) -> gettext.NullTranslations | None:
    """Read one catalogue; None where there is none, or none that can be read."""
    if language == SOURCE:
        return gettext.NullTranslations()
    if not language.replace("_", "").isalnum():
        return None
    file = _file(folder or catalogues(), language)
    if not file.is_file():
        return None
    try:
        with file.open("rb") as stream:
            return gettext.GNUTranslations(stream)
    except (OSError, UnicodeDecodeError, ValueError) as error:
        log.warning("The catalogue for %s cannot be read: %s", language, error)
        return None


def _file(root: Traversable, language: str) -> Traversable:
    """Return where the language's catalogue lies."""
    return root.joinpath(language, "LC_MESSAGES", f"{DOMAIN}.mo")


def catalogues() -> Traversable:
    """Return the folder of catalogues: ours, or the one that a translator names."""
    if elsewhere := os.environ.get(FOLDER):
        return Path(elsewhere)
    return resource("translations")
