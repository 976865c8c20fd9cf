"""Who may raise a point of order, and the clock of whoever did."""

from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.proceedings_commands import (
    LeavePointOfOrder,
    RaisePointOfOrder,
    ResumeMeeting,
    SuspendMeeting,
)
from chairconsole.domain.queries.points_of_order import may_raise, time_taken, unnamed_point_of_order
from tests.domain.given import Stage, seconds, who


def taken(stage: Stage) -> float:
    """The time of the only point of order."""
    (point,) = stage.meeting.points_of_order.values()
    return time_taken(stage.meeting, point, stage.now).total_seconds()


def test_only_a_state_may_raise_one() -> None:
    assert [kind for kind in ParticipantKind if may_raise(who("x", kind))] == [
        ParticipantKind.MEMBER_STATE,
        ParticipantKind.OBSERVER_STATE,
    ]


def test_nobodys_clock_runs_while_the_meeting_is_suspended(stage: Stage) -> None:
    speech = stage.give("Philippines")
    stage.after(108).do(RaisePointOfOrder(who("Uruguay")))
    stage.after(34).do(SuspendMeeting())
    stage.after(600)
    assert (taken(stage), stage.spoken(speech)) == (34, 108)
    stage.do(ResumeMeeting())
    stage.after(6).do(SuspendMeeting())
    stage.after(60).do(ResumeMeeting())
    assert (taken(stage), stage.spoken(speech)) == (40, 108)
    stage.after(2).do(LeavePointOfOrder())
    stage.after(50).do(SuspendMeeting())
    assert (taken(stage.after(60)), stage.spoken(speech)) == (42, 158)


def test_a_suspension_before_it_and_one_that_it_is_not_heard_in_count_for_nothing(stage: Stage) -> None:
    stage.give("Philippines")
    stage.after(10).do(SuspendMeeting())
    stage.after(600).do(ResumeMeeting())
    stage.after(10).do(RaisePointOfOrder(who("Uruguay")))
    stage.after(5).do(RaisePointOfOrder(who("Chile")))
    stage.after(5).do(SuspendMeeting())
    stage.after(60).do(ResumeMeeting())
    stage.after(5).do(LeavePointOfOrder())
    stage.after(7)
    uruguay, chile = stage.meeting.points_of_order.values()
    assert time_taken(stage.meeting, uruguay, stage.now) == seconds(15)
    assert time_taken(stage.meeting, chile, stage.now) == seconds(7)


def test_it_is_unnamed_until_somebody_says_who(stage: Stage) -> None:
    stage.give("Philippines")
    assert unnamed_point_of_order(stage.meeting) is None
    stage.do(RaisePointOfOrder())
    assert unnamed_point_of_order(stage.meeting) is stage.meeting.point_of_order
    stage.do(LeavePointOfOrder())
    stage.do(RaisePointOfOrder(who("Uruguay")))
    assert unnamed_point_of_order(stage.meeting) is None
