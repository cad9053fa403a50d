"""The house rules that a machine can hold: stairs, forbidden guests, plain text, two canaries."""

from __future__ import annotations

import ast
import logging
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("app", "models", "resources", "ui")
SQLITE_ELSEWHERE = {"sqlite3", "apsw", "pysqlite3", "PySide6.QtSql"}
"""A second SQLite in one process drops the first one's locks, and acknowledged commits with them."""


@cache
def tree_of(path: Path) -> ast.Module:
    """Parse a module once for all tests."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def modules(*packages: str) -> list[Path]:
    """List the Python files of these packages."""
    return sorted(file for name in packages for file in (ROOT / name).rglob("*.py"))


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Yield line and full name of everything a module imports, wherever in it."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def calls(path: Path) -> Iterator[tuple[ast.Call, str]]:
    """Yield each call with the last word of what it calls (`QLabel`, `setToolTip`)."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name) | ast.Attribute(attr=name):
                    yield node, name


def place(path: Path, line: int) -> str:
    """Name a line as an editor understands it."""
    return f"{path.relative_to(ROOT)}:{line}"


def contracts() -> list[str]:
    """List the ids of the import contracts in pyproject.toml."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [contract["id"] for contract in table["tool"]["importlinter"]["contracts"]]


@pytest.mark.parametrize("contract", contracts())
def test_import_contract(
    contract: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # Not through its command line, which sets up logging anew and so silences every logger.
    from importlinter import configuration
    from importlinter.application import use_cases

    configuration.configure()
    monkeypatch.chdir(ROOT)
    kept = use_cases.lint_imports(
        config_filename=str(ROOT / "pyproject.toml"),
        limit_to_contracts=(contract,),
        cache_dir=str(ROOT / ".cache" / "imports"),
    )
    assert kept, capsys.readouterr().out
    assert no_logger_is_switched_off()


def no_logger_is_switched_off() -> bool:
    """Tell whether every logger still speaks: a silent one makes tests of the log fail later."""
    loggers = logging.Logger.manager.loggerDict.values()
    return not any(one.disabled for one in loggers if isinstance(one, logging.Logger))


def test_one_sqlite_per_process() -> None:
    found = [
        f"{place(path, line)} {name}"
        for path in modules("app", "models", "ui")
        for line, name in imports(path)
        if any(name == guest or name.startswith(f"{guest}.") for guest in SQLITE_ELSEWHERE)
    ]
    assert found == []


def test_qt_only_where_windows_are_made() -> None:
    found = [
        place(path, line)
        for path in modules("app", "models", "resources")
        for line, name in imports(path)
        if name.split(".")[0] in {"PySide6", "shiboken6"} and path != ROOT / "app" / "bootstrap.py"
    ]
    assert found == []


def test_what_all_share_needs_nothing_but_the_standard_library() -> None:
    for module in ("values", "clock"):
        names = {name for _, name in imports(ROOT / "models" / f"{module}.py")}
        names -= {"models.clock", "models.clock.SystemClock"}  # which needs no more itself
        assert {name.split(".")[0] for name in names} <= set(sys.stdlib_module_names)


@pytest.mark.parametrize("package", ["models", "resources"])
def test_importing_the_package_loads_nothing(package: str) -> None:
    assert list(imports(ROOT / package / "__init__.py")) == []


def test_customer_text_is_never_markup() -> None:
    """QLabel guesses whether a text is HTML; only those made here are told that it is not."""
    labels = [ROOT / "ui" / "widgets" / f"{name}.py" for name in ("labels", "light_label")]
    found = [
        place(path, call.lineno)
        for path in modules("ui")
        if path not in labels
        for call, name in calls(path)
        if name == "QLabel"
    ]
    assert found == []


def test_no_tooltip_carries_data_bare() -> None:
    """A tooltip guesses too: what is not our own sentence goes through an escaping helper."""
    found = [
        place(path, call.lineno)
        for path in modules("ui")
        for call, name in calls(path)
        if name == "setToolTip" and call.args and not _is_our_own(call.args[0])
    ]
    assert found == []


def _is_our_own(text: ast.expr) -> bool:
    """Tell whether a tooltip is written in the program or passed through an escape."""
    match text:
        case ast.Constant():
            return True
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
            return name in {"tr", "translate", "_", "escape", "tooltip"}
        case ast.IfExp(body=one, orelse=other):
            return _is_our_own(one) and _is_our_own(other)
    return False


def strings(path: Path) -> Iterator[str]:
    """Yield every text that stands in a module, docstrings among them."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def icons_asked_for(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the icons that a module names outright: `icon("add")`, `icon="add"`."""
    for call, name in calls(path):
        first = [call.args[0]] if name in {"icon", "pixmap"} and call.args else []
        named = [keyword.value for keyword in call.keywords if keyword.arg == "icon"]
        for node in first + named:
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
                yield node.lineno, node.value


def test_every_icon_asked_for_is_drawn_and_every_drawing_is_used() -> None:
    drawn = {file.stem for file in (ROOT / "resources" / "icons").glob("*.svg")}
    missing = [
        f"{place(path, line)} {name}"
        for path in modules("ui")
        for line, name in icons_asked_for(path)
        if name not in drawn
    ]
    # A standing or a kind of remark names its own icon; a prefix ("face-") names a family.
    known = {text.removesuffix(".svg") for path in modules("ui") for text in strings(path)}
    known |= {word.replace("_", "-") for word in strings(ROOT / "models" / "values.py")}
    families = tuple(text for text in known if text.endswith("-") and len(text) > 1)
    unused = [name for name in sorted(drawn - known) if not name.startswith(families)]
    assert (missing, unused) == ([], [])


def test_our_packaging_is_a_folder_and_never_a_package() -> None:
    import packaging

    assert packaging.__file__ is not None
    assert ROOT / "packaging" not in Path(packaging.__file__).parents
    assert not (ROOT / "packaging" / "__init__.py").exists()


class Bell(QObject):
    """Rings."""

    rung = Signal()


def test_emitting_keeps_true_alive() -> None:
    """PySide6 6.12.0 on CPython 3.11 loses one reference to True an emit, and aborts in the end.

    From 3.12 True is immortal and this passes whatever happens.
    """
    bell = Bell()
    before = sys.getrefcount(True)
    for _ in range(100):
        bell.rung.emit()
    assert sys.getrefcount(True) >= before - 5


@pytest.mark.parametrize("folder", [ROOT / "tests", *(ROOT / name for name in PACKAGES)])
def test_every_folder_of_modules_is_a_package(folder: Path) -> None:
    """One tests/app without __init__ beside one with it would shadow the program's own app."""
    # Alembic reads its steps by path and wants them in no package.
    folders = {f.parent for f in folder.rglob("*.py") if f.parent.name != "versions"}
    assert [str(f.relative_to(ROOT)) for f in folders if not (f / "__init__.py").exists()] == []


def test_every_annotation_is_lazy() -> None:
    """Each module with a statement says `from __future__ import annotations`."""
    found = [
        place(path, 1)
        for path in modules(*PACKAGES, "tests", "packaging")
        if len(tree_of(path).body) > 1
        and "__future__.annotations" not in {name for _, name in imports(path)}
    ]
    assert found == []
