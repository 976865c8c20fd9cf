"""What is said of a point of order, on the podium and to the room."""

import pytest

from chairconsole.domain.commands.proceedings_commands import DescribePointOfOrder, RaisePointOfOrder, SuspendMeeting
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.ui.podium.speaker.order_steps import step_words
from chairconsole.ui.words.order_words import (
    OrderWords,
    keeps_versions,
    keeps_words,
    order_heading,
    order_words,
    ruling_said,
    rulings,
)
from chairconsole.ui.words.speaker_words import speaker_words
from tests.ui.meeting_room import Room
from tests.ui.words.test_spoken_words import named


def told(room: Room) -> OrderWords:
    order = order_words(room.meeting, room.feed.now)
    assert order is not None
    return order


def test_it_is_told_at_once_and_by_name_once_that_is_typed(room: Room) -> None:
    room.in_discussion()
    room.lead(GiveFloor(named("philippines")))
    room.lead(RaisePointOfOrder(), after=108)
    order = told(room)
    assert (order.name, order.raiser, order.took, keeps_words(order)) == (
        "Point of order",
        "",
        "0:00",
        "Philippines keeps",
    )
    room.lead(DescribePointOfOrder(named("uruguay")), after=34)
    assert (told(room).name, told(room).took) == ("Uruguay", "0:34")
    assert order_heading(order).startswith("Point of order \u00b7 at 1")


def test_a_long_name_gives_way_whole(room: Room) -> None:
    room.in_discussion()
    room.lead(GiveFloor(named("micronesia")))
    room.lead(RaisePointOfOrder())
    whole, *shorter = keeps_versions(told(room))
    assert (whole, shorter) == ("Micronesia (Federated States of) keeps", ["Micronesia keeps", "stands still"])


def test_whose_clock_stands_still_is_told_by_the_acronym_before_it_is_not_told(room: Room) -> None:
    room.in_discussion()
    room.lead(GiveFloor(named("IOM")))
    room.lead(RaisePointOfOrder())
    assert keeps_versions(told(room))[1:] == ["IOM keeps", "stands still"]
    assert [step.text for step in step_words(room.meeting, room.feed.now, is_chosen=False)][-1].startswith(
        "4 IOM goes on"
    )
    assert speaker_words(room.meeting, room.feed.now).next_label.startswith("No ruling: back to IOM, at")
    assert speaker_words(room.meeting, room.feed.now, is_ruled=True).next_label.startswith(
        "After the ruling: back to IOM,"
    )


def test_where_nobody_spoke_no_clock_is_kept(room: Room) -> None:
    assert order_words(room.meeting, room.feed.now) is None
    room.in_discussion()
    room.lead(RaisePointOfOrder(named("uruguay")))
    assert keeps_words(told(room)) == ""
    assert keeps_versions(told(room)) == [""]
    room.lead(SuspendMeeting())
    assert order_words(room.meeting, room.feed.now) is None


@pytest.mark.parametrize(
    ("ruling", "said"),
    [
        ("", "\u2039ruling\u203a"),
        ("Withdrawn", "The point of order is withdrawn."),
        ("please keep to the topic", "please keep to the topic."),
        ("Agreed.", "Agreed."),
    ],
)
def test_a_ruling_is_said_in_a_sentence(ruling: str, said: str) -> None:
    assert ruling_said(ruling) == said
    assert "Withdrawn" in rulings()
