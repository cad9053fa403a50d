"""Makes what was saved of a damaged store whole again, and writes down in the journal what it did.

Rows whose parent is lost keep their place: a stand-in takes the lost parent's id, so that a
lost customer's visits stay together and somebody can give it its name again. Rows that say
nothing without their parent go. The chain is made anew from where it was broken, and one
change-set names every record that is lost, stood in for, or no longer what the journal says.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models import attest
from models.base import Base, from_micros, to_micros
from models.folding import fold
from models.journal import (
    NO_DIGEST,
    SALT_BYTES,
    Head,
    change_digest,
    set_digest,
)
from models.plain import Plain, columns, completed, content_digest
from models.shop import SHOP_ID, ShopDefaults
from models.tables import JOURNALLED
from models.values import Action, Actor, Record, Vocabulary

COMMAND = "store.rescue"
_LOST_SET = "store.lost"
"""What a change-set is called of which only the changes are left."""
_BLANK = "{}"

NameLost = Callable[[Record, int], str]
"""Gives the words that a stand-in bears: which kind of record, and its id."""
_DROPPED = frozenset({Record.PROMISE_MOVE, Record.INTERACTION_TAG})
"""What says nothing without its parent."""
_VOCABULARIES: Mapping[str, Vocabulary] = {
    "channel_id": Vocabulary.CHANNEL,
    "preferred_channel_id": Vocabulary.CHANNEL,
    "stage_id": Vocabulary.STAGE,
    "aspect_id": Vocabulary.ASPECT,
}


@dataclass(slots=True)
class Mended:
    """What had to be done: ids by kind of record, and change-sets whose link was made anew."""

    missing: dict[Record, list[int]] = field(default_factory=dict)
    stood_in: dict[Record, list[int]] = field(default_factory=dict)
    dropped: dict[Record, list[int]] = field(default_factory=dict)
    doubtful: dict[Record, list[str]] = field(default_factory=dict)
    relinked: int = 0


def mend(connection: Any, now: datetime, name_lost: NameLost, defaults: ShopDefaults) -> Mended:
    """Mend a store that was filled from a damaged one, within the caller's transaction."""
    found = Mended()
    _stand_in_for_sets(connection)
    found.relinked = _relink(connection)
    for record in JOURNALLED:
        if ids := list(attest.missing_rows(connection, record)):
            found.missing[record] = ids
    _mend_doubtful(connection, found)
    _stand_in(connection, now, name_lost, defaults, found)
    _write_down(connection, now, found)
    return found


def _mend_doubtful(connection: Any, found: Mended) -> None:
    """Note the rows that were read and are not what the journal says."""
    lost = {f"{r.value} {row_id}" for r, ids in found.missing.items() for row_id in ids}
    for name in attest.altered_rows(connection):
        record, _space, which = name.partition(" ")
        if name not in lost:
            found.doubtful.setdefault(Record(record), []).append(which)


def _stand_in_for_sets(connection: Any) -> None:
    """Put a head where only a change-set's changes are left, or a mention of it."""
    rows = connection.execute(
        "SELECT change_set_id FROM change UNION SELECT undoes_id FROM change_set"
        " WHERE undoes_id IS NOT NULL EXCEPT SELECT id FROM change_set"
    ).fetchall()
    for (key,) in rows:
        near = connection.execute(
            "SELECT at FROM change_set WHERE id < ? ORDER BY id DESC LIMIT 1", (key,)
        ).fetchone()
        connection.execute(
            "INSERT INTO change_set (id, uid, at, computer, command, digest)"
            " VALUES (?, ?, ?, '', ?, ?)",
            (key, str(uuid.uuid4()), near[0] if near else 0, _LOST_SET, NO_DIGEST),
        )


def _relink(connection: Any) -> int:
    """Make the digests anew from the first broken link on; return how many were."""
    broken = next(attest.broken_links(connection), None)
    if broken is None:
        return 0
    first = connection.execute("SELECT id FROM change_set WHERE uid = ?", (broken,)).fetchone()[0]
    row = connection.execute(
        "SELECT digest FROM change_set WHERE id < ? ORDER BY id DESC LIMIT 1", (first,)
    ).fetchone()
    previous = row[0] if row else NO_DIGEST
    keys = connection.execute("SELECT id FROM change_set WHERE id >= ? ORDER BY id", (first,))
    count = 0
    for (key,) in keys.fetchall():
        previous = _relink_one(connection, key, previous)
        count += 1
    return count


def _relink_one(connection: Any, key: int, previous: bytes) -> bytes:
    """Digest one change-set as it was found, after the one before; return its digest."""
    changes = attest.changes_of(connection, key)
    for change_id, change in changes:
        if change["salt"] is not None and change_digest(change) != change["digest"]:
            change["digest"] = change_digest(change)
            connection.execute(
                "UPDATE change SET digest = ? WHERE id = ?", (change["digest"], change_id)
            )
    digest = set_digest(
        previous, attest.head_of(connection, key), [change["digest"] for _id, change in changes]
    )
    connection.execute("UPDATE change_set SET digest = ? WHERE id = ?", (digest, key))
    return digest


