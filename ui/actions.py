"""Every action of the window: its text, keys, icon and menu, in one table.

The window connects them; a page asks for one by name. An action that a page owns (keep a
promise, save a form) is the page's own and is listed in its own file.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from ui.context import PageName
from ui.icons import icon
from ui.theme import Scheme


@dataclass(frozen=True, slots=True)
class Spec:
    """One action: its name in code, text, keys, icon and the menu it stands in."""

    name: str
    text: object
    keys: str = ""
    icon: str = ""
    menu: str = ""
    checkable: bool = False


MENUS = (
    ("file", QT_TRANSLATE_NOOP("Menus", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Menus", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Menus", "&View")),
    ("help", QT_TRANSLATE_NOOP("Menus", "&Help")),
)

SPECS = (
    Spec("new", QT_TRANSLATE_NOOP("Actions", "&New interaction"), "Ctrl+N", "add", "file"),
    Spec("person", QT_TRANSLATE_NOOP("Actions", "&Who works now…"), "F2", "switch", "file"),
    Spec("shop", QT_TRANSLATE_NOOP("Actions", "&Shop…"), "", "settings", "file"),
    Spec("sample", QT_TRANSLATE_NOOP("Actions", "Open the sa&mple shop"), "", "open", "file"),
    Spec("own", QT_TRANSLATE_NOOP("Actions", "Open &my own shop"), "", "open", "file"),
    Spec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "quit", "file"),
    Spec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo the last change"), "Ctrl+Z", "undo", "edit"),
    Spec("redo", QT_TRANSLATE_NOOP("Actions", "Put &back"), "Ctrl+Shift+Z", "reopen", "edit"),
    Spec("find", QT_TRANSLATE_NOOP("Actions", "&Find a customer"), "Ctrl+F", "search", "edit"),
    Spec("palette", QT_TRANSLATE_NOOP("Actions", "Find &anything…"), "Ctrl+K", "search", "edit"),
    Spec("counter", QT_TRANSLATE_NOOP("Actions", "&Counter"), "Ctrl+1", "counter", "view", True),
    Spec(
        "customers", QT_TRANSLATE_NOOP("Actions", "C&ustomers"), "Ctrl+2", "customers", "view", True
    ),
    Spec("promises", QT_TRANSLATE_NOOP("Actions", "&Promises"), "Ctrl+3", "promises", "view", True),
    Spec("reports", QT_TRANSLATE_NOOP("Actions", "&Reports"), "Ctrl+4", "reports", "view", True),
    Spec("history", QT_TRANSLATE_NOOP("Actions", "&History"), "Ctrl+5", "history", "view", True),
    Spec("manage", QT_TRANSLATE_NOOP("Actions", "&Manage"), "Ctrl+6", "settings", "view", True),
    Spec("unmet", QT_TRANSLATE_NOOP("Actions", "Unm&et promises"), "Ctrl+U", "overdue", "view"),
    Spec("privacy", QT_TRANSLATE_NOOP("Actions", "H&ide customers"), "F8", "private", "view", True),
    Spec("light", QT_TRANSLATE_NOOP("Actions", "&Light"), "", "light", "look", True),
    Spec("dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "", "dark", "look", True),
    Spec("system", QT_TRANSLATE_NOOP("Actions", "As the &system"), "", "system", "look", True),
    Spec("touch", QT_TRANSLATE_NOOP("Actions", "&Touch size"), "", "", "touch", True),
    Spec("keys", QT_TRANSLATE_NOOP("Actions", "&Keys"), "F1", "info", "help"),
    Spec("about", QT_TRANSLATE_NOOP("Actions", "&About Counterfoil"), "", "info", "help"),
)

LOOKS = ("light", "dark", "system")
PAGES = tuple(str(name) for name in PageName)


class Actions:
    """The window's actions by name, made from the table."""

    def __init__(self, parent: QObject) -> None:
        """Make them all as children of the window."""
        self._made = {spec.name: _make(spec, parent) for spec in SPECS}

    def __getitem__(self, name: str) -> QAction:
        """Return one action."""
        return self._made[name]

    def of_menu(self, menu: str) -> list[QAction]:
        """Return the actions of a menu, in the table's order."""
        return [self._made[spec.name] for spec in SPECS if spec.menu == menu]

    def all(self) -> list[QAction]:
        """Return every action, in the table's order."""
        return list(self._made.values())

    def restyle(self, scheme: Scheme) -> None:
        """Give every action its icon in the scheme's colours."""
        for spec in SPECS:
            if spec.icon:
                role = "danger" if spec.name == "unmet" else "text"
                self._made[spec.name].setIcon(icon(spec.icon, scheme, role, "accent"))

    def keys(self) -> list[tuple[str, str]]:
        """Return (what it does, its keys) of every action that has keys."""
        return [
            (
                action.text().replace("&", ""),
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            )
            for action in self._made.values()
            if not action.shortcut().isEmpty()
        ]


def menu_title(text: object) -> str:
    """Return a menu's title in the window's language."""
    return QCoreApplication.translate("Menus", str(text))


def _make(spec: Spec, parent: QObject) -> QAction:
    """Make one action."""
    action = QAction(QCoreApplication.translate("Actions", str(spec.text)), parent)
    action.setObjectName(f"action-{spec.name}")
    action.setCheckable(spec.checkable)
    if spec.menu == "view":
        # Qt leaves four pixels between a tool button's icon and its words.
        action.setIconText("  " + action.text().replace("&", ""))
    if spec.keys:
        action.setShortcut(QKeySequence(spec.keys))
    if spec.name == "quit":
        action.setMenuRole(QAction.MenuRole.QuitRole)
    elif spec.name == "about":
        action.setMenuRole(QAction.MenuRole.AboutRole)
    return action
