"""The room reads who has the floor, how long, and what comes; never more."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from chairconsole.domain.base.event_parts import About, Mode
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.proceedings_commands import (
    DescribePointOfOrder,
    RaisePointOfOrder,
    RuleOnPointOfOrder,
    SetRoomNotice,
    SuspendMeeting,
    SwitchSegment,
)
from chairconsole.domain.commands.speech_commands import Finish, GiveFloor, GiveReply, Pause
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.domain.names.directory import free_text
from chairconsole.ui.room.room_moment import RoomMoment, RoomWords
from chairconsole.ui.room.room_words import room_words
from chairconsole.ui.widgets.runs import joined
from chairconsole.ui.words.speaker_words import speaker_words
from tests.ui.meeting_room import Delegation, Room

Words = Callable[[], RoomWords]


def open_discussion(room: Room) -> None:
    room.lead(OpenBlock("panel-1"))
    for _ in range(5):
        room.press("F5")
    assert room.meeting.step is not None
    assert room.meeting.step.kind == "discussion"


def test_a_speech_is_shown_as_the_podium_shows_it(room: Room, words: Words, delegation: Delegation) -> None:
    open_discussion(room)
    room.lead(GiveFloor(delegation("Mali"), delegation("African Group")))
    for seconds, digits, phase, state in (
        (100, "1:20", "running", "Speaking"),
        (54, "0:26", "last", "Last 30 seconds"),
        (27, "+0:01", "over", "Time is over"),
    ):
        room.wait(seconds)
        shown, podium = words(), speaker_words(room.meeting, room.feed.now)
        assert (shown.heading, shown.name, shown.detail) == ("Has the floor", "Mali", "for the African Group")
        assert (shown.time.digits, shown.time.phase) == (digits, phase) == (podium.time.digits, podium.time.phase)
        assert (shown.time.state, shown.time.icon) == (state, podium.time.icon)
    assert shown.block == "Panel 1 \u00b7 Human rights of all migrants"
    assert shown.until == "Floor until 12:53"
    room.lead(Pause())
    assert (words().time.state, words().time.icon, words().is_speaking) == ("Paused", "pause", True)
    room.lead(Finish())
    shown = words()
    assert (shown.heading, shown.name, shown.is_speaking) == ("Spoke last", "Mali", False)
    assert (shown.time.digits, shown.time.state) == ("3:01", "Finished")


def test_the_speaker_is_asked_to_slow_down_for_a_while(room: Room, words: Words, delegation: Delegation) -> None:
    open_discussion(room)
    room.lead(GiveFloor(delegation("Mali")))
    assert words().slower == ""
    room.press("Ctrl+F5", after=20)
    assert words().slower == "Please speak more slowly"
    room.wait(29)
    assert words().slower
    room.wait(2)
    assert words().slower == ""
    room.press("Ctrl+F5")
    assert words().slower
    room.lead(Finish(), after=3)
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
        room.lead(GiveFloor(delegation("Chad")), after=5)
    assert (words().name, words().detail) == ("Chad", "")


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
    assert room_words(RoomMoment(meeting, forecast(meeting, now), now)).rehearsal == "Rehearsal"
    assert room_words(RoomMoment(room.meeting, forecast(room.meeting, now), now)).rehearsal == ""


def test_a_name_typed_by_hand_is_called_and_shown(room: Room, words: Words) -> None:
    open_discussion(room)
    room.lead(AddRequests((NewRequest(free_text("Youth Forum")),)))
    room.press("F5")
    assert words().name == "Youth Forum"


def test_the_floor_closes_earlier_for_replies_that_are_owed_as_the_podium_says(
    room: Room, words: Words, delegation: Delegation
) -> None:
    open_discussion(room)
    room.lead(AddRequests((NewRequest(delegation("Mali"), about=About.QUESTION, to=("expert-1",)),)))
    room.press("F5")
    room.wait(60)
    room.press("F6")
    assert words().until == "Floor until 12:51"
    assert "12:51" in room.words(room.screen.podium.forecast)


def test_the_panellists_turn_is_told_until_the_floor_is_back(room: Room, words: Words) -> None:
    open_discussion(room)
    room.wait_list("Germany")
    room.lead(SwitchSegment())
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
    room.lead(GiveFloor(free_text("Germany")))
    room.lead(SwitchSegment())
    assert (words().heading, words().name, words().is_reply) == ("Has the floor", "Germany", False)


def test_a_point_of_order_is_shown_at_once_and_by_name_once_it_is_typed(
    room: Room, words: Words, delegation: Delegation
) -> None:
    open_discussion(room)
    room.lead(GiveFloor(delegation("Philippines")))
    room.lead(RaisePointOfOrder(), after=108)
    room.wait(20)
    shown = words()
    assert (shown.heading, shown.name, shown.took, shown.keeps) == ("", "Point of order", "0:20", "Philippines keeps")
    assert (shown.time.digits, shown.time.state) == ("1:12", "Clock stands still")
    assert shown.is_point_of_order
    room.lead(DescribePointOfOrder(delegation("Uruguay"), "no interpretation into Spanish"), after=14)
    shown = words()
    assert (shown.heading, shown.name, shown.took) == ("\u2691 Point of order", "Uruguay", "0:34")
    assert [run.text.strip() for row in shown.coming for run in row] == ["The floor goes back to", "the Philippines"]
    assert "interpretation" not in str(shown)
    room.press("F5")
    shown = words()
    assert (shown.heading, shown.name, shown.time.digits, shown.keeps) == ("Has the floor", "Philippines", "1:12", "")


def philippines(room: Room, delegation: Delegation, seconds: float) -> None:
    """The Philippines have spoken for so long in the discussion; Germany waits, and Mali for its group."""
    room.in_discussion()
    room.lead(AddRequests((NewRequest(delegation("Germany")),)))
    room.lead(AddRequests((NewRequest(delegation("Mali"), delegation("African Group")),)))
    room.lead(GiveFloor(delegation("Philippines")))
    room.wait(seconds)


def coming(shown: RoomWords) -> str:
    return "  ".join(joined(row) for row in shown.coming)


def test_a_point_of_order_has_its_raiser_and_two_clocks(room: Room, words: Words, delegation: Delegation) -> None:
    philippines(room, delegation, 108)
    room.lead(RaisePointOfOrder())
    room.wait(30)
    shown = words()
    assert (shown.heading, shown.name, shown.took) == ("", "Point of order", "0:30")
    room.lead(DescribePointOfOrder(delegation("Congo")))
    room.wait(4)
    shown = words()
    assert (shown.heading, shown.name, shown.took) == ("\u2691 Point of order", "Congo", "0:34")
    assert (shown.keeps, shown.time.digits, shown.time.state) == ("Philippines keeps", "1:12", "Clock stands still")
    assert (shown.is_point_of_order, shown.is_still, shown.detail) == (True, True, "")
    assert coming(shown) == "The floor goes back to  the Philippines"
    room.lead(RuleOnPointOfOrder("upheld"))
    shown = words()
    assert (shown.heading, shown.name, shown.time.digits, shown.is_point_of_order) == (
        "Has the floor",
        "Philippines",
        "1:12",
        False,
    )


def test_a_point_of_order_between_speeches_keeps_no_clock(room: Room, words: Words, delegation: Delegation) -> None:
    philippines(room, delegation, 60)
    room.lead(Finish())
    room.lead(RaisePointOfOrder(delegation("Congo")))
    shown = words()
    assert (shown.name, shown.took, shown.keeps, shown.time.digits) == ("Congo", "0:00", "", "")
    assert coming(shown) == "Then  Germany  \u00b7  1 more"


def test_in_the_panellists_turn_it_is_said_whose_it_is_and_the_clock_counts_up(
    room: Room, words: Words, delegation: Delegation
) -> None:
    philippines(room, delegation, 60)
    room.lead(Finish())
    room.lead(SwitchSegment())
    shown = words()
    assert (shown.heading, shown.name, shown.time.digits) == (
        "\u2756 Panellists\u2019 turn",
        "Expert 1, Expert 2, Expert 3",
        "",
    )
    assert coming(shown) == "Next  Expert 1  then  Expert 2  and  Expert 3  then the floor:  Germany"
    room.lead(GiveReply(1))
    room.wait(38)
    shown = words()
    assert (shown.heading, shown.name, shown.is_reply) == ("\u2756 Panellists reply", "Expert 1", True)
    assert (shown.time.digits, shown.time.state, shown.time.has_limit) == ("0:38", "Speaking", False)
    assert coming(shown) == "Then  Expert 2  and  Expert 3  then the floor:  Germany"
    room.lead(Finish())
    assert (words().heading, words().name, words().time.digits) == ("\u2756 Panellists\u2019 turn", "Expert 1", "0:38")
    room.lead(SwitchSegment())
    assert not words().is_reply


def test_a_suspended_meeting_counts_down_to_its_resumption(room: Room, words: Words, delegation: Delegation) -> None:
    philippines(room, delegation, 60)
    room.lead(Finish())
    resumes = room.feed.now.at + dt.timedelta(minutes=15)
    room.lead(SuspendMeeting("Consultations", resumes))
    room.wait(40)
    shown = words()
    assert (shown.heading, shown.name) == (
        "\u275a\u275a Meeting suspended",
        f"until {room.feed.venue_time(resumes):%H:%M}",
    )
    assert (shown.time.digits, shown.time.state, shown.detail) == ("14:20", "Resumes in", "Consultations")
    assert shown.time.fraction == pytest.approx(40 / 900)
    assert coming(shown) == "Then  Germany  \u00b7  1 more"
    assert shown.until == "Interpretation until 13:00"
    room.wait(minutes=15)
    shown = words()
    assert (shown.name, shown.time.digits) == ("Meeting suspended", "")
    assert shown.detail == "It resumes shortly \u00b7 Consultations"


def test_a_speech_that_was_suspended_has_the_floor_again(room: Room, words: Words, delegation: Delegation) -> None:
    philippines(room, delegation, 60)
    room.lead(SuspendMeeting())
    assert (words().name, words().time.digits) == ("Meeting suspended", "")
    assert coming(words()) == "The floor goes back to  the Philippines"


def test_a_notice_of_the_chair_takes_the_place_of_the_name_and_the_clock_stays(
    room: Room, words: Words, delegation: Delegation
) -> None:
    philippines(room, delegation, 56)
    room.lead(SetRoomNotice("Please take your seats."))
    shown = words()
    assert (shown.heading, shown.name, shown.notice) == ("From the Chair", "", "Please take your seats.")
    assert (coming(shown), shown.time.digits) == ("Has the floor  Philippines", "2:04")
    room.lead(Finish())
    room.lead(OpenBlock("lunch-1"))
    assert (words().notice, words().time.digits) == ("Please take your seats.", "")
    assert coming(words()) == "15:00  Panel 2: Social inclusion and cohesion"
    room.lead(SetRoomNotice(""))
    assert (words().heading, words().notice) == ("Lunch", "")


def test_times_may_be_of_twice_twelve_hours(room: Room, delegation: Delegation) -> None:
    philippines(room, delegation, 60)
    moment = RoomMoment(room.meeting, room.feed.forecast, room.feed.now, in_twelve_hours=True)
    assert (room_words(moment).clock, room_words(moment).until) == ("10:16 a.m.", "Floor until 12:53 p.m.")
    room.lead(OpenBlock("lunch-1"))
    shown = room_words(RoomMoment(room.meeting, room.feed.forecast, room.feed.now, in_twelve_hours=True))
    assert (shown.name, shown.detail) == ("until 3:00 p.m.", "Side events 1:15 p.m. \u2013 2:45 p.m.")
