"""The bundled files: static TrueType, named with their licence, and what they hold."""

from __future__ import annotations

from pathlib import Path

import pytest
import uharfbuzz

from app.reports.typefaces import face, name_for

FONTS = Path(__file__).parents[3] / "resources/fonts"
FILES = sorted(FONTS.glob("*.ttf"))


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_file_is_static_truetype_and_named(path: Path) -> None:
    tables = set(uharfbuzz.Face(path.read_bytes()).table_tags)
    assert "glyf" in tables
    assert not tables & {"CFF ", "CFF2", "fvar", "COLR", "CBDT", "sbix", "SVG "}
    said = (FONTS / "README.md").read_text("utf-8")
    family = path.stem.split("-")[0]
    assert family in said or family.removeprefix("NotoSans") in said


def test_licences_are_kept() -> None:
    licences = FONTS.parent / "licences"
    for name, words in (
        ("OFL-Noto.txt", "SIL OPEN FONT LICENSE"),
        ("OFL-Nanum.txt", "Reserved Font Name Nanum"),
        ("Apache-2.0-Droid.txt", "Apache License"),
    ):
        assert words in (licences / name).read_text("utf-8")


def test_the_files_stay_small_enough_to_ship() -> None:
    assert sum(path.stat().st_size for path in FILES) < 20_000_000


@pytest.mark.parametrize(
    ("first", "last", "share"),
    [
        (0x21, 0x7E, 1.0),
        (0xAC00, 0xD7A3, 1.0),
        (0x4E00, 0x9FA5, 1.0),
        (0x3041, 0x3094, 1.0),
        (0x1F600, 0x1F64F, 1.0),
        (0x5D0, 0x5EA, 1.0),
        (0x621, 0x64A, 1.0),
        (0x905, 0x939, 1.0),
        (0xE01, 0xE3A, 1.0),
        (0x2500, 0x257F, 1.0),
    ],
)
def test_scripts_are_covered(first: int, last: int, share: float) -> None:
    held = [code for code in range(first, last + 1) if name_for(chr(code))]
    assert len(held) >= share * (last - first + 1)


def test_a_face_without_a_bold_file_is_thickened() -> None:
    assert face("DroidSansFallbackFull", True).thickened
    assert not face("NotoSans", True).thickened
    assert face("NotoSans", True).blob != face("NotoSans").blob
