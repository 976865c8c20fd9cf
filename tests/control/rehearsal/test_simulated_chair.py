"""The chair of a meeting that plays itself: on time, in turn, and never in the way of a person."""

import datetime as dt
from itertools import pairwise

import pytest

from chairconsole.domain.base.event_parts import About, ListState, Outcome
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.proceedings_commands import (
    RaisePointOfOrder,
    ResumeMeeting,
    RuleOnPointOfOrder,
    SuspendMeeting,
    SwitchSegment,
)
from chairconsole.domain.events.list_events import ListStateSet
from chairconsole.domain.names.directory import free_text
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.queries.questions import questions
from tests.rehearsal import Rehearsal

MINUTE = dt.timedelta(minutes=1)


@pytest.fixture(scope="module")
def morning() -> Rehearsal:
    """The first morning of the session, played from before its beginning into the break."""
    rehearsal = Rehearsal()
    rehearsal.live(3.2 * 3600, step=2)
    return rehearsal


def test_blocks_are_opened_and_closed_on_time(morning: Rehearsal) -> None:
    blocks = morning.meeting.blocks
    assert list(blocks) == ["opening", "panel-1", "lunch-1"]
    assert blocks["opening"].began.at - morning.at("10:00") <= dt.timedelta(seconds=2)
    assert dt.timedelta() <= blocks["panel-1"].began.at - morning.at("10:15") <= 3 * MINUTE
    assert abs(blocks["panel-1"].ended.at - morning.at("13:00")) <= 3 * MINUTE
    assert abs(blocks["lunch-1"].began.at - morning.at("13:00")) <= 3 * MINUTE
    assert blocks["lunch-1"].is_open


def test_every_step_is_held_in_its_order(morning: Rehearsal) -> None:
    for block_id in ("opening", "panel-1"):
        block = morning.session.block(block_id)
        runs = [morning.meeting.steps[block_id, step.id] for step in block.steps]
        assert all(run.ended is not None and not run.gaps for run in runs)
        assert all(one.ended.at <= other.began.at for one, other in pairwise(runs))


def test_the_discussion_ends_for_the_conclusion_to_begin_in_time(morning: Rehearsal) -> None:
    concluding = morning.meeting.steps["panel-1", morning.session.block("panel-1").steps[-1].id]
    assert dt.timedelta() <= concluding.began.at - morning.at("12:53") <= 4 * MINUTE


def test_floor_and_panel_take_turns(morning: Rehearsal) -> None:
    (segments,) = morning.meeting.segments.values()
    assert len(segments) >= 5
    assert all(one.of is not other.of for one, other in pairwise(segments))
    for speech in morning.meeting.interventions.values():
        if speech.segment is not None:
            by_panel = segments[speech.segment].of is SegmentOf.PANELLISTS
            assert (speech.seat is not None) == by_panel


def test_about_as_many_are_reached_as_in_a_real_panel(morning: Rehearsal) -> None:
    spoken = [one for one in morning.meeting.requests.values() if one.outcome is Outcome.SPOKE]
    assert 24 <= len(spoken) <= 40


def test_most_questions_have_their_answer_from_who_was_asked(morning: Rehearsal) -> None:
    put = questions(morning.meeting, "panel-1")
    answered = [question for question in put if question.answered_by is not None]
    assert len(answered) >= len(put) * 0.7 > 0
    for question in answered:
        speech = morning.meeting.interventions[question.answered_by]
        assert speech.seat is not None
        assert not question.to or speech.seat in question.to


def test_the_list_is_called_for_the_last_time_and_closed(morning: Rehearsal) -> None:
    states = [event for event in morning.meeting.history if isinstance(event.body, ListStateSet)]
    assert [event.body.state for event in states] == [ListState.LAST_CALL, ListState.CLOSED]
    assert abs(states[0].at - morning.at("12:23")) <= 5 * MINUTE
    assert states[0].body.closes_at == morning.at("12:33")
    assert abs(states[1].at - morning.at("12:33")) <= 5 * MINUTE


def test_the_moderator_is_in_the_chair_of_the_panel(morning: Rehearsal) -> None:
    assert morning.meeting.chair is not None
    assert (morning.meeting.chair.block, morning.meeting.chair.seat) == ("panel-1", "moderator")


