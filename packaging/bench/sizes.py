"""The size of the store, its journal included, beside the text that people put into it.

The text: names and ways to reach customers, notes, remarks, promises, comments, in UTF-8.
"""

from __future__ import annotations

from collections.abc import Iterator

from figure import Bench, Figure
from looking import opened

TEXTS = {
    "customer": ("name", "tone", "note"),
    "contact_point": ("value", "label"),
    "customer_tag": ("tag",),
    "interaction": ("note",),
    "interaction_tag": ("tag",),
    "remark": ("text",),
    "promise": ("text", "settled_note", "answer_note"),
    "promise_move": ("note",),
    "survey_answer": ("comment",),
    "staff_member": ("name",),
}
MEGABYTE = 1_000_000


def figures(bench: Bench) -> Iterator[Figure]:
    """Measure the big store."""
    text = 0
    with opened(bench.big) as (_, raw):
        for table, columns in TEXTS.items():
            sums = " + ".join(f"coalesce(sum(length(CAST({c} AS BLOB))), 0)" for c in columns)
            text += raw.execute(f"SELECT {sums} FROM {table}").fetchone()[0]
    size = bench.big.path.stat().st_size / MEGABYTE
    yield Figure("size of the store", size, "MB", "UTF-8 bytes of all text", text / MEGABYTE, 3.0)
