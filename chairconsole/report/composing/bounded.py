"""A part of a draft that may have only so many words."""

from collections.abc import Collection, Iterable, Sequence

from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.composing.taken import points_of
from chairconsole.report.draft.draft_text import Piece
from chairconsole.report.draft.length import spoken_words
from chairconsole.report.draft.openings import leads_in


def within(
    groups: Iterable[Sequence[Piece]], words: float | None, meeting: Meeting, starred: Collection[str]
) -> list[Piece]:
    """The sentences of a part that have room in so many words (None: all of them).

    Those of a group stay together. What comes last goes first, but for groups that tell one of the points that are
    `starred`: they stay in any case. A sentence that only turns to a theme goes with what is told of it.
    """
    kept = list(groups)
    over = sum(map(_words, kept)) - words if words is not None else 0.0
    for group in reversed(kept.copy()):
        told = {point for piece in group for point in points_of(meeting, piece.references)}
        if over > 0 and told.isdisjoint(starred):
            kept.remove(group)
            over -= _words(group)
    pieces = [piece for group in kept for piece in group]
    following = [*(leads_in(piece.references) for piece in pieces[1:]), True]
    return [
        piece for piece, is_last in zip(pieces, following, strict=False) if not (is_last and leads_in(piece.references))
    ]


def _words(group: Sequence[Piece]) -> int:
    return sum(spoken_words(piece.text) for piece in group)
