"""What happens in the room, and what it changes: also events that decide would never give."""

import pytest

from chairconsole.domain.commands.proceedings_commands import RaisePointOfOrder, SuspendMeeting
from chairconsole.domain.events import proceedings_events
from chairconsole.domain.plan.parts import SegmentOf
from tests.domain.given import Stage, after_event, who, why_not

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


def test_one_interruption_of_a_kind_at_a_time(stage: Stage) -> None:
    stage.do(RaisePointOfOrder(who("Kenya")))
    assert why_not(stage, POINT) == "another point of order is pending"
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
