"""Under the field while it is used: how what is typed is read."""

import datetime as dt

import pytest

from chairconsole.ui.podium.quick_add.field_purposes import Purpose
from chairconsole.ui.podium.quick_add.line_syntax import line_syntax
from chairconsole.ui.widgets.runs import joined
from tests.ui.meeting_room import Room


def told(room: Room, text: str, purpose: Purpose = Purpose.ADD) -> str:
    return joined(line_syntax(purpose, text, room.meeting, room.feed.now))


def test_each_sign_tells_what_stands_behind_it(room: Room) -> None:
    room.in_discussion()
    assert told(room, " ") == ""
    assert told(room, "ken") == "? what about, to whom: ? expert 1   / on behalf of   , next name   \u2193 who else"
    whom = "? a question to Moderator, Expert 1, Expert 2, Expert 3, any \u00b7 or: comment, observation"
    assert told(room, "ken, bra ? exp") == f"{whom}   / on whose behalf"
    assert told(room, "\u0643\u064a\u0646\u064a\u0627 \u061f") == f"{whom}   / on whose behalf"
    assert told(room, "mali / afr").startswith("/ on behalf of: african group")
    assert told(room, "bra ? exp 1, ken").startswith("? what about")


@pytest.mark.parametrize("purpose", [Purpose.GIVE, Purpose.SWAP, Purpose.CHANGE, Purpose.CHANGE_SPEECH])
def test_a_field_for_one_name_says_nothing_of_a_next_one(room: Room, purpose: Purpose) -> None:
    assert "next name" not in told(room, "ken", purpose)
    assert "next name" in told(room, "ken", Purpose.REPLY)


def test_a_field_for_something_else_has_its_own_words(room: Room) -> None:
    room.in_discussion()
    # the first whole minute that leaves all of ten
    at = room.meeting.session.venue_time(room.feed.now.at + dt.timedelta(minutes=10, seconds=59))
    assert told(room, "12:30", Purpose.LAST_CALL) == "\u21b5 the list closes at 12:30"
    assert told(room, "10", Purpose.LAST_CALL).endswith(f"{at:%H:%M}")
    assert told(room, "soon", Purpose.LAST_CALL) == "no time yet: 12:30, or 10 for in ten minutes"


def test_it_stands_under_the_field_while_that_is_used(room: Room) -> None:
    room.in_discussion()
    below = room.screen.podium.list_card.quick_add.below
    room.press("F2")
    assert not below.hint.isVisible()
    room.write("ken ? ")
    assert below.hint.isVisible()
    assert "a question to Moderator, Expert 1" in room.words(below.hint)
    room.press("F3")
    assert not below.hint.isVisible()
    room.press("F2")
    assert below.hint.isVisible()
    room.press("Ctrl+A")
    room.write("congo")
    room.press("Return")
    assert below.choices.isVisible()
    assert not below.hint.isVisible()
    room.press("Esc")
    assert below.hint.isVisible()
    room.press("Esc")
    assert not below.hint.isVisible()
