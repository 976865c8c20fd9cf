"""A point of order on the screen: the clock stands still, the ruling is typed, and the same clock goes on."""

from chairconsole.domain.commands.proceedings_commands import RaisePointOfOrder, SuspendMeeting
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.ui.widgets.fitted_label import FittedLabel
from tests.ui.meeting_room import Room
from tests.ui.words.test_spoken_words import named, waiting


def interrupted(room: Room) -> None:
    """Mali has spoken for a minute when Norway raises a point of order."""
    room.in_discussion()
    room.do(waiting("mali", "chad"))
    room.press("F5")
    room.press("F3", after=60)
    room.do(RaisePointOfOrder(named("norway"), "Off the topic."))


def test_the_clock_stands_still_and_the_ruling_lets_it_go_on(room: Room) -> None:
    interrupted(room)
    left = room.digits().text()
    assert room.screen.podium.floor.findChild(FittedLabel).text() == "POINT OF ORDER \u00b7 Norway"
    assert "Mali" in room.words(room.screen.podium.floor)
    assert room.digits().phase() == "paused"
    room.wait(90)
    assert room.digits().text() == left
    assert room.screen.podium.floor.spoken.field.hasFocus()
    room.write("Please keep to the topic.")
    room.press("Return", after=0)
    (point,) = room.meeting.points_of_order.values()
    assert (point.ruling, point.participant.name) == ("Please keep to the topic.", "Norway")
    assert room.meeting.point_of_order is None
    assert room.digits().text() == left
    assert room.digits().phase() == "running"
    assert room.note.hasFocus(), "the focus is back where it was"


def test_a_ruling_needs_no_words(room: Room) -> None:
    interrupted(room)
    room.press("Enter")
    assert room.meeting.point_of_order is None
    assert not room.speech.is_paused


def test_esc_goes_back_and_a_key_returns(room: Room) -> None:
    interrupted(room)
    room.press("Esc")
    assert room.note.hasFocus()
    assert room.meeting.point_of_order is not None
    room.press("Ctrl+Shift+F11")
    assert room.screen.podium.floor.spoken.field.hasFocus()


def test_no_ruling_without_a_point_of_order(room: Room) -> None:
    room.press("Ctrl+Shift+E")
    assert "No point of order" in room.notice()


def test_undo_takes_the_line_away(room: Room) -> None:
    interrupted(room)
    room.do(Undo())
    assert not room.screen.podium.floor.spoken.field.isVisible()
    assert room.digits().phase() == "running"


def test_a_half_typed_ruling_survives_a_restart(room: Room) -> None:
    interrupted(room)
    room.write("Keep to")
    room.wait(2)
    room.restart()
    assert room.screen.podium.floor.spoken.field.text() == "Keep to"
    assert room.screen.podium.floor.spoken.field.isVisible()


def test_nothing_moves_when_it_comes(room: Room) -> None:
    room.in_discussion()
    room.do(waiting("mali"))
    room.press("F5")
    room.settle()
    before = room.screen.podium.floor.geometry(), room.screen.podium.forecast.geometry()
    room.do(RaisePointOfOrder(named("norway"), ""))
    room.settle()
    assert (room.screen.podium.floor.geometry(), room.screen.podium.forecast.geometry()) == before


def test_while_the_meeting_is_suspended_the_ruling_waits(room: Room) -> None:
    interrupted(room)
    room.do(SuspendMeeting())
    assert not room.screen.podium.floor.spoken.field.isVisible()
    room.press("F5")
    assert room.screen.podium.floor.spoken.field.isVisible()
