"""Rows that ask for something."""

from chairconsole.report.accounts.similar import Suggestion
from chairconsole.ui.summary.bench_rows import RowKind
from chairconsole.ui.summary.entries.offered_rows import LatePoint, alike_rows, late_rows, suggestion_rows
from tests.ui.meeting_room import Room
from tests.ui.noting import Note


def test_suggestions_are_offered_with_who_said_it(room: Room, note: Note) -> None:
    points = (note("Mali", "data by age"), note("Peru", "data by age and sex"))
    heading, card = suggestion_rows(
        room.meeting, [Suggestion(some, None, 0.9) for some in (points, ("gone", points[0]))]
    )
    assert heading.kind is RowKind.HEADING
    assert card.kind is RowKind.SUGGESTION
    assert card.points == points
    assert "Mali" in card.text
    assert suggestion_rows(room.meeting, []) == []


def test_a_suggestion_to_join_a_message_says_which(room: Room, message: str, note: Note) -> None:
    late = note("Chad", "by age too")
    _, card = suggestion_rows(room.meeting, [Suggestion((late,), message, 0.9)])
    assert (card.points, card.message) == ((late,), message)
    assert card.text.startswith(f"The same as \u201c{room.meeting.message_text(room.meeting.messages[message])}\u201d?")


def test_what_may_be_alike_is_told_with_its_panel(room: Room, message: str, note: Note) -> None:
    point = note("Chad", "by age too")
    _, card = alike_rows(room.meeting, [(message, point)])
    assert (card.kind, card.alike, card.points) == (RowKind.SUGGESTION, (message, point), ())
    assert card.text.split("\n")[2] == "Panel 1 \u00b7 by age too"


def test_a_late_point_has_its_sentence_and_its_place(room: Room, note: Note) -> None:
    kept = note("Chad", "by age too")
    point = room.meeting.points[kept]
    heading, card = late_rows(room.meeting, [LatePoint(point, "One delegation spoke.", "Data")])
    assert heading.text.endswith("\u00b7 1")
    assert card.points == (point.id,)
    assert card.text.endswith("Data \u2192 One delegation spoke.")
    assert late_rows(room.meeting, []) == []
