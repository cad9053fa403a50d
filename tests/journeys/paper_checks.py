"""What every printed summary must hold, whatever shop, kind, paper and language."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from io import BytesIO
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any
from zoneinfo import ZoneInfo

import pypdfium2
from pypdf import PdfReader

from app import language
from app.queries.measures import measures
from app.queries.shop import shop
from app.queries.summary import UnmetSummary
from app.reports import making, tabling
from app.reports.blocks import Chart
from app.reports.columns import Beside, Stack, Whole
from app.reports.page import Block, Document
from app.reports.printing import How, Laid
from app.reports.tables import Table
from app.reports.visible import printable
from app.reports.wording import Wording, no_customer
from app.sentences import sentence
from models.sessions import Reading
from models.values import UserError
from tests.app.reports import examples
from tests.app.reports.reading import bare, check_figures, poppler
from tests.journeys.papers import NOW, Case, Shops, wanted

MODULES = {"copy": "customer_copy"}
"""The module of a kind where it has another name."""
LONG_KINDS = ("unmet", "profile")
MANY = 100_000
"""Rows of the longest lists, and the kinds that can be so long."""
LONG, END = 300, 30
"""Letters from which words may part between two pages, and so many that stay together."""
CUT_LETTERS, CUT_WORDS = 12, 1
"""What is left at least of words that have a line or two."""
HEAD_LETTERS = 400
"""More letters than any head has."""
RIGHT_TO_LEFT = frozenset({"ar"})
_WORDS = re.compile("[A-Za-z]{2,}|[\u0621-\u064a]{2,}|[0-9]{2,}")
WHY_EMPTY = {
    ("boston311", "voice"): "Nothing that customers said was recorded in this period.",
    ("olist", "voice"): "Nothing that customers said was recorded in this period.",
    ("olist", "staff"): "Nobody who works here is recorded yet.",
    ("survey", "unmet"): "No promise is unmet.",
    ("survey", "handover"): "Nothing is due, nothing is late, and nobody waits for an answer.",
    ("survey", "voice"): "Nothing that customers said was recorded in this period.",
    ("survey", "staff"): "Nobody who works here is recorded yet.",
    ("cfpb", "unmet"): "No promise is unmet.",
    ("cfpb", "handover"): "Nothing is due, nothing is late, and nobody waits for an answer.",
    ("cfpb", "staff"): "Nobody who works here is recorded yet.",
}
"""What stands on a page that a shop's records leave empty."""
REFUSED = {
    "profile": "report.no_customers",
    "copy": "report.no_customers",
    "slip": "report.no_promises",
}
"""How a kind is refused where a shop has no record of what it is about."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found: pages, bytes and cells looked for; or why there is nothing to print."""

    pages: int = 0
    size: int = 0
    cells: int = 0
    refusal: str = ""


def check(case: Case, shops: Shops, keep: Path | None = None) -> Checked:
    """Make a summary twice and look it over; with `keep` the file is left there."""
    spoken = language.current()
    assert language.use(case.language) == case.language
    try:
        with shops.reading(case.shop) as reading:
            return _checked(case, reading, keep)
    finally:
        language.use(spoken)


def _checked(case: Case, reading: Reading, keep: Path | None) -> Checked:
    asked = wanted(reading, case)
    try:
        data = making.read(reading, asked)
    except UserError as refusal:
        if refusal.code != REFUSED.get(case.kind):
            raise
        return Checked(refusal=_one_sentence(sentence(refusal)))
    made = _made(case, data)
    assert made == _made(case, data), "made again, it has other bytes"
    if keep is not None:
        (keep / f"{str(case).replace(' ', '-')}.pdf").write_bytes(made)
    check_file(made, str(shop(reading).name))
    laid = _laid(case, data)
    text = _text(made, None if case.kind == "slip" else laid.document)
    cells = _check_slip(data, text) if case.kind == "slip" else _check_cells(case, laid, text)
    _check_measures(case, reading, asked, made, text)
    _check_words(case, data, text)
    return Checked(_pages(made), len(made), cells)


def _made(case: Case, data: object) -> bytes:
    return making.render(case.kind, data, paper=case.paper, printed_at=NOW, language=case.language)


def _laid(case: Case, data: object) -> Laid:
    """Return what the pages are made of, on this very paper."""
    how = How(NOW, case.paper, case.language)
    found: Laid = import_module(f"app.reports.{MODULES.get(case.kind, case.kind)}").laid(data, how)
    return found


def check_file(made: bytes, author: str) -> None:
    """Check that every reader opens it, and that it says whose it is."""
    program = shutil.which("qpdf")
    if program is not None:
        with NamedTemporaryFile(suffix=".pdf") as file:
            file.write(made)
            file.flush()
            command = [program, "--check", file.name]
            done = subprocess.run(command, capture_output=True, timeout=300, check=False)
        assert done.returncode == 0, done.stderr.decode(errors="replace")
    reader: Any = PdfReader(BytesIO(made), strict=True)
    assert len(reader.pages) == _pages(made)
    assert reader.metadata.title
    assert author in (reader.metadata.author or "")
    assert reader.trailer["/Root"]["/Lang"]


def _pages(made: bytes) -> int:
    document = pypdfium2.PdfDocument(made)
    try:
        return len(document)
    finally:
        document.close()


