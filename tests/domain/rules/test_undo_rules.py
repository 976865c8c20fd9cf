"""Taking a step back where there is none."""

from chairconsole.domain.commands.note_commands import KeepPoint, RedoNote, UndoNote
from chairconsole.domain.commands.undo_commands import Redo, Undo
from tests.domain.given import Stage


def test_nothing_to_undo_or_redo() -> None:
    stage = Stage()
    assert stage.refusal(Undo()) == "nothing_to_undo"
    assert stage.refusal(Redo()) == "nothing_to_redo"


def test_without_notes_there_is_nothing_to_undo_or_redo() -> None:
    assert Stage().refusal(UndoNote()) == "no_note_to_undo"
    assert Stage().refusal(RedoNote()) == "no_note_to_redo"


def test_the_note_that_was_taken_back_last_is_restored_first(stage: Stage) -> None:
    for text in "ab":
        stage.do(KeepPoint(text, (), None))
    for command in (UndoNote(), UndoNote(), RedoNote()):
        stage.do(command)
    assert [point.text for point in stage.meeting.points.values()] == ["a"]
