"""Pauses, added time, and starts dated back."""

import datetime as dt

import pytest

from chairconsole.domain.base.event_parts import Part
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, StartedEarlier
from chairconsole.domain.commands.speech_commands import AddTime, Finish, Pause, Resume, SpeakerAbsent
from chairconsole.domain.commands.undo_commands import Redo, Undo
from tests.domain.given import Stage, kinds, minutes, seconds


def earlier(by: float, of: Part = Part.SPEECH) -> StartedEarlier:
    return StartedEarlier(of=of, by=seconds(by))


def test_a_pause_is_no_speaking_time(stage: Stage) -> None:
    speech = stage.give("Kenya")
    stage.after(40).pauses(seconds(25)).after(10)
    stage.do(Finish())
    assert stage.spoken(speech) == 50


def test_pausing_twice_and_resuming_what_runs_are_refused(stage: Stage) -> None:
    assert stage.refusal(Pause()) == "no_speaker"
    assert stage.refusal(Resume()) == "no_speaker"
    stage.give("Kenya")
    assert stage.refusal(Resume()) == "not_paused"
    stage.do(Pause())
    assert stage.refusal(Pause()) == "already_paused"


def test_a_speech_that_ends_while_paused_ends_its_pause(stage: Stage) -> None:
    speech = stage.give("Kenya")
    stage.after(40)
    stage.do(Pause())
    stage.after(20)
    stage.do(Finish())
    assert stage.spoken(speech) == 40
    assert [stage.clock(pause.ended) for pause in stage.speech(speech).pauses] == ["10:44:00"]


def test_added_time_counts_and_nothing_added_is_nothing(stage: Stage) -> None:
    speech = stage.give("Kenya")
    stage.add_time(30).add_time(30).add_time(-60).add_time(30)
    assert stage.speech(speech).allowed() == seconds(210)
    assert stage.do(AddTime(0)) == ()


def test_time_cannot_be_taken_away_below_a_second(stage: Stage) -> None:
    stage.give("Kenya")
    stage.do(AddTime(-179))
    assert stage.refusal(AddTime(-1)) == "time_would_be_negative"


def test_of_a_range_the_lower_bound_stays_positive() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.do(GoToStep("panel-1", "expert-1"))
    assert stage.refusal(AddTime(-300)) == "time_would_be_negative"
    stage.do(AddTime(-299))


def test_time_is_not_added_to_what_has_no_limit(stage: Stage) -> None:
    stage.give("Expert 1", seat="expert-1")
    assert stage.refusal(AddTime(30)) == "no_limit"


def test_a_forgotten_start_ends_the_speech_before_it_then(stage: Stage) -> None:
    first, second = stage.add("Kenya", "Brazil")
    kenya = stage.call(first)
    stage.after(100)
    brazil = stage.call(second)
    stage.after(10)
    assert kinds(stage.do(earlier(15))) == ["end_set", "start_set"]
    assert (stage.spoken(kenya), stage.spoken(brazil)) == (85, 25)
    assert stage.speech(kenya).ended == stage.speech(brazil).began


def test_a_forgotten_start_in_a_gap_moves_nothing_else(stage: Stage) -> None:
    kenya = stage.speaks("Kenya", seconds(60))
    stage.after(20)
    brazil = stage.give("Brazil")
    assert kinds(stage.do(earlier(15))) == ["start_set"]
    assert (stage.spoken(kenya), stage.spoken(brazil)) == (60, 15)


def test_a_start_exactly_at_the_end_before_it_moves_nothing_else(stage: Stage) -> None:
    stage.speaks("Kenya", seconds(60))
    stage.after(15)
    stage.give("Brazil")
    assert kinds(stage.do(earlier(15))) == ["start_set"]


def test_a_start_before_the_start_of_the_speech_before_is_refused(stage: Stage) -> None:
    stage.speaks("Kenya", seconds(30))
    stage.give("Brazil")
    assert stage.refusal(earlier(30)) == "too_early"
    stage.do(earlier(29))


