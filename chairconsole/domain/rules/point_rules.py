"""Handlers of the commands about points, and about what an expert covered."""

from collections.abc import Iterable

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands import note_commands
from chairconsole.domain.events import point_events
from chairconsole.domain.events.envelope import Happening
from chairconsole.domain.meeting.apply_notes import marked
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment, happenings, known, require_text

BETWEEN_MERGED = "\n"
"""What stands between the texts of points that became one."""


def keep_point(meeting: Meeting, command: note_commands.KeepPoint, moment: Moment) -> Happenings:
    """Keep a note of a speech, or of none. Raises Refused."""
    text = require_text(command.text)
    return happenings(
        point_events.PointKept(
            point=moment.new_id(),
            intervention=command.intervention,
            block=_block_of(meeting, command.intervention),
            text=text,
            themes=command.themes,
            what=command.what,
            to=command.to,
            marks=command.marks,
        )
    )


def change_point(meeting: Meeting, command: note_commands.ChangePoint, _: Moment) -> Happenings:
    """Correct what a point says, its themes, what it is, to whom it is put. Raises Refused."""
    point = known_point(meeting, command.point)
    changed = point_events.PointChanged(
        point=point.id,
        text=point.text if command.text is None else require_text(command.text),
        themes=point.themes if command.themes is None else tuple(dict.fromkeys(command.themes)),
        what=point.what if command.what is None else command.what,
        to=point.to if command.to is None else command.to,
    )
    as_it_is = (point.text, point.themes, point.what, point.to)
    return () if (changed.text, changed.themes, changed.what, changed.to) == as_it_is else happenings(changed)


def move_point(meeting: Meeting, command: note_commands.MovePoint, _: Moment) -> Happenings:
    """Let a point be of another speech. Raises Refused."""
    point = known_point(meeting, command.point)
    if point.intervention == command.intervention:
        return ()
    block = point.block if command.intervention is None else _block_of(meeting, command.intervention)
    return happenings(point_events.PointMoved(point=point.id, intervention=command.intervention, block=block))


def mark_points(meeting: Meeting, command: note_commands.MarkPoints, _: Moment) -> Happenings:
    """Set a mark on points, or take it off; those that have it already are left out. Raises Refused."""
    points = known_points(meeting, command.points)
    changed = tuple(point.id for point in points if marked(point.marks, command.mark, on=command.on) != point.marks)
    return happenings(point_events.PointsMarked(points=changed, mark=command.mark, on=command.on)) if changed else ()


def merge_points(meeting: Meeting, command: note_commands.MergePoints, _: Moment) -> Happenings:
    """Make one point of several of one speech, with the themes of all. Raises Refused.

    Points of different speeches are not one: a message puts them together.
    """
    points = known_points(meeting, command.points)
    if len(points) < 2:
        raise Refused("needs_two_points")
    if len({point.intervention for point in points}) > 1:
        raise Refused("not_one_speech")
    texts = dict.fromkeys(point.text for point in points)
    return happenings(
        point_events.PointsMerged(
            point=points[0].id,
            merged=tuple(point.id for point in points[1:]),
            text=BETWEEN_MERGED.join(texts),
            themes=tuple(dict.fromkeys(theme for point in points for theme in point.themes)),
        )
    )


def split_point(meeting: Meeting, command: note_commands.SplitPoint, moment: Moment) -> Happenings:
    """Make several points of one, all of its speech, themes and marks. Raises Refused."""
    point = known_point(meeting, command.point)
    texts = [text.strip() for text in command.texts if text.strip()]
    if len(texts) < 2:
        raise Refused("needs_two_parts")
    first = point_events.PointChanged(point=point.id, text=texts[0], themes=point.themes, what=point.what, to=point.to)
    others = tuple(
        # Kept when the whole was: the words were spoken then.
        Happening(
            point_events.PointKept(
                point=moment.new_id(),
                intervention=point.intervention,
                block=point.block,
                text=text,
                themes=point.themes,
                what=point.what,
                to=point.to,
                marks=point.marks,
                split_from=point.id,
            ),
            effective_at=point.kept.at,
        )
        for text in texts[1:]
    )
    return happenings(first) + others


def remove_points(meeting: Meeting, command: note_commands.RemovePoints, _: Moment) -> Happenings:
    """Let points count no longer, since they were entered by mistake. Raises Refused."""
    return happenings(
        point_events.PointsRemoved(points=tuple(point.id for point in known_points(meeting, command.points)))
    )


def restore_points(meeting: Meeting, command: note_commands.RestorePoints, _: Moment) -> Happenings:
    """Let removed points count again. Raises Refused."""
    if not command.points or any(point not in meeting.removed_points for point in command.points):
        raise Refused("no_such_point")
    return happenings(point_events.PointsRestored(points=tuple(dict.fromkeys(command.points))))


def mark_covered(meeting: Meeting, command: note_commands.MarkCovered, _: Moment) -> Happenings:
    """Note what an expert's presentation covers. Raises Refused."""
    known(meeting.interventions.get(command.intervention), "no_such_speech")
    before = meeting.covered.get(command.intervention, ())
    after = tuple(one for one in point_events.Covered if (command.on if one is command.covered else one in before))
    return (
        ()
        if after == before
        else happenings(point_events.SpeechCovered(intervention=command.intervention, covered=after))
    )


def known_point(meeting: Meeting, point_id: str) -> Point:
    """A point that counts. Raises Refused."""
    return known(meeting.points.get(point_id), "no_such_point")


def known_points(meeting: Meeting, point_ids: Iterable[str]) -> list[Point]:
    """Points that count, each once, at least one. Raises Refused."""
    points = [known_point(meeting, point) for point in dict.fromkeys(point_ids)]
    return known(points or None, "no_such_point")


def _block_of(meeting: Meeting, intervention: str | None) -> str | None:
    """The block of a speech; the open one where there is no speech. Raises Refused."""
    if intervention is None:
        return meeting.block_id
    return known(meeting.interventions.get(intervention), "no_such_speech").block


HANDLERS: Handlers = {
    note_commands.KeepPoint: keep_point,
    note_commands.ChangePoint: change_point,
    note_commands.MovePoint: move_point,
    note_commands.MarkPoints: mark_points,
    note_commands.MergePoints: merge_points,
    note_commands.SplitPoint: split_point,
    note_commands.RemovePoints: remove_points,
    note_commands.RestorePoints: restore_points,
    note_commands.MarkCovered: mark_covered,
}
