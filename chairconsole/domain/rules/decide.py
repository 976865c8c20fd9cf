"""The one place where a command becomes events, or is refused."""

from typing import assert_never

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.timing import NO_TIME, Stamp, between
from chairconsole.domain.commands import all_commands as asked
from chairconsole.domain.events.all_events import (
    ClockStepped,
    ConsoleResumed,
    FloorFinished,
    MachineSlept,
    Redone,
    SessionBegan,
    StepFinished,
    Undone,
)
from chairconsole.domain.events.envelope import Happening
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.queries import next_step as upcoming
from chairconsole.domain.rules import (
    correction_rules,
    floor_rules,
    interruption_rules,
    list_rules,
    message_rules,
    plan_rules,
    point_rules,
    room_clock,
)
from chairconsole.domain.rules import proceedings_rules as room_rules
from chairconsole.domain.rules.agenda_rules import (
    NewId,
    close_block,
    finish_step,
    go_to_step,
    open_block,
    said,
    start_step,
)
from chairconsole.domain.rules.floor_rules import call_request, current_speech, leave_remarks, require_going_on
from chairconsole.domain.rules.time_rules import LONGEST, add_time, pause, resume, start_again, started_earlier


def decide(meeting: Meeting, command: asked.Command, now: Stamp, new_id: NewId) -> tuple[Happening, ...]:
    """What happens when the command is carried out at this instant; nothing where it changes nothing.

    Raises Refused with the code of the reason.
    """
    if isinstance(command, asked.ListCommand):
        return _about_the_list(meeting, command, now, new_id)
    if isinstance(command, asked.SpeechCommand):
        return _about_speeches(meeting, command, now, new_id)
    if isinstance(command, asked.RoomCommand):
        return _about_the_room(meeting, command, now, new_id)
    if isinstance(command, asked.PlanCommand):
        return plan_rules.change_plan(meeting, command)
    if isinstance(command, asked.NoteCommand):
        return _about_notes(meeting, command, new_id)
    match command:
        case asked.BeginSession() | asked.ResumeConsole() | asked.NoteClockStep() | asked.NoteSleep():
            return _about_the_console(meeting, command)
        case asked.Next():
            return _next(meeting, now, new_id)
        case asked.OpenBlock():
            return open_block(meeting, command.block)
        case asked.CloseBlock():
            return _close(meeting, command, now)
        case asked.GoToStep():
            if command.block == meeting.block_id:
                require_going_on(meeting)
            return go_to_step(meeting, command.block, command.step, new_id)
        case asked.StartedEarlier():
            return started_earlier(meeting, command, now)
        case asked.StartAgain():
            return start_again(meeting, command)
        case asked.KeepPoint():
            return point_rules.keep_point(meeting, command, new_id)
        case asked.Undo():
            return _undo(meeting)
        case asked.Redo():
            return _redo(meeting)
        case _:
            assert_never(command)


def _about_the_list(meeting: Meeting, command: asked.ListCommand, now: Stamp, new_id: NewId) -> tuple[Happening, ...]:
    match command:
        case asked.AddRequests():
            return list_rules.add_requests(meeting, command, new_id)
        case asked.CarryOver():
            return list_rules.carry_over(meeting, command, new_id)
        case asked.ReturnRequest():
            return list_rules.return_request(meeting, command)
        case asked.ChangeRequest():
            return list_rules.change_request(meeting, command)
        case asked.MoveRequest():
            return list_rules.move_request(meeting, command.request, command.before)
        case asked.OrderAsSuggested():
            return list_rules.order_as_suggested(meeting, now)
        case asked.HoldRequest():
            return list_rules.hold_request(meeting, command)
        case asked.Withdraw():
            return list_rules.withdraw(meeting, command.request)
        case asked.MarkAbsent():
            return floor_rules.mark_absent(meeting, command.request)
        case asked.EnteredByMistake():
            return list_rules.enter_by_mistake(meeting, command.request)
        case asked.MarkTextReceived():
            return list_rules.mark_text_received(meeting, command)
        case asked.SetListState():
            return list_rules.set_list_state(meeting, command, now)
        case asked.SetStakeholderRule():
            return list_rules.set_stakeholder_rule(meeting, command)
        case _:
            assert_never(command)


