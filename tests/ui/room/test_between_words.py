"""While nobody speaks the room reads what goes on, when a break is over, and what comes next."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.ui.room.between_words import between_words
from chairconsole.ui.room.room_moment import RoomMoment, RoomWords
from tests.domain.given import Stage
from tests.ui.meeting_room import Room

Words = Callable[[], RoomWords]


def test_before_it_begins_the_session_is_announced(room: Room, words: Words) -> None:
    shown = words()
    assert shown.name == "First informal thematic session"
    assert shown.detail.startswith("Human rights of all migrants")
    assert shown.until == "Begins 10:00"
    assert shown.clock == "10:15"
    assert shown.time.digits == ""


@pytest.mark.parametrize(
    ("at", "digits"),
    [
        ("2026-06-01T08:59:59", ""),
        ("2026-06-01T09:00", "1:00:00"),
        ("2026-06-01T09:55:30", "4:30"),
        ("2026-06-01T10:00", ""),
        ("2026-06-02T09:59:59", "0:01"),
    ],
)
def test_in_the_hour_before_a_day_begins_the_room_counts_down(qapp: QApplication, at: str, digits: str) -> None:
    stage = Stage(at="2026-06-01T09:00" if at < "2026-06-02" else "2026-06-01T17:50")
    if at > "2026-06-02":
        stage.open("closing-1").after(minutes=5).do(CloseBlock())
    stage.at(at)
    shown = between_words(RoomMoment(stage.meeting, forecast(stage.meeting, stage.now), stage.now))
    assert (shown.time.digits, shown.time.state) == (digits, "Begins in" if digits else "")
    assert shown.name == ("A made-up session" if at < "2026-06-02" else "Summary")


def test_a_block_that_waits_for_its_first_speaker_is_named(room: Room, words: Words) -> None:
    room.lead(OpenBlock("panel-1"))
    shown = words()
    assert (shown.heading, shown.name, shown.detail) == ("Now", "Panel 1", "Human rights of all migrants")
    assert shown.until == "Floor until 12:53"


@pytest.mark.parametrize("is_open", [False, True])
def test_a_break_says_when_to_be_back(room: Room, words: Words, is_open: bool) -> None:
    room.lead(OpenBlock("panel-1"))
    room.lead(OpenBlock("lunch-1") if is_open else CloseBlock(), after=60)
    shown = words()
    assert (shown.heading, shown.name, shown.detail) == (
        "Lunch",
        "until 15:00",
        "Side events 13:15 \u2013 14:45",
    )
    assert [run.text.strip() for run in shown.coming[0]] == ["15:00", "Panel 2: Social inclusion and cohesion"]


def test_between_blocks_the_next_one_stands_with_its_time(room: Room, words: Words) -> None:
    room.lead(OpenBlock("lunch-1"))
    room.lead(CloseBlock(), after=60)
    shown = words()
    assert (shown.heading, shown.name, shown.detail) == (
        "Next \u00b7 15:00",
        "Panel 2",
        "Social inclusion and cohesion",
    )
    last = room.meeting.session.days[0].blocks[-1]
    room.lead(OpenBlock(last.id))
    room.lead(CloseBlock(), after=60)
    assert words().heading == "Next \u00b7 Tuesday 9 May, 10:00"


def test_when_all_is_held_the_session_is_over(room: Room, words: Words) -> None:
    room.lead(OpenBlock(room.meeting.session.days[-1].blocks[-1].id))
    room.lead(CloseBlock(), after=60)
    assert (words().name, words().coming) == ("The session is over", ())
