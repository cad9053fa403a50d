"""From the banner of an open window to a rescued store: damage that is met while working."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.paths import AppPaths
from app.queries import interactions as queries
from app.services import interactions
from app.services.customers import NewCustomer
from app.services.interactions import NewInteraction
from models.engine import connect
from models.maintenance import verify
from models.store import Store
from tests.app.test_bootstrap import backups_of, open_window_of, program, run, told
from tests.ui.hands import click
from ui.main_window import MainWindow

__all__ = ["program", "told"]

ACTION = "Save what can be saved"


@pytest.fixture
def damaged(app_paths: AppPaths) -> Path:
    """A store that opens, and whose interactions do not read."""
    app_paths.make()
    path = app_paths.store_file
    store = Store.open(path)
    with store.write() as writing:
        interactions.log(writing, NewInteraction("The chain slips", NewCustomer("Zoë")))
    store.close()
    with closing(connect(path)) as raw:
        size = raw.execute("PRAGMA page_size").fetchone()[0]
        sql = "SELECT rootpage FROM sqlite_master WHERE name = 'interaction'"
        at = (raw.execute(sql).fetchone()[0] - 1) * size
    data = bytearray(path.read_bytes())
    data[at : at + size] = b"\xff" * size
    path.write_bytes(data)
    return path


def way_out(window: MainWindow) -> QPushButton | None:
    """Return the banner's button where it offers to save what can be saved."""
    found = [one for one in window.banner.findChildren(QPushButton) if one.text() == ACTION]
    return found[0] if found and found[0].isVisible() else None


def in_next_window(then: Callable[[MainWindow], object], patience: int = 20_000) -> None:
    """Look at the next window once it is quiet, and close it."""
    window = open_window_of()
    if window is not None and not window.tasks.pending:
        then(window)
        window.close()
    elif patience:
        QTimer.singleShot(20, lambda: in_next_window(then, patience - 20))


@pytest.mark.parametrize("agreed", [True, False])
def test_the_banner_leads_to_the_rescue_and_back_to_a_window(
    qtbot: QtBot,
    program: Program,
    app_paths: AppPaths,
    damaged: Path,
    agreed: bool,
    caplog: pytest.LogCaptureFixture,
) -> None:
    before, asked, said = damaged.read_bytes(), list[str](), list[str]()

    def agree(title: str, text: str, action: str) -> bool:
        asked.append(text)
        return agreed

    def act(window: MainWindow) -> None:
        window.tasks.read(queries.latest, lambda _rows: None)
        qtbot.waitUntil(lambda: way_out(window) is not None, timeout=20_000)
        assert "damaged" in window.banner.text()
        button = way_out(window)
        assert button is not None
        click(button)
        QTimer.singleShot(0, lambda: in_next_window(lambda w: said.append(w.banner.text())))

    program.agree = agree
    assert run(program, damaged, act) == 0
    assert len(asked) == 1
    assert "interaction: 0 saved, 1 missing" in asked[0].casefold()
    (aside,) = app_paths.data_dir.glob("*.damaged-*.counterfoil")
    assert aside.read_bytes() == before
    assert len(said) == 1
    if agreed:
        assert said[0].startswith("You go on with what could be saved.")
        assert verify(damaged, records=True, index=True).sound
    else:
        assert damaged.read_bytes() == before
    assert backups_of(app_paths) == []  # nothing was changed, so nothing was to be backed up
