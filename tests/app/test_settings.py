"""This computer's choices survive other versions, other hands and other people's mistakes."""

from __future__ import annotations

import logging
import os
import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.paths import AppPaths
from app.settings import COMPUTER_ID, Paper, Settings, Theme, load, save

hexes = st.text("0123456789abcdef", min_size=16, max_size=64)
words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip)
choices = st.builds(
    Settings,
    computer=hexes,
    staff_id=st.none() | st.integers(1, 2**53),
    theme=st.sampled_from(Theme),
    touch=st.booleans(),
    paper=st.none() | st.sampled_from(Paper),
    language=st.none() | st.sampled_from(["en", "de", "pt_BR", "zh-Hans"]),
    store=st.none() | words,
    backup_folder=st.none() | words,
    backup_budget=st.none() | st.integers(1, 2**53),
    promise_filters=st.lists(words, max_size=3).map(tuple),
    unknown=st.dictionaries(
        words.map(lambda word: "later_" + word), st.booleans() | st.integers(0, 9) | words
    ),
)


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    return AppPaths.under(tmp_path)


def written(paths: AppPaths, text: str) -> AppPaths:
    """Put this text where the settings lie."""
    paths.config_dir.mkdir(parents=True, exist_ok=True)
    paths.settings_file.write_text(text, encoding="utf-8")
    return paths


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chosen=choices)
def test_what_is_saved_is_loaded(paths: AppPaths, chosen: Settings) -> None:
    save(paths, chosen)
    assert load(paths) == chosen


def test_the_computers_id_is_made_once(paths: AppPaths) -> None:
    first = load(paths)
    assert len(first.computer) == 32
    assert load(paths) == first


def test_two_computers_differ(tmp_path: Path) -> None:
    ids = {load(AppPaths.under(tmp_path / name)).computer for name in "ab"}
    assert len(ids) == 2


def test_what_a_newer_version_wrote_is_kept(paths: AppPaths) -> None:
    written(paths, 'theme = "dark"\nsounds = true\n[later]\nkey = [1, 2]\n')
    save(paths, load(paths)._replace(theme=Theme.LIGHT))
    table = tomllib.loads(paths.settings_file.read_text(encoding="utf-8"))
    assert table["theme"] == "light"
    assert table["sounds"] is True
    assert table["later"] == {"key": [1, 2]}


@pytest.mark.parametrize("text", ["theme = ", "\x00", "= 3"])
def test_a_broken_file_is_set_aside_and_said(
    paths: AppPaths, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    written(paths, text)
    with caplog.at_level(logging.WARNING, "app.settings"):
        assert load(paths).theme is Theme.SYSTEM
    aside = paths.config_dir / "settings.unreadable.toml"
    assert aside.read_text(encoding="utf-8") == text
    assert "were kept as settings.unreadable.toml" in caplog.text


def test_bytes_that_are_no_text_are_set_aside(
    paths: AppPaths, caplog: pytest.LogCaptureFixture
) -> None:
    written(paths, "")
    paths.settings_file.write_bytes(b'store = "\xff\xfe"')
    assert load(paths).store is None
    assert (paths.config_dir / "settings.unreadable.toml").exists()
    assert "not readable" in caplog.text


@pytest.mark.parametrize(
    "line",
    [
        'theme = "loud"',
        "theme = 3",
        'paper = "a5"',
        "staff_id = 0",
        "staff_id = true",
        'staff_id = "1"',
        'computer = "../../etc"',
        'language = "../de"',
        'store = " "',
    ],
)
def test_one_senseless_value_does_not_cost_the_others(
    paths: AppPaths, line: str, caplog: pytest.LogCaptureFixture
) -> None:
    name = line.split()[0]
    others = {"theme": 'theme = "dark"', "paper": 'paper = "letter"'}
    others.pop(name, None)
    loaded = load(written(paths, "\n".join([line, *others.values()])))
    assert re.fullmatch(COMPUTER_ID, loaded.computer)
    if name != "computer":
        assert getattr(loaded, name) == getattr(Settings(), name)
    assert (loaded.theme is Theme.DARK) == ("theme" in others)
    assert (loaded.paper is Paper.LETTER) == ("paper" in others)
    assert f"The setting {name} makes no sense" in caplog.text


@pytest.mark.skipif(os.name == "nt", reason="permissions are POSIX here")
def test_the_file_is_for_its_owner_alone(paths: AppPaths) -> None:
    load(paths)
    assert paths.settings_file.stat().st_mode & 0o777 == 0o600
    assert paths.config_dir.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_written_does_not_stop_the_program(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    loaded = load(AppPaths.under(tmp_path))
    assert loaded.theme is Theme.SYSTEM
    assert loaded.computer
    assert "could not be" in caplog.text
