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
    "import.quotes": mark("the quotes of this row do not close where a cell ends; mend the row"),
    "import.quote_open": mark("a quote opens in this row and never closes; mend the row"),
    "import.cell_too_long": mark("a cell of this row is longer than can be read; mend the row"),
    "import.column_missing": mark(
        "The file has no column {column}, which the map reads; check the map, or mark that field"
        " as optional."
    ),
    "import.column_twice": mark("The file has the column {column} twice; rename one of them."),
    "import.not_date": mark("{value} is not written as {format}; mend it, or the map's format"),
    "import.date_far": mark("{value} lies outside the years {first} to {last}; mend the date"),
    "import.no_offset": mark(
        "{value} does not say in which zone, and neither does the map; name a zone in the map"
    ),
    "import.not_choice": mark("{value} is none of: {known}; mend it, or translate it in the map"),
    "import.no_currency": mark("{value} comes without a currency; name one in the map"),
    "import.no_kind": mark("{value} is a score of no kind; name the kind in the map"),
    "import.not_number": mark("{value} is not a whole number; mend it"),
    "import.out_of_scale": mark("{value} does not lie between {low} and {high}; mend it"),
    "import.between_scores": mark(
        "{value} falls between two scores of {low} to {high}; choose another scale in the map"
    ),
    "import.not_yes_no": mark("{value} is neither yes nor no; mend it, or translate it in the map"),
    "import.blank": mark("the {field} is blank and must not be; fill it in"),
    "import.no_id": mark("this row has no id, so it could not be told from others; add one"),
    "import.differs": mark("differs from line {line}, which has the same id; keep one of the two"),
    "import.no_parent": mark("this {record} belongs to no {parent}; fill in its id"),
    "import.parent_gone": mark(
        "the {parent} {id} that this belongs to was deleted here; undo that, or leave the row out"
    ),
    "import.parent_unknown": mark(
        "the {parent} {id} that this belongs to is not known; import that one first"
    ),
    "import.emotion_source": mark(
        "an emotion must say who says so (customer, survey or staff); add its source to the map"
    ),
    "import.settled_without_time": mark(
        "it is {state} but does not say when; fill in the time, or leave the state out"
    ),
    "import.time_without_settling": mark(
        "it says when it was settled but not how; fill in the state, or leave the time out"
    ),
    "import.cancelled": mark("The import was stopped, and nothing was written; start it anew."),
    "import.read_as": mark(
        "The file says nowhere how it is encoded and was read as {encoding}; if letters look wrong,"
        " undo this and name the encoding in the map."
    ),
    "import.other_zone": mark(
        "The file's times were read in {map}, but the shop's days are those of {shop}; --set-shop"
        " takes the map's for a store without interactions."
    ),
    "import.other_currency": mark(
        "The map's currency is {map} and the shop's is {shop}; amounts keep the map's."
    ),
    "export.cancelled": mark("The export was stopped; start it anew."),
    "report.cancelled": mark("The summary was stopped, and nothing was written; start it anew."),
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
