"""The actions about the floor list, asked for with an entry marked."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chairconsole.control.actions.action import ActionId, Selection
from chairconsole.control.actions.table import find_action
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from tests.desk import Desk

NAMES = ("Kenya", "Brazil", "Germany")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The floor is open, and three wait."""
    desk = Desk(tmp_path)
    block = desk.session.block("panel-1")
    assert block is not None
    discussion = next(step for step in block.steps if step.kind == "discussion")
    desk.do(GoToStep("panel-1", discussion.id))
    wanted = (Participant(key=name, kind=ParticipantKind.MEMBER_STATE, name=name, spoken=name) for name in NAMES)
    desk.do(AddRequests(tuple(NewRequest(participant) for participant in wanted)))
    yield desk
    desk.close()


def _names(desk: Desk) -> list[str]:
    return [request.participant.name for request in desk.meeting.floor_list]


def _press(desk: Desk, action_id: ActionId, name: str) -> Command:
    marked = next(request.id for request in desk.meeting.floor_list if request.participant.name == name)
    action = find_action(action_id)
    assert action.enabled(desk.meeting, Selection(marked))
    assert not action.enabled(desk.meeting, Selection())
    assert action.command is not None
    command = action.command(desk.meeting, Selection(marked))
    assert command is not None
    desk.do(command)
    return command


@pytest.mark.parametrize(
    ("action_id", "name", "after"),
    [
        (ActionId.MOVE_UP, "Germany", ["Kenya", "Germany", "Brazil"]),
        (ActionId.MOVE_UP, "Kenya", ["Kenya", "Brazil", "Germany"]),
        (ActionId.MOVE_DOWN, "Kenya", ["Brazil", "Kenya", "Germany"]),
        (ActionId.MOVE_DOWN, "Brazil", ["Kenya", "Germany", "Brazil"]),
        (ActionId.MOVE_DOWN, "Germany", ["Kenya", "Brazil", "Germany"]),
    ],
)
def test_the_marked_entry_moves_by_one_place(desk: Desk, action_id: ActionId, name: str, after: list[str]) -> None:
    before = len(desk.meeting.history)
    _press(desk, action_id, name)
    assert _names(desk) == after
    assert len(desk.meeting.history) - before == (after != list(NAMES))


@pytest.mark.parametrize(
    ("action_id", "outcome", "is_void"),
    [
        (ActionId.WITHDRAW, Outcome.WITHDRAWN, False),
        (ActionId.ABSENT, Outcome.ABSENT, False),
        (ActionId.MISTAKE, None, True),
    ],
)
def test_the_marked_entry_leaves_the_list(
    desk: Desk, action_id: ActionId, outcome: Outcome | None, is_void: bool
) -> None:
    _press(desk, action_id, "Brazil")
    assert _names(desk) == ["Kenya", "Germany"]
    ended = next(one for one in desk.meeting.requests.values() if one.participant.name == "Brazil")
    assert (ended.outcome, ended.is_void) == (outcome, is_void)


def test_the_marked_entry_is_called_whatever_its_place(desk: Desk) -> None:
    _press(desk, ActionId.CALL_SELECTED, "Germany")
    assert desk.meeting.speech is not None
    assert desk.meeting.speech.participant.name == "Germany"
    assert _names(desk) == ["Kenya", "Brazil"]


def test_typing_a_name_is_possible_before_a_block_is_open() -> None:
    assert find_action(ActionId.ADD_TO_LIST).command is None
    assert find_action(ActionId.GIVE_FLOOR).command is None
