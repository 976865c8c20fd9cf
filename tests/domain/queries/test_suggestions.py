"""In which order those who wait might be called, and why."""

import pytest

from chairconsole.domain.base.event_parts import StakeholderRule
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.commands.list_commands import (
    AddRequests,
    HoldRequest,
    MoveRequest,
    NewRequest,
    SetStakeholderRule,
)
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.queries.suggestions import Reason, Why, suggestions
from tests.domain.given import Stage, minutes, who

GROUP = who("African Group", ParticipantKind.GROUP)


def state(name: str, region: str | None = None, kind: ParticipantKind = ParticipantKind.MEMBER_STATE) -> Participant:
    return who(name, kind).model_copy(update={"regional_group": region})


def add(stage: Stage, *participants: Participant) -> None:
    stage.do(AddRequests(tuple(NewRequest(one) for one in participants)))


def order(stage: Stage) -> list[str]:
    return [one.request.participant.name for one in suggestions(stage.meeting, stage.now)]


def reasons(stage: Stage, name: str) -> tuple[Reason, ...]:
    found = {one.request.participant.name: one.reasons for one in suggestions(stage.meeting, stage.now)}
    return found[name]


def test_tiers_come_in_the_order_in_which_reports_list_them(stage: Stage) -> None:
    tiers = [kind for kind in ParticipantKind if kind not in {ParticipantKind.SEAT, ParticipantKind.OTHER}]
    add(stage, *(state(kind.value, kind=kind) for kind in reversed(tiers)))
    stage.do(AddRequests((NewRequest(who("Mali"), GROUP),)))
    assert order(stage) == ["group", "Mali", *[kind.value for kind in tiers[1:]]]
    assert Reason(Why.GROUP) in reasons(stage, "Mali")
    stage.do(AddRequests((NewRequest(who("Peru"), who("Chile")),)))
    assert order(stage)[:4] == ["group", "Mali", "member_state", "Peru"]


def test_within_a_tier_it_is_the_order_of_request_whatever_was_moved(stage: Stage) -> None:
    add(stage, state("Kenya"), state("Fiji"))
    stage.after(60)
    add(stage, state("Iran"))
    stage.do(MoveRequest(stage.meeting.waiting[2], stage.meeting.waiting[0]))
    assert order(stage) == ["Kenya", "Fiji", "Iran"]
    assert reasons(stage, "Iran") == (Reason(Why.FIRST_TIME),)


def test_who_has_not_spoken_comes_before_who_has(stage: Stage) -> None:
    stage.speaks("Kenya", minutes(1))
    stage.open("panel-2")
    stage.speaks("Fiji", minutes(1))
    add(stage, state("Fiji"), state("Kenya"), state("Iran"))
    assert order(stage) == ["Iran", "Kenya", "Fiji"]
    assert reasons(stage, "Kenya") == (Reason(Why.FIRST_IN_BLOCK, 1),)
    assert reasons(stage, "Fiji") == (Reason(Why.SPOKE, 1),)


def test_how_often_one_spoke_in_other_blocks_makes_no_difference(stage: Stage) -> None:
    for name in ("Kenya", "Fiji", "Kenya"):
        stage.speaks(name, minutes(1))
    stage.open("panel-2")
    add(stage, state("Kenya"), state("Fiji"))
    assert order(stage) == ["Kenya", "Fiji"]
    assert reasons(stage, "Kenya") == (Reason(Why.FIRST_IN_BLOCK, 2),)


def test_a_delegation_that_spoke_for_its_group_may_speak_for_the_first_time(stage: Stage) -> None:
    stage.do(GiveFloor(who("Mali"), GROUP))
    add(stage, state("Mali"))
    assert reasons(stage, "Mali") == (Reason(Why.FIRST_TIME),)


def test_regions_that_have_not_been_heard_come_first_one_after_the_other(stage: Stage) -> None:
    add(stage, state("Kenya", "african"), state("Mali", "african"), state("Peru", "grulac"), state("Chile", "grulac"))
    assert order(stage) == ["Kenya", "Peru", "Mali", "Chile"]
    assert reasons(stage, "Peru") == (Reason(Why.FIRST_TIME), Reason(Why.REGION, region="grulac"))
    assert reasons(stage, "Chile") == (Reason(Why.FIRST_TIME),)


def test_who_is_of_no_region_is_of_no_new_one(stage: Stage) -> None:
    stage.do(GiveFloor(state("Kenya", "african")))
    add(stage, state("Mali", "african"), state("Nowhere"))
    assert order(stage) == ["Mali", "Nowhere"]


@pytest.mark.parametrize(("waited", "has_waited_long"), [(20 * 60 - 1, False), (20 * 60, True)])
def test_twenty_minutes_are_a_long_wait(stage: Stage, waited: int, *, has_waited_long: bool) -> None:
    add(stage, state("Kenya"))
    stage.after(waited)
    assert reasons(stage, "Kenya")[1:] == ((Reason(Why.WAITING, 20),) if has_waited_long else ())


def test_who_has_waited_long_is_not_put_behind_a_new_region(stage: Stage) -> None:
    add(stage, state("Kenya", "african"), state("Mali", "african"))
    stage.after(minutes=20)
    add(stage, state("Peru", "grulac"))
    assert order(stage) == ["Kenya", "Mali", "Peru"]
    assert Reason(Why.WAITING, 20) in reasons(stage, "Mali")
    assert Reason(Why.WAITING, 21) in reasons(stage.after(minutes=1), "Mali")


def test_stakeholders_come_as_the_rule_says(stage: Stage) -> None:
    town = state("Town", kind=ParticipantKind.STAKEHOLDER)
    add(stage, town, state("Kenya"), state("Fiji"), state("Iran"))
    stage.do(AddRequests((NewRequest(who("Peru"), is_reply=True),)))
    assert order(stage) == ["Kenya", "Fiji", "Iran", "Town", "Peru"]
    assert reasons(stage, "Town") == (Reason(Why.FIRST_TIME),)
    stage.do(SetStakeholderRule(StakeholderRule.ONE_EVERY, 2))
    assert order(stage) == ["Kenya", "Fiji", "Town", "Iran", "Peru"]
    assert reasons(stage, "Town") == (Reason(Why.STAKEHOLDER_TURN, 2), Reason(Why.FIRST_TIME))
    assert reasons(stage, "Iran") == (Reason(Why.FIRST_TIME),)
    stage.do(SetStakeholderRule(StakeholderRule.HOLD))
    assert order(stage) == ["Kenya", "Fiji", "Iran", "Peru", "Town"]
    assert reasons(stage, "Town") == (Reason(Why.HELD),)
    assert reasons(stage, "Peru") == (Reason(Why.REPLY),)
    stage.do(HoldRequest(next(one.id for one in stage.meeting.floor_list if one.is_reply)))
    assert order(stage) == ["Kenya", "Fiji", "Iran", "Town", "Peru"]
    assert reasons(stage, "Peru") == (Reason(Why.HELD),)


def test_a_name_to_follow_is_likely_a_state_and_a_typed_one_a_stakeholder(stage: Stage) -> None:
    add(stage, state("Typed", kind=ParticipantKind.OTHER))
    stage.do(AddRequests((NewRequest(None),)))
    add(stage, state("Kenya"))
    assert order(stage) == ["Name to follow", "Kenya", "Typed"]
