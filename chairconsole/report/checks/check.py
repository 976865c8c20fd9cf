"""The check before reading: all that was found in a draft, and the draft with a finding mended."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.counted import quantifiers
from chairconsole.report.checks.finding import Finding, FindingCode, Place
from chairconsole.report.checks.sentence_build import sentence_build
from chairconsole.report.checks.surrounding import surrounding
from chairconsole.report.checks.telling import telling
from chairconsole.report.checks.words_and_signs import words_and_signs
from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph, Part, Piece

Decided = Collection[tuple[FindingCode, str]]
"""What is kept knowingly: the keys of findings."""

_CHECKS = (words_and_signs, sentence_build, quantifiers, telling, surrounding)


def findings(checked: Checked, decided: Decided = frozenset(), names: Iterable[Finding] = ()) -> tuple[Finding, ...]:
    """All that was found, `names` (`names_in`) among it, in the order of the text; what the draft lacks comes last."""
    found = (finding for check in _CHECKS for finding in check(checked) if finding.key not in decided)
    return tuple(sorted((*names, *found), key=_in_text_order))


def cured(draft: Draft, place: Place, words: str) -> Draft:
    """The draft with these words at the place of a finding.

    A piece or part that has no words left leaves, and so does a paragraph that would only say what it is about.
    """
    part = draft.parts[place.part]
    parts: list[Part] = list(draft.parts)
    if isinstance(part, Heading):
        parts[place.part : place.part + 1] = [replace(part, text=words)] if words else []
        return Draft(tuple(parts))
    pieces = list(part.pieces)
    piece = pieces[place.piece]
    text = _tidy(piece.text[: place.start] + words + piece.text[place.end :])
    pieces[place.piece : place.piece + 1] = [Piece(text, piece.references)] if text else []
    is_told = not all(piece.references and all(one.kind == "t" for one in piece.references) for piece in pieces)
    parts[place.part : place.part + 1] = [Paragraph(tuple(pieces))] if pieces and (text or is_told) else []
    return Draft(tuple(parts))


def _tidy(text: str) -> str:
    """A text without the spaces that were left where something was taken out."""
    for before, after in (("  ", " "), (" .", "."), (" ,", ",")):
        text = text.replace(before, after)
    return text.strip()


def _in_text_order(finding: Finding) -> tuple[bool, int, int, int, int]:
    place = finding.place
    if place is None:
        return True, 0, 0, 0, 0
    return False, place.part, place.piece, place.start, place.end
