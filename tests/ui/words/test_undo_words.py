"""What undo would take back, in a few words."""

import pytest

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import Body, LimitOf, ListState, Part, StakeholderRule
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands import list_commands, plan_commands, proceedings_commands, speech_commands
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, StartAgain, StartedEarlier
from chairconsole.domain.commands.list_commands import EnteredByMistake, MarkAbsent, MoveRequest, Withdraw
from chairconsole.domain.commands.speech_commands import (
    AddTime,
    CallRequest,
    CorrectTimes,
    Finish,
    GiveFloor,
    Pause,
    Resume,
    SpeakerAbsent,
)
from chairconsole.domain.events.envelope import bodies_by_kind
from chairconsole.domain.events.list_events import RequestAdded
from chairconsole.ui.words import undo_words
from chairconsole.ui.words.undo_words import entry_words
from tests.domain.given import Stage, seconds, who

pytestmark = pytest.mark.usefixtures("qapp")


def latest(stage: Stage) -> str:
    return entry_words(stage.meeting, stage.meeting.done[-1])


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
        (proceedings_commands.SwitchSegment(), "switch to the panellists"),
        (proceedings_commands.RaisePointOfOrder(who("Kenya")), "point of order by Kenya"),
        (proceedings_commands.SuspendMeeting(), "suspend the meeting"),
        (speech_commands.ChangeSpeech(who("Niger")), "change to Niger"),
        (speech_commands.GiveFloorBack(), "floor back to Expert 3"),
        (list_commands.SetListState(ListState.CLOSED), "close the list"),
        (list_commands.SetListState(ListState.LAST_CALL), "last call"),
        (proceedings_commands.SetLimit(LimitOf.FLOOR, Limit.of(120)), "limit of 2:00 from now on"),
        (
            proceedings_commands.SetLimit(LimitOf.GROUP, Limit.of(240)),
            "limit of 4:00 for groups from now on",
        ),
        (list_commands.SetStakeholderRule(StakeholderRule.HOLD), "hold stakeholders"),
        (list_commands.SetStakeholderRule(StakeholderRule.ONE_EVERY, 3), "stakeholders one every 3"),
        (proceedings_commands.TakeChair(person="ada"), "Ada Example in the chair"),
        (proceedings_commands.TakeChair(seat="moderator"), "Moderator in the chair"),
        (proceedings_commands.SetPresence(("KEN",)), "who is present"),
        (speech_commands.AskToSlowDown(), "ask to slow down"),
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
        (plan_commands.ExtendBlock("panel-1", 13 * 60 + 12), "new end of Panel 1"),
        (plan_commands.EndEarlierBlock("panel-2"), "earlier end of Panel 2"),
        (plan_commands.MoveBlock("panel-2", 15 * 60 + 5), "move Panel 2"),
        (plan_commands.ExchangeBlocks("panel-2", "closing-1"), "change places: Panel 2 \u2194 Closing"),
        (plan_commands.AddBlock(stage.session.days[0].date, "Film", 18 * 60, 18 * 60 + 20), "add Film"),
        (plan_commands.SkipBlock("panel-2"), "skip Panel 2"),
        (plan_commands.MergeBlocks("panel-1"), "merge into Panel 1"),
        (plan_commands.SkipStep("panel-1", "expert-1"), "skip a step of Panel 1"),
        (plan_commands.ShareLateness("panel-1", (("expert-2", 330),)), "shorter remarks in Panel 1"),
        (plan_commands.AddSeat("panel-1", "Expert 4"), "new seat in Panel 1"),
        (plan_commands.RenameSeat("panel-1", "expert-4", "Expert"), "name of a seat in Panel 1"),
        (plan_commands.ReplacePerson("panel-1", "expert-4", ("Ben Other",)), "who sits in Panel 1"),
        (plan_commands.RenamePerson("ada", "Ada Other"), "name of a person"),
        (plan_commands.TakeNewPlan(stage.meeting.given), "new plan"),
    ):
        stage.after(5).do(command)
        assert latest(stage) == words


def test_whatever_the_chair_can_undo_has_words_of_its_own() -> None:
    worded = {*(kind for kind, _ in undo_words.SENTENCES), RequestAdded}
    of_the_chair = {body for body in bodies_by_kind().values() if body.is_the_chairs}
    assert {body for body in of_the_chair - worded if body.in_brief is Body.in_brief} == set()
