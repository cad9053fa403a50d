"""`shop` and `sample`: the shop's own choices, and a made-up shop to look around in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.cli.session import Session
from app.language import _
from models.values import UserError, Vocabulary

if TYPE_CHECKING:
    from models.store import Reading, Store

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def usage(session: Session) -> int:
    """Say which version this is, or that a command is needed."""
    from app.cli import DONE, USAGE

    if session.options.version:
        from importlib.metadata import version

        session.output.data(f"counterfoil {version('counterfoil')}")
        return DONE
    session.output.say(_("Which command? counterfoil --help lists them."))
    return USAGE


def run(session: Session) -> int:
    """Set what was given, then show the shop."""
    wanted = _wanted(session)
    with session.store(create=True) as store:
        changeset = _correct(session, store, wanted) if wanted else None
        with store.read() as reading:
            document = {**describe(reading), "changeset": changeset}
    if session.output.as_json:
        session.output.document(document)
    else:
        _show(session, document)
    return 0


def _wanted(session: Session) -> dict[str, object]:
    """Return what was given, checked as far as it can be without the store."""
    given = {name: getattr(session.options, name) for name in ("name", "zone", "currency")}
    wanted = {name: value for name, value in given.items() if value is not None}
    if "zone" in wanted:
        _check_zone(wanted["zone"])
    if "currency" in wanted:
        wanted["currency"] = _checked_currency(wanted["currency"])
    return wanted


def _check_zone(name: str) -> None:
    """Refuse what is no IANA time zone."""
    try:
        ZoneInfo(name)
    except (LookupError, OSError, ValueError):
        raise UserError("shop.unknown_zone", zone=name) from None


def _checked_currency(code: str) -> str:
    """Return the currency's code in capitals, or refuse what is no ISO 4217 currency."""
    from babel.numbers import is_currency

    if not is_currency(code.upper()):
        raise UserError("shop.unknown_currency", currency=code)
    return code.upper()


def _correct(session: Session, store: Store, wanted: dict[str, object]) -> str | None:
    """Write the shop's values and return the change-set."""
    from app.services import shop

    with store.write(session.actor) as writing:
        result = shop.correct(writing, wanted)
    return result.changeset


def describe(reading: Reading) -> dict[str, object]:
    """Return everything that is known of the shop, as JSON has it."""
    from app.queries import shop

    values = shop.shop(reading)
    review = values.brand_review_day
    return {
        "name": values.name,
        "address": values.address,
        "mission": values.mission,
        "zone": values.zone,
        "currency": values.currency,
        "language": values.language,
        "country": values.country,
        "date_order": values.date_order,
        "paper": values.paper,
        "brand_colour": values.brand_colour,
        "brand_review_day": review.isoformat() if review else None,
        "opening_hours": [
            {"weekday": WEEKDAYS[weekday], "opens": _clock(opens), "closes": _clock(closes)}
            for weekday, opens, closes in shop.hours(reading).opening
        ],
        "staff": [
            {"id": row.id, "name": row.name, "role": row.role.value} for row in shop.staff(reading)
        ],
        "vocabularies": {
            vocabulary.value: [row.text for row in shop.terms(reading, vocabulary)]
            for vocabulary in Vocabulary
        },
    }


def _clock(minutes: int) -> str:
    """Return minutes of the day as HH:MM."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _show(session: Session, document: dict[str, object]) -> None:
    """Write the shop's values one a line; what was never set is left out."""
    for name, value in document.items():
        if isinstance(value, str) and value and name != "changeset":
            session.output.table((f"{name.replace('_', ' ')}:", value), ())
    hours = document["opening_hours"]
    assert isinstance(hours, list)
    for row in hours:
        session.output.data(f"{row['weekday']}: {row['opens']} to {row['closes']}")
    staff = document["staff"]
    assert isinstance(staff, list)
    if staff:
        names = ", ".join(str(row["name"]) for row in staff)
        session.output.table((_("staff:"), names), ())


def sample(session: Session) -> int:
    """Build the sample shop at a path that does not exist yet."""
    from datetime import datetime

    from app.cli.asking import iso_day
    from app.sample import build

    words = session.options.today
    path = Path(session.options.path).expanduser()
    today = iso_day(words) if words else datetime.now().astimezone().date()
    built = build(path, today)
    document = {"store": str(path), "today": today.isoformat(), **built.counts()}
    if session.output.as_json:
        session.output.document(document)
    else:
        session.output.data(
            _(
                "A sample shop stands in {path}: {customers} customers, {interactions}"
                " interactions, {promises} promises, up to {day}."
            ).format(path=path, day=today.isoformat(), **built.counts())
        )
    return 0
