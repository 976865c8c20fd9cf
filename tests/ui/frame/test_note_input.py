"""Fields in which the one note is typed."""

from PySide6.QtTest import QTest

from chairconsole.ui.frame.note_input import NoteInput
from tests.ui.meeting_room import Room


def test_what_is_typed_in_one_field_stands_in_all(room: Room) -> None:
    other = NoteInput(room.screen.context, room.screen)
    room.press("F3")
    room.write("half a")
    assert other.toPlainText() == "half a"
    QTest.keyClicks(other, " note")
    assert room.note.toPlainText() == "half a note"
    assert room.note.textCursor().atEnd()
    room.press("Ctrl+Return")
    assert (other.toPlainText(), room.note.toPlainText()) == ("", "")
