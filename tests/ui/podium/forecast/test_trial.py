"""A limit that is tried: what it would bring, and that nothing is changed by it."""

import pytest

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.ui.podium.forecast.trial import LEAST, Trial
from tests.ui.meeting_room import Room


@pytest.fixture
def trial(room: Room) -> Trial:
    return room.screen.podium.forecast.trial


def test_without_a_floor_there_is_nothing_to_try(room: Room, trial: Trial) -> None:
    assert not trial.begin()
    assert trial.floor is None
    assert trial.limit is None


def test_it_begins_with_the_limit_at_which_all_would_fit(room: Room, trial: Trial) -> None:
    room.in_discussion()
    room.wait(minutes=110)
    room.wait_list(*(f"Delegation {number}" for number in range(18)))
    before = room.meeting
    assert trial.floor is not None
    assert not trial.floor.all_fit
    assert trial.begin()
    assert trial.present == 180
    assert trial.limit == trial.floor.all_fit_at or trial.floor.all_fit
    assert trial.floor.all_fit
    trial.move(1)
    assert not trial.floor.all_fit
    assert room.meeting is before


def test_it_moves_by_quarters_of_a_minute_within_bounds(room: Room, trial: Trial) -> None:
    room.in_discussion()
    assert trial.begin()
    assert trial.limit == 180
    trial.move(-1)
    assert trial.limit == 165
    trial.move(-100)
    assert trial.limit == LEAST
    assert trial.floor is not None


def test_setting_it_is_one_step_that_undo_takes_back(room: Room, trial: Trial) -> None:
    room.in_discussion()
    trial.begin()
    trial.move(-4)
    trial.set()
    assert trial.limit is None
    assert [change.limit for change in room.meeting.limit_changes] == [Limit.of(120)]
    assert trial.present == 120
    room.press("F4")
    assert room.meeting.limit_changes == ()


def test_the_limit_that_holds_is_not_set_again(room: Room, trial: Trial) -> None:
    room.in_discussion()
    trial.begin()
    before = room.meeting
    trial.set()
    assert room.meeting is before
    assert trial.limit is None


def test_it_is_left_when_the_block_is_closed(room: Room, trial: Trial) -> None:
    room.in_discussion()
    trial.begin()
    room.do(CloseBlock())
    assert trial.limit is None
