"""The window's sentences: Qt Linguist's `.ts` files and the `.qm` files made of them."""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path

from tongues.sentences import ROOT, Sentence

FOLDER = ROOT / "resources" / "translations"
Key = tuple[str, str, str]
"""Context, source and note: what Qt looks a sentence up by."""


def key(sentence: Sentence) -> Key:
    """Return what Qt looks the sentence up by."""
    return sentence.context, sentence.source, sentence.note


def file_of(language: str, folder: Path = FOLDER) -> Path:
    """Return where a translator finds the window's sentences."""
    return folder / f"window_{language}.ts"


def merge(language: str, sentences: Iterable[Sentence], folder: Path = FOLDER) -> None:
    """Bring a `.ts` up to date by pyside6-lupdate: new ones unfinished, old ones gone.

    Qt's reader of Python knows neither named characters nor our helpers, so it is given the
    sentences one a line as it understands them. No line numbers: they would change with every
    edit. Raises subprocess.CalledProcessError.
    """
    stage = ROOT / "build" / "translations" / "window.py"
    stage.parent.mkdir(parents=True, exist_ok=True)
    stage.write_text("".join(map(_call, sentences)), encoding="utf-8")
    file = file_of(language, folder)
    options = ["-locations", "none", "-no-obsolete", "-disable-heuristic", "similartext"]
    languages = ["-source-language", "en", "-target-language", language]
    _qt("lupdate", str(stage), *options, *languages, "-ts", str(file))
    text = file.read_text(encoding="utf-8")
    file.write_text(text.rstrip() + "\n", encoding="utf-8", newline="\n")


def _call(sentence: Sentence) -> str:
    """Write one sentence as lupdate reads it; a fourth argument makes it a plural."""
    words = (json.dumps(t, ensure_ascii=False) for t in key(sentence))
    return f"QCoreApplication.translate({', '.join(words)}{', 5' if sentence.plural else ''})\n"


def read(language: str, folder: Path = FOLDER) -> dict[Key, list[str]]:
    """Return the finished translations of a language, each with its plural forms."""
    found: dict[Key, list[str]] = {}
    for context in _root(file_of(language, folder)).iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            told = message.find("translation")
            if told is None or told.get("type"):
                continue
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            text = message.findtext("source") or ""
            found[name, text, message.findtext("comment") or ""] = forms
    return found


def fill(language: str, told: Mapping[Key, list[str]], folder: Path = FOLDER) -> None:
    """Put translations into a `.ts`, as finished."""
    file = file_of(language, folder)
    root = _root(file)
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            text, note = message.findtext("source") or "", message.findtext("comment") or ""
            if forms := told.get((name, text, note)):
                _put(message, forms)
    _write(file, root)


def _put(message: ET.Element, forms: list[str]) -> None:
    """Set one translation."""
    told = message.find("translation")
    if told is None:
        told = ET.SubElement(message, "translation")
    told.clear()
    if message.get("numerus"):
        for form in forms:
            ET.SubElement(told, "numerusform").text = form
    else:
        told.text = forms[0]


def write(
    language: str, told: Mapping[Key, list[str]], plural: set[Key], folder: Path, rules: str
) -> Path:
    """Write a `.ts` of its own, for a language nobody translates; `rules` are whose plurals."""
    root = ET.Element("TS", version="2.1", language=rules, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for (name, text, note), forms in told.items():
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        if (name, text, note) in plural:
            message.set("numerus", "yes")
        ET.SubElement(message, "source").text = text
        if note:
            ET.SubElement(message, "comment").text = note
        _put(message, forms)
    file = file_of(language, folder)
    _write(file, root)
    return file


def compile_one(source: Path) -> None:
    """Make the `.qm` of a `.ts`. Raises subprocess.CalledProcessError."""
    _qt("lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def _root(file: Path) -> ET.Element:
    """Parse a `.ts` of ours."""
    return ET.parse(file).getroot()


def _write(file: Path, root: ET.Element) -> None:
    """Write a `.ts`; the next `merge` lays it out as Qt does."""
    file.parent.mkdir(parents=True, exist_ok=True)
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + body + "\n", encoding="utf-8", newline="\n")


def _qt(tool: str, *arguments: str) -> None:
    """Run one of the tools that come with PySide6."""
    code = f"from PySide6.scripts.pyside_tool import {tool}; {tool}()"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], check=False, capture_output=True, text=True
    )
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
        done.check_returncode()
