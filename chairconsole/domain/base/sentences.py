"""The sentences of a statement that was handed in or pasted, as they are offered to become points."""

import re

LONGEST = 100_000
"""So many characters are looked at: an hour's speech has fewer."""

_BULLET = re.compile(r"^\s*(?:[-\u2013\u2014\u2022\u25cf\u25aa*]|\(?[0-9]{1,2}[.)]|\(?[a-z][.)])\s+")
_END = re.compile(r"(?<=[.!?\u2026])([\"\u201d\u00bb\u2019)\]]*)\s+(?=[\"\u201c\u00ab\u2018(\[\u00bf\u00a1]*[^\W_])")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\u201c\"])(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Art|para|paras|vol|pp?|cf|vs|etc|e\.g|i\.e|approx|H\.E|S\.E"
    r"|M|MM|Mme|Mlle|Sr|Sra|Dra|n\u00fam|art|p\.ej|[A-Z])\.$",
    re.IGNORECASE,
)


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
        part = paragraph[start : end.end(1)]
        if not _ABBREVIATION.search(part):
            parts.append(part)
            start = end.end()
    return [part for part in (*parts, paragraph[start:]) if part.strip()]
