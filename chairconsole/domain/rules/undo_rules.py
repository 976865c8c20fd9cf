"""Handlers of undo and redo, of the chair and of the notes."""

from chairconsole.domain.base.errors import Code
from chairconsole.domain.commands.note_commands import RedoNote, UndoNote
from chairconsole.domain.commands.undo_commands import Redo, Undo
from chairconsole.domain.events.draft_events import NoteRedone, NoteUndone
from chairconsole.domain.events.undo_events import Redone, Undone
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment, happenings, known


def undo(meeting: Meeting, _command: Undo, _: Moment) -> Happenings:
    """Undo the chair's latest undo entry. Raises Refused."""
    return happenings(Undone(taken_back=_latest(meeting.done, "nothing_to_undo")))


def redo(meeting: Meeting, _command: Redo, _: Moment) -> Happenings:
    """Redo what the chair undid last. Raises Refused."""
    return happenings(Redone(restored=_latest(meeting.undone, "nothing_to_redo")))


def undo_note(meeting: Meeting, _command: UndoNote, _: Moment) -> Happenings:
    """Undo the latest undo entry of the notes. Raises Refused."""
    return happenings(NoteUndone(taken_back=_latest(meeting.notes_done, "no_note_to_undo")))


def redo_note(meeting: Meeting, _command: RedoNote, _: Moment) -> Happenings:
    """Redo what was undone last in the notes. Raises Refused."""
    return happenings(NoteRedone(restored=_latest(meeting.notes_undone, "no_note_to_redo")))


def _latest(entries: tuple[str, ...], code: Code) -> str:
    return known(entries[-1] if entries else None, code)


HANDLERS: Handlers = {Undo: undo, Redo: redo, UndoNote: undo_note, RedoNote: redo_note}
