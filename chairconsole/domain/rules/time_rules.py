"""Handlers of the commands about the clocks of speeches, steps and blocks."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import Part
from chairconsole.domain.base.timing import NO_TIME, Stamp, between
from chairconsole.domain.commands.agenda_commands import StartAgain, StartedEarlier
from chairconsole.domain.commands.speech_commands import AddTime, Pause, Resume
from chairconsole.domain.events.agenda_events import EndSet, StartSet
from chairconsole.domain.events.envelope import Happening
from chairconsole.domain.events.speech_events import FloorPaused, FloorResumed, TimeAdded
from chairconsole.domain.meeting.speech import Run
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.rules.handling import (
    Handlers,
    Happenings,
    Moment,
    current_speech,
    happenings,
    open_block_of,
    require_going_on,
)

ENOUGH_TO_SPEAK = dt.timedelta(seconds=1)
"""What is left at least of a speech, step or block whose end is dated back."""

LONGEST = dt.timedelta(days=1)
"""How far back anything may be dated: a session's day is shorter."""


def pause(meeting: Meeting, _command: Pause, _: Moment) -> Happenings:
    """Pause the clock of the speech. Raises Refused."""
    speech = current_speech(meeting)
    if speech.is_paused:
        raise Refused("already_paused")
    return happenings(FloorPaused(intervention=speech.id))


def resume(meeting: Meeting, _command: Resume, _: Moment) -> Happenings:
    """Resume the clock of the speech. Raises Refused."""
    speech = current_speech(meeting)
    if not speech.is_paused:
        raise Refused("not_paused")
    require_going_on(meeting)
    return happenings(FloorResumed(intervention=speech.id))


def add_time(meeting: Meeting, command: AddTime, _: Moment) -> Happenings:
    """Let the speech last so many seconds longer, or shorter; both bounds of its limit stay positive.

    Not while a point of order is pending: the clock that stands is to go on as it stood. Raises Refused.
    """
    speech = current_speech(meeting)
    if command.seconds == 0:
        return ()
    if meeting.point_of_order is not None:
        raise Refused("point_of_order_is_pending")
    if speech.limit is None:
        raise Refused("no_limit")
    if speech.limit.lower + speech.added_seconds + command.seconds < ENOUGH_TO_SPEAK // dt.timedelta(seconds=1):
        raise Refused("time_would_be_negative")
    return happenings(TimeAdded(intervention=speech.id, seconds=command.seconds))


def started_earlier(meeting: Meeting, command: StartedEarlier, moment: Moment) -> Happenings:
    """Date a start back. All that ended between the new start and the old one ended then. Raises Refused.

    The chair presses late: if the new speaker began 15 seconds before the key, the one before had stopped by
    then. What began at the same instant within it, or later than that around it, is dated back with it.
    """
    began = _begun(meeting, command.of)[-1].since
    if not NO_TIME < command.by <= LONGEST:
        raise Refused("too_early")
    start = moment.now.earlier_by(between(began, moment.now) + command.by)
    changes: list[StartSet | EndSet] = [*_ends_before(meeting, start, began), *_starts(meeting, command.of, start)]
    return tuple(Happening(body=body, effective_at=start.at) for body in changes)


def start_again(meeting: Meeting, command: StartAgain, _: Moment) -> Happenings:
    """Let the clock run anew from this instant; a step or block only before anybody spoke in it. Raises Refused.

    Remarks and their step, begun together, begin anew together.
    """
    begun = _begun(meeting, command.of)
    _require_running(meeting)
    block = open_block_of(meeting)
    part = begun[-1]
    together = [other for other in _under_way(meeting) if other.of is not Part.BLOCK and _is_remarks(meeting)]
    if part in together and not any(_is_after(other.since, together[0].since) for other in together):
        return happenings(*(StartSet(of=other.of, id=other.id, block=block.id, again=True) for other in together))
    if part.of is not Part.SPEECH:
        spoken = meeting.speeches(block.id, part.id if part.of is Part.STEP else None)
        if any(spoken) or (part.of is Part.BLOCK and any(key[0] == block.id for key in meeting.steps)):
            raise Refused("has_speeches")
    return happenings(StartSet(of=part.of, id=part.id, block=block.id, again=True))


def _require_running(meeting: Meeting) -> None:
    """Raise Refused while the meeting is suspended or a point of order is pending."""
    require_going_on(meeting)
    if meeting.point_of_order is not None:
        raise Refused("point_of_order_is_pending")


@dataclass(frozen=True, slots=True)
class _UnderWay:
    """A block, step or speech that goes on. `left`: when it ended before it was last reopened, if it was."""

    of: Part
    id: str
    since: Stamp
    left: Stamp | None


def _under_way(meeting: Meeting) -> list[_UnderWay]:
    """The open block, its step and its speech, from the outside in, as far as there are any. Raises Refused."""
    block = open_block_of(meeting)
    runs = [(Part.BLOCK, block.id, meeting.blocks[block.id])]
    if meeting.step_id is not None:
        runs.append((Part.STEP, meeting.step_id, meeting.steps[block.id, meeting.step_id]))
    if meeting.speech is not None:
        runs.append((Part.SPEECH, meeting.speech.id, Run(meeting.speech.began)))
    return [_UnderWay(of, part, run.since, run.gaps[-1].began if run.gaps else None) for of, part, run in runs]


def _begun(meeting: Meeting, of: Part) -> list[_UnderWay]:
    """The part that is meant, last, after the parts around it. Raises Refused if there is none."""
    parts = _under_way(meeting)
    places = [place for place, part in enumerate(parts) if part.of is of]
    if not places:
        raise Refused("no_speaker" if of is Part.SPEECH else "no_such_step")
    return parts[: places[0] + 1]


def _starts(meeting: Meeting, of: Part, start: Stamp) -> Iterator[StartSet]:
    """The new starts: of the part, of what is around it and began later, of what began with it. Raises Refused."""
    block = open_block_of(meeting)
    around = _begun(meeting, of)
    part = around.pop()
    within = [other for other in _under_way(meeting) if other not in around and other != part]
    moved = [other for other in around if _is_after(other.since, start)]
    moved += [part, *(other for other in within if not _is_after(other.since, part.since))]
    for other in moved:
        if other.left is not None and _is_after(other.left, start):
            raise Refused("too_early")
        yield StartSet(of=other.of, id=other.id, block=block.id)


def _ends_before(meeting: Meeting, start: Stamp, began: Stamp) -> Iterator[EndSet]:
    """The end of all that ended after the new start and not after the old one. Raises Refused if it began later."""
    parts = [(Part.BLOCK, block, block, run) for block, run in meeting.blocks.items()]
    parts += [(Part.STEP, step, block, run) for (block, step), run in meeting.steps.items()]
    parts += [(Part.SPEECH, speech.id, speech.block, Run(speech.began, speech.ended)) for speech in meeting.speeches()]
    for of, part, block, run in parts:
        if run.ended is None or not _is_after(run.ended, start) or _is_after(run.ended, began):
            continue
        if between(run.since, start) < ENOUGH_TO_SPEAK:
            raise Refused("too_early")
        yield EndSet(of=of, id=part, block=block)


def _is_after(instant: Stamp, start: Stamp) -> bool:
    return between(start, instant) > NO_TIME


def _is_remarks(meeting: Meeting) -> bool:
    return meeting.step is not None and meeting.step.kind == "remarks" and meeting.speech is not None


HANDLERS: Handlers = {
    Pause: pause,
    Resume: resume,
    AddTime: add_time,
    StartedEarlier: started_earlier,
    StartAgain: start_again,
}