def _about_speeches(meeting: Meeting, command: asked.SpeechCommand, now: Stamp, new_id: NewId) -> tuple[Happening, ...]:
    match command:
        case asked.CallRequest():
            return call_request(meeting, command.request, new_id)
        case asked.GiveFloor():
            return floor_rules.give_floor(meeting, command, new_id)
        case asked.GiveFloorBack():
            return floor_rules.give_floor_back(meeting, now, new_id)
        case asked.ChangeSpeech():
            return floor_rules.change_speech(meeting, command)
        case asked.CorrectTimes():
            return correction_rules.correct_times(meeting, command, now)
        case asked.SpeakerAbsent():
            return floor_rules.speaker_absent(meeting)
        case asked.Finish():
            return _finish(meeting, command, now)
        case asked.Pause():
            return pause(meeting)
        case asked.Resume():
            return resume(meeting)
        case asked.AddTime():
            return add_time(meeting, command.seconds)
        case asked.AskToSlowDown():
            return floor_rules.ask_to_slow_down(meeting)
        case _:
            assert_never(command)


def _about_the_room(meeting: Meeting, command: asked.RoomCommand, now: Stamp, new_id: NewId) -> tuple[Happening, ...]:
    match command:
        case asked.SwitchSegment():
            return room_rules.switch_segment(meeting, command.to)
        case asked.AnswerQuestions():
            return room_rules.answer_questions(meeting, command)
        case asked.ReopenQuestions():
            return room_rules.reopen_questions(meeting, command)
        case asked.SetLimit():
            return room_rules.set_limit(meeting, command)
        case asked.RaisePointOfOrder():
            return interruption_rules.raise_point_of_order(meeting, command, new_id)
        case asked.RuleOnPointOfOrder():
            return interruption_rules.rule_on_point_of_order(meeting, command.ruling)
        case asked.SuspendMeeting():
            return interruption_rules.suspend_meeting(meeting, command, now)
        case asked.ResumeMeeting():
            return interruption_rules.resume_meeting(meeting)
        case asked.TakeChair():
            return room_rules.take_chair(meeting, command)
        case asked.SetPresence():
            return room_rules.set_presence(meeting, command)
        case asked.SetRoomClock():
            return room_clock.set_room_clock(meeting, command, now)
        case _:
            assert_never(command)


def _about_notes(meeting: Meeting, command: asked.NoteCommand, new_id: NewId) -> tuple[Happening, ...]:
    match command:
        case asked.ChangePoint():
            return point_rules.change_point(meeting, command)
        case asked.MovePoint():
            return point_rules.move_point(meeting, command)
        case asked.MarkPoints():
            return point_rules.mark_points(meeting, command)
        case asked.MergePoints():
            return point_rules.merge_points(meeting, command)
        case asked.SplitPoint():
            return point_rules.split_point(meeting, command, new_id)
        case asked.RemovePoints():
            return point_rules.remove_points(meeting, command)
        case asked.RestorePoints():
            return point_rules.restore_points(meeting, command)
        case asked.MarkCovered():
            return point_rules.mark_covered(meeting, command)
        case asked.KeepDraft() | asked.DecideName() | asked.UndoNote() | asked.RedoNote():
            return message_rules.about_drafts(meeting, command)
        case _:
            return message_rules.about_messages(meeting, command, new_id)


def _about_the_console(
    meeting: Meeting, command: asked.BeginSession | asked.ResumeConsole | asked.NoteClockStep | asked.NoteSleep
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
        case asked.NoteSleep():
            return said(MachineSlept(seconds=command.lasted.total_seconds()))
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
            return _back_to_the_floor(meeting) + call_request(meeting, following.request.id, new_id)
        case upcoming.WillResume():
            return interruption_rules.resume_meeting(meeting)
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


def _back_to_the_floor(meeting: Meeting) -> tuple[Happening, ...]:
    """The panellists' segment is over when the next on the floor list is called in turn."""
    return room_rules.switch_segment(meeting, SegmentOf.FLOOR) if meeting.segment is SegmentOf.PANELLISTS else ()


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
    """Close the block, dated back if it ended before the key, as when the console was off in between.

    Nothing in it can have begun or ended later than that.
    """
    happenings = close_block(meeting)
    if command.ended_before == NO_TIME:
        return happenings
    ended = now.earlier_by(command.ended_before)
    steps = [run for (block, _), run in meeting.steps.items() if block == meeting.block_id]
    runs = [meeting.blocks[meeting.block_id or ""], *steps]
    instants = [instant for run in runs for instant in (run.since, run.ended)]
    for speech in meeting.speeches_in(meeting.block_id or ""):
        instants += [speech.began, speech.ended]
    if command.ended_before < NO_TIME or any(one is not None and between(one, ended) < NO_TIME for one in instants):
        raise Refused("too_early")
    return tuple(Happening(body=one.body, effective_at=ended.at) for one in happenings)


def _undo(meeting: Meeting) -> tuple[Happening, ...]:
    if not meeting.done:
        raise Refused("nothing_to_undo")
    return said(Undone(taken_back=meeting.done[-1]))


def _redo(meeting: Meeting) -> tuple[Happening, ...]:
    if not meeting.undone:
        raise Refused("nothing_to_redo")
    return said(Redone(restored=meeting.undone[-1]))
