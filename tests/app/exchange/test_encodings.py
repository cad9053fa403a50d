"""How a file is encoded."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from app.exchange.encodings import Encoding, encoding_of
from models.values import UserError

GERMAN = "Grüße aus Köln; Straße; Müller\nÄpfel über Öl; 5 € – „gut“\n"
POLISH = "Zażółć gęślą jaźń, proszę bardzo, dziękuję, święta, źródło\n" * 4
RUSSIAN = "Привет, мир. Это проверка кодировки файла для импорта.\n" * 3
JAPANESE = "日本語のテキストです。これはテストです。\n" * 4


def encoded(folder: Path, data: bytes, named: str | None = None) -> Encoding:
    """Return what is found out about these bytes."""
    file = folder / "file.csv"
    file.write_bytes(data)
    return encoding_of(file, named)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plain", "ascii"),
        (GERMAN, "utf-8"),
        (GERMAN, "utf-8-sig"),
        (GERMAN, "utf-16"),
        (GERMAN, "utf-16-le"),
        (GERMAN, "utf-16-be"),
        (GERMAN, "utf-32"),
        (GERMAN, "cp1252"),
        ("a,b\n1,©\n", "latin-1"),
        ("Größe", "cp1252"),
        ("créée à Noël, Äußeres", "cp1252"),
        ("São João não está aqui, ação\n", "latin-1"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "utf-16"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "utf-8"),
    ],
)
def test_every_character_comes_back(tmp_path: Path, text: str, written: str) -> None:
    data = text.encode(written)
    found = encoded(tmp_path, data)
    assert data.decode(found.name, found.errors).removeprefix("\ufeff") == text


def test_what_the_map_names_is_taken(tmp_path: Path) -> None:
    assert encoded(tmp_path, GERMAN.encode("cp1252"), "cp1252").name == "cp1252"
    assert encoded(tmp_path, GERMAN.encode("utf-8-sig"), "utf-8").name == "utf-8-sig"
    with pytest.raises(UserError, match=r"import\.encoding"):
        encoded(tmp_path, GERMAN.encode("cp1252"), "utf-8")


def test_a_few_broken_bytes_do_not_make_it_another_encoding(tmp_path: Path) -> None:
    """Otherwise all its letters would be ruined without a word."""
    data = (GERMAN * 5).encode() + b"broken \xff byte\n"
    assert encoded(tmp_path, data) == Encoding("utf-8", "surrogateescape")
    marked = codecs.BOM_UTF8 + data
    assert encoded(tmp_path, marked) == Encoding("utf-8-sig", "surrogateescape")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "import.empty"),
        (b"PK\x03\x04 a spreadsheet", "import.not_text"),
        (b"\x1f\x8b\x08\x00", "import.not_text"),
        (bytes(range(1, 32)) * 40, "import.not_text"),
        (b"\0\0\0\0" * 300, "import.not_text"),
        (codecs.BOM_UTF16_LE + b"a\0b", "import.encoding"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes, code: str) -> None:
    with pytest.raises(UserError) as caught:
        encoded(tmp_path, data)
    assert caught.value.code == code


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(UserError, match=r"import\.unreadable"):
            encoding_of(path)
