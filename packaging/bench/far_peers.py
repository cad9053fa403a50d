"""The bench's list made by engines of another make: WeasyPrint, Typst, fpdf2.

Each gets the same words in columns of the same widths, the same two bundled faces, a head and
a foot on every page, the table's head again on each, and rows that stay whole, said the way
the engine's own documentation says it. None of them is a part of the program: `make bench`
installs them, and where one is missing its figure is left out. What every run needs anew (the
document) is made inside; what a process needs once (import, faces) is paid by a run before.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from html import escape
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from listing import WIDTH, Plain
from peers import FONTS, GUTTER, HIGH, LEADING, SIZE, WIDE

from app.reports.figures import Rect, TextRun
from app.reports.frame import SIDE

Engine = Callable[[Plain], bytes]


def engines() -> dict[str, Engine]:
    """Return the engines that are installed, by name."""
    known: dict[str, tuple[str, Engine]] = {
        "WeasyPrint": ("weasyprint", weasyprint),
        "Typst": ("typst", typst),
        "fpdf2": ("fpdf", fpdf2),
    }
    return {name: make for name, (module, make) in known.items() if find_spec(module)}


def _module(name: str) -> Any:
    """Return an engine's module; neither types nor the module itself need be there."""
    return import_module(name)


# WeasyPrint

_CSS = f"""
@font-face {{ font-family: Noto; src: url("{(FONTS / "NotoSans-Regular.ttf").as_uri()}") }}
@font-face {{ font-family: Noto; font-weight: bold;
             src: url("{(FONTS / "NotoSans-Bold.ttf").as_uri()}") }}
body {{ font: {SIZE}pt/{LEADING}pt Noto; margin: 0 }}
h1 {{ font-size: 20pt; line-height: 25pt; margin: 0 }}
h2 {{ font-size: 13pt; border-top: 1pt solid; margin: 12pt 0 0; line-height: 18pt }}
h2 small {{ float: right; font: 8pt/20pt Noto; color: #616161 }}
.sub {{ font-size: 10.5pt; color: #616161 }} .lead {{ font-size: 11.5pt; line-height: 16.7pt }}
.tiles {{ width: 100%; border-spacing: 8pt; margin: 0 -8pt; table-layout: fixed }}
.tiles td {{ background: #f1f1f1; border-left: 2.5pt solid #404040; padding: 8pt }}
.tiles b {{ display: block; font-size: 19pt; line-height: 23pt }} .tiles small {{ color: #616161 }}
.chart {{ position: relative; width: {WIDTH}pt }} .chart * {{ position: absolute }}
.list {{ border-collapse: collapse; table-layout: fixed; width: {WIDTH}pt }}
.list th {{ text-align: left; font-size: 8pt; line-height: 10pt; vertical-align: bottom;
           border-bottom: .75pt solid; padding: 0 {GUTTER}pt 2pt 0 }}
.list td {{ vertical-align: top; padding: 1.5pt {GUTTER}pt 1.5pt 0;
           border-bottom: .35pt solid #bfbfbf }}
.list .group td {{ background: #ededed; font-weight: bold; font-size: 9pt }}
.list .right {{ text-align: right }} tr {{ break-inside: avoid }} .group {{ break-after: avoid }}
"""


def weasyprint(page: Plain) -> bytes:
    """Return the page or the list as WeasyPrint makes it from HTML."""
    made: bytes = _module("weasyprint").HTML(string=_html(page)).write_pdf()
    return made


def _html(page: Plain) -> str:
    """Return the document in HTML."""
    tiles = "".join(
        f"<td>{escape(label)}<b>{escape(value)}</b><small>{escape(note)}</small>"
        for label, value, note in page.figures
    )
    widths = [*(wide + GUTTER for wide in page.widths[:-1]), page.widths[-1]]
    columns = "".join(f'<col style="width: {wide}pt">' for wide in widths)
    heads = "".join(f"<th>{escape(head)}" for head in page.heads)
    return (
        f"<style>{_CSS} @page {{ size: {WIDE}pt {HIGH}pt; margin: 72pt {SIDE}pt 64pt;"
        f' @top-left {{ content: "{page.head}"; font: 8pt Noto }}'
        f' @bottom-left {{ content: "{page.foot}"; font: 8pt Noto }}'
        ' @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt Noto }'
        f"}}</style><h1>{escape(page.title)}</h1><p class=sub>{escape(page.subtitle)}"
        f"<p class=lead>{escape(page.lead)}<table class=tiles><tr>{tiles}</table>"
        f"<p><b>{escape(page.chart_title)}</b>{_html_chart(page)}"
        f"<h2>{escape(page.heading)}<small>{escape(page.note)}</small></h2>"
        f"<table class=list>{columns}<thead><tr>{heads}</thead>{''.join(_html_rows(page))}</table>"
    )


