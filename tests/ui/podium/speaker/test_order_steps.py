"""The steps of a point of order below the buttons."""

from chairconsole.domain.commands.proceedings_commands import DescribePointOfOrder, RaisePointOfOrder, SuspendMeeting
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.ui.podium.speaker.order_steps import StepWords, step_words
from chairconsole.ui.widgets.chip import Chip
from tests.ui.meeting_room import Room
from tests.ui.words.test_spoken_words import named


def told(room: Room, *, is_chosen: bool = False) -> list[tuple[str, str]]:
    return [(step.text, step.tone) for step in step_words(room.meeting, room.feed.now, is_chosen=is_chosen)]


def test_the_way_is_who_the_ruling_and_back_to_the_speaker(room: Room) -> None:
    room.in_discussion()
    assert told(room) == []
    room.do(GiveFloor(named("philippines")))
    room.do(RaisePointOfOrder(), after=108)
    assert told(room) == [
        ("✓ 1 clock stands", "green"),
        ("2 who", "accent"),
        ("3 ruling, or none", ""),
        ("4 Philippines goes on at 1:12", ""),
    ]
    room.do(DescribePointOfOrder(named("uruguay")), after=34)
    assert told(room)[1:3] == [("✓ 2 who", "green"), ("3 ruling, or none", "accent")]
    assert told(room, is_chosen=True)[2:] == [
        ("✓ 3 ruling, or none", "green"),
        ("4 Philippines goes on at 1:12", "accent"),
    ]
    room.do(SuspendMeeting())
    assert told(room) == []


def test_where_nobody_spoke_the_meeting_goes_on(room: Room) -> None:
    room.in_discussion()
    room.do(RaisePointOfOrder(named("uruguay")))
    words = step_words(room.meeting, room.feed.now, is_chosen=False)
    assert (words[0], words[3]) == (StepWords("✓ 1 raised", "green"), StepWords("4 the meeting goes on"))


def test_they_are_shown_with_their_keys_as_long_as_it_is_pending(room: Room) -> None:
    room.in_discussion()
    room.do(GiveFloor(named("philippines")))
    card = room.screen.podium.floor
    assert not card.steps.isVisible()
    room.press("Ctrl+F4", after=60)
    room.enter("uruguay")
    assert card.steps.isVisible()
    assert "3 ruling, or none" in room.words(card)
    room.press("Return")
    room.write("Upheld")
    assert "✓ 3 ruling, or none" in room.words(card)
    room.press("F5")
    assert not card.steps.isVisible()


def test_where_there_is_little_room_they_give_way_to_the_list(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali", "Chad")
    room.press("F5")
    for height, are_shown in ((900, True), (640, False)):
        room.screen.resize(1280, height)
        room.settle()
        room.press("Ctrl+F4")
        room.settle()
        assert room.screen.podium.floor.steps.isVisible() == are_shown
        room.press("F5")


def test_a_long_name_takes_no_room_from_the_steps_before_it(room: Room) -> None:
    room.in_discussion()
    room.screen.resize(1280, 720)
    room.do(GiveFloor(named("micronesia (federated states of)")))
    room.press("Ctrl+F4", after=60)
    room.enter("uruguay")
    room.settle()
    chips = room.screen.podium.floor.steps.findChildren(Chip)
    assert len(chips) == 4
    assert all(chip.width() >= chip.sizeHint().width() for chip in chips[:-1])
