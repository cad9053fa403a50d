"""All tables by name, so that whoever needs the whole schema imports one module."""

from __future__ import annotations

from collections.abc import Mapping

from models.base import Base
from models.customer import ContactPoint, Customer, CustomerTag
from models.draft import Draft
from models.external import ExternalId
from models.history import Change, ChangeSet
from models.interaction import Interaction, InteractionTag, Remark
from models.promise import Promise, PromiseMove
from models.schedule import Schedule, ScheduleRun
from models.sheet import Sheet, SheetLine
from models.shop import Holiday, OpeningHours, Shop, Term
from models.staff import StaffMember
from models.survey import SurveyAnswer
from models.values import Record

JOURNALLED: Mapping[Record, type[Base]] = {
    Record(table.__tablename__): table
    for table in (
        Customer,
        ContactPoint,
        CustomerTag,
        Interaction,
        InteractionTag,
        Remark,
        Promise,
        PromiseMove,
        SurveyAnswer,
        StaffMember,
        Shop,
        OpeningHours,
        Holiday,
        Term,
        ExternalId,
        Schedule,
    )
}
"""The journalled tables by their kind of record."""

UNJOURNALLED: tuple[type[Base], ...] = (
    Draft,
    ChangeSet,
    Change,
    Sheet,
    SheetLine,
    ScheduleRun,
)
"""Tables that stand outside the journal: the journal itself, and what is nobody's record yet."""
