"""What several use cases make or take away: promises, remarks, tags, whole interactions.

These are pieces of a command, not commands: they name none, and the caller's transaction is
theirs. Children go before parents, one by one, because the database cascades nothing: what
it removed by itself no journal would see.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from app.services import checks
from models.base import Base
from models.interaction import Interaction, InteractionTag, Remark
from models.promise import Promise, PromiseMove
from models.sessions import Writing
from models.survey import SurveyAnswer
from models.values import Due, PromiseState, RemarkKind, RemarkState


@dataclass(frozen=True, slots=True)
class NewRemark:
    """One thing the customer voiced, in their words; with an owner it asks for action."""

    kind: RemarkKind
    text: str
    aspect_id: int | None = None
    owner_id: int | None = None


@dataclass(frozen=True, slots=True)
class NewPromise:
    """What the shop said it would do, and by when; without an owner, who promised owns it.

    A promise with no due is refused ("promise.no_due").
    """

    text: str
    due: Due | None
    owner_id: int | None = None


def due_columns(due: Due, prefix: str) -> dict[str, Any]:
    """Return a due's two columns: a day or an instant, the other one empty."""
    return {f"{prefix}_day": due.day, f"{prefix}_at": due.at}


def create_promise(
    writing: Writing,
    interaction_id: int,
    new: NewPromise,
    promised_at: datetime,
    staff_id: int | None,
) -> int:
    """Insert an open promise made by this staff member; return its serial."""
    due = checks.due(new.due)
    values = {
        "text": checks.note(new.text, "promise"),
        "owner_id": new.owner_id if new.owner_id is not None else staff_id,
        "promised_by_id": staff_id,
    }
    checks.references(writing, values)
    return writing.insert(
        Promise,
        interaction_id=interaction_id,
        promised_at=promised_at,
        state=PromiseState.OPEN,
        **values,
        **due_columns(due, "first_due"),
        **due_columns(due, "due"),
    )


def create_remark(writing: Writing, interaction_id: int, new: NewRemark) -> int:
    """Insert a remark; one with an owner asks for action and is open. Return its id."""
    values = {
        "kind": checks.choice(RemarkKind)(new.kind, "kind"),
        "text": checks.note(new.text, "remark"),
        "aspect_id": new.aspect_id,
        "owner_id": new.owner_id,
        "state": None if new.owner_id is None else RemarkState.OPEN,
    }
    checks.references(writing, values)
    return writing.insert(Remark, interaction_id=interaction_id, **values)


def set_tags(
    writing: Writing,
    table: type[Base],
    owner: str,
    owner_id: int,
    tags: Sequence[str],
) -> None:
    """Make these the tags that `owner` (a column of the table) has; those that stay keep their row."""
    wanted = checks.different(tags, "tags")
    columns = table.__table__.c
    rows = writing.execute(select(columns.id, columns.tag).where(columns[owner] == owner_id))
    had = {row.tag: row.id for row in rows}
    for tag in had.keys() - set(wanted):
        writing.delete(table, had[tag])
    for tag in wanted:
        if tag not in had:
            writing.insert(table, **{owner: owner_id, "tag": tag})


def delete_promise(writing: Writing, promise_id: int) -> None:
    """Delete a promise after its moves."""
    _delete_children(writing, PromiseMove, PromiseMove.promise_id, promise_id)
    writing.delete(Promise, promise_id)


def delete_interaction(writing: Writing, interaction_id: int) -> None:
    """Delete an interaction after all that belongs to it.

    Survey answers that are tied to a customer stay, without the interaction; those tied to
    nothing else go with it. External ids stay, so that a later import of the same file knows
    that the record was deleted here and does not bring it back.
    """
    promises = select(Promise.id).where(Promise.interaction_id == interaction_id)
    for promise_id in writing.execute(promises).scalars().all():
        delete_promise(writing, promise_id)
    _delete_children(writing, Remark, Remark.interaction_id, interaction_id)
    _delete_children(writing, InteractionTag, InteractionTag.interaction_id, interaction_id)
    _let_go_of_answers(writing, interaction_id)
    writing.delete(Interaction, interaction_id)


def _delete_children(writing: Writing, table: type[Base], column: Any, parent_id: int) -> None:
    rows = writing.execute(select(table.id).where(column == parent_id))
    for child_id in rows.scalars().all():
        writing.delete(table, child_id)


def _let_go_of_answers(writing: Writing, interaction_id: int) -> None:
    answers = select(SurveyAnswer.id, SurveyAnswer.customer_id).where(
        SurveyAnswer.interaction_id == interaction_id
    )
    for row in writing.execute(answers).all():
        if row.customer_id is None:
            writing.delete(SurveyAnswer, row.id)
        else:
            writing.update(SurveyAnswer, row.id, interaction_id=None)
