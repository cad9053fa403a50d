"""The menu of languages: which one the program speaks from its next start on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.language import available
from ui.choices import Choices
from ui.phrases import upper_first

translate = QCoreApplication.translate

OWN_NAMES = {"en": "English", "pt_BR": "Português do Brasil"}
"""Where the locale's own name for its language is not what its readers look for."""


def own_name(language: str) -> str:
    """Return a language's name in that language, with a capital."""
    return OWN_NAMES.get(language) or upper_first(QLocale(language).nativeLanguageName())


def add_languages(menu: QMenu, choices: Choices, say: Callable[[str], None]) -> QMenu:
    """Add the choice of language to a menu; `say` tells that the next start will show it."""
    languages = menu.addMenu(translate("Languages", "Lan&guage"))
    group = QActionGroup(languages)
    as_system = translate("Languages", "As the &system")
    names = [(None, as_system), *((code, own_name(code)) for code in available())]
    for code, name in names:
        action = languages.addAction(name)
        action.setCheckable(True)
        action.setChecked(choices.now.language == code)
        action.triggered.connect(partial(_choose, choices, say, code))
        group.addAction(action)
    return languages


def _choose(choices: Choices, say: Callable[[str], None], code: str | None, *_: object) -> None:
    """Keep the wish, and say when it is granted."""
    try:
        choices.change(language=code)
    except OSError:
        say(translate("Languages", "The settings of this computer could not be written."))
    else:
        say(translate("Languages", "From its next start on the program speaks this language."))
