"""Checking a store: every fault as a refusal that the surfaces have a sentence for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.safekeeping.parts import discard, disk_trouble, part_beside
from models import maintenance
from models.maintenance import Fault, FaultKind, Verdict
from models.values import StoreError, StoreTrouble, UserError

_CODES = {
    FaultKind.FILE: "damage.file",
    FaultKind.REFERENCE: "damage.reference",
    FaultKind.INDEX: "damage.index",
    FaultKind.CHAIN: "damage.chain",
    FaultKind.COUNT: "damage.count",
    FaultKind.RECORD: "damage.record",
}


def check(store: Path) -> Verdict:
    """Look at everything: file, references, index, chain, and each record against the journal.

    Raises:
        UserError: "store.absent" where there is none.
        StoreError: it is no store, or one of a newer program.

    """
    if not store.exists():
        raise UserError("store.absent", path=str(store))
    verdict = maintenance.verify(store, records=True)
    return replace(verdict, faults=(*verdict.faults, *_index_faults(store)))


def _index_faults(store: Path) -> list[Fault]:
    """Compare the full-text index with the words in a copy, so that nobody has to wait."""
    part = part_beside(store)
    with disk_trouble("restore.not_written", store):
        try:
            maintenance.copy_into(store, part)
            found = maintenance.verify(part, index=True).faults
        except StoreError as error:
            if error.kind not in {StoreTrouble.DAMAGED, StoreTrouble.NOT_A_STORE}:
                raise
            return []  # too damaged to be copied, which was told already
        finally:
            discard(part)
    return [fault for fault in found if fault.kind is FaultKind.INDEX]


def as_refusal(fault: Fault) -> UserError:
    """Return a fault as what `app.sentences` can tell."""
    return UserError(_CODES[fault.kind], detail=fault.detail)
