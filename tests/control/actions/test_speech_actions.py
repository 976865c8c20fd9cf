"""The actions about whoever has the floor, asked for in a real meeting."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from chairconsole.control.actions.action import ActionId, Selection
from chairconsole.control.actions.table import find_action
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from tests.desk import Desk

SECOND = dt.timedelta(seconds=1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The moderator of the first panel has had the floor for a minute."""
    desk = Desk(tmp_path)
    desk.do(OpenBlock("panel-1"))
    desk.do(Next(), after=60)
    desk.time.advance(minutes=1)
    yield desk
    desk.close()


def _press(desk: Desk, action_id: ActionId) -> None:
    action = find_action(action_id)
    assert action.enabled(desk.meeting, Selection())
    assert action.command is not None
    command = action.command(desk.meeting, Selection())
    assert command is not None
    desk.do(command)


def _spoken(desk: Desk) -> dt.timedelta:
    assert desk.meeting.speech is not None
    return desk.meeting.speech.spoken(desk.running.console.now())


def test_pause_is_one_key_for_both_ways(desk: Desk) -> None:
    _press(desk, ActionId.PAUSE)
    desk.time.advance(seconds=30)
    _press(desk, ActionId.PAUSE)
    desk.time.advance(seconds=5)
    assert _spoken(desk) == 65 * SECOND


def test_time_is_given_and_taken_by_half_minutes(desk: Desk) -> None:
    for action_id, added in ((ActionId.MORE_TIME, 30), (ActionId.LESS_TIME, 0), (ActionId.LESS_TIME, -30)):
        _press(desk, action_id)
        assert desk.meeting.speech is not None
        assert desk.meeting.speech.added_seconds == added


@pytest.mark.parametrize(("action_id", "by"), [(ActionId.EARLIER_15, 15), (ActionId.EARLIER_60, 60)])
def test_started_earlier_means_the_speech(desk: Desk, action_id: ActionId, by: int) -> None:
    _press(desk, action_id)
    assert _spoken(desk) == (60 + by) * SECOND


def test_start_again_lets_the_speech_run_anew(desk: Desk) -> None:
    _press(desk, ActionId.START_AGAIN)
    desk.time.advance(seconds=7)
    assert _spoken(desk) == 7 * SECOND


def test_finish_ends_the_speech_and_next_starts_the_one_after(desk: Desk) -> None:
    _press(desk, ActionId.FINISH)
    assert desk.meeting.speech is None
    for action_id in (ActionId.FINISH, ActionId.PAUSE, ActionId.MORE_TIME, ActionId.SPEAKER_ABSENT):
        assert not find_action(action_id).enabled(desk.meeting, Selection())
    _press(desk, ActionId.NEXT)
    assert desk.meeting.speech is not None


def test_a_speaker_who_is_not_there_is_void_and_kept(desk: Desk) -> None:
    speech = desk.meeting.speaking
    assert speech is not None
    _press(desk, ActionId.SPEAKER_ABSENT)
    assert desk.meeting.interventions[speech].void == "absent"
