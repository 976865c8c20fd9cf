"""Where in the agenda a draft is read out, and where the conclusions that are typed for it belong."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId, Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind
from chairconsole.domain.plan.session import Session

_READ_IN = {
    Purpose.PERSPECTIVE: BlockKind.SUMMARY_PANEL,
    Purpose.THEMATIC_EXPERT: BlockKind.SUMMARY_PANEL,
    Purpose.MAIN_CONCLUSIONS: BlockKind.MAIN_CONCLUSIONS,
}


def read_in(session: Session, draft: DraftId) -> Block | None:
    """The block in which a draft is read out; None if it is not read out, or the agenda has no such block."""
    purpose, block = draft
    if purpose is Purpose.CONCLUDING:
        return session.block(block or "")
    kind = _READ_IN.get(purpose)
    return next((one for _, one in session.blocks() if one.kind is kind), None)


def summary_panels(meeting: Meeting) -> frozenset[str]:
    """The summary panels of the session: what is noted there are reactions to what was reported."""
    return frozenset(block.id for _, block in meeting.session.blocks() if block.kind is BlockKind.SUMMARY_PANEL)


def reactions(meeting: Meeting, draft: DraftId) -> tuple[Point, ...]:
    """The points that a draft tells as reactions in the summary panel: the main conclusions alone tell any."""
    blocks = summary_panels(meeting) if draft[0] is Purpose.MAIN_CONCLUSIONS else frozenset[str]()
    points = meeting.points.values() if blocks else ()
    return tuple(
        point for point in points if meeting.block_of(point) in blocks and point.what is not PointKind.CONCLUSION
    )


def has_reactions(meeting: Meeting, draft: DraftId) -> bool:
    """Whether a draft tells reactions, if there are any: the agenda has a summary panel."""
    return draft[0] is Purpose.MAIN_CONCLUSIONS and bool(summary_panels(meeting))


def concluded_in(session: Session, draft: DraftId) -> str | None:
    """The block to which the conclusions of a draft belong: its panel, else where the session is concluded.

    None if the agenda has no such block: they belong wherever the meeting is.
    """
    purpose, block = draft
    if block is not None:
        return block
    place = read_in(session, (Purpose.MAIN_CONCLUSIONS, None) if purpose is Purpose.WRITTEN_SUMMARY else draft)
    return place.id if place is not None else None


def block_of_conclusion(meeting: Meeting, intervention: str | None) -> str | None:
    """Where a conclusion belongs that is typed now: to the open block; in a break, or between blocks, to a speech's."""
    block, speech = meeting.block, meeting.interventions.get(intervention or "")
    if speech is None or (block is not None and block.kind is not BlockKind.BREAK):
        return meeting.block_id
    return speech.block
