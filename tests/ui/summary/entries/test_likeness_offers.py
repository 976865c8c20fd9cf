"""What is asked about likenesses: who said it, what joins what, in which panels."""

from chairconsole.domain.commands.note_commands import AddToMessage, DecideLikeness, MakeMessage
from chairconsole.report.accounts.similar import Suggestion
from chairconsole.ui.summary.entries.likeness_offers import across_panels, same_message
from chairconsole.ui.widgets.runs import joined
from tests.ui.meeting_room import Room
from tests.ui.noting import DATA, Note


def test_points_that_may_say_the_same_are_told_with_who_said_them(room: Room, note: Note) -> None:
    points = (note("Mali", "data by age"), note("Peru", "data by age and sex"))
    suggestions = [Suggestion(some, None, 0.9) for some in (points, ("gone", points[0]))]
    (offer,) = same_message(room.meeting, suggestions)
    assert offer.question == "2 alike: put together?"
    assert [joined(line) for line in offer.lines] == ["Mali  data by age", "Peru  data by age and sex"]
    assert (offer.accepted, offer.refused) == (MakeMessage(points), DecideLikeness(points, alike=False))
    themes = [theme.id for theme in room.meeting.session.rules.themes]
    assert len(same_message(room.meeting, suggestions, themes[DATA])) == 1
    assert same_message(room.meeting, suggestions, themes[0]) == []


def test_what_may_join_a_message_says_which(room: Room, message: str, note: Note) -> None:
    late = note("Chad", "by age too")
    (offer,) = same_message(room.meeting, [Suggestion((late,), message, 0.9)])
    assert offer.question == f"The same as \u201c{room.meeting.message_text(room.meeting.messages[message])}\u201d?"
    assert offer.accepted == AddToMessage(message, (late,))
    assert offer.refused == DecideLikeness((late, message), alike=False)


def test_what_may_be_alike_is_told_with_its_panel(room: Room, message: str, note: Note) -> None:
    point = note("Chad", "by age too")
    (offer,) = across_panels(room.meeting, [(message, point)])
    assert joined(offer.lines[1]) == "Panel 1  by age too"
    assert offer.accepted == DecideLikeness((message, point), alike=True)
    assert offer.refused == DecideLikeness((message, point), alike=False)
