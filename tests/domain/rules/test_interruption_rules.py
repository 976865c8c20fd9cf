"""Points of order, and the suspension of the meeting: the clock of the speech stands still and goes on."""

import pytest

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import Part
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, OpenBlock, StartAgain
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.proceedings_commands import (
    RaisePointOfOrder,
    ResumeMeeting,
    RuleOnPointOfOrder,
    SuspendMeeting,
)
from chairconsole.domain.commands.speech_commands import CallRequest, GiveFloor, GiveFloorBack, Pause, Resume
from chairconsole.domain.commands.undo_commands import Undo
from tests.domain.given import Stage, kinds, minutes, who

TOWN = who("Migrants in Town", ParticipantKind.STAKEHOLDER)


@pytest.mark.parametrize("spoken", [0, 0.0000004, 41.3333337, 175, 200])
@pytest.mark.parametrize("took", [0.0000009, 59.9999991, 125])
def test_what_is_left_is_equal_before_and_after_a_point_of_order(stage: Stage, spoken: float, took: float) -> None:
    speech = stage.give("Fiji")
    stage.after(spoken)
    before = stage.speech(speech).left(stage.now)
    happened = stage.do(RaisePointOfOrder(who("Kenya"), " Time! "))
    assert kinds(happened) == ["floor_paused", "point_of_order_raised"]
    assert stage.meeting.point_of_order is not None
    assert (stage.meeting.point_of_order.text, stage.meeting.point_of_order.intervention) == ("Time!", speech)
    stage.after(took)
    assert stage.speech(speech).left(stage.now) == before
    assert kinds(stage.do(RuleOnPointOfOrder(" Upheld "))) == ["point_of_order_ruled", "floor_resumed"]
    assert stage.speech(speech).left(stage.now) == before
    (point,) = stage.meeting.points_of_order.values()
    assert (point.ruling, point.ended, stage.meeting.point_of_order) == ("Upheld", stage.now, None)


def test_a_clock_that_stood_still_already_stays_so(stage: Stage) -> None:
    speech = stage.give("Fiji")
    stage.after(20).do(Pause())
    assert kinds(stage.do(RaisePointOfOrder(who("Kenya")))) == ["point_of_order_raised"]
    assert kinds(stage.do(RuleOnPointOfOrder())) == ["point_of_order_ruled"]
    assert stage.speech(speech).is_paused


def test_a_point_of_order_may_be_raised_while_nobody_speaks(stage: Stage) -> None:
    assert kinds(stage.do(RaisePointOfOrder(who("Kenya")))) == ["point_of_order_raised"]
    assert stage.refusal(RaisePointOfOrder(who("Iran"))) == "point_of_order_is_pending"
    assert kinds(stage.do(RuleOnPointOfOrder())) == ["point_of_order_ruled"]
    assert stage.refusal(RuleOnPointOfOrder()) == "no_point_of_order"


def test_a_clock_that_went_on_meanwhile_is_not_started_by_the_ruling(stage: Stage) -> None:
    stage.give("Fiji")
    stage.do(RaisePointOfOrder(who("Kenya")))
    stage.do(Resume())
    assert kinds(stage.do(RuleOnPointOfOrder())) == ["point_of_order_ruled"]


def test_the_ruling_does_not_start_the_clock_of_somebody_else(stage: Stage) -> None:
    stage.give("Fiji")
    stage.do(RaisePointOfOrder(who("Kenya")))
    stage.give("Iran")
    stage.do(Pause())
    assert kinds(stage.do(RuleOnPointOfOrder())) == ["point_of_order_ruled"]


def test_only_states_may_raise_one(stage: Stage) -> None:
    refused = stage.refused(RaisePointOfOrder(TOWN))
    assert (refused.code, refused.details) == ("only_states", {"name": TOWN.name})
    assert stage.refusal(RaisePointOfOrder(who("EU", ParticipantKind.GROUP))) == "only_states"
    stage.do(RaisePointOfOrder(who("Holy See", ParticipantKind.OBSERVER_STATE)))


def test_undo_takes_back_the_interruption_with_its_pause(stage: Stage) -> None:
    speech = stage.give("Fiji")
    stage.after(20).do(RaisePointOfOrder(who("Kenya")))
    stage.after(10).do(Undo())
    assert stage.meeting.point_of_order is None
    assert stage.spoken(speech) == 30


def test_a_suspension_stops_the_speech_and_not_the_wall_clock(stage: Stage) -> None:
    speech = stage.give("Fiji")
    stage.after(20)
    assert kinds(stage.do(SuspendMeeting(" consultations ", stage.now.at + minutes(20)))) == [
        "floor_paused",
        "meeting_suspended",
    ]
    assert stage.meeting.suspension is not None
    assert stage.meeting.suspension.reason == "consultations"
    assert stage.refusal(SuspendMeeting()) == "is_suspended"
    stage.after(minutes=20)
    assert kinds(stage.next()) == ["meeting_resumed", "floor_resumed"]
    assert stage.meeting.suspension is None
    assert stage.after(10).spoken(speech) == 30
    assert stage.refusal(ResumeMeeting()) == "not_suspended"


def test_a_suspension_with_a_time_before_now_is_a_slip(stage: Stage) -> None:
    assert stage.refusal(SuspendMeeting("", stage.now.at)) == "already_past"
    assert Stage().refusal(SuspendMeeting()) == "no_block_open"


def test_while_suspended_nobody_is_called_and_the_list_may_grow(stage: Stage) -> None:
    (kenya,) = stage.add("Kenya")
    stage.give("Fiji")
    stage.do(SuspendMeeting())
    for command in (
        CallRequest(kenya),
        GiveFloor(who("Iran")),
        GiveFloorBack(),
        Resume(),
        GoToStep("panel-1", "concluding"),
        RaisePointOfOrder(who("Kenya")),
        StartAgain(Part.SPEECH),
    ):
        assert stage.refusal(command) == "is_suspended", command
    stage.do(AddRequests((NewRequest(who("Iran")),)))


@pytest.mark.parametrize("command", [OpenBlock("lunch-1"), GoToStep("panel-2", "discussion"), CloseBlock()])
def test_a_suspension_ends_with_its_block(stage: Stage, command: Command) -> None:
    stage.do(SuspendMeeting())
    stage.after(minutes=20).do(command)
    (suspension,) = stage.meeting.suspensions
    assert suspension.ended == stage.now
    assert stage.meeting.suspension is None


def test_a_suspension_within_a_point_of_order_ends_before_it(stage: Stage) -> None:
    speech = stage.give("Fiji")
    stage.after(20).do(RaisePointOfOrder(who("Kenya")))
    assert stage.refusal(StartAgain(Part.SPEECH)) == "point_of_order_is_pending"
    assert kinds(stage.do(SuspendMeeting())) == ["meeting_suspended"]
    assert stage.refusal(RuleOnPointOfOrder()) == "is_suspended"
    stage.after(60)
    assert kinds(stage.do(ResumeMeeting())) == ["meeting_resumed"]
    stage.do(RuleOnPointOfOrder())
    assert stage.after(5).spoken(speech) == 25
