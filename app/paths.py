"""Where things lie on this computer.

A frozen value handed down from the composition root, so that tests live in a folder of
their own and nothing reads the real home by accident.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import resources

NAME = "counterfoil"
STORE_SUFFIX = ".counterfoil"
STORE_VARIABLE = "COUNTERFOIL_STORE"
"""The environment variable that names the store."""


class AppPaths(NamedTuple):
    """The folders of this program on this computer.

    `config_dir` holds the choices, `data_dir` the store, `state_dir` what may be lost
    (window sizes), `log_dir` the log and the crash record.
    """

    config_dir: Path
    data_dir: Path
    state_dir: Path
    log_dir: Path

    @classmethod
    def default(cls) -> AppPaths:
        """Return the places that this operating system means for such files."""
        if sys.platform == "linux" and os.environ.get("HOME", "").startswith("/"):
            return cls(*(_freedesktop_dir(*where) for where in _FREEDESKTOP))
        import platformdirs

        return cls(
            config_dir=platformdirs.user_config_path(NAME, appauthor=False),
            data_dir=platformdirs.user_data_path(NAME, appauthor=False),
            state_dir=platformdirs.user_state_path(NAME, appauthor=False),
            log_dir=platformdirs.user_log_path(NAME, appauthor=False),
        )

    @classmethod
    def under(cls, folder: Path) -> AppPaths:
        """Return the same places inside one folder (tests, a stick, a demonstration)."""
        return cls(folder / "config", folder / "data", folder / "state", folder / "log")

    @property
    def settings_file(self) -> Path:
        """This computer's choices."""
        return self.config_dir / "settings.toml"

    @property
    def state_file(self) -> Path:
        """Window sizes and column widths: may be deleted at any time."""
        return self.state_dir / "window_state.ini"

    @property
    def store_file(self) -> Path:
        """The shop's store, unless another one was named."""
        return self.data_dir / f"shop{STORE_SUFFIX}"

    @property
    def log_file(self) -> Path:
        """The rotating log."""
        return self.log_dir / f"{NAME}.log"

    @property
    def fault_file(self) -> Path:
        """What the interpreter wrote when it last died, shown at the next start."""
        return self.log_dir / "fault.txt"

    def make(self) -> None:
        """Create the folders that are missing, closed to other users of this computer."""
        for folder in (self.config_dir, self.data_dir, self.state_dir, self.log_dir):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


_FREEDESKTOP = (
    ("XDG_CONFIG_HOME", ".config", ""),
    ("XDG_DATA_HOME", ".local/share", ""),
    ("XDG_STATE_HOME", ".local/state", ""),
    ("XDG_STATE_HOME", ".local/state", "log"),
)
"""The variable, the folder in the home where it says nothing, and what lies in it."""


def _freedesktop_dir(variable: str, usual: str, inner: str) -> Path:
    """Return one of the folders where Linux desktops have them, as platformdirs would.

    Its import takes longer than all else that is read before the first picture.
    """
    named = os.environ.get(variable, "")
    root = Path(named) if named.startswith("/") else Path(os.environ["HOME"], usual)
    return root / NAME / inner


def resource(*parts: str) -> Path:
    """Return where one of the bundled files lies, or a folder of them.

    `importlib.resources` would say the same, but its import is waited for at the start.
    """
    return Path(resources.__path__[0], *parts)


def store_location(
    paths: AppPaths,
    given: str | None = None,
    chosen: str | None = None,
    environ: Mapping[str, str] | None = None,
) -> Path | str:
    """Return where the store lies: a file, or a PostgreSQL address (as text).

    The nearest wish wins: `given` on the command line, then COUNTERFOIL_STORE, then the one
    `chosen` in the settings, then the default file.
    """
    variables = os.environ if environ is None else environ
    wish = given or variables.get(STORE_VARIABLE) or chosen
    if not wish:
        return paths.store_file
    if wish.startswith(("postgresql://", "postgresql+")):
        return wish
    return Path(wish).expanduser()
