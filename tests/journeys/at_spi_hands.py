"""A stand-in for a screen reader: finds by role and name, acts, listens. Not a test itself.

Runs under the system's own Python, whose `gi` speaks AT-SPI, inside a D-Bus session of its own:

    dbus-run-session -- /usr/bin/python3 at_spi_hands.py LAUNCHER MANAGER PROGRAM ARGUMENT...

It starts the accessibility bus, the window manager and the program, then answers requests: one
JSON object a line on standard input, one a line on standard output. A request names a `deed` of `DEEDS` and its
arguments; the answer holds `result`, or `error` with what could be found instead.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found,unused-ignore]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found,unused-ignore]  # noqa: E402

PATIENCE = 30.0
"""Seconds that something asked for may take to come."""
PAUSE = 0.02
SAID = "object:announcement"
KEYCODES = {"Control": 37, "Shift": 50, "N": 57, "Z": 52}
"""Where the keys lie on a PC keyboard, as X counts them."""
MANAGER_PAUSE = 0.5
"""Seconds after which a window manager that still runs has found its screen."""
KEY_PAUSE = 0.2
"""Seconds in which the window manager may hand the keyboard over."""

heard: list[str] = []
"""What was announced, oldest first."""
started: list[subprocess.Popen[bytes]] = []
"""The bus, the window manager and, last, the program."""


class NotThereError(Exception):
    """What was asked for did not come in time."""


def listen() -> object:
    """Note everything that a screen reader would be told to say."""
    listener = Atspi.EventListener.new(lambda event: heard.append(str(event.any_data)))
    listener.register(SAID)
    return listener


def wait(look: Callable[[], Any], what: str) -> Any:
    """Look until there is something, letting events in; raise NotThereError after `PATIENCE`."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and started[-1].poll() is None:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            found = look()
        except GLib.Error:  # something went away while it was looked at
            found = None
        if found:
            return found
        time.sleep(PAUSE)
    raise NotThereError(f"{what} did not come; there are: {sorted(everything())}; {heard=}")


def everything() -> set[str]:
    """Describe all that is showing."""
    return {f"{node.get_role_name()} {node.get_name()!r}" for node in showing()}


def showing() -> Iterator[Any]:
    """Yield everything on the screen, parents before what they hold."""
    desktop = Atspi.get_desktop(0)
    waiting = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
    while waiting:
        node = waiting.pop(0)
        if node is None:
            continue
        top = node.get_role() == Atspi.Role.APPLICATION
        if not top and not node.get_state_set().contains(Atspi.StateType.SHOWING):
            continue
        yield node
        waiting += [node.get_child_at_index(at) for at in range(node.get_child_count())]


def find(role: str, name: str) -> Any:
    """Return the first of this role whose name begins so, once it is there and can be used."""

    def look() -> Any:
        for node in showing():
            if node.get_role_name() == role and (node.get_name() or "").startswith(name):
                return node if node.get_state_set().contains(Atspi.StateType.ENABLED) else None
        return None

    return wait(look, f"{role} {name!r}")


def press(role: str, name: str, action: str = "Press") -> bool:
    """Do one action of a control."""
    node = find(role, name)
    for at in range(node.get_n_actions()):
        if Atspi.Action.get_action_name(node, at) == action:
            return bool(node.do_action(at))
    raise NotThereError(f"{name!r} cannot {action!r}")


def write(role: str, name: str, text: str) -> str:
    """Set the text of a field, and return what it holds then."""
    node = find(role, name)
    node.set_text_contents(text)
    return str(wait(lambda: node.get_text(0, -1), f"text in {name!r}"))


def keys(chord: str) -> bool:
    """Press a chord such as "Control+Shift+N" on the keyboard, wherever that is now."""
    codes = [KEYCODES[key] for key in chord.split("+")]
    time.sleep(KEY_PAUSE)
    for code in codes:
        Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.PRESS)
    for code in reversed(codes):
        Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.RELEASE)
    return True


def name_of(role: str, name: str) -> str:
    """Return the whole name of a control."""
    return str(find(role, name).get_name())


def described(role: str, name: str) -> str:
    """Return what is said of a control beside its name."""
    return str(find(role, name).get_description())


def is_checked(role: str, name: str) -> bool:
    """Tell whether a control is chosen."""
    return bool(find(role, name).get_state_set().contains(Atspi.StateType.CHECKED))


def hear(text: str) -> str:
    """Return the announcement that begins so, once it was made."""
    return str(
        wait(lambda: next((said for said in heard if said.startswith(text)), None), f"{text!r}")
    )


def nameless() -> list[str]:
    """Return the roles of what takes the keyboard here but has no name."""
    return [
        node.get_role_name()
        for node in showing()
        if node.get_state_set().contains(Atspi.StateType.FOCUSABLE) and not node.get_name()
    ]


DEEDS: dict[str, Callable[..., Any]] = {
    deed.__name__: deed
    for deed in (press, write, keys, name_of, described, is_checked, hear, nameless)
}


def answer(line: str) -> dict[str, Any]:
    """Do what one line asks for."""
    request = json.loads(line)
    try:
        return {"result": DEEDS[request.pop("deed")](**request)}
    except (NotThereError, GLib.Error) as error:
        return {"error": str(error)}


def main(launcher: str, *programs: str) -> int:
    """Start the bus and the programs, answer until nobody asks, end all; return the status."""
    manager, *program = programs
    started.append(subprocess.Popen([launcher, "--launch-immediately"]))
    started.append(manage(manager))
    Atspi.init()
    listener = listen()  # before the program starts, so that nothing is missed
    started.append(subprocess.Popen(program))
    try:
        for line in sys.stdin:
            sys.stdout.write(json.dumps(answer(line)) + "\n")
            sys.stdout.flush()
    finally:
        status = end()
        del listener
    return status


def manage(manager: str) -> subprocess.Popen[bytes]:
    """Start the window manager, again where it comes before the screen is ready."""
    for _ in range(20):
        process = subprocess.Popen([manager])
        try:
            process.wait(MANAGER_PAUSE)
        except subprocess.TimeoutExpired:
            break
    return process


def end() -> int:
    """End everything that was started, the program first; return its exit status."""
    for process in reversed(started):
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
    return started[-1].wait()


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
