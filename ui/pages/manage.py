"""The Manage page: backups, the shop's own choices, its staff and its words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.services import shop, staff
from models.values import Changes, Record, UserError, Vocabulary
from ui.context import Context, Page, PageName
from ui.theme import GRID
from ui.vocabulary import title
from ui.widgets.backup_section import BackupSection
from ui.widgets.brand_section import BrandSection
from ui.widgets.choice import Choice
from ui.widgets.editable_list import EditableList
from ui.widgets.holidays_section import HolidaysSection
from ui.widgets.hours_section import HoursSection
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import Section, row
from ui.widgets.paragraph import Paragraph

WIDEST = 100 * GRID
SHOWN_BY = (Record.SHOP, Record.STAFF_MEMBER, Record.TERM)


class ManagePage(Page):
    """What whoever looks after the shop decides. Everything here can be taken back but a restore."""

    name = PageName.MANAGE

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Build the sections."""
        super().__init__(context, parent)
        self.backups = BackupSection(context, context.backups) if context.backups else None
        self.shop_words = Paragraph(private=False)
        self.shop_button = QPushButton(self.tr("&Shop\N{HORIZONTAL ELLIPSIS}"))
        self.shop_button.clicked.connect(self.open_shop)
        self.brand = BrandSection(context)
        self.hours = HoursSection(context)
        self.holidays = HolidaysSection(context)
        self.staff = EditableList(self.tr("Staff"), self.tr("Name of a staff member"))
        self.kinds: Choice[Vocabulary] = Choice(
            self.tr("Words of"), [(kind, title(kind)) for kind in Vocabulary]
        )
        self.words = EditableList(self.tr("Words"), self.tr("A word of the list"))
        self._build()
        self._connect()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Manage")

    def refresh(self, changes: Changes | None) -> None:
        """Show what holds now."""
        if changes is None or changes.touches(*SHOWN_BY):
            self._show_facts()
        if changes is None or changes.touches(Record.HOLIDAY):
            self.holidays.refresh()
        if changes is None and self.backups is not None:
            self.backups.refresh()

    def restyle(self) -> None:
        """Take the colours in force."""
        if self.backups is not None:
            self.backups.restyle()

    def focus_first(self) -> None:
        """Put the keyboard on what is done most."""
        first = self.shop_button if self.backups is None else self.backups.now_button
        first.setFocus()

    def open_shop(self) -> None:
        """Show the shop's own choices."""
        from ui.dialogs.shop import ShopDialog

        ShopDialog(self.context, self.window()).open()

    def _build(self) -> None:
        ground = QWidget()
        ground.setProperty("ground", True)
        column = QVBoxLayout(ground)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(PlainLabel(self.title(), role="title"))
        for section in self._sections():
            section.setMaximumWidth(WIDEST)
            column.addWidget(section)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(ground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _sections(self) -> list[QWidget]:
        return [
            self.backups or self._no_backups(),
            Section(self.tr("Shop"), self.shop_words, _in_row(self.shop_button)),
            self.brand,
            self.hours,
            self.holidays,
            Section(self.tr("Staff"), self.staff),
            Section(self.tr("Words of the lists"), self.kinds, self.words),
        ]

    def _no_backups(self) -> QWidget:
        words = self.tr("This store is not backed up here: it is a sample, or lies on a server.")
        return Section(self.tr("Backups"), PlainLabel(words, role="muted", wrap=True))

    def _connect(self) -> None:
        known = self.context.shop
        known.changed.connect(self._show_facts)
        self.kinds.activated.connect(self._show_words)
        self.staff.added.connect(lambda name: self._do(self.staff, partial(staff.add, name=name)))
        self.staff.renamed.connect(
            lambda who, name: self._do(
                self.staff, partial(staff.correct, staff_id=who, values={"name": name})
            )
        )
        self.staff.retired.connect(
            lambda who: self._do(self.staff, partial(staff.retire, staff_id=who))
        )
        self.words.added.connect(
            lambda text: self._do(
                self.words, partial(shop.add_term, vocabulary=self.kinds.value(), text=text)
            )
        )
        self.words.renamed.connect(
            lambda term, text: self._do(
                self.words, partial(shop.rename_term, term_id=term, text=text)
            )
        )
        self.words.retired.connect(
            lambda term: self._do(self.words, partial(shop.retire_term, term_id=term))
        )

    def _do(self, place: EditableList, use_case: Callable[[Any], object]) -> None:
        """Write it down, or say at the line why not."""

        def refuse(error: Exception) -> None:
            if isinstance(error, UserError):
                place.refuse(error)
            else:
                self.context.tasks.failed.emit(error)

        self.context.tasks.write(use_case, place.done, refuse)

    def _show_facts(self) -> None:
        facts = self.context.shop.facts
        form = self.tr("{name}\nTime zone {zone}, currency {currency}")
        name = facts.name or self.tr("The shop has no name yet")
        self.shop_words.setText(
            form.format(name=name, zone=facts.zone.key, currency=facts.currency)
        )
        self.staff.show_rows([(member.id, member.name) for member in facts.staff])
        self._show_words()

    def _show_words(self) -> None:
        terms = self.context.shop.terms(self.kinds.value())
        self.words.show_rows([(term.id, term.text) for term in terms])


def _in_row(button: QPushButton) -> QWidget:
    holder = QWidget()
    holder.setLayout(row(button, None))
    return holder
