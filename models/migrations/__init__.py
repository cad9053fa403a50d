"""Migrations: brings a store of an older schema up to this program's, whole or not at all.

All pending steps are one transaction, with the foreign keys checked before it commits. A new
store is made from the models and stamped; Alembic, which is heavy, runs only on an older one.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from models.engine import RECORDED, sqlite_engine
from models.opening import SCHEMA
from models.values import StoreError, StoreTrouble

HEAD = "0001"
"""The newest revision, which a new store is stamped with."""


def stamp(connection: Connection) -> None:
    """Write into a new store that it needs no migration."""
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
        " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql(f"INSERT INTO alembic_version VALUES ('{HEAD}')")


def upgrade(path: Path) -> None:
    """Run every pending step on the store at a path, in one transaction.

    Raises:
        StoreError: DAMAGED, where a reference is broken afterwards; nothing was changed then.

    """
    engine = sqlite_engine(path)
    try:
        with engine.connect() as raw:
            # Foreign keys cannot be switched within a transaction, so before it begins.
            driver = raw.connection.driver_connection
            assert driver is not None
            driver.execute("PRAGMA foreign_keys=OFF")
            connection = raw.execution_options(**RECORDED)
            with connection.begin():
                run(connection, HEAD)
                _check_references(connection, path)
                connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
    finally:
        engine.dispose()


def run(connection: Connection, target: str) -> None:
    """Run the steps up to a revision within the connection's own transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, target)


def _check_references(connection: Connection, path: Path) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise StoreError(StoreTrouble.DAMAGED, path=str(path), table=broken[0][0])
