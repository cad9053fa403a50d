"""The narrow door: what a file is, told before anything is made of it.

The look goes through the store's own driver. Opening the file by any other way and closing it
again would drop the locks that this process holds on it.
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from sqlcipher3 import dbapi2

from models.values import StoreError, StoreTrouble

APPLICATION_ID = 0x43464F4C
"""Marks our files in the SQLite header ("CFOL")."""
SCHEMA = 1
"""The schema this program writes; a store that bears a higher one is left untouched."""


def look(path: Path) -> int:
    """Return the schema version of the store at a path.

    Raises:
        StoreError: NOT_A_STORE for a folder or another kind of file, NEWER for a later schema,
            DISK where it cannot be read.

    """
    if not path.is_file():
        raise StoreError(StoreTrouble.NOT_A_STORE, path=str(path))
    application, version = _marks(path)
    if application != APPLICATION_ID:
        raise StoreError(StoreTrouble.NOT_A_STORE, path=str(path))
    if version > SCHEMA:
        raise StoreError(StoreTrouble.NEWER, path=str(path), found=version, known=SCHEMA)
    return version


def _marks(path: Path) -> tuple[int, int]:
    """Return the application id and the schema version that a file bears."""
    connection = None
    try:
        uri = f"file:{quote(str(path.absolute()))}?mode=rw"
        connection = dbapi2.connect(uri, uri=True, isolation_level=None)
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except dbapi2.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "") or ""
        kind = StoreTrouble.NOT_A_STORE if name == "SQLITE_NOTADB" else StoreTrouble.DISK
        kind = StoreTrouble.DAMAGED if name.startswith("SQLITE_CORRUPT") else kind
        raise StoreError(kind, path=str(path)) from error
    finally:
        if connection is not None:
            connection.close()
    return application, version
