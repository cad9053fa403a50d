"""Customers: added, corrected, merged, deleted; never by accident."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from app.queries import profile
from app.services import customers, surveys
from app.services.customers import NewContact, NewCustomer
from models.customer import ContactPoint, Customer, CustomerTag
from models.external import ExternalId
from models.interaction import Interaction
from models.promise import Promise
from models.survey import SurveyAnswer
from models.values import NAME_LIMIT, ContactKind, Record, SurveyKind
from tests.app.services.at_work import AtWork, refused

PHONE = NewContact(ContactKind.PHONE, "+49 30 901820", "home")
MAIL = NewContact(ContactKind.EMAIL, "Kim@Example.org")


def added(work: AtWork, name: str = "Kim", **values: Any) -> int:
    return work.do(customers.add, NewCustomer(name, **values)).customer


def detail(work: AtWork, customer: int) -> profile.CustomerDetail:
    with work.store.read() as reading:
        return profile.profile(reading, customer).customer


def test_add_keeps_words_as_given_and_folds_a_key(work: AtWork) -> None:
    name = "  ＺＯË  Groß \u202e"
    customer = added(work, name, contacts=[PHONE, MAIL], tone="du", tags=["vip"], language="de")
    row = work.row(Customer, customer)
    assert (row.name, row.name_key.startswith("zoe gross")) == (name, True)
    told = detail(work, customer)
    assert [(c.kind, c.value, c.label) for c in told.contacts] == [
        (ContactKind.PHONE, "+49 30 901820", "home"),
        (ContactKind.EMAIL, "Kim@Example.org", None),
    ]
    assert work.row(ContactPoint, told.contacts[0].id).value_key == "+4930901820"
    assert (told.tone, told.language, told.tags) == ("du", "de", ("vip",))


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"name": ""}, "words.blank", "name"),
        ({"name": "x" * (NAME_LIMIT + 1)}, "words.too_long", "name"),
        ({"name": "Kim", "contacts": [NewContact(ContactKind.PHONE, " ")]}, "words.blank", None),
        ({"name": "Kim", "tags": ["\0"]}, "words.nul", "tags"),
        ({"name": "Kim", "preferred_channel_id": 99}, "term.unknown", "preferred_channel_id"),
    ],
)
def test_what_is_wrong_is_refused(
    work: AtWork, values: dict[str, Any], code: str, field: str | None
) -> None:
    with refused(code, field):
        work.do(customers.add, NewCustomer(**values))
    assert work.count(Customer) == 0


def test_correct_in_place(work: AtWork) -> None:
    customer = added(work, "Kin", tone="du")
    work.do(customers.correct, customer, {"name": "Kím", "tone": " "}, expected_version=1)
    row = work.row(Customer, customer)
    assert (row.name, row.name_key, row.tone) == ("Kím", "kim", None)
    with refused("record.changed"):
        work.do(customers.correct, customer, {"name": "Jo"}, expected_version=1)
    with refused("record.gone"):
        work.do(customers.correct, 99, {"name": "Jo"})


def test_contacts_that_stay_keep_their_rows(work: AtWork) -> None:
    customer = added(work, contacts=[PHONE, MAIL])
    before = {c.value: c.id for c in detail(work, customer).contacts}
    handle = NewContact(ContactKind.HANDLE, "@kim")
    work.do(customers.set_contacts, customer, [handle, MAIL])
    told = detail(work, customer).contacts
    assert [c.value for c in told] == ["@kim", "Kim@Example.org"]
    assert told[1].id == before["Kim@Example.org"]
    assert work.count(ContactPoint) == 2
    assert work.do(customers.set_contacts, customer, [handle, MAIL]).changeset is None


def test_set_tags(work: AtWork) -> None:
    customer = added(work, tags=["a", "b"])
    work.do(customers.set_tags, customer, ["b", "c", "c"])
    assert detail(work, customer).tags == ("b", "c")
    with refused("record.gone"):
        work.do(customers.set_tags, 99, ["a"])


def test_delete_refuses_to_take_records_along_unasked(work: AtWork) -> None:
    customer = added(work, contacts=[PHONE], tags=["a"])
    work.promised(customer=customer)
    work.do(surveys.record, surveys.NewAnswer(SurveyKind.NPS, 3, customer_id=customer))
    with refused("customer.has_records"):
        work.do(customers.delete, customer)
    work.do(customers.delete, customer, with_records=True)
    tables = (Customer, ContactPoint, CustomerTag, Interaction, Promise, SurveyAnswer)
    assert [work.count(table) for table in tables] == [0] * len(tables)


def test_delete_one_without_records(work: AtWork) -> None:
    customer = added(work, contacts=[PHONE], tags=["a"])
    work.do(customers.delete, customer)
    assert [work.count(t) for t in (Customer, ContactPoint, CustomerTag)] == [0, 0, 0]


def test_merge_gives_everything_to_the_one_kept(work: AtWork) -> None:
    keep = added(work, "Kim", contacts=[PHONE], tags=["a"], note="tall")
    spaced = NewContact(ContactKind.PHONE, "+4930901820")
    other = added(
        work, "Kimmy", contacts=[spaced, MAIL], tags=["a", "b"], tone="du", note="two dogs"
    )
    work.promised(customer=other)
    work.do(surveys.record, surveys.NewAnswer(SurveyKind.NPS, 3, customer_id=other))
    with work.store.write() as writing:
        writing.name("test")
        writing.insert(
            ExternalId, source="s", record=Record.CUSTOMER, external_id="7", record_id=other
        )
    work.do(customers.merge, keep, other)
    assert work.row(Customer, other) is None
    told = detail(work, keep)
    assert [c.value for c in told.contacts] == ["+49 30 901820", "Kim@Example.org"]
    assert (told.name, told.tags, told.tone) == ("Kim", ("a", "b"), "du")
    assert told.note == "tall\ntwo dogs"
    with work.store.read() as reading:
        for table in (Interaction, SurveyAnswer):
            assert reading.execute(select(table.customer_id)).scalars().all() == [keep]
        assert reading.execute(select(ExternalId.record_id)).scalars().all() == [keep]


def test_merge_refuses_itself_and_nobody(work: AtWork) -> None:
    customer = added(work)
    with refused("customer.same"):
        work.do(customers.merge, customer, customer)
    with refused("record.gone"):
        work.do(customers.merge, customer, 99)
