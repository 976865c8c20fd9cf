"""When an action can be asked for, and what it then asks."""

from collections.abc import Callable

import pytest

from chairconsole.control.actions import availability
from chairconsole.control.actions.action import Selection
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import Part, StakeholderRule
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.commands.agenda_commands import GoToStep, Next, OpenBlock
from chairconsole.domain.commands.list_commands import (
    AddRequests,
    HoldRequest,
    NewRequest,
    SetStakeholderRule,
    Withdraw,
)
from chairconsole.domain.commands.speech_commands import GiveReply, Pause, Resume
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.queries.calling import calling_order
from tests.desk import Desk

NOBODY = Selection()


def test_what_can_be_asked_for_follows_the_meeting(desk: Desk) -> None:
    questions = (
        availability.always,
        availability.block_is_open,
        availability.is_speaking,
        availability.is_timed,
        availability.can_undo,
    )
    assert [question(desk.meeting, NOBODY) for question in questions] == [True, False, False, False, False]
    desk.do(OpenBlock("panel-1"))
    assert [question(desk.meeting, NOBODY) for question in questions] == [True, True, False, False, True]
    desk.do(Next())
    assert [question(desk.meeting, NOBODY) for question in questions] == [True, True, True, True, True]
    assert not availability.can_redo(desk.meeting, NOBODY)
    desk.do(Undo())
    assert availability.can_redo(desk.meeting, NOBODY)


def test_what_began_is_the_innermost_part_that_goes_on(desk: Desk) -> None:
    desk.do(OpenBlock("panel-1"))
    assert availability.started(desk.meeting) is Part.BLOCK
    desk.do(Next())
    assert availability.started(desk.meeting) is Part.SPEECH
    session_block = desk.session.block("panel-1")
    assert session_block is not None
    discussion = next(step for step in session_block.steps if step.kind == "discussion")
    desk.do(GoToStep("panel-1", discussion.id), after=5)
    assert availability.started(desk.meeting) is Part.STEP


def test_pausing_asks_for_the_other_of_two(desk: Desk) -> None:
    desk.do(OpenBlock("panel-1"))
    desk.do(Next())
    assert availability.pause_or_resume(desk.meeting, NOBODY) == Pause()
    assert availability.pause_or_resume(desk.do(Pause()), NOBODY) == Resume()


def test_nothing_marked_asks_for_nothing(desk: Desk) -> None:
    withdraw = availability.on_marked(lambda request: Withdraw(request=request))
    assert withdraw(desk.meeting, NOBODY) is None
    assert withdraw(desk.meeting, Selection("r")) == Withdraw("r")
    for selection in (NOBODY, Selection("gone")):
        assert not availability.is_marked(desk.meeting, selection)
        assert availability.move_up(desk.meeting, selection) is None
        assert availability.move_down(desk.meeting, selection) is None


KINDS = {"s": ParticipantKind.STAKEHOLDER, "m": ParticipantKind.MEMBER_STATE}


def discussing(desk: Desk, *names: str) -> dict[str, str]:
    """An open block with these waiting, stakeholders if they begin with s; their requests by name."""
    desk.do(OpenBlock("panel-1"))
    people = [Participant(key=name, name=name, spoken=name, kind=KINDS[name[0]]) for name in names]
    meeting = desk.do(AddRequests(tuple(map(NewRequest, people))))
    return {request.participant.name: request.id for request in meeting.floor_list}


def called(desk: Desk) -> list[str]:
    return [request.participant.name for request in calling_order(desk.meeting)]


def move(desk: Desk, how: Callable[..., Command | None], request: str) -> list[str]:
    command = how(desk.meeting, Selection(request))
    assert command is not None
    desk.do(command)
    return called(desk)


def test_an_entry_moves_one_place_and_stays_at_the_ends(desk: Desk) -> None:
    ids = discussing(desk, "m1", "m2", "m3")
    assert move(desk, availability.move_down, ids["m1"]) == ["m2", "m1", "m3"]
    assert move(desk, availability.move_down, ids["m1"]) == ["m2", "m3", "m1"]
    assert move(desk, availability.move_down, ids["m1"]) == ["m2", "m3", "m1"]
    assert move(desk, availability.move_up, ids["m2"]) == ["m2", "m3", "m1"]
    assert availability.move_up(desk.meeting, NOBODY) is None


def test_an_entry_moves_by_what_is_seen_under_the_rule_for_stakeholders(desk: Desk) -> None:
    ids = discussing(desk, "s1", "s2", "m1", "m2", "m3")
    desk.do(SetStakeholderRule(StakeholderRule.ONE_EVERY, 2))
    assert called(desk) == ["m1", "m2", "s1", "m3", "s2"]
    assert move(desk, availability.move_up, ids["m3"]) == ["m1", "m3", "s1", "m2", "s2"]
    assert move(desk, availability.move_up, ids["s2"]) == ["m1", "m3", "s2", "m2", "s1"]
    assert move(desk, availability.move_up, ids["s2"])[2] == "s2", "no earlier than the rule lets it"


def test_held_entries_move_among_themselves_and_nobody_is_stuck_before_them(desk: Desk) -> None:
    ids = discussing(desk, "m1", "m2", "m3", "m4")
    desk.do(HoldRequest(ids["m1"]))
    desk.do(HoldRequest(ids["m2"]))
    assert called(desk) == ["m3", "m4", "m1", "m2"]
    assert move(desk, availability.move_up, ids["m2"]) == ["m3", "m4", "m2", "m1"]
    assert move(desk, availability.move_up, ids["m2"]) == ["m3", "m4", "m2", "m1"]
    assert move(desk, availability.move_down, ids["m3"]) == ["m4", "m3", "m2", "m1"]
    assert move(desk, availability.move_down, ids["m3"]) == ["m4", "m3", "m2", "m1"]


@pytest.mark.parametrize("place", range(5))
def test_an_entry_goes_to_any_place(desk: Desk, place: int) -> None:
    ids = discussing(desk, "m1", "m2", "m3", "m4", "m5")
    desk.do(availability.move_to(desk.meeting, ids["m3"], place))
    assert called(desk).index("m3") == place
    assert [name for name in called(desk) if name != "m3"] == ["m1", "m2", "m4", "m5"]


def test_an_entry_is_held_or_waits_in_turn(desk: Desk) -> None:
    ids = discussing(desk, "m1")
    marked = Selection(ids["m1"])
    assert availability.is_waiting_in_turn(desk.meeting, marked)
    assert not availability.is_held(desk.meeting, marked)
    meeting = desk.do(HoldRequest(ids["m1"]))
    assert availability.is_held(meeting, marked)
    assert not availability.is_waiting_in_turn(meeting, marked)
    assert not availability.is_held(meeting, NOBODY)


def test_a_panellist_can_reply_in_a_discussion_unless_they_have_the_floor(desk: Desk) -> None:
    replies = [availability.can_reply(number) for number in (1, 2, 3, 4)]
    desk.do(OpenBlock("panel-1"))
    assert not any(reply(desk.meeting, NOBODY) for reply in replies)
    session_block = desk.session.block("panel-1")
    assert session_block is not None
    discussion = next(step for step in session_block.steps if step.kind == "discussion")
    desk.do(GoToStep("panel-1", discussion.id), after=5)
    assert [reply(desk.meeting, NOBODY) for reply in replies] == [True, True, True, False]
    desk.do(GiveReply(2), after=5)
    assert [reply(desk.meeting, NOBODY) for reply in replies] == [True, False, True, False]
