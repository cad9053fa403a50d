"""Files are saved whole or not at all, and the reason is said."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from app.reports import writing
from models.values import UserError


def test_the_file_holds_what_was_written(tmp_path: Path) -> None:
    target = tmp_path / "Äpfel – 漢字.pdf"
    writing.write_file(target, b"one")
    writing.write_file(target, b"two")
    assert target.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "file.disk_full"),
        (errno.EACCES, "file.not_allowed"),
        (errno.EIO, "file.failed"),
    ],
)
def test_the_old_file_stays_where_the_disk_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    target = tmp_path / "summary.pdf"
    target.write_bytes(b"old")

    def refuse(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(UserError) as caught:
        writing.write_file(target, b"new")
    assert caught.value.code == code
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        writing.write_file(tmp_path / "none" / "summary.pdf", b"x")
    assert caught.value.code == "file.no_folder"


def test_a_folder_cannot_be_overwritten(tmp_path: Path) -> None:
    (tmp_path / "summary.pdf").mkdir()
    with pytest.raises(UserError):
        writing.write_file(tmp_path / "summary.pdf", b"x")
