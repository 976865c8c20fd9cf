"""A speaker who is interrupted by a point of order, for tests of what shows it."""

from chairconsole.domain.commands.proceedings_commands import RaisePointOfOrder
from chairconsole.ui.podium.speaker.raiser_field import RaiserField
from tests.ui.meeting_room import Room
from tests.ui.words.test_spoken_words import named, waiting


def interrupted(room: Room) -> None:
    """Mali has spoken for a minute when Norway raises a point of order."""
    room.in_discussion()
    room.do(waiting("mali", "chad"))
    room.press("F5")
    room.press("F3", after=60)
    room.do(RaisePointOfOrder(named("norway"), "Off the topic."))


def unnamed(room: Room) -> None:
    """Mali has spoken for a minute when somebody raises a point of order."""
    room.in_discussion()
    room.do(waiting("mali", "chad"))
    room.press("F5")
    room.press("Ctrl+F4", after=60)


def raiser(room: Room) -> RaiserField:
    """Where it is typed who raises it."""
    return room.screen.podium.floor.order.raiser
