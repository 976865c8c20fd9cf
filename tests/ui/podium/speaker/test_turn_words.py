"""What is said of the panellists' turn."""

import pytest

from chairconsole.domain.base.event_parts import About, PointKind
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.proceedings_commands import SwitchSegment
from chairconsole.domain.commands.speech_commands import Finish, GiveFloor, GiveReply, SpeakerAbsent
from chairconsole.ui.podium.speaker.turn_words import in_turn, turn_words
from chairconsole.ui.words.speaker_words import SpeakerWords, speaker_words
from tests.domain.given import Stage, who


@pytest.fixture
def stage() -> Stage:
    return Stage().in_discussion()


def card(stage: Stage) -> SpeakerWords:
    return in_turn(speaker_words(stage.meeting, stage.now), stage.meeting, stage.now)


def test_there_are_none_in_the_floors_turn(stage: Stage) -> None:
    assert turn_words(stage.meeting, stage.now) is None
    assert card(stage) == speaker_words(stage.meeting, stage.now)


def test_a_question_is_told_by_whom_when_and_what(stage: Stage) -> None:
    stage.do(GiveFloor(who("Kenya"), about=About.QUESTION, to=("expert-2",)))
    speech = stage.meeting.speaking
    stage.after(60).do(KeepPoint("cost of  orientation?", (), speech, PointKind.QUESTION, to=("expert-2",)))
    stage.do(Finish())
    stage.do(SwitchSegment())
    words = turn_words(stage.meeting, stage.now)
    assert words is not None
    assert [seat.questions for seat in words.seats] == [(), ("Kenya 10:44 \u00b7 cost of orientation?",), ()]
    assert card(stage).name == "1 panellists owe 1 replies"


def test_before_the_first_reply_the_turn_counts_from_nothing(stage: Stage) -> None:
    stage.give("Philippines")
    stage.after(171).do(Finish())
    stage.after(5).do(SwitchSegment())
    words = card(stage)
    assert (words.name, words.time.digits) == ("3 panellists reply", "0:00")
    assert words.about == "nobody has the floor \u00b7 Philippines finished, 2:51"
    assert (words.time.state, words.spent) == ("Turn 0:00", "\u00b7 6:00 forecast")


def test_while_they_reply_the_clock_counts_up_and_the_turn_with_it(stage: Stage) -> None:
    stage.do(SwitchSegment())
    stage.do(GiveReply(1))
    stage.after(98)
    words = card(stage)
    assert (words.time.digits, words.name) == ("1:38", "Expert 1")
    assert words.spent == "\u00b7 turn 1:38 of \u22486:00 \u00b7 no limit"


def test_who_still_speaks_when_the_turn_begins_keeps_clock_and_name(stage: Stage) -> None:
    stage.give("Philippines")
    stage.after(60).do(SwitchSegment())
    words = card(stage)
    assert (words.name, words.time.digits) == ("Philippines", "2:00")
    assert words.heading == "\u2756 Panellists\u2019 turn \u00b7 Has the floor"


def test_who_is_absent_is_no_longer_in_the_order(stage: Stage) -> None:
    stage.do(SwitchSegment())
    stage.do(GiveReply(1))
    stage.after(5).do(SpeakerAbsent())
    words = turn_words(stage.meeting, stage.now)
    assert words is not None
    assert words.order == ("Expert 2", "Expert 3")
    assert words.back == "back to the floor"


def test_where_there_is_little_room_who_has_replied_is_told_before_what_is_owed(stage: Stage) -> None:
    for seat in ("expert-1", "expert-3"):
        stage.do(GiveFloor(who("Kenya"), about=About.QUESTION, to=(seat,)))
        stage.after(30)
    stage.do(SwitchSegment())
    stage.next()
    stage.after(62).next()
    words = turn_words(stage.meeting, stage.now)
    assert words is not None
    assert [seat.short for seat in words.seats] == ["\u2713 1:02", "", "1 owed"]
