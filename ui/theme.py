"""How the window looks: two schemes of named colours, one style sheet, one spacing grid.

Qt's own palette gives highlighted text 3.7:1 and placeholders 4.0:1, so both schemes are our
own; a test measures every pair of text and ground that is named in `PAIRS`. A status is told
by an icon and a word, its colour only repeats it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.paths import resource
from app.settings import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

GRID = 8
"""All distances are multiples of this (in device-independent pixels), halves inside controls."""
CONTROL_HEIGHT, TOUCH_HEIGHT = 36, 48
"""Height of a control with its margins, as it usually is and where fingers press it."""
CHIP_HEIGHT = 32
"""Least height of anything that is pressed or typed into, but for fingers."""
ROW_HEIGHT = 34
"""Height of a row in a short list, unless fingers press it."""
_MARGINS = 4
"""Border and margin of a control, above and below."""

_TOUCH = "is_for_touch"
_WORN = "wears_our_colours"
HALF = 128
"""Lightness in the middle between black and white."""


class Scheme(NamedTuple):
    """The named colours of one look. A `_soft` colour is a ground for text in its plain one."""

    dark: bool
    window: str
    """The ground behind everything."""
    base: str
    """The ground of cards, lists and fields."""
    raised: str
    """Headers, the rail, anything a little apart from the base."""
    text: str
    muted: str
    """Second-rank text and placeholders."""
    line: str
    """Hairlines between things."""
    edge: str
    """The outline of a control: 3:1 against its ground."""
    accent: str
    """Selection, focus, the one main button; also as text on base."""
    on_accent: str
    accent_soft: str
    danger: str
    """Unmet: overdue or broken."""
    danger_soft: str
    warning: str
    """Due today, kept late, handle with care."""
    warning_soft: str
    good: str
    """Kept on time."""
    good_soft: str
    neutral: str
    """Withdrawn, later, no statement."""
    neutral_soft: str
    toast: str
    on_toast: str
    toast_action: str

    def color(self, role: str) -> QColor:
        """Return the colour of that name."""
        return QColor(str(getattr(self, role)))


LIGHT = Scheme(
    dark=False,
    window="#f3f4f1",
    base="#ffffff",
    raised="#e9ebe6",
    text="#1c211f",
    muted="#565e5a",
    line="#dadfd9",
    edge="#868f8a",
    accent="#0f5c53",
    on_accent="#ffffff",
    accent_soft="#dcece8",
    danger="#a3201b",
    danger_soft="#fbe6e2",
    warning="#7d4a00",
    warning_soft="#fbeed3",
    good="#1c6434",
    good_soft="#e0f0e3",
    neutral="#4c5560",
    neutral_soft="#e8ebee",
    toast="#23302d",
    on_toast="#f5f7f5",
    toast_action="#8fd6c6",
)

DARK = Scheme(
    dark=True,
    window="#161a19",
    base="#1f2523",
    raised="#272e2c",
    text="#e7ebe8",
    muted="#a8b1ac",
    line="#37403d",
    edge="#77827d",
    accent="#7fd0c0",
    on_accent="#0b211d",
    accent_soft="#1f3f39",
    danger="#ff9c92",
    danger_soft="#4a2220",
    warning="#f1c069",
    warning_soft="#43331a",
    good="#90d3a2",
    good_soft="#1f3b29",
    neutral="#b7c0c8",
    neutral_soft="#323a40",
    toast="#e7ebe8",
    on_toast="#1c211f",
    toast_action="#0b5a50",
)

PAIRS = (
    *((text, ground) for text in ("text", "muted") for ground in ("window", "base", "raised")),
    *(
        (t, g)
        for t in ("accent", "danger", "warning", "good", "neutral")
        for g in ("base", "window")
    ),
    *((tone, f"{tone}_soft") for tone in ("accent", "danger", "warning", "good", "neutral")),
    *(("text", f"{tone}_soft") for tone in ("accent", "danger", "warning", "good", "neutral")),
    ("muted", "accent_soft"),
    ("accent", "raised"),
    ("danger", "raised"),
    ("on_accent", "accent"),
    ("on_toast", "toast"),
    ("toast_action", "toast"),
)
"""Every (text, ground) that the window uses; each must reach 4.5:1."""


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    """Return the relative luminance of a colour, 0 to 1."""
    red, green, blue = (_linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    """Undo the sRGB curve of one channel."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def palette(scheme: Scheme) -> QPalette:
    """Return the scheme as Qt's palette, every group and role that text can meet."""
    roles = QPalette.ColorRole
    made = QPalette()
    table = {
        roles.Window: scheme.window,
        roles.WindowText: scheme.text,
        roles.Base: scheme.base,
        roles.AlternateBase: scheme.window,
        roles.Text: scheme.text,
        roles.Button: scheme.base,
        roles.ButtonText: scheme.text,
        roles.ToolTipBase: scheme.toast,
        roles.ToolTipText: scheme.on_toast,
        roles.PlaceholderText: scheme.muted,
        roles.Highlight: scheme.accent,
        roles.HighlightedText: scheme.on_accent,
        roles.Accent: scheme.accent,
        roles.Link: scheme.accent,
        roles.LinkVisited: scheme.accent,
        roles.BrightText: scheme.danger,
        roles.Light: scheme.base,
        roles.Midlight: scheme.raised,
        roles.Mid: scheme.line,
        roles.Dark: scheme.edge,
        roles.Shadow: scheme.edge,
    }
    for role, color in table.items():
        made.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(scheme.muted))
    return made


