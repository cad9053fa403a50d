"""The head of a profile: who this is, how to reach and how to speak to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.queries.profile import CustomerDetail
from app.queries.profile_page import Opened
from models.values import ContactKind, Money
from ui.context import Context
from ui.icons import pixmap
from ui.phrases import count_words, translate
from ui.theme import GRID
from ui.widgets.flow import Flow
from ui.widgets.labels import PlainLabel
from ui.widgets.layouts import clear_layout
from ui.widgets.paragraph import Paragraph

ICONS = {
    ContactKind.PHONE: "phone",
    ContactKind.EMAIL: "email",
    ContactKind.HANDLE: "handle",
    ContactKind.ADDRESS: "address",
}


class ProfileHeader(QFrame):
    """Name, contacts and what to know before speaking, with what can be done.

    Signals: `log_wanted`, `edit_wanted`, `print_wanted`, `history_wanted`, `delete_wanted`.
    """

    log_wanted = Signal()
    edit_wanted = Signal()
    print_wanted = Signal()
    history_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._profile: Opened | None = None
        self._worth: Mapping[str, int] = {}
        self.setProperty("card", True)
        self.name = Paragraph(role="title")
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(GRID)
        self._facts.setVerticalSpacing(GRID // 2)
        self._facts.setColumnStretch(1, 1)
        self.sums = Paragraph(role="muted", private=False)
        self._make_buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        layout.setSpacing(GRID)
        layout.addWidget(self.name)
        layout.addLayout(self._facts)
        layout.addWidget(self.sums)
        layout.addLayout(Flow(*self._icons))

    def show_profile(self, profile: Opened) -> None:
        """Show who this is."""
        if self._profile is None or profile.customer.id != self._profile.customer.id:
            self._worth = {}
        self._profile = profile
        self.name.setText(profile.customer.name)
        clear_layout(self._facts)
        for icon, text in self._lines(profile.customer):
            self._add_fact(icon, text)
        self._show_sums(profile)

    def show_worth(self, worth: Mapping[str, int]) -> None:
        """Show what their purchases came to, in minor units by currency."""
        self._worth = worth
        if self._profile is not None:
            self._show_sums(self._profile)

    def restyle(self) -> None:
        """Take icons in the colours in force."""
        for button, icon in self._icons.items():
            button.setIcon(self._context.icon(icon, "on_accent" if icon == "add" else "text"))
        if self._profile is not None:
            self.show_profile(self._profile)

    def _make_buttons(self) -> None:
        self.log_button = QPushButton(self.tr("Log an interaction"))
        self.log_button.setProperty("main", True)
        self.edit_button = QPushButton(self.tr("Edit"))
        self.print_button = QPushButton(self.tr("Print"))
        self.history_button = QPushButton(self.tr("Who changed this"))
        self.delete_button = QPushButton(self.tr("Delete"))
        self.log_button.clicked.connect(self.log_wanted)
        self.edit_button.clicked.connect(self.edit_wanted)
        self.print_button.clicked.connect(self.print_wanted)
        self.history_button.clicked.connect(self.history_wanted)
        self.delete_button.clicked.connect(self.delete_wanted)
        self._icons = {
            self.log_button: "add",
            self.edit_button: "edit",
            self.print_button: "print",
            self.history_button: "history",
            self.delete_button: "delete",
        }
        self.restyle()

    def _lines(self, customer: CustomerDetail) -> Sequence[tuple[str, str]]:
        """Return what is known of the customer, each with its icon."""
        lines = [
            (ICONS[c.kind], f"{c.value} ({c.label})" if c.label else c.value)
            for c in customer.contacts
        ]
        speak = [
            self.tr("Speak: {tone}").format(tone=customer.tone) if customer.tone else "",
            self.tr("language {code}").format(code=customer.language) if customer.language else "",
            self.tr("best reached by {channel}").format(channel=customer.preferred_channel)
            if customer.preferred_channel
            else "",
        ]
        said = " \N{MIDDLE DOT} ".join(part for part in speak if part)
        if said:
            lines.append(("person", said))
        if customer.note:
            lines.append(("info", customer.note))
        if customer.tags:
            lines.append(("filter", "  ".join(f"#{tag}" for tag in customer.tags)))
        return lines

    def _add_fact(self, icon: str, text: str) -> None:
        place = self._facts.count() // 2
        mark = PlainLabel()
        mark.setPixmap(pixmap(icon, self._context.look.scheme.color("muted"), 16))
        self._facts.addWidget(mark, place, 0)
        self._facts.addWidget(Paragraph(text), place, 1)

    def _show_sums(self, profile: Opened) -> None:
        """Show how often they came, since when, and what it was worth."""
        self.sums.setText(" \N{MIDDLE DOT} ".join(self._sums(profile)))

    def _sums(self, profile: Opened) -> list[str]:
        formats = self._context.formats
        parts = [interactions_words(profile.interactions)]
        if profile.first_at is not None and profile.last_at is not None:
            first = formats.long_day(formats.local(profile.first_at).date())
            last = formats.near_day(formats.local(profile.last_at).date())
            parts.append(self.tr("since {day}").format(day=first))
            parts.append(self.tr("last {day}").format(day=last))
        worth = self.tr("worth {money}")
        parts += [
            worth.format(money=formats.money(Money(minor, code)))
            for code, minor in sorted(self._worth.items())
        ]
        return parts


def interactions_words(count: int) -> str:
    """Return how many interactions there are."""
    if not count:
        return translate("Profile", "no interactions yet")
    return count_words(
        count,
        translate("Profile", "1 interaction"),
        translate("Profile", "{n} interactions", None, count),
    )
