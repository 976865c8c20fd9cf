"""What a person wrote in a draft, or took out of it: what is made again never says it a second time."""

from collections.abc import Iterator
from dataclasses import dataclass

from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.draft.draft_text import Draft, Paragraph, Piece, Reference
from chairconsole.report.draft.length import spoken_words


@dataclass(frozen=True, slots=True)
class Taken:
    """Points by their ids: `held` stand in sentences that a person wrote, `out` were taken out of the draft.

    `words` is how many words the sentences have that stay whatever is made again; `told` are all points of the draft.
    """

    held: frozenset[str] = frozenset()
    out: frozenset[str] = frozenset()
    words: int = 0
    told: frozenset[str] = frozenset()


NOTHING = Taken()


def taken_from(meeting: Meeting, current: Draft, generated_last: Draft) -> Taken:
    """What of a draft is a person's, by what was generated last."""
    before = pieces_by_references(generated_last)
    hand = [piece for piece in _pieces(current) if not piece.references or before.get(piece.references) != piece]
    held = {point for piece in hand for point in points_of(meeting, piece.references)}
    there, was = set(told_points(meeting, current)), set(told_points(meeting, generated_last))
    words = sum(spoken_words(piece.text) for piece in hand if not is_of_the_meeting(piece.references))
    return Taken(frozenset(held), frozenset(was - there), words, frozenset(there))


def pieces_by_references(draft: Draft) -> dict[tuple[Reference, ...], Piece]:
    """The sentences of a draft that stand on anything."""
    return {piece.references: piece for piece in _pieces(draft) if piece.references}


def points_of(meeting: Meeting, references: tuple[Reference, ...]) -> Iterator[str]:
    """The points that a sentence tells, those of its messages included."""
    for reference in references:
        if reference.kind == "p":
            yield from reference.ids
        elif reference.kind == "m":
            for one in reference.ids:
                message = meeting.messages.get(one)
                yield from message.points if message else ()


def told_points(meeting: Meeting, draft: Draft) -> Iterator[str]:
    """All points that a draft tells."""
    return (point for piece in _pieces(draft) for point in points_of(meeting, piece.references))


def is_of_the_meeting(references: tuple[Reference, ...]) -> bool:
    """Whether a sentence stands on figures or themes of the meeting only, as those around what was said."""
    return bool(references) and all(reference.kind in "st" for reference in references)


def _pieces(draft: Draft) -> Iterator[Piece]:
    return (piece for part in draft.parts if isinstance(part, Paragraph) for piece in part.pieces)
