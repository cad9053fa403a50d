"""The window, its dialogs and the summaries in every language, and in one nobody speaks."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import translations
from app import language
from app.bootstrap import Program
from app.queries import interactions, promises
from app.reports import KINDS, making
from app.reports.making import Wanted
from models.store import Store
from tests.journeys.test_window import answers, program, running
from tests.ui.filled import NOW, Filled, fill
from tongues import catalogue, pseudo
from tongues.sentences import of_app, of_window
from ui.application import install_translators
from ui.context import Context, PageName
from ui.dialogs.about import About
from ui.dialogs.attach_customer import AttachCustomerDialog
from ui.dialogs.choose_customer import ChooseCustomerDialog
from ui.dialogs.correct_interaction import CorrectInteractionDialog
from ui.dialogs.correct_promise import CorrectPromiseDialog
from ui.dialogs.first_run import FirstRun
from ui.dialogs.keys import Keys
from ui.dialogs.marks import MarksDialog
from ui.dialogs.move_promise import MovePromiseDialog
from ui.dialogs.settle import Deed, SettleDialog
from ui.dialogs.shop import ShopDialog
from ui.dialogs.switch_person import SwitchPerson
from ui.languages import add_languages, own_name

__all__ = ["answers", "program"]

SPOKEN = (*catalogue.PLURALS, pseudo.NAME)
PERIOD = (date(2026, 3, 1), date(2026, 3, 31))
TITLES = {
    "de": "Unerfüllte Zusagen",
    "fr": "Promesses non honorées",
    "es": "Promesas sin cumplir",
    "pt_BR": "Promessas não cumpridas",
}


class Listener(QTranslator):
    """Asked last, and so only for what nobody translated."""

    def __init__(self, known: set[tuple[str, str]]) -> None:
        super().__init__()
        self._contexts = {context for context, _ in known}
        self._texts = {text for _, text in known}
        self.missed: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, note: str | None = None, count: int = -1
    ) -> str | None:
        # A widget asks for each of its classes in turn; one of them has the sentence.
        if context in self._contexts and text not in self._texts:
            self.missed.add((context, text))
        return None


@pytest.fixture(scope="session")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with every language compiled, the pseudo-language among them."""
    translations.compile_changed()
    folder = tmp_path_factory.mktemp("catalogues")
    for made in sorted(translations.FOLDER.rglob("*.[qm][mo]")):
        copy = folder / made.relative_to(translations.FOLDER)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(made.read_bytes())
    pseudo.make(of_window(), of_app(), folder)
    return folder


@pytest.fixture
def spoken(
    qapp: QApplication,
    catalogues: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[str]:
    """Speak one language, and fail on a sentence that it lacks."""
    monkeypatch.setenv(language.FOLDER, str(catalogues))
    name = str(request.param)
    kept = QLocale()
    listener = Listener({(s.context, s.source) for s in of_window()})
    qapp.installTranslator(listener)
    assert language.use(name) == name
    found = install_translators(qapp, name)
    assert any(translator.filePath().endswith(f"window_{name}.qm") for translator in found)
    yield name
    language.use("en")
    for translator in [*found, listener]:
        qapp.removeTranslator(translator)
    QLocale.setDefault(kept)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert listener.missed == set()


def cut(root: QWidget) -> list[str]:
    """Return the buttons that are narrower than their words."""
    return [
        f"{button.text()} {button.width()} < {button.sizeHint().width()}"
        for button in root.findChildren(QPushButton)
        if button.isVisibleTo(root) and button.text() and button.width() < button.sizeHint().width()
    ]


@pytest.mark.parametrize("spoken", SPOKEN, indirect=True)
def test_every_page_opens(qtbot: QtBot, program: Program, store_path: Path, spoken: str) -> None:
    with running(qtbot, program, store_path) as (window, store):
        filled = fill(store)
        assert window.layoutDirection() == QLocale(spoken).textDirection()
        crooked = []
        for name in PageName:
            target = {"customer": filled.zoe} if name is PageName.CUSTOMERS else {}
            window.navigate(name, **target)
            qtbot.waitUntil(lambda: window.tasks.pending == 0)
            QApplication.processEvents()
            crooked += [f"{name}: {words}" for words in cut(window)]
        assert crooked == []
        if spoken == pseudo.NAME:
            titles = [action.text() for action in window.menuBar().actions()]
            assert all(title.startswith("[") for title in titles), titles


@pytest.mark.parametrize("spoken", SPOKEN, indirect=True)
def test_every_dialog_opens(qtbot: QtBot, program: Program, store_path: Path, spoken: str) -> None:
    with running(qtbot, program, store_path) as (window, store):
        filled = fill(store)
        for make in dialogs(window.context, store, filled, window):
            dialog = make()
            dialog.show()
            qtbot.waitUntil(lambda: window.tasks.pending == 0)
            QApplication.processEvents()
            assert cut(dialog) == []
            if spoken == pseudo.NAME:
                assert dialog.windowTitle().startswith("["), dialog.windowTitle()
            dialog.close()
            dialog.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def dialogs(
    context: Context, store: Store, filled: Filled, parent: QWidget
) -> Iterator[Callable[[], QDialog]]:
    """Yield what makes each dialog, for one record and for several."""
    with store.read() as reading:
        desk = promises.desk(reading)
        broken = promises.promise(reading, filled.broken)
        row = interactions.interaction(reading, filled.walk_in)
    yield partial(About, parent.windowIcon(), parent)
    yield partial(Keys, [("x", "Ctrl+X")], parent)
    yield partial(FirstRun, parent)
    yield partial(ShopDialog, context, parent)
    yield partial(SwitchPerson, context, parent)
    yield partial(ChooseCustomerDialog, context, parent)
    yield partial(MarksDialog, context, parent)
    yield partial(AttachCustomerDialog, context, row, parent)
    yield partial(CorrectInteractionDialog, context, row, parent)
    yield partial(CorrectPromiseDialog, context, desk[0], parent)
    for rows in (desk[:1], desk[:2], desk[:3]):
        yield partial(MovePromiseDialog, context, rows, parent)
        for deed in (Deed.KEEP, Deed.BREAK, Deed.WITHDRAW):
            yield partial(SettleDialog, context, deed, rows, parent)
    yield partial(SettleDialog, context, Deed.ANSWER, [broken], parent)


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("spoken", SPOKEN, indirect=True)
def test_every_summary_is_laid_out(store: Store, kind: str, spoken: str) -> None:
    filled = fill(store)
    first, last = PERIOD
    wanted = Wanted(kind, first=first, last=last, customer_id=filled.zoe, promise_id=filled.overdue)
    with store.read() as reading:
        data = making.read(reading, wanted)
    made = making.render(kind, data, paper=making.papers(kind)[0], printed_at=NOW, language=spoken)
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(made)).pages)
    assert text.strip()
    if kind == "unmet" and spoken in TITLES:
        assert TITLES[spoken] in text
    if spoken == pseudo.NAME:
        assert "[" in text


def test_the_language_is_chosen_for_the_next_start(qtbot: QtBot, program: Program) -> None:
    said: list[str] = []
    menu = QMenu()
    qtbot.addWidget(menu)
    translations.compile_changed()
    made = add_languages(menu, program.choices, said.append)
    chosen = {action.text(): action for action in made.actions()}
    assert {"English", "Deutsch", "Português do Brasil", "العربية"} <= set(chosen)
    chosen["Deutsch"].trigger()
    assert program.choices.now.language == "de"
    assert said == ["From its next start on the program speaks this language."]
    assert own_name("fr") == "Français"
