"""Handlers of the commands by which several points become one, and one several."""

from dataclasses import replace

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import PointKind, PointShape
from chairconsole.domain.commands import note_commands
from chairconsole.domain.events import point_events
from chairconsole.domain.events.envelope import Happening
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.questions import questions
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment, happenings
from chairconsole.domain.rules.point_rules import changed_to, known_point, known_points

BETWEEN_MERGED = "; "
"""What stands between the texts of points that became one, unless the first of two ends as a question does."""


def merge_points(meeting: Meeting, command: note_commands.MergePoints, _: Moment) -> Happenings:
    """Make one point of several of one speech, with the themes and marks of all. Raises Refused.

    Points of different speeches, texts or blocks are not one: a message puts them together. Where one is a
    question all of it is, to all that were asked; else it is what the first of them is that is more than a point.
    """
    points = known_points(meeting, command.points)
    if len(points) < 2:
        raise Refused("needs_two_points")
    if len(set(map(_of_what, points))) > 1:
        raise Refused("not_one_speech")
    left = _left_of_merged(meeting, points)
    is_written = all(point.written for point in points)
    kinds = [left.what, *(point.what for point in points)]
    return happenings(
        point_events.PointsMerged(
            point=left.id,
            merged=tuple(point.id for point in points if point.id != left.id),
            text=_text_of_all(points),
            themes=tuple(dict.fromkeys(theme for point in points for theme in point.themes)),
            what=next((kind for kind in kinds if kind is not PointKind.POINT), PointKind.POINT),
            to=_asked(points),
            marks=tuple(mark for mark in point_events.PointMark if any(mark in point.marks for point in points)),
            shape=_shape_of_all(points),
            written=is_written,
            written_by=left.written_by if is_written else None,
            short=next((point.short for point in (left, *points) if point.short), ""),
        )
    )


def split_point(meeting: Meeting, command: note_commands.SplitPoint, moment: Moment) -> Happenings:
    """Make several points of one, all of its speech, themes and marks. Raises Refused."""
    point = known_point(meeting, command.point)
    texts = [text.strip() for text in command.texts if text.strip()]
    if len(texts) < 2:
        raise Refused("needs_two_parts")
    # Each part is read by its own words: the shape was that of the whole.
    first = changed_to(replace(point, text=texts[0], shape=None))
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
                written=point.written,
                written_by=point.written_by,
                part=point.part,
            ),
            effective_at=point.kept.at,
        )
        for text in texts[1:]
    )
    return happenings(first) + others


def _left_of_merged(meeting: Meeting, points: list[Point]) -> Point:
    """Which of the points that become one is left: the first question that waits, else the first question or point.

    An answer is known by the question's id: what waits must not be taken for what was answered.
    """
    waiting = {question.id for question in questions(meeting) if not question.is_answered}
    asked = [point for point in points if point.what is PointKind.QUESTION]
    return next((point for point in asked if point.id in waiting), (asked or points)[0])


def _of_what(point: Point) -> tuple[object, ...]:
    """The speech that a point was taken from; of one of no speech its block, and from whose text it is, if from one."""
    if point.intervention is not None:
        return (point.intervention,)
    return point.block, point.written, "" if point.written_by is None else point.written_by.key


def _asked(points: list[Point]) -> tuple[str, ...]:
    """The seats to which the questions among the points are put; none, as in a question, if one is to the panel."""
    asked = [point.to for point in points if point.what is PointKind.QUESTION] or [points[0].to]
    return tuple(dict.fromkeys(seat for to in asked for seat in to)) if all(asked) else ()


def _text_of_all(points: list[Point]) -> str:
    """What all of the points say, each a statement of its own; what is asked comes first, since a draft asks it so."""
    in_turn = sorted(points, key=lambda point: point.what is not PointKind.QUESTION)
    texts = list(dict.fromkeys(point.text for point in in_turn))
    parted = [text if text.rstrip().endswith("?") else f"{text.rstrip(' .;,')}{BETWEEN_MERGED}" for text in texts[:-1]]
    return "".join(f"{text.rstrip()} " for text in (*parted, texts[-1])).rstrip()


def _shape_of_all(points: list[Point]) -> PointShape | None:
    """The shape that all of the points were given; None if they differ, or none was given."""
    shapes = {point.shape for point in points}
    return shapes.pop() if len(shapes) == 1 else None


HANDLERS: Handlers = {
    note_commands.MergePoints: merge_points,
    note_commands.SplitPoint: split_point,
}
