"""Checking a store: every fault as a refusal that the surfaces have a sentence for."""

from __future__ import annotations

from pathlib import Path

from models import maintenance
from models.maintenance import Fault, FaultKind, Verdict
from models.values import UserError

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
    return maintenance.verify(store, records=True)


def as_refusal(fault: Fault) -> UserError:
    """Return a fault as what `app.sentences` can tell."""
    return UserError(_CODES[fault.kind], detail=fault.detail)