@pytest.mark.parametrize("by", [dt.timedelta(), seconds(-15), dt.timedelta.max, dt.timedelta(days=2)])
def test_a_start_is_dated_back_by_something_sensible(stage: Stage, by: dt.timedelta) -> None:
    stage.give("Brazil")
    assert stage.refusal(StartedEarlier(of=Part.SPEECH, by=by)) == "too_early"


def test_a_start_is_dated_back_by_a_day_at_most() -> None:
    stage = Stage().open("lunch-1")
    stage.do(StartedEarlier(of=Part.BLOCK, by=dt.timedelta(days=1)))
    assert stage.run("lunch-1").lasted(stage.now) == dt.timedelta(days=1)


def test_nothing_to_date_back(stage: Stage) -> None:
    assert stage.refusal(earlier(15)) == "no_speaker"
    stage.do(CloseBlock())
    assert stage.refusal(earlier(15, Part.BLOCK)) == "no_block_open"
    stage.open("lunch-1")
    assert stage.refusal(earlier(15, Part.STEP)) == "no_such_step"


def test_a_speaker_who_was_absent_does_not_stand_in_the_way(stage: Stage) -> None:
    first, second = stage.add("Kenya", "Brazil")
    stage.call(first)
    stage.after(10)
    stage.do(SpeakerAbsent())
    brazil = stage.call(second)
    stage.do(earlier(15))
    assert stage.spoken(brazil) == 15


def test_the_pauses_of_a_speech_cut_short_are_cut_with_it(stage: Stage) -> None:
    first, second = stage.add("Kenya", "Brazil")
    kenya = stage.call(first)
    stage.after(100)
    stage.do(Pause())
    stage.after(10)
    stage.call(second)
    stage.do(earlier(15))
    assert stage.spoken(kenya) == 95
    assert stage.speech(kenya).pauses == ()


