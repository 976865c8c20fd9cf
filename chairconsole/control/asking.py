"""When an action can be asked for, and what it then asks: read off the meeting and the marked entry."""

from collections.abc import Callable

from chairconsole.control.action import Selection
from chairconsole.domain import commands as ask
from chairconsole.domain.events import Part
from chairconsole.domain.meeting import Meeting


def always(_meeting: Meeting, _selection: Selection) -> bool:
    """Whatever the meeting is like."""
    return True


def is_speaking(meeting: Meeting, _selection: Selection) -> bool:
    """Whether somebody has the floor."""
    return meeting.speech is not None


def is_timed(meeting: Meeting, _selection: Selection) -> bool:
    """Whether somebody has the floor whose speech has a limit."""
    return meeting.speech is not None and meeting.speech.limit is not None


def block_is_open(meeting: Meeting, _selection: Selection) -> bool:
    """Whether a block is open."""
    return meeting.block is not None


def in_discussion(meeting: Meeting, _selection: Selection) -> bool:
    """Whether a discussion goes on, whose segments can be switched."""
    return meeting.segment is not None


def is_suspended(meeting: Meeting, _selection: Selection) -> bool:
    """Whether the meeting stands still."""
    return meeting.suspension is not None


def can_suspend(meeting: Meeting, _selection: Selection) -> bool:
    """Whether a block is open and the meeting does not stand still yet."""
    return meeting.block is not None and meeting.suspension is None


def ruling_is_due(meeting: Meeting, _selection: Selection) -> bool:
    """Whether a point of order waits for the chair's ruling."""
    return meeting.point_of_order is not None and meeting.suspension is None


def is_marked(meeting: Meeting, selection: Selection) -> bool:
    """Whether a waiting entry of the floor list is marked."""
    return selection.request in meeting.waiting


def on_marked(make: Callable[[str], ask.Command]) -> Callable[[Meeting, Selection], ask.Command | None]:
    """What is asked for the marked entry; nothing if none is marked."""
    return lambda meeting, selection: make(selection.request) if selection.request else None


def move_up(meeting: Meeting, selection: Selection) -> ask.Command | None:
    """Put the marked entry before the one above it."""
    if selection.request not in meeting.waiting:
        return None
    place = meeting.waiting.index(selection.request)
    return ask.MoveRequest(request=selection.request, before=meeting.waiting[max(0, place - 1)])


def move_down(meeting: Meeting, selection: Selection) -> ask.Command | None:
    """Put the marked entry after the one below it."""
    if selection.request not in meeting.waiting:
        return None
    after = meeting.waiting.index(selection.request) + 2
    before = meeting.waiting[after] if after < len(meeting.waiting) else None
    return ask.MoveRequest(request=selection.request, before=before)


def pause_or_resume(meeting: Meeting, _selection: Selection) -> ask.Command | None:
    """Stop the speaker's clock, or let it go on."""
    return ask.Resume() if meeting.speech is not None and meeting.speech.is_paused else ask.Pause()


def started(meeting: Meeting) -> Part:
    """What "started earlier" and "start again" mean now: the speech, else the step, else the block."""
    if meeting.speech is not None:
        return Part.SPEECH
    return Part.STEP if meeting.step is not None else Part.BLOCK


def can_undo(meeting: Meeting, _selection: Selection) -> bool:
    """Whether there is a step to take back."""
    return bool(meeting.done)


def can_redo(meeting: Meeting, _selection: Selection) -> bool:
    """Whether there is a step to restore."""
    return bool(meeting.undone)
