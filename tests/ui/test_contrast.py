"""Every colour that the style sheet puts on another can be read or seen, in both looks.

Text needs 4.5:1 on its ground, the outline of a control, its focus and its tick 3:1 (WCAG 2.2,
1.4.3 and 1.4.11). What is disabled, and hairlines that only part things, are let off the 3:1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

import pytest
from PySide6.QtGui import QColor

from ui.theme import DARK, LIGHT, Scheme, contrast

SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("base", "window")
"""What a control may lie on, where its rule does not say."""
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
NAME = re.compile(r"@(\w+)")
TEXT = 4.5
OUTLINE = 3.0


@dataclass(frozen=True)
class Rule:
    """One selector and what it sets."""

    selector: str
    sets: dict[str, str]

    def color(self, *names: str) -> str:
        """Return the scheme's name of a colour that is set; "" where none or transparent."""
        found = (NAME.search(self.sets.get(name, "")) for name in names)
        return next((match.group(1) for match in found if match), "")

    @property
    def ground(self) -> str:
        """The colour behind."""
        return self.color("background", "background-color")

    @property
    def part(self) -> str:
        """The selector without its states: QPushButton[main="true"]:hover is a main button."""
        return re.sub(r"(?<!:):(?!:)[\w-]+", "", self.selector)


def style_sheet() -> str:
    """Return the style sheet as it is written, without what only people read."""
    text = files("resources").joinpath("styles", "window.qss").read_text(encoding="utf-8")
    return (
        re.sub(r"/\*.*?\*/", "", text, flags=re.S).replace("@{control}", "").replace("@{kind}", "")
    )


def rules() -> list[Rule]:
    """Return every selector on its own with what its rule sets."""
    found = []
    for selectors, body in RULE.findall(style_sheet()):
        pairs = (line.split(":", 1) for line in body.split(";") if ":" in line)
        sets = {name.strip(): value.strip() for name, value in pairs}
        found += [Rule(" ".join(one.split()), sets) for one in selectors.split(",")]
    return found


RULES = rules()


def usual(rule: Rule, *names: str) -> str:
    """Return the colour that a rule leaves as the plainer rules for the same thing set it."""
    bare = re.sub(r"\[[^\]]*\]", "", rule.part)
    plainer = [one for one in RULES if one.selector in (rule.part, bare)]
    return next((one.color(*names) for one in reversed(plainer) if one.color(*names)), "")


def texts() -> Iterator[tuple[str, str, str]]:
    """Yield (selector, text, ground) wherever the style sheet sets either."""
    for rule in RULES:
        part = rule.selector.rpartition(" ")[2]
        if ("::" in part or part.startswith("QFrame")) and "color" not in rule.sets:
            continue  # an arrow, a handle, a tick; what only holds others: no text of its own
        text = rule.color("color") or usual(rule, "color") or "text"
        grounds = [rule.ground or usual(rule, "background")]
        if rule.color("color") or rule.ground:
            yield from ((rule.selector, text, ground) for ground in grounds if ground)
        if rule.color("color") and not grounds[0]:
            yield from ((rule.selector, text, ground) for ground in near(rule))
        chosen = rule.color("selection-color"), rule.color("selection-background-color")
        if all(chosen):
            yield rule.selector, *chosen
        if hint := rule.color("placeholder-text-color"):
            yield rule.selector, hint, grounds[0] or "base"


def near(rule: Rule) -> tuple[str, ...]:
    """Return what lies behind a thing that lets its ground through."""
    holder = rule.selector.rpartition(" ")[0]
    behind = next((one.ground for one in RULES if one.selector == holder and one.ground), "")
    return (behind,) if behind else GROUNDS


def outlines() -> Iterator[tuple[str, str, str]]:
    """Yield (selector, colour, ground) of every outline, focus frame and tick that tells something."""
    for rule in RULES:
        if ":disabled" in rule.selector:
            continue
        line = rule.color("border", "border-color", "border-bottom")
        if line and line not in ("line", rule.ground):
            yield from ((rule.selector, line, ground) for ground in near(rule))
        if "::indicator:checked" in rule.selector or "::chunk" in rule.selector:
            yield from ((rule.selector, rule.ground or line, ground) for ground in GROUNDS)
        if "::handle" in rule.selector and "Scroll" in rule.selector and rule.ground:
            yield from ((rule.selector, rule.ground, ground) for ground in GROUNDS)


def weak(scheme: Scheme, pairs: Iterator[tuple[str, str, str]], least: float) -> list[str]:
    """Describe the pairs that fall short."""
    return sorted(
        f"{selector}: {one} on {other} {ratio:.2f}"
        for selector, one, other in set(pairs)
        if (ratio := contrast(scheme.color(one), scheme.color(other))) < least
    )


@SCHEMES
def test_every_text_of_the_style_sheet_can_be_read(scheme: Scheme) -> None:
    assert len(set(texts())) > 40
    assert weak(scheme, texts(), TEXT) == []


@SCHEMES
def test_every_outline_and_tick_of_the_style_sheet_can_be_seen(scheme: Scheme) -> None:
    assert len(set(outlines())) > 20
    assert weak(scheme, outlines(), OUTLINE) == []


@SCHEMES
def test_a_tick_is_seen_on_its_box(scheme: Scheme) -> None:
    kind = "dark" if scheme.dark else "light"
    picture = files("resources").joinpath("styles", f"check-{kind}.svg").read_text("utf-8")
    [stroke] = re.findall(r'stroke="(#\w+)"', picture)
    for ground in ("accent", "muted"):
        assert contrast(QColor(stroke), scheme.color(ground)) >= OUTLINE


def test_the_style_sheet_takes_every_colour_from_the_scheme() -> None:
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(", style_sheet()) == []
    named = {name for rule in RULES for value in rule.sets.values() for name in NAME.findall(value)}
    assert named - {"grid", "control", "chip", "kind"} <= set(Scheme._fields)


def test_what_falls_short_would_be_found() -> None:
    pale = iter([("QLabel", "line", "base")])
    assert weak(LIGHT, pale, OUTLINE) == ["QLabel: line on base 1.35"]
