"""Points that came too late for a draft that is locked: they wait until a person takes them in."""

from chairconsole.domain.base.timing import nanoseconds_between
from chairconsole.domain.meeting.notes import DraftId, Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.draft_places import summary_panels


def late_points(meeting: Meeting, draft: DraftId) -> tuple[Point, ...]:
    """The points kept since a draft was locked, in the order in which they were kept; none while it is not.

    A panel's draft has those of its panel. Those that were taken into the text since are among them. Reactions in the
    summary panel are not late while the text is locked but for them.
    """
    _, block = draft
    state = meeting.draft_state(draft)
    locked_at = state.locked_at
    if locked_at is None:
        return ()
    not_late = summary_panels(meeting) if state.but_reactions else frozenset[str]()
    return tuple(
        point
        for point in meeting.points.values()
        if block is None or meeting.block_of(point) == block
        if nanoseconds_between(locked_at, point.kept) > 0 and meeting.block_of(point) not in not_late
    )
