"""Tests of looking after a store's file: copies, checks, and the journal held against the rows."""

from __future__ import annotations

import os
import random
import stat
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from models.customer import Customer
from models.interaction import Interaction
from models.maintenance import (
    ChainHead,
    FaultKind,
    Verdict,
    checkpoint,
    copy_into,
    raw_connection,
    summary,
    verify,
)
from models.store import Store
from models.values import Record, StoreError, StoreTrouble
from tests.models.rooms import add_customer, content, do


def kinds(verdict: Verdict) -> set[FaultKind]:
    return {fault.kind for fault in verdict.faults}


def tamper(path: Path, *statements: str) -> None:
    """Change a store behind its journal's back."""
    with raw_connection(path) as connection:
        for statement in statements:
            connection.execute(statement)


# Verdicts


def test_a_sound_store_has_no_fault_and_is_counted(filled: Path) -> None:
    verdict = verify(filled, records=True, index=True)
    assert verdict.faults == ()
    assert verdict.counts[Record.CUSTOMER] == 69
    assert verdict.counts[Record.PROMISE] == 30
    store = Store.open(filled)
    with store.read() as reading:
        assert verdict.counts[Record.INTERACTION] == len(
            reading.execute(select(Interaction.id)).all()
        )
    store.close()
    assert summary(filled) == verdict


def test_a_store_at_work_is_checked_without_being_shut(filled: Path) -> None:
    store = Store.open(filled)
    with store.read() as reading:
        reading.execute(select(Customer.id)).first()
        assert verify(filled, records=True).sound
        do(store, lambda w: add_customer(w, "Meanwhile"))
    assert verify(filled, records=True, index=True).sound
    store.close()


@pytest.mark.parametrize(
    ("statement", "kind", "detail"),
    [
        ("UPDATE customer SET note = 'x' WHERE id = 5", FaultKind.RECORD, "customer 5"),
        ("UPDATE customer SET note = 'x' WHERE id = 3", FaultKind.RECORD, "customer 3"),
        ("DELETE FROM promise WHERE id = 9", FaultKind.RECORD, "promise 9"),
        (
            "INSERT INTO customer (name, name_key, version) VALUES ('x', 'x', 1)",
            FaultKind.RECORD,
            "customer 72",
        ),
        ("UPDATE customer SET tone = 'x' WHERE id = 50", FaultKind.RECORD, "customer 32-71"),
        ("DELETE FROM customer WHERE id = 60", FaultKind.RECORD, "customer 60"),
        ("DELETE FROM customer WHERE id = 2", FaultKind.REFERENCE, "contact_point 2 → customer"),
        ("UPDATE change_set SET command = 'x' WHERE id = 4", FaultKind.CHAIN, ""),
        ("UPDATE change SET before = '{}' WHERE before IS NOT NULL", FaultKind.CHAIN, ""),
        ("DELETE FROM change_set WHERE id = 40", FaultKind.CHAIN, ""),
        ("UPDATE interaction_day SET n = n + 1", FaultKind.COUNT, "interaction_day"),
        ("DELETE FROM interaction_words_data WHERE id > 10", FaultKind.INDEX, "interaction_words"),
    ],
)  # fmt: skip
def test_what_changed_behind_the_journal_is_found(
    filled: Path, statement: str, kind: FaultKind, detail: str
) -> None:
    tamper(filled, statement)
    verdict = verify(filled, records=True, index=True)
    assert kind in kinds(verdict)
    assert any(fault.detail.startswith(detail) for fault in verdict.faults if fault.kind is kind)


def test_an_index_that_drifted_is_found(filled: Path) -> None:
    tamper(filled, "DROP TRIGGER remark_words_changed", "UPDATE remark SET text = 'other'")
    found = {
        fault.detail for fault in verify(filled, index=True).faults if fault.kind is FaultKind.INDEX
    }
    assert found == {"remark_words"}


def test_words_that_were_blanked_on_purpose_are_no_fault(filled: Path) -> None:
    tamper(
        filled,
        "UPDATE change SET before = NULL, after = NULL, salt = NULL"
        " WHERE record = 'customer' AND record_id = 3",
        "UPDATE customer SET name = '' WHERE id = 3",
    )
    verdict = verify(filled, records=True, index=True)
    assert FaultKind.CHAIN not in kinds(verdict)
    assert FaultKind.RECORD not in kinds(verdict)


