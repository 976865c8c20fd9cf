"""The sentences of a statement that was handed in or pasted, as they are offered to become points."""

import re

LONGEST = 100_000
"""So many characters are looked at: an hour's speech has fewer."""

_BULLET = re.compile(r"^\s*(?:[-\u2013\u2014\u2022\u25cf\u25aa*]|\(?[0-9]{1,2}[.)]|\(?[a-z][.)])\s+")
_END = re.compile(
    r"(?:(?<=[.!?\u2026\u061f])[\"\u201d\u00bb\u2019)\]]*(?=\s+[\"\u201c\u00ab\u2018(\[\u00bf\u00a1]*[^\W_])"
    r"|(?<=[\u3002\uff01\uff1f])[\u201d\u2019\u300d\u300f\uff09]*)\s*"
)
"""Latin and Arabic signs end a sentence before a space, Chinese ones anywhere."""

_ABBREVIATION = re.compile(
    r"(?:^|[\s(\u201c\"'\u2019])(?:Mr|Mrs|Ms|Dr|Prof|St|cf|vs|e\.g|i\.e|H\.E|S\.E|M|MM|Mme|Mlle|Sr|Sra|Dra|p\.\s?ej|EE|[A-Z])\.\s*$",
    re.IGNORECASE,
)
_BEFORE_A_NUMBER = re.compile(
    r"(?:^|[\s(\u201c\"'\u2019])(?:No|Nos|Art|approx|aprox|para|paras|p[a\u00e1]rr|p[a\u00e1]g|vol|pp?|n\u00fam)\.\s*$",
    re.IGNORECASE,
)
_BEFORE_SMALL_LETTERS = re.compile(r"(?:^|[\s(\u201c\"'\u2019])(?:etc|approx|UU|(?:[A-Z]\.)+[A-Z])\.\s*$")


def sentences(text: str) -> list[str]:
    """The sentences of a text, each on one line; a bullet or an empty line ends one, an abbreviation does not."""
    return [sentence for paragraph in _paragraphs(text[:LONGEST]) for sentence in _parted(paragraph)]


def _paragraphs(text: str) -> list[str]:
    """The paragraphs, their lines joined; each bullet is one."""
    found: list[list[str]] = [[]]
    for line in text.splitlines():
        bare = _BULLET.sub("", line).strip()
        if not bare or _BULLET.match(line):
            found.append([])
        if bare:
            found[-1].append(bare)
    return [" ".join(" ".join(lines).split()) for lines in found if lines]


def _parted(paragraph: str) -> list[str]:
    parts: list[str] = []
    start = 0
    for end in _END.finditer(paragraph):
        part = paragraph[start : end.end()]
        if not _goes_on(part, paragraph[end.end() : end.end() + 1]):
            parts.append(part.strip())
            start = end.end()
    return [part for part in (*parts, paragraph[start:]) if part.strip()]


def _goes_on(part: str, following: str) -> bool:
    """Whether the point at the end of a part, with this letter behind it, is that of an abbreviation."""
    if _ABBREVIATION.search(part):
        return True
    if _BEFORE_A_NUMBER.search(part):
        return following.isdigit()
    return following.islower() and _BEFORE_SMALL_LETTERS.search(part) is not None
