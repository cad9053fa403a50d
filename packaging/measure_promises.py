"""Measure how well promises are noticed: python packaging/measure_promises.py [--held-out]

Without the option the development halves alone are run, and each slip in them is named. The
held-out halves are run once, when the rules are done; `--fresh` runs the set that was labelled
after that, for the rules as mended since. `--further` draws 2,000 more real notes
and prints every offer in them, to be judged by hand.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.rules.promise_words import Offer, find
from tests.app.rules.promises import labels
from tests.app.rules.promises.finding import offers_in, seen_in


def main() -> None:
    """Run what the options ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--fresh", action="store_true")
    parser.add_argument("--further", action="store_true")
    chosen = parser.parse_args()
    if chosen.fresh:
        report("real_fresh", labels.real("real_fresh"))
        return
    if chosen.further:
        further(2000, 50)
        return
    for name, notes in sets().items():
        half = labels.halves(notes)[1 if chosen.held_out else 0]
        report(name, half)
        if not chosen.held_out:
            slips(half)
    speed()


def sets() -> dict[str, list[labels.Labelled]]:
    """Return the labelled sets that are on this computer."""
    found = {"own sentences": labels.own()}
    if labels.DATA.exists():
        found |= {name: labels.real(name) for name in ("real_drawn", "real_enriched")}
    return found


def report(name: str, notes: Sequence[labels.Labelled]) -> None:
    """Print precision and recall of a half, and of each language in it."""
    languages = sorted({note.language for note in notes})
    for language in [None, *languages] if len(languages) > 1 else [None]:
        part = [note for note in notes if language in (None, note.language)]
        counted = labels.count(part, seen_in)
        print(
            f"{name:14} {language or 'all':4} {counted.notes:4} notes"
            f"  right {counted.right:3}  wrong {counted.wrong:3}  missed {counted.missed:3}"
            f"  precision {share(counted.precision)}  recall {share(counted.recall)}"
        )


def share(value: float | None) -> str:
    """Write a share, or say that there is none."""
    return "undefined" if value is None else f"{value:.3f}"


def slips(notes: Sequence[labels.Labelled]) -> None:
    """Print what was offered wrongly and what was missed."""
    for note in notes:
        offers = offers_in(note)
        hits = [labels.match(seen, note) for seen in seen_in(note)]
        for offer, hit in zip(offers, hits, strict=True):
            if hit is None:
                print("  WRONG ", note.key, excerpt(note, offer))
        for promised in note.promises:
            if promised not in hits:
                around = note.note[max(0, promised.start - 90) : promised.end + 30]
                print("  MISSED", note.key, promised.due, "|", " ".join(around.split()))


def excerpt(note: labels.Labelled, offer: Offer) -> str:
    """Return an offer with the words around it."""
    around = " ".join(note.note[max(0, offer.start - 60) : offer.end + 40].split())
    said = [labels.said(due.day, due.at, note.zone) for due in offer.reading.readings]
    return f"[{offer.because.rule}] {offer.text!r} due {said} | {around}"


def further(number: int, judged: int) -> None:
    """Print the offers in more real notes, drawn from all rows that were not labelled."""
    chosen = labels.further(number)
    offers = [(note, offer) for note in chosen for offer in offers_in(note)]
    print(f"{len(offers)} offers in {number} notes: {100 * len(offers) / number:.2f} per 100 notes")
    for note, offer in random.Random(labels.FURTHER_SEED).sample(offers, min(judged, len(offers))):
        print(note.key, excerpt(note, offer))


def speed() -> None:
    """Print how long a note of 300 characters takes, one with a promise and one without."""
    filler = "Customer came in with the bike, brake lever snapped again and the chain is worn. "
    notes = {
        "no word of time": (filler * 4)[:300],
        "with a promise": (filler * 4)[:255] + " I told her we'd ring back by Friday 3pm.",
    }
    for name, note in notes.items():
        best = min(timed(note) for _ in range(200))
        print(f"{len(note)} characters, {name}: {best * 1000:.2f} ms")


def timed(note: str) -> float:
    """Return the seconds of one reading."""
    start = time.perf_counter()
    find(note, now=labels.OWN_NOW, zone=labels.BERLIN, hours=labels.OWN_HOURS, date_order="dmy")
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
