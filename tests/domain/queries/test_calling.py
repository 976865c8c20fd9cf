"""In which order those who wait will be called, and by which entry somebody is who is called by name."""

import pytest

from chairconsole.domain.base.event_parts import About, StakeholderRule
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands import list_commands
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, OpenBlock
from chairconsole.domain.commands.speech_commands import Finish, GiveFloor, GiveFloorBack
from chairconsole.domain.events.list_events import StakeholderRuleSet
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.queries.calling import calling_order, not_reached, not_reached_last, to_carry_over
from chairconsole.domain.queries.next_step import WillCall, WillClose, WillFinish, what_next
from tests.domain.elsewhere import after_event
from tests.domain.forecast.ahead import floor
from tests.domain.given import Stage, panel_of, remarks, seconds, who


def add(stage: Stage, *names: str) -> None:
    """States, "town" and "trade" being stakeholders; "reply" and "reply 2" are replies."""
    requests = []
    for name in names:
        kind = ParticipantKind.STAKEHOLDER if name in {"town", "trade"} else ParticipantKind.MEMBER_STATE
        requests.append(list_commands.NewRequest(who(name, kind), is_reply=name.startswith("reply")))
    stage.do(list_commands.AddRequests(tuple(requests)))


def order(stage: Stage) -> list[str]:
    return [request.participant.name for request in calling_order(stage.meeting)]


def test_the_list_is_the_order_unless_a_rule_says_more(stage: Stage) -> None:
    add(stage, "town", "Kenya", "trade")
    stage.do(list_commands.MoveRequest(stage.meeting.waiting[2], stage.meeting.waiting[0]))
    assert order(stage) == ["trade", "town", "Kenya"]


def test_who_is_held_comes_last(stage: Stage) -> None:
    add(stage, "town", "Kenya", "Fiji")
    stage.do(list_commands.SetStakeholderRule(StakeholderRule.HOLD))
    assert order(stage) == ["Kenya", "Fiji", "town"]
    stage.do(list_commands.HoldRequest(stage.meeting.waiting[1]))
    assert order(stage) == ["Fiji", "town", "Kenya"]


def test_one_stakeholder_follows_after_so_many_others(stage: Stage) -> None:
    add(stage, "town", "trade", "Kenya", "Fiji", "Iran", "Peru", "Chad", "reply")
    stage.do(list_commands.SetStakeholderRule(StakeholderRule.ONE_EVERY, 2))
    assert order(stage) == ["Kenya", "Fiji", "town", "Iran", "Peru", "trade", "Chad", "reply"]
    stage.next()
    stage.after(60).next()
    assert order(stage)[0] == "town"
    stage.after(60).next()
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.participant.name == "town"
    assert order(stage) == ["Iran", "Peru", "trade", "Chad", "reply"]


@pytest.mark.parametrize(
    ("listed", "every", "called"),
    [
        ("Kenya, Fiji, Iran, town, reply", 1, "Kenya, town, Fiji, Iran, reply"),
        ("Kenya, town, reply, reply 2", 2, "Kenya, town, reply, reply 2"),
    ],
)
def test_the_replies_at_the_end_are_none_of_the_others(stage: Stage, listed: str, every: int, called: str) -> None:
    add(stage, *listed.split(", "))
    stage.do(list_commands.SetStakeholderRule(StakeholderRule.ONE_EVERY, every))
    assert ", ".join(order(stage)) == called


def test_only_speeches_of_the_block_count_and_each_once(stage: Stage) -> None:
    stage.speaks("Chad", seconds(60))
    stage.open("panel-2")
    add(stage, "town", "Kenya")
    stage.do(list_commands.SetStakeholderRule(StakeholderRule.ONE_EVERY, 1))
    assert order(stage) == ["Kenya", "town"]
    stage.do(list_commands.SetStakeholderRule(StakeholderRule.ONE_EVERY, 2))
    stage.speaks("Iran", seconds(60))
    stage.do(GiveFloorBack())
    assert order(stage) == ["Kenya", "town"]


@pytest.mark.parametrize(("rule", "every"), [(StakeholderRule.ONE_EVERY, None), (StakeholderRule.ACCEPT, 1)])
def test_a_rule_and_a_number_that_do_not_go_together_leave_the_list_as_it_is(
    stage: Stage, rule: StakeholderRule, every: int | None
) -> None:
    add(stage, "town", "Kenya")
    meeting = after_event(stage, StakeholderRuleSet(rule=rule, every=every))
    assert [request.participant.name for request in calling_order(meeting)] == ["town", "Kenya"]


def test_stakeholders_are_called_when_nobody_else_waits(stage: Stage) -> None:
    add(stage, "town", "trade")
    stage.do(list_commands.SetStakeholderRule(StakeholderRule.ONE_EVERY, 6))
    assert order(stage) == ["town", "trade"]


def test_panellists_do_not_count_among_the_others(stage: Stage) -> None:
    add(stage, "town", "Kenya")
    stage.do(list_commands.SetStakeholderRule(StakeholderRule.ONE_EVERY, 1))
    stage.do(GiveFloor(who("x"), seat="expert-1"))
    assert order(stage) == ["Kenya", "town"]


