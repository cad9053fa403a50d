"""A file is written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.files import replace_file, replacing

POSIX = pytest.mark.skipif(os.name == "nt", reason="permissions are POSIX here")


def test_a_new_file_holds_exactly_the_data(tmp_path: Path) -> None:
    replace_file(tmp_path / "new.bin", b"one\r\ntwo\x00")
    assert (tmp_path / "new.bin").read_bytes() == b"one\r\ntwo\x00"
    assert [entry.name for entry in tmp_path.iterdir()] == ["new.bin"]


def test_a_failure_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "summary.pdf"
    target.write_bytes(b"old")
    with pytest.raises(RuntimeError, match="half way"), replacing(target) as out:
        out.write(b"new")
        raise RuntimeError("half way")
    assert target.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["summary.pdf"]


def test_a_missing_folder_is_the_callers_news(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        replace_file(tmp_path / "nowhere" / "x", b"")


def test_a_folder_in_the_way_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    with pytest.raises(OSError, match="x"):
        replace_file(tmp_path / "x", b"data")
    assert [entry.name for entry in tmp_path.iterdir()] == ["x"]


@POSIX
def test_permissions_are_kept_and_private_means_private(tmp_path: Path) -> None:
    kept, private = tmp_path / "kept", tmp_path / "private"
    kept.write_bytes(b"")
    kept.chmod(0o640)
    replace_file(kept, b"1")
    replace_file(private, b"1", private=True)
    assert kept.stat().st_mode & 0o777 == 0o640
    assert private.stat().st_mode & 0o777 == 0o600


@POSIX
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    replace_file(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_the_longest_name_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("n" * 255)
    replace_file(target, b"x")
    assert target.read_bytes() == b"x"
