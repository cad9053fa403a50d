"""The store tests run on a file and, where PostgreSQL is installed, on a database of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from models.customer import Customer
from models.store import ShopDefaults, Store
from models.values import FixedClock
from tests.models.rooms import add_customer, add_interaction, add_promise, do

_SETTINGS = "-c listen_addresses= -c fsync=off -c full_page_writes=off"
"""The test cluster speaks over a socket alone and need not survive a power cut."""


def _server_folder() -> Path | None:
    """Return the folder of PostgreSQL's server programs, or nothing."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return folders[-1].parent if folders else None


def _as_server(command: Sequence[str | Path]) -> None:
    """Run a server program; as root it must be somebody else, since PostgreSQL refuses root."""
    words = [str(word) for word in command]
    if os.geteuid() == 0:
        words = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *words]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.fixture(scope="session")
def postgres_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A PostgreSQL server of the tests' own: its URL, the database's name left out."""
    programs = _server_folder()
    if programs is None:
        pytest.skip("PostgreSQL's server is not installed")
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    # A socket's path may be no longer than about a hundred characters.
    folder = Path("/tmp") / f"counterfoil-{uuid.uuid4().hex[:8]}"
    folder.mkdir(mode=0o700)
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        data, log = folder / "data", folder / "log"
        words = ["-U", "counterfoil", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]
        _as_server([programs / "initdb", "-D", data, *words])
        options = f"{_SETTINGS} -k {folder}"
        control: list[str | Path] = [programs / "pg_ctl", "-D", data, "-w"]
        _as_server([*control, "-l", log, "-o", options, "start"])
        try:
            yield f"postgresql://counterfoil@/%s?host={folder}"
        finally:
            _as_server([*control, "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _administer(url: str, statement: str) -> None:
    driver = (url % "postgres").replace("postgresql://", "postgresql+psycopg://", 1)
    engine = create_engine(driver, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


@pytest.fixture(scope="session")
def _shared_template(postgres_url: str) -> str:
    """An empty shared store, made once."""
    _administer(postgres_url, "CREATE DATABASE template_shop")
    defaults = ShopDefaults(zone="Europe/Berlin", currency="EUR")
    Store.open(postgres_url % "template_shop", defaults=defaults).close()
    return "template_shop"


@pytest.fixture(params=["file", "postgresql"])
def any_store(request: pytest.FixtureRequest, clock: FixedClock) -> Iterator[Store]:
    """An open, empty store whose clock stands still: in a file, then in PostgreSQL."""
    if request.param == "file":
        yield request.getfixturevalue("store")
        return
    url = request.getfixturevalue("postgres_url")
    template = request.getfixturevalue("_shared_template")
    name = f"shop_{uuid.uuid4().hex[:12]}"
    _administer(url, f"CREATE DATABASE {name} TEMPLATE {template}")
    opened = Store.open(url % name, clock=clock, create=False)
    try:
        yield opened
    finally:
        opened.close()
        _administer(url, f"DROP DATABASE {name}")


@pytest.fixture(scope="session")
def _filled_template(_store_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a little of everything, made once."""
    path = tmp_path_factory.mktemp("filled") / "shop.counterfoil"
    store = Store.open(shutil.copy(_store_template, path))
    for number in range(30):
        customer, _ = do(store, lambda w, n=number: add_customer(w, f"Zoë {n}"))  # type: ignore[misc]
        visit, _ = do(store, lambda w, c=customer: add_interaction(w, c, "Gears slip ß"))  # type: ignore[misc]
        do(store, lambda w, v=visit: add_promise(w, v, "Mended by Friday"))  # type: ignore[misc]
    do(store, lambda w: w.update(Customer, 3, name="Ann", name_key="ann"))
    do(store, lambda w: w.update(Customer, 3, name="Anna", name_key="anna"))
    extra, _ = do(store, lambda w: w.insert(Customer, name="Gone", name_key="gone"))
    do(store, lambda w: w.delete(Customer, extra))
    many = [{"name": f"B {n}", "name_key": f"b {n}"} for n in range(40)]
    ids, _ = do(store, lambda w: w.insert_many(Customer, many))
    do(store, lambda w: w.update(Customer, ids[5], name="Changed", name_key="changed"))
    do(store, lambda w: w.delete(Customer, ids[7]))
    store.close()
    return path


@pytest.fixture
def filled(_filled_template: Path, tmp_path: Path) -> Path:
    """The file of a store with a little of everything; nobody has it open.

    Thirty customers with a visit and a promise each (the third renamed twice), forty that came
    in bulk (ids 32 to 71), one of those renamed, one deleted.
    """
    folder = tmp_path / "filled"
    folder.mkdir(mode=0o700)
    return Path(shutil.copy(_filled_template, folder / "shop.counterfoil"))
