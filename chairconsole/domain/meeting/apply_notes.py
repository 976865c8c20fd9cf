"""What happens to points, messages and drafts, and what it changes in a meeting.

None of it is ever undone by the chair, so it must hold whatever the chair takes back: a speech that is unknown
leaves a point unattached and is no reason to leave anything out.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from chairconsole.domain.events.draft_events import DraftBody, DraftKept, NameDecided, NoteRedone, NoteUndone
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.message_events import (
    MessageBody,
    MessageDissolved,
    MessageMade,
    MessageNamed,
    MessagePointsSet,
)
from chairconsole.domain.events.point_events import (
    PointBody,
    PointChanged,
    PointKept,
    PointMark,
    PointMoved,
    PointsMarked,
    PointsMerged,
    PointsRemoved,
    PointsRestored,
    SpeechCovered,
)
from chairconsole.domain.meeting.builder import Building, CannotApply
from chairconsole.domain.meeting.notes import DraftVersion, Message, Point


def apply_to_points(building: Building, event: Event, body: PointBody) -> None:
    """Change the building by what happened to points. Raises CannotApply, and then has changed nothing."""
    match body:
        case PointKept():
            _keep(building, event, body)
        case PointChanged():
            point = _point(building, body.point)
            _put(building, replace(point, text=body.text, themes=body.themes, what=body.what, to=body.to))
        case PointMoved():
            point = _point(building, body.point)
            _put(building, replace(point, intervention=body.intervention, block=body.block))
        case PointsMarked():
            for point in [_point(building, one) for one in body.points]:
                _put(building, replace(point, marks=marked(point.marks, body.mark, on=body.on)))
        case PointsMerged():
            _merge(building, body)
        case PointsRemoved():
            _shift(body.points, building.points, building.removed_points)
        case PointsRestored():
            _shift(body.points, building.removed_points, building.points)
        case SpeechCovered():
            building.covered[body.intervention] = body.covered
        case _:
            assert_never(body)


def apply_to_messages(building: Building, event: Event, body: MessageBody) -> None:
    """Change the building by what happened to messages. Raises CannotApply, and then has changed nothing."""
    match body:
        case MessageMade():
            if body.message in building.messages:
                raise CannotApply("the message is there already")
            _take_out(building, body.points)
            building.messages[body.message] = Message(
                body.message, tuple(dict.fromkeys(body.points)), body.text, event.effective
            )
        case MessageNamed():
            building.messages[body.message] = replace(_message(building, body.message), text=body.text)
        case MessagePointsSet():
            message = _message(building, body.message)
            _take_out(building, body.points)
            building.messages[message.id] = replace(message, points=tuple(dict.fromkeys(body.points)))
        case MessageDissolved():
            del building.messages[_message(building, body.message).id]
        case _:
            assert_never(body)


def apply_to_drafts(building: Building, event: Event, body: DraftBody) -> None:
    """Change the building by what happened to drafts; what is undone is found before anything is applied."""
    match body:
        case DraftKept():
            version = DraftVersion(body.text_hash, body.reason, event.effective, body.attribution)
            draft = (body.purpose, body.block)
            building.drafts[draft] = (*building.drafts.get(draft, ()), version)
        case NameDecided():
            building.names_decided[body.name, body.sentence] = body.replacement
        case NoteUndone() | NoteRedone():
            pass
        case _:
            assert_never(body)


def keep_aside(building: Building, event: Event) -> None:
    """Keep the point of an event that was taken back: nothing that was typed is lost."""
    body = event.body
    if isinstance(body, PointKept) and body.point not in building.points:
        building.removed_points.setdefault(body.point, _new(event, body))


def marked(marks: tuple[PointMark, ...], mark: PointMark, *, on: bool) -> tuple[PointMark, ...]:
    """The marks with this one set or taken off, in a fixed order."""
    return tuple(one for one in PointMark if (on if one is mark else one in marks))


def _keep(building: Building, event: Event, body: PointKept) -> None:
    # The same event may come twice, as from two copies of a record: what became of the point since stays.
    if body.point not in building.points and body.point not in building.removed_points:
        building.points[body.point] = _new(event, body)


def _new(event: Event, body: PointKept) -> Point:
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
    )


def _point(building: Building, point_id: str) -> Point:
    point = building.points.get(point_id) or building.removed_points.get(point_id)
    if point is None:
        raise CannotApply("there is no such point")
    return point


def _put(building: Building, point: Point) -> None:
    side = building.points if point.id in building.points else building.removed_points
    side[point.id] = point


def _message(building: Building, message_id: str) -> Message:
    message = building.messages.get(message_id)
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


def _take_out(building: Building, points: Iterable[str]) -> None:
    """A point is in one message at most: these leave whichever they are in."""
    leaving = frozenset(points)
    for message in list(building.messages.values()):
        if leaving.intersection(message.points):
            staying = tuple(point for point in message.points if point not in leaving)
            building.messages[message.id] = replace(message, points=staying)


def _merge(building: Building, body: PointsMerged) -> None:
    point = _point(building, body.point)
    gone = frozenset(body.merged) - {point.id}
    if not gone:
        raise CannotApply("a point cannot be merged with itself")
    _put(building, replace(point, text=body.text, themes=body.themes))
    for one in body.merged:
        if one in gone and one in building.points:
            building.removed_points[one] = building.points.pop(one)
    # What counted as part of a message still does, now said by the point that is left.
    if not any(point.id in message.points for message in building.messages.values()):
        for message in building.messages.values():
            if gone.intersection(message.points):
                points = tuple(dict.fromkeys(point.id if one in gone else one for one in message.points))
                building.messages[message.id] = replace(message, points=points)
                break
