"""Drafts: kept outside the journal, offered again, dropped when saved."""

from __future__ import annotations

from app.queries import drafts as queries
from app.services import drafts
from models.history import ChangeSet
from tests.app.services.at_work import HOUR, NOW, AtWork, refused


def test_the_last_one_of_a_key_is_kept_and_nothing_is_journalled(work: AtWork) -> None:
    before = work.count(ChangeSet)
    work.do(drafts.save, "counter", '{"note": "a"}')
    work.do(drafts.save, "customer:7", "{}")
    work.later(HOUR)
    work.do(drafts.save, "counter", '{"note": "ab"}')
    with work.store.read() as reading:
        rows = queries.drafts(reading)
    assert [(row.key, row.payload) for row in rows] == [
        ("counter", '{"note": "ab"}'),
        ("customer:7", "{}"),
    ]
    assert [row.saved_at for row in rows] == [NOW + HOUR, NOW]
    work.do(drafts.discard, "counter")
    work.do(drafts.discard, "counter")
    with work.store.read() as reading:
        assert [row.key for row in queries.drafts(reading)] == ["customer:7"]
    assert work.count(ChangeSet) == before


def test_a_refused_save_keeps_the_draft(work: AtWork) -> None:
    work.do(drafts.save, "counter", "{}")
    with refused("words.blank", "note"):
        work.log(" ", draft_key="counter")
    with work.store.read() as reading:
        assert len(queries.drafts(reading)) == 1
