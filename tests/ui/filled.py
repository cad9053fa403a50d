"""A small shop whose promises stand in every way, for the tests of the pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from app.services import interactions, promises, staff
from app.services.customers import NewContact, NewCustomer
from app.services.interactions import NewInteraction, NewPromise, NewRemark
from models.store import Store
from models.values import Actor, ContactKind, Due, Emotion, EmotionSource, RemarkKind, Role

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
"""The present of the tests: a Wednesday, 11:30 in Berlin."""
TODAY = date(2026, 3, 18)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Filled:
    """The ids of what was stored; promises by how they stand."""

    anna: int
    bert: int
    zoe: int
    mehmet: int
    walk_in: int
    zoes: tuple[int, ...]
    overdue: int
    broken: int
    today: int
    later: int
    kept: int
    nameless: int


def fill(store: Store) -> Filled:
    """Store two people, two customers and a walk-in, with six promises."""
    with store.write() as writing:
        anna = staff.add(writing, "Anna Körner", Role.MANAGER).staff
        bert = staff.add(writing, "Bert Obi").staff
    with store.write(Actor(anna, "till")) as writing:
        first = interactions.log(
            writing,
            NewInteraction(
                "Chain slips <b>under</b> load.",
                NewCustomer(
                    "Zoë Ünal",
                    (NewContact(ContactKind.PHONE, "030 123456", "work"),),
                    language="de",
                    tone="be brief",
                    tags=("regular",),
                ),
                at=NOW - 9 * DAY,
                channel_id=1,
                staff_id=anna,
                arrival=Emotion.ANGRY,
                emotion=Emotion.PLEASED,
                emotion_source=EmotionSource.STAFF,
                remarks=(
                    NewRemark(RemarkKind.VALUES, "A price before the work"),
                    NewRemark(RemarkKind.DISLIKES, "Waiting on the phone"),
                ),
                promises=(
                    NewPromise("Fit the chain", Due(TODAY - 2 * DAY), anna),
                    NewPromise("Refund the buckle", Due(TODAY - 5 * DAY), bert),
                ),
            ),
        )
    zoe = first.customer
    assert zoe is not None
    with store.write(Actor(anna, "till")) as writing:
        promises.break_(writing, first.promises[1], NOW - DAY, "The maker refuses")
    with store.write(Actor(bert, "till")) as writing:
        second = interactions.log(
            writing,
            NewInteraction(
                "Asked how the order stands.",
                zoe,
                at=NOW - DAY,
                emotion=Emotion.DISAPPOINTED,
                emotion_source=EmotionSource.CUSTOMER,
                promises=(
                    NewPromise("Call her about the order", Due(at=NOW + timedelta(hours=3)), bert),
                    NewPromise("Keep a slot", Due(TODAY + 3 * DAY)),
                ),
            ),
        )
        third = interactions.log(
            writing,
            NewInteraction(
                "Bought a lock.",
                NewCustomer("Mehmet Arslan"),
                at=NOW - 3 * DAY,
                promises=(NewPromise("Send the spare key", Due(TODAY - DAY), anna),),
            ),
        )
        promises.keep(writing, third.promises[0], NOW - 2 * DAY)
        fourth = interactions.log(
            writing,
            NewInteraction(
                "Left a red glove.",
                at=NOW - timedelta(hours=2),
                promises=(NewPromise("Put the glove by the door", Due(TODAY + DAY)),),
            ),
        )
    assert third.customer is not None
    return Filled(
        anna=anna,
        bert=bert,
        zoe=zoe,
        mehmet=third.customer,
        walk_in=fourth.interaction,
        zoes=(first.interaction, second.interaction),
        overdue=first.promises[0],
        broken=first.promises[1],
        today=second.promises[0],
        later=second.promises[1],
        kept=third.promises[0],
        nameless=fourth.promises[0],
    )
