"""What follows when the chair or the note-taker takes a step back, or restores it."""

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.note_commands import RedoNote, UndoNote
from chairconsole.domain.commands.undo_commands import Redo, Undo
from chairconsole.domain.events.draft_events import NoteRedone, NoteUndone
from chairconsole.domain.events.undo_events import Redone, Undone
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment, happenings


def undo(meeting: Meeting, _command: Undo, _: Moment) -> Happenings:
    """Take the chair's latest step back. Raises Refused."""
    if not meeting.done:
        raise Refused("nothing_to_undo")
    return happenings(Undone(taken_back=meeting.done[-1]))


def redo(meeting: Meeting, _command: Redo, _: Moment) -> Happenings:
    """Restore the step that the chair took back last. Raises Refused."""
    if not meeting.undone:
        raise Refused("nothing_to_redo")
    return happenings(Redone(restored=meeting.undone[-1]))


def undo_note(meeting: Meeting, _command: UndoNote, _: Moment) -> Happenings:
    """Take the latest step about points and messages back. Raises Refused."""
    if not meeting.notes_done:
        raise Refused("no_note_to_undo")
    return happenings(NoteUndone(taken_back=meeting.notes_done[-1]))


def redo_note(meeting: Meeting, _command: RedoNote, _: Moment) -> Happenings:
    """Restore the step about points and messages that was taken back last. Raises Refused."""
    if not meeting.notes_undone:
        raise Refused("no_note_to_redo")
    return happenings(NoteRedone(restored=meeting.notes_undone[-1]))


HANDLERS: Handlers = {Undo: undo, Redo: redo, UndoNote: undo_note, RedoNote: redo_note}
