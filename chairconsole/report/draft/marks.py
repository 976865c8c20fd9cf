"""The marks by which the sentences of a draft are found again in a Word file that somebody edited.

A mark is the name of a bookmark: at most 40 letters, digits and underscores. It says which version of the draft was
exported, by its text, and the place of the sentence there. What a sentence stands on is in no file.
"""

import hashlib
import re
from dataclasses import dataclass

from chairconsole.report.draft.draft_text import Draft, Heading, Piece

_MARK = re.compile(r"_cc_([0-9a-f]{16})_(?:(\d{1,6})|own\d*)")


@dataclass(frozen=True, slots=True)
class Mark:
    """`version` is that of the draft, `place` that among its units; None for what the export itself wrote."""

    version: str
    place: int | None


def version_of(draft: Draft) -> str:
    """By what a version of a draft is found again: the beginning of the hash of its text."""
    return hashlib.sha256(str(draft).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def units_of(draft: Draft) -> tuple[Heading | Piece, ...]:
    """The headings and sentences of a draft in their order; the places of marks count them."""
    return tuple(unit for part in draft.parts for unit in ([part] if isinstance(part, Heading) else part.pieces))


def mark_of(version: str, place: int | None) -> str:
    """The mark of the unit at this place; of what the export itself writes for None."""
    return f"_cc_{version}_{'own' if place is None else place}"


def mark_from(name: str) -> Mark | None:
    """The mark that a bookmark's name is; None for a bookmark of somebody else."""
    found = _MARK.fullmatch(name)
    return Mark(found[1], int(found[2]) if found[2] else None) if found else None
