"""Whose text something is."""

from chairconsole.domain.base.participants import Participant
from chairconsole.domain.names.directory import free_text
from chairconsole.ui.dialogs.writer_line import WriterLine
from chairconsole.ui.widgets.plain_label import PlainLabel
from tests.ui.meeting_room import Room


def told(line: WriterLine) -> list[str]:
    return [label.text() for label in line.findChildren(PlainLabel)]


def test_it_says_whom_a_typed_name_means(room: Room) -> None:
    line = WriterLine(room.directory.meant)
    assert (line.writer(), told(line)) == (None, [""])
    line.field.setText("keny")
    assert told(line) == ["\u2192 Kenya"]
    assert line.writer() == room.directory.meant("Kenya")
    line.field.clear()
    assert (line.writer(), told(line)) == (None, [""])


def test_who_is_known_stays_the_same_until_another_name_is_typed() -> None:
    known: Participant = free_text("Kenya")
    line = WriterLine(lambda _: None, known)
    assert line.field.text() == "Kenya"
    assert line.writer() is known
    line.field.setText("Mali")
    assert line.writer() is None
