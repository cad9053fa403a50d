"""Sentences about the store, its files, and what the operating system refused."""

from __future__ import annotations

from collections.abc import Mapping

from app.language import mark

STORES: Mapping[str, str] = {
    "store.absent": mark(
        "There is no store at {path}; `counterfoil shop` makes one, or name another with --store."
    ),
    "store.busy": mark(
        "The store is in use by somebody else just now, so nothing was written; try again."
    ),
    "store.unreachable": mark(
        "The database server of this store cannot be reached, or does not let this program in,"
        " so nothing was written; check the network and the address, then try again."
    ),
    "store.made_meanwhile": mark(
        "Somebody else made a store at {path} at the same moment; try again to use that one."
    ),
    "store.full": mark("The disk is full, so nothing was written; make room on it and try again."),
    "store.disk": mark(
        "The disk did not do what was asked, so nothing was written; check the disk, then try"
        " again."
    ),
    "store.gone": mark(
        "{path} was moved, deleted or replaced while it was open, so nothing was written; put it"
        " back and open it again."
    ),
    "store.read_only": mark(
        "The store may only be read here, so nothing was written; ask whoever looks after this"
        " computer for the right to write it."
    ),
    "store.older_read_only": mark(
        "{path} was written by an older Counterfoil and may only be read here, so it cannot be"
        " brought up to date; ask whoever looks after this computer for the right to write it."
    ),
    "store.damaged": mark(
        "The store is damaged and was left untouched; keep a copy of the file and go back to"
        " your last backup."
    ),
    "store.not_a_store": mark(
        "{path} is not a store of Counterfoil and was left untouched; name another file."
    ),
    "store.newer": mark(
        "{path} was written by a newer Counterfoil (its form is {found}, this program knows"
        " {known}); update the program."
    ),
    "store.remote": mark(
        "{path} lies on a network drive, where a store can break without anybody noticing; put"
        " it on this computer's own disk, or use PostgreSQL for several computers."
    ),
    "store.constraint": mark(
        "That contradicts something else in the store, so nothing was written; check what was"
        " given."
    ),
    "store.interrupted": mark("That was stopped before it was done; ask again."),
    "changeset.stored": mark("That was saved already, so it was not saved twice."),
    "system.missing": mark("There is no {file}; check the name."),
    "system.exists": mark("{file} exists already; name another file."),
    "system.folder": mark("{file} is a folder; name a file."),
    "system.no_folder": mark("Part of the path {file} is not a folder; check the name."),
    "system.not_allowed": mark(
        "{file} may not be read or written here; choose another place or ask for the right."
    ),
    "system.full": mark("The disk is full, so {file} was not written; make room and try again."),
    "system.long_name": mark("The name of {file} is too long; choose a shorter one."),
    "system.other": mark("{file}: the computer refused ({reason}); check the place and try again."),
    "file.disk_full": mark("The disk is full, so {path} was not written; make room and try again."),
    "file.no_folder": mark("The folder of {path} does not exist; make it, or choose another."),
    "file.not_allowed": mark("{path} may not be written here; choose another place."),
    "file.is_folder": mark("{path} is a folder; name a file in it."),
    "file.name_too_long": mark("The name {path} is too long; choose a shorter one."),
    "file.failed": mark("{path} was not written ({reason}); check the place and try again."),
    "sample.exists": mark(
        "{path} exists already and was left untouched; name a file that does not exist yet."
    ),
    "clock.not_seconds": mark(
        "{variable} should hold whole seconds since 1970, and holds {text}; mend it or unset it."
    ),
    "undo.nothing": mark(
        "There is nothing to undo here; `counterfoil history` shows what others did."
    ),
    "undo.unknown": mark(
        "There is no change-set {changeset}; `counterfoil history` lists those there are."
    ),
    "undo.not_this": mark(
        "{changeset} made the store itself and cannot be undone; choose a later one."
    ),
    "undo.already": mark("{changeset} is undone already; to have it back, undo the undo."),
}
