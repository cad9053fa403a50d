"""Where things lie, and which wish for a store wins."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs
import pytest

from app.paths import AppPaths, store_location


def test_everything_lies_under_the_folder(tmp_path: Path) -> None:
    paths = AppPaths.under(tmp_path)
    files = (paths.settings_file, paths.state_file, paths.store_file, paths.log_file)
    assert all(file.is_relative_to(tmp_path) for file in (*files, paths.fault_file))
    assert len({*files, paths.fault_file}) == 5
    assert paths.store_file.name == "shop.counterfoil"


def test_the_default_places_bear_the_programs_name() -> None:
    paths = AppPaths.default()
    folders = (paths.config_dir, paths.data_dir, paths.state_dir, paths.log_dir)
    assert all("counterfoil" in folder.parts for folder in folders)


def test_making_the_folders_twice_is_fine_and_they_are_private(tmp_path: Path) -> None:
    paths = AppPaths.under(tmp_path / "home")
    paths.make()
    paths.make()
    assert paths.log_dir.is_dir()
    if os.name != "nt":
        assert paths.data_dir.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("given", "environ", "chosen", "expected"),
    [
        (None, {}, None, "data/shop.counterfoil"),
        (None, {}, "chosen.counterfoil", "chosen.counterfoil"),
        (None, {"COUNTERFOIL_STORE": "env.counterfoil"}, "chosen", "env.counterfoil"),
        (None, {"COUNTERFOIL_STORE": ""}, "chosen", "chosen"),
        ("given", {"COUNTERFOIL_STORE": "env"}, "chosen", "given"),
    ],
)
def test_the_nearest_wish_wins(
    given: str | None, environ: dict[str, str], chosen: str | None, expected: str
) -> None:
    paths = AppPaths.under(Path())
    assert store_location(paths, given, chosen, environ) == Path(expected)


def test_the_environment_is_read_where_none_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COUNTERFOIL_STORE", "~/mine.counterfoil")
    found = store_location(AppPaths.under(Path()))
    assert found == Path.home() / "mine.counterfoil"


def test_a_server_stays_an_address() -> None:
    address = "postgresql://shop@db/shop"
    assert store_location(AppPaths.under(Path()), address, environ={}) == address


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs itself is asked")
@pytest.mark.parametrize("named", [None, "", "relative/folder", "/elsewhere/a b"])
def test_the_default_places_are_those_of_platformdirs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, named: str | None
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        if named is None:
            monkeypatch.delenv(variable, raising=False)
        else:
            monkeypatch.setenv(variable, named)
    asked = (
        platformdirs.user_config_path,
        platformdirs.user_data_path,
        platformdirs.user_state_path,
        platformdirs.user_log_path,
    )
    assert tuple(AppPaths.default()) == tuple(ask("counterfoil", appauthor=False) for ask in asked)
