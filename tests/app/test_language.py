"""The language mechanism: chosen, fallen back upon, looked up late."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from app.language import _, available, current, ngettext, use


@pytest.fixture
def catalogues(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "pt" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    catalogue = Catalog(locale="pt")
    catalogue.add("Written: {file}", "Escrito: {file}")
    catalogue.add(("{count} more", "{count} more of them"), ("mais {count}", "mais {count} deles"))
    with (folder / "counterfoil.mo").open("wb") as out:
        write_mo(out, catalogue)
    yield tmp_path
    use("en")


def test_english_needs_no_catalogue() -> None:
    assert use("en_GB") == "en"
    assert _("Written: {file}") == "Written: {file}"
    assert ngettext("one", "many", 2) == "many"


def test_a_region_falls_back_on_its_language(catalogues: Path) -> None:
    assert use("pt-BR", catalogues) == "pt"
    assert current() == "pt"
    assert _("Written: {file}") == "Escrito: {file}"
    assert ngettext("{count} more", "{count} more of them", 5) == "mais {count} deles"
    assert _("never translated") == "never translated"


@pytest.mark.parametrize("name", ["xx", "", None, "../../etc", "pt/../../x"])
def test_an_unknown_language_is_english(name: str | None, catalogues: Path) -> None:
    assert use(name, catalogues) == "en"


def test_what_can_be_spoken_is_listed(catalogues: Path) -> None:
    assert available(catalogues) == ["en", "pt"]
    assert available()[0] == "en"


def test_a_broken_catalogue_is_logged_and_left(
    catalogues: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (catalogues / "pt" / "LC_MESSAGES" / "counterfoil.mo").write_bytes(b"not a catalogue")
    assert use("pt", catalogues) == "en"
    assert "cannot be read" in caplog.text