def _text(made: bytes, head: Document | None) -> str:
    """Return all words as pdfium finds them, without blanks and hyphens, heads and feet.

    pdfium takes a hyphen at a line's end for one that was put there, and drops it.
    """
    document = pypdfium2.PdfDocument(made)
    try:
        pages = [_joined(page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()
    if head is not None:
        pages = [_between(page, _joined(head.printed), head.digest[:8]) for page in pages]
    return "".join(pages)


def _joined(words: str) -> str:
    """Return words as they are compared: without blanks, hyphens, and marks that steer."""
    return bare(words).replace("-", "")


def _between(page: str, head: str, foot: str) -> str:
    """Return what stands between a page's head and foot, as far as they are told apart."""
    begin = page.find(head)
    begin = begin + len(head) if 0 <= begin < HEAD_LETTERS else 0
    end = page.rfind(foot)
    return page[begin:end] if end > begin else page[begin:]


def _check_cells(case: Case, laid: Laid, text: str) -> int:
    """Check that each figure, cell and sentence is printed; return how many there were."""
    looked = 0
    for block in _flat(laid.blocks):
        cut = isinstance(block, Table) and block.lines is not None
        for _section, _part, *cells in () if isinstance(block, Chart) else tabling.rows([block]):
            for cell in cells:
                for words in _looked_for(cell, cut, case.language in RIGHT_TO_LEFT):
                    assert words in text, f"not printed: {words!r} of {cell[:80]!r}"
                    looked += 1
    return looked


def _looked_for(cell: str, cut: bool, turned: bool) -> list[str]:
    """Return what must be read of a cell: all of it, as far as readers keep it in one piece.

    Of words that may end in an ellipsis that is their beginning; of long ones, which may part
    between two pages, both ends; where lines run from right to left, each word by itself.
    """
    shown = printable(cell)[0]
    if turned:
        found: list[str] = _WORDS.findall(shown)
        return [word[:CUT_LETTERS] for word in found[:CUT_WORDS]] if cut else found
    words = _joined(shown)
    if cut:
        return [words[:CUT_LETTERS]]
    return [words[:END], words[-END:]] if len(words) > LONG else [words]


def _flat(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks one by one, those that stand beside others too."""
    for block in blocks:
        if isinstance(block, Beside):
            yield from _flat((block.left, block.right))
        elif isinstance(block, Stack):
            yield from _flat(block.blocks)
        elif isinstance(block, Whole):
            yield from _flat((block.block,))
        else:
            yield block


def _check_slip(data: Any, text: str) -> int:
    """Check that a slip says which promise it is, and what was promised."""
    promise = data.promise
    for words in (_joined(promise.number), *_looked_for(promise.text, cut=False, turned=True)):
        assert words in text, f"not printed: {words!r}"
    return 2


def _check_measures(
    case: Case, reading: Reading, asked: making.Wanted, made: bytes, text: str
) -> None:
    """Check that every figure of the measures stands right after its label."""
    shown = shop(reading)
    wording = Wording(case.language, shown.country, ZoneInfo(shown.zone))
    if case.kind == "period":
        found = measures(reading, first=asked.first, last=asked.last, as_of=asked.as_of)
    elif case.kind == "profile":
        found = measures(reading, as_of=asked.as_of, customer_id=asked.customer_id)
    else:
        return
    if case.language != "ar":
        check_figures(made, found, wording)
        return
    read = bare(poppler(made) or text)
    for figure in wording.figures(found):
        figures = figure.counts or (figure.text,)
        assert all(bare(part) in read for part in (figure.label, *figures)), figure


def _check_words(case: Case, data: object, text: str) -> None:
    """Check what an empty page says, and where walk-ins stand."""
    why = WHY_EMPTY.get((case.shop, case.kind))
    if why is not None:
        assert _joined(_one_sentence(why)) in text
    rows = getattr(data, "rows", ())
    if case.kind == "unmet" and any(row.customer is None for row in rows):
        assert _joined(no_customer()) in text


def _one_sentence(words: str) -> str:
    assert words.rstrip()[-1] in ".?!"
    return words


def check_long(kind: str, count: int = MANY) -> Checked:
    """Print a list of so many rows, and check that the first and the last are there."""
    spoken = language.current()
    language.use("en")
    try:
        data = _long(kind, count)
        case = Case("long", kind, "a4", "en")
        made = _made(case, data)
        assert made == _made(case, data), "made again, it has other bytes"
    finally:
        language.use(spoken)
    check_file(made, examples.shop().name)
    document = pypdfium2.PdfDocument(made)
    try:
        total = len(document)
        ends = [document[number] for number in (*range(5), *range(total - 3, total))]
        text = bare("".join(page.get_textpage().get_text_range() for page in ends))
        assert bare(f"Page {total} of {total}") in text
    finally:
        document.close()
    for words in _first_and_last(kind, data):
        assert bare(words) in text, f"not printed at either end: {words!r}"
    return Checked(_pages(made), len(made), 2)


def _long(kind: str, count: int) -> Any:
    """Return so many unmet promises, or a customer with so many interactions."""
    if kind == "unmet":
        rows = tuple(
            examples.promise(number, text=f"Order part {number} and ring back", days_late=9)
            for number in range(1, count + 1)
        )
        groups = examples.by_customer(rows)
        return UnmetSummary(examples.shop(), examples.DAY, NOW, rows, groups, count, 0)
    body = examples.profile("Ada Lovelace", interactions=3)
    visits = tuple(
        replace(examples.interaction(1, f"Visit {number} about the brake"), id=number)
        for number in range(count, 0, -1)
    )
    return replace(body, profile=replace(body.profile, timeline=visits))


def _first_and_last(kind: str, data: Any) -> tuple[str, str]:
    if kind == "unmet":
        return data.rows[0].text, data.rows[-1].text
    timeline = data.profile.timeline
    return timeline[0].note, timeline[-1].note
