"""Handlers of the commands of the console itself: it begins a session, was down, slept, or finds its clock set."""

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.session_commands import BeginSession, NoteClockStep, NoteSleep, ResumeConsole
from chairconsole.domain.events.session_events import ClockStepped, ConsoleResumed, MachineSlept, SessionBegan
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment, happenings


def begin_session(meeting: Meeting, command: BeginSession, _: Moment) -> Happenings:
    """Begin the record of a session. Raises Refused if one has begun."""
    if meeting.began is not None:
        raise Refused("session_has_begun")
    return happenings(SessionBegan(session=command.session, mode=command.mode, shifted_days=command.shifted_days))


def resume_console(_meeting: Meeting, command: ResumeConsole, _: Moment) -> Happenings:
    """Note that the console runs again."""
    return happenings(ConsoleResumed(down_seconds=command.down.total_seconds(), exact=command.exact))


def note_clock_step(_meeting: Meeting, command: NoteClockStep, _: Moment) -> Happenings:
    """Note that the computer's clock was set."""
    return happenings(ClockStepped(seconds=command.by.total_seconds()))


def note_sleep(_meeting: Meeting, command: NoteSleep, _: Moment) -> Happenings:
    """Note that the machine slept."""
    return happenings(MachineSlept(seconds=command.lasted.total_seconds()))


HANDLERS: Handlers = {
    BeginSession: begin_session,
    ResumeConsole: resume_console,
    NoteClockStep: note_clock_step,
    NoteSleep: note_sleep,
}
