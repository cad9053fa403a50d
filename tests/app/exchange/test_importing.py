"""Import: checked first, written once; again and again the same."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from app.queries.measures import measures
from app.services import customers
from app.services.undo import undo
from models.customer import ContactPoint, Customer, CustomerTag
from models.external import ExternalId
from models.history import ChangeSet
from models.interaction import Interaction, InteractionTag, Remark
from models.promise import Promise
from models.shop import Shop, Term
from models.staff import StaffMember
from models.store import Store
from models.survey import SurveyAnswer
from models.values import (
    ContactKind,
    Emotion,
    EmotionSource,
    PromiseState,
    Record,
    RemarkKind,
    SurveyKind,
    UserError,
)
from tests.app.exchange.kit import count_of, problems, rows_of, take

ROOT = Path(__file__).resolve().parents[3]
MAP = """
source = "till"
zone = "Europe/Madrid"
currency = "EUR"

[customer]
id = "Cust"
name = "Name"
contacts = [{ kind = "phone", column = "Phone" }]
tags = [{ column = "Tags", split = ";" }]

[interaction]
id = "Job"
at = { column = "At", format = "%Y-%m-%d %H:%M" }
note = "Note"
channel = "Via"
worth = "Paid"
staff = "Clerk"

[promise]
id = "Job"
only_with = ["Due"]
text = { constant = "Ready" }
due = { column = "Due", format = "iso" }
settled_at = { column = "Done", format = "iso" }
state = { column = "State" }
"""
HEADER = "Job,Cust,Name,Phone,Tags,At,Note,Via,Paid,Clerk,Due,Done,State"
ANA = "J1,7,Ana,600 100 200,vip;regular,2024-05-03 16:20,A note,Web,12.50,Marta,2024-05-08,,"
BEN = "J2,8,Ben,,,2024-05-04 10:00,Other,Kiosk,,Marta,,,"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "jobs.csv"


def write(file: Path, *rows: str, header: str = HEADER) -> Path:
    """Write a file of rows."""
    file.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return file


def put(store: Store, table: Any, row_id: int, **values: Any) -> None:
    """Change a row as somebody at the counter would."""
    with store.write() as writing:
        writing.name("test")
        writing.update(table, row_id, **values)


class TestTheExampleOfTheDocument:
    """docs/map.md shows a file and its map: they do what it says."""

    @pytest.fixture
    def taken(self, store: Store, file: Path) -> Store:
        text = (ROOT / "docs" / "map.md").read_text(encoding="utf-8")
        table = next(block for block in re.findall(r"```\n(.*?)```", text, re.S) if "J-17" in block)
        toml = re.findall(r"```toml\n(.*?)```", text, re.S)[0]
        file.write_text(table, encoding="cp1252")
        report = take(store, file, toml)
        assert report.is_clean
        assert [note.code for note in report.notes] == ["import.other_zone"]
        return store

    def test_ana(self, taken: Store) -> None:
        (ana,) = rows_of(taken, Customer)
        (phone,) = rows_of(taken, ContactPoint)
        first, walk_in = rows_of(taken, Interaction)
        assert (ana.name, phone.kind, phone.value) == (
            "Ana Ruiz",
            ContactKind.PHONE,
            "+34 600 000 001",
        )
        assert first.customer_id == ana.id
        assert first.at == datetime(2024, 5, 3, 14, 20, tzinfo=UTC)
        assert first.note == "Job J-17\nQuick, and kind."
        assert (first.worth_minor, first.worth_currency) == (4990, "EUR")
        assert (walk_in.customer_id, walk_in.note) == (None, "Job J-18")
        assert [row.tag for row in rows_of(taken, InteractionTag)] == [
            "status: done",
            "status: question",
        ]

    def test_the_promise_and_the_answer(self, taken: Store) -> None:
        (promise,) = rows_of(taken, Promise)
        (answer,) = rows_of(taken, SurveyAnswer)
        assert (promise.first_due_day, promise.due_day) == (date(2024, 5, 8), date(2024, 5, 8))
        assert promise.state is PromiseState.KEPT
        assert promise.promised_at == datetime(2024, 5, 3, 14, 20, tzinfo=UTC)
        assert (answer.kind, answer.score) == (SurveyKind.CSAT, 5)
        with taken.read() as reading:
            assert measures(reading).promises.kept_on_time == 1

    def test_words_that_the_shop_has_are_used(self, taken: Store) -> None:
        channels = {row.id: row.key for row in rows_of(taken, Term)}
        used = [channels[row.channel_id] for row in rows_of(taken, Interaction)]
        assert used == ["counter", "phone"]
        assert [row.name for row in rows_of(taken, StaffMember)] == ["Marta"]


def test_new_words_and_staff_are_made_once_and_go_with_an_undo(store: Store, file: Path) -> None:
    before = count_of(store, Term)
    take(store, write(file, ANA, BEN), MAP)
    assert [row.text for row in rows_of(store, Term)[before:]] == ["Kiosk"]
    assert [row.name for row in rows_of(store, StaffMember)] == ["Marta"]
    with store.write() as writing:
        assert undo(writing).left == ()
    for table in (
        Customer,
        ContactPoint,
        CustomerTag,
        Interaction,
        Promise,
        ExternalId,
        StaffMember,
    ):
        assert count_of(store, table) == 0
    assert count_of(store, Term) == before


def test_a_word_keeps_its_records_when_the_shop_renames_it(store: Store, file: Path) -> None:
    take(store, write(file, BEN), MAP)
    kiosk = next(row for row in rows_of(store, Term) if row.text == "Kiosk")
    put(store, Term, kiosk.id, text="Terminal")
    take(store, write(file, BEN, BEN.replace("J2", "J3")), MAP)
    assert {row.channel_id for row in rows_of(store, Interaction)} == {kiosk.id}


def test_rows_are_refused_whole_with_line_and_column(store: Store, file: Path) -> None:
    report = take(
        store,
        write(
            file,
            ANA,
            BEN.replace("2024-05-04 10:00", "05/04/2024"),
            'J3,9,Cy,,,2024-05-04 10:00,"two\nlines",Web,1.234567,,,,',
            "J4,9,Cy,,,2024-05-04 10:00,,Web,,,,,",
            "J5,9,Cy,,,2024-05-04 10:00,x,Web,,,2024-05-05,,kept",
            "J6,9,Cy,,,2024-05-04 10:00,x,Web,,,2024-05-05,2024-05-05,",
            "J7,9,Cy,,,2024-05-04 10:00,x,Web,,,2024-05-05,2024-05-05,finished",
            "J8,9,Cy",
            ",,,,,,,,,Marta,,,",
            "J9,9,,,,2024-05-04 10:00,x,Web,,,,,",
        ),
        MAP,
    )
    assert problems(report) == [
        (3, "At", "import.not_date"),
        (4, "Paid", "money.too_many_digits"),
        (6, "Note", "import.blank"),
        (7, "Done", "import.settled_without_time"),
        (8, "State", "import.time_without_settling"),
        (9, "State", "import.not_choice"),
        (10, None, "import.ragged"),
        (11, None, "import.no_id"),
        (12, "Name", "import.blank"),
    ]
    assert (report.rows, report.imported) == (10, 1)
    assert [row.name for row in rows_of(store, Customer)] == ["Ana"]
    listed = report.rejected[0].to_json()
    assert (listed["line"], listed["column"]) == (3, "At")
    assert "05/04/2024" in str(listed["problem"])


def test_equal_rows_are_one_and_unequal_ones_name_the_first(store: Store, file: Path) -> None:
    report = take(
        store,
        write(file, ANA, ANA, ANA.replace("12.50", "13"), BEN.replace("8,Ben", "7,Anna")),
        MAP,
    )
    assert problems(report) == [(4, "Job", "import.differs"), (5, "Cust", "import.differs")]
    assert [found.problem.values["line"] for found in report.rejected] == [2, 2]
    assert (count_of(store, Interaction), report.unchanged) == (1, 1)


def test_again_changes_nothing(store: Store, file: Path) -> None:
    before = count_of(store, ChangeSet)
    first = take(store, write(file, ANA, BEN), MAP)
    again = take(store, file, MAP)
    assert (first.unchanged, again.unchanged, again.changes.changeset) == (0, 2, None)
    assert count_of(store, ChangeSet) == before + 1


def test_what_the_file_changed_is_written(store: Store, file: Path) -> None:
    take(store, write(file, ANA, BEN), MAP)
    changed = (
        ANA.replace("A note", "A better note")
        .replace("vip;", "vip;new;")
        .replace("600 100 200", "600 300 400")
    )
    report = take(
        store, write(file, changed.replace("2024-05-08,,", "2024-05-08,2024-05-08,kept"), BEN), MAP
    )
    assert (report.updated, report.unchanged, report.conflicts) == (1, 1, ())
    assert rows_of(store, Interaction)[0].note == "A better note"
    assert [row.tag for row in rows_of(store, CustomerTag)] == ["vip", "regular", "new"]
    assert [row.value for row in rows_of(store, ContactPoint)] == ["600 100 200", "600 300 400"]
    assert rows_of(store, Promise)[0].state is PromiseState.KEPT
    assert take(store, file, MAP).changes.changeset is None
    with store.write() as writing:
        assert undo(writing).left == ()
    assert rows_of(store, Interaction)[0].note == "A note"
    assert rows_of(store, Promise)[0].state is PromiseState.OPEN
    assert take(store, file, MAP).updated == 1


def test_what_was_changed_here_stays_and_is_listed(store: Store, file: Path) -> None:
    take(store, write(file, ANA), MAP)
    put(store, Interaction, 1, note="Corrected here")
    put(store, Promise, 1, state=PromiseState.BROKEN, settled_at=datetime(2024, 5, 9, tzinfo=UTC))
    assert take(store, file, MAP).is_clean
    report = take(
        store,
        write(
            file,
            ANA.replace("A note", "Changed there").replace(
                "2024-05-08,,", "2024-05-08,2024-05-08,kept"
            ),
        ),
        MAP,
    )
    assert report.changes.changeset is None
    assert [found.to_json() for found in report.conflicts] == [
        {
            "line": 2,
            "record": "interaction",
            "id": "J1",
            "field": "note",
            "imported": "A note",
            "store": "Corrected here",
            "file": "Changed there",
        },
        {
            "line": 2,
            "record": "promise",
            "id": "J1",
            "field": "settled_at",
            "imported": None,
            "store": "2024-05-09T00:00:00+00:00",
            "file": "2024-05-07T22:00:00+00:00",
        },
    ]
    assert rows_of(store, Promise)[0].state is PromiseState.BROKEN


def test_a_change_made_on_both_sides_alike_is_no_conflict(store: Store, file: Path) -> None:
    take(store, write(file, ANA), MAP)
    put(store, Interaction, 1, note="Same")
    assert take(store, write(file, ANA.replace("A note", "Same")), MAP).is_clean
    report = take(store, write(file, ANA.replace("A note", "Newer")), MAP)
    assert (report.updated, rows_of(store, Interaction)[0].note) == (1, "Newer")


def test_blank_or_absent_erases_nothing(store: Store, file: Path) -> None:
    take(store, write(file, ANA.replace("2024-05-08,,", "2024-05-08,2024-05-08,kept")), MAP)
    bare = "J1,7,Ana,,,2024-05-03 16:20,A note,,,,2024-05-08,,"
    report = take(store, write(file, bare), MAP)
    assert report.is_clean
    assert report.changes.changeset is None
    without = MAP.replace('channel = "Via"\nworth = "Paid"\nstaff = "Clerk"\n', "")
    assert take(store, file, without).changes.changeset is None
    (row,) = rows_of(store, Interaction)
    assert (row.worth_minor, row.staff_id is None) == (1250, False)
    assert count_of(store, ContactPoint) == 1


def test_a_walk_in_gets_its_customer_from_the_file(store: Store, file: Path) -> None:
    take(store, write(file, BEN.replace("8,Ben", ",")), MAP)
    assert rows_of(store, Interaction)[0].customer_id is None
    report = take(store, write(file, BEN), MAP)
    assert report.created[Record.CUSTOMER] == 1
    assert rows_of(store, Interaction)[0].customer_id == rows_of(store, Customer)[0].id


def test_what_was_deleted_here_stays_deleted(store: Store, file: Path) -> None:
    take(store, write(file, BEN), MAP)
    with store.write() as writing:
        writing.name("test")
        writing.delete(Interaction, 1)
    assert take(store, file, MAP).is_clean
    report = take(store, write(file, BEN.replace("Other", "Changed")), MAP)
    assert [(found.record, found.field) for found in report.conflicts] == [
        (Record.INTERACTION, None)
    ]
    hung = take(store, write(file, BEN.replace(",Marta,,", ",Marta,2024-06-01,")), MAP)
    assert [code for _line, _column, code in problems(hung)] == ["import.parent_gone"]
    assert count_of(store, Interaction) == 0


def test_a_dry_run_tells_the_same_and_writes_nothing(store: Store, file: Path) -> None:
    write(file, ANA, BEN, ANA.replace("12.50", "13"))
    before = count_of(store, ChangeSet)
    dry = take(store, file, MAP, dry_run=True, set_shop=True)
    assert (count_of(store, ChangeSet), rows_of(store, Shop)[0].zone) == (before, "Europe/Berlin")
    wet = take(store, file, MAP, set_shop=True)
    assert dry.to_json() | {"changeset": None} == wet.to_json() | {"changeset": None}
    assert dry.changes.changeset is None


def test_the_shop_takes_zone_and_currency_only_while_it_has_no_interaction(
    store: Store, file: Path
) -> None:
    changed = MAP.replace('"EUR"', '"USD"')
    first = take(store, write(file, ANA), changed, set_shop=True)
    shop = rows_of(store, Shop)[0]
    assert (shop.zone, shop.currency, first.notes) == ("Europe/Madrid", "USD", ())
    other = MAP.replace("Europe/Madrid", "Asia/Tokyo").replace("till", "other")
    second = take(store, file, other, set_shop=True)
    assert rows_of(store, Shop)[0].zone == "Europe/Madrid"
    assert [note.code for note in second.notes] == ["import.other_zone", "import.other_currency"]


def test_days_are_the_shops_days(store: Store, file: Path) -> None:
    """A day of a file from Tokyo is the same day in Berlin; a time is another one."""
    text = MAP.replace("Europe/Madrid", "Asia/Tokyo").replace('"%Y-%m-%d %H:%M"', '"iso"')
    take(store, write(file, ANA.replace("2024-05-03 16:20", "2024-05-03"), BEN), text)
    day, timed = rows_of(store, Interaction)
    assert (day.day_only, day.at) == (True, datetime(2024, 5, 2, 22, tzinfo=UTC))
    assert (timed.day_only, timed.at) == (False, datetime(2024, 5, 4, 1, tzinfo=UTC))


def test_progress_rises_to_its_end_and_a_cancel_leaves_nothing(store: Store, file: Path) -> None:
    rows = [ANA.replace("J1", f"J{number}") for number in range(1500)]
    write(file, *rows)
    told: list[tuple[int, int]] = []
    before = count_of(store, ChangeSet)
    with pytest.raises(UserError, match=r"import\.cancelled"):
        take(
            store,
            file,
            MAP,
            cancelled=lambda: len(told) > 8,
            progress=lambda *step: told.append(step),
        )
    assert (count_of(store, Interaction), count_of(store, ChangeSet)) == (0, before)
    told.clear()
    take(store, file, MAP, progress=lambda *step: told.append(step))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert len(told) > 8


def test_emotions_need_their_source_and_remarks_their_interaction(store: Store, file: Path) -> None:
    text = """
    source = "desk"
    zone = "UTC"
    [interaction]
    id = "Id"
    at = { column = "At", format = "%d/%m/%Y" }
    note = "Note"
    emotion = { column = "Felt", scale = [1, 5] }
    emotion_source = { column = "Says" }
    expectation = "Met"
    settled = { column = "Settled", translate = { "x" = "yes" } }
    [[remark]]
    id = { template = "p-{Id}" }
    kind = { constant = "compliment" }
    text = "Praise"
    only_with = ["Praise"]
    [[remark]]
    id = { template = "c-{Id}" }
    kind = { constant = "complaint" }
    text = "Blame"
    only_with = ["Blame"]
    """
    header = "Id,At,Note,Felt,Says,Met,Settled,Praise,Blame"
    report = take(
        store,
        write(
            file,
            "1,3/5/2024,x,5,customer,exceeded,x,nice,slow",
            "2,3/5/2024,x,,customer,,,,",
            "3,3/5/2024,x,4,,,,,",
            "4,3/5/2024,x,6,staff,,,,",
            "5,3/5/2024,x,2.5,staff,,,,",
            "6,3/5/2024,x,4,nobody,,,,",
            header=header,
        ),
        text,
    )
    assert problems(report) == [
        (4, "Felt", "import.emotion_source"),
        (5, "Felt", "import.out_of_scale"),
        (6, "Felt", "import.not_number"),
        (7, "Says", "import.not_choice"),
    ]
    first, second = rows_of(store, Interaction)
    assert (first.emotion, first.emotion_source) == (Emotion.DELIGHTED, EmotionSource.CUSTOMER)
    assert (first.settled, second.emotion_source) == (True, None)
    assert [(row.kind, row.text) for row in rows_of(store, Remark)] == [
        (RemarkKind.COMPLIMENT, "nice"),
        (RemarkKind.COMPLAINT, "slow"),
    ]


def test_parents_named_by_id_must_be_known(store: Store, file: Path) -> None:
    take(store, write(file, ANA), MAP)
    text = """
    source = "till"
    zone = "UTC"
    [survey_answer]
    id = "Id"
    interaction = "Job"
    kind = { constant = "nps" }
    score = "Score"
    answered_at = { constant = "2024-05-31", format = "iso" }
    """
    report = take(
        store, write(file, "a,J1,9", "b,J99,9", "c,,9", "d,J1,11", header="Id,Job,Score"), text
    )
    assert problems(report) == [
        (3, "Id", "import.parent_unknown"),
        (5, "Score", "import.out_of_scale"),
    ]
    assert [row.interaction_id for row in rows_of(store, SurveyAnswer)] == [1, None]


def test_columns_must_stand_in_the_file_once(store: Store, file: Path) -> None:
    for header, code in (
        (HEADER.replace("Note", "Nota"), "missing"),
        (HEADER.replace("Tags", "Tags,Note"), "twice"),
    ):
        with pytest.raises(UserError) as caught:
            take(store, write(file, ANA, header=header), MAP)
        assert caught.value.code == f"import.column_{code}"
    assert take(store, write(file, header=f" {HEADER.replace(',', ' , ')} "), MAP).rows == 0


def test_two_customers_merged_here_stay_one(store: Store, file: Path) -> None:
    take(store, write(file, ANA, BEN), MAP)
    with store.write() as writing:
        customers.merge(writing, 1, 2)
    assert take(store, file, MAP).changes.changeset is None
    report = take(
        store,
        write(file, ANA.replace("vip;", "vip;new;"), BEN.replace("8,Ben,,", "8,Ben,600 9,")),
        MAP,
    )
    assert report.is_clean
    assert [(row.id, row.name) for row in rows_of(store, Customer)] == [(1, "Ana")]
    assert {row.value for row in rows_of(store, ContactPoint)} == {"600 100 200", "600 9"}
    assert "new" in {row.tag for row in rows_of(store, CustomerTag)}


def test_an_encoding_that_was_found_out_is_told(store: Store, file: Path) -> None:
    file.write_bytes("\n".join([HEADER, ANA.replace("A note", "Größe")]).encode("cp1252"))
    report = take(store, file, MAP, set_shop=True)
    assert [(note.code, note.values) for note in report.notes] == [
        ("import.read_as", {"encoding": "cp1252"})
    ]
    assert rows_of(store, Interaction)[0].note == "Größe"
