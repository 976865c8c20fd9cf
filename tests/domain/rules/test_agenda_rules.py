"""Blocks and steps: opened, closed, left, gone back to and begun again."""

import datetime as dt

import pytest

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import Outcome, Part
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, Next, OpenBlock, StartAgain
from chairconsole.domain.commands.speech_commands import CorrectTimes, Finish, GiveFloor, Pause, SpeakerAbsent
from chairconsole.domain.events.list_events import RequestEnded
from chairconsole.domain.events.speech_events import FloorGiven
from chairconsole.domain.rules.agenda_rules import finish_speech, finish_step
from tests.domain.given import Stage, discussion, kinds, minutes, panel_of, seconds, who


def test_a_block_opens_without_a_step() -> None:
    stage = Stage()
    assert kinds(stage.do(OpenBlock("panel-1"))) == ["block_opened"]
    assert (stage.meeting.block_id, stage.meeting.step_id, stage.meeting.speaking) == ("panel-1", None, None)


def test_a_block_must_be_there_and_not_be_open(stage: Stage) -> None:
    assert stage.refusal(OpenBlock("no-such-block")) == "no_such_block"
    assert stage.refusal(OpenBlock("panel-1")) == "already_open"


def test_opening_another_block_closes_the_one_before_in_the_same_step(stage: Stage) -> None:
    stage.give("Kenya")
    stage.add("Brazil")
    happened = kinds(stage.do(OpenBlock("lunch-1")))
    assert happened == ["floor_finished", "step_finished", "request_ended", "block_closed", "block_opened"]
    assert len({event.step for event in stage.events[-5:]}) == 1
    assert stage.run("panel-1").ended == stage.run("lunch-1").began


def test_whoever_waits_when_a_block_closes_was_not_reached(stage: Stage) -> None:
    kenya, brazil = stage.add("Kenya", "Brazil")
    happened = stage.do(CloseBlock())
    assert [body for body in happened if isinstance(body, RequestEnded)] == [
        RequestEnded(request=kenya, outcome=Outcome.NOT_REACHED),
        RequestEnded(request=brazil, outcome=Outcome.NOT_REACHED),
    ]
    assert stage.meeting.waiting == ()
    assert stage.refusal(CloseBlock()) == "no_block_open"


