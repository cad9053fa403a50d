"""Search finds names, notes, remarks and promises by their words, and nothing by syntax."""

from __future__ import annotations

import pytest

from app.queries import search as queries
from app.services import interactions
from app.services.customers import NewCustomer
from app.services.interactions import NewPromise, NewRemark
from models.values import Record, RemarkKind
from tests.app.services.at_work import DAY, NOW, TOMORROW, AtWork


def kinds(work: AtWork, text: str, limit: int = 50) -> list[tuple[Record, str]]:
    with work.store.read() as reading:
        return [(hit.kind, hit.text) for hit in queries.search(reading, text, limit)]


def test_all_that_holds_the_words_newest_first(work: AtWork) -> None:
    work.log("the LÁMP flickers", at=NOW - 2 * DAY, customer=NewCustomer("Kim"))
    work.log(
        "came in",
        at=NOW - DAY,
        customer=NewCustomer("Lamprecht"),
        remarks=[NewRemark(RemarkKind.NEED, "a brighter lamp")],
    )
    work.log("rang", promises=[NewPromise("send the lamp", TOMORROW)])
    assert kinds(work, "lamp") == [
        (Record.CUSTOMER, "Lamprecht"),
        (Record.PROMISE, "send the lamp"),
        (Record.REMARK, "a brighter lamp"),
        (Record.INTERACTION, "the LÁMP flickers"),
    ]
    assert kinds(work, "lamp flick") == [(Record.INTERACTION, "the LÁMP flickers")]
    assert len(kinds(work, "lamp", limit=1)) == 2


def test_a_hit_leads_to_its_interaction_and_customer(work: AtWork) -> None:
    logged = work.log("rang", customer=NewCustomer("Kim"), promises=[NewPromise("ring", TOMORROW)])
    with work.store.read() as reading:
        (hit,) = queries.search(reading, "ring")
    assert (hit.kind, hit.id, hit.at) == (Record.PROMISE, logged.promises[0], NOW)
    assert (hit.customer, hit.customer_id) == ("Kim", logged.customer)
    assert hit.interaction_id == logged.interaction


def test_corrected_and_deleted_words_are_found_no_more(work: AtWork) -> None:
    interaction = work.log("zebra").interaction
    work.do(interactions.correct, interaction, {"note": "giraffe"})
    assert kinds(work, "zebra") == []
    assert len(kinds(work, "giraffe")) == 1
    work.do(interactions.delete, interaction)
    assert kinds(work, "giraffe") == []


@pytest.mark.parametrize("text", ["", "  ", '"', "*", "a AND", "NEAR(", "-x", "note:", "'; --"])
def test_no_text_is_syntax(work: AtWork, text: str) -> None:
    work.log("something else")
    assert kinds(work, text) == []
