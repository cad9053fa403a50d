"""The main job from the command line, on a sample shop that is made for it.

An interaction with a promise is recorded, the unmet promises are listed, and the summary of
the month and one customer's profile are written as PDF. What is typed is shown before what
came of it, so that it can be typed again.
"""

from __future__ import annotations

import io
import json
import shlex
import sys
import tempfile
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

from app.__main__ import main as counterfoil

CUSTOMER = "Inês Gonçalves"
NOTE = "The rear brake rubs again, a week after the repair. Calm, and glad we looked at once."
PROMISE = "Fit a new brake cable and ring her"


class Failed(Exception):
    """A command did not do what it was asked."""


class Shop:
    """A store to which commands are given, each shown as it would be typed."""

    def __init__(self, store: Path) -> None:
        """Name the store."""
        self._store = store

    def do(self, *words: str) -> None:
        """Give one command and let it say what it has to say."""
        print("$ counterfoil", shlex.join(words))
        self._run([*words])
        print()

    def ask(self, *words: str) -> Any:
        """Give one command and return its JSON document."""
        heard = io.StringIO()
        with redirect_stdout(heard):
            self._run(["--json", *words])
        return json.loads(heard.getvalue())

    def _run(self, words: list[str]) -> None:
        status = counterfoil(["--store", str(self._store), *words])
        if status != 0:
            raise Failed(f"counterfoil {shlex.join(words)} ended with {status}")


def main(folder: Path) -> int:
    """Do the main job and leave the printed summaries in `folder`; return the exit status."""
    folder.mkdir(parents=True, exist_ok=True)
    period, profile = folder / "period.pdf", folder / "profile.pdf"
    with tempfile.TemporaryDirectory(prefix="counterfoil-") as temporary:
        shop = Shop(Path(temporary) / "sample.counterfoil")
        try:
            work(shop, Path(temporary) / "sample.counterfoil", period, profile)
        except Failed as failure:
            print(failure, file=sys.stderr)
            return 1
    print("Done. The sample shop was made in a temporary folder and is gone again; kept are")
    print(f"  {period.resolve()}   the month's summary")
    print(f"  {profile.resolve()}   what we know of {CUSTOMER}, and owe her")
    return 0


def work(shop: Shop, store: Path, period: Path, profile: Path) -> None:
    """Record, look, print. Raises Failed at the first command that is refused."""
    print("1. A sample shop: forty customers and a year of what they met\n")
    shop.do("sample", str(store))
    print("2. An interaction, and a promise made in it\n")
    shop.do(
        "log", "--customer", CUSTOMER, "--channel", "counter", "--note", NOTE,
        "--emotion", "1", "--emotion-source", "staff", "--remark", "complaint:It rubs again",
        "--promise", PROMISE, "--due", "tomorrow 3pm",
    )  # fmt: skip
    print("3. What the shop owes and has not done\n")
    shop.do("unmet")
    unmet = shop.ask("unmet")
    print("4. The printed summaries\n")
    shop.do("report", "period", "-o", str(period))
    shop.do("report", "profile", "--customer", CUSTOMER, "-o", str(profile))
    counted = shop.ask("measures")
    print(
        f"{counted['customers']} customers, {counted['interactions']} interactions, "
        f"{counted['promises']['made']} promises, {len(unmet)} of them unmet.\n"
    )


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "summaries")))