def test_pauses_of_the_speech_itself_stay_when_it_began_earlier(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.after(20).pauses(seconds(10)).after(5)
    stage.do(earlier(15))
    assert stage.spoken(kenya) == 40


def test_remarks_take_their_step_back_and_end_the_step_before() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    stage.after(minutes=7).next()
    assert kinds(stage.do(earlier(60))) == ["end_set", "end_set", "start_set", "start_set"]
    opening, expert = stage.run("panel-1", "opening"), stage.run("panel-1", "expert-1")
    assert opening.lasted(stage.now) == minutes(6)
    assert opening.ended == expert.began
    moderator, speaker = stage.meeting.interventions.values()
    assert moderator.ended == speaker.began == expert.began


def test_a_step_takes_its_remarks_back() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    stage.after(minutes=7).next()
    stage.do(earlier(60, Part.STEP))
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.spoken(stage.now) == minutes(1)


def test_a_discussion_that_began_earlier_ends_the_remarks_before_it(stage: Stage) -> None:
    stage.after(30)
    kenya = stage.give("Kenya")
    stage.after(20)
    stage.do(earlier(60, Part.STEP))
    remarks = stage.meeting.speeches("panel-1", "expert-3")
    assert [stage.clock(speech.ended) for speech in remarks] == ["10:42:00"]
    assert stage.clock(stage.run("panel-1", "expert-3").ended) == "10:42:00"
    assert stage.clock(stage.speech(kenya).began) == "10:43:30"


def test_a_speech_called_during_remarks_ends_them_and_their_step_earlier() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    stage.after(minutes=5)
    stage.give("Kenya")
    stage.do(earlier(15))
    assert stage.clock(stage.run("panel-1", "opening").ended) == "10:19:45"


def test_a_block_opened_late_is_dated_back_with_its_first_speech() -> None:
    stage = Stage().at("10:02").open("opening-1")
    stage.at("10:16")
    stage.do(GoToStep("panel-1", "opening"))
    stage.do(earlier(60))
    assert stage.clock(stage.run("opening-1").ended) == "10:15:00"
    assert stage.clock(stage.run("panel-1").began) == "10:15:00"
    assert stage.clock(stage.run("panel-1", "opening").began) == "10:15:00"


def test_a_block_takes_back_what_began_with_it() -> None:
    stage = Stage().at("10:16")
    stage.do(GoToStep("panel-1", "opening"))
    stage.do(earlier(60, Part.BLOCK))
    assert stage.clock(stage.run("panel-1").began) == "10:15:00"
    assert stage.meeting.speech is not None
    assert stage.clock(stage.meeting.speech.began) == "10:15:00"


def test_a_block_that_began_earlier_leaves_what_began_later() -> None:
    stage = Stage().at("10:16").open("panel-1").after(10)
    stage.next()
    stage.after(10)
    stage.do(earlier(60, Part.BLOCK))
    assert stage.clock(stage.run("panel-1").began) == "10:15:00"
    assert stage.clock(stage.run("panel-1", "opening").began) == "10:16:10"


def test_a_block_that_began_earlier_leaves_what_ended_in_it() -> None:
    stage = Stage().at("10:16").open("panel-1")
    kenya = stage.speaks("Kenya", seconds(30))
    assert kinds(stage.do(earlier(60, Part.BLOCK))) == ["start_set"]
    assert stage.spoken(kenya) == 30


def test_what_was_reopened_late_went_on_earlier(stage: Stage) -> None:
    stage.after(minutes=10)
    stage.do(GoToStep("panel-1", "concluding"))
    stage.after(120)
    stage.do(GoToStep("panel-1", "discussion"))
    stage.do(earlier(60, Part.STEP))
    discussion = stage.run("panel-1", "discussion")
    assert stage.clock(discussion.began) == "10:43:00"
    assert stage.clock(discussion.since) == "10:54:00"
    assert discussion.lasted(stage.now) == minutes(11)
    assert stage.clock(stage.run("panel-1", "concluding").ended) == "10:54:00"


@pytest.mark.parametrize("times_left", [1, 2])
def test_what_was_reopened_did_not_go_on_before_it_was_left(times_left: int) -> None:
    stage = Stage().open("panel-1")
    for _ in range(times_left):
        stage.after(minutes=10).do(CloseBlock())
        stage.after(30).open("panel-1")
    assert stage.refusal(earlier(31, Part.BLOCK)) == "too_early"
    stage.do(earlier(30, Part.BLOCK))
    assert stage.run("panel-1").lasted(stage.now) == times_left * minutes(10) + seconds(30)


def test_a_start_is_dated_back_across_a_restart_of_the_machine(stage: Stage) -> None:
    kenya = stage.speaks("Kenya", seconds(60))
    brazil = stage.give("Brazil")
    stage.after(20).reboot(minutes(2))
    stage.do(earlier(15))
    assert (stage.spoken(kenya), stage.spoken(brazil)) == (45, 155)


def test_a_clock_that_was_set_between_two_boots_refuses_rather_than_guesses(stage: Stage) -> None:
    first, second = stage.add("Kenya", "Brazil")
    stage.call(first)
    stage.after(60).set_wall_clock(-minutes(60))
    stage.call(second)
    stage.after(20).reboot(minutes(1))
    assert stage.refusal(earlier(15)) == "too_early"


def test_a_wall_clock_that_was_set_changes_no_length(stage: Stage) -> None:
    kenya = stage.speaks("Kenya", seconds(60))
    brazil = stage.give("Brazil")
    stage.after(10).set_wall_clock(minutes(30)).after(10)
    stage.do(earlier(15))
    assert (stage.spoken(kenya), stage.spoken(brazil)) == (45, 35)


def test_undo_gives_both_times_back_and_redo_restores_them(stage: Stage) -> None:
    first, second = stage.add("Kenya", "Brazil")
    kenya = stage.call(first)
    stage.after(100)
    brazil = stage.call(second)
    stage.do(earlier(15))
    stage.do(Undo())
    assert (stage.spoken(kenya), stage.spoken(brazil)) == (100, 0)
    stage.after(5)
    stage.do(Redo())
    assert (stage.spoken(kenya), stage.spoken(brazil)) == (85, 20)
