"""Sentences about backups, going back to one, rescue, and what is wrong with a store."""

from __future__ import annotations

from collections.abc import Mapping

from app.language import mark

SAFEKEEPING: Mapping[str, str] = {
    "backup.is_store": mark("{path} is the store itself; name another file for its backup."),
    "backup.is_folder": mark("{path} is a folder; name a file in it for the backup."),
    "backup.exists": mark(
        "{path} exists and is no backup made here, so it was left untouched; name a file that"
        " does not exist yet."
    ),
    "backup.unsound": mark(
        "The copy of {path} did not hold what the store holds, so it was not kept, and earlier"
        " backups were left as they are; `counterfoil check` tells what is wrong with the store."
    ),
    "backup.not_written": mark(
        "The backup was not written to {path} ({reason}), and what was there is unchanged; check"
        " the place and try again."
    ),
    "backup.copy_differs": mark(
        "What was written to {path} did not read back the same; that drive may be dying, so"
        " choose another."
    ),
    "backup.second_away": mark(
        "The folder for copies, {path}, is not there; put the stick in, or choose another folder."
    ),
    "restore.absent": mark("There is no backup at {path}; check the name."),
    "restore.same": mark("{path} is the store itself; name a backup of it."),
    "restore.differs": mark(
        "{path} is not as it was when the backup was made, so the store was left untouched; use"
        " another backup."
    ),
    "restore.unsound": mark(
        "The backup {path} is damaged, so the store was left untouched; use another backup."
    ),
    "restore.unreadable": mark(
        "The backup {path} cannot be read ({reason}), so the store was left untouched; check the"
        " drive that it lies on."
    ),
    "restore.not_written": mark(
        "{path} could not be written ({reason}), so the store was left as it was; check the"
        " place and try again."
    ),
    "store.held": mark(
        "{path} is open in another window or command, so it was not replaced; close that and try"
        " again."
    ),
    "store.shared": mark(
        "This store lies in PostgreSQL, which has tools of its own for this (pg_dump,"
        " pg_restore); ask whoever looks after the server."
    ),
    "aside.not_removed": mark(
        "{path} was not removed ({reason}); check who may write there and try again."
    ),
    "rescue.nothing": mark(
        "Nothing could be read of {path} any more; it was set aside as {aside}, so go back to"
        " your last backup."
    ),
    "rescue.not_needed": mark("{path} has no fault, so there is nothing to rescue."),
    "damage.file": mark(
        "The file itself is damaged ({detail}); go back to your last backup, or save what can be"
        " saved with `counterfoil check --rescue`."
    ),
    "damage.reference": mark(
        "A record belongs to one that is not there ({detail}); go back to your last backup, or"
        " use `counterfoil check --rescue`."
    ),
    "damage.index": mark(
        "Searching may miss things, since the index {detail} does not fit the words;"
        " `counterfoil check --rescue` makes it anew in a copy."
    ),
    "damage.count": mark(
        "Figures may be wrong, since the counts in {detail} do not fit the records;"
        " `counterfoil check --rescue` counts anew in a copy."
    ),
    "damage.chain": mark(
        "The history is not as it was written at change-set {detail}; somebody or something"
        " changed the file, so compare it with a backup."
    ),
    "damage.record": mark(
        "The journal does not bear out what {detail} holds now; compare that record with a backup."
    ),
}
