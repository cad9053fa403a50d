"""Runs the command line in tests, and reads the schemas that its manual holds."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from app.cli import main
from app.paths import AppPaths

MANUAL = Path(__file__).resolve().parents[2] / "docs" / "cli.md"
_BLOCK = re.compile(r"^```json\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Answer:
    """What a command said."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on standard output."""
        return json.loads(self.out)


@dataclass
class Shell:
    """Types commands at one store."""

    paths: AppPaths
    capture: pytest.CaptureFixture[str]
    store: Path

    def __call__(self, *words: object) -> Answer:
        """Run one command and return what it said."""
        arguments = ["--store", str(self.store), *(str(word) for word in words)]
        self.capture.readouterr()
        status = main(arguments, self.paths)
        said = self.capture.readouterr()
        assert "Traceback" not in said.out + said.err
        return Answer(status, said.out, said.err)

    def ok(self, *words: object) -> Answer:
        """Run a command that must be done."""
        answer = self(*words)
        assert answer.status == 0, answer.err
        return answer

    def refused(self, *words: object) -> str:
        """Run a command that must be refused with one sentence; return it."""
        answer = self(*words)
        assert answer.status == 1, (answer.out, answer.err)
        assert answer.out == ""
        return answer.err.strip()


def schemas() -> dict[str, Any]:
    """Return the manual's schemas by the name of their command."""
    found = [json.loads(block) for block in _BLOCK.findall(MANUAL.read_text(encoding="utf-8"))]
    return {schema["$id"].removeprefix("counterfoil:"): schema for schema in found}


def validator() -> Callable[[str, object], None]:
    """Return a function that holds a document against its command's schema."""
    known = schemas()
    resources = [Resource.from_contents(schema) for schema in known.values()]
    registry: Registry[Any] = Registry().with_resources([(r.id() or "", r) for r in resources])

    def check(command: str, document: object) -> None:
        Draft202012Validator.check_schema(known[command])
        Draft202012Validator(known[command], registry=registry).validate(document)

    return check
