"""What may be wrong with a translation, found without knowing the language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tongues import catalogue, window
from tongues.sentences import Sentence, has_key, of_app, of_window, placeholders

COUNT = re.compile(r"nplurals=(\d)")


def forms_of(language: str) -> int:
    """Return how many plural forms a language has."""
    found = COUNT.search(catalogue.PLURALS[language])
    assert found is not None
    return int(found.group(1))


def faults(language: str) -> Iterator[str]:
    """Yield each fault of a language, with the sentence it is about."""
    told = window.read(language)
    for sentence in of_window():
        forms = told.get(window.key(sentence), [])
        yield from _labelled(f"{language} {sentence.context}", sentence, forms, language)
    known = catalogue.read(language)
    for sentence in of_app():
        yield from _labelled(f"{language} app", sentence, known.get(sentence.source, []), language)


def _labelled(where: str, sentence: Sentence, forms: list[str], language: str) -> Iterator[str]:
    """Yield the faults of one translation as lines."""
    expected = forms_of(language) if sentence.plural else 1
    for fault in faults_of(sentence, forms, expected):
        yield f"{where}: {fault}: {sentence.source!r}"


def faults_of(sentence: Sentence, forms: list[str], expected: int) -> Iterator[str]:
    """Yield what is wrong with the forms of one translation."""
    if not forms or not all(forms):
        yield "not translated"
        return
    if len(forms) != expected:
        yield f"{len(forms)} forms and not {expected}"
    for form in forms:
        yield from _form_faults(sentence, form)


def _form_faults(sentence: Sentence, form: str) -> Iterator[str]:
    """Yield what is wrong with one form; a plural one may say its count in words."""
    wanted, found = placeholders(sentence.source), placeholders(form)
    if sentence.many:
        wanted = placeholders(sentence.many)
    if not (set(found) <= set(wanted) if sentence.plural else found == wanted):
        yield f"placeholders {found} and not {wanted}"
    if has_key(form) != has_key(sentence.source):
        yield "its key (&) is missing, or one too many"
    if form[-1:].isspace() != sentence.source[-1:].isspace():
        yield "blank at the end"
    if form.count("\n") != sentence.source.count("\n"):
        yield "lines"
