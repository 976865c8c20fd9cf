"""Handlers of the commands about points, about what an expert covered and about who a stakeholder is."""

from collections.abc import Iterable
from dataclasses import replace

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands import note_commands
from chairconsole.domain.events import point_events
from chairconsole.domain.events.envelope import Happening
from chairconsole.domain.meeting.apply_notes import marked
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.draft_places import block_of_conclusion
from chairconsole.domain.rules.handling import (
    Handlers,
    Happenings,
    Moment,
    happenings,
    known,
    require_block,
    require_text,
)


def keep_point(meeting: Meeting, command: note_commands.KeepPoint, moment: Moment) -> Happenings:
    """Keep a note of a speech, or of none; a conclusion is of none. Raises Refused."""
    text = require_text(command.text)
    block = _block_of(meeting, command.intervention)
    is_of_speech = command.intervention is not None and command.what is not PointKind.CONCLUSION
    if command.what is PointKind.CONCLUSION:
        block = block_of_conclusion(meeting, command.intervention)
    if not is_of_speech and command.block is not None:
        block = require_block(meeting, command.block)
    return happenings(
        point_events.PointKept(
            point=moment.new_id(),
            intervention=command.intervention if is_of_speech else None,
            block=block,
            text=text,
            themes=command.themes,
            what=command.what,
            to=command.to,
            marks=command.marks,
            shape=command.shape,
            written=command.written,
            written_by=command.written_by if command.written else None,
            part=command.part if command.what is PointKind.CONCLUSION else None,
        )
    )


def keep_statement(meeting: Meeting, command: note_commands.KeepStatement, moment: Moment) -> Happenings:
    """Keep sentences of a speech, or of a text that was not spoken, in one step. Raises Refused."""
    if not command.sentences:
        raise Refused("nothing_said")
    kept: list[Happening] = []
    for sentence in command.sentences:
        point = note_commands.KeepPoint(
            sentence,
            (),
            command.intervention,
            written=command.intervention is None,
            written_by=command.written_by,
            block=command.block,
        )
        kept += keep_point(meeting, point, moment)
    return tuple(kept)


def change_point(meeting: Meeting, command: note_commands.ChangePoint, _: Moment) -> Happenings:
    """Correct what a point says, its themes, what it is, to whom it is put, if it was written. Raises Refused."""
    point = known_point(meeting, command.point)
    is_kept = command.written is None
    changed = replace(
        point,
        text=point.text if command.text is None else require_text(command.text),
        themes=point.themes if command.themes is None else tuple(dict.fromkeys(command.themes)),
        what=point.what if command.what is None else command.what,
        to=point.to if command.to is None else command.to,
        written=point.written if command.written is None else command.written,
        written_by=point.written_by if is_kept else command.written_by if command.written else None,
    )
    if changed == point:
        return ()
    if changed.what is PointKind.CONCLUSION and any(point.id in one.points for one in meeting.messages.values()):
        raise Refused("conclusion_in_message")
    if changed.what is PointKind.CONCLUSION and point.intervention is not None:
        alone = point_events.PointMoved(point=point.id, intervention=None, block=meeting.block_of(point))
        return happenings(changed_to(changed), alone)
    return happenings(changed_to(changed))


def shape_point(meeting: Meeting, command: note_commands.ShapePoint, _: Moment) -> Happenings:
    """Let the words of a point be read in a shape, or in the one found by rule. Raises Refused."""
    point = known_point(meeting, command.point)
    return () if point.shape is command.shape else happenings(changed_to(replace(point, shape=command.shape)))


def choose_part(meeting: Meeting, command: note_commands.ChoosePart, _: Moment) -> Happenings:
    """Let a conclusion stand in a part of the thematic expert's remarks, or at the end. Raises Refused."""
    point = known_point(meeting, command.point)
    if point.what is not PointKind.CONCLUSION:
        raise Refused("no_such_point")
    if point.part is command.part:
        return ()
    return happenings(point_events.PointPartChosen(point=point.id, part=command.part))


def move_point(meeting: Meeting, command: note_commands.MovePoint, _: Moment) -> Happenings:
    """Let a point be of another speech; a conclusion, which is of none, goes to its block. Raises Refused."""
    point = known_point(meeting, command.point)
    block = point.block if command.intervention is None else _block_of(meeting, command.intervention)
    speech = None if point.what is PointKind.CONCLUSION else command.intervention
    if point.intervention == speech and (speech is not None or point.block == block):
        return ()
    return happenings(point_events.PointMoved(point=point.id, intervention=speech, block=block))


def mark_points(meeting: Meeting, command: note_commands.MarkPoints, _: Moment) -> Happenings:
    """Set a mark on points, or take it off; those that have it already are left out. Raises Refused."""
    points = known_points(meeting, command.points)
    changed = tuple(point.id for point in points if marked(point.marks, command.mark, on=command.on) != point.marks)
    return happenings(point_events.PointsMarked(points=changed, mark=command.mark, on=command.on)) if changed else ()


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


def set_stakeholder_kind(meeting: Meeting, command: note_commands.SetStakeholderKind, _: Moment) -> Happenings:
    """Say what kind of stakeholder somebody is who asked for the floor or had it. Raises Refused."""
    asked = (request.participant.key for request in meeting.requests.values())
    spoke = (speech.participant.key for speech in meeting.interventions.values())
    if command.participant not in {*asked, *spoke}:
        raise Refused("no_such_speech")
    if meeting.stakeholder_kinds.get(command.participant) is command.stakeholder_kind:
        return ()
    kind = command.stakeholder_kind
    return happenings(point_events.StakeholderKindSet(participant=command.participant, stakeholder_kind=kind))


def known_point(meeting: Meeting, point_id: str) -> Point:
    """A point that counts. Raises Refused."""
    return known(meeting.points.get(point_id), "no_such_point")


def known_points(meeting: Meeting, point_ids: Iterable[str]) -> list[Point]:
    """Points that count, each once, at least one. Raises Refused."""
    points = [known_point(meeting, point) for point in dict.fromkeys(point_ids)]
    return known(points or None, "no_such_point")


def changed_to(point: Point) -> point_events.PointChanged:
    """That a point is from now on as it is here."""
    return point_events.PointChanged(
        point=point.id,
        text=point.text,
        themes=point.themes,
        what=point.what,
        to=point.to,
        shape=point.shape,
        written=point.written,
        written_by=point.written_by,
    )


def _block_of(meeting: Meeting, intervention: str | None) -> str | None:
    """The block of a speech; the open one where there is no speech. Raises Refused."""
    if intervention is None:
        return meeting.block_id
    return known(meeting.interventions.get(intervention), "no_such_speech").block


HANDLERS: Handlers = {
    note_commands.KeepPoint: keep_point,
    note_commands.KeepStatement: keep_statement,
    note_commands.ChangePoint: change_point,
    note_commands.ShapePoint: shape_point,
    note_commands.ChoosePart: choose_part,
    note_commands.MovePoint: move_point,
    note_commands.MarkPoints: mark_points,
    note_commands.RemovePoints: remove_points,
    note_commands.RestorePoints: restore_points,
    note_commands.MarkCovered: mark_covered,
    note_commands.SetStakeholderKind: set_stakeholder_kind,
}
