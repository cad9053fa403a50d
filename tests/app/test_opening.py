"""The first picture stands before the heavy libraries are loaded, and loses no key."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.opening import micros
from app.queries import drafts, opening, opening_count, promises
from app.rules.days import first_instant
from app.services import interactions, shop
from app.services import promises as services
from app.services.interactions import NewCustomer, NewInteraction, NewPromise
from models.opening import SOON, Span
from models.store import Store
from models.values import Due, FixedClock
from models.zone_days import zone_spans

NOW = datetime(2026, 3, 18, 10, 30, tzinfo=UTC)
MICROS = micros(FixedClock(NOW))
LATE = ("sqlalchemy", "alembic", "reportlab", "dateparser", "phonenumbers", "babel")
LIGHT = ("zoneinfo", "tomllib", "platformdirs", "dataclasses", "html")
"""What the program itself may not bring before the first picture: it is waited for."""

START = """
import json, sys
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
known = set(sys.modules)
from app import bootstrap
from ui.main_window import MainWindow

told = {}
taken = MainWindow.show_picture


def show_picture(window, today, scheme):
    taken(window, today, scheme)
    window.stands.connect(lambda: stands(window, today))
    window.filled.connect(lambda: filled(window))


def stands(window, today):
    told["early"] = sorted({name.split(".")[0] for name in sys.modules})
    told["own"] = sorted(set(sys.modules) - known - {"json"})
    told["today"] = [row.text for row in today.rows]
    QTest.keyClicks(QApplication.focusWidget(), "Zo")
    QTest.keyClick(QApplication.focusWidget(), "\\t")
    QTest.keyClicks(QApplication.focusWidget(), "She waited")
    window._picture.note.insertPlainText(" ")
    if sys.argv[2] == "close":
        window.close()


def filled(window):
    if sys.argv[2] == "close":
        return
    form = window.page("counter").form
    QTest.keyClicks(QApplication.focusWidget(), "long")
    told["customer"], told["note"] = form.customer.line.text(), form.note.text()
    told["listed"] = []
    window.tasks.settled.connect(lambda: end(window, form))


def end(window, form):
    told["listed"] = [form.customer.hits.item(n).text() for n in range(form.customer.hits.count())]
    window.close()


MainWindow.show_picture = show_picture
bootstrap.tell = lambda title, text: told.update(trouble=text)
told["status"] = bootstrap.run_window(["--store", sys.argv[1]])
json.dump(told, sys.stdout)
"""


def promised(store: Store, text: str, due: Due, name: str = "Zoë Ünal") -> int:
    """Log an interaction of three days ago with one promise; return the promise's id."""
    new = NewInteraction(
        "Note", NewCustomer(name), at=NOW - timedelta(days=3), promises=(NewPromise(text, due),)
    )
    with store.write() as writing:
        return interactions.log(writing, new).promises[0]


@pytest.fixture
def filled_store(store: Store) -> Store:
    """A store with promises for yesterday, today and tomorrow."""
    with store.write() as writing:
        shop.correct(writing, {"name": "The Spoke"})  # so that no question is asked at the start
    promised(store, "bring the bike round", Due(day=date(2026, 3, 18)))
    promised(store, "call back", Due(at=NOW + timedelta(hours=2)))
    promised(store, "fit the clutch", Due(day=date(2026, 3, 17)))
    promised(store, "order a mirror", Due(day=date(2026, 3, 19)))
    return store


