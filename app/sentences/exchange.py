"""Sentences about maps, files that are taken in, and the rows in them."""

from __future__ import annotations

from collections.abc import Mapping

from app.language import mark

EXCHANGE: Mapping[str, str] = {
    "import.unreadable": mark("{file} cannot be read ({reason}); check the name and the rights."),
    "import.empty": mark("{file} is empty; choose the file that holds the rows."),
    "import.encoding": mark(
        "{file} is not written in {encoding}; name its encoding in the map, or leave it out."
    ),
    "import.not_text": mark(
        "{file} is not a text file; save it as CSV first if it is a spreadsheet."
    ),
    "import.no_header": mark("{file} has no row of column names; add one as its first row."),
    "import.ragged": mark("this row has {cells} cells and the header {expected}; mend the row"),
    "map.unreadable": mark("The map {file} cannot be read ({reason}); check the name."),
    "map.not_toml": mark("The map {file} is not TOML ({reason}); mend it there."),
    "map.unknown_key": mark("The map's key {field} means nothing; docs/map.md lists the keys."),
    "map.missing": mark("The map lacks {field}; docs/map.md shows a full example."),
    "map.no_record": mark(
        "The map makes no record; add a table such as [customer] or [interaction]."
    ),
    "map.not_text": mark("{field} in the map must be text in quotes."),
    "map.not_flag": mark("{field} in the map must be true or false."),
    "map.not_list": mark("{field} in the map must be a list of texts."),
    "map.not_table": mark("{field} in the map must be a table."),
    "map.not_field": mark("{field} in the map must be a table with a column or a constant."),
    "map.not_time": mark("{field} in the map is for dates; take the format out."),
    "map.not_score": mark("{field} in the map is for scores; take the scale out."),
    "map.one_origin": mark(
        "{field} in the map needs exactly one of column, constant and template."
    ),
    "map.no_format": mark(
        "{field} in the map is a date and says not how it is written; add a format, for dates"
        " are never guessed."
    ),
    "map.format": mark("{field} in the map is not a format of dates: {format}; see docs/map.md."),
    "map.template": mark("{field} in the map is not a template: {template}; see docs/map.md."),
    "map.scale": mark("{field} in the map must be the lowest and the highest score, as [1, 5]."),
    "map.zone": mark("{field} in the map names no time zone: {zone}; write it as Europe/Madrid."),
    "map.currency": mark("The map's currency {currency} is none; write its three letters."),
    "map.decimal": mark('{field} in the map must be "." or ",".'),
    "map.delimiter": mark("The map's delimiter must be one character."),
    "map.encoding": mark(
        "The map's encoding {encoding} is unknown; leave it out to have it found."
    ),
    "map.skip_lines": mark("The map's skip_lines must be a whole number, 0 or more."),
    "map.contact_kind": mark(
        "{field} in the map is not a kind of contact: {kind}; use phone, email, handle or address."
    ),
}
