"""Speeches that were interrupted and went on, as one."""

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.speech_commands import AddTime, CorrectTimes, Finish, GiveFloorBack
from chairconsole.domain.queries.whole_speeches import interrupted, whole_speeches
from tests.domain.given import Stage, kinds, seconds, who


def test_a_speech_is_its_parts_together_and_has_one_limit(stage: Stage) -> None:
    stage.give("Kenya")
    stage.after(190).give("x", seat="moderator")
    stage.after(10).do(GiveFloorBack())
    stage.after(31).do(Finish())
    kenya, moderator = whole_speeches(stage.meeting.speeches("panel-1", "discussion"))
    assert (kenya.first.participant.name, len(kenya.parts), kenya.spoken(stage.now)) == ("Kenya", 2, seconds(221))
    assert kenya.left(stage.now) == seconds(-41)
    assert (len(moderator.parts), moderator.left(stage.now)) == (1, None)


def test_what_is_added_to_any_part_is_added_to_the_whole(stage: Stage) -> None:
    stage.give("Kenya")
    stage.after(100).do(AddTime(30))
    stage.give("x", seat="moderator")
    stage.do(GiveFloorBack())
    stage.do(AddTime(-60))
    stage.after(20)
    (kenya, _) = whole_speeches(stage.meeting.speeches("panel-1", "discussion"))
    assert kenya.left(stage.now) == seconds(30)
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.left(stage.now) == seconds(30)


def test_after_a_speech_that_is_over_it_is_that_one_which_goes_on(stage: Stage) -> None:
    assert interrupted(stage.meeting, "panel-2") is None
    fiji, kenya = stage.speaks("Fiji", seconds(60)), stage.speaks("Kenya", seconds(60))
    found = interrupted(stage.meeting, "panel-1")
    assert found is not None
    assert found.id == kenya
    stage.do(GiveFloorBack())
    found = interrupted(stage.meeting, "panel-1")
    assert found is not None
    assert found.id == fiji, "whoever had the floor before"


def test_the_floor_is_given_back_with_what_is_left_of_the_limit(stage: Stage) -> None:
    stage.do(AddRequests((NewRequest(who("Kenya"), about=About.QUESTION, to=("expert-1",)),)))
    kenya = stage.call(stage.meeting.waiting[0])
    stage.after(60.5).add_time(30)
    moderator = stage.give("x", seat="moderator")
    assert kinds(stage.after(20).do(GiveFloorBack())) == ["floor_finished", "floor_given"]
    back = stage.meeting.speech
    assert back is not None
    assert (back.participant.name, back.continues, back.request) == ("Kenya", kenya, None)
    assert (back.about, back.to, back.limit) == (About.QUESTION, ("expert-1",), Limit.of(210))
    assert back.left(stage.now) == seconds(149.5), "not a fraction of a second is given away"
    assert stage.speech(moderator).ended == back.began
    stage.after(200).give("Fiji")
    stage.do(Finish())
    stage.do(GiveFloorBack())
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.participant.name == "Fiji"


def test_a_reply_on_behalf_of_a_group_is_one_when_it_goes_on(stage: Stage) -> None:
    group = who("African Group", ParticipantKind.GROUP)
    kenya = stage.speaks("Kenya", seconds(60))
    stage.do(AddRequests((NewRequest(who("Chad"), group, is_reply=True, answers=kenya),)))
    reply = stage.speech(stage.call(stage.meeting.waiting[0]))
    stage.do(Finish())
    stage.do(GiveFloorBack())
    for speech in (reply, stage.meeting.speech):
        assert speech is not None
        assert (speech.behalf, speech.is_reply, speech.answers) == (group, True, kenya)


def test_the_floor_goes_back_only_to_somebody_of_the_block() -> None:
    stage = Stage().at("10:15").open("panel-1")
    assert stage.refusal(GiveFloorBack()) == "nobody_before"
    stage.give("Kenya")
    assert stage.refusal(GiveFloorBack()) == "nobody_before"


def test_interruptions_lie_upon_each_other_and_go_back_one_by_one(stage: Stage) -> None:
    delegation = stage.give("Kenya")
    stage.after(60)
    moderator = stage.give("x", seat="moderator")
    stage.after(10).give("x", seat="expert-1")
    stage.after(20).do(GiveFloorBack())
    assert stage.meeting.speech is not None
    assert (stage.meeting.speech.seat, stage.meeting.speech.continues) == ("moderator", moderator)
    stage.after(5).do(GiveFloorBack())
    back = stage.meeting.speech
    assert back is not None
    assert (back.participant.name, back.continues, back.left(stage.now)) == ("Kenya", delegation, seconds(120))
    stage.do(GiveFloorBack())
    assert stage.meeting.speech.seat == "expert-3", "who spoke before Kenya"


def test_overtime_is_overtime_when_the_floor_comes_back_and_a_seat_has_no_limit(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.after(210).give("x", seat="moderator")
    stage.after(15).do(GiveFloorBack())
    back = stage.meeting.speech
    assert back is not None
    assert (back.limit, back.left(stage.now)) == (Limit.of(180), seconds(-30))
    assert back.over(stage.after(4).now) == seconds(4)
    assert stage.speech(kenya).over(stage.now) == seconds(30)
    stage.do(Finish())
    stage.give("x", seat="expert-1")
    stage.do(Finish())
    stage.do(GiveFloorBack())
    assert stage.meeting.speech is not None
    assert (stage.meeting.speech.seat, stage.meeting.speech.limit) == ("expert-1", None)


def test_what_is_left_follows_when_the_earlier_part_is_corrected(stage: Stage) -> None:
    stage.speaks("Kenya", seconds(60))
    stage.after(30).do(GiveFloorBack())
    first = stage.meeting.speeches("panel-1", "discussion")[0]
    stage.after(5).do(CorrectTimes(first.id, ended=None if first.ended is None else first.ended.at - seconds(20)))
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.left(stage.now) == seconds(180 - 40 - 5)
