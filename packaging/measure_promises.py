"""Measure how well promises are noticed: python packaging/measure_promises.py [--held-out]

Without an option the sets to tune on are run: the development halves, and the whole of the sets
that were held out once and are known since. Each slip in them is named. `--held-out` runs the
held-out halves of the newest sets, once, when the rules are done; it names no slip. `--judged`
prints every offer in 2,000 further real notes, to be judged by hand.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.rules.promise_words import Offer, find
from tests.app.rules.promises import draws, labels
from tests.app.rules.promises.finding import offers_in, seen_in


def main() -> None:
    """Run what the options ask for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--judged", action="store_true")
    chosen = parser.parse_args()
    if chosen.judged:
        judged()
    elif chosen.held_out:
        for name in draws.DRAWS:
            report(name, labels.halves(labels.real(name))[1])
    else:
        for name, notes in tuned_on().items():
            report(name, notes)
            slips(notes)
        speed()


def tuned_on() -> dict[str, list[labels.Labelled]]:
    """Return the sets that the rules may be tuned on, so far as they are on this computer."""
    found = {"own sentences": labels.own()}
    if labels.DATA.exists():
        found |= {name: labels.real(name) for name in draws.EARLIER}
        found |= {name: labels.halves(labels.real(name))[0] for name in draws.DRAWS}
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


def judged() -> None:
    """Print every offer in the further notes."""
    chosen = draws.judged()
    offers = [(note, offer) for note in chosen for offer in offers_in(note)]
    number = len(chosen)
    print(f"{len(offers)} offers in {number} notes: {100 * len(offers) / number:.2f} per 100 notes")
    for note, offer in offers:
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