def test_a_block_closed_late_ended_with_all_that_was_in_it_when_it_really_did(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.add("Brazil")
    happened = stage.after(minutes=10).do(CloseBlock(ended_before=minutes(4)))
    ended = stage.now.earlier_by(minutes(4))
    assert [event.effective for event in stage.events[-len(happened) :]] == [ended] * 4
    assert stage.run("panel-1").ended == stage.run("panel-1", "discussion").ended == stage.speech(kenya).ended == ended


@pytest.mark.parametrize(
    "done",
    [
        (GiveFloor(who("Kenya")),),
        (GiveFloor(who("Kenya")), Finish()),
        (GoToStep("panel-1", "expert-1"), SpeakerAbsent()),
        (OpenBlock("lunch-1"),),
        (OpenBlock("lunch-1"), OpenBlock("panel-1")),
    ],
)
def test_no_block_ends_before_what_was_done_in_it(stage: Stage, done: tuple[Command, ...]) -> None:
    for command in done:
        stage.after(minutes=1).do(command)
    last, block = stage.now, stage.meeting.block_id or ""
    stage.after(minutes=5)
    for ended_before in (minutes(5) + dt.timedelta.resolution, -dt.timedelta.resolution):
        assert stage.refusal(CloseBlock(ended_before=ended_before)) == "too_early"
    stage.do(CloseBlock(ended_before=minutes(5)))
    assert stage.run(block).ended == last


def test_a_clock_that_is_behind_after_a_restart_forbids_no_end(stage: Stage) -> None:
    stage.give("Kenya")
    stage.reboot(-minutes(60)).do(CloseBlock())
    stage.open("lunch-1").after(minutes=10).do(CloseBlock(ended_before=minutes(2)))
    assert stage.run("lunch-1").lasted(stage.now) == minutes(8)


def test_remarks_give_the_floor_to_their_seat_with_its_limit() -> None:
    stage = Stage().at("10:15").open("panel-1")
    given = stage.do(GoToStep("panel-1", "expert-2"))[-1]
    assert isinstance(given, FloorGiven)
    assert (given.seat, given.step, given.request) == ("expert-2", "expert-2", None)
    assert given.limit is not None
    assert (given.limit.lower, given.limit.upper) == (300, 420)


def test_a_discussion_gives_nobody_the_floor_even_if_it_names_a_seat() -> None:
    stage = Stage(panel_of(discussion(seat="moderator"))).open("panel-1")
    assert kinds(stage.next()) == ["step_started"]


def test_another_step_ends_the_one_before_at_the_same_instant(stage: Stage) -> None:
    stage.give("Kenya")
    assert kinds(stage.do(GoToStep("panel-1", "concluding"))) == [
        "floor_finished",
        "step_finished",
        "step_started",
        "floor_given",
    ]
    assert stage.run("panel-1", "discussion").ended == stage.run("panel-1", "concluding").began


def test_a_step_of_another_block_opens_that_block(stage: Stage) -> None:
    happened = kinds(stage.do(GoToStep("panel-2", "opening")))
    assert happened == ["step_finished", "block_closed", "block_opened", "step_started", "floor_given"]


@pytest.mark.parametrize(("block", "step"), [("panel-1", "none"), ("none", "opening"), ("lunch-1", "opening")])
def test_a_step_must_be_there(stage: Stage, block: str, step: str) -> None:
    assert stage.refusal(GoToStep(block, step)) == "no_such_step"


def test_the_step_that_goes_on_cannot_be_gone_to(stage: Stage) -> None:
    assert stage.refusal(GoToStep("panel-1", "discussion")) == "already_open"


def test_a_step_gone_back_to_goes_on_and_its_speech_is_another_one(stage: Stage) -> None:
    stage.do(GoToStep("panel-1", "opening"))
    stage.after(minutes=2)
    assert len(stage.meeting.speeches("panel-1", "opening")) == 2
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.spoken(stage.now) == minutes(2)
    assert stage.run("panel-1", "opening").lasted(stage.now) == minutes(9)


def test_a_block_reopened_after_another_goes_on_where_it_was(stage: Stage) -> None:
    stage.open("lunch-1")
    stage.after(minutes=10).open("panel-1")
    kenya = stage.give("Kenya")
    assert (stage.speech(kenya).block, stage.speech(kenya).step) == ("panel-1", None)
    stage.after(minutes=2).do(GoToStep("panel-1", "discussion"))
    assert stage.run("panel-1").lasted(stage.now) == minutes(30)
    assert stage.run("lunch-1").lasted(stage.now) == minutes(10)


def test_nothing_to_finish() -> None:
    meeting = Stage().meeting
    assert finish_speech(meeting) == finish_step(meeting) == ()


def test_a_speech_that_starts_again_forgets_pauses_and_additions(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.after(20).add_time(30).pauses(seconds(10)).after(5)
    assert kinds(stage.do(StartAgain(Part.SPEECH))) == ["start_set"]
    stage.after(7)
    assert stage.spoken(kenya) == 7
    assert stage.speech(kenya).allowed() == minutes(3)


def test_a_paused_speech_that_starts_again_runs(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.after(20)
    stage.do(Pause())
    stage.after(5)
    stage.do(StartAgain(Part.SPEECH))
    stage.after(3)
    assert stage.spoken(kenya) == 3


@pytest.mark.parametrize("of", [Part.SPEECH, Part.STEP])
def test_remarks_start_again_with_their_step(of: Part) -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    stage.after(40).add_time(30).do(StartAgain(of))
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.began == stage.run("panel-1", "opening").began == stage.now
    assert stage.meeting.speech.allowed() == minutes(7)


def test_remarks_that_began_after_their_step_start_again_alone() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    began = stage.after(60).now.at - seconds(30)
    stage.do(CorrectTimes(stage.meeting.speaking or "", began))
    assert stage.refusal(StartAgain(Part.STEP)) == "has_speeches"
    assert kinds(stage.do(StartAgain(Part.SPEECH))) == ["start_set"]
    assert stage.clock(stage.run("panel-1", "opening").began) == "10:15:00"


def test_a_speech_outside_of_any_step_starts_again() -> None:
    stage = Stage().open("panel-1")
    kenya = stage.give("Kenya")
    stage.after(20).do(StartAgain(Part.SPEECH))
    assert stage.spoken(kenya) == 0


def test_remarks_that_are_held_again_leave_the_first_ones_alone(stage: Stage) -> None:
    stage.do(GoToStep("panel-1", "opening"))
    stage.after(10)
    stage.do(StartAgain(Part.SPEECH))
    opening = stage.run("panel-1", "opening")
    assert stage.clock(opening.began) == "10:15:00"
    assert opening.since == stage.now
    assert opening.lasted(stage.now) == minutes(7)


def test_a_discussion_starts_again_only_before_anybody_spoke(stage: Stage) -> None:
    stage.after(40)
    stage.do(StartAgain(Part.STEP))
    assert stage.clock(stage.run("panel-1", "discussion").began) == "10:43:40"
    stage.give("Kenya")
    assert stage.refusal(StartAgain(Part.STEP)) == "has_speeches"


def test_a_block_starts_again_only_before_its_first_step() -> None:
    stage = Stage().at("10:15").open("panel-1").after(30)
    stage.do(StartAgain(Part.BLOCK))
    assert stage.clock(stage.run("panel-1").began) == "10:15:30"
    stage.do(Next())
    assert stage.refusal(StartAgain(Part.BLOCK)) == "has_speeches"


@pytest.mark.parametrize("has_step", [True, False])
def test_no_block_starts_again_after_a_step_without_speeches_or_a_speech_without_a_step(*, has_step: bool) -> None:
    stage = Stage().open("panel-1")
    if has_step:
        stage.do(GoToStep("panel-1", "discussion"))
    else:
        stage.give("Kenya")
    assert stage.refusal(StartAgain(Part.BLOCK)) == "has_speeches"


def test_steps_of_another_block_let_a_block_start_again(stage: Stage) -> None:
    stage.open("lunch-1").after(40).do(StartAgain(Part.BLOCK))
    assert stage.run("lunch-1").began == stage.now


def test_nothing_to_start_again(stage: Stage) -> None:
    assert stage.refusal(StartAgain(Part.SPEECH)) == "no_speaker"
