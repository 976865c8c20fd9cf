"""The text of a file's bytes, in the encodings that notes are saved in: UTF-8, UTF-16 and Windows-1252."""

import codecs
import re

from chairconsole.intake.reading.errors import NotANote

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MOST_CONTROLS = 0.02
_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,30})""", re.IGNORECASE)
_ASSUMED = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252"}


def decoded(content: bytes, name: str, *, is_html: bool = False) -> str:
    """The text of these bytes. Raises NotANote where they are no text."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            text = content.decode(encoding, errors="replace")
            break
    else:
        text = _unmarked(content, is_html=is_html)
    if _looks_binary(text):
        raise NotANote("binary", name)
    return text


def _unmarked(content: bytes, *, is_html: bool) -> str:
    wide = _wide(content)
    if wide is not None:
        return content.decode(wide, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    charset = _CHARSET.search(content[:2000]) if is_html else None
    if charset is not None:
        named = charset[1].decode("ascii").casefold()
        try:
            return content.decode(_ASSUMED.get(named, named), errors="replace")
        except LookupError:
            pass
    return content.decode("cp1252", errors="replace")


def _wide(content: bytes) -> str | None:
    """UTF-16 without its mark, by the zero bytes of every other place."""
    sample = content[:4000]
    if len(sample) < 4:
        return None
    odd, even = sample[1::2].count(0), sample[0::2].count(0)
    half = len(sample) // 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return None


def _looks_binary(text: str) -> bool:
    """Whether a text is mostly what no keyboard writes."""
    sample = text[:20_000]
    if not sample:
        return False
    odd = sum(1 for character in sample if (character < " " and character not in "\n\r\t\f\v") or character == "\ufffd")
    return odd > len(sample) * _MOST_CONTROLS
