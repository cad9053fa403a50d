"""Of the bundled letters the first picture loads those that its words need, and no other."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.paths import resource
from ui import letters


@pytest.fixture
def added(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were added."""
    found: list[str] = []
    monkeypatch.setattr(letters, "_added", set())
    monkeypatch.setattr(letters, "WELL_LETTERED", ())
    plainly = letters.add

    def add(file: object) -> None:
        plainly(file)  # type: ignore[arg-type]
        found.extend(letters._added - set(found))

    monkeypatch.setattr(letters, "add", add)
    return found


@pytest.mark.parametrize(
    ("words", "files"),
    [
        ("Ren\u00e9e \u017barek \u2013 5 \u20ac", []),
        ("\u0410\u043d\u043d\u0430 \u0391\u03bb\u03ad\u03be\u03b7\u03c2", []),
        ("\u674e\u660e", ["DroidSansFallbackFull.ttf"]),
        ("\u3072\u3089", ["DroidSansFallbackFull.ttf"]),
        ("\uae40", ["NanumGothic-Regular.ttf"]),
        ("\u0905\u0928", ["NotoSansDevanagari-Bold.ttf", "NotoSansDevanagari-Regular.ttf"]),
        ("\u0639\u0644\u064a", ["NotoSansArabic-Bold.ttf", "NotoSansArabic-Regular.ttf"]),
    ],
)
def test_a_script_brings_its_own_files(added: list[str], words: str, files: list[str]) -> None:
    letters.load_for([None, "plain", words])
    assert sorted(added) == files


def test_every_file_that_is_named_is_there() -> None:
    for name in letters.ELSEWHERE.values():
        assert list(resource("fonts").glob(f"{name}*.ttf")), name
