"""Taking a step back where there is none."""

from chairconsole.domain.commands.note_commands import UndoNote
from chairconsole.domain.commands.undo_commands import Redo, Undo
from tests.domain.given import Stage


def test_nothing_to_undo_or_redo() -> None:
    stage = Stage()
    assert stage.refusal(Undo()) == "nothing_to_undo"
    assert stage.refusal(Redo()) == "nothing_to_redo"


def test_without_notes_there_is_nothing_to_undo() -> None:
    assert Stage().refusal(UndoNote()) == "no_note_to_undo"
