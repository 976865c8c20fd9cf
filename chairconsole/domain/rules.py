"""The one place where a command becomes events, or is refused."""

from typing import assert_never

from chairconsole.domain import commands as asked
from chairconsole.domain import next_step as upcoming
from chairconsole.domain.agenda_rules import (
    NewId,
    close_block,
    finish_step,
    go_to_step,
    open_block,
    said,
    start_step,
)
from chairconsole.domain.envelope import Happening
from chairconsole.domain.errors import Refused
from chairconsole.domain.events import (
    ClockStepped,
    ConsoleResumed,
    FloorFinished,
    PointKept,
    Redone,
    SessionBegan,
    StepFinished,
    Undone,
)
from chairconsole.domain.floor_rules import (
    add_requests,
    call_request,
    current_speech,
    enter_by_mistake,
    give_floor,
    leave_remarks,
    mark_absent,
    move_request,
    speaker_absent,
    withdraw,
)
from chairconsole.domain.meeting import Meeting
from chairconsole.domain.time_rules import LONGEST, add_time, pause, resume, start_again, started_earlier
from chairconsole.domain.timing import NO_TIME, Stamp, between


def decide(meeting: Meeting, command: asked.Command, now: Stamp, new_id: NewId) -> tuple[Happening, ...]:
    """What happens when the command is carried out at this instant; nothing where it changes nothing.

    Raises Refused with the code of the reason.
    """
    match command:
        case asked.BeginSession() | asked.ResumeConsole() | asked.NoteClockStep():
            return _about_the_console(meeting, command)
        case asked.Next():
            return _next(meeting, now, new_id)
        case asked.OpenBlock():
            return open_block(meeting, command.block)
        case asked.CloseBlock():
            return _close(meeting, command, now)
        case asked.GoToStep():
            return go_to_step(meeting, command.block, command.step, new_id)
        case asked.Finish():
            return _finish(meeting, command, now)
        case asked.Pause():
            return pause(meeting)
        case asked.Resume():
            return resume(meeting)
        case asked.AddTime():
            return add_time(meeting, command.seconds)
        case asked.StartedEarlier():
            return started_earlier(meeting, command, now)
        case asked.StartAgain():
            return start_again(meeting, command)
        case asked.AddRequests():
            return add_requests(meeting, command, new_id)
        case asked.CallRequest():
            return call_request(meeting, command.request, new_id)
        case asked.GiveFloor():
            return give_floor(meeting, command, new_id)
        case asked.MoveRequest():
            return move_request(meeting, command.request, command.before)
        case asked.Withdraw():
            return withdraw(meeting, command.request)
        case asked.MarkAbsent():
            return mark_absent(meeting, command.request)
        case asked.SpeakerAbsent():
            return speaker_absent(meeting)
        case asked.EnteredByMistake():
            return enter_by_mistake(meeting, command.request)
        case asked.KeepPoint():
            return _keep_point(meeting, command, new_id)
        case asked.Undo():
            return _undo(meeting)
        case asked.Redo():
            return _redo(meeting)
        case _:
            assert_never(command)


def _about_the_console(
    meeting: Meeting, command: asked.BeginSession | asked.ResumeConsole | asked.NoteClockStep
) -> tuple[Happening, ...]:
    match command:
        case asked.BeginSession():
            if meeting.began is not None:
                raise Refused("session_has_begun")
            return said(SessionBegan(session=command.session, mode=command.mode, shifted_days=command.shifted_days))
        case asked.ResumeConsole():
            return said(ConsoleResumed(down_seconds=command.down.total_seconds(), exact=command.exact))
        case asked.NoteClockStep():
            return said(ClockStepped(seconds=command.by.total_seconds()))
        case _:
            assert_never(command)


def _next(meeting: Meeting, now: Stamp, new_id: NewId) -> tuple[Happening, ...]:
    following = upcoming.what_next(meeting, now)
    match following:
        case upcoming.WillOpen():
            return open_block(meeting, following.block.id)
        case upcoming.WillStart():
            return finish_step(meeting) + start_step(meeting, following.block, following.step, new_id)
        case upcoming.WillCall():
            return call_request(meeting, following.request.id, new_id)
        case upcoming.WillFinish():
            return leave_remarks(meeting)
        case upcoming.WillClose():
            return close_block(meeting)
        case upcoming.NobodyWaits():
            raise Refused("list_is_empty")
        case upcoming.NothingLeft():
            raise Refused("nothing_left")
        case _:
            assert_never(following)


def _finish(meeting: Meeting, command: asked.Finish, now: Stamp) -> tuple[Happening, ...]:
    """End the speech (and the step, if it was a seat's remarks), dated back if it ended before the key."""
    speech = current_speech(meeting)
    if not NO_TIME <= command.ended_before <= LONGEST:
        raise Refused("too_early")
    bodies = [happening.body for happening in leave_remarks(meeting)]
    if command.ended_before == NO_TIME:
        return said(*bodies)
    if between(speech.began, now.earlier_by(command.ended_before)) < NO_TIME:
        raise Refused("too_early")
    ended = now.at - command.ended_before
    dated = (FloorFinished, StepFinished)
    return tuple(Happening(body=body, effective_at=ended if isinstance(body, dated) else None) for body in bodies)


def _close(meeting: Meeting, command: asked.CloseBlock, now: Stamp) -> tuple[Happening, ...]:
    """Close the block, dated back if it ended before the key, as when the console was off in between."""
    happenings = close_block(meeting)
    if command.ended_before == NO_TIME:
        return happenings
    ended = now.earlier_by(command.ended_before)
    runs = [meeting.blocks.get(meeting.block_id or ""), meeting.speech]
    if meeting.block_id and meeting.step_id:
        runs.append(meeting.steps.get((meeting.block_id, meeting.step_id)))
    if command.ended_before < NO_TIME or any(run is not None and between(run.began, ended) < NO_TIME for run in runs):
        raise Refused("too_early")
    return tuple(Happening(body=one.body, effective_at=ended.at) for one in happenings)


def _keep_point(meeting: Meeting, command: asked.KeepPoint, new_id: NewId) -> tuple[Happening, ...]:
    if not command.text.strip():
        raise Refused("nothing_said")
    speech = meeting.interventions.get(command.intervention) if command.intervention else None
    if command.intervention is not None and speech is None:
        raise Refused("no_such_speech")
    return said(
        PointKept(
            point=new_id(),
            intervention=command.intervention,
            block=speech.block if speech else meeting.block_id,
            text=command.text.strip(),
            themes=command.themes,
            what=command.what,
            to=command.to,
        )
    )


def _undo(meeting: Meeting) -> tuple[Happening, ...]:
    if not meeting.done:
        raise Refused("nothing_to_undo")
    return said(Undone(taken_back=meeting.done[-1]))


def _redo(meeting: Meeting) -> tuple[Happening, ...]:
    if not meeting.undone:
        raise Refused("nothing_to_redo")
    return said(Redone(restored=meeting.undone[-1]))
