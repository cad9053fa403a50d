"""Grab every page of the sample shop, in light and dark, and every printed summary.

    python packaging/screenshots.py

All pictures go to build/screenshots; the README's own are copied to docs/images. The shop, its
day and the letters are always the same, so a difference is a difference of the program.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2

from app import sample
from app.__main__ import main as counterfoil
from app.queries import promises
from app.settings import Theme
from models.store import Store
from models.values import FixedClock
from staging import own_look, settle, staged
from ui.context import PageName
from ui.main_window import MainWindow
from ui.pages.counter import CounterPage

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "build" / "screenshots"
IMAGES = ROOT / "docs" / "images"
TODAY = date(2026, 3, 18)
NOW = datetime(2026, 3, 18, 14, 20, tzinfo=UTC)
SIZE = (1280, 800)
FOR_THE_README = (
    "counter-light.png",
    "customers-light.png",
    "promises-dark.png",
    "reports-light.png",
    "period-1.png",
)
"""What is shown at the top of the README."""
QUIET = 800
"""Milliseconds: longer than a page waits for a pause in the typing."""
TYPED: dict[str, object] = {
    "note": "Two of the cargo bikes came back with loose mudguards. Friendly about it, but the "
    "Saturday round is full and needs all of them.",
    "emotion": -1,
    "source": "customer",
    "remarks": [{"kind": "complaint", "text": "You checked them only last week."}],
    "promises": [
        {
            "text": "Both checked, mudguards tight, ready at the door",
            "due": "friday noon",
            "owner": None,
        }
    ],
}


def owed_most(store_path: Path) -> int:
    """Return the one with unmet promises who has been promised most: a profile with a story."""
    store = Store.open(store_path, clock=FixedClock(NOW), create=False)
    with store.read() as reading:
        unmet = [row for row in promises.desk(reading) if row.unmet]
        owed = {row.customer_id for row in unmet if row.customer_id is not None}
        counts = {who: len(promises.of_customer(reading, who)) for who in sorted(owed)}
    store.close()
    return max(counts, key=lambda who: counts[who])


def grab_pages(window: MainWindow, customer: int, theme: Theme) -> None:
    """Grab each destination, filled, with somebody at work; the Counter last."""
    window.resize(*SIZE)
    window.context.person.switch(window.context.shop.facts.staff[0].id)
    for name in [name for name in PageName if name is not PageName.COUNTER]:
        target = {"customer": customer} if name is PageName.CUSTOMERS else {}
        grab(window, name, theme, **target)
    window.navigate(PageName.COUNTER, customer=customer)
    settle(window, QUIET)
    fill_in(window)
    grab(window, PageName.COUNTER, theme)


def grab(window: MainWindow, name: PageName, theme: Theme, **target: object) -> None:
    """Open a destination, wait until it is filled, and keep its picture."""
    window.navigate(name)
    settle(window)  # a page turns to a record once it is there
    window.navigate(name, **target)
    settle(window, QUIET)
    keep(window, f"{name.value}-{theme.value}.png")


def fill_in(window: MainWindow) -> None:
    """Type what a clerk would, through the form's own way of showing a draft again."""
    page = window.page(PageName.COUNTER)
    assert isinstance(page, CounterPage)
    page.form.take(json.dumps(json.loads(page.form.kept()) | TYPED))


def keep(window: MainWindow, name: str) -> None:
    """Write the window's picture. Raises OSError where it cannot be written."""
    if not window.grab().save(str(PICTURES / name)):
        raise OSError(f"could not write {PICTURES / name}")


def print_summaries(store: Path, customer: int) -> Iterator[Path]:
    """Write each summary as PDF through the command line, and yield the files."""
    for kind, more in {
        "period": ["--month", "2026-02", "--as-of", TODAY.isoformat()],
        "profile": ["--customer", str(customer)],
        "unmet": ["--as-of", TODAY.isoformat()],
    }.items():
        file = PICTURES / f"{kind}.pdf"
        if counterfoil(["--store", str(store), "report", kind, *more, "-o", str(file)]) != 0:
            raise RuntimeError(f"the {kind} summary was refused")
        yield file


def draw(pdf: Path) -> None:
    """Draw each page of a PDF beside it."""
    document = pypdfium2.PdfDocument(pdf)
    for number in range(len(document)):
        page = document[number]
        page.render(scale=1.5).to_pil().save(pdf.with_name(f"{pdf.stem}-{number + 1}.png"))
        page.close()
    document.close()


def main() -> int:
    """Make the sample shop, grab, print, copy."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    IMAGES.mkdir(parents=True, exist_ok=True)
    own_look()
    os.environ["SOURCE_DATE_EPOCH"] = str(int(NOW.timestamp()))
    with tempfile.TemporaryDirectory(prefix="counterfoil-pictures-") as folder:
        shop = Path(folder) / "sample.counterfoil"
        sample.build(shop, TODAY)
        customer = owed_most(shop)
        for theme in (Theme.LIGHT, Theme.DARK):
            copied = Path(shutil.copy(shop, Path(folder) / f"{theme.value}.counterfoil"))
            with staged(copied, Path(folder) / theme.value, FixedClock(NOW), theme) as window:
                grab_pages(window, customer, theme)
        for pdf in print_summaries(shop, customer):
            draw(pdf)
    for name in FOR_THE_README:
        shutil.copy(PICTURES / name, IMAGES / name)
    print(f"{len(list(PICTURES.glob('*.png')))} pictures in {PICTURES.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
