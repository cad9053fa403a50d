"""Words in every script: they fit, and what was typed can be read back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reports.direction import page_in
from app.reports.paragraph import GREY, Span, Style
from app.reports.text import lay_out, measure
from app.reports.visible import printable
from tests.app.reports.reading import bare, poppler, reader, sheet, text

SCRIPTS = {
    "latin": "Ünïcödé “quotes” – fi ffl office, naïve café",
    "greek": "Ελληνικά, πολυτονικό ᾧ",
    "cyrillic": "Кириллица ёж Україна",
    "hebrew": "מה שלומך היום?",
    "hebrew_mixed": "הזמנה (ABC-77) מ-5.11.2026, שלום 123 abc עולם!",
    "hebrew_vowels": "שָׁלוֹם עוֹלָם",
    "arabic": "مرحبا بالعالم، كيف الحال؟",
    "arabic_mixed": "السعر ١٢٣٫٥٠ ريال ABC مرحبا 12 بالعالم",
    "name_in_latin": "Invoice for שלום עולם ltd (no. 12)",
    "devanagari": "क्षत्रिय हिन्दी में कुछ शब्द, और विराम।",
    "thai": "ภาษาไทยเป็นภาษาที่ไม่มีการเว้นวรรคระหว่างคำ น้ำ",
    "chinese": "中文也可以，没问题。繁體中文",
    "japanese": "漢字とかなカナの混ざった文章。「長い」",
    "korean": "한국어 문장도 있습니다.",
    "bengali": "বাংলা ভাষা",
    "tamil": "தமிழ் மொழி",
    "armenian": "հայերեն",
    "georgian": "ქართული",
    "ethiopic": "አማርኛ",
    "combining": "e\u0301 A\u0327\u0301 o\u0302",
    "emoji": "😀 👍 ☺ ❤",
    "box": "a ╔═╗ ■ ▲ ✓ ✗ →",
}
JOINED = {
    "family": "👩‍👩‍👧‍👦",
    "flag": "🇩🇪",
    "skin": "👍🏽",
    "keycap": "1️⃣",
    "zalgo": "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
}


@pytest.mark.parametrize("name", [*SCRIPTS, *JOINED])
def test_what_was_typed_is_read_back(name: str) -> None:
    words = {**SCRIPTS, **JOINED}[name]
    data = sheet(["Before", words, "After"])
    assert bare(words) in bare(text(data))
    found = poppler(data)
    if found is not None:
        assert bare(words) in bare(found)


@pytest.mark.parametrize("name", [name for name in SCRIPTS if "hebrew" in name or "arabic" in name])
def test_a_page_mostly_from_right_to_left_is_read_back_too(name: str) -> None:
    data = sheet([SCRIPTS["arabic"]] * 6 + [SCRIPTS[name]])
    assert bare(SCRIPTS[name]) in bare(text(data))
    found = poppler(data)
    if found is not None:
        assert bare(SCRIPTS[name]) in bare(found)


@pytest.mark.parametrize(
    "words",
    [
        "24\u200f/10\u200f/2026",
        ("Fionn Walsh", "  ·  ", "30\u200f/10\u200f/2026", "  ·  Service"),
        "قال العملاء, 20\u200f/10\u200f/2026",
        "Service\u200f 2026",
        "\u200f534.50\xa0€",
    ],
)
def test_dates_with_marks_of_their_own_are_read_back_on_arabic_pages(
    words: str | tuple[str, ...],
) -> None:
    with page_in("ar"):
        data = sheet([SCRIPTS["arabic"], words])
    shown = bare("".join(words))
    assert shown in bare(text(data))
    found = poppler(data)
    if found is not None:
        assert shown in bare(found)


@pytest.mark.parametrize("name", ["latin", "devanagari", "thai", "japanese", "korean", "combining"])
def test_readers_without_actual_text_get_it_from_the_glyphs(name: str) -> None:
    data = sheet([SCRIPTS[name]])
    assert bare(SCRIPTS[name]) in bare(reader(data).pages[0].extract_text())


def test_a_wrapped_paragraph_from_right_to_left_keeps_its_order() -> None:
    words = " ".join(["הזמנה (ABC-77) מ-5.11.2026, שלום 123 abc עולם!"] * 6)
    data = sheet([words], width=180)
    # A reader takes a hyphen at a line's end for one that we put there.
    assert bare(words).replace("-", "") in bare(text(data)).replace("-", "")


def test_a_name_inside_our_words_does_not_turn_them() -> None:
    parts: list[str | Span] = ["Owner: ", Span("שירה כהן 12"), "  ·  3 days late"]
    layout = lay_out(parts, Style(), 400)
    runs = layout.lines[0].runs
    assert runs[0].shaped.text.startswith("Owner")
    assert runs[-1].shaped.text == "late"


@pytest.mark.parametrize("letter", ["\u202e", "\u2066", "\ufeff", "\u3164", "\x85", "\u2063"])
def test_what_turns_or_hides_text_is_named(letter: str) -> None:
    data = sheet([f"gnp{letter}exe"])
    expected = "gnp\nexe" if letter == "\x85" else f"gnp[U+{ord(letter):04X}]exe"
    assert bare(expected) in bare(text(data))


def test_control_characters_show_as_pictures() -> None:
    assert printable("a\x07b\x1b") == ("a␇b␛", 0)
    assert "␇" in text(sheet(["a\x07b"]))


@pytest.mark.parametrize("letter", ["\U00012000", "\ue000", "\u0378", "\ud800", "\U00020b9f"])
def test_what_no_face_holds_is_named_and_counted(letter: str) -> None:
    layout = lay_out(f"x{letter}y{letter}", Style(), 300)
    assert layout.missing == 2
    assert f"[U+{ord(letter):04X}]" in text(sheet([f"x{letter}y"]))


def test_no_line_is_wider_than_its_column() -> None:
    words = " ".join([*SCRIPTS.values(), "Donaudampfschifffahrtsgesellschaft" * 9, "x" * 3000])
    for width in (40, 130, 400):
        assert lay_out(words, Style(size=11), width).ink_width <= width + 0.5


def test_long_words_break_without_losing_a_letter() -> None:
    word = "Donaudampfschifffahrt" * 12
    lines = lay_out(word, Style(), 90).lines
    assert len(lines) > 5
    assert "".join(line.text for line in lines) == word


def test_a_soft_hyphen_shows_only_where_a_line_ends() -> None:
    words = "Donau\u00addampf\u00adschiff"
    assert "-" not in lay_out(words, Style(), 400).lines[0].text
    first, *_others = lay_out(words, Style(), 34).lines
    assert first.text == "Donau\u00ad-"


def test_an_ellipsis_ends_what_is_cut_for_a_running_head() -> None:
    layout = lay_out("W" * 500, Style(), 120, max_lines=1)
    assert len(layout.lines) == 1
    assert layout.lines[0].text.endswith("…")
    assert layout.ink_width <= 120


def test_the_lightest_text_is_dark_enough() -> None:
    assert GREY <= 0.4


def test_stacked_marks_stay_inside_their_line() -> None:
    layout = lay_out(JOINED["zalgo"], Style(size=10), 300)
    assert layout.lines[0].clip
    assert layout.height < 20


def test_width_is_that_of_the_glyphs() -> None:
    assert measure("", Style()) == 0
    one, two = measure("n", Style(size=10)), measure("nn", Style(size=20))
    assert two == pytest.approx(4 * one, rel=0.01)


def test_many_empty_lines_are_printed_as_one() -> None:
    assert len(lay_out("a" + "\n" * 500 + "b", Style(), 100).lines) == 3


@settings(max_examples=120, deadline=None)
@given(st.text(max_size=80), st.sampled_from([60.0, 200.0]))
def test_nothing_is_lost(words: str, width: float) -> None:
    layout = lay_out(words, Style(), width)
    shown, missing = printable(words)
    assert bare("".join(line.text for line in layout.lines)).replace("-", "") == bare(
        shown
    ).replace("-", "")
    assert layout.missing == missing
    assert layout.height == pytest.approx(sum(layout.line_heights))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.text(st.sampled_from("abc 12.,()-!אבגד ابتث١٢"), min_size=1, max_size=24), max_size=4
    )
)
def test_mixed_directions_are_read_back(parts: list[str]) -> None:
    data = sheet(["Some words in Latin letters make this page run from the left", *parts])
    found = poppler(data, "-raw")
    if found is None:
        pytest.skip("pdftotext is not installed")
    for part in parts:
        # A hyphen at the end of a line is taken for a broken word by pdftotext.
        assert bare(part).replace("-", "") in bare(found).replace("-", "")
