"""What the shop and each of its staff usually say about where and what: a form's presets."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from app.queries.rows import made
from app.rules import usual as rules
from models.interaction import Interaction
from models.sessions import Reading

LATEST = 200
"""How many of the shop's latest interactions tell what is usual."""


@dataclass(frozen=True, slots=True)
class Said:
    """Who said where and about what, in one interaction."""

    staff_id: int | None
    channel_id: int | None
    stage_id: int | None
    aspect_id: int | None


@dataclass(frozen=True, slots=True)
class Habits:
    """The stage and the aspect that go with a channel; None where nothing is usual."""

    stage: int | None = None
    aspect: int | None = None


@dataclass(frozen=True, slots=True)
class Usual:
    """What was said lately, newest first; a person's own habits go before the shop's."""

    lately: tuple[Said, ...] = ()

    def channel(self, staff_id: int | None) -> int | None:
        """Return the channel that this person used last, else the shop's last."""
        used = [said for said in self.lately if said.channel_id is not None]
        own = (said.channel_id for said in used if said.staff_id == staff_id)
        return next(own, used[0].channel_id if used else None)

    def with_channel(self, staff_id: int | None, channel_id: int | None) -> Habits:
        """Return what is usual with a channel."""
        there = [said for said in self.lately if said.channel_id == channel_id]
        own = [said for said in there if said.staff_id == staff_id]
        rows = own if len(own) >= rules.LEAST else there
        stages, aspects = [row.stage_id for row in rows], [row.aspect_id for row in rows]
        return Habits(rules.usual(stages), rules.usual(aspects))


def usual(reading: Reading) -> Usual:
    """Return what was said in the shop's latest interactions."""
    columns = (
        Interaction.staff_id,
        Interaction.channel_id,
        Interaction.stage_id,
        Interaction.aspect_id,
    )
    newest_first = select(*columns).order_by(Interaction.at.desc(), Interaction.id.desc())
    return Usual(tuple(made(Said, reading, newest_first.limit(LATEST))))