def test_the_not_reached_are_known_by_block_and_carried_over_once(stage: Stage) -> None:
    add(stage, "Kenya", "Fiji", "Iran")
    stage.do(list_commands.Withdraw(stage.meeting.waiting[2]))
    stage.open("panel-2")
    assert [one.participant.name for one in not_reached(stage.meeting, "panel-1")] == ["Kenya", "Fiji"]
    kenya, fiji = to_carry_over(stage.meeting)
    stage.do(list_commands.CarryOver((kenya.id,)))
    assert to_carry_over(stage.meeting) == (fiji,)
    assert not_reached_last(stage.meeting) == (fiji,)
    assert not_reached(stage.meeting, "panel-2") == ()
    stage.do(list_commands.EnteredByMistake(stage.meeting.waiting[0]))
    assert to_carry_over(stage.meeting) == (kenya, fiji)


def test_nobody_is_carried_over_into_the_same_block(stage: Stage) -> None:
    add(stage, "Kenya")
    stage.open("lunch-1")
    assert len(to_carry_over(stage.meeting)) == 1
    stage.open("panel-1")
    assert to_carry_over(stage.meeting) == ()


def test_the_left_over_are_those_of_the_block_closed_last_until_the_next_has_heard_a_speech(stage: Stage) -> None:
    assert not_reached_last(stage.meeting) == ()
    add(stage, "Kenya", "Fiji")
    stage.do(CloseBlock())
    kenya, fiji = not_reached_last(stage.meeting)
    stage.do(list_commands.MarkTextReceived((fiji.id,)))
    assert not_reached_last(stage.meeting) == (kenya,)
    stage.do(OpenBlock("panel-2"))
    assert not_reached_last(stage.meeting) == (kenya,)
    stage.do(GiveFloor(who("Chad")))
    assert not_reached_last(stage.meeting) == (kenya,), "a step of another block is begun at once"
    stage.after(60).do(Finish())
    assert not_reached_last(stage.meeting) == ()
    add(stage, "Iran")
    stage.after(60).do(CloseBlock())
    assert [one.participant.name for one in not_reached_last(stage.meeting)] == ["Iran"]


GROUP, OTHER_GROUP = who("G77", ParticipantKind.GROUP), who("AG", ParticipantKind.GROUP)
IRAN = who("Iran")


def given(stage: Stage, command: GiveFloor) -> Intervention:
    stage.do(command)
    assert stage.meeting.speech is not None
    return stage.meeting.speech


def test_of_two_entries_it_is_the_one_in_this_capacity(stage: Stage) -> None:
    stage.do(
        list_commands.AddRequests(
            (list_commands.NewRequest(IRAN, GROUP), list_commands.NewRequest(IRAN)), frozenset({"already_waiting"})
        )
    )
    for_the_group, own = stage.meeting.waiting
    assert given(stage, GiveFloor(IRAN)).request == own
    assert given(stage, GiveFloor(IRAN, GROUP)).request == for_the_group


def test_on_behalf_of_nobody_typed_is_on_behalf_of_whom_the_entry_says(stage: Stage) -> None:
    stage.do(list_commands.AddRequests((list_commands.NewRequest(IRAN, GROUP),)))
    speech = given(stage, GiveFloor(IRAN, about=About.COMMENT))
    assert (speech.behalf, speech.about) == (GROUP, About.COMMENT)


def test_in_another_capacity_the_entry_is_another_ones(stage: Stage) -> None:
    stage.do(list_commands.AddRequests((list_commands.NewRequest(IRAN, GROUP),)))
    assert given(stage, GiveFloor(IRAN, OTHER_GROUP)).request is None
    assert len(stage.meeting.waiting) == 1


def test_a_reply_is_called_from_the_list_only(stage: Stage) -> None:
    stage.do(list_commands.AddRequests((list_commands.NewRequest(IRAN, is_reply=True),)))
    assert given(stage, GiveFloor(IRAN)).request is None


@pytest.mark.parametrize(("behalf", "limit"), [(None, 120), (GROUP, 240)])
def test_whoever_speaks_on_behalf_of_a_group_has_its_limit(behalf: object, limit: int) -> None:
    stage = Stage().at("2026-06-02T10:00").open("summary")
    stage.next()
    stage.add("Iran")
    assert given(stage, GiveFloor(IRAN, GROUP if behalf else None)).limit == Limit.of(limit)


def test_where_there_is_no_discussion_who_waits_is_called_before_the_block_is_closed() -> None:
    stage = Stage(panel_of(remarks("closing", "7:00"))).at("10:15").open("panel-1")
    stage.next()
    (cuba,) = stage.add("Cuba")
    # while the remarks go on they are finished first
    assert what_next(stage.meeting, stage.now) == WillFinish()
    stage.after(60).next()
    assert what_next(stage.meeting, stage.now) == WillCall(stage.meeting.requests[cuba])
    assert cuba in floor(stage).expected
    stage.after(5).next()
    assert what_next(stage.meeting, stage.now) == WillFinish()
    stage.after(60).next()
    assert isinstance(what_next(stage.meeting, stage.now), WillClose)


def test_after_the_remarks_that_follow_a_discussion_who_still_waits_is_not_called() -> None:
    stage = Stage().in_discussion()
    stage.add("Cuba")
    stage.do(GoToStep("panel-1", "concluding"))
    stage.after(60).do(Finish())
    assert isinstance(what_next(stage.meeting, stage.now), WillClose)
