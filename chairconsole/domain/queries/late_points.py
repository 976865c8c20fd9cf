"""Points that came too late for a draft that is locked: they wait until a person takes them in."""

from chairconsole.domain.base.timing import nanoseconds_between
from chairconsole.domain.meeting.notes import DraftId, Point
from chairconsole.domain.meeting.state import Meeting


def late_points(meeting: Meeting, draft: DraftId) -> tuple[Point, ...]:
    """The points kept since a draft was locked, in the order in which they were kept; none while it is not.

    A panel's draft has those of its panel. Those that were taken into the text since are among them.
    """
    _, block = draft
    locked_at = meeting.draft_state(draft).locked_at
    if locked_at is None:
        return ()
    return tuple(
        point
        for point in meeting.points.values()
        if block is None or meeting.block_of(point) == block
        if nanoseconds_between(locked_at, point.kept) > 0
    )
