"""What the console itself does: it begins a session, and notes what its machine did."""

import datetime as dt

from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.commands.session_commands import BeginSession, NoteClockStep, ResumeConsole
from chairconsole.domain.events.session_events import ClockStepped, ConsoleResumed
from tests.domain.given import Stage, seconds, two_days


def test_a_session_begins_once() -> None:
    assert Stage().refusal(BeginSession(session=two_days(), mode=Mode.LIVE)) == "session_has_begun"


def test_a_session_may_be_held_on_other_days() -> None:
    meeting = Stage(mode=Mode.REHEARSAL, shifted_days=7).meeting
    assert meeting.mode is Mode.REHEARSAL
    assert meeting.session.days[0].date == dt.date(2026, 6, 8)
    assert meeting.given.days[0].date == dt.date(2026, 6, 1)


def test_what_the_console_notes_changes_no_meeting(stage: Stage) -> None:
    done = stage.meeting.done
    assert stage.do(ResumeConsole(down=seconds(90), exact=True)) == (ConsoleResumed(down_seconds=90, exact=True),)
    assert stage.do(NoteClockStep(seconds(-3))) == (ClockStepped(seconds=-3),)
    assert stage.meeting.done == done
