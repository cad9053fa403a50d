"""What the rules find in a labelled note."""

from __future__ import annotations

from app.rules.promise_words import Offer, find
from tests.app.rules.promises.labels import (
    BERLIN,
    OWN_HOURS,
    OWN_STAFF,
    Labelled,
    Seen,
    said,
)


def offers_in(note: Labelled) -> tuple[Offer, ...]:
    """Return the offers for a note, read as its shop would read it."""
    own = note.zone is BERLIN
    return find(
        note.note,
        now=note.now,
        zone=note.zone,
        hours=OWN_HOURS if own else (),
        date_order="dmy" if own else "mdy",
        language=note.language,
        staff=OWN_STAFF if own else (),
    )


def seen_in(note: Labelled) -> list[Seen]:
    """Return the offers for a note as the labels say them."""
    return [
        Seen(
            offer.start,
            offer.end,
            tuple(said(due.day, due.at, note.zone) for due in offer.reading.readings),
        )
        for offer in offers_in(note)
    ]
