"""Print every summary that must print, and look each over.

    python packaging/reports.py [--only WORDS]... [--keep FOLDER]

The sample shop in every language on every paper; real files, where they lie beside the
checkout; shops of nothing, of one record and of extremes; lists of 100,000. Each is made
twice, opened by three readers, and read: `tests/journeys/papers.py` says which there are,
`paper_checks.py` what each must hold. `make test` makes a tenth of them.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.journeys import paper_checks, papers  # noqa: E402 - the tree is named before


@dataclass
class Tally:
    """What came of it."""

    made: int = 0
    pages: int = 0
    cells: int = 0
    refused: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print all; return 1 where one of them is not as it must be."""
    asked = _parser().parse_args(arguments)
    if asked.keep is not None:
        asked.keep.mkdir(parents=True, exist_ok=True)
    tally = Tally()
    start = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="reports-") as room:
        shops = papers.Shops(Path(room))
        chosen = [case for case in papers.cases() if _is_asked(str(case), asked.only)]
        for number, case in enumerate(chosen, 1):
            print(f"{number:>4} of {len(chosen)}  {case!s:<36}", end="", flush=True)
            print(_told(case, shops, asked.keep, tally), flush=True)
    for kind in paper_checks.LONG_KINDS:
        if _is_asked(f"long {kind}", asked.only):
            print(f"{'100,000 rows':>12}  {kind:<36}", end="", flush=True)
            print(_told_long(kind, tally), flush=True)
    _summary(tally, time.perf_counter() - start)
    return 1 if tally.wrong else 0


def _told(case: papers.Case, shops: papers.Shops, keep: Path | None, tally: Tally) -> str:
    """Make one and say what came of it."""
    if case.shop in papers.REAL and papers.shared_data() is None:
        tally.skipped.append(str(case))
        return "skipped: the real files are not on this computer"
    try:
        found = paper_checks.check(case, shops, keep)
    except AssertionError as wrong:
        tally.wrong.append(f"{case}: {wrong}")
        return f"WRONG: {wrong}"
    if found.refusal:
        tally.refused.append(str(case))
        return f"none: {found.refusal}"
    return _count(found, tally)


def _told_long(kind: str, tally: Tally) -> str:
    """Make a list of 100,000 and say what came of it."""
    try:
        return _count(paper_checks.check_long(kind), tally)
    except AssertionError as wrong:
        tally.wrong.append(f"100,000 rows {kind}: {wrong}")
        return f"WRONG: {wrong}"


def _count(found: paper_checks.Checked, tally: Tally) -> str:
    tally.made += 1
    tally.pages += found.pages
    tally.cells += found.cells
    return f"{found.pages:>6,} pages {found.size:>12,} bytes {found.cells:>7,} cells read"


def _summary(tally: Tally, seconds: float) -> None:
    """Print what came of all."""
    print(
        f"\n{tally.made} summaries of {tally.pages:,} pages, each made twice, {tally.cells:,} "
        f"cells read back; {len(tally.refused)} have nothing to be about and say so, "
        f"{len(tally.skipped)} were skipped, {len(tally.wrong)} are wrong; {seconds:.0f} s"
    )
    for line in tally.wrong:
        print(f"  {line}")


def _is_asked(name: str, only: Sequence[str]) -> bool:
    return not only or any(set(words.split()) <= set(name.split()) for words in only)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="print every summary and look it over")
    parser.add_argument("--only", action="append", default=[], metavar="WORDS",
                        help='those with these words, such as "sample period ar"')  # fmt: skip
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="leave the files there")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
