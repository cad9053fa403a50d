"""`backup`, `restore` and `check`: the store kept safe, put back, and looked over."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.session import Session, shop_defaults
from app.language import _
from app.sentences import sentence
from models.values import SystemClock, UserError

if TYPE_CHECKING:
    from app.safekeeping.rescuing import Rescue
    from app.safekeeping.restoring import Preview
    from models.maintenance import ChainHead, Verdict


def backup(session: Session) -> int:
    """Make a verified backup in a file."""
    from app.safekeeping.backups import back_up

    store = _store(session)
    if not store.exists():
        raise UserError("store.absent", path=str(store))
    made = back_up(store, Path(session.options.file).expanduser(), SystemClock())
    facts = made.manifest
    if session.output.as_json:
        session.output.document(
            {
                "file": str(made.path),
                "bytes": facts.bytes,
                "sha256": facts.sha256,
                "schema": facts.schema,
                "counts": dict(facts.counts),
                "head": _head(facts.head),
                "faults": dict(facts.faults),
            }
        )
    else:
        session.output.data(
            _("Backed up and verified: {file} ({bytes} bytes).").format(
                file=made.path, bytes=facts.bytes
            )
        )
    if facts.faults:
        session.output.say(
            _("The store itself has faults, which the backup has too: `counterfoil check` tells.")
        )
    return 0


def restore(session: Session) -> int:
    """Go back to a backup, or only tell what that would change."""
    from app.safekeeping import restoring

    store = _store(session)
    file = Path(session.options.file).expanduser()
    aside = None
    if session.options.dry_run:
        preview = restoring.preview(store, file)
    else:
        done = restoring.restore(store, file, SystemClock())
        preview, aside = done.preview, done.aside
    if session.output.as_json:
        session.output.document(_restored(session, store, file, preview, aside))
        return 0
    _tell_counts(session, preview)
    if preview.store is None and store.exists():
        session.output.say(_("The store that was there could not be compared."))
    if session.options.dry_run:
        session.output.say(_("Nothing was changed; without --dry-run it would be."))
    elif aside is not None:
        session.output.say(_("The replaced store is kept as {file}.").format(file=aside))
    return 0


def _restored(
    session: Session, store: Path, file: Path, preview: Preview, aside: Path | None
) -> dict[str, object]:
    return {
        "store": str(store),
        "backup": str(file),
        "dry_run": bool(session.options.dry_run),
        "counts": _counts(preview.backup),
        "before": _counts(preview.store) if preview.store else None,
        "head": _head(preview.backup.head),
        "lost_count": preview.lost_count,
        "lost": [
            {"changeset": lost.uid, "at": lost.at.isoformat(), "command": lost.command}
            for lost in preview.lost
        ],
        "gained_count": preview.gained_count,
        "kept_aside": str(aside) if aside else None,
    }


def _tell_counts(session: Session, preview: Preview) -> None:
    """List how many records there were and are, and how many changes go."""
    before = _counts(preview.store) if preview.store else {}
    rows = [
        (kind.replace("_", " "), before.get(kind, ""), number)
        for kind, number in _counts(preview.backup).items()
        if number or before.get(kind)
    ]
    session.output.table((_("record"), _("now"), _("in the backup")), rows)
    session.output.data(
        _("{lost} changes that are not in the backup go, {gained} come back.").format(
            lost=preview.lost_count, gained=preview.gained_count
        )
    )


def check(session: Session) -> int:
    """Look for all that can be wrong with the store; exit 1 with a sentence for each fault."""
    from app.safekeeping.checking import as_refusal
    from app.safekeeping.checking import check as look_over

    store = _store(session)
    verdict = look_over(store)
    said = [sentence(as_refusal(fault)) for fault in verdict.faults]
    rescued = _rescued(store, verdict) if session.options.rescue else None
    if session.output.as_json:
        session.output.document(
            {
                "store": str(store),
                "sound": verdict.sound,
                "schema": verdict.schema,
                "counts": _counts(verdict),
                "head": _head(verdict.head),
                "faults": [
                    {"part": fault.kind.value, "detail": fault.detail, "sentence": words}
                    for fault, words in zip(verdict.faults, said, strict=True)
                ],
                "rescue": rescued.to_json() if rescued else None,
            }
        )
    elif verdict.sound:
        session.output.data(_("The store is sound: {file}.").format(file=store))
    for words in said:
        session.output.say(words)
    if rescued is not None:
        _tell_rescue(session, rescued)
    return 0 if verdict.sound else 1


def _rescued(store: Path, verdict: Verdict) -> Rescue:
    """Save what can be saved into a new store beside the damaged one."""
    from app.safekeeping.rescuing import rescue

    if verdict.sound:
        raise UserError("rescue.not_needed", path=str(store))
    return rescue(store, SystemClock(), shop_defaults())


def _tell_rescue(session: Session, rescue: Rescue) -> None:
    """Say where the two files are, what is missing, and how to go on."""
    report = rescue.report
    session.output.say(_("Set aside as it is: {file}.").format(file=rescue.set_aside))
    session.output.say(
        _("Saved into a new store: {file}; `counterfoil restore` puts it in place.").format(
            file=rescue.rescued
        )
    )
    if report.complete:
        session.output.say(_("Nothing is missing."))
    for record, saved in report.records.items():
        figures = (
            (_("missing"), len(saved.missing)),
            (_("unreadable"), saved.unreadable),
            (_("without what they belonged to"), len(saved.dropped)),
            (_("replaced by a stand-in"), len(saved.stood_in)),
            (_("not borne out by the journal"), len(saved.doubtful)),
        )
        told = ", ".join(f"{number} {words}" for words, number in figures if number)
        if told:
            name = record.value.replace("_", " ")
            session.output.say(f"{name}: {saved.saved} {_('saved')}, {told}")


def _store(session: Session) -> Path:
    """Return the store's file; a store on PostgreSQL has none."""
    location = session.location
    if not isinstance(location, Path):
        raise UserError("store.shared")
    return location


def _counts(verdict: Verdict) -> Mapping[str, int]:
    return {record.value: number for record, number in verdict.counts.items()}


def _head(head: ChainHead | None) -> dict[str, object] | None:
    """Return the newest change-set and its digest, for whoever keeps it elsewhere."""
    if head is None:
        return None
    return {"changeset": head.uid, "digest": head.digest, "at": head.at.isoformat()}
