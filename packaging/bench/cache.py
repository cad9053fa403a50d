"""Where the stores to be measured lie: built once, outside the tree, and built anew only where
the schema, the words or the builder changed.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import big_store
import platformdirs
from sqlcipher3 import dbapi2

from models.store import Store


def folder() -> Path:
    """Return the folder of everything that is kept between two runs."""
    found = Path(platformdirs.user_cache_dir("counterfoil", appauthor=False)) / "bench"
    found.mkdir(parents=True, exist_ok=True)
    return found


@dataclass(frozen=True, slots=True)
class Built:
    """A store to be measured: where it lies, and the seconds its building took (0: it was there)."""

    path: Path
    interactions: int
    seconds: float


def store_of(interactions: int) -> Built:
    """Return the store of so many interactions, built now where it is not there.

    A store of an older schema or builder is removed.
    """
    path = folder() / f"shop-{interactions}-{_fingerprint()}.counterfoil"
    if path.exists():
        return Built(path, interactions, 0.0)
    for stale in folder().glob(f"shop-{interactions}-*"):
        stale.unlink()
    start = time.perf_counter()
    half = path.with_name(f"half-{path.name}")
    for rest in folder().glob(f"{half.name}*"):
        rest.unlink()
    big_store.build(half, interactions)
    half.rename(path)
    return Built(path, interactions, time.perf_counter() - start)


@contextmanager
def copied(built: Built, *names: str) -> Iterator[list[Path]]:
    """Lend closed copies of a store that may be written to."""
    with tempfile.TemporaryDirectory(prefix="copy-", dir=folder()) as room:
        yield [Path(shutil.copy(built.path, Path(room) / f"{name}.counterfoil")) for name in names]


def _fingerprint() -> str:
    """Return what a store depends on, in short: the schema and the builder."""
    state = hashlib.blake2b(str(big_store.VERSION).encode(), digest_size=5)
    with tempfile.TemporaryDirectory() as room:
        path = Path(room) / "empty.counterfoil"
        Store.open(path).close()
        connection = dbapi2.connect(str(path))
        for row in connection.execute("SELECT sql FROM sqlite_schema ORDER BY name"):
            state.update(str(row[0]).encode())
        connection.close()
    return state.hexdigest()
