"""What undo would take back, in a few words."""

import pytest

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands import all_commands as ask
from chairconsole.domain.commands.all_commands import (
    AddTime,
    CallRequest,
    CloseBlock,
    Command,
    CorrectTimes,
    EnteredByMistake,
    Finish,
    GiveFloor,
    GoToStep,
    MarkAbsent,
    MoveRequest,
    Pause,
    Resume,
    SpeakerAbsent,
    StartAgain,
    StartedEarlier,
    Withdraw,
)
from chairconsole.domain.events.all_events import LimitOf, ListState, Part, StakeholderRule
from chairconsole.ui.words.undo_words import step_words
from tests.domain.given import Stage, seconds, who

pytestmark = pytest.mark.usefixtures("qapp")


def latest(stage: Stage) -> str:
    return step_words(stage.meeting, stage.meeting.done[-1])


def test_a_block_that_was_opened_and_closed() -> None:
    stage = Stage().open("panel-1")
    assert "Panel 1" in latest(stage)
    opened = latest(stage)
    stage.after(5).do(CloseBlock())
    assert "Panel 1" in latest(stage)
    assert latest(stage) != opened


def test_a_step_that_was_started() -> None:
    stage = Stage().open("panel-1")
    stage.after(5).next()
    assert latest(stage) == "floor to Moderator"
    stage.do(GoToStep("panel-1", "discussion"))
    assert latest(stage) == "start Discussion"


def test_the_floor_is_said_to_whom() -> None:
    stage = Stage().in_discussion()
    requests = stage.add("Germany", "Mali")
    assert latest(stage) == "add Germany, Mali"
    stage.do(CallRequest(requests[1]))
    assert latest(stage) == "floor to Mali"
    stage.after(9).do(GiveFloor(who("Chad")))
    assert latest(stage) == "floor to Chad", "and not the end of the speech before"


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (Finish(), "finish Mali"),
        (Pause(), "pause"),
        (AddTime(30), "+30 seconds"),
        (AddTime(-30), "-30 seconds"),
        (SpeakerAbsent(), "Mali absent"),
        (StartedEarlier(Part.SPEECH, seconds(15)), "change of the start"),
        (StartAgain(Part.SPEECH), "change of the start"),
    ],
)
def test_what_was_done_to_the_speech(command: Command, words: str) -> None:
    stage = Stage().in_discussion()
    stage.after(60).give("Mali")
    stage.after(60).do(command)
    assert latest(stage) == words


def test_an_end_that_was_corrected_later() -> None:
    stage = Stage().in_discussion()
    mali = stage.speaks("Mali", seconds(60))
    stage.do(CorrectTimes(mali, None, stage.now.at - seconds(10)))
    assert latest(stage) == "change of the end"


def test_a_clock_that_goes_on() -> None:
    stage = Stage().in_discussion()
    stage.give("Mali")
    stage.after(5).do(Pause())
    stage.after(5).do(Resume())
    assert latest(stage) == "resume"


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (Withdraw, "Mali withdrawn"),
        (MarkAbsent, "Mali absent"),
        (EnteredByMistake, "Mali entered by mistake"),
        (lambda request: MoveRequest(request, before=None), "move Mali"),
    ],
)
def test_what_was_done_to_an_entry(make: type[Withdraw], words: str) -> None:
    stage = Stage().in_discussion()
    request, _ = stage.add("Mali", "Chad")
    stage.do(make(request))
    assert latest(stage) == words


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (ask.SwitchSegment(), "switch to the panellists"),
        (ask.RaisePointOfOrder(who("Kenya")), "point of order by Kenya"),
        (ask.SuspendMeeting(), "suspend the meeting"),
        (ask.ChangeSpeech(who("Niger")), "change to Niger"),
        (ask.GiveFloorBack(), "floor back to Expert 3"),
        (ask.SetListState(ListState.CLOSED), "close the list"),
        (ask.SetListState(ListState.LAST_CALL), "last call"),
        (ask.SetLimit(LimitOf.FLOOR, Limit.of(120)), "limit from now on"),
        (ask.SetStakeholderRule(StakeholderRule.HOLD), "rule for stakeholders"),
        (ask.TakeChair(person="ada"), "change of the chair"),
        (ask.SetPresence(("KEN",)), "who is present"),
        (ask.AskToSlowDown(), "more slowly"),
    ],
)
def test_what_was_done_on_the_floor(command: Command, words: str) -> None:
    stage = Stage().in_discussion()
    stage.give("Mali")
    stage.after(60).do(command)
    assert latest(stage) == words


def test_what_was_changed_in_the_plan() -> None:
    stage = Stage().open("panel-1")
    for command, words in (
        (ask.ExtendBlock("panel-1", 13 * 60 + 12), "new end of Panel 1"),
        (ask.EndEarlierBlock("panel-2"), "earlier end of Panel 2"),
        (ask.MoveBlock("panel-2", 15 * 60 + 5), "move Panel 2"),
        (ask.SkipBlock("panel-2"), "skip Panel 2"),
        (ask.MergeBlocks("panel-1"), "merge into Panel 1"),
        (ask.SkipStep("panel-1", "expert-1"), "skip a step of Panel 1"),
        (ask.AddSeat("panel-1", "Expert 4"), "new seat in Panel 1"),
        (ask.RenameSeat("panel-1", "expert-4", "Expert"), "name of a seat in Panel 1"),
        (ask.ReplacePerson("panel-1", "expert-4", ("Ben Other",)), "who sits in Panel 1"),
        (ask.RenamePerson("ada", "Ada Other"), "name of a person"),
        (ask.TakeNewPlan(stage.meeting.given), "new plan"),
    ):
        stage.after(5).do(command)
        assert latest(stage) == words
