"""What a draft begins with: nothing or, where its speaker spoke before, what was written by hand then."""

from collections.abc import Iterable, Iterator, Sequence

from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.domain.plan.session import Session
from chairconsole.report.composing.taken import is_of_the_meeting, pieces_by_references
from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph
from chairconsole.report.draft.merging import merged


def starts_from(session: Session, draft: DraftId) -> tuple[DraftId, ...]:
    """The drafts that another one starts from; none if it starts from the points alone.

    A panel's perspective starts from its concluding remarks, the main conclusions from the panels' perspectives.
    """
    purpose, block = draft
    if purpose is Purpose.PERSPECTIVE:
        return ((Purpose.CONCLUDING, block),)
    if purpose is Purpose.MAIN_CONCLUSIONS:
        panels = (block.id for _, block in session.blocks() if block.kind is BlockKind.PANEL)
        return tuple((Purpose.PERSPECTIVE, panel) for panel in panels)
    return ()


def begun(generated: Draft, formers: Sequence[tuple[Draft, Draft]]) -> Draft:
    """A first version with all that was written by hand in the former drafts, each given as it is and as generated.

    It stands behind what is generated; the sentences around what was said are not taken over.
    """
    by_hand = [part for former, before in formers for part in _by_hand(former, before)]
    if not by_hand:
        return generated
    title = next((part for part in generated.parts if isinstance(part, Heading) and part.level == 1), None)
    return merged(Draft(((title,) if title else ()) + tuple(by_hand)), Draft(), generated)


def said_in(formers: Iterable[Draft]) -> frozenset[str]:
    """What stands in former drafts, piece by piece."""
    every = (part for former in formers for part in former.parts if isinstance(part, Paragraph))
    return frozenset(piece.text for part in every for piece in part.pieces)


def _by_hand(former: Draft, generated: Draft) -> Iterator[Paragraph]:
    before = pieces_by_references(generated)
    for part in former.parts:
        if isinstance(part, Paragraph):
            pieces = tuple(
                piece
                for piece in part.pieces
                if before.get(piece.references) != piece and not is_of_the_meeting(piece.references)
            )
            if pieces:
                yield Paragraph(pieces)
