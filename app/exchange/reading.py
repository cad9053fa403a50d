"""Records of a delimited text file, each with the physical line on which it begins.

The delimiter is the one that shows the columns somebody waits for, or else the one that cuts
the first records into equally many cells. Quoting is read strictly: a record whose quotes are
broken is reported instead of being cut up at a guess.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TextIO

from app.exchange.encodings import Encoding, encoding_of
from models.values import UserError

DELIMITERS = (",", ";", "\t", "|")
_CELL_LIMIT = 1 << 24
_SAMPLE_LINES = 400
_SPACED_QUOTE = re.compile(r'^\s+"')


@dataclass(frozen=True, slots=True)
class Row:
    """One record: the line on which it begins, its cells, or what is wrong with it."""

    line: int
    cells: Sequence[str]
    problem: UserError | None = None


@dataclass(frozen=True, slots=True)
class TableFile:
    """A delimited text file, looked at and ready to be read."""

    path: Path
    encoding: Encoding
    delimiter: str
    skip_lines: int
    spaced: bool
    header: tuple[str, ...]

    def rows(self) -> Iterator[Row]:
        """Yield the records after the header; records empty from end to end are passed over."""
        with _open(self.path, self.encoding) as text:
            records = _records(text, self.delimiter, self.spaced, self.skip_lines)
            filled = (row for row in records if row.problem or _is_filled(row))
            next(filled, None)
            for row in filled:
                yield _same_width(row, len(self.header))

    def count_lines(self) -> int:
        """Return roughly how many physical lines there are: what progress is measured by."""
        with self.path.open("rb") as file:
            ends = sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b""))
        return max(1, ends)


def look_at(
    path: Path,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    skip_lines: int = 0,
    wanted: Iterable[str] = (),
) -> TableFile:
    """Find out encoding, delimiter and header of a file; what is named is taken at its word.

    `wanted` are names of columns by which the delimiter is known.

    Raises:
        UserError: as `encoding_of`; `import.no_header` where nothing stands in the file.

    """
    found = encoding_of(path, encoding)
    with _open(path, found) as text:
        for _line in range(skip_lines):
            text.readline()
        sample = "".join(islice(_short_lines(text), _SAMPLE_LINES))
    cut = delimiter or _delimiter(sample, {name.strip() for name in wanted})
    spaced = _is_spaced(sample, cut)
    records = _records(io.StringIO(sample, newline=""), cut, spaced, 0)
    header = next((row for row in records if row.problem or _is_filled(row)), None)
    if header is None or header.problem is not None:
        raise UserError("import.no_header", file=path.name)
    names = tuple(name.strip() for name in header.cells)
    return TableFile(path, found, cut, skip_lines, spaced, names)


def _is_filled(row: Row) -> bool:
    """Tell whether anything but blanks stands in a record."""
    return any(cell.strip() for cell in row.cells)


def _open(path: Path, encoding: Encoding) -> TextIO:
    """Open a file as text, its line ends as they are."""
    return path.open(encoding=encoding.name, errors=encoding.errors, newline="")


def _short_lines(text: TextIO) -> Iterator[str]:
    """Yield lines, each cut where it has no end in sight: for the sample only."""
    return iter(lambda: text.readline(1 << 16), "")


def _records(text: Iterable[str], delimiter: str, spaced: bool, skip_lines: int) -> Iterator[Row]:
    """Yield every record with its first physical line, also those that cannot be read."""
    # The module's own limit (131,072 characters) would refuse long cells without a word.
    csv.field_size_limit(_CELL_LIMIT)
    lines = iter(text)
    for _line in range(skip_lines):
        next(lines, None)
    reader = csv.reader(lines, delimiter=delimiter, skipinitialspace=spaced, strict=True)
    while True:
        line = skip_lines + reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Row(line, (), UserError(_code_of(error)))
            continue
        if cells:
            yield Row(line, cells)


def _code_of(error: csv.Error) -> str:
    """Tell a quote that is never closed from other trouble with a record."""
    words = str(error)
    if "unexpected end" in words:
        return "import.quote_open"
    return "import.cell_too_long" if "field limit" in words else "import.quotes"


def _same_width(row: Row, width: int) -> Row:
    """Report a record that has other cells than the header; blank ones too many are let go."""
    if row.problem is not None or len(row.cells) == width:
        return row
    if len(row.cells) > width and not any(cell.strip() for cell in row.cells[width:]):
        return Row(row.line, row.cells[:width])
    problem = UserError("import.ragged", cells=len(row.cells), expected=width)
    return Row(row.line, row.cells, problem)


def _delimiter(sample: str, wanted: set[str]) -> str:
    """Choose the delimiter by the columns that are waited for, then by even records."""
    scores = {cut: _score(sample, cut, wanted) for cut in DELIMITERS}
    best = max(DELIMITERS, key=lambda cut: scores[cut])
    return best if scores[best] > (0, 0.0, 1) else ","


def _score(sample: str, delimiter: str, wanted: set[str]) -> tuple[int, float, int]:
    """Return columns found, the share of records as wide as the header, and that width."""
    text = io.StringIO(sample, newline="")
    records = list(islice(_records(text, delimiter, False, 0), 200))
    widths = [len(row.cells) for row in records if row.problem is None]
    if not widths or records[0].problem is not None:
        return (0, 0.0, 0)
    found = len(wanted & {name.strip() for name in records[0].cells})
    if widths[0] < 2:
        return (found, 0.0, widths[0])
    even = sum(width == widths[0] for width in widths) / len(records)
    return (found, round(even, 2), widths[0])


def _is_spaced(sample: str, delimiter: str) -> bool:
    """Tell whether a blank stands before the opening quotes, which must then be passed over."""
    text = io.StringIO(sample, newline="")
    records = islice(_records(text, delimiter, False, 0), 200)
    return any(_SPACED_QUOTE.match(cell) for row in records for cell in row.cells)
