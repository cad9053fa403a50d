"""What SQLAlchemy imports without need waits until somebody wants it, and is whole then."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def told(code: str) -> str:
    """Run some lines in a process of their own; return what they print."""
    run = [sys.executable, "-c", code]
    done = subprocess.run(run, check=True, capture_output=True, encoding="utf-8", cwd=ROOT)
    return done.stdout.strip()


def test_sqlalchemy_does_without() -> None:
    late = "'asyncio.events', 'ssl', 'socket', 'email'"
    code = f"""
import sys
from models.later import put_off
put_off()
import models.store
print([name for name in ({late}) if name in sys.modules])
"""
    assert told(code) == "[]"


def test_who_wants_it_gets_the_real_one() -> None:
    code = """
import sys
from models.later import put_off
put_off()
import asyncio, importlib.metadata
from asyncio import Lock
early = asyncio
import asyncio.events
async def answer():
    return 42
print(asyncio.run(answer()), early.iscoroutine(7), asyncio.Lock is Lock is early.Lock)
print(importlib.metadata.version("sqlalchemy") > "2", type(sys.modules["asyncio"]).__name__)
"""
    assert told(code) == "42 False True\nTrue module"


def test_what_is_there_already_stays() -> None:
    code = """
import asyncio
from models.later import put_off
put_off()
import sys
print(sys.modules["asyncio"] is asyncio, type(asyncio).__name__)
"""
    assert told(code) == "True module"