def _html_rows(page: Plain) -> Iterator[str]:
    for cells in page.rows:
        if len(cells) == 1:
            yield f"<tr class=group><td colspan={len(page.heads)}>{escape(cells[0])}"
            continue
        yield "<tr>"
        for text, is_right in zip(cells, page.rights, strict=True):
            yield f"<td class=right>{escape(text)}" if is_right else f"<td>{escape(text)}"


def _html_chart(page: Plain) -> str:
    marks = "".join(map(_html_mark, page.chart))
    return f'<div class=chart style="height: {page.chart_height}pt">{marks}</div>'


def _html_mark(mark: Rect | TextRun) -> str:
    if isinstance(mark, Rect):
        shade = round(255 * (mark.fill or 0.0))
        return (
            f'<i style="left: {mark.x}pt; top: {mark.y}pt; width: {mark.width}pt; '
            f'height: {mark.height}pt; background: rgb({shade}, {shade}, {shade})"></i>'
        )
    # From the base line to the top of a line that is not spaced out.
    top = mark.y - mark.size * 1.07
    side = {"start": f"left: {mark.x}pt", "end": f"right: {WIDTH - mark.x}pt"}
    place = side.get(mark.anchor, f"left: {mark.x}pt; transform: translateX(-50%)")
    look = f"{'bold ' if mark.bold else ''}{mark.size}pt/normal Noto"
    return f'<span style="{place}; top: {top}pt; font: {look}">{escape(mark.text)}</span>'


# Typst

_TYPST = """
#let page-of(data) = {
  set page(width: data.size.at(0) * 1pt, height: data.size.at(1) * 1pt,
    margin: (x: data.side * 1pt, top: 72pt, bottom: 64pt),
    header: text(8pt, data.head),
    footer: [#text(8pt, data.foot) #h(1fr) #text(8pt, context counter(page).display(
      "Page 1 of 1", both: true))])
  set text(font: "Noto Sans", size: 8.5pt)
  set par(leading: 0.62em)
  text(20pt, weight: "bold", data.title)
  parbreak()
  text(10.5pt, fill: luma(97), data.subtitle)
  parbreak()
  text(11.5pt, data.lead)
  grid(columns: (1fr,) * calc.max(1, data.figures.len()), gutter: 8pt,
    ..data.figures.map(it => block(fill: luma(241), inset: 8pt, width: 100%,
      [#it.at(0) \\ #text(19pt, weight: "bold", it.at(1)) \\ #text(8pt, it.at(2))])))
  text(9pt, weight: "bold", data.chart_title)
  block(height: data.chart_height * 1pt, width: 100%, for mark in data.chart {
    if mark.kind == "box" {
      place(top + left, dx: mark.x * 1pt, dy: mark.y * 1pt, rect(width: mark.width * 1pt,
        height: mark.height * 1pt, fill: luma(int(calc.round(mark.fill * 255)))))
    } else {
      let side = (start: left, middle: center, end: right).at(mark.anchor)
      let from = (start: 0, middle: mark.x - data.width / 2, end: mark.x - data.width)
      place(top + side, dx: if mark.anchor == "start" { mark.x * 1pt }
        else { from.at(mark.anchor) * 1pt }, dy: (mark.y - mark.size * 0.72) * 1pt,
        text(mark.size * 1pt, mark.text))
    }
  })
  line(length: 100%)
  text(13pt, weight: "bold", data.heading)
  h(1fr)
  text(8pt, data.note)
  table(columns: data.widths.map(it => it * 1pt),
    align: (x, y) => if data.rights.at(x) { right } else { left },
    stroke: (x, y) => (bottom: 0.35pt + luma(191)), inset: (x: 0pt, y: 2.6pt),
    column-gutter: 10pt,
    table.header(..data.heads.map(it => text(8pt, weight: "bold", it))),
    ..data.rows.map(row => if row.len() == 1 {
      (table.cell(colspan: data.heads.len(), fill: luma(237),
        text(9pt, weight: "bold", row.at(0))),)
    } else { row.map(it => table.cell(breakable: false, it)) }).flatten())
}
#page-of(json(bytes(sys.inputs.data)))
"""