def _stand_in(
    connection: Any, now: datetime, name_lost: NameLost, defaults: ShopDefaults, found: Mended
) -> None:
    """Give each row its parent again, or let it go; the shop itself must be there."""
    if connection.execute("SELECT count(*) FROM shop").fetchone()[0] == 0:
        given = {name: getattr(defaults, name) for name in defaults.__dataclass_fields__}
        _insert(connection, Record.SHOP, SHOP_ID, given, found)
    _mend_zone(connection, defaults.zone)
    while broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        for child, row_id, parent, key in broken:
            field_name = _field(connection, child, key)
            wanted = connection.execute(
                f"SELECT {field_name} FROM {child} WHERE id = ?", (row_id,)
            ).fetchone()
            if wanted is None:
                continue
            if Record(child) in _DROPPED:
                connection.execute(f"DELETE FROM {child} WHERE id = ?", (row_id,))
                found.dropped.setdefault(Record(child), []).append(row_id)
            elif not _is_there(connection, parent, wanted[0]):
                values = _values(connection, Record(parent), wanted[0], field_name, name_lost, now)
                _insert(connection, Record(parent), wanted[0], values, found)


def _mend_zone(connection: Any, usual: str) -> None:
    """Give the shop a zone that there is; without one no day could be told."""
    zone = connection.execute("SELECT zone FROM shop WHERE id = ?", (SHOP_ID,)).fetchone()
    try:
        ZoneInfo(zone[0])
    except (ZoneInfoNotFoundError, ValueError, OSError):
        connection.execute("UPDATE shop SET zone = ? WHERE id = ?", (usual, SHOP_ID))


def _field(connection: Any, table: str, key: int) -> str:
    """Return the column of a table's foreign key."""
    keys = connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    return next(str(row[3]) for row in keys if row[0] == key)


def _is_there(connection: Any, table: str, row_id: int) -> bool:
    return bool(connection.execute(f"SELECT 1 FROM {table} WHERE id = ?", (row_id,)).fetchone())


def _values(
    connection: Any, parent: Record, row_id: int, via: str, name_lost: NameLost, now: datetime
) -> Plain:
    """Return what a stand-in holds: words that say what it is, and nothing made up."""
    words = name_lost(parent, row_id)
    if parent is Record.INTERACTION:
        near = connection.execute(
            "SELECT at FROM interaction WHERE id < ? ORDER BY id DESC LIMIT 1", (row_id,)
        ).fetchone()
        return {"at": from_micros(near[0]) if near else now, "note": words}
    if parent is Record.TERM:
        return {"vocabulary": _VOCABULARIES[via], "text": words, "active": False}
    named = {"name": words, "name_key": fold(words)}
    return named if parent is Record.CUSTOMER else {**named, "active": False}


def _insert(
    connection: Any, record: Record, row_id: int, values: Mapping[str, Any], found: Mended
) -> None:
    row = {**completed(JOURNALLED[record], values), "id": row_id}
    insert_row(connection, JOURNALLED[record], row)
    found.stood_in.setdefault(record, []).append(row_id)


def insert_row(connection: Any, table: type[Base], row: Plain) -> None:
    """Put one whole plain row in, under its own id."""
    names = columns(table)
    listed, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" for _ in names)
    connection.execute(
        f"INSERT INTO {table.__tablename__} ({listed}) VALUES ({marks})",
        tuple(row[name] for name in names),
    )


def _write_down(connection: Any, now: datetime, found: Mended) -> None:
    """Write the change-set that says what was lost, stood in for and taken as it was found."""
    changes = [*_notes(found), *_arrivals(connection, found)]
    if not changes and not found.relinked:
        return
    newest = connection.execute("SELECT digest FROM change_set ORDER BY id DESC LIMIT 1").fetchone()
    head = Head(str(uuid.uuid4()), now, Actor(), COMMAND)
    digest = set_digest(newest[0] if newest else NO_DIGEST, head, [c["digest"] for c in changes])
    key = connection.execute(
        "INSERT INTO change_set (uid, at, computer, command, digest) VALUES (?, ?, '', ?, ?)",
        (head.uid, to_micros(now), COMMAND, digest),
    ).lastrowid
    for change in changes:
        attest.insert_change(connection, key, change)


def _notes(found: Mended) -> Iterable[dict[str, Any]]:
    """Give a blank change for each row that cannot be followed back any more.

    Without a salt, as after an erasure: the words are gone, and that they are is written down.
    """
    gone = [found.missing, found.dropped]
    ids = {(record, i) for kind in gone for record, many in kind.items() for i in many}
    for record, names in found.doubtful.items():
        for name in names:
            # One blank change in a batch is enough: it can be followed only as a whole.
            ids.add((record, int(name.partition("-")[0])))
    for record, row_id in sorted(ids):
        yield _change(record, Action.UPDATE, row_id, before=_BLANK, after=_BLANK)


def _arrivals(connection: Any, found: Mended) -> Iterable[dict[str, Any]]:
    for record, ids in found.stood_in.items():
        table = JOURNALLED[record]
        for row_id in ids:
            listed = ", ".join(f'"{name}"' for name in columns(table))
            row = connection.execute(
                f"SELECT {listed} FROM {record.value} WHERE id = ?", (row_id,)
            ).fetchone()
            content = content_digest(table, dict(zip(columns(table), row, strict=True)))
            salt = os.urandom(SALT_BYTES)
            yield _change(record, Action.INSERT, row_id, content=content, salt=salt)


def _change(record: Record, action: Action, row_id: int, **values: Any) -> dict[str, Any]:
    change: dict[str, Any] = dict.fromkeys(attest.FIELDS)
    change |= {"record": record.value, "action": action.value, "record_id": row_id, **values}
    change["digest"] = change_digest(change)
    return change