def test_silent_flips_of_letters_are_found(filled: Path, tmp_path: Path) -> None:
    """SQLite's own check passes most flips within a row; the journal's digests do not."""
    checkpoint(filled)
    data, rng = filled.read_bytes(), random.Random(7)
    where = [n for n in range(len(data) - 5) if data[n : n + 5] in (b"Gears", b"Mende")]
    missed = unseen = 0
    for number in range(40):
        hurt = bytearray(data)
        hurt[rng.choice(where) + rng.randrange(5)] ^= 1 << rng.randrange(3)
        path = tmp_path / f"{number}.counterfoil"
        path.write_bytes(hurt)
        verdict = verify(path, records=True, index=True)
        missed += verdict.sound
        unseen += FaultKind.FILE not in kinds(verdict)
    assert missed == 0
    assert unseen > 20


def test_the_chain_is_followed_from_where_it_was_verified(filled: Path) -> None:
    head = verify(filled).head
    assert head is not None
    store = Store.open(filled)
    do(store, lambda w: add_customer(w, "Later"))
    store.close()
    tamper(filled, "UPDATE change_set SET computer = 'x' WHERE id = 4")
    assert verify(filled, since=head).sound
    forged = ChainHead(head.id, head.uid, "00" * 32, head.at)
    assert not verify(filled, since=forged).sound
    assert not verify(filled).sound


def test_bad_text_hides_nothing_else(filled: Path) -> None:
    tamper(filled, "UPDATE customer SET note = CAST(x'ff41' AS TEXT) WHERE id = 4")
    verdict = verify(filled, records=True, index=True)
    found = [fault.detail for fault in verdict.faults if fault.kind is FaultKind.RECORD]
    assert found == ["customer 4"]


@pytest.mark.parametrize("hurt", [lambda d: d[: len(d) // 2], lambda d: d[:8192] + bytes(4096) * 8])
def test_a_damaged_file_is_a_verdict_and_no_crash(
    filled: Path, hurt: Callable[[bytes], bytes]
) -> None:
    checkpoint(filled)
    filled.write_bytes(hurt(filled.read_bytes()))
    before = filled.read_bytes()
    assert FaultKind.FILE in kinds(verify(filled, records=True, index=True))
    assert filled.read_bytes() == before


def test_what_is_no_store_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "letter"
    other.write_bytes(b"not a store at all, but a letter" * 100)
    with pytest.raises(StoreError) as caught:
        verify(other)
    assert caught.value.kind is StoreTrouble.NOT_A_STORE


# Copies


def test_a_copy_holds_what_was_there_and_is_private(filled: Path, tmp_path: Path) -> None:
    store = Store.open(filled)
    do(store, lambda w: add_customer(w, "In the log alone"))
    target = tmp_path / "copy"
    copy_into(filled, target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600 or os.name == "nt"
    assert verify(target, records=True, index=True).sound
    assert verify(target).head == summary(filled).head
    copied = Store.open(target)
    with store.read() as one, copied.read() as other:
        assert content(one) == content(other)
    copied.close()
    store.close()


def test_a_copy_never_replaces_a_file(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy"
    target.write_bytes(b"somebody was here first")
    with pytest.raises(FileExistsError):
        copy_into(filled, target)
    assert target.read_bytes() == b"somebody was here first"


def test_a_copy_that_fails_leaves_nothing(tmp_path: Path) -> None:
    other = tmp_path / "letter"
    other.write_bytes(b"not a store at all, but a letter" * 100)
    with pytest.raises(StoreError):
        copy_into(other, tmp_path / "copy")
    assert [file.name for file in tmp_path.iterdir()] == ["letter"]


def test_copying_does_not_hold_up_who_writes(filled: Path, tmp_path: Path) -> None:
    store = Store.open(filled)
    done, stop = [], threading.Event()

    def write() -> None:
        while not stop.is_set():
            done.append(do(store, lambda w: add_customer(w, "Meanwhile"))[1])

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(5):
            copy_into(filled, tmp_path / str(number))
    finally:
        stop.set()
        writer.join()
    store.close()
    assert len(done) > 5
    assert all(
        verify(tmp_path / str(number), records=True, index=True).sound for number in range(5)
    )
    stored = summary(filled)
    assert stored.counts[Record.CUSTOMER] == 69 + len(done)


def test_the_locks_of_an_open_store_outlive_a_look(filled: Path) -> None:
    """A second opening by other ways would drop them; ours goes through the same driver."""
    store = Store.open(filled)
    with store.write() as writing:
        add_customer(writing, "Held")
        summary(filled)
        with pytest.raises(StoreError) as caught, raw_connection(filled, busy=0) as other:
            other.execute("BEGIN IMMEDIATE")
        assert caught.value.kind is StoreTrouble.BUSY
    store.close()
    assert verify(filled, records=True, index=True).sound


def test_a_checkpoint_folds_the_log_in(filled: Path) -> None:
    store = Store.open(filled)
    do(store, lambda w: add_customer(w, "In the log"))
    log = filled.with_name(filled.name + "-wal")
    assert log.stat().st_size > 0
    assert checkpoint(filled)
    assert log.stat().st_size == 0
    store.close()
