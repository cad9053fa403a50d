"""How a text file is encoded: found out strictly, so that no character is ever replaced.

A byte order mark decides; then the zero bytes of UTF-16; then UTF-8, if the whole file is
that; then the letters. A file that is UTF-8 but for a few broken bytes is read as UTF-8, its
broken bytes as lone surrogates, so that only the rows that hold them are refused.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from models.values import UserError

_CHUNK = 1 << 20
_SAMPLE = 1 << 18
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_TEXT = (
    b"PK\x03\x04",  # Excel, LibreOffice, any zip
    b"\xd0\xcf\x11\xe0",  # the older Office
    b"\x1f\x8b",  # gzip
    b"BZh",
    b"%PDF",
    b"SQLite format 3\0",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"7z\xbc\xaf",
)
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_HIGH = re.compile(rb"[\x80-\xff]")
_ACCENTED_RUN = re.compile(r"[^\W\d_\x00-\x7f]{3,}")
_ACCENTED = re.compile(r"[^\W\d_\x00-\x7f]")
# A sign inside a word, or a capital after a small letter: another encoding's letters.
_ODD_IN_WORD = re.compile(
    r"(?<=[^\W\d_])[\xa1-\xa9\xab-\xac\xae-\xb6\xb8\xb9\xbb-\xbf\xd7\xf7](?=[^\W\d_])"
    r"|(?<=[a-z])[\xc0-\xd6\xd8-\xde\u0178\u0160\u017d\u0152](?=[a-z])"
)


@dataclass(frozen=True, slots=True)
class Encoding:
    """A codec's name and how its errors are taken: `strict`, or as lone surrogates."""

    name: str
    errors: str = "strict"


def encoding_of(path: Path, named: str | None = None) -> Encoding:
    """Return how a file is encoded; `named` by a map is taken at its word, and checked.

    Raises:
        UserError: `import.empty`, `import.not_text`, `import.encoding` (cannot be read as what
            it is said, or seems, to be), `import.unreadable`.

    """
    try:
        with path.open("rb") as file:
            head = file.read(_SAMPLE)
    except OSError as error:
        raise UserError("import.unreadable", file=path.name, reason=error.strerror) from error
    if not head:
        raise UserError("import.empty", file=path.name)
    found = _named(named, head) if named else _found(path, head)
    if found.errors == "strict" and not _decodes(path, found):
        raise UserError("import.encoding", file=path.name, encoding=found.name)
    return found


def _named(name: str, head: bytes) -> Encoding:
    """Return the encoding that a map names, with a mark at the start passed over."""
    codec = codecs.lookup(name).name
    if codec == "utf-8":
        return Encoding("utf-8-sig")
    if codec in {"utf-16-le", "utf-16-be"} and head.startswith(codecs.BOM_UTF16):
        return Encoding("utf-16")
    return Encoding(codec)


def _found(path: Path, head: bytes) -> Encoding:
    """Find out the encoding from the bytes."""
    if head.startswith(_NOT_TEXT):
        raise UserError("import.not_text", file=path.name)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return _damaged_or(path, Encoding(name))
    wide = _utf_16_by_zeros(head)
    if wide:
        return _damaged_or(path, Encoding(wide))
    if len(_CONTROLS.findall(head)) > max(8, len(head) // 100):
        raise UserError("import.not_text", file=path.name)
    if head.count(0) > max(8, len(head) // 20):
        raise UserError("import.not_text", file=path.name)
    if _decodes(path, Encoding("utf-8")):
        return Encoding("utf-8")
    return _eight_bits(path)


def _damaged_or(path: Path, found: Encoding) -> Encoding:
    """Return the encoding, its broken units as lone surrogates where it has any."""
    if _decodes(path, found):
        return found
    lenient = Encoding(
        found.name, "surrogateescape" if found.name == "utf-8-sig" else "surrogatepass"
    )
    return lenient if _decodes(path, lenient) else found


def _utf_16_by_zeros(head: bytes) -> str | None:
    """Recognise UTF-16 without a mark: Western text has a zero in every other byte."""
    pairs = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if pairs and odd > pairs * 0.6 and even < pairs * 0.1:
        return "utf-16-le"
    if pairs and even > pairs * 0.6 and odd < pairs * 0.1:
        return "utf-16-be"
    return None


def _decodes(path: Path, encoding: Encoding) -> bool:
    """Tell whether the whole file can be read so."""
    decoder = codecs.getincrementaldecoder(encoding.name)(encoding.errors)
    try:
        for chunk in _chunks(path):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except (UnicodeError, ValueError):
        return False
    return True


def _chunks(path: Path) -> Iterator[bytes]:
    """Yield a file's bytes a piece at a time."""
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _eight_bits(path: Path) -> Encoding:
    """Choose among damaged UTF-8 and the encodings of one byte a letter."""
    sample = _telling_bytes(path)
    whole = sum(len(found) for found in _MULTIBYTE.findall(sample))
    if whole and whole >= len(_HIGH.findall(sample)) - whole:
        return Encoding("utf-8", "surrogateescape")
    if _decodes(path, Encoding("cp1252")) and _looks_western(sample):
        return Encoding("cp1252")
    return _by_letters(path, sample)


def _telling_bytes(path: Path) -> bytes:
    """Return the lines that hold bytes above ASCII, up to the size of a sample."""
    kept, size = [], 0
    with path.open("rb") as file:
        for line in iter(lambda: file.readline(_CHUNK), b""):
            if not line.isascii():
                kept.append(line)
                size += len(line)
            if size > _SAMPLE:
                break
    return b"".join(kept)


def _looks_western(sample: bytes) -> bool:
    """Tell whether accented letters stand among plain ones, as in Western European words.

    Two may stand together (Größe, créée), three never do; Cyrillic, Greek or Chinese read as
    cp1252 gives hardly anything else.
    """
    text = sample.decode("cp1252", "replace")
    accented = len(_ACCENTED.findall(text))
    odd = len(_ODD_IN_WORD.findall(text))
    # One of them may be somebody's odd spelling; several are another alphabet.
    if 5 * odd > accented or (odd > 2 and 10 * odd > accented):
        return False
    in_runs = sum(map(len, _ACCENTED_RUN.findall(text)))
    return in_runs <= 0.4 * accented


def _by_letters(path: Path, sample: bytes) -> Encoding:
    """Ask charset-normalizer which encoding makes words of these bytes."""
    # On first use only: most files never get here.
    from charset_normalizer import from_bytes

    for match in from_bytes(sample):
        found = Encoding(match.encoding)
        if _decodes(path, found):
            return found
    raise UserError("import.encoding", file=path.name, encoding="?")
