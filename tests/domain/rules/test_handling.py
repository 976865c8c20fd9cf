"""What handlers give, and refuse to go on without."""

import pytest

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.proceedings_commands import SuspendMeeting
from chairconsole.domain.events.undo_events import Redone, Undone
from chairconsole.domain.rules.handling import (
    current_speech,
    happenings,
    open_block_of,
    require_going_on,
    require_seats,
    waiting_request,
)
from tests.domain.given import Stage


def test_without_a_block_or_a_speech_they_refuse() -> None:
    meeting = Stage().meeting
    for requirement, code in ((open_block_of, "no_block_open"), (current_speech, "no_speaker")):
        with pytest.raises(Refused, match=code):
            requirement(meeting)


def test_a_request_that_was_called_waits_no_more() -> None:
    stage = Stage().in_discussion()
    (request,) = stage.add("State 1")
    assert waiting_request(stage.meeting, request).id == request
    stage.next()
    with pytest.raises(Refused, match="no_such_request"):
        waiting_request(stage.meeting, request)


def test_a_seat_is_one_of_the_block() -> None:
    block = open_block_of(Stage().in_discussion().meeting)
    require_seats(block, [seat.id for seat in block.seats])
    with pytest.raises(Refused, match="no_such_seat"):
        require_seats(block, ["the-balcony"])


def test_while_it_is_suspended_the_meeting_does_not_go_on() -> None:
    stage = Stage().in_discussion()
    require_going_on(stage.meeting)
    stage.do(SuspendMeeting())
    with pytest.raises(Refused, match="is_suspended"):
        require_going_on(stage.meeting)


def test_each_body_is_true_at_the_instant_of_the_command() -> None:
    bodies = (Undone(taken_back="a"), Redone(restored="a"))
    happened = happenings(*bodies)
    assert tuple(one.body for one in happened) == bodies
    assert {one.effective_at for one in happened} == {None}
