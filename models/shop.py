"""The one shop this store belongs to: its own choices, hours and vocabularies."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, Index, String, select
from sqlalchemy.orm import Mapped, mapped_column

from models.base import AUTOINCREMENT, Base, DayColumn, Line, PrimaryKey, Version, Word
from models.values import Vocabulary

if TYPE_CHECKING:
    from models.sessions import Reading

SHOP_ID = 1


class Shop(Base):
    """The shop, in one row with the id 1.

    `zone` is an IANA name, `currency` ISO 4217, `country` ISO 3166, `date_order` how numeric
    dates are read ("dmy", "mdy" or "ymd"; nothing: both readings are shown). `brand_colour` is
    #rrggbb, `logo` a small PNG in base64, so that the journal can keep it like any words.
    """

    __tablename__ = "shop"

    id: Mapped[PrimaryKey]
    name: Mapped[str] = mapped_column(default="")
    address: Mapped[Line | None]
    mission: Mapped[Line | None]
    zone: Mapped[Line]
    currency: Mapped[str] = mapped_column(String(3))
    language: Mapped[str | None] = mapped_column(String(20))
    country: Mapped[str | None] = mapped_column(String(2))
    date_order: Mapped[str | None] = mapped_column(String(3))
    paper: Mapped[str | None] = mapped_column(String(10))
    brand_colour: Mapped[str | None] = mapped_column(String(7))
    logo: Mapped[Line | None]
    brand_review_day: Mapped[DayColumn | None]
    version: Mapped[Version]


class OpeningHours(Base):
    """One span in which the shop is open: weekday (Monday is 0), minutes after midnight."""

    __tablename__ = "opening_hours"
    undo_groups = (frozenset({"weekday", "opens", "closes"}),)

    id: Mapped[PrimaryKey]
    weekday: Mapped[int]
    opens: Mapped[int]
    closes: Mapped[int]


class Holiday(Base):
    """A day on which the shop is closed, or open against the custom."""

    __tablename__ = "holiday"

    id: Mapped[PrimaryKey]
    day: Mapped[DayColumn]
    name: Mapped[str] = mapped_column(default="")
    closed: Mapped[bool] = mapped_column(Boolean, default=True)


class Term(Base):
    """One word of a vocabulary. `key` marks a default term, which is shown translated.

    `kind` tells what an aspect is about (financial, operational, organisational, delivery).
    """

    __tablename__ = "term"
    __table_args__ = (Index(None, "vocabulary", "position"), AUTOINCREMENT)

    id: Mapped[PrimaryKey]
    vocabulary: Mapped[Vocabulary] = mapped_column(Word(Vocabulary))
    key: Mapped[str | None] = mapped_column(String(40))
    text: Mapped[Line]
    kind: Mapped[str | None] = mapped_column(String(20))
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(Boolean, default=True)


@dataclass(frozen=True, slots=True)
class ShopDefaults:
    """What a new store's shop begins with: this computer's zone, the locale's currency."""

    name: str = ""
    zone: str = "UTC"
    currency: str = "EUR"
    language: str | None = None
    country: str | None = None
    date_order: str | None = None


@dataclass(frozen=True, slots=True)
class ShopValues:
    """The shop's own choices, as a frozen row; the fields are those of `Shop`."""

    name: str
    address: str | None
    mission: str | None
    zone: str
    currency: str
    language: str | None
    country: str | None
    date_order: str | None
    paper: str | None
    brand_colour: str | None
    brand_review_day: date | None
    version: int


TERMS: Sequence[tuple[Vocabulary, str, str, str | None]] = (
    (Vocabulary.CHANNEL, "counter", "Counter", None),
    (Vocabulary.CHANNEL, "phone", "Phone", None),
    (Vocabulary.CHANNEL, "email", "E-mail", None),
    (Vocabulary.CHANNEL, "web", "Web", None),
    (Vocabulary.CHANNEL, "message", "Message", None),
    (Vocabulary.CHANNEL, "social_media", "Social media", None),
    (Vocabulary.CHANNEL, "delivery", "Delivery", None),
    (Vocabulary.CHANNEL, "automated", "Automated system", None),
    (Vocabulary.STAGE, "enquiry", "Enquiry", None),
    (Vocabulary.STAGE, "choosing", "Choosing", None),
    (Vocabulary.STAGE, "buying", "Buying", None),
    (Vocabulary.STAGE, "hand_over", "Hand-over", None),
    (Vocabulary.STAGE, "using", "Using", None),
    (Vocabulary.STAGE, "putting_right", "Putting right", None),
    (Vocabulary.STAGE, "returning", "Returning", None),
    (Vocabulary.STAGE, "leaving", "Leaving", None),
    (Vocabulary.ASPECT, "product", "Product", None),
    (Vocabulary.ASPECT, "price", "Price and payment", "financial"),
    (Vocabulary.ASPECT, "service", "Service", "operational"),
    (Vocabulary.ASPECT, "organisation", "Organisation", "organisational"),
    (Vocabulary.ASPECT, "aspect_delivery", "Delivery", "delivery"),
)
"""The vocabularies every new shop begins with (domain, Vocabularies)."""


def shop_values(reading: Reading) -> ShopValues:
    """Return the shop's own choices."""
    row: Any = reading.execute(_VALUES).one()
    return ShopValues(*row)


# Made once: to make such a statement takes longer than to run it.
_VALUES = select(*(getattr(Shop, name) for name in ShopValues.__dataclass_fields__)).where(
    Shop.id == SHOP_ID
)


def shop_logo(reading: Reading) -> bytes | None:
    """Return the shop's picture as PNG, if it has one."""
    found = reading.execute(select(Shop.logo).where(Shop.id == SHOP_ID)).scalar_one_or_none()
    return None if found is None else b64decode(found)


def opening_values(reading: Reading) -> tuple[tuple[int, int, int], ...]:
    """Return the opening hours as (weekday, opens, closes), in order; none: not told."""
    spans = select(OpeningHours.weekday, OpeningHours.opens, OpeningHours.closes)
    rows = reading.execute(spans.order_by(OpeningHours.weekday, OpeningHours.opens))
    return tuple((row.weekday, row.opens, row.closes) for row in rows)


def holiday_days(reading: Reading) -> frozenset[date]:
    """Return the days on which the shop is closed for a holiday."""
    rows = reading.execute(select(Holiday.day).where(Holiday.closed))
    return frozenset(rows.scalars())
