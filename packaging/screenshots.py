"""Grab every page of the sample shop, in light and dark, and every printed summary.

    python packaging/screenshots.py

All pictures go to build/screenshots; the README's own are copied to docs/images. The shop, its
day and the letters are always the same, so a difference is a difference of the program.
"""

from __future__ import annotations

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
from staging import own_letters, settle, staged
from ui.application import start
from ui.context import PageName
from ui.main_window import MainWindow

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


def owed_most(store_path: Path) -> int:
    """Return the customer to whom most is owed: that profile has something to show."""
    store = Store.open(store_path, clock=FixedClock(NOW), create=False)
    with store.read() as reading:
        rows = [row.customer_id for row in promises.desk(reading) if row.customer_id is not None]
    store.close()
    return max(sorted(set(rows)), key=rows.count)


def grab_pages(window: MainWindow, customer: int, theme: Theme) -> None:
    """Grab each destination, filled; the customer's profile where one is shown."""
    targets: dict[PageName, dict[str, object]] = {
        PageName.COUNTER: {"customer": customer},
        PageName.CUSTOMERS: {"customer": customer},
    }
    window.resize(*SIZE)
    for name in PageName:
        window.navigate(name)
        settle(window)
        window.navigate(name, **targets.get(name, {}))
        settle(window)
        keep(window, f"{name.value}-{theme.value}.png")


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
    start()
    own_letters()
    with tempfile.TemporaryDirectory(prefix="counterfoil-pictures-") as folder:
        shop = Path(folder) / "sample.counterfoil"
        sample.build(shop, TODAY)
        customer = owed_most(shop)
        for theme in (Theme.LIGHT, Theme.DARK):
            with staged(shop, Path(folder) / theme.value, FixedClock(NOW), theme) as window:
                grab_pages(window, customer, theme)
        for pdf in print_summaries(shop, customer):
            draw(pdf)
    for name in FOR_THE_README:
        shutil.copy(PICTURES / name, IMAGES / name)
    print(f"{len(list(PICTURES.glob('*.png')))} pictures in {PICTURES.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
