"""Reading import maps: what is wrong is named with its key."""

from __future__ import annotations

import contextlib
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.import_map import ImportMap
from app.exchange.kinds import KINDS
from app.sentences import SENTENCES
from models.values import Record, UserError
from tests.app.exchange.kit import MAPS, SHIPPED

ROOT = Path(__file__).resolve().parents[3]
HEAD = 'source = "till"\nzone = "Europe/Madrid"\n'
CUSTOMER = '[customer]\nid = "A"\nname = "B"\n'
PROMISE = '[promise]\nid = "A"\ntext = "B"\ndue = { column = "C", format = "iso" }\n'


def refused(text: str) -> tuple[str, str | None]:
    """Return code and key of what is wrong with a map."""
    with pytest.raises(UserError) as caught:
        ImportMap.parse(text)
    assert caught.value.code in SENTENCES
    return caught.value.code, caught.value.field


@pytest.mark.parametrize(
    "file", [*MAPS.glob("*.toml"), *SHIPPED.glob("*.toml")], ids=lambda f: f.stem
)
def test_every_map_of_ours_is_read(file: Path) -> None:
    assert ImportMap.load(file).records


def test_the_parts_of_a_map() -> None:
    found = ImportMap.parse(
        HEAD
        + CUSTOMER
        + 'contacts = [{ kind = "phone", column = " Mobile " }]\n'
        + 'tags = [{ template = "in {Town}", only_with = ["Town"] }]\n'
    )
    (customer,) = found.records
    assert customer.kind.record is Record.CUSTOMER
    assert found.columns() == ("A", "B", "Mobile", "Town")
    assert customer.fields["name"].column == "B"


def test_an_optional_column_need_not_stand_in_the_file() -> None:
    found = ImportMap.parse(HEAD + CUSTOMER + 'note = { column = "N", optional = true }\n')
    assert "N" in found.columns()
    assert "N" not in found.columns(needed=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("source = ", ("map.not_toml", None)),
        ("", ("map.missing", "source")),
        (HEAD, ("map.no_record", None)),
        ('source = "x"\nzone = "Mars/Base"\n' + CUSTOMER, ("map.zone", "zone")),
        ('source = "x"\nzone = "../etc"\n' + CUSTOMER, ("map.zone", "zone")),
        (HEAD + 'colour = "red"\n' + CUSTOMER, ("map.unknown_key", "colour")),
        (HEAD + 'currency = "XYZ"\n' + CUSTOMER, ("map.currency", "currency")),
        (HEAD + 'encoding = "klingon"\n' + CUSTOMER, ("map.encoding", "encoding")),
        (HEAD + 'encoding = "rot13"\n' + CUSTOMER, ("map.encoding", "encoding")),
        (HEAD + 'delimiter = ";;"\n' + CUSTOMER, ("map.delimiter", "delimiter")),
        (HEAD + "skip_lines = -1\n" + CUSTOMER, ("map.skip_lines", "skip_lines")),
        (HEAD + 'decimal = "x"\n' + CUSTOMER, ("map.decimal", "decimal")),
        (HEAD + 'blanks = "11"\n' + CUSTOMER, ("map.not_list", "blanks")),
        (HEAD + 'customer = "A"\n', ("map.not_table", "customer")),
        (HEAD + '[customer]\nid = "A"\n', ("map.missing", "customer.name")),
        (HEAD + '[customer]\nname = "A"\n', ("map.missing", "customer.id")),
        (HEAD + CUSTOMER + 'colour = "C"\n', ("map.unknown_key", "customer.colour")),
        (HEAD + CUSTOMER + "note = 3\n", ("map.not_field", "customer.note")),
        (HEAD + CUSTOMER + "note = {}\n", ("map.one_origin", "customer.note")),
        (
            HEAD + CUSTOMER + 'note = { column = "C", constant = "x" }\n',
            ("map.one_origin", "customer.note"),
        ),
        (
            HEAD + CUSTOMER + 'note = { template = "no column" }\n',
            ("map.template", "customer.note.template"),
        ),
        (
            HEAD + CUSTOMER + 'note = { column = "C", format = "iso" }\n',
            ("map.not_time", "customer.note.format"),
        ),
        (
            HEAD + CUSTOMER + 'note = { column = "C", scale = [1, 5] }\n',
            ("map.not_score", "customer.note.scale"),
        ),
        (
            HEAD + CUSTOMER + 'contacts = [{ column = "C" }]\n',
            ("map.missing", "customer.contacts[1].kind"),
        ),
        (
            HEAD + CUSTOMER + 'contacts = [{ kind = "fax", column = "C" }]\n',
            ("map.contact_kind", "customer.contacts[1].kind"),
        ),
        (
            HEAD + '[promise]\nid = "A"\ntext = "B"\ndue = "C"\n',
            ("map.no_format", "promise.due"),
        ),
        (
            HEAD + '[promise]\nid = "A"\ntext = "B"\ndue = { column = "C", format = "%Y" }\n',
            ("map.format", "promise.due.format"),
        ),
        (
            HEAD + f'[[promise]]\n{PROMISE.partition(chr(10))[2]}[[promise]]\nid = "A"\n',
            ("map.missing", "promise[2].text"),
        ),
    ],
)
def test_what_is_wrong_is_named_with_its_key(text: str, expected: tuple[str, str | None]) -> None:
    assert refused(text) == expected


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    latin = tmp_path / "latin.toml"
    latin.write_bytes(b'source = "caf\xe9"')
    for file, code in ((tmp_path / "none.toml", "map.unreadable"), (latin, "map.not_toml")):
        with pytest.raises(UserError) as caught:
            ImportMap.load(file)
        assert caught.value.code == code


def test_the_document_lists_every_field() -> None:
    """What a map may say stands in docs/map.md, kind by kind."""
    lines = (ROOT / "docs" / "map.md").read_text(encoding="utf-8").splitlines()
    rows = {line.split("|")[1].strip(): line for line in lines if line.startswith("| `")}
    for record, kind in KINDS.items():
        row = rows[f"`{record.value}`"]
        assert [name for name in kind.fields if f"`{name}`" not in row] == []


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["id", "name", "column", "template", "format", "blanks", "kind", "x"]
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_any_table_is_a_map_or_is_refused(value: object) -> None:
    tomli_w = pytest.importorskip("tomli_w")
    try:
        text = tomli_w.dumps({"source": "x", "zone": "UTC", "customer": value})
        tomllib.loads(text)
    except (TypeError, ValueError):
        return
    with contextlib.suppress(UserError):
        ImportMap.parse(text)
