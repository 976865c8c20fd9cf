"""Which names stand out in the sentence that the chair says."""

from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.proceedings_commands import RaisePointOfOrder, SwitchSegment
from chairconsole.ui.podium.speaker.said_names import is_thanking, names_given_the_floor, with_names
from chairconsole.ui.widgets.runs import Run
from tests.ui.meeting_room import Room
from tests.ui.words.test_spoken_words import named, waiting


def test_they_are_whoever_gets_the_floor_and_who_follows(room: Room) -> None:
    room.in_discussion()
    assert names_given_the_floor(room.meeting, room.feed.now) == ()
    room.do(waiting("mali", "norway", "chad"))
    assert names_given_the_floor(room.meeting, room.feed.now) == ("Mali", "Norway")
    room.press("F5")
    assert is_thanking(room.meeting)
    room.do(RaisePointOfOrder(named("fiji")))
    assert names_given_the_floor(room.meeting, room.feed.now) == ("Mali",)
    room.press("F5")
    room.press("F6")
    room.do(SwitchSegment())
    assert names_given_the_floor(room.meeting, room.feed.now) == ("Expert 1", "Expert 2")
    assert is_thanking(room.meeting)
    room.do(CloseBlock())
    assert not is_thanking(room.meeting)


def test_each_is_sought_behind_the_one_before_and_behind_the_thanks() -> None:
    said = "I thank Mali. I now give the floor to Mali, to be followed by Chad. After that: Mali."
    assert [run.text for run in with_names(said, ("Mali", "Chad"), "muted", after_thanks=True) if run.bold] == [
        "Mali",
        "Chad",
    ]
    first = next(iter(with_names(said, ("Mali", "Chad"), "muted", after_thanks=True)))
    assert first == Run("I thank Mali. I now give the floor to ", "muted")
    assert list(with_names("I close the list.", ("Mali",), "text", after_thanks=False)) == [
        Run("I close the list.", "text")
    ]
