"""What the panellists owe; the situations in which it counts are in test_floor_forecast."""

import pytest

from chairconsole.domain.base.event_parts import LimitOf
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.timing import NO_TIME
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.proceedings_commands import SetLimit, SwitchSegment
from chairconsole.domain.commands.speech_commands import AddTime, ChangeSpeech
from chairconsole.domain.queries.replies import PLANNED_REPLY, Replies, answers_owed, replies_of
from tests.domain.forecast.test_floor_forecast import play
from tests.domain.given import Stage, discussion, minutes, panel_of, seconds, who

OWED = {
    "nothing was asked": ("10:43", 0, 0),
    "one question to an expert": ("ask expert-1", 1, 0),
    "a question to each, and one to anybody": ("ask expert-1; ask expert-2; ask expert-3; ask", 3, 0),
    "a question to one, and two to anybody": ("ask expert-1; ask; ask", 3, 0),
    "whoever was asked replies at the moment": ("ask expert-1; ask expert-2; answer expert-1", 1, 0),
    "somebody replies to what was put to anybody": ("ask; ask; answer expert-1", 1, 0),
    "the moderator and an expert": ("ask moderator expert-1", 2, 0),
    "an expert who replies has replied in this turn only": ("panel; reply expert-1 1:00; floor; panel", 0, 3),
    "a turn is proposed": ("speak 1:00 x6", 0, 3),
    "a turn goes on": ("panel", 0, 3),
    "a turn in which all have spoken": (
        "panel; reply expert-1 1:00; reply expert-2 1:00; reply expert-3 1:00",
        0,
        0,
    ),
}


def seen(stage: Stage) -> Replies:
    assert stage.meeting.block is not None
    return replies_of(stage.meeting, stage.meeting.block, stage.now)


@pytest.mark.parametrize("situation", OWED)
def test_how_many_replies_are_owed_and_how_many_a_turn_brings(situation: str) -> None:
    script, owed, in_turn = OWED[situation]
    found = seen(play(Stage().in_discussion(), script))
    assert (found.owed, found.in_turn) == (owed, in_turn)


def test_a_question_to_two_calls_for_an_answer_of_each() -> None:
    stage = play(Stage().in_discussion(), "ask expert-1 expert-2; ask; ask")
    assert stage.meeting.block is not None
    assert answers_owed(stage.meeting, stage.meeting.block) == 4


def test_a_reply_that_goes_on_is_awaited_until_its_usual_length() -> None:
    stage = play(Stage().in_discussion(), "ask expert-2; answer expert-1")
    assert seen(stage.after(30)).going_on == seconds(90)
    assert (seen(stage).time, seen(stage).time_owed) == (seconds(210), seconds(210))
    assert seen(stage.after(300)).going_on == NO_TIME


def test_the_length_is_the_mean_of_six_and_the_planned_one_stands_for_those_not_heard() -> None:
    stage = play(Stage().in_discussion(), "reply expert-1 5:00")
    # 5:00 and five times 2:00
    assert (seen(stage).length, seen(stage).observed) == (minutes(2.5), 1)
    play(stage, "reply moderator 9:00; reply expert-2 3:30; reply expert-3 3:30")
    assert (seen(stage).length, seen(stage).observed) == (minutes(3), 3)
    stage.give("x", "expert-3")
    assert seen(stage.after(minutes=10)).length == minutes(3)
    # the latest six are 4:00 each
    play(stage, "reply expert-1 4:00; reply expert-2 4:00; reply expert-3 4:00; reply expert-1 4:00")
    assert seen(play(stage, "reply expert-2 4:00; reply expert-3 4:00")).length == minutes(4)


def test_slips_are_no_replies_and_few_short_ones_count_for_little() -> None:
    slips = "reply expert-1 0:04; reply expert-2 0:01; reply expert-3 0:29; give; reply expert-2 0:09"
    stage = play(Stage().in_discussion(), slips)
    assert (seen(stage).length, seen(stage).observed) == (PLANNED_REPLY, 0)
    # 0:36 and five times 2:00
    assert seen(play(stage, "reply expert-2 0:36")).length == seconds(106)


def test_the_presentations_are_no_replies() -> None:
    assert seen(Stage().in_discussion()).length == PLANNED_REPLY
    stage = Stage().open("panel-1")
    stage.do(GoToStep("panel-1", "expert-1"))
    # who presents has yet to reply
    assert seen(play(stage, "ask expert-1")).owed == 1


def test_what_a_panellist_says_within_a_limit_is_not_awaited_as_a_reply() -> None:
    stage = Stage().in_discussion()
    stage.give("Kenya")
    stage.do(ChangeSpeech(who("x"), seat="expert-1"))
    assert seen(stage).going_on == NO_TIME


def test_where_nobody_sits_one_reply_is_owed() -> None:
    stage = Stage(panel_of(discussion())).open("panel-1")
    stage.next()
    panel = stage.meeting.block
    assert panel is not None
    play(stage, "ask; ask")
    unseated = panel.model_copy(update={"seats": ()})
    assert replies_of(stage.meeting, unseated, stage.now).owed == 1


def test_a_block_without_panellists_owes_one_reply_to_anybody() -> None:
    stage = Stage(at="2026-06-02T10:00").open("summary")
    stage.next()
    play(stage, "ask; ask")
    # in the summary panel the moderator is a panellist
    assert seen(stage).owed == 1
    stage.do(SwitchSegment())
    assert seen(stage).in_turn == 1
    play(stage, "answer moderator")
    assert stage.refusal(AddTime(30)) == "no_limit"
    assert (seen(stage).owed, seen(stage).in_turn, seen(stage).going_on) == (0, 0, PLANNED_REPLY)


def test_no_reply_is_expected_to_take_longer_than_the_chair_allows() -> None:
    stage = play(Stage().in_discussion(), "panel")
    stage.do(SetLimit(LimitOf.PANELLIST, Limit.of(60)))
    assert seen(stage).length == minutes(1)
    # who speaks longer than allowed is not believed either
    assert seen(play(stage, "reply expert-1 3:00")).length == minutes(1)
    stage.do(SetLimit(LimitOf.PANELLIST, Limit.of(300)))
    # 3:00 and five times 2:00
    assert seen(stage).length == seconds(130)
