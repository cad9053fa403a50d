"""Which sentences the code says: those of the window by context, those of `app` by gettext.

Read from the syntax tree, so that no way of writing a text (joined literals, named characters,
a helper that stands for `translate`) is missed or misread.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PLACEHOLDER = re.compile(r"\{[A-Za-z_][A-Za-z_0-9]*[^{}]*\}|\{\}|%n|%\d")
ACCELERATOR = re.compile(r"&(?=[^\W_])")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence to translate.

    `context` is Qt's, or "" for gettext; `plural` says that its form depends on a count, and
    `many` is then gettext's second form.
    """

    source: str
    context: str = ""
    note: str = ""
    plural: bool = False
    many: str = ""


def placeholders(text: str) -> list[str]:
    """Return the names in braces and the %n of a text, sorted."""
    return sorted(PLACEHOLDER.findall(text))


def has_key(text: str) -> bool:
    """Tell whether a letter of the text is its key."""
    return bool(ACCELERATOR.search(text.replace("&&", "")))


@cache
def of_window(root: Path = ROOT) -> tuple[Sentence, ...]:
    """Return what the window says, in the order of contexts and first appearance."""
    files = [*sorted((root / "ui").rglob("*.py")), root / "app" / "bootstrap.py"]
    found = [sentence for file in files for sentence in _Window(_tree(file)).sentences()]
    return tuple(sorted(dict.fromkeys(found), key=lambda sentence: sentence.context))


@cache
def of_app(root: Path = ROOT) -> tuple[Sentence, ...]:
    """Return what `app` and `models` say by way of gettext, in the order of files."""
    files = [file for folder in ("app", "models") for file in sorted((root / folder).rglob("*.py"))]
    return tuple(dict.fromkeys(sentence for file in files for sentence in _marked(_tree(file))))


def _tree(file: Path) -> ast.Module:
    """Parse a module."""
    return ast.parse(file.read_text(encoding="utf-8"), str(file))


def _marked(tree: ast.Module) -> Iterator[Sentence]:
    """Yield what `_`, `mark` and `ngettext` are given."""
    for call in _calls(tree):
        name, args = _name(call.func), call.args
        if name in ("_", "mark"):
            yield from (Sentence(text) for text in _texts(args[:1]))
        elif name == "ngettext":
            for one, many in zip(_texts(args[:1]), _texts(args[1:2]), strict=True):
                yield Sentence(one, plural=True, many=many)


class _Window:
    """Reads one module of the window."""

    def __init__(self, tree: ast.Module) -> None:
        """Learn which classes and which helpers stand for a context."""
        self._tree = tree
        self._helpers = dict(_helpers(tree))

    def sentences(self) -> Iterator[Sentence]:
        """Yield what the module says."""
        yield from self._within(self._tree, "")

    def _within(self, node: ast.AST, owner: str) -> Iterator[Sentence]:
        """Yield what is said below a node; `owner` is the class around it."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._said(child, owner)
            yield from self._within(child, child.name if isinstance(child, ast.ClassDef) else owner)

    def _said(self, call: ast.Call, owner: str) -> Iterator[Sentence]:
        """Yield what one call translates or marks."""
        name, args = _name(call.func), call.args
        if name in ("translate", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP"):
            contexts, rest = _texts(args[:1]), args[1:]
        elif name == "tr" and isinstance(call.func, ast.Attribute):
            contexts, rest = [owner], args
        elif isinstance(call.func, ast.Name) and name in self._helpers:
            contexts, rest = [self._helpers[name]], [*args[:1], ast.Constant(""), *args[1:]]
        else:
            return
        note = next(iter(_texts(rest[1:2])), "")
        plural = len(rest) > 2 or name == "QT_TRANSLATE_N_NOOP"
        for context in contexts:
            yield from (Sentence(t, context, note, plural) for t in _texts(rest[:1]))


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield (name, context) of what stands for `translate` with one context."""
    yield from _functions(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            call, target = node.value, node.targets[0]
            partial = _name(call.func) == "partial" and _name(call.args[0]) == "translate"
            if partial and isinstance(target, ast.Name):
                yield from ((target.id, name) for name in _texts(call.args[1:2]))


def _functions(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield (name, context) of each function that hands its first argument to `translate`."""
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        first = node.args.args[0].arg
        for call in _calls(node):
            if _name(call.func) == "translate" and len(call.args) > 1:
                context, text = call.args[0], call.args[1]
                if isinstance(text, ast.Name) and text.id == first:
                    yield from ((node.name, name) for name in _texts([context]))


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield every call below a node."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _name(function: ast.expr) -> str:
    """Return the last part of what is called."""
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _texts(nodes: Iterable[ast.expr]) -> list[str]:
    """Return the texts that an argument may be: a literal, or either side of a choice."""
    found = []
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.append(node.value)
        elif isinstance(node, ast.IfExp):
            found += _texts([node.body, node.orelse])
    return found
