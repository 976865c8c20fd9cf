"""Points of order, and the suspension of the meeting: the clock of the speech stands still and goes on."""

from dataclasses import replace

import pytest

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import Part
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, OpenBlock, StartAgain
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.proceedings_commands import (
    DescribePointOfOrder,
    LeavePointOfOrder,
    RaisePointOfOrder,
    ResumeMeeting,
    RuleOnPointOfOrder,
    SuspendMeeting,
)
from chairconsole.domain.commands.speech_commands import (
    AddTime,
    CallRequest,
    Finish,
    GiveFloor,
    GiveFloorBack,
    Pause,
    Resume,
)
from chairconsole.domain.commands.undo_commands import Redo, Undo
from chairconsole.domain.events.proceedings_events import PointOfOrderRuled
from chairconsole.domain.queries.points_of_order import time_taken
from tests.domain.elsewhere import after_event
from tests.domain.given import Stage, kinds, minutes, seconds, who

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
    assert kinds(stage.do(RuleOnPointOfOrder("upheld"))) == ["point_of_order_ruled"]
    assert stage.speech(speech).is_paused


def test_a_point_of_order_may_be_raised_while_nobody_speaks(stage: Stage) -> None:
    assert kinds(stage.do(RaisePointOfOrder(who("Kenya")))) == ["point_of_order_raised"]
    assert kinds(stage.do(RuleOnPointOfOrder("upheld"))) == ["point_of_order_ruled"]
    assert stage.refusal(RuleOnPointOfOrder("upheld")) == "no_point_of_order"
    assert stage.refusal(LeavePointOfOrder()) == "no_point_of_order"
    assert Stage().refusal(DescribePointOfOrder(who("Kenya"))) == "no_point_of_order"


def test_the_key_stops_the_clock_before_anybody_has_a_name(stage: Stage) -> None:
    speech = stage.give("Philippines")
    stage.after(108).do(RaisePointOfOrder())
    raised = stage.now
    stage.after(20)
    assert kinds(stage.do(DescribePointOfOrder(who("Uruguay")))) == ["point_of_order_described"]
    stage.after(14).do(DescribePointOfOrder(text=" no interpretation into Spanish "))
    pending = stage.meeting.point_of_order
    assert pending is not None
    assert (pending.participant, pending.text) == (who("Uruguay"), "no interpretation into Spanish")
    assert (pending.raised, time_taken(stage.meeting, pending, stage.now)) == (raised, seconds(34))
    assert stage.speech(speech).left(stage.now) == seconds(72)
    assert stage.do(DescribePointOfOrder(who("Uruguay"))) == ()


def test_one_undo_takes_back_the_point_of_order_with_its_name_as_if_it_had_never_stopped(stage: Stage) -> None:
    speech = stage.give("Philippines")
    stage.after(108).do(RaisePointOfOrder())
    stage.after(20).do(DescribePointOfOrder(who("Uruguay"), "no interpretation"))
    stage.after(10).do(Undo())
    assert stage.meeting.points_of_order == {}
    assert stage.spoken(speech) == 138
    stage.after(5).do(Redo())
    pending = stage.meeting.point_of_order
    assert pending is not None
    assert (pending.participant, pending.text) == (who("Uruguay"), "no interpretation")
    assert stage.spoken(speech) == 108


def test_next_goes_back_to_the_same_speaker_at_the_same_time_without_a_ruling_of_nobodys(stage: Stage) -> None:
    stage.add("Germany")
    speech = stage.give("Philippines")
    stage.after(108).do(RaisePointOfOrder(who("Uruguay")))
    stage.after(34)
    assert stage.refusal(RuleOnPointOfOrder(" ")) == "no_ruling_chosen"
    assert kinds(stage.next()) == ["point_of_order_left", "floor_resumed"]
    assert stage.meeting.speaking == speech
    assert stage.after(2).speech(speech).left(stage.now) == seconds(70)
    (point,) = stage.meeting.points_of_order.values()
    assert (point.ruling, time_taken(stage.meeting, point, stage.now)) == (None, seconds(34))
    stage.do(Undo())
    assert stage.meeting.point_of_order == replace(point, ended=None)
    stage.next()
    assert kinds(stage.next()) == ["floor_finished", "floor_given"]


