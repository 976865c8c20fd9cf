"""Cleans pasted text: unusual spaces, invisible characters, marks of Markdown, leftover HTML, bullets, capitals."""

import html
import re

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffc]")
_ODD_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\x80-\x9f\u2028\u2029\ud800-\udfff]")
_EMPHASIS = re.compile(r"(\*{1,3}|_{2,3})(?=\S)(.+?)(?<=\S)\1")
_LONE_EMPHASIS = re.compile(r"^\s*(?:\*{2,3}|_{2,3})|(?:\*{2,3}|_{2,3})\s*$")
_HEADING_MARK = re.compile(r"^\s{0,3}#{1,6}\s+")
_TAG = re.compile(r"</?(?:[a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?/?>")
_BULLETS = "•▪▫■□●○◦‣⁃∙◆➢➤✓✔·*"
_BULLET = re.compile(rf"^\s*(?:[{re.escape(_BULLETS)}]|[-–—](?=\s))\s*")
_INNER_BULLET = re.compile(r"\s*[•▪▫■□●◦‣⁃∙◆➢➤]\s*")
_ENTITY = re.compile(r"&(?:#\d{1,6}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")
_MOJIBAKE = re.compile("(?:â€|Ã[\u0080-\u00bf©¨ª«¢£¤]|Â[\u0080-\u00bf])")


def normalized(text: str) -> str:
    """A line with plain spaces, without invisible and control characters."""
    text = _CONTROL.sub("", _ODD_SPACE.sub(" ", _INVISIBLE.sub("", text)))
    return _repaired(text) if _MOJIBAKE.search(text) else text


def _repaired(text: str) -> str:
    """UTF-8 that was once read as Windows-1252, as it was meant; else the text itself."""
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text


def without_markup(text: str) -> str:
    """A text without the marks of Markdown and the tags of HTML, its entities as characters."""
    if "&" in text:
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    if "**" in text or "__" in text or "*" in text:
        text = _LONE_EMPHASIS.sub("", _EMPHASIS.sub(r"\2", text))
    return _HEADING_MARK.sub("", text)


def one_line(text: str) -> str:
    """A text without marks, with single spaces."""
    return " ".join(without_markup(normalized(text)).split())


def without_bullet(text: str) -> str:
    """A line without the bullet at its beginning."""
    return _BULLET.sub("", text, count=1)


def has_bullet(text: str) -> bool:
    """Whether a line begins with a bullet."""
    return _BULLET.match(text) is not None


def bullet_items(text: str) -> list[str]:
    """The items of a list that was put on one line, split at its bullets; a text without bullets is one item."""
    return [item for item in (part.strip() for part in _INNER_BULLET.split(text)) if item]


def sentence_case(text: str) -> str:
    """A text in capitals only, in sentence case; any other text unchanged."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 1]
    if not words or not all(word.isupper() for word in words):
        return text
    kept = {"UN", "IOM", "UNHCR", "EU", "ILO", "WHO", "ECOSOC", "II", "III", "IV", "VI", "VII", "VIII", "IX"}
    lowered = re.sub(
        r"[^\W\d_]+", lambda match: match[0] if match[0] in kept or len(match[0]) == 1 else match[0].lower(), text
    )
    return re.sub(r"(?:^|(?<=[.:] ))[\W\d_]*[^\W\d_]", lambda match: match[0].upper(), lowered)
