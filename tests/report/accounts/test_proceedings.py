"""What was set and switched in the course of a block."""

import datetime as dt

from chairconsole.domain.base.event_parts import LimitOf, Part
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.agenda_commands import GoToStep, OpenBlock, StartedEarlier
from chairconsole.domain.commands.proceedings_commands import ResumeMeeting, SetLimit
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.report.accounts.proceedings import interruptions, limits_set, segments


def test_segments_follow_each_other(course):
    rows = segments(course.meeting, course.now)
    assert [(row.number, row.of, row.seconds, row.speeches) for row in rows] == [
        (1, SegmentOf.FLOOR, 50, 1),
        (2, SegmentOf.PANELLISTS, 30, 1),
        (3, SegmentOf.FLOOR, 10, 1),
    ]
    assert [row.ended for row in rows] == [rows[1].began, rows[2].began, None]


def test_the_last_segment_ends_with_its_discussion(panel):
    (row,) = segments(panel.meeting, panel.now)
    assert f"{row.ended.venue:%H:%M:%S}" == "10:37:00"


def test_the_first_segment_begins_when_its_discussion_did_though_that_was_told_later(stage):
    stage.begin()
    stage.do(OpenBlock("panel-1"))
    stage.wait(60)
    stage.do(GoToStep("panel-1", "floor"))  # 10:16:00
    stage.wait(10)
    stage.do(StartedEarlier(of=Part.STEP, by=dt.timedelta(seconds=15)))
    (row,) = segments(stage.meeting, stage.now)
    assert (f"{row.began.venue:%H:%M:%S}", row.seconds) == ("10:15:45", 25)


def test_every_limit_is_told_and_the_plans_again(course):
    course.do(ResumeMeeting())
    course.do(SetLimit(LimitOf.FLOOR, None))
    assert [(row.of, row.limit, row.reason) for row in limits_set(course.meeting)] == [
        (LimitOf.FLOOR, Limit.of(120), "time"),
        (LimitOf.FLOOR, None, ""),
    ]


def test_interruptions_are_in_the_order_of_time(course):
    order, suspension = interruptions(course.meeting)
    assert (order.by.name, order.text, order.ruling) == ("Peru", "The interpretation", "go on")
    assert (suspension.by, suspension.text, suspension.ended) == (None, "consultations", None)
    assert (order.ended.utc - order.began.utc).total_seconds() == 10


def test_a_session_without_any_has_none(stage):
    stage.begin()
    assert segments(stage.meeting, stage.now) == limits_set(stage.meeting) == interruptions(stage.meeting) == ()