def started(store: Path, home: Path, how: str) -> dict[str, Any]:
    """Start the program on a store in a process of its own; return what it told."""
    homes = {f"XDG_{name}_HOME": str(home) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    done = subprocess.run(
        [sys.executable, "-c", START, str(store), how],
        env={**os.environ, **homes, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_the_first_picture_stands_before_the_heavy_libraries_and_loses_no_key(
    filled_store: Store, tmp_path: Path
) -> None:
    now = datetime.now(UTC)
    promised(filled_store, "what is for this very day", Due(at=now + timedelta(microseconds=1)))
    assert filled_store.path is not None
    filled_store.close()
    (tmp_path / "counterfoil").mkdir()  # not the first start, at which the computer gets its id
    chosen = 'computer = "0123456789abcdef"\ntheme = "system"\npromise_filters = []\n'
    (tmp_path / "counterfoil" / "settings.toml").write_text(chosen, encoding="utf-8")
    told = started(filled_store.path, tmp_path, "stay")
    assert told["status"] == 0
    assert not set(told["early"]) & set(LATE)
    assert not set(told["own"]) & set(LIGHT)
    assert "what is for this very day" in told["today"]
    assert (told["customer"], told["note"]) == ("Zo", "She waited long")
    assert any("Zoë Ünal" in words for words in told["listed"])


def test_what_was_typed_is_kept_where_the_window_is_closed_before_all_is_loaded(
    filled_store: Store, tmp_path: Path
) -> None:
    assert filled_store.path is not None
    filled_store.close()
    assert started(filled_store.path, tmp_path, "close")["status"] == 0
    store = Store.open(filled_store.path, create=False)
    with store.read() as reading:
        [draft] = drafts.drafts(reading)
    store.close()
    assert json.loads(draft.payload)["note"] == "She waited "


def test_today_is_what_is_due_today_by_the_shops_clock(filled_store: Store) -> None:
    assert filled_store.path is not None
    found = opening.today(filled_store.path, MICROS)
    assert found is not None
    assert [row.text for row in found.rows] == ["call back", "bring the bike round"]
    assert [row.customer for row in found.rows] == ["Zoë Ünal", "Zoë Ünal"]
    assert not found.more


def test_at_most_a_screenful_is_read(store: Store) -> None:
    for number in range(opening.MOST + 1):
        promised(store, f"promise {number}", Due(day=date(2026, 3, 18)))
    assert store.path is not None
    found = opening.today(store.path, MICROS)
    assert found is not None
    assert (len(found.rows), found.more) == (opening.MOST, True)


def test_the_unmet_are_counted_as_the_store_counts_them(filled_store: Store) -> None:
    """Also those that were moved: by what the customer agreed to, as the rules say."""
    late = promised(filled_store, "moved in time", Due(day=date(2026, 3, 16)))
    other = promised(filled_store, "moved without asking", Due(day=date(2026, 3, 16)))
    broken = promised(filled_store, "broken", Due(day=date(2026, 3, 19)))
    early = FixedClock(NOW - timedelta(days=2))
    assert filled_store.path is not None
    filled_store.close()
    before = Store.open(filled_store.path, clock=early)
    for promise_id, agreed in ((late, True), (other, False)):
        with before.write() as writing:
            services.move(writing, promise_id, Due(day=date(2026, 3, 25)), agreed=agreed)
    before.close()
    after = Store.open(filled_store.path, clock=FixedClock(NOW))
    with after.write() as writing:
        services.break_(writing, broken)
    with after.read() as reading:
        expected = promises.count_unmet(reading)
    assert opening_count.count_unmet(filled_store.path, NOW) == expected == 3
    after.close()


@pytest.mark.parametrize("content", [b"", b"this was a store once" * 100])
def test_what_is_no_sound_store_is_left_to_the_store_to_name(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "shop.counterfoil"
    file.write_bytes(content)
    assert opening.today(file, MICROS) is None
    assert opening_count.count_unmet(tmp_path / "absent", NOW) is None
    assert file.read_bytes() == content


DAYS = st.integers(0, 40_000)
"""Whole days since 1970: up to 2079."""
ZONES = ("Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia", "Asia/Gaza", "Africa/Casablanca")


@settings(max_examples=300, deadline=None)
@given(DAYS, st.sampled_from(ZONES))
@example(15_338, "Pacific/Apia")
@example(17_839, "America/Sao_Paulo")
def test_a_day_begins_as_the_rules_say(number: int, zone: str) -> None:
    """Also where clocks leap over midnight, or a day is left out."""
    begin = first_instant(date(1970, 1, 1) + timedelta(days=number), ZoneInfo(zone))
    spans = [
        Span(start, shift)
        for start, shift in zone_spans(zone)
        if start < micros(FixedClock(begin)) + SOON
    ]
    assert opening.first_instant(spans[-4:], number) == micros(FixedClock(begin))
