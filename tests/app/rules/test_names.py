"""Words that are taken, text that is shown, keys that are compared."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.names import check_words, contact_key, initials, phone_key, shown
from models.values import ContactKind, UserError


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "words.blank"),
        (" \t\n\u3000", "words.blank"),
        ("a\0b", "words.nul"),
        ("a\ud800b", "words.surrogate"),
        ("abcdef", "words.too_long"),
    ],
)
def test_words_refused(text: str, code: str) -> None:
    with pytest.raises(UserError) as raised:
        check_words(text, 5, "name")
    assert raised.value.code == code
    assert raised.value.field == "name"


@given(st.text(min_size=1, max_size=50).filter(lambda text: text.strip() and "\0" not in text))
def test_words_come_back_code_point_for_code_point(text: str) -> None:
    assert check_words(text, 50, "note") == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jürgen Müller", "Jürgen Müller"),
        ("王小明", "王小明"),
        ("a\x00b\x1b", "a␀b␛"),
        ("a\tb\nc\r", "a␉b␊c␍"),
        ("del\x7f", "del␡"),
        ("nel\x85", "nel[U+0085]"),
        ("evil\u202egnp.exe", "evil[U+202E]gnp.exe"),
        ("\u2066x\u2069", "[U+2066]x[U+2069]"),
        ("a\u200bb\ufeff", "a[U+200B]b[U+FEFF]"),
        ("\u200fx\u200e", "[U+200F]x[U+200E]"),
        ("a\u200db", "a[U+200D]b"),
        ("line\u2028end", "line[U+2028]end"),
        ("lone\udc00", "lone[U+DC00]"),
        ("tag\U000e0041", "tag[U+E0041]"),
        # Joiners that join something are part of the writing.
        ("👩\u200d👧", "👩\u200d👧"),
        ("क्\u200dष", "क्\u200dष"),
        ("🏴\U000e0067\U000e0062\U000e007f", "🏴\U000e0067\U000e0062\U000e007f"),
        ("שלום", "\u2068שלום\u2069"),
        ("Ali علي", "\u2068Ali علي\u2069"),
        ("می\u200cخواهم", "\u2068می\u200cخواهم\u2069"),
    ],
)
def test_shown_on_one_line(text: str, expected: str) -> None:
    assert shown(text) == expected


def test_shown_on_several_lines_keeps_breaks_and_tabs() -> None:
    assert shown("a\tb\r\nc\rd\x07", multiline=True) == "a\tb\nc␍d␇"


@given(st.text(st.characters(), max_size=40))
def test_nothing_hidden_is_left_and_nothing_is_lost(text: str) -> None:
    picture = shown(text)
    for control in "\u202a\u202b\u202d\u202e\u2066\u2067\u200e\u200f\u200b\x00\x1b\n\x85":
        assert control not in picture
    assert not any(unicodedata.category(character) == "Cs" for character in picture)
    assert len(picture) >= len(text)


@given(st.text(st.characters(max_codepoint=0x2FF, exclude_categories=["C"]), max_size=40))
def test_plain_text_is_shown_as_it_is(text: str) -> None:
    assert shown(text) == text


@pytest.mark.parametrize(
    ("value", "country", "expected"),
    [
        ("089 12345-67", "DE", "+49891234567"),
        ("+49 (89) 1234567", "US", "+49891234567"),
        ("0049 89 1234567", "de", "+49891234567"),
        ("(617) 635-4500", "US", "+16176354500"),
        ("+1 617 635 4500", None, "+16176354500"),
        ("+1 617 635 4500 ext. 12", None, "+16176354500x12"),
        ("６１７-６３５-４５００", "US", "+16176354500"),
        ("617 635 4500", None, "6176354500"),
        ("635-4500", "US", "6354500"),  # without its area code it could be anybody's
        ("1" * 30, "DE", "1" * 30),
        ("extension Mary", "US", "extension mary"),
        ("٠٨٩", None, "089"),
    ],
)
def test_phone_keys(value: str, country: str | None, expected: str) -> None:
    assert phone_key(value, country) == expected


@given(st.text(max_size=30), st.sampled_from([None, "DE", "US", "JP", "XX"]))
def test_any_text_has_a_phone_key(value: str, country: str | None) -> None:
    assert phone_key(value, country) == phone_key(value, country)


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (ContactKind.EMAIL, " Ann.Lee@Example.ORG ", "ann.lee@example.org"),
        (ContactKind.EMAIL, "mailto:a@b.example", "a@b.example"),
        (ContactKind.HANDLE, "@AnnLee", "annlee"),
        (ContactKind.ADDRESS, "Hauptstr. 5,\n 10115  Berlin", "hauptstr 5 10115 berlin"),
        (ContactKind.PHONE, "089/1234567", "+49891234567"),
    ],
)
def test_contact_keys(kind: ContactKind, value: str, expected: str) -> None:
    assert contact_key(kind, value, "DE") == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ann Lee", "AL"),
        ("ann maria lee", "AL"),
        ("Plato", "P"),
        ("王小明", "王"),
        ("  ", "?"),
        ("***", "?"),
        ("e\u0301mile zola", "ÉZ"),
        ("(Bob) & sons", "BS"),
        ("ßen", "ß"),
    ],
)
def test_initials(name: str, expected: str) -> None:
    assert initials(name) == expected
