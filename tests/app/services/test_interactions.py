"""Interactions are logged whole or not at all, and corrected in place."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from app.queries import interactions as queries
from app.services import drafts, interactions, promises, shop, surveys
from app.services.customers import NewContact, NewCustomer
from app.services.interactions import NewPromise, NewRemark
from models.customer import Customer
from models.draft import Draft
from models.history import ChangeSet
from models.interaction import Interaction, InteractionTag, Remark
from models.promise import Promise, PromiseMove
from models.shop import Term
from models.survey import SurveyAnswer
from models.values import (
    NOTE_LIMIT,
    ContactKind,
    Due,
    Emotion,
    EmotionSource,
    Expectation,
    Money,
    Record,
    RemarkKind,
    RemarkState,
    SurveyKind,
    Vocabulary,
)
from tests.app.services.at_work import DAY, HOUR, NOW, TOMORROW, AtWork, refused

MARKUP = "=<b>10:00</b> & \u202eevil\u202c 小龍"


def test_log_stores_everything_in_one_change_set(work: AtWork) -> None:
    with work.store.read() as reading:
        channel = (
            reading.execute(select(Term.id).where(Term.vocabulary == Vocabulary.CHANNEL))
            .scalars()
            .first()
        )
    work.do(drafts.save, "counter", "{}")
    before = work.count(ChangeSet)
    logged = work.log(
        MARKUP,
        customer=NewCustomer("Ünal", [NewContact(ContactKind.PHONE, "030 12345")]),
        channel_id=channel,
        arrival=-2,
        emotion=Emotion.PLEASED,
        emotion_source=EmotionSource.CUSTOMER,
        expectation=Expectation.MET,
        worth=Money(1250, "JPY"),
        settled=True,
        given=MARKUP,
        remarks=[NewRemark(RemarkKind.COMPLAINT, "late"), NewRemark(RemarkKind.VALUES, "calm")],
        promises=[NewPromise("call", TOMORROW), NewPromise("send", Due(at=NOW + HOUR))],
        tags=["vip", "vip", "new"],
        draft_key="counter",
    )
    assert work.count(ChangeSet) == before + 1
    assert logged.changes.changeset is not None
    assert logged.changes.command == "interactions.log"
    assert logged.changes.records[Record.PROMISE] == frozenset(logged.promises)
    assert work.count(Draft) == 0
    with work.store.read() as reading:
        row = queries.interaction(reading, logged.interaction)
    assert (row.note, row.customer, row.at, row.staff) == (MARKUP, "Ünal", NOW, "Ann")
    assert (row.arrival, row.emotion, row.emotion_source) == (-2, 1, EmotionSource.CUSTOMER)
    assert (row.worth, row.settled, row.channel_id) == (Money(1250, "JPY"), True, channel)
    assert row.given == MARKUP
    assert [remark.text for remark in row.remarks] == ["late", "calm"]
    assert [p.text for p in row.promises] == ["call", "send"]
    assert row.tags == ("vip", "new")
    assert {p.owner for p in row.promises} == {p.promised_by for p in row.promises} == {"Ann"}
    assert {p.promised_at for p in row.promises} == {NOW}


def test_what_is_not_said_is_the_usual(work: AtWork) -> None:
    logged = work.log(emotion=-1, worth=Money(5, ""))
    row = work.row(Interaction, logged.interaction)
    assert logged.customer is None
    assert (row.emotion_source, row.worth_currency) == (EmotionSource.STAFF, "EUR")
    assert row.staff_id == work.staff
    plain = work.row(Interaction, work.log().interaction)
    assert (plain.emotion, plain.emotion_source, plain.worth_minor) == (None, None, None)


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"note": "  \n"}, "words.blank", "note"),
        ({"note": "a\0b"}, "words.nul", "note"),
        ({"note": "a\ud800"}, "words.surrogate", "note"),
        ({"note": "x" * (NOTE_LIMIT + 1)}, "words.too_long", "note"),
        ({"emotion": 3}, "field.not_a_choice", "emotion"),
        ({"arrival": -3}, "field.not_a_choice", "arrival"),
        ({"expectation": "so-so"}, "field.not_a_choice", "expectation"),
        ({"at": NOW + DAY + HOUR}, "interaction.future", "at"),
        ({"at": NOW.replace(tzinfo=None)}, "field.not_an_instant", "at"),
        ({"channel_id": 999}, "term.unknown", "channel_id"),
        ({"staff_id": 999}, "staff.unknown", "staff_id"),
        ({"customer": 999}, "record.gone", None),
        ({"customer": NewCustomer(" ")}, "words.blank", "name"),
        ({"worth": Money(1, "euro")}, "worth.unknown_currency", "worth"),
        ({"worth": Money(2**60, "EUR")}, "worth.too_large", "worth"),
        ({"promises": [NewPromise("call", None)]}, "promise.no_due", "due"),
        ({"promises": [NewPromise(" ", TOMORROW)]}, "words.blank", "promise"),
        ({"remarks": [NewRemark(RemarkKind.NEED, "")]}, "words.blank", "remark"),
        ({"tags": [" "]}, "words.blank", "tags"),
        ({"given": "a\0b"}, "words.nul", "given"),
    ],
)
def test_what_is_wrong_leaves_nothing_behind(
    work: AtWork, values: dict[str, Any], code: str, field: str | None
) -> None:
    before = work.count(ChangeSet)
    with refused(code, field):
        work.log(**{"customer": NewCustomer("New"), **values})
    tables = (Interaction, Customer, Promise, Remark, InteractionTag)
    assert [work.count(table) for table in tables] == [0] * len(tables)
    assert work.count(ChangeSet) == before


def test_a_word_of_another_vocabulary_is_refused(work: AtWork) -> None:
    stage = work.do(shop.add_term, Vocabulary.STAGE, "Waiting").term
    with refused("term.unknown", "channel_id"):
        work.log(channel_id=stage)
    assert work.row(Interaction, work.log(stage_id=stage).interaction).stage_id == stage


def test_a_little_ahead_is_taken(work: AtWork) -> None:
    at = NOW + DAY
    assert work.row(Interaction, work.log(at=at).interaction).at == at


def test_a_correction_writes_only_what_differs(work: AtWork) -> None:
    logged = work.log("befor", emotion=1, emotion_source=EmotionSource.CUSTOMER)
    changes = work.do(interactions.correct, logged.interaction, {"note": "before", "emotion": 1})
    assert changes.records == {Record.INTERACTION: frozenset({logged.interaction})}
    row = work.row(Interaction, logged.interaction)
    assert (row.note, row.version) == ("before", 2)
    assert row.emotion_source is EmotionSource.CUSTOMER
    same = work.do(interactions.correct, logged.interaction, {"note": "before"})
    assert same.changeset is None


def test_a_correction_of_feelings_keeps_who_says_so(work: AtWork) -> None:
    interaction = work.log().interaction
    work.do(interactions.correct, interaction, {"emotion": -2})
    assert work.row(Interaction, interaction).emotion_source is EmotionSource.STAFF
    work.do(interactions.correct, interaction, {"emotion_source": EmotionSource.CUSTOMER})
    assert work.row(Interaction, interaction).emotion_source is EmotionSource.CUSTOMER
    work.do(interactions.correct, interaction, {"emotion": None})
    assert work.row(Interaction, interaction).emotion_source is None


def test_correcting_worth_and_tags(work: AtWork) -> None:
    interaction = work.log(worth=Money(5, "EUR"), tags=["a", "b"]).interaction
    work.do(interactions.correct, interaction, {"worth": None, "tags": ["b", "c"]})
    with work.store.read() as reading:
        row = queries.interaction(reading, interaction)
    assert (row.worth, row.tags) == (None, ("b", "c"))


def test_a_new_time_takes_its_promises_along(work: AtWork) -> None:
    promise = work.promised()
    interaction = work.row(Promise, promise).interaction_id
    own = work.do(promises.make, interaction, NewPromise("more", TOMORROW), at=NOW - HOUR).promise
    work.do(interactions.correct, interaction, {"at": NOW - DAY})
    assert work.row(Promise, promise).promised_at == NOW - DAY
    assert work.row(Promise, own).promised_at == NOW - HOUR
    work.do(promises.keep, promise)
    with refused("promise.before_made", "at"):
        work.do(interactions.correct, interaction, {"at": NOW + HOUR})
    assert work.row(Interaction, interaction).at == NOW - DAY


def test_an_unknown_field_is_refused(work: AtWork) -> None:
    interaction = work.log().interaction
    with refused("field.unknown", "customer_id"):
        work.do(interactions.correct, interaction, {"customer_id": 1})


def test_a_record_changed_meanwhile_is_a_conflict(work: AtWork) -> None:
    interaction = work.log().interaction
    work.do(interactions.correct, interaction, {"note": "one"}, expected_version=1)
    with refused("record.changed"):
        work.do(interactions.correct, interaction, {"note": "two"}, expected_version=1)
    assert work.row(Interaction, interaction).note == "one"


def test_a_walk_in_gets_its_name_and_its_answers_follow(work: AtWork) -> None:
    interaction = work.log().interaction
    work.do(surveys.record, surveys.NewAnswer(SurveyKind.NPS, 9, interaction_id=interaction))
    changes = work.do(interactions.attach, interaction, NewCustomer("Late Comer"))
    (customer,) = changes.records[Record.CUSTOMER]
    assert work.row(Interaction, interaction).customer_id == customer
    (answer,) = changes.records[Record.SURVEY_ANSWER]
    assert work.row(SurveyAnswer, answer).customer_id == customer


def test_attaching_leaves_an_answer_of_somebody_else_alone(work: AtWork) -> None:
    first = work.log(customer=NewCustomer("First"))
    second = work.log(customer=NewCustomer("Second"))
    answer = surveys.NewAnswer(
        SurveyKind.NPS, 9, interaction_id=first.interaction, customer_id=second.customer
    )
    work.do(surveys.record, answer)
    third = work.log(customer=NewCustomer("Third")).customer
    work.do(interactions.attach, first.interaction, third)
    assert work.row(SurveyAnswer, 1).customer_id == second.customer


def test_deleting_takes_all_that_belongs_to_it(work: AtWork) -> None:
    promise = work.promised(
        remarks=[NewRemark(RemarkKind.NEED, "bags")], tags=["a"], customer=NewCustomer("Kim")
    )
    interaction = work.row(Promise, promise).interaction_id
    customer = work.row(Interaction, interaction).customer_id
    work.do(promises.move, promise, Due(at=NOW + DAY))
    work.do(surveys.record, surveys.NewAnswer(SurveyKind.CSAT, 4, interaction_id=interaction))
    work.do(interactions.delete, interaction)
    tables = (Interaction, InteractionTag, Remark, Promise, PromiseMove)
    assert [work.count(table) for table in tables] == [0] * len(tables)
    answer = work.row(SurveyAnswer, 1)
    assert (answer.customer_id, answer.interaction_id) == (customer, None)


def test_deleting_a_walk_in_takes_the_answer_that_only_it_had(work: AtWork) -> None:
    interaction = work.log().interaction
    work.do(surveys.record, surveys.NewAnswer(SurveyKind.CSAT, 4, interaction_id=interaction))
    work.do(interactions.delete, interaction)
    assert work.count(SurveyAnswer) == 0
    with refused("record.gone"):
        work.do(interactions.delete, interaction)


def test_a_remark_with_an_owner_asks_for_action(work: AtWork) -> None:
    interaction = work.log().interaction
    plain = work.do(
        interactions.add_remark, interaction, NewRemark(RemarkKind.QUESTION, "when?")
    ).remark
    assert work.row(Remark, plain).state is None
    work.do(interactions.correct_remark, plain, {"owner_id": work.staff})
    assert work.row(Remark, plain).state is RemarkState.OPEN
    work.do(interactions.correct_remark, plain, {"state": RemarkState.ACTED_ON})
    assert work.row(Remark, plain).acted_at == NOW
    work.later(HOUR)
    work.do(interactions.correct_remark, plain, {"state": RemarkState.CLOSED})
    row = work.row(Remark, plain)
    assert (row.acted_at, row.closed_at) == (NOW, NOW + HOUR)
    work.do(interactions.correct_remark, plain, {"state": RemarkState.OPEN})
    row = work.row(Remark, plain)
    assert (row.acted_at, row.closed_at) == (None, None)
    work.do(interactions.delete_remark, plain)
    assert work.row(Remark, plain) is None
