"""Which records a summary is about, where it is not about all: one channel, stage, aspect, person.

A filter picks interactions. What hangs on an interaction goes with it, but for the person:
an interaction is whoever handled it, a promise is its owner's. An answer that was given to no
interaction is in no filtered summary.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select

from app.queries.rows import tuples
from app.queries.term_words import said
from models.interaction import Interaction, Remark
from models.promise import Promise
from models.sessions import Reading
from models.shop import Term
from models.staff import StaffMember

Told = tuple[tuple[str, str], ...]
"""What a page says it is narrowed to: pairs such as ("channel", "Phone")."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Ids of what is wanted; None takes all, what says nothing included."""

    channel_id: int | None = None
    stage_id: int | None = None
    aspect_id: int | None = None
    staff_id: int | None = None

    def __bool__(self) -> bool:
        """Tell whether it leaves anything out."""
        return self != EVERYTHING

    def of_interactions(self) -> list[ColumnElement[bool]]:
        """Return the conditions on interactions, and on what goes with the one who handled it."""
        return [*self._of_place(), *_same(Interaction.aspect_id, self.aspect_id), *self._handled()]

    def of_promises(self) -> list[ColumnElement[bool]]:
        """Return the conditions on promises joined with their interactions; staff is the owner."""
        owned = _same(Promise.owner_id, self.staff_id)
        return [*self._of_place(), *_same(Interaction.aspect_id, self.aspect_id), *owned]

    def of_remarks(self) -> list[ColumnElement[bool]]:
        """Return the conditions on remarks joined with their interactions, by what each is about.

        A remark without an aspect of its own is about its interaction's.
        """
        return [*self._of_place(), *_same(about(), self.aspect_id), *self._handled()]

    def _of_place(self) -> list[ColumnElement[bool]]:
        return [
            *_same(Interaction.channel_id, self.channel_id),
            *_same(Interaction.stage_id, self.stage_id),
        ]

    def _handled(self) -> list[ColumnElement[bool]]:
        return _same(Interaction.staff_id, self.staff_id)


EVERYTHING = Filter()
"""The filter that leaves nothing out."""


def about() -> ColumnElement[int | None]:
    """Return what a remark is about: its own aspect, else its interaction's."""
    return func.coalesce(Remark.aspect_id, Interaction.aspect_id)


def told(reading: Reading, only: Filter) -> Told:
    """Return the words for a filter, in the order channel, stage, aspect, staff."""
    if not only:
        return ()
    terms = dict(tuples(reading, select(Term.id, said(Term))))
    staff = dict(tuples(reading, select(StaffMember.id, StaffMember.name)))
    wanted = (
        ("channel", terms, only.channel_id),
        ("stage", terms, only.stage_id),
        ("aspect", terms, only.aspect_id),
        ("staff", staff, only.staff_id),
    )
    return tuple((by, names[key]) for by, names, key in wanted if key is not None and key in names)


def _same(column: Any, wanted: int | None) -> list[ColumnElement[bool]]:
    return [] if wanted is None else [column == wanted]
