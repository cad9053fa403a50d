"""Grab every page and dialog of the sample shop in every look, and every printed summary.

    python packaging/screenshots.py [LOOK...]

Light, dark, Arabic (right to left) and 200 %, each in a folder of build/screenshots; the README's
own are copied to docs/images when all looks are taken. The shop, its day and the letters are
always the same, so a difference is a difference of the program.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pypdfium2

from app import sample
from app.__main__ import main as counterfoil
from app.queries import promises
from looks import LOOKS, NOW
from models.store import Store
from models.values import FixedClock, PromiseState

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "build" / "screenshots"
IMAGES = ROOT / "docs" / "images"
LOOK = ROOT / "packaging" / "looks.py"
TODAY = NOW.date()
FOR_THE_README = {
    "light/counter.png": "counter-light.png",
    "light/customers.png": "customers-light.png",
    "dark/promises.png": "promises-dark.png",
    "light/reports.png": "reports-light.png",
    "printed/period-1.png": "period-1.png",
    "printed/unmet-1.png": "unmet-1.png",
}
"""What is shown at the top of the README, and under which name."""
AT_ONCE = 2
"""Looks that are taken side by side."""


def owed_most(store_path: Path) -> int:
    """Return the one with unmet promises who has been promised most: a profile with a story."""
    store = Store.open(store_path, clock=FixedClock(NOW), create=False)
    with store.read() as reading:
        unmet = [row for row in promises.desk(reading) if row.unmet]
        owed = {row.customer_id for row in unmet if row.customer_id is not None}
        counts = {who: len(promises.of_customer(reading, who)) for who in sorted(owed)}
    store.close()
    return max(counts, key=lambda who: counts[who])


def just_made(store_path: Path) -> int:
    """Return a promise that is still to be kept. Raises IndexError where there is none."""
    store = Store.open(store_path, clock=FixedClock(NOW), create=False)
    with store.read() as reading:
        still_open = [row.id for row in promises.desk(reading) if row.state is PromiseState.OPEN]
    store.close()
    return still_open[-1]


def print_summaries(store: Path, customer: int) -> Iterator[Path]:
    """Write each summary as PDF through the command line, and yield the files."""
    month, day = ["--month", "2026-02"], ["--as-of", TODAY.isoformat()]
    for kind, more in {
        "period": [*month, *day],
        "unmet": day,
        "handover": day,
        "voice": [*month, *day],
        "staff": [*month, *day],
        "profile": ["--customer", str(customer)],
        "copy": ["--customer", str(customer)],
        "slip": ["--promise", str(just_made(store))],
    }.items():
        file = PICTURES / "printed" / f"{kind}.pdf"
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


def take(look: str, shop: Path, customer: int) -> None:
    """Take the pictures of one look. Raises CalledProcessError where that fails."""
    more = [look, str(shop), str(customer), str(PICTURES / look)]
    screen = shop.with_name(f"{look}.json")
    width, height = LOOKS[look].screen
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    place = {"name": look, "x": 0, "y": 0, "width": width, "height": height}
    screen.write_text(json.dumps({"screens": [place | dots]}), encoding="utf-8")
    drawn = os.environ | {
        "QT_SCALE_FACTOR": str(LOOKS[look].scale),
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
    }
    subprocess.run([sys.executable, str(LOOK), *more], check=True, env=drawn)


def main(*wanted: str) -> int:
    """Make the sample shop, grab, print, copy."""
    looks = wanted or tuple(LOOKS)
    for folder in (*looks, "printed"):
        shutil.rmtree(PICTURES / folder, ignore_errors=True)
    (PICTURES / "printed").mkdir(parents=True)
    os.environ["SOURCE_DATE_EPOCH"] = str(int(NOW.timestamp()))
    with tempfile.TemporaryDirectory(prefix="counterfoil-pictures-") as place:
        shop = Path(place) / "sample.counterfoil"
        sample.build(shop, TODAY)
        customer = owed_most(shop)
        with ThreadPoolExecutor(AT_ONCE) as hands:
            list(hands.map(partial(take, shop=shop, customer=customer), looks))
        for pdf in print_summaries(shop, customer):
            draw(pdf)
    if not wanted:
        copy_for_the_readme()
    print(f"{len(list(PICTURES.rglob('*.png')))} pictures in {PICTURES.relative_to(ROOT)}")
    return 0


def copy_for_the_readme() -> None:
    """Copy what the README shows."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    for made, shown in FOR_THE_README.items():
        shutil.copy(PICTURES / made, IMAGES / shown)


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
