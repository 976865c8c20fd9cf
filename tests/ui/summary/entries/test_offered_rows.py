"""Rows for what waits beside a locked text."""

from chairconsole.ui.summary.entries.offered_rows import LatePoint, late_rows
from tests.ui.meeting_room import Room
from tests.ui.noting import Note


def test_a_late_point_has_its_sentence_and_its_place(room: Room, note: Note) -> None:
    kept = note("Chad", "by age too")
    point = room.meeting.points[kept]
    heading, card = late_rows(room.meeting, [LatePoint(point, "One delegation spoke.", "Data")])
    assert heading.text.endswith("\u00b7 1")
    assert card.points == (point.id,)
    assert card.text.endswith("Data \u2192 One delegation spoke.")
    assert late_rows(room.meeting, []) == []
