"""What this computer knows of where it stands: its zone, language, currency, date order.

A new store begins with these; afterwards the shop's own choices in the store count. Babel
is imported where it is needed, since asking for help must not wait for it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

WISH = "COUNTERFOIL_LANGUAGE"
"""The environment variable that chooses this program's language for one run."""
VARIABLES = {
    "language": (WISH, "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"),
    "money": ("LC_ALL", "LC_MONETARY", "LANG"),
    "time": ("LC_ALL", "LC_TIME", "LANG"),
}
"""The environment variables that name a locale, the nearest wish first."""
FALLBACK_CURRENCY = "EUR"
FALLBACK_ZONE = "UTC"


def language(environ: Mapping[str, str] | None = None) -> str | None:
    """Return the locale whose language is wanted, such as "pt_BR"; None where none is named."""
    return _locale("language", environ)


def country(environ: Mapping[str, str] | None = None) -> str | None:
    """Return the ISO 3166 code of the locale's country, or None."""
    name = _locale("money", environ) or _locale("language", environ) or ""
    land = name.partition("_")[2][:2]
    return land.upper() if len(land) == 2 and land.isalpha() else None


def currency(environ: Mapping[str, str] | None = None) -> str:
    """Return the ISO 4217 code of the money that the locale's country pays with."""
    land = country(environ)
    if land is None:
        return FALLBACK_CURRENCY
    from babel.numbers import get_territory_currencies

    found = get_territory_currencies(land)
    return str(found[0]) if found else FALLBACK_CURRENCY


def date_order(environ: Mapping[str, str] | None = None) -> str | None:
    """Return how the locale writes numeric dates: "dmy", "mdy", "ymd", or None where unsaid."""
    name = _locale("time", environ)
    if name is None or "_" not in name:
        return None
    from babel import Locale, UnknownLocaleError

    try:
        pattern = Locale.parse(name).date_formats["short"].pattern
    except (UnknownLocaleError, ValueError):
        return None
    order = "".join(sorted("dMy", key=pattern.find)).lower()
    return order if order in ("dmy", "mdy", "ymd") else None


def zone() -> str:
    """Return the IANA name of this computer's time zone; UTC where it cannot be told."""
    from zoneinfo import ZoneInfo

    from babel.localtime import get_localzone

    try:
        name = str(getattr(get_localzone(), "key", None) or get_localzone())
        ZoneInfo(name)
    except (LookupError, OSError, ValueError):
        return FALLBACK_ZONE
    return FALLBACK_ZONE if name in ("Etc/UTC", "Etc/UCT", "UCT", "Zulu") else name


def _locale(purpose: str, environ: Mapping[str, str] | None) -> str | None:
    """Return the locale named for this purpose without its encoding, or None."""
    variables = os.environ if environ is None else environ
    for variable in VARIABLES[purpose]:
        name = variables.get(variable, "").split(":")[0].split(".")[0].split("@")[0]
        if name in ("C", "POSIX"):
            return None
        if name:
            return name.replace("-", "_")
    return _windows_locale() if sys.platform == "win32" else None


def _windows_locale() -> str | None:
    """Return the locale that Windows shows its own windows in."""
    if sys.platform == "win32":
        import ctypes
        import locale

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage())
    return None
