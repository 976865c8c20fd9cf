"""Whose turn it is follows who is given the floor, so that the time of each goes to its own segment."""

import pytest

from chairconsole.domain.base.event_parts import LimitOf, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.proceedings_commands import SetLimit, SwitchSegment
from chairconsole.domain.commands.speech_commands import (
    ChangeSpeech,
    Finish,
    GiveFloor,
    GiveFloorBack,
    GiveReply,
)
from chairconsole.domain.commands.undo_commands import Redo, Undo
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.queries.segments import segments_of
from tests.domain.given import Stage, kinds, who

FLOOR, PANEL = SegmentOf.FLOOR, SegmentOf.PANELLISTS
TWO = Limit.of(120)


def told(stage: Stage) -> list[tuple[SegmentOf, int, float]]:
    found = segments_of(stage.meeting, "panel-1", "discussion", stage.now)
    return [(one.of, one.interventions, one.spoken.total_seconds()) for one in found]


@pytest.fixture
def replying(stage: Stage) -> Stage:
    """The Philippines has spoken for two minutes, Expert 1 has replied for one; Germany, Mali and Greece wait."""
    stage.add("Germany", "Mali", "Greece")
    stage.give("Philippines")
    stage.after(120).do(SwitchSegment())
    stage.next()
    return stage.after(60)


def test_a_turn_of_three_goes_back_to_the_floor_and_each_has_its_own_time(replying: Stage) -> None:
    for _ in range(2):
        replying.next()
        replying.after(60)
    assert kinds(replying.next()) == ["segment_switched", "floor_finished", "floor_given"]
    replying.after(30)
    assert told(replying) == [(FLOOR, 1, 120), (PANEL, 3, 180), (FLOOR, 1, 30)]
    replying.do(Undo())
    assert replying.meeting.segment is PANEL
    assert replying.meeting.speech is not None
    assert replying.meeting.speech.seat == "expert-3"
    replying.do(Redo())
    assert told(replying)[-1] == (FLOOR, 1, 30)


def test_next_does_not_end_a_turn_that_has_just_begun(stage: Stage) -> None:
    stage.add("Germany")
    stage.do(SwitchSegment())
    assert kinds(stage.next()) == ["floor_given"]
    assert stage.meeting.segment is PANEL


def test_an_entry_called_in_the_panellists_turn_ends_it_wherever_it_stands(replying: Stage) -> None:
    replying.call(replying.meeting.waiting[-1])
    replying.after(45)
    assert told(replying) == [(FLOOR, 1, 120), (PANEL, 1, 60), (FLOOR, 1, 45)]
    replying.do(Undo())
    assert told(replying) == [(FLOOR, 1, 120), (PANEL, 1, 105)]


def test_somebody_without_an_entry_ends_it_too(replying: Stage) -> None:
    replying.give("Chad")
    replying.after(45)
    assert told(replying)[1:] == [(PANEL, 1, 60), (FLOOR, 1, 45)]


def test_who_was_called_instead_of_a_panellist_has_spoken_for_the_floor_all_along(replying: Stage) -> None:
    replying.next()
    replying.after(20).do(ChangeSpeech(who("Greece")))
    replying.after(10)
    assert told(replying)[1:] == [(PANEL, 1, 60), (FLOOR, 1, 30)]
    replying.do(Undo())
    assert told(replying)[1:] == [(PANEL, 2, 90)]
    replying.do(ChangeSpeech(who("x"), seat="expert-3"))
    assert told(replying)[1:] == [(PANEL, 2, 90)]


def test_the_floor_given_back_belongs_to_the_turn_it_had(replying: Stage) -> None:
    replying.call(replying.meeting.waiting[0])
    replying.after(5).do(GiveFloorBack())
    replying.after(20)
    assert replying.meeting.segment is PANEL
    assert told(replying)[-1] == (PANEL, 0, 20)
    replying.do(GoToStep("panel-1", "concluding"))
    replying.after(60).do(Finish())
    replying.do(GiveFloorBack())
    assert replying.meeting.segment is None


def test_a_reply_at_once_leaves_the_floor_its_turn(stage: Stage) -> None:
    stage.add("Germany")
    stage.do(GiveReply(3))
    assert stage.meeting.segment is FLOOR
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.seat == "expert-3"


def test_a_reply_is_refused_where_there_is_nobody_to_give_it(stage: Stage) -> None:
    assert stage.refusal(GiveReply(0)) == stage.refusal(GiveReply(4)) == "no_such_seat"
    stage.do(GiveReply(2))
    assert stage.refusal(GiveReply(2)) == "already_open"
    stage.do(GoToStep("panel-1", "concluding"))
    assert stage.refusal(GiveReply(2)) == "no_discussion"


def test_a_reply_has_a_limit_only_where_the_chair_set_one(replying: Stage) -> None:
    assert replying.meeting.speech is not None
    assert replying.meeting.speech.limit is None
    replying.do(SetLimit(LimitOf.PANELLIST, TWO))
    replying.next()
    assert replying.meeting.speech.limit == TWO
    replying.do(GiveFloor(who("x"), seat="moderator"))
    assert replying.meeting.speech.limit is None
    replying.next()
    replying.after(10).next()
    assert replying.meeting.speech.participant.name == "Germany"
    assert replying.meeting.speech.limit == Limit.of(180)
    replying.do(GoToStep("panel-1", "expert-2"))
    assert replying.meeting.speech.limit == Limit(lower=300, upper=420)


def test_the_limit_of_a_reply_holds_for_the_block_or_the_session(replying: Stage) -> None:
    replying.do(SetLimit(LimitOf.PANELLIST, TWO, until=Until.SESSION))
    replying.do(SetLimit(LimitOf.PANELLIST, Limit.of(60)))
    replying.next()
    assert replying.meeting.speech is not None
    assert replying.meeting.speech.limit == Limit.of(60)
    replying.do(SetLimit(LimitOf.PANELLIST, None))
    replying.after(5).next()
    assert replying.meeting.speech.limit is None