def test_a_name_may_be_given_when_the_meeting_has_gone_on(stage: Stage) -> None:
    stage.give("Philippines")
    stage.do(RaisePointOfOrder())
    stage.after(20).next()
    stage.after(60).do(DescribePointOfOrder(who("Uruguay")))
    (point,) = stage.meeting.points_of_order.values()
    assert (point.participant, point.ruling, point.ended is None) == (who("Uruguay"), None, False)
    assert stage.refusal(DescribePointOfOrder(TOWN)) == "only_states"
    assert stage.refusal(DescribePointOfOrder(who("Iran"), point_of_order="o")) == "no_point_of_order"


@pytest.mark.parametrize(
    "command",
    [Resume(), GiveFloor(who("Iran")), GiveFloor(who("x"), seat="expert-1"), GoToStep("panel-1", "concluding")],
)
def test_whoever_goes_on_without_a_ruling_has_left_the_point_of_order(stage: Stage, command: Command) -> None:
    speech = stage.give("Philippines")
    stage.after(60).do(RaisePointOfOrder(who("Uruguay")))
    stage.do(RaisePointOfOrder(who("Chile")))
    stage.after(20).do(command)
    assert stage.meeting.point_of_order is None
    assert [(one.ruling, one.ended) for one in stage.meeting.points_of_order.values()] == [(None, stage.now)] * 2
    assert stage.spoken(speech) == 60
    stage.after(5).do(Undo())
    assert stage.meeting.point_of_order is not None
    assert stage.spoken(speech) == 60


def test_who_is_called_from_the_list_is_not_under_a_point_of_order(stage: Stage) -> None:
    (germany,) = stage.add("Germany")
    stage.give("Philippines")
    stage.do(RaisePointOfOrder(who("Uruguay")))
    stage.after(20).call(germany)
    assert stage.meeting.point_of_order is None


def test_a_second_one_is_remembered_and_heard_after_the_first(stage: Stage) -> None:
    speech = stage.give("Philippines")
    stage.after(60).do(RaisePointOfOrder(who("Uruguay")))
    assert kinds(stage.after(10).do(RaisePointOfOrder())) == ["point_of_order_raised"]
    stage.after(5)
    pending = stage.meeting.point_of_order
    assert pending is not None
    assert pending.participant == who("Uruguay")
    assert kinds(stage.do(RuleOnPointOfOrder("upheld"))) == ["point_of_order_ruled"]
    stage.after(7).do(DescribePointOfOrder(who("Chile")))
    pending = stage.meeting.point_of_order
    assert pending is not None
    assert (pending.participant, time_taken(stage.meeting, pending, stage.now)) == (who("Chile"), seconds(7))
    assert stage.spoken(speech) == 60
    assert kinds(stage.next()) == ["point_of_order_left", "floor_resumed"]
    assert stage.after(3).spoken(speech) == 63


def test_a_speech_that_is_finished_under_a_point_of_order_is_not_gone_back_to(stage: Stage) -> None:
    stage.give("Philippines")
    stage.do(RaisePointOfOrder(who("Uruguay")))
    stage.do(Finish())
    assert stage.meeting.point_of_order is not None
    assert kinds(stage.next()) == ["point_of_order_left"]
    assert stage.meeting.speech is None


def test_a_ruling_of_an_older_record_still_counts_when_the_clock_had_been_started_before(stage: Stage) -> None:
    stage.give("Fiji")
    stage.do(RaisePointOfOrder(who("Kenya")))
    (point,) = stage.meeting.points_of_order
    stage.do(Resume())
    ended = stage.now
    stage.after(5)
    ruled = after_event(stage, PointOfOrderRuled(point_of_order=point, ruling="upheld"))
    assert ruled.not_applied == ()
    assert (ruled.points_of_order[point].ruling, ruled.points_of_order[point].ended) == ("upheld", ended)


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
    for changed in (StartAgain(Part.SPEECH), AddTime(30)):
        assert stage.refusal(changed) == "point_of_order_is_pending"
    assert kinds(stage.do(SuspendMeeting())) == ["meeting_suspended"]
    assert stage.refusal(RuleOnPointOfOrder("upheld")) == "is_suspended"
    assert stage.refusal(LeavePointOfOrder()) == "is_suspended"
    pending = stage.meeting.point_of_order
    assert pending is not None
    assert time_taken(stage.meeting, pending, stage.after(60).now) == seconds(0)
    assert kinds(stage.do(ResumeMeeting())) == ["meeting_resumed"]
    stage.do(RuleOnPointOfOrder("upheld"))
    assert stage.after(5).spoken(speech) == 25
