"""What happens in the room, and what it changes: also events that decide would never give."""

import pytest

from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.proceedings_commands import (
    RaisePointOfOrder,
    ResumeMeeting,
    RuleOnPointOfOrder,
    SuspendMeeting,
)
from chairconsole.domain.events import proceedings_events
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.plan.session import Session
from tests.domain.elsewhere import after_event, why_not
from tests.domain.given import Stage, discussion, panel_of, remarks, seconds, who, written

POINT = proceedings_events.PointOfOrderRaised(point_of_order="o", block="panel-1", participant=who("Kenya"))


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (
            proceedings_events.SegmentSwitched(block="panel-1", step="discussion", to=SegmentOf.FLOOR),
            "it is their turn already",
        ),
        (
            proceedings_events.SegmentSwitched(block="panel-1", step="opening", to=SegmentOf.FLOOR),
            "that discussion does not go on",
        ),
        (
            proceedings_events.SegmentSwitched(block="panel-2", step="discussion", to=SegmentOf.FLOOR),
            "that block is not open",
        ),
        (proceedings_events.QuestionsAnswered(questions=("q",), intervention="none"), "there is no such speech"),
        (proceedings_events.PointOfOrderRuled(point_of_order="o"), "no such point of order is pending"),
        (proceedings_events.MeetingResumed(block="panel-1"), "the meeting is not suspended"),
        (proceedings_events.MeetingSuspended(block="panel-2"), "that block is not open"),
    ],
)
def test_what_does_not_fit_is_left_out(stage: Stage, body: proceedings_events.ProceedingsBody, why: str) -> None:
    assert why_not(stage, body) == why


def test_a_segment_is_switched_of_the_discussion_that_goes_on_only() -> None:
    stage = Stage(panel_of(remarks("first", "7:00"), discussion(), discussion("again"))).open("panel-1")
    stage.next()
    in_remarks = proceedings_events.SegmentSwitched(block="panel-1", step="first", to=SegmentOf.FLOOR)
    assert why_not(stage, in_remarks) == "that discussion does not go on"
    for step in ("discussion", "again"):
        stage.do(GoToStep("panel-1", step))
    before = proceedings_events.SegmentSwitched(block="panel-1", step="discussion", to=SegmentOf.PANELLISTS)
    assert why_not(stage, before) == "that discussion does not go on"


@pytest.mark.parametrize("first", [SegmentOf.PANELLISTS, SegmentOf.FLOOR])
def test_a_discussion_begins_with_the_first_of_the_segments(first: SegmentOf) -> None:
    plan = written()
    other = SegmentOf.FLOOR if first is SegmentOf.PANELLISTS else SegmentOf.PANELLISTS
    plan["rules"]["segments"] = [first, other]
    assert Stage(Session.model_validate(plan)).in_discussion().meeting.segment is first


def test_one_suspension_and_one_point_of_order_follow_another(stage: Stage) -> None:
    began = []
    for _ in range(2):
        stage.do(RaisePointOfOrder(who("Kenya")))
        stage.do(SuspendMeeting())
        began.append(stage.now)
        stage.after(60).do(ResumeMeeting())
        stage.do(RuleOnPointOfOrder("upheld"))
        stage.after(60)
    assert [(one.began, one.ended) for one in stage.meeting.suspensions] == [
        (one, one.later_by(seconds(60))) for one in began
    ]
    assert len(stage.meeting.points_of_order) == 2


def test_a_point_of_order_is_raised_once_in_the_open_block_and_ruled_on_by_its_id(stage: Stage) -> None:
    assert why_not(stage, POINT.model_copy(update={"block": "panel-2"})) == "that block is not open"
    stage.do(RaisePointOfOrder(who("Kenya")))
    assert (
        why_not(stage, proceedings_events.PointOfOrderRuled(point_of_order="o")) == "no such point of order is pending"
    )
    (raised,) = stage.meeting.points_of_order
    again = POINT.model_copy(update={"point_of_order": raised})
    assert why_not(stage, again) == "that point of order was raised already"


def test_no_clock_takes_a_session_out_of_the_calendar() -> None:
    plan = written()
    plan["days"][0]["date"], plan["days"][1]["date"] = "9999-12-30", "9999-12-31"
    stage = Stage(Session.model_validate(plan))
    assert why_not(stage, proceedings_events.RoomClockSet(ahead_seconds=-3 * 24 * 3600)) == "no calendar has such a day"
    assert after_event(stage, proceedings_events.RoomClockSet(ahead_seconds=60)).not_applied == ()


def test_a_meeting_is_suspended_once_at_a_time(stage: Stage) -> None:
    stage.do(SuspendMeeting())
    assert why_not(stage, proceedings_events.MeetingSuspended(block="panel-1")) == "the meeting is suspended already"


def test_questions_that_nobody_knows_may_be_answered_and_reopened(stage: Stage) -> None:
    after = after_event(stage, proceedings_events.QuestionsAnswered(questions=("q",)))
    assert after.answered == {"q": None}
    assert after_event(stage, proceedings_events.QuestionsReopened(questions=("q",))).answered == {}


def test_a_block_that_is_closed_leaves_nothing_suspended_or_pending(stage: Stage) -> None:
    stage.do(RaisePointOfOrder(who("Kenya"), "time"))
    stage.do(SuspendMeeting("consultations"))
    stage.after(60).open("lunch-1")
    assert stage.meeting.suspension is None
    assert stage.meeting.point_of_order is None
    (point,) = stage.meeting.points_of_order.values()
    assert (point.ruling, point.ended) == (None, stage.now)
