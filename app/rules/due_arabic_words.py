"""The Arabic words of time, folded: no vowel signs, no hamza on a letter, ة as ه and ى as ي."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

LETTERS = str.maketrans(
    {
        **{chr(0x660 + digit): str(digit) for digit in range(10)},
        **{chr(0x6F0 + digit): str(digit) for digit in range(10)},
        "ة": "ه",
        "ى": "ي",
        "ی": "ي",
        "ک": "ك",
        "،": ",",
        "؛": ";",
        **dict.fromkeys("\u0640\u061c\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069", ""),
    }
)
"""What is written in several ways, as one; marks of direction go."""
WRITTEN = re.compile(r"[\u0621-\u064a]")
"""A letter that calls for these pieces."""


def plain(text: str) -> str:
    """Return Arabic words folded as a phrase is: no vowel signs, no hamza on a letter."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part)).translate(LETTERS)


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of these words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _table(rows: dict[int, str]) -> dict[str, int]:
    return {
        word.replace("_", " "): value
        for value, words in rows.items()
        for word in plain(words).split()
    }


def one_of(words: str) -> str:
    return any_of(word.replace("_", " ") for word in plain(words).split())


WEEKDAYS = _table(
    {
        0: "الاثنين",
        1: "الثلاثاء الثلاثا",
        2: "الأربعاء الأربعا",
        3: "الخميس",
        4: "الجمعة",
        5: "السبت",
        6: "الأحد",
    }
)
MONTHS = _table(
    {
        1: "يناير كانون_الثاني جانفي",
        2: "فبراير شباط فيفري",
        3: "مارس آذار",
        4: "أبريل نيسان أفريل",
        5: "مايو أيار ماي",
        6: "يونيو يونيه حزيران جوان",
        7: "يوليو يوليه يوليوز تموز جويلية",
        8: "أغسطس آب أوت غشت",
        9: "سبتمبر أيلول شتنبر",
        10: "أكتوبر تشرين_الأول",
        11: "نوفمبر نونبر تشرين_الثاني",
        12: "ديسمبر دجنبر كانون_الأول",
    }
)
"""As they are called from Morocco to Iraq."""
DAYS = _table(
    {
        -2: "أول_أمس أول_من_أمس",
        -1: "أمس البارحة",
        0: "اليوم الليلة",
        1: "غدا الغد غد بكرة",
        2: "بعد_غد بعد_الغد بعد_بكرة",
    }
)
NUMBERS = _table(
    {
        1: "واحد واحدة",
        2: "اثنان اثنين اثنتين",
        3: "ثلاثة ثلاث",
        4: "أربعة أربع",
        5: "خمسة خمس",
        6: "ستة ست",
        7: "سبعة سبع",
        8: "ثمانية ثماني ثمان",
        9: "تسعة تسع",
        10: "عشرة عشر",
    }
)
HOURS = _table(
    {
        1: "الواحدة",
        2: "الثانية",
        3: "الثالثة",
        4: "الرابعة",
        5: "الخامسة",
        6: "السادسة",
        7: "السابعة",
        8: "الثامنة",
        9: "التاسعة",
        10: "العاشرة",
        11: "الحادية_عشرة الحادية_عشر",
        12: "الثانية_عشرة الثانية_عشر",
    }
)
UNITS = {
    word.replace("_", " "): unit
    for unit, words in {
        "minute": "دقيقة دقائق",
        "hour": "ساعة ساعات",
        "day": "يوم أيام يوما",
        "working": "يوم_عمل أيام_عمل",
        "week": "أسبوع أسابيع أسبوعا",
        "month": "شهر أشهر شهور شهرا",
        "year": "سنة سنوات سنين عام أعوام",
    }.items()
    for word in plain(words).split()
}
DUALS = {
    word.replace("_", " "): unit
    for unit, words in {
        "minute": "دقيقتين دقيقتان",
        "hour": "ساعتين ساعتان",
        "day": "يومين يومان",
        "working": "يومي_عمل",
        "week": "أسبوعين أسبوعان",
        "month": "شهرين شهران",
        "year": "سنتين سنتان عامين عامان",
    }.items()
    for word in plain(words).split()
}
"""Words that hold the number two in themselves."""
