"""The room reads who has the floor, how long, and what comes; never more."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from chairconsole.domain.base.event_parts import About, Mode
from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.proceedings_commands import DescribePointOfOrder, RaisePointOfOrder, SwitchSegment
from chairconsole.domain.commands.speech_commands import Finish, GiveFloor, Pause
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.domain.names.directory import free_text
from chairconsole.ui.words.room_words import RoomWords, room_words
from chairconsole.ui.words.speaker_words import speaker_words
from tests.ui.meeting_room import Delegation, Room

Words = Callable[[], RoomWords]


def open_discussion(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    for _ in range(5):
        room.press("F5")
    assert room.meeting.step is not None
    assert room.meeting.step.kind == "discussion"


def test_before_it_begins_the_session_is_announced(room: Room, words: Words) -> None:
    shown = words()
    assert shown.name == "First informal thematic session"
    assert shown.detail.startswith("Human rights of all migrants")
    assert shown.until == "Begins 10:00"
    assert shown.clock == "10:15"
    assert shown.time.digits == ""


def test_a_speech_is_shown_as_the_podium_shows_it(room: Room, words: Words, delegation: Delegation) -> None:
    open_discussion(room)
    room.do(GiveFloor(delegation("Mali"), delegation("African Group")))
    for seconds, digits, phase in ((100, "1:20", "running"), (54, "0:26", "last"), (27, "+0:01", "over")):
        room.wait(seconds)
        shown, podium = words(), speaker_words(room.meeting, room.feed.now)
        assert (shown.heading, shown.name, shown.detail) == ("Has the floor", "Mali", "for the African Group")
        assert (shown.time.digits, shown.time.phase) == (digits, phase) == (podium.time.digits, podium.time.phase)
        assert (shown.time.state, shown.time.icon) == (podium.time.state, podium.time.icon)
    assert shown.block == "Panel 1 \u00b7 Human rights of all migrants"
    assert shown.until == "Floor until 12:53"
    room.do(Pause())
    assert (words().time.state, words().time.icon, words().is_speaking) == ("Paused", "pause", True)
    room.do(Finish())
    shown = words()
    assert (shown.heading, shown.name, shown.is_speaking) == ("Spoke last", "Mali", False)
    assert (shown.time.digits, shown.time.state) == ("3:01", "Finished")


def test_the_speaker_is_asked_to_slow_down_for_a_while(room: Room, words: Words, delegation: Delegation) -> None:
    open_discussion(room)
    room.do(GiveFloor(delegation("Mali")))
    assert words().slower == ""
    room.press("Ctrl+F5", after=20)
    assert words().slower == "Please speak more slowly"
    room.wait(29)
    assert words().slower
    room.wait(2)
    assert words().slower == ""
    room.press("Ctrl+F5")
    assert words().slower
    room.do(Finish(), after=3)
    assert words().slower == ""


def test_a_seat_is_shown_with_its_person(room: Room, words: Words) -> None:
    room.press("F5")
    room.press("F5")
    room.press("F5")
    assert words().name == "Secretary-General of the intergovernmental conference"
    assert words().detail == "Louise Arbour"


def test_how_often_somebody_spoke_is_nobodys_business(room: Room, words: Words, delegation: Delegation) -> None:
    open_discussion(room)
    for _ in range(2):
        room.do(GiveFloor(delegation("Chad")), after=5)
    assert (words().name, words().detail) == ("Chad", "")


def test_a_block_that_waits_for_its_first_speaker_is_named(room: Room, words: Words) -> None:
    room.do(OpenBlock("panel-1"))
    shown = words()
    assert (shown.heading, shown.name, shown.detail) == ("Now", "Panel 1", "Human rights of all migrants")
    assert shown.until == "Floor until 12:53"


@pytest.mark.parametrize("is_open", [False, True])
def test_a_break_says_when_to_be_back(room: Room, words: Words, is_open: bool) -> None:
    room.do(OpenBlock("panel-1"))
    room.do(OpenBlock("lunch-1") if is_open else CloseBlock(), after=60)
    shown = words()
    assert (shown.heading, shown.name, shown.detail) == ("Break", "Lunch", "resumes 15:00")
    assert "Panel 2" in shown.coming[0][1].text


def test_between_blocks_the_next_one_stands_with_its_time(room: Room, words: Words) -> None:
    room.do(OpenBlock("lunch-1"))
    room.do(CloseBlock(), after=60)
    shown = words()
    assert (shown.heading, shown.name, shown.detail) == (
        "Next \u00b7 15:00",
        "Panel 2",
        "Social inclusion and cohesion",
    )
    last = room.meeting.session.days[0].blocks[-1]
    room.do(OpenBlock(last.id))
    room.do(CloseBlock(), after=60)
    assert words().heading == "Next \u00b7 Tuesday 9 May, 10:00"


def test_when_all_is_held_the_session_is_over(room: Room, words: Words) -> None:
    room.do(OpenBlock(room.meeting.session.days[-1].blocks[-1].id))
    room.do(CloseBlock(), after=60)
    assert (words().name, words().coming) == ("The session is over", ())


def test_an_end_that_has_passed_is_not_held_against_anybody(room: Room, words: Words) -> None:
    open_discussion(room)
    room.wait(minutes=155)
    assert words().clock == "12:50"
    assert words().until == "Floor until 12:53"
    room.wait(minutes=4)
    assert words().until == ""


def test_a_rehearsal_says_that_it_is_one(room: Room) -> None:
    meeting = replace(room.meeting, mode=Mode.REHEARSAL)
    now = room.feed.now
    assert room_words(meeting, forecast(meeting, now), now).rehearsal == "Rehearsal"
    assert room_words(room.meeting, forecast(room.meeting, now), now).rehearsal == ""


def test_a_name_typed_by_hand_is_called_and_shown(room: Room, words: Words) -> None:
    open_discussion(room)
    room.do(AddRequests((NewRequest(free_text("Youth Forum")),)))
    room.press("F5")
    assert words().name == "Youth Forum"


def test_the_floor_closes_earlier_for_replies_that_are_owed_as_the_podium_says(
    room: Room, words: Words, delegation: Delegation
) -> None:
    open_discussion(room)
    room.do(AddRequests((NewRequest(delegation("Mali"), about=About.QUESTION, to=("expert-1",)),)))
    room.press("F5")
    room.wait(60)
    room.press("F6")
    assert words().until == "Floor until 12:51"
    assert "12:51" in room.words(room.screen.podium.forecast)


def test_the_panellists_turn_is_told_until_the_floor_is_back(room: Room, words: Words) -> None:
    open_discussion(room)
    room.wait_list("Germany")
    room.do(SwitchSegment())
    assert (words().heading, words().name) == ("\u2756 Panellists\u2019 turn", "Expert 1, Expert 2, Expert 3")
    assert words().is_reply
    for name in ("Expert 1", "Expert 2", "Expert 3"):
        room.press("F5")
        room.wait(38)
        shown = words()
        assert (shown.heading, shown.name, shown.time.digits) == ("\u2756 Panellists reply", name, "0:38")
        assert shown.is_reply
        assert not shown.time.has_limit
    room.press("F5")
    assert (words().heading, words().name, words().is_reply) == ("Has the floor", "Germany", False)


def test_who_still_speaks_when_the_turn_begins_is_not_taken_off(room: Room, words: Words) -> None:
    open_discussion(room)
    room.do(GiveFloor(free_text("Germany")))
    room.do(SwitchSegment())
    assert (words().heading, words().name, words().is_reply) == ("Has the floor", "Germany", False)


def test_a_point_of_order_is_shown_at_once_and_by_name_once_it_is_typed(
    room: Room, words: Words, delegation: Delegation
) -> None:
    open_discussion(room)
    room.do(GiveFloor(delegation("Philippines")))
    room.do(RaisePointOfOrder(), after=108)
    room.wait(20)
    shown = words()
    assert (shown.heading, shown.name, shown.took, shown.keeps) == ("", "Point of order", "0:20", "Philippines keeps")
    assert (shown.time.digits, shown.time.state) == ("1:12", "Clock stands still")
    assert shown.is_point_of_order
    room.do(DescribePointOfOrder(delegation("Uruguay"), "no interpretation into Spanish"), after=14)
    shown = words()
    assert (shown.heading, shown.name, shown.took) == ("Point of order", "Uruguay", "0:34")
    assert [run.text.strip() for row in shown.coming for run in row] == ["The floor goes back to", "the Philippines"]
    assert "interpretation" not in str(shown)
    room.press("F5")
    shown = words()
    assert (shown.heading, shown.name, shown.time.digits, shown.keeps) == ("Has the floor", "Philippines", "1:12", "")
