"""Where a line may break: a small part of Unicode's line breaking, enough for a report.

At spaces; after hyphens and slashes inside words; between the characters of Chinese and
Japanese with the usual care for punctuation (kinsoku); in Thai, Lao, Khmer and Burmese, which
write no spaces, before a syllable that is likely to begin. Korean breaks at its spaces.
"""

from __future__ import annotations

import re
from unicodedata import category, combining

_NO_START = "、。，．・：；？！）］｝〉》」』】〕〗〙〛’”ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ〜%％℃,.;:!?)]}»…‥"
_NO_END = "（［｛〈《「『【〔〖〘〚‘“([{«$£¥￥＄"
_HAN = "\u2e80-\u2fdf\u3001-\u30ff\u3190-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uffe6\U00020000-\U0003ffff"
_BETWEEN_HAN = re.compile(
    f"(?<=[{_HAN}])(?![{re.escape(_NO_START)}\\s])|(?=[{_HAN}])(?<![\\s])(?<!^)"
)
_AFTER = re.compile(
    "(?<=[^\\s\\d\\-\u2010/][\\-\u2010/\u2013\u2014])(?=[^\\W\\d])|(?<=[\u00ad\u200b])(?=\\S)"
)
_SPACES = re.compile(
    "(?<=[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000])(?=[^ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000])"
)
_SPACELESS = re.compile(
    "(?<=[\u0e01-\u0e3a\u0e45-\u0e4e])(?=[\u0e40-\u0e44])"
    "|(?<=[\u0e81-\u0ebd\u0ec8-\u0ecd])(?=[\u0ec0-\u0ec4])"
    "|(?<=[\u1780-\u17d1])(?=[\u1780-\u17a2](?!\u17d2))(?<!\u17d2)"
    "|(?<=[\u1000-\u109f])(?=[\u1000-\u1021](?![\u1039\u103a]))(?<!\u1039)"
)
_GLUE = "\u00a0\u2007\u202f\u2060\ufeff"
_HAS_HAN = re.compile(f"[{_HAN}]")
_HAS_SPACELESS = re.compile("[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]")
_EMOJI_TAIL = re.compile("[\u200d\ufe00-\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e01ef]")


_WORDS = re.compile("[^ ]+ *| +")
_HYPHENS = re.compile("[\\-/\u2010\u2013\u2014]")


def pieces(plain: str) -> list[str]:
    """Return a plain paragraph's parts (`visible.is_plain`), as `break_points` would cut it."""
    words = _WORDS.findall(plain)
    if _HYPHENS.search(plain) is None:
        return words
    return [part for word in words for part in _AFTER.split(word)]


def break_points(paragraph: str) -> list[int]:
    """Return the indices at which a new line may begin, without 0 and the end."""
    found = {match.start() for match in _SPACES.finditer(paragraph)}
    found.update(match.start() for match in _AFTER.finditer(paragraph))
    if not paragraph.isascii():
        found.update(_east_asian(paragraph))
    return sorted(point for point in found if 0 < point < len(paragraph))


def _east_asian(paragraph: str) -> set[int]:
    """Return the break points that scripts without spaces add."""
    found: set[int] = set()
    if _HAS_HAN.search(paragraph):
        found.update(
            match.start()
            for match in _BETWEEN_HAN.finditer(paragraph)
            if _may_break(paragraph, match.start())
        )
    if _HAS_SPACELESS.search(paragraph):
        found.update(match.start() for match in _SPACELESS.finditer(paragraph))
    return found


def _may_break(paragraph: str, point: int) -> bool:
    """Tell whether the punctuation around a point lets a line end there."""
    if not 0 < point < len(paragraph):
        return False
    before, after = paragraph[point - 1], paragraph[point]
    return (
        before not in _NO_END
        and after not in _NO_START
        and before not in _GLUE
        and after not in _GLUE
        and not combining(after)
        and not _EMOJI_TAIL.match(after)
    )


def clusters(text: str) -> list[str]:
    """Split text into what a reader takes for one character each."""
    if text.isascii():
        return list(text)
    parts: list[str] = []
    for letter in text:
        if parts and _joins(parts[-1], letter):
            parts[-1] += letter
        else:
            parts.append(letter)
    return parts


def _joins(cluster: str, letter: str) -> bool:
    """Tell whether a letter belongs to the cluster before it."""
    if category(letter) in ("Mn", "Mc", "Me") or letter in "\u200c\u200d\uff9e\uff9f":
        return True
    if _EMOJI_TAIL.match(letter) or (cluster[-1] == "\u200d" and ord(letter) > 0x2100):
        return True
    if _is_regional(letter):
        return len(cluster) == 1 and _is_regional(cluster)
    return "\u1160" <= letter <= "\u11ff" and "\u1100" <= cluster[0] <= "\u11ff"


def _is_regional(letter: str) -> bool:
    """Tell a regional indicator, two of which make a flag."""
    return "\U0001f1e6" <= letter <= "\U0001f1ff"
