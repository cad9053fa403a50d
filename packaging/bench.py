"""Measure what people wait for, each figure beside its limit in the same run.

    python packaging/bench.py [--quick] [--only NAME]... [--interactions N]

Builds (once, in the cache folder of this computer) a shop of a million interactions and a small
sister of ten thousand, takes every figure, prints the table and writes build/bench.json. How
each figure is taken, and what stands beside it, says the module of its name in `bench/`. Times
on one computer say little about another; the ratios are what to keep.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
import time
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE / "bench"), str(HERE)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from figure import Bench, Figure  # noqa: E402 - the folder of the parts is named before

MILLION = 1_000_000
QUICK = 10_000
OUT = HERE.parent / "build" / "bench.json"
PARTS = (
    "starting",
    "stalls",
    "saving",
    "searching",
    "painting",
    "looking",
    "measuring",
    "importing",
    "printing",
    "scale",
    "sizes",
)
"""The modules of `bench/` that take figures, in the order of the table."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the table and write the file."""
    asked = _parser().parse_args(arguments)
    if asked.inside:
        return _inside(*asked.inside)
    interactions = QUICK if asked.quick else asked.interactions
    bench = Bench.of(interactions)
    for built in (bench.big, bench.small):
        if built.seconds:
            print(f"built {built.interactions:,} interactions in {built.seconds:.0f} s")
    print(f"{interactions:,} interactions, {_machine()}\n\n{HEAD}\n{'-' * len(HEAD)}")
    figures = list(_measured(bench, asked.only or PARTS))
    missed = sum(not figure.met for figure in figures)
    print(f"\n{len(figures)} figures, {missed} of them beyond their goal")
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    asked.out.write_text(json.dumps([figure.to_json() for figure in figures], indent=1) + "\n")
    return 0


def _measured(bench: Bench, parts: Sequence[str]) -> list[Figure]:
    """Take the figures of some parts, printing each as it comes."""
    found = []
    for part in parts:
        start = time.perf_counter()
        for figure in importlib.import_module(part).figures(bench):
            print(line(figure), flush=True)
            found.append(figure)
        print(f"  ({part}: {time.perf_counter() - start:.0f} s)", file=sys.stderr)
    return found


HEAD = f"{'figure':<32} {'value':>12}   {'beside':>12} {'ratio':>8} {'goal':>8}"


def line(figure: Figure) -> str:
    """Return a figure as a line of the table."""
    value = f"{figure.value:,.2f} {figure.unit}"
    beside = "" if figure.limit_value is None else f"{figure.limit_value:,.2f} {figure.unit}"
    ratio = "" if figure.ratio is None else f"{figure.ratio:,.3f}"
    verdict = "met" if figure.met else "MISSED"
    text = f"{figure.name:<32} {value:>12}   {beside:>12} {ratio:>8} {figure.goal:>8g} {verdict:<6}"
    return f"{text} {figure.limit}{f' ({figure.note})' if figure.note else ''}".rstrip()


def _inside(name: str, store: str, rounds: str) -> int:
    """Measure in this very process what a part asked for, and print it as JSON."""
    json.dump(importlib.import_module(name).measured(Path(store), int(rounds)), sys.stdout)
    return 0


def _machine() -> str:
    """Name the computer as far as it bears on the figures."""
    python = platform.python_version()
    return f"{os.cpu_count()} processors, {platform.system()} {platform.machine()}, Python {python}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="every figure beside its limit, in one run")
    parser.add_argument("--quick", action="store_true", help="try it out on ten thousand")
    parser.add_argument("--only", action="append", choices=PARTS, help="one part alone")
    parser.add_argument("--interactions", type=int, default=MILLION, metavar="N")
    parser.add_argument("--out", type=Path, default=OUT, metavar="FILE")
    parser.add_argument("--inside", nargs=3, metavar=("PART", "STORE", "N"), help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
