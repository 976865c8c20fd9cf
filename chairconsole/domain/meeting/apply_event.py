"""What each kind of event changes in a meeting: each module of changes has those of its subject."""

import functools

from chairconsole.domain.base.joining import without_doubles
from chairconsole.domain.events.draft_events import NoteRedone, NoteUndone
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.session_events import ClockStepped, ConsoleResumed, MachineSlept
from chairconsole.domain.events.undo_events import Redone, Undone
from chairconsole.domain.meeting import (
    apply_agenda,
    apply_list,
    apply_notes,
    apply_plan,
    apply_proceedings,
    apply_speech,
    apply_times,
)
from chairconsole.domain.meeting.builder import Changes, MeetingBuilder

_SUBJECTS = (apply_agenda, apply_list, apply_notes, apply_plan, apply_proceedings, apply_speech, apply_times)

WITHOUT_A_CHANGE = (ConsoleResumed, ClockStepped, MachineSlept, Undone, Redone, NoteUndone, NoteRedone)
"""They are told in the record; which steps undo takes back is found before anything is applied."""


def apply_event(builder: MeetingBuilder, event: Event) -> None:
    """Change the meeting by one event. Raises CannotApply, and then has changed nothing."""
    change = changes().get(type(event.body))
    if change is not None:
        change(builder, event, event.body)


@functools.cache
def changes() -> Changes:
    """What changes a meeting, for each kind of event. Raises ValueError if two modules change it by the same one."""
    return without_doubles(*(subject.CHANGES for subject in _SUBJECTS))
