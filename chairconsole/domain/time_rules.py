"""What follows from the chair's commands about the clocks of speeches, steps and blocks."""

import datetime as dt

from chairconsole.domain.agenda_rules import said
from chairconsole.domain.commands import StartAgain, StartedEarlier
from chairconsole.domain.envelope import Happening
from chairconsole.domain.errors import Refused
from chairconsole.domain.events import EndSet, FloorPaused, FloorResumed, Part, StartSet, TimeAdded
from chairconsole.domain.floor_rules import current_speech, open_block_of
from chairconsole.domain.meeting import Meeting, Run
from chairconsole.domain.timing import NO_TIME, Stamp, between

ENOUGH_TO_SPEAK = dt.timedelta(seconds=1)


def pause(meeting: Meeting) -> tuple[Happening, ...]:
    """Let the clock of the speech stand still. Raises Refused."""
    speech = current_speech(meeting)
    if speech.is_paused:
        raise Refused("already_paused")
    return said(FloorPaused(intervention=speech.id))


def resume(meeting: Meeting) -> tuple[Happening, ...]:
    """Let the clock of the speech go on. Raises Refused."""
    speech = current_speech(meeting)
    if not speech.is_paused:
        raise Refused("not_paused")
    return said(FloorResumed(intervention=speech.id))


def add_time(meeting: Meeting, seconds: int) -> tuple[Happening, ...]:
    """Let the speech last longer or shorter; a limit stays longer than nothing. Raises Refused."""
    speech = current_speech(meeting)
    if speech.limit is None:
        raise Refused("no_limit")
    if speech.limit.lower + speech.added_seconds + seconds < ENOUGH_TO_SPEAK // dt.timedelta(seconds=1):
        raise Refused("time_would_be_negative")
    return said(TimeAdded(intervention=speech.id, seconds=seconds))


def started_earlier(meeting: Meeting, command: StartedEarlier, now: Stamp) -> tuple[Happening, ...]:
    """Date a start back. Whatever ended at the old start, or after the new one, ended then; Raises Refused.

    The chair presses late: if the new speaker began 15 seconds before the key, the one before had stopped by
    then. What was started together with it (its step, its block) is dated back with it.
    """
    began = _began(meeting, command.of)
    if command.by <= NO_TIME:
        raise Refused("too_early")
    start = began.earlier_by(command.by)
    changes = _starts_at(meeting, command.of, start, again=False)
    if between(start, now) < NO_TIME:
        raise Refused("too_early")
    return tuple(Happening(body=body, effective_at=_written(start, now)) for body in changes)


def start_again(meeting: Meeting, command: StartAgain) -> tuple[Happening, ...]:
    """Let the clock run anew from this instant; a step or block only before anybody spoke in it. Raises Refused."""
    _began(meeting, command.of)
    block = open_block_of(meeting)
    speech = meeting.speech
    if command.of is Part.SPEECH and speech is not None:
        bodies: list[StartSet | EndSet] = [StartSet(of=Part.SPEECH, id=speech.id, block=block.id, again=True)]
        if _is_alone_in_its_step(meeting) and meeting.step_id is not None:
            bodies.append(StartSet(of=Part.STEP, id=meeting.step_id, block=block.id, again=True))
        return said(*bodies)
    begun = meeting.speeches_in(block.id, meeting.step_id if command.of is Part.STEP else None)
    if any(begun) or (command.of is Part.BLOCK and any(key[0] == block.id for key in meeting.steps)):
        raise Refused("has_speeches")
    part = meeting.step_id if command.of is Part.STEP else block.id
    return said(StartSet(of=command.of, id=part or block.id, block=block.id, again=True))


def _began(meeting: Meeting, of: Part) -> Stamp:
    block = open_block_of(meeting)
    if of is Part.BLOCK:
        return meeting.blocks[block.id].began
    if of is Part.STEP:
        if meeting.step_id is None:
            raise Refused("no_such_step")
        return meeting.steps[block.id, meeting.step_id].began
    return current_speech(meeting).began


def _starts_at(meeting: Meeting, of: Part, start: Stamp, *, again: bool) -> list[StartSet | EndSet]:
    """The changes that make a part start then, those around it first, so that each holds when it is applied."""
    block = open_block_of(meeting)
    changes: list[StartSet | EndSet] = []
    step_run = meeting.steps.get((block.id, meeting.step_id)) if meeting.step_id else None
    if _is_after(meeting.blocks[block.id].began, start):
        changes += _previous_ends(meeting, Part.BLOCK, start, block.id)
        changes.append(StartSet(of=Part.BLOCK, id=block.id, block=block.id, again=again))
    if of is not Part.BLOCK and meeting.step_id and step_run and _is_after(step_run.began, start):
        changes += _previous_ends(meeting, Part.STEP, start, block.id)
        changes.append(StartSet(of=Part.STEP, id=meeting.step_id, block=block.id, again=again))
    if of is Part.SPEECH:
        speech = current_speech(meeting)
        changes += _previous_ends(meeting, Part.SPEECH, start, block.id)
        changes.append(StartSet(of=Part.SPEECH, id=speech.id, block=block.id, again=again))
    return changes


def _previous_ends(meeting: Meeting, of: Part, start: Stamp, block_id: str) -> list[EndSet]:
    """The end of whatever came before, where it lies after the new start. Raises Refused if it began after it."""
    changes: list[EndSet] = []
    parts: list[tuple[str, str, Run]] = []
    if of is Part.SPEECH:
        speeches = (speech for speech in meeting.interventions.values() if speech.void is None)
        parts = [(speech.id, speech.block, Run(speech.began, speech.ended)) for speech in speeches]
    elif of is Part.STEP:
        parts = [(key[1], key[0], run) for key, run in meeting.steps.items()]
    else:
        parts = [(key, key, run) for key, run in meeting.blocks.items()]
    for part, block, run in parts:
        if run.ended is None or not _is_after(run.ended, start):
            continue
        if between(run.began, start) < ENOUGH_TO_SPEAK:
            raise Refused("too_early")
        changes.append(EndSet(of=of, id=part, block=block))
    return changes


def _is_after(instant: Stamp, start: Stamp) -> bool:
    return between(start, instant) > NO_TIME


def _is_alone_in_its_step(meeting: Meeting) -> bool:
    step = meeting.step
    return step is not None and step.kind == "remarks"


def _written(start: Stamp, now: Stamp) -> dt.datetime:
    """The instant as the event tells it: its distance from now, by the steady clock, taken from `at`."""
    return now.at - between(start, now)