@cache
def _compiler() -> Any:
    """Return the engine with the bundled faces read, once a process."""
    return _module("typst").Compiler(
        _TYPST.encode(), font_paths=[str(FONTS)], ignore_system_fonts=True
    )


def typst(page: Plain) -> bytes:
    """Return the page or the list as Typst makes it from its own markup and JSON."""
    document = {
        name: getattr(page, name)
        for name in ("head", "foot", "title", "subtitle", "lead", "figures", "chart_title",
                     "chart_height", "heading", "note", "heads", "widths", "rights", "rows")
    }  # fmt: skip
    document |= {
        "size": [WIDE, HIGH],
        "side": SIDE,
        "width": WIDTH,
        "chart": list(map(_typst_mark, page.chart)),
    }
    _compiler.cache_clear()  # what it remembers of the last run would be all of this one
    made: bytes = _compiler().compile(
        format="pdf", sys_inputs={"data": json.dumps(document, ensure_ascii=False)}
    )
    return made


def _typst_mark(mark: Rect | TextRun) -> dict[str, object]:
    if isinstance(mark, Rect):
        place = {"x": mark.x, "y": mark.y, "width": mark.width, "height": mark.height}
        return {"kind": "box", "fill": mark.fill or 0.0, **place}
    spot: dict[str, object] = {"x": mark.x, "y": mark.y, "anchor": mark.anchor}
    return {"kind": "words", "size": mark.size, "text": mark.text, **spot}


# fpdf2


def fpdf2(page: Plain) -> bytes:
    """Return the page or the list as fpdf2 makes it, with its own table."""

    def header(sheet: Any) -> None:
        sheet.set_font("Noto", "", 8)
        sheet.text(SIDE, 48, page.head)

    def footer(sheet: Any) -> None:
        sheet.set_font("Noto", "", 8)
        sheet.text(SIDE, HIGH - 34, page.foot)
        sheet.text(WIDE - SIDE - 80, HIGH - 34, f"Page {sheet.page_no()} of {{nb}}")

    plain_sheet = _module("fpdf").FPDF
    sheet = type("Sheet", (plain_sheet,), {"header": header, "footer": footer})(
        unit="pt", format=(WIDE, HIGH)
    )
    sheet.add_font("Noto", "", FONTS / "NotoSans-Regular.ttf")
    sheet.add_font("Noto", "B", FONTS / "NotoSans-Bold.ttf")
    sheet.set_margins(SIDE, 72)
    sheet.set_auto_page_break(True, 64)
    sheet.add_page()
    for text, weight, size in _paragraphs(page):
        sheet.set_font("Noto", weight, size)
        sheet.multi_cell(WIDTH, size * 1.4, text, new_x="LMARGIN", new_y="NEXT", align="L")
    sheet.set_font("Noto", "", SIZE)
    widths = [wide + GUTTER for wide in page.widths]
    widths[-1] -= GUTTER
    grey = _module("fpdf.fonts").FontFace(emphasis="BOLD", fill_color=237)
    with sheet.table(
        col_widths=widths, width=WIDTH, line_height=LEADING, text_align=_sides(page),
        borders_layout="HORIZONTAL_LINES",
    ) as table:  # fmt: skip
        table.row(page.heads)
        for cells in page.rows:
            if len(cells) == 1:
                table.row(style=grey).cell(cells[0], colspan=len(widths))
            else:
                table.row(cells)
    return bytes(sheet.output())


def _paragraphs(page: Plain) -> Sequence[tuple[str, str, float]]:
    """Return what stands above the table, a paragraph each (its tiles and bars left out)."""
    figures = [(f"{label}: {value} {note}", "", 9.5) for label, value, note in page.figures]
    return [
        (page.title, "B", 20),
        (page.subtitle, "", 10.5),
        (page.lead, "", 11.5),
        *figures,
        (f"{page.heading}. {page.note}", "B", 13),
    ]


def _sides(page: Plain) -> tuple[str, ...]:
    return tuple("RIGHT" if is_right else "LEFT" for is_right in page.rights)
