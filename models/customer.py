"""Customers, the ways to reach them and their tags."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from models.base import AUTOINCREMENT, Base, Line, PrimaryKey, Version, Word
from models.values import ContactKind


class Customer(Base):
    """A person or firm the shop deals with. `name_key` is the name folded for search."""

    __tablename__ = "customer"
    __table_args__ = (Index(None, "name_key", "id"), AUTOINCREMENT)
    undo_groups = (frozenset({"name", "name_key"}),)

    id: Mapped[PrimaryKey]
    name: Mapped[Line]
    name_key: Mapped[Line]
    language: Mapped[str | None] = mapped_column(String(20))
    preferred_channel_id: Mapped[int | None] = mapped_column(ForeignKey("term.id"))
    tone: Mapped[Line | None]
    note: Mapped[Line | None]
    consent: Mapped[Line | None]
    version: Mapped[Version]


class ContactPoint(Base):
    """One way to reach a customer. `value_key` is what a search compares."""

    __tablename__ = "contact_point"
    __table_args__ = (Index(None, "customer_id", "position"), AUTOINCREMENT)
    undo_groups = (frozenset({"kind", "value", "value_key"}),)

    id: Mapped[PrimaryKey]
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    kind: Mapped[ContactKind] = mapped_column(Word(ContactKind))
    value: Mapped[Line]
    value_key: Mapped[Line]
    label: Mapped[Line | None]
    position: Mapped[int] = mapped_column(default=0)


class CustomerTag(Base):
    """A word the shop files a customer under."""

    __tablename__ = "customer_tag"
    __table_args__ = (Index(None, "customer_id"), AUTOINCREMENT)

    id: Mapped[PrimaryKey]
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    tag: Mapped[Line]