def first_sheet(scheme: Scheme) -> str:
    """Return of the style sheet what the first picture needs; a test holds both side by side."""
    return _filled("first.qss", scheme, touch=is_for_touch())


def style_sheet(scheme: Scheme, *, touch: bool = False) -> str:
    """Return the style sheet with the scheme's colours and the grid's sizes filled in.

    With `touch` whatever is pressed is at least 44 pixels high, as WCAG 2.2 asks (2.5.5).
    """
    # A style sheet can name a picture only by its file; "styles:" says where they lie.
    from PySide6.QtCore import QDir

    QDir.setSearchPaths("styles", [str(resource("styles"))])
    sheet = _filled("window.qss", scheme, touch=touch)
    return sheet + _filled("touch.qss", scheme, touch=True) if touch else sheet


def is_for_touch() -> bool:
    """Tell whether controls are as large as fingers need them now."""
    application = QApplication.instance()
    return application is not None and bool(application.property(_TOUCH))


def control_height() -> int:
    """Return the height of a control with its margins, in the look in force."""
    return TOUCH_HEIGHT if is_for_touch() else CONTROL_HEIGHT


def chip_height() -> int:
    """Return the height of a small control with its margins, in the look in force."""
    return TOUCH_HEIGHT if is_for_touch() else CHIP_HEIGHT


def row_height() -> int:
    """Return the height of a row in a short list, in the look in force."""
    return TOUCH_HEIGHT if is_for_touch() else ROW_HEIGHT


def _filled(name: str, scheme: Scheme, *, touch: bool = False) -> str:
    """Return one of the style sheets with what its names stand for."""
    names = {name: str(value) for name, value in scheme._asdict().items()}
    high, small = (TOUCH_HEIGHT, TOUCH_HEIGHT) if touch else (CONTROL_HEIGHT, CHIP_HEIGHT)
    names |= {"control": str(high - _MARGINS), "chip": str(small - _MARGINS), "grid": str(GRID)}
    names["kind"] = "dark" if scheme.dark else "light"
    sheet = resource("styles", name).read_text(encoding="utf-8")
    return re.sub(r"@\{?(\w+)\}?", lambda found: names[found.group(1)], sheet)


def repolish(widget: QWidget) -> None:
    """Make the style sheet look again at a widget whose dynamic property changed.

    One that was never shown is looked at when it is.
    """
    from PySide6.QtCore import Qt  # its many names take longer than the whole first picture

    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return the font in another size (relative, so that large system fonts stay large)."""
    made = QFont(font)
    if made.pointSizeF() > 0:
        made.setPointSizeF(made.pointSizeF() * factor)
    else:
        made.setPixelSize(round(made.pixelSize() * factor))
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


class Look(QObject):
    """The look in force. Signal: `changed()` after another scheme was put on.

    Attributes: `wish` what was chosen; `scheme` the colours that follow from it; `touch` whether
    controls are made for fingers.
    """

    changed = Signal()

    def __init__(
        self, wish: Theme = Theme.SYSTEM, parent: QObject | None = None, *, touch: bool = False
    ) -> None:
        """Start with a wish; `put_on` makes it visible."""
        super().__init__(parent)
        self.wish, self.touch = wish, touch
        self.scheme = LIGHT

    def follow_system(self) -> None:
        """Change along with the system's own light and dark."""
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.put_on)

    def choose(self, wish: Theme) -> None:
        """Wear light, dark, or what the system wears."""
        self.wish = wish
        self.put_on()

    def choose_touch(self, touch: bool) -> None:
        """Make controls large enough for fingers, or as they usually are."""
        self.touch = touch
        self.put_on()

    def put_on(self) -> None:
        """Give the application the palette and style sheet of the scheme that follows now."""
        self.begin()
        self.dress()
        self.changed.emit()

    def begin(self) -> None:
        """Find the scheme that follows now, and give the application its palette alone.

        Under a style sheet every widget is looked at anew with all its children whenever it gets
        a parent, so the window is built without one: `dress` follows when all is in its place.
        """
        self.scheme = self._scheme()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setProperty(_WORN, True)
            application.setProperty(_TOUCH, self.touch)
            application.setPalette(palette(self.scheme))

    def dress(self) -> None:
        """Give the application the scheme's style sheet, unless it wears that already."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        sheet = style_sheet(self.scheme, touch=self.touch)
        if application.styleSheet() != sheet:
            application.setStyleSheet(sheet)

    def _scheme(self) -> Scheme:
        """Return the scheme for the wish; a system that does not say is taken as light."""
        dark = _is_system_dark() if self.wish is Theme.SYSTEM else self.wish is Theme.DARK
        return DARK if dark else LIGHT


def _is_system_dark() -> bool:
    """Tell whether the system is dark: by its palette until ours lies over it, else by its word.

    For the word all names of Qt's own space are loaded, which the first picture cannot wait for.
    """
    application = QApplication.instance()
    if application is None or not application.property(_WORN):
        return QGuiApplication.palette().window().color().lightness() < HALF
    from PySide6.QtCore import Qt

    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
