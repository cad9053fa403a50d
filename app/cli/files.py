"""`import` and `export`: real data in, and everything out again."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.cli.session import Session, opened
from app.language import _, mark, ngettext
from app.sentences import sentence
from models.values import SystemClock

if TYPE_CHECKING:
    from app.exchange.import_map import ImportMap
    from app.exchange.import_report import ImportReport
    from models.store import Store

FIRST_A_BACKUP = mark("First the store is being backed up, and the backup verified.")
REJECTED_SHOWN = 20
"""So many refused rows are listed on a screen; JSON lists all."""


def import_file(session: Session) -> int:
    """Take in a file by its map; exit 1 if any row was refused or in conflict."""
    from app.exchange.importing import run

    options = session.options
    file = Path(options.file).expanduser()
    import_map = _map(options.map)
    with _store(session, dry=options.dry_run, is_there=file.is_file()) as store:
        report = run(
            store,
            session.actor,
            file,
            import_map,
            dry_run=options.dry_run,
            set_shop=options.set_shop,
            progress=_Progress() if sys.stderr.isatty() else None,
        )
    _tell(session, report)
    document = report.to_json()
    return 1 if document["rejected"] or document["conflicts"] else 0


def _map(name: str) -> ImportMap:
    """Read a map from a file, or one that ships where its bare name is given."""
    from app.exchange.import_map import ImportMap

    path = Path(name).expanduser()
    if not path.exists() and name.removesuffix(".toml").replace("-", "").isalnum():
        bare = name.removesuffix(".toml")
        shipped = resources.files("resources").joinpath("maps", f"{bare}.toml")
        if shipped.is_file():
            return ImportMap.parse(shipped.read_text(encoding="utf-8"), bare)
    return ImportMap.load(path)


@contextmanager
def _store(session: Session, *, dry: bool, is_there: bool) -> Iterator[Store]:
    """Open the store, backed up first where there is something to take in.

    A trial where there is no store yet uses one that is thrown away.
    """
    location = session.location
    if not dry or not isinstance(location, Path) or location.exists():
        keeper = session.keeper()
        if not dry and is_there and keeper is not None and keeper.store.exists():
            keeper.before("import", partial(session.output.say, _(FIRST_A_BACKUP)))
        with session.store(create=True) as store:
            yield store
        return
    with (
        TemporaryDirectory(prefix="counterfoil-") as folder,
        opened(Path(folder) / "trial.counterfoil", SystemClock()) as store,
    ):
        yield store


class _Progress:
    """Shows on a terminal how far a long file is."""

    def __call__(self, done: int, total: int) -> None:
        """Write how many rows are done, over the line before."""
        end = "\n" if done >= total else ""
        print(f"\r{done} / {total}", end=end, file=sys.stderr, flush=True)


def _tell(session: Session, report: ImportReport) -> None:
    """Say what was taken in, and what was not and why."""
    document = report.to_json()
    if session.output.as_json:
        session.output.document(document)
        for note in report.notes:
            session.output.say(sentence(note))
        return
    for name, value in document.items():
        if isinstance(value, int):
            session.output.data(f"{name.replace('_', ' ')}: {value}")
    for note in report.notes:
        session.output.say(sentence(note))
    if document["changeset"] is None:
        session.output.data(_("Nothing was written."))
    _tell_rows(session, _("Refused"), document["rejected"])
    _tell_rows(session, _("In conflict"), document["conflicts"])


def _tell_rows(session: Session, heading: str, rows: object) -> None:
    """List rows that were left out."""
    if not isinstance(rows, list) or not rows:
        return
    session.output.say(f"{heading}: {len(rows)}")
    for row in rows[:REJECTED_SHOWN]:
        session.output.say("  " + ", ".join(f"{name} {value}" for name, value in row.items()))
    if len(rows) > REJECTED_SHOWN:
        more = len(rows) - REJECTED_SHOWN
        session.output.say(
            ngettext(
                "  … and {count} more; --json lists all.",
                "  … and {count} more; --json lists all.",
                more,
            ).format(count=more)
        )


def export(session: Session) -> int:
    """Write everything into a folder: tables, an exact JSON document, or both."""
    from app.exchange.exporting import export as write_out

    options = session.options
    both = not options.csv and not options.exact
    folder = Path(options.folder).expanduser()
    with session.store() as store:
        written = write_out(
            store,
            folder,
            csv=options.csv or both,
            json=options.exact or both,
            progress=_Progress() if sys.stderr.isatty() else None,
        )
    files = [str(file) for file in written]
    if session.output.as_json or options.exact:
        session.output.document({"folder": str(folder), "files": files})
    else:
        for file in files:
            session.output.data(file)
    return 0
