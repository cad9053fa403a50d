"""This computer's choices; the shop's own choices live in the store.

Kept as `settings.toml`. What this version does not know is kept as it is, so that an older
program does not lose a newer one's choices. A value that makes no sense is left out with a
warning; a file that cannot be read as TOML is set aside under another name, never deleted.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from app.paths import AppPaths

log = logging.getLogger(__name__)

COMPUTER_ID = r"[0-9a-f]{16,64}"
LANGUAGE = r"[a-z]{2,3}([_-][A-Za-z0-9]{2,8})*"
_PLAIN = re.compile(r'([a-z_]+) = (?:"([^"\\\x00-\x1f\x7f]*)"|([1-9][0-9]*)|(true|false)|(\[\]))')
"""A line that means the same to everybody: a name, then plain text, a number, yes or no, or an
empty list."""


class Theme(StrEnum):
    """How the window looks."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Paper(StrEnum):
    """The sheet that summaries are laid out for."""

    A4 = "a4"
    LETTER = "letter"


class Settings(NamedTuple):
    """The choices made on this computer; None means "as the shop or the system says".

    `computer` is a random id, made once, by which undo and history tell computers apart;
    `staff_id` is who worked here last. `backup_folder` is a second folder for backups, on a stick
    or a share; `backup_budget` the bytes that the backups in a folder may take. `touch` makes
    controls large enough for a finger.
    `unknown` holds what another version wrote.
    """

    computer: str = ""
    staff_id: int | None = None
    theme: Theme = Theme.SYSTEM
    touch: bool = False
    paper: Paper | None = None
    language: str | None = None
    store: str | None = None
    backup_folder: str | None = None
    backup_budget: int | None = None
    promise_filters: tuple[str, ...] = ()
    unknown: Mapping[str, object] = MappingProxyType({})


def load(paths: AppPaths) -> Settings:
    """Read the choices, and give this computer its id on the first call.

    Never fails: what cannot be read is logged and answered with the defaults.
    """
    settings = _read(paths.settings_file)
    if settings.computer:
        return settings
    import secrets  # at the first start alone

    settings = settings._replace(computer=secrets.token_hex(16))
    try:
        save(paths, settings)
    except OSError as error:
        log.warning("The settings could not be written: %s", error)
    return settings


def save(paths: AppPaths, settings: Settings) -> None:
    """Write the choices, whole or not at all. Raises OSError where that cannot be done."""
    import tomli_w  # later than the first picture

    from app.files import replace_file

    paths.config_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    known = {name: getattr(settings, name) for name in _READERS}
    table = {**settings.unknown, **{name: _plain(v) for name, v in known.items() if v is not None}}
    replace_file(paths.settings_file, tomli_w.dumps(table).encode(), private=True)


def _read(file: Path) -> Settings:
    """Parse the file into settings; the defaults where there is none or it is no use."""
    try:
        table = _parsed(file.read_bytes().decode())
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        log.warning("The settings could not be read: %s", error)
        return Settings()
    except ValueError as error:  # what is not UTF-8, and what is not TOML
        _set_aside(file, error)
        return Settings()
    known = {name: value for name, value in table.items() if name in _READERS}
    unknown = {name: value for name, value in table.items() if name not in _READERS}
    return _checked(known)._replace(unknown=unknown)


def _parsed(text: str) -> dict[str, Any]:
    """Read TOML; a file of plain lines, as it mostly is, without loading its library."""
    found = [_PLAIN.fullmatch(line) for line in text.split("\n") if line]
    table = {m[1]: _plain_value(*m.groups()[1:]) for m in found if m}
    if len(table) == len(found):
        return table
    import tomllib

    return tomllib.loads(text)


def _plain_value(
    text: str | None, number: str | None, sign: str | None, _nothing: str | None
) -> object:
    """Return what a plain line says."""
    if text is not None:
        return text
    if sign is not None:
        return sign == "true"
    return int(number) if number else []


def _set_aside(file: Path, error: Exception) -> None:
    """Keep a file that is not TOML beside the new one, for whoever wants to mend it."""
    aside = file.with_name(f"{file.stem}.unreadable{file.suffix}")
    try:
        file.replace(aside)
    except OSError as trouble:
        log.warning("The settings are not readable (%s) and could not be kept: %s", error, trouble)
    else:
        log.warning("The settings were not readable (%s) and were kept as %s", error, aside.name)


def _checked(table: Mapping[str, object]) -> Settings:
    """Take each known value that makes sense, and say which do not."""
    settings = Settings()
    for name, value in table.items():
        try:
            settings = settings._replace(**{name: _READERS[name](value)})
        except (TypeError, ValueError):
            log.warning("The setting %s makes no sense and is left out: %r", name, value)
    return settings


def _plain(value: object) -> object:
    """Return the value as TOML knows it."""
    if isinstance(value, tuple):
        return list(value)
    return value.value if isinstance(value, StrEnum) else value


def _text(pattern: str | None = None) -> Callable[[object], str]:
    """Make a reader of text that is not blank and matches the pattern as a whole."""

    def read(value: object) -> str:
        if not isinstance(value, str) or not value.strip():
            raise TypeError(value)
        if pattern is not None and not re.fullmatch(pattern, value):
            raise ValueError(value)
        return value

    return read


def _id(value: object) -> int:
    """Read a whole number above nothing, such as a record's id; TOML's true is no number."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise TypeError(value)
    return value


def _yes_or_no(value: object) -> bool:
    """Read TOML's true or false, and no word that looks like it."""
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _texts(value: object) -> tuple[str, ...]:
    """Read a list of texts."""
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise TypeError(value)
    return tuple(value)


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "computer": _text(COMPUTER_ID),
    "staff_id": _id,
    "theme": Theme,
    "touch": _yes_or_no,
    "paper": Paper,
    "language": _text(LANGUAGE),
    "store": _text(),
    "promise_filters": _texts,
    "backup_folder": _text(),
    "backup_budget": _id,
}
"""How each known choice is read; its keys are the names in the file."""