def test_there_is_a_moment_between_two_speeches(morning: Rehearsal) -> None:
    speeches = list(morning.meeting.interventions.values())
    gaps = [b.began.at - a.ended.at for a, b in pairwise(speeches) if a.block == b.block and a.void is None]
    assert all(dt.timedelta(seconds=3) < gap for gap in gaps)
    usual = sorted(gaps)[len(gaps) // 2]
    assert dt.timedelta(seconds=5) < usual < dt.timedelta(seconds=20)


def test_of_two_blocks_that_overlap_the_earlier_ends_when_the_later_begins() -> None:
    rehearsal = Rehearsal(start="17:30")
    rehearsal.do(OpenBlock("panel-2"))
    steps = rehearsal.session.block("panel-2").steps
    rehearsal.do(GoToStep("panel-2", next(step.id for step in steps if step.kind == "discussion")))
    rehearsal.live(35 * 60)
    panel, closing = (rehearsal.meeting.blocks[block] for block in ("panel-2", "closing-1"))
    assert abs(panel.ended.at - rehearsal.at("17:50")) <= 4 * MINUTE
    assert closing.began.at - max(panel.ended.at, rehearsal.at("17:50")) <= dt.timedelta(seconds=2)


@pytest.mark.parametrize(("resumes", "after"), [("12:05", 5), (None, 10)])
def test_a_suspended_meeting_goes_on_when_it_was_announced(resumes: str | None, after: int) -> None:
    rehearsal = Rehearsal(start="12:00")
    rehearsal.discuss()
    rehearsal.do(SuspendMeeting(resumes_at=rehearsal.at(resumes) if resumes else None))
    rehearsal.live(after * 60 - 2)
    assert rehearsal.meeting.suspension is not None
    rehearsal.live(4)
    assert rehearsal.meeting.suspension is None


def test_nobody_is_called_while_somebody_speaks_or_the_meeting_is_suspended() -> None:
    rehearsal = Rehearsal(start="12:00")
    rehearsal.discuss()
    rehearsal.do(AddRequests((NewRequest(free_text("Kenya")),)))
    rehearsal.do(SuspendMeeting(resumes_at=rehearsal.at("12:30")))
    rehearsal.live(5 * 60)
    assert rehearsal.meeting.interventions == {}
    rehearsal.do(ResumeMeeting())
    rehearsal.live(30, until=lambda: rehearsal.meeting.speaking is not None)
    assert rehearsal.meeting.speech.participant.name == "Kenya"


def test_nobody_is_called_and_no_list_is_closed_while_a_point_of_order_is_heard() -> None:
    rehearsal = Rehearsal(start="12:00")
    rehearsal.discuss()
    rehearsal.do(AddRequests((NewRequest(free_text("Kenya")),)))
    rehearsal.do(RaisePointOfOrder())
    rehearsal.live(45 * 60, step=5)
    assert rehearsal.meeting.point_of_order is not None
    assert rehearsal.meeting.interventions == {}
    assert rehearsal.meeting.list_status.state is ListState.OPEN
    rehearsal.do(RuleOnPointOfOrder("Taken note of"))
    rehearsal.live(30, until=lambda: rehearsal.meeting.speaking is not None)
    assert rehearsal.meeting.speaking is not None


def test_the_last_questions_are_answered_before_the_conclusion() -> None:
    rehearsal = Rehearsal(start="12:42")
    rehearsal.discuss()
    asked = NewRequest(free_text("Kenya"), about=About.QUESTION, to=("expert-2",))
    rehearsal.do(AddRequests((asked,)))
    rehearsal.live(11 * 60)
    (question,) = questions(rehearsal.meeting, "panel-1")
    assert rehearsal.meeting.interventions[question.answered_by].seat == "expert-2"
    assert rehearsal.meeting.step.kind == "remarks"


def test_a_panel_that_nobody_asked_anything_says_one_thing_and_gives_the_floor_back() -> None:
    rehearsal = Rehearsal(start="11:00")
    rehearsal.discuss()
    rehearsal.do(SwitchSegment(SegmentOf.PANELLISTS))
    rehearsal.live(10 * 60, until=lambda: rehearsal.meeting.segment is SegmentOf.FLOOR)
    spoken = [speech.seat for speech in rehearsal.meeting.interventions.values() if speech.segment == 1]
    assert spoken == ["expert-1"]


def test_when_everything_was_held_nothing_more_is_done() -> None:
    rehearsal = Rehearsal()
    last = rehearsal.session.days[-1].blocks[-1]
    rehearsal.do(OpenBlock(last.id))
    rehearsal.do(CloseBlock())
    rehearsal.live(60)
    assert rehearsal.meeting.block is None
    assert len(rehearsal.meeting.blocks) == 1
