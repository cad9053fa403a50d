"""What the driver complains of, told in the few kinds that a surface can answer."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError

from models.values import StoreError, StoreTrouble

_BY_NAME: dict[str, StoreTrouble] = {
    "SQLITE_BUSY": StoreTrouble.BUSY,
    "SQLITE_LOCKED": StoreTrouble.BUSY,
    "SQLITE_PROTOCOL": StoreTrouble.BUSY,
    "SQLITE_FULL": StoreTrouble.FULL,
    "SQLITE_IOERR": StoreTrouble.DISK,
    "SQLITE_CANTOPEN": StoreTrouble.DISK,
    "SQLITE_READONLY": StoreTrouble.READ_ONLY,
    "SQLITE_PERM": StoreTrouble.READ_ONLY,
    "SQLITE_CORRUPT": StoreTrouble.DAMAGED,
    "SQLITE_NOTADB": StoreTrouble.NOT_A_STORE,
    "SQLITE_CONSTRAINT": StoreTrouble.CONSTRAINT,
    "SQLITE_INTERRUPT": StoreTrouble.INTERRUPTED,
}
_BY_SQLSTATE: dict[str, StoreTrouble] = {
    "23": StoreTrouble.CONSTRAINT,
    "25006": StoreTrouble.READ_ONLY,
    "40": StoreTrouble.BUSY,  # deadlock, serialisation
    "53100": StoreTrouble.FULL,
    "55P03": StoreTrouble.BUSY,
    "57014": StoreTrouble.INTERRUPTED,
    "58": StoreTrouble.DISK,
    "XX001": StoreTrouble.DAMAGED,
}


_GONE = ("08", "57P")
"""How the codes begin with which a server says that it is going, or gone."""
_DAMAGE = ("no such table", "no such column", "Could not decode to UTF-8")
"""How the driver's words begin where a store lacks a part, or holds text that is none; it has
no code for them."""


def classified(error: BaseException | None) -> StoreError | None:
    """Return the store's trouble behind a driver's error, or nothing for a bug of ours.

    Extended codes ("SQLITE_IOERR_WRITE") count as their first two words.
    """
    if isinstance(error, UnicodeDecodeError):  # the driver, wording what is wrong with a schema
        return StoreError(StoreTrouble.DAMAGED)
    name = getattr(error, "sqlite_errorname", None)
    if name in {None, "SQLITE_ERROR"} and str(error).startswith(_DAMAGE):
        return StoreError(StoreTrouble.DAMAGED)
    if name:
        kind = _BY_NAME.get("_".join(name.split("_")[:2]))
        return StoreError(kind) if kind else None
    state = getattr(error, "sqlstate", None) or ""
    if _is_unreachable(error, state):
        return StoreError(StoreTrouble.BUSY, "store.unreachable")
    found = next((_BY_SQLSTATE[s] for s in (state, state[:2]) if s in _BY_SQLSTATE), None)
    return StoreError(found) if found else None


def _is_unreachable(error: BaseException | None, state: str) -> bool:
    """Tell that a server does not answer: what fails before it does bears no code of its own."""
    is_nameless = not state and type(error).__name__ == "OperationalError"
    is_servers = type(error).__module__.partition(".")[0] == "psycopg"
    return (is_servers and is_nameless) or state.startswith(_GONE)


def raised(error: DBAPIError) -> Exception:
    """Return what to raise in place of a wrapped driver error."""
    return classified(error.orig) or error
