"""What the records say of each staff member: thanks with what earned them, promises kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from operator import attrgetter

from sqlalchemy import select
from sqlalchemy.orm import aliased

from app.queries import counting, filters, moments, scan, voiced
from app.queries.filters import EVERYTHING, Filter, Told
from app.queries.rows import tuples
from app.queries.term_words import said
from app.queries.voiced import Conditions
from app.rules.measures import Measures
from models.customer import Customer
from models.interaction import Interaction, Remark
from models.sessions import Reading
from models.shop import ShopValues, Term, shop_values
from models.staff import StaffMember
from models.values import Role, UserError


@dataclass(frozen=True, slots=True)
class Praise:
    """A customer's thanks, and the interaction that earned them: when, where, what happened."""

    text: str
    customer: str | None
    at: datetime
    aspect: str | None
    channel: str | None
    stage: str | None
    act: str
    interaction_id: int


@dataclass(frozen=True, slots=True)
class Member:
    """One staff member: interactions handled, promises owned, thanks received, newest first."""

    staff_id: int
    name: str
    role: Role
    active: bool
    measures: Measures
    praise: tuple[Praise, ...]


@dataclass(frozen=True, slots=True)
class StaffSummary:
    """Staff in the order of their names: who works here, and who left but has something here.

    `unnamed` is what nobody is named for, `unnamed_praise` how many thanks are among it: with
    these the parts sum up to the whole.
    """

    shop: ShopValues
    first: date
    last: date
    as_of: date
    moment: datetime
    members: tuple[Member, ...]
    unnamed: Measures
    unnamed_praise: int
    only: Told = ()


def staff_summary(
    reading: Reading,
    first: date,
    last: date,
    as_of: date | None = None,
    only: Filter = EVERYTHING,
) -> StaffSummary:
    """Return what the records say of staff on these days, as of the end of a day, or now.

    Thanks are compliments in interactions that they handled; promises are those they own,
    first due in the period. Raises UserError "period.backwards".
    """
    if last < first:
        raise UserError("period.backwards", field="last", first=first, last=last)
    moment = moments.end_of(reading, as_of)
    period = scan.Period(first, last, moment.zone)
    found = scan.find(reading, period, moment, only=only)
    figures = counting.measured(counting.tallies(found, attrgetter("staff_id")))
    praise = _praise(reading, voiced.in_period(period, moment, only))
    return StaffSummary(
        shop=shop_values(reading),
        first=first,
        last=last,
        as_of=moment.day,
        moment=moment.t,
        members=_members(reading, figures, praise, only),
        unnamed=figures.get(None, Measures()),
        unnamed_praise=len(praise.get(None, ())),
        only=filters.told(reading, only),
    )


def _members(
    reading: Reading,
    figures: Mapping[Hashable, Measures],
    praise: Mapping[int | None, tuple[Praise, ...]],
    only: Filter,
) -> tuple[Member, ...]:
    columns = (StaffMember.id, StaffMember.name, StaffMember.role, StaffMember.active)
    chosen = select(*columns).order_by(StaffMember.name_key, StaffMember.id)
    if only.staff_id is not None:
        chosen = chosen.where(StaffMember.id == only.staff_id)
    return tuple(
        Member(
            staff_id, name, role, active,
            figures.get(staff_id, Measures()), praise.get(staff_id, ()),
        )
        for staff_id, name, role, active in tuples(reading, chosen)
        if active or staff_id in figures or only.staff_id is not None
    )  # fmt: skip


_channel, _stage = (aliased(Term) for _ in range(2))


def _praise(reading: Reading, conditions: Conditions) -> dict[int | None, tuple[Praise, ...]]:
    """Return thanks by who handled the interaction, newest first."""
    chosen = (
        select(
            Interaction.staff_id,
            Remark.text,
            Customer.name,
            Interaction.at,
            said(Term),
            said(_channel),
            said(_stage),
            Interaction.note,
            Interaction.id,
        )
        .select_from(Remark)
        .join(Interaction, Interaction.id == Remark.interaction_id)
        .outerjoin(Customer, Customer.id == Interaction.customer_id)
        .outerjoin(Term, Term.id == filters.about())
        .outerjoin(_channel, _channel.id == Interaction.channel_id)
        .outerjoin(_stage, _stage.id == Interaction.stage_id)
        .where(Remark.kind.in_(voiced.PRAISED), *conditions)
        .order_by(Interaction.at.desc(), Remark.id.desc())
    )
    found: defaultdict[int | None, list[Praise]] = defaultdict(list)
    for staff_id, *values in tuples(reading, chosen):
        found[staff_id].append(Praise(*values))
    return {staff_id: tuple(those) for staff_id, those in found.items()}
