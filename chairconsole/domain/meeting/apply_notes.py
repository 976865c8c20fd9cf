"""How events about points and messages change a meeting.

None of it is ever undone by the chair, so it must hold whatever the chair takes back: a speech that is unknown
leaves a point unattached and is no reason to leave anything out.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from chairconsole.domain.events import message_events, point_events
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.builder import CannotApply, Changes, MeetingBuilder
from chairconsole.domain.meeting.notes import Message, Pair, Point, pair

Held = TypeVar("Held")


def _point_changed(builder: MeetingBuilder, _: Event, body: point_events.PointChanged) -> None:
    point = _point(builder, body.point)
    changed = replace(point, text=body.text, themes=body.themes, what=body.what, to=body.to)
    _put(builder, replace(changed, shape=body.shape, written=body.written, written_by=body.written_by))


def _point_moved(builder: MeetingBuilder, _: Event, body: point_events.PointMoved) -> None:
    point = _point(builder, body.point)
    _put(builder, replace(point, intervention=body.intervention, block=body.block))


def _points_marked(builder: MeetingBuilder, _: Event, body: point_events.PointsMarked) -> None:
    for point in [_point(builder, one) for one in body.points]:
        _put(builder, replace(point, marks=marked(point.marks, body.mark, on=body.on)))


def _points_removed(builder: MeetingBuilder, _: Event, body: point_events.PointsRemoved) -> None:
    _shift(body.points, builder.points, builder.removed_points)


def _points_restored(builder: MeetingBuilder, _: Event, body: point_events.PointsRestored) -> None:
    _shift(body.points, builder.removed_points, builder.points)


def _speech_covered(builder: MeetingBuilder, _: Event, body: point_events.SpeechCovered) -> None:
    builder.covered[body.intervention] = body.covered


def _message_made(builder: MeetingBuilder, _: Event, body: message_events.MessageMade) -> None:
    if body.message in builder.messages:
        raise CannotApply("the message is there already")
    _take_out(builder, body.points)
    builder.messages[body.message] = Message(body.message, tuple(dict.fromkeys(body.points)), body.text)


def _message_named(builder: MeetingBuilder, _: Event, body: message_events.MessageNamed) -> None:
    builder.messages[body.message] = replace(_message(builder, body.message), text=body.text)


def _message_points_set(builder: MeetingBuilder, _: Event, body: message_events.MessagePointsSet) -> None:
    message = _message(builder, body.message)
    _take_out(builder, body.points)
    builder.messages[message.id] = replace(message, points=tuple(dict.fromkeys(body.points)))


def _message_dissolved(builder: MeetingBuilder, _: Event, body: message_events.MessageDissolved) -> None:
    del builder.messages[_message(builder, body.message).id]


def _stakeholder_kind_set(builder: MeetingBuilder, _: Event, body: point_events.StakeholderKindSet) -> None:
    builder.stakeholder_kinds.pop(body.participant, None)
    if body.stakeholder_kind is not None:
        builder.stakeholder_kinds[body.participant] = body.stakeholder_kind


def _short_name_given(builder: MeetingBuilder, _: Event, body: message_events.ShortNameGiven) -> None:
    message = builder.messages.get(body.of)
    if message is not None:
        builder.messages[message.id] = replace(message, short=body.short)
    else:
        _put(builder, replace(_point(builder, body.of), short=body.short))


def _part_chosen(builder: MeetingBuilder, _: Event, body: point_events.PointPartChosen) -> None:
    _put(builder, replace(_point(builder, body.point), part=body.part))


def keep_removed_point(builder: MeetingBuilder, event: Event) -> None:
    """Keep the point of an event that was undone among the removed points: nothing that was typed is lost."""
    body = event.body
    if isinstance(body, point_events.PointKept) and body.point not in builder.points:
        builder.removed_points.setdefault(body.point, _new(event, body))


def marked(
    marks: tuple[point_events.PointMark, ...], mark: point_events.PointMark, *, on: bool
) -> tuple[point_events.PointMark, ...]:
    """The marks with this one set or taken off, in a fixed order."""
    return tuple(one for one in point_events.PointMark if (on if one is mark else one in marks))


def _keep(builder: MeetingBuilder, event: Event, body: point_events.PointKept) -> None:
    # The same event may come twice, as from two copies of a record: what became of the point since stays.
    if body.point not in builder.points and body.point not in builder.removed_points:
        builder.points[body.point] = _new(event, body)


def _new(event: Event, body: point_events.PointKept) -> Point:
    return Point(
        id=body.point,
        intervention=body.intervention,
        block=body.block,
        text=body.text,
        themes=body.themes,
        what=body.what,
        to=body.to,
        kept=event.effective,
        marks=body.marks,
        split_from=body.split_from,
        shape=body.shape,
        written=body.written,
        written_by=body.written_by,
        part=body.part,
    )


def _point(builder: MeetingBuilder, point_id: str) -> Point:
    point = builder.points.get(point_id) or builder.removed_points.get(point_id)
    if point is None:
        raise CannotApply("there is no such point")
    return point


def _put(builder: MeetingBuilder, point: Point) -> None:
    side = builder.points if point.id in builder.points else builder.removed_points
    side[point.id] = point


def _message(builder: MeetingBuilder, message_id: str) -> Message:
    message = builder.messages.get(message_id)
    if message is None:
        raise CannotApply("there is no such message")
    return message


def _shift(points: Iterable[str], source: dict[str, Point], target: dict[str, Point]) -> None:
    moved = list(dict.fromkeys(points))
    if not any(point in source for point in moved):
        raise CannotApply("there is no such point")
    for point in moved:
        if point in source:
            target[point] = source.pop(point)


def _take_out(builder: MeetingBuilder, points: Iterable[str]) -> None:
    """Take points out of the messages that they are in: a point is in one message at most."""
    leaving = frozenset(points)
    for message in list(builder.messages.values()):
        if leaving.intersection(message.points):
            staying = tuple(point for point in message.points if point not in leaving)
            builder.messages[message.id] = replace(message, points=staying)


def _merge(builder: MeetingBuilder, _: Event, body: point_events.PointsMerged) -> None:
    point = _point(builder, body.point)
    gone = frozenset(body.merged) - {point.id}
    if not gone:
        raise CannotApply("a point cannot be merged with itself")
    what = point.what if body.what is None else body.what
    to = point.to if body.to is None else body.to
    marks = point.marks if body.marks is None else body.marks
    whole = replace(point, text=body.text, themes=body.themes, what=what, to=to, marks=marks)
    whole = replace(whole, shape=body.shape, written=body.written, written_by=body.written_by, short=body.short)
    _put(builder, whole)
    for one in body.merged:
        if one in gone and one in builder.points:
            builder.removed_points[one] = builder.points.pop(one)
    # A merged point that was part of a message is replaced in it by the point that is left.
    if not any(point.id in message.points for message in builder.messages.values()):
        for message in builder.messages.values():
            if gone.intersection(message.points):
                points = tuple(dict.fromkeys(point.id if one in gone else one for one in message.points))
                builder.messages[message.id] = replace(message, points=points)
                break
    _rename_in_pairs(builder.differences, gone, point.id)
    _rename_in_pairs(builder.likenesses, gone, point.id)


def _rename_in_pairs(pairs: dict[Pair, Held], gone: frozenset[str], now: str) -> None:
    """Let pairs hold the point that is left in place of those that became one with it; a pair of the two is none."""
    for one, other in [found for found in pairs if gone.intersection(found)]:
        held = pairs.pop((one, other))
        left, right = (now if side in gone else side for side in (one, other))
        if left != right:
            pairs.setdefault(pair(left, right), held)


def _overarching_theme_chosen(builder: MeetingBuilder, _: Event, body: message_events.OverarchingThemeChosen) -> None:
    builder.overarching_theme = body.theme


CHANGES: Changes = {
    point_events.PointKept: _keep,
    point_events.PointChanged: _point_changed,
    point_events.PointMoved: _point_moved,
    point_events.PointsMarked: _points_marked,
    point_events.PointsMerged: _merge,
    point_events.PointsRemoved: _points_removed,
    point_events.PointsRestored: _points_restored,
    point_events.SpeechCovered: _speech_covered,
    message_events.MessageMade: _message_made,
    message_events.MessageNamed: _message_named,
    message_events.MessagePointsSet: _message_points_set,
    message_events.MessageDissolved: _message_dissolved,
    message_events.ShortNameGiven: _short_name_given,
    point_events.PointPartChosen: _part_chosen,
    message_events.OverarchingThemeChosen: _overarching_theme_chosen,
    point_events.StakeholderKindSet: _stakeholder_kind_set,
}
