"""The whole capture as somebody does it who cannot see the window: by role and name alone.

A real window on a screen in memory, driven through AT-SPI by `at_spi_hands.py`; what came of it
is asked of the command line. Left out, with the reason, where the packages for it are missing:
packaging/setup.sh --tests installs them on Debian.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

HANDS = Path(__file__).with_name("at_spi_hands.py")
ROOT = HANDS.parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
HANDS_IN_A_SESSION = ("dbus-run-session", "--", SYSTEM_PYTHON, "-W", "ignore", str(HANDS))
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
MANAGERS = ("matchbox-window-manager", "openbox")
"""Without a window manager nobody gives a window the keyboard."""
SCREEN = "1280x800x24"

NAME = "Zoë Ünal"
NOTE = "Bike not ready. She waited 40 minutes."
PROMISE = "bring the bike round"


def missing() -> str:
    """Return what this needs and this computer lacks; "" where all is there."""
    lacking = [name for name in ("Xvfb", "dbus-run-session") if shutil.which(name) is None]
    if not launcher():
        lacking.append("at-spi-bus-launcher")
    if not manager():
        lacking.append("a window manager")
    if not speaks_at_spi():
        lacking.append("gi with Atspi 2.0 for the system's Python")
    return ", ".join(lacking)


def launcher() -> str:
    """Return the program that starts the accessibility bus, or ""."""
    return next((path for path in LAUNCHERS if Path(path).exists()), "")


def manager() -> str:
    """Return a window manager, or ""."""
    return next((path for name in MANAGERS if (path := shutil.which(name))), "")


def speaks_at_spi() -> bool:
    """Tell whether the system's Python can speak AT-SPI."""
    probe = "import gi; gi.require_version('Atspi', '2.0')"
    if not Path(SYSTEM_PYTHON).exists():
        return False
    return subprocess.run([SYSTEM_PYTHON, "-c", probe], capture_output=True).returncode == 0


def program(store: Path) -> list[str]:
    """Return the command that opens the program on a store."""
    return [sys.executable, "-m", "app", "--store", str(store)]


class Listener:
    """Somebody at the window with a screen reader: asks the hands to do things, and hears."""

    def __init__(self, hands: subprocess.Popen[str]) -> None:
        """Speak with hands that were started."""
        self._hands = hands

    def ask(self, deed: str, **what: str) -> Any:
        """Return what came of a deed; one that could not be done fails the test."""
        assert self._hands.stdin is not None
        assert self._hands.stdout is not None
        self._hands.stdin.write(json.dumps({"deed": deed, **what}) + "\n")
        self._hands.stdin.flush()
        # The services of the bus talk on the same line.
        said = next((line for line in self._hands.stdout if line.startswith("{")), None)
        assert said is not None, "the hands are gone"
        answer = json.loads(said)
        assert "error" not in answer, answer["error"]
        return answer["result"]

    def press(self, name: str, role: str = "push button") -> None:
        """Press a control."""
        assert self.ask("press", role=role, name=name)

    def write(self, name: str, text: str) -> None:
        """Fill a field."""
        assert self.ask("write", role="text", name=name, text=text) == text

    def hears(self, text: str) -> str:
        """Return the announcement that begins so."""
        return str(self.ask("hear", text=text))


@contextmanager
def screen() -> Iterator[str]:
    """Run a screen in memory and yield its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as line:
            yield f":{line.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def surroundings(home: Path, display: str) -> dict[str, str]:
    """Return the environment of somebody with a screen reader, in a home of their own."""
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    folders = ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR")
    return {
        **kept,
        **{f"XDG_{name}": str(home) for name in folders},
        "HOME": str(home),
        "LC_ALL": "C.UTF-8",
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }


@contextmanager
def window_open(store: Path) -> Iterator[Listener]:
    """Open the program's window on a store, with somebody listening; end all of it in order."""
    # A socket's path must be short, which a test's own folder need not be; and the services of
    # the bus may still write there while it is taken away.
    place = tempfile.TemporaryDirectory(prefix="at-spi-", ignore_cleanup_errors=True)
    with place as home, screen() as display, (Path(home) / "errors").open("w+") as errors:
        hands = subprocess.Popen(
            [*HANDS_IN_A_SESSION, launcher(), manager(), *program(store)],
            cwd=ROOT,
            env=surroundings(Path(home), display),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            encoding="utf-8",
        )
        try:
            yield Listener(hands)
        except AssertionError:
            errors.seek(0)
            sys.stdout.write(errors.read())  # what the program itself had to say
            raise
        finally:
            status = end(hands)
        assert status == 0
        [log] = Path(home).rglob("counterfoil.log")
        assert " ERROR " not in log.read_text(encoding="utf-8")


def end(hands: subprocess.Popen[str]) -> int:
    """Let the hands close the program and all they started; return their exit status."""
    try:
        hands.communicate(timeout=30)
    except subprocess.TimeoutExpired:
        hands.kill()
        hands.communicate()
    return hands.returncode


def counterfoil(store: Path, *words: str) -> Any:
    """Ask the command line about the store."""
    command = [*program(store), "--json", *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return json.loads(done.stdout)


@pytest.mark.skipif(bool(missing()), reason=f"AT-SPI cannot be spoken here without {missing()}")
def test_the_whole_capture_is_heard_and_done_without_seeing(tmp_path: Path) -> None:
    store = tmp_path / "shop.counterfoil"
    with window_open(store) as clerk:
        begin(clerk)
        capture(clerk)
        clerk.press("Save the interaction")
        clerk.hears("Saved ")
        clerk.hears("1 unmet promise")
        assert clerk.ask("name_of", role="push button", name="1 unmet") == "1 unmet promise"
        it_is_in_the_store(store)
        clerk.ask("keys", chord="Control+Z")
        clerk.hears("Taken back: interaction logged (")
        clerk.hears("No unmet promise")
        assert counterfoil(store, "unmet") == []


def begin(clerk: Listener) -> None:
    """Answer the two questions of the first run."""
    clerk.write("Shop's name", "Rad & Tat")
    clerk.write("Your name", "Anna")
    clerk.press("Begin")


def capture(clerk: Listener) -> None:
    """A new customer, a note, a face, a promise."""
    clerk.write("Customer", NAME)
    assert NAME in clerk.ask("name_of", role="list item", name="New customer")
    clerk.ask("keys", chord="Control+Shift+N")
    clerk.ask("name_of", role="label", name="New customer")
    clerk.write("Note", NOTE)
    clerk.press("Felt on leaving: 1 Angry", role="check box")
    assert clerk.ask("is_checked", role="check box", name="Felt on leaving: 1 Angry")
    clerk.write("We promise to", PROMISE)
    clerk.write("By when", "yesterday")
    assert clerk.ask("described", role="combo box", name="Anna") == "Whose promise"
    assert clerk.ask("nameless") == []


def it_is_in_the_store(store: Path) -> None:
    """Find through the command line what was said to the window."""
    [promise] = counterfoil(store, "unmet")
    assert (promise["text"], promise["customer"], promise["owner"]) == (PROMISE, NAME, "Anna")
    assert (promise["standing"], promise["days_late"]) == ("overdue", 1)
    [hit] = counterfoil(store, "search", "waited minutes")
    assert (hit["kind"], hit["text"], hit["customer"]) == ("interaction", NOTE, NAME)
