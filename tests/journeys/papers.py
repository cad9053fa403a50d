"""Every summary that must print: which shops, kinds, papers and languages, and on what records.

`test_reports_everywhere` makes a fixed tenth of them, `make reports` all. `paper_checks` says
what each must hold.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from app import sample
from app.language import available
from app.reports import KINDS, making
from app.services import interactions
from app.services.customers import NewCustomer
from app.services.interactions import NewInteraction
from app.services.parts import NewPromise, NewRemark
from models.sessions import Reading
from models.store import ShopDefaults, Store
from models.values import Actor, Due, Emotion, FixedClock, RemarkKind
from tests.app.exchange.kit import map_of, take

NOW: Final = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
"""When everything is printed."""


@dataclass(frozen=True, slots=True)
class Case:
    """One summary of one shop."""

    shop: str
    kind: str
    paper: str
    language: str

    def __str__(self) -> str:
        return f"{self.shop} {self.kind} {self.paper} {self.language}"


@dataclass(frozen=True, slots=True)
class Real:
    """A real file: what it is imported by, and the years it tells of."""

    file: str
    by: str
    first: int
    last: int


REAL: Final = {
    "boston311": Real("boston311/requests_2015_sample.csv", "boston311-2015", 2015, 2015),
    "olist": Real("olist/orders_joined.csv", "olist", 2016, 2018),
    "survey": Real("survey/2017_SFO_Customer_Survey_20250817.csv", "survey-2017", 2017, 2017),
    "cfpb": Real("cfpb/complaints_sample.csv", "cfpb", 2012, 2026),
}
SCRIPTS: Final = {
    "long word": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    * 4,
    "long note": ("She came in about the brake, and we said what would be done about it. " * 286)[
        :20_000
    ],
    "one letter": "O",
    "200 letters": "W" * 200,
    "arabic": "وعدناه أن نصلح الفرامل قبل يوم 5.11.2026 (مرتين!)",
    "hebrew": "הבטחנו לתקן את הבלמים של Shira בע״מ עד יום 5.11.2026",
    "devanagari": "हमने वादा किया था कि ब्रेक शुक्रवार तक ठीक कर देंगे",
    "thai": "เราสัญญาว่าจะซ่อมเบรกให้เสร็จภายในวันศุกร์นี้และจะโทรแจ้งลูกค้า",
    "chinese": "我们答应在星期五之前修好刹车，并打电话通知客户。",
    "japanese": "金曜日までにブレーキを修理し、「お電話します」と約束しました。",
    "korean": "금요일까지 브레이크를 고치고 고객에게 전화하기로 약속했습니다",
    "emoji": "Fit the 🚲 brake 👩‍🍳 👍🏽 🇩🇪 and ring 📞",
}
"""What is said to customers of the shop of extremes, by what each is an extreme of."""
NAMES: Final = {"one letter": "O", "200 letters": "W" * 200, "long note": "Ada Lovelace"}
EMPTY, ONE = "nothing", "one"
MADE_UP: Final = (EMPTY, ONE, "extremes")


def cases() -> list[Case]:
    """Return every case, the same in every run."""
    spoken = available()
    found = [*_of("sample", spoken), *_of("extremes", ("en", "ar"))]
    found += [case for shop in (EMPTY, ONE) for case in _of(shop, ("en",))]
    found += [case for shop in REAL for case in _of(shop, ("en",), real=True)]
    return found


def _of(shop: str, languages: Iterable[str], *, real: bool = False) -> Iterator[Case]:
    """Yield a shop's cases; real ones on the usual paper alone."""
    for language in languages:
        for kind in KINDS:
            papers = making.papers(kind)
            for paper in papers[:1] if real else papers:
                yield Case(shop, kind, paper, language)


def fixed_tenth() -> list[Case]:
    """Return every tenth case, and whatever it takes that no kind or shop is missing."""
    every = cases()
    chosen = every[::10]
    for case in every:
        kinds, shops = {one.kind for one in chosen}, {one.shop for one in chosen}
        if case.kind not in kinds or case.shop not in shops:
            chosen.append(case)
    return sorted(chosen, key=every.index)


def shared_data() -> Path | None:
    """Return the real files beside the checkout, or where COUNTERFOIL_SHARED says."""
    named = os.environ.get("COUNTERFOIL_SHARED")
    parents = Path(__file__).resolve().parents
    folders = [Path(named)] if named else [parent / "shared" for parent in parents]
    return next((folder / "data" for folder in folders if (folder / "data").is_dir()), None)


class Shops:
    """Makes the shops as they are asked for, each once, in one folder."""

    def __init__(self, room: Path) -> None:
        """Begin without any."""
        self._room = room

    @contextmanager
    def reading(self, name: str) -> Iterator[Reading]:
        """Lend a shop's records as they stand at `NOW`."""
        path = self._room / f"{name}.counterfoil"
        if not path.exists():
            self._make(name, path)
        store = Store.open(path, clock=FixedClock(NOW), create=False)
        try:
            with store.read() as reading:
                yield reading
        finally:
            store.close()

    def _make(self, name: str, path: Path) -> None:
        if name == "sample":
            sample.build(path, NOW.date())
        elif name in REAL:
            _imported(name, path)
        else:
            _made_up(name, path)


def _imported(name: str, path: Path) -> None:
    data = shared_data()
    assert data is not None
    store = Store.open(path, clock=FixedClock(NOW))
    try:
        take(store, data / REAL[name].file, map_of(REAL[name].by), set_shop=True)
    finally:
        store.close()


def _made_up(name: str, path: Path) -> None:
    """Make a shop of no record, of one, or of one for each extreme."""
    defaults = ShopDefaults("Fenwick & Daughters, Bicycles", "Europe/London")
    store = Store.open(path, clock=FixedClock(NOW), defaults=defaults)
    told = {EMPTY: {}, ONE: {"one": "Ring back about the red frame"}}.get(name, SCRIPTS)
    try:
        with store.write(Actor()) as writing:
            for number, (extreme, words) in enumerate(told.items(), 1):
                interactions.log(writing, _visit(number, extreme, words))
    finally:
        store.close()


def _visit(number: int, extreme: str, words: str) -> NewInteraction:
    """Return a visit that has these words wherever words can be."""
    day = date(2026, 10, 1 + number)
    short = words[:2000]
    return NewInteraction(
        words,
        customer=NewCustomer(NAMES.get(extreme, short[:200])),
        at=datetime(2026, 10, number, 12, tzinfo=UTC),
        emotion=list(Emotion)[number % 5],
        remarks=[NewRemark(kind, short) for kind in RemarkKind],
        promises=[NewPromise(short, Due(day=day)), NewPromise(short, Due(day=NOW.date()))],
    )


def wanted(reading: Reading, case: Case) -> making.Wanted:
    """Return what is asked for: all the shop's time, its busiest customer, its first promise."""
    real = REAL.get(case.shop)
    first = date(real.first, 1, 1) if real else date(2026, 10, 1)
    last = date(real.last, 12, 31) if real else date(2026, 10, 31)
    return making.Wanted(
        case.kind,
        first,
        last,
        as_of=last if case.kind in making.AS_OF and real else None,
        customer_id=_one(reading, _BUSIEST),
        promise_id=_one(reading, "SELECT min(id) FROM promise"),
    )


_BUSIEST = (
    "SELECT customer_id FROM interaction WHERE customer_id IS NOT NULL "
    "GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"
)


def _one(reading: Reading, statement: str) -> int | None:
    found: int | None = reading.connection.exec_driver_sql(statement).scalar()
    return found
