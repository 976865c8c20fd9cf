"""What the actions do in a real meeting, to whoever has the floor and to the marked entry of the list."""

import datetime as dt

import pytest

from chairconsole.control.actions import agenda_actions, list_actions, speech_actions
from chairconsole.control.actions.action import Action, Selection
from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.commands.agenda_commands import GoToStep, Next, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from tests.desk import Desk

SECOND = dt.timedelta(seconds=1)
NAMES = ("Kenya", "Brazil", "Germany")


@pytest.fixture
def speaking(desk: Desk) -> Desk:
    """The moderator of the first panel has had the floor for a minute."""
    desk.do(OpenBlock("panel-1"))
    desk.do(Next(), after=60)
    desk.time.advance(minutes=1)
    return desk


@pytest.fixture
def waiting(desk: Desk) -> Desk:
    """The floor is open, and three wait."""
    block = desk.session.block("panel-1")
    assert block is not None
    discussion = next(step for step in block.steps if step.kind == "discussion")
    desk.do(GoToStep("panel-1", discussion.id))
    wanted = (Participant(key=name, kind=ParticipantKind.MEMBER_STATE, name=name, spoken=name) for name in NAMES)
    desk.do(AddRequests(tuple(NewRequest(participant) for participant in wanted)))
    return desk


def names(desk: Desk) -> list[str]:
    return [request.participant.name for request in desk.meeting.floor_list]


def press(desk: Desk, action: Action, marked: str = "") -> None:
    """Do what an action asks for, with the entry of that name marked."""
    request = next((one.id for one in desk.meeting.floor_list if one.participant.name == marked), None)
    assert action.enabled(desk.meeting, Selection(request))
    assert not marked or not action.enabled(desk.meeting, Selection())
    assert action.command is not None
    command = action.command(desk.meeting, Selection(request))
    assert command is not None
    desk.do(command)


def spoken(desk: Desk) -> dt.timedelta:
    assert desk.meeting.speech is not None
    return desk.meeting.speech.spoken(desk.running.console.now())


def test_pause_is_one_key_for_both_ways(speaking: Desk) -> None:
    press(speaking, speech_actions.PAUSE)
    speaking.time.advance(seconds=30)
    press(speaking, speech_actions.PAUSE)
    speaking.time.advance(seconds=5)
    assert spoken(speaking) == 65 * SECOND


def test_time_is_given_and_taken_by_half_minutes(speaking: Desk) -> None:
    more, less = speech_actions.MORE_TIME, speech_actions.LESS_TIME
    for action, added in ((more, 30), (less, 0), (less, -30)):
        press(speaking, action)
        assert speaking.meeting.speech is not None
        assert speaking.meeting.speech.added_seconds == added


@pytest.mark.parametrize(
    ("action", "seconds"),
    [(speech_actions.EARLIER_15, 75), (speech_actions.EARLIER_60, 120), (speech_actions.START_AGAIN, 0)],
    ids=lambda value: getattr(value, "id", value),
)
def test_the_start_of_the_speech_is_moved(speaking: Desk, action: Action, seconds: int) -> None:
    press(speaking, action)
    speaking.time.advance(seconds=7)
    assert spoken(speaking) == (seconds + 7) * SECOND


def test_finish_ends_the_speech_and_next_starts_the_one_after(speaking: Desk) -> None:
    press(speaking, speech_actions.FINISH)
    assert speaking.meeting.speech is None
    about_the_speaker = (speech_actions.FINISH, speech_actions.PAUSE, speech_actions.MORE_TIME)
    for action in (*about_the_speaker, speech_actions.SPEAKER_ABSENT):
        assert not action.enabled(speaking.meeting, Selection())
    press(speaking, speech_actions.NEXT)
    assert speaking.meeting.speech is not None


def test_a_speaker_who_is_not_there_is_void_and_kept(speaking: Desk) -> None:
    speech = speaking.meeting.speaking
    assert speech is not None
    press(speaking, speech_actions.SPEAKER_ABSENT)
    assert speaking.meeting.interventions[speech].void == "absent"


def test_undo_and_redo_go_back_and_forth(desk: Desk) -> None:
    opened = desk.do(OpenBlock("panel-1"))
    assert not agenda_actions.REDO.enabled(opened, Selection())
    press(desk, agenda_actions.UNDO)
    assert desk.meeting.block is None
    assert not agenda_actions.UNDO.enabled(desk.meeting, Selection())
    press(desk, agenda_actions.REDO)
    assert desk.meeting.blocks == opened.blocks


@pytest.mark.parametrize(
    ("action", "name", "after"),
    [
        (list_actions.MOVE_UP, "Germany", ["Kenya", "Germany", "Brazil"]),
        (list_actions.MOVE_UP, "Kenya", ["Kenya", "Brazil", "Germany"]),
        (list_actions.MOVE_DOWN, "Kenya", ["Brazil", "Kenya", "Germany"]),
        (list_actions.MOVE_DOWN, "Brazil", ["Kenya", "Germany", "Brazil"]),
        (list_actions.MOVE_DOWN, "Germany", ["Kenya", "Brazil", "Germany"]),
    ],
)
def test_the_marked_entry_moves_by_one_place(waiting: Desk, action: Action, name: str, after: list[str]) -> None:
    before = len(waiting.meeting.history)
    press(waiting, action, name)
    assert names(waiting) == after
    assert len(waiting.meeting.history) - before == (after != list(NAMES))


@pytest.mark.parametrize(
    ("action", "outcome", "is_void"),
    [
        (list_actions.WITHDRAW, Outcome.WITHDRAWN, False),
        (list_actions.ABSENT, Outcome.ABSENT, False),
        (list_actions.MISTAKE, None, True),
    ],
)
def test_the_marked_entry_leaves_the_list(
    waiting: Desk, action: Action, outcome: Outcome | None, is_void: bool
) -> None:
    press(waiting, action, "Brazil")
    assert names(waiting) == ["Kenya", "Germany"]
    ended = next(one for one in waiting.meeting.requests.values() if one.participant.name == "Brazil")
    assert (ended.outcome, ended.is_void) == (outcome, is_void)


def test_the_marked_entry_is_called_whatever_its_place(waiting: Desk) -> None:
    press(waiting, list_actions.CALL_SELECTED, "Germany")
    assert waiting.meeting.speech is not None
    assert waiting.meeting.speech.participant.name == "Germany"
    assert names(waiting) == ["Kenya", "Brazil"]
