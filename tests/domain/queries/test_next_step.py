"""What the one big button will do."""

from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, OpenBlock
from chairconsole.domain.commands.list_commands import HoldRequest, SetListState
from chairconsole.domain.commands.proceedings_commands import SuspendMeeting, SwitchSegment
from chairconsole.domain.commands.speech_commands import Finish, GiveReply, SpeakerAbsent
from chairconsole.domain.queries.next_step import (
    NobodyWaits,
    NothingLeft,
    WillCall,
    WillClose,
    WillFinish,
    WillGiveReply,
    WillOpen,
    WillResume,
    WillStart,
    conclusion_due,
    is_for_later,
    step_to_read,
    what_next,
)
from tests.domain.given import Stage, kinds, seconds


def label(stage: Stage) -> str:
    """What the button would do, in a word."""
    following = what_next(stage.meeting, stage.now)
    match following:
        case WillOpen() | WillClose():
            return f"{type(following).__name__} {following.block.id}"
        case WillStart():
            return f"WillStart {following.step.id}"
        case WillCall():
            return f"WillCall {following.request.participant.name}"
        case WillGiveReply():
            return f"WillGiveReply {following.seat.label}"
        case WillFinish() | WillResume() | NobodyWaits() | NothingLeft():
            return type(following).__name__


def test_a_panel_from_its_opening_to_its_end() -> None:
    stage = Stage()
    did = []
    for time in ("10:15", "10:22", "10:29", "10:36", "10:43"):
        stage.at(time)
        if not did:
            stage.do(OpenBlock("panel-1"))
        did.append(label(stage))
        stage.next()
    assert did == [f"WillStart {step}" for step in ("opening", "expert-1", "expert-2", "expert-3", "discussion")]
    assert label(stage) == "NobodyWaits"
    stage.add("Kenya", "Brazil")
    assert label(stage) == "WillCall Kenya"
    stage.next()
    stage.after(60)
    assert label(stage) == "WillCall Brazil"
    stage.next()
    assert (label(stage), stage.refusal_of_next()) == ("NobodyWaits", "list_is_empty")
    stage.at("12:51")
    assert label(stage) == "NobodyWaits"
    stage.do(Finish())
    stage.set_wall_clock(seconds(-1))
    assert label(stage) == "NobodyWaits"
    stage.set_wall_clock(seconds(1))
    assert label(stage) == "WillStart concluding"
    stage.next()
    assert label(stage) == "WillFinish"
    assert kinds(stage.next()) == ["floor_finished", "step_finished"]
    assert label(stage) == "WillClose panel-1"
    stage.next()
    assert label(stage) == "WillOpen lunch-1"


def test_the_conclusion_is_due_before_the_reserved_remarks() -> None:
    stage = Stage().in_discussion()
    block = stage.meeting.block
    assert block is not None
    assert f"{conclusion_due(stage.meeting, block):%H:%M}" == "10:53"  # UTC
    without_limit = block.steps[-1].model_copy(update={"limit": None})
    block = block.model_copy(update={"steps": (*block.steps, without_limit)})
    assert f"{conclusion_due(stage.meeting, block):%H:%M}" == "10:53"


def test_a_second_speech_is_finished_and_the_next_given_at_once() -> None:
    stage = Stage().in_discussion()
    stage.add("Kenya", "Brazil")
    stage.next()
    stage.after(60)
    assert kinds(stage.next()) == ["floor_finished", "floor_given"]
    kenya, brazil = list(stage.meeting.interventions.values())[-2:]
    assert kenya.ended == brazil.began


def test_a_discussion_at_the_end_is_followed_by_the_closing_of_the_block() -> None:
    stage = Stage(at="2026-06-02T10:00").open("summary")
    stage.next()
    assert label(stage) == "NobodyWaits"
    stage.after(minutes=118)
    assert label(stage) == "WillClose summary"


def test_once_the_list_is_closed_and_empty_the_concluding_remarks_come_next() -> None:
    """Also while its last speaker has the floor, and long before they are due: nobody can ask any more."""
    stage = Stage().in_discussion()
    stage.add("Sweden")
    stage.next()
    stage.after(5).do(SetListState(ListState.CLOSED))
    assert (label(stage), is_for_later(stage.meeting, stage.now)) == ("WillStart concluding", True)
    stage.after(170).do(Finish())
    assert (label(stage), is_for_later(stage.meeting, stage.now)) == ("WillStart concluding", False)
    stage.after(5).next()
    assert (label(stage), is_for_later(stage.meeting, stage.now)) == ("WillFinish", True)
    stage.after(421)
    assert (label(stage), is_for_later(stage.meeting, stage.now)) == ("WillFinish", False)


def test_after_a_late_expert_the_discussion_goes_on() -> None:
    stage = Stage().in_discussion()
    stage.do(GoToStep("panel-1", "expert-2"))
    assert label(stage) == "WillStart discussion"
    stage.after(300).do(Finish())
    assert label(stage) == "WillStart discussion"


def test_an_expert_heard_after_the_next_one_is_not_followed_by_that_one_again() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.do(GoToStep("panel-1", "expert-3"))
    stage.after(300).do(GoToStep("panel-1", "expert-2"))
    assert label(stage) == "WillStart discussion"


def test_after_concluding_too_soon_and_going_back_the_remarks_are_offered_again() -> None:
    stage = Stage().in_discussion()
    stage.at("12:40").do(GoToStep("panel-1", "concluding"))
    stage.after(10).do(GoToStep("panel-1", "discussion"))
    stage.at("12:52")
    assert label(stage) == "WillStart concluding"


def test_after_an_absent_expert_comes_the_next_one() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.do(GoToStep("panel-1", "expert-1"))
    stage.after(15).do(SpeakerAbsent())
    assert label(stage) == "WillStart expert-2"


def test_a_block_that_is_reopened_goes_on_with_what_was_cut_off() -> None:
    stage = Stage().in_discussion()
    stage.after(60).do(CloseBlock())
    stage.after(60).open("panel-1")
    assert label(stage) == "WillStart discussion"


def test_a_block_that_is_reopened_twice_goes_on_with_what_was_cut_off_last() -> None:
    stage = Stage().in_discussion()
    for step in ("expert-1", "expert-2"):
        stage.do(GoToStep("panel-1", step))
        stage.after(60).do(CloseBlock())
        stage.after(60).open("panel-1")
    assert label(stage) == "WillStart expert-2"


def test_a_block_that_is_reopened_after_its_end_is_closed_again() -> None:
    stage = Stage().in_discussion()
    stage.do(GoToStep("panel-1", "concluding"))
    stage.after(60).do(CloseBlock())
    stage.after(60).open("panel-1")
    assert label(stage) == "WillClose panel-1"


def test_a_speech_outside_of_any_step_is_finished_before_the_block_is_closed() -> None:
    stage = Stage(at="2026-06-01T17:50").open("closing-1")
    assert label(stage) == "WillClose closing-1"
    stage.give("Kenya")
    assert label(stage) == "WillFinish"


def test_on_the_second_day_what_was_left_of_the_first_is_passed_over() -> None:
    stage = Stage().at("15:00").open("panel-2")
    stage.do(CloseBlock())
    assert label(stage) == "WillOpen closing-1"
    assert label(stage.at("2026-06-02T09:58")) == "WillOpen summary"
    assert label(stage.at("2026-06-03T09:58")) == "WillOpen closing-1"


def test_the_block_after_the_last_one_that_was_opened_is_next_and_nothing_after_the_last() -> None:
    stage = Stage().open("opening-1").open("panel-1")
    stage.do(CloseBlock())
    assert label(stage) == "WillOpen lunch-1"
    stage = Stage(at="2026-06-02T12:00").open("closing-2")
    stage.do(CloseBlock())
    assert (label(stage), stage.refusal_of_next()) == ("NothingLeft", "nothing_left")


def test_a_suspended_meeting_goes_on_first() -> None:
    stage = Stage().in_discussion()
    stage.add("Kenya")
    stage.do(SuspendMeeting())
    assert label(stage) == "WillResume"
    stage.next()
    assert label(stage) == "WillCall Kenya"


def test_who_is_held_is_called_when_nobody_else_waits_unless_it_is_time_to_conclude() -> None:
    stage = Stage().in_discussion()
    town, _ = stage.add("Town", "Kenya")
    stage.do(HoldRequest(town))
    assert label(stage) == "WillCall Kenya"
    stage.next()
    assert label(stage) == "WillCall Town"
    stage.do(Finish())
    stage.at("12:51")
    assert label(stage) == "WillStart concluding"
    # who waits in turn comes first all the same
    stage.add("Mali")
    assert label(stage) == "WillCall Mali"


def test_in_the_panellists_turn_the_seats_come_in_their_order_then_the_floor() -> None:
    stage = Stage().in_discussion()
    stage.add("Germany", "Mali")
    stage.do(SwitchSegment())
    said = []
    for _ in range(5):
        said.append(label(stage))
        stage.next()
        stage.after(60)
    assert said == [*(f"WillGiveReply Expert {number}" for number in (1, 2, 3)), "WillCall Germany", "WillCall Mali"]


def test_a_seat_that_was_heard_out_of_order_is_passed_and_so_is_one_that_is_absent() -> None:
    stage = Stage().in_discussion()
    stage.add("Germany")
    stage.do(SwitchSegment())
    stage.do(GiveReply(2))
    assert label(stage) == "WillGiveReply Expert 1"
    stage.after(60).next()
    stage.after(5).do(SpeakerAbsent())
    assert label(stage) == "WillGiveReply Expert 3"
    stage.next()
    following = what_next(stage.meeting, stage.now)
    assert isinstance(following, WillCall)
    assert following.ends_turn


def test_who_was_heard_in_an_earlier_turn_is_heard_again() -> None:
    stage = Stage().in_discussion()
    stage.do(SwitchSegment())
    stage.do(GiveReply(1))
    stage.after(60).do(SwitchSegment())
    stage.after(60).do(SwitchSegment())
    assert label(stage) == "WillGiveReply Expert 1"


def test_when_all_have_replied_and_nobody_waits_there_is_nothing_to_do() -> None:
    stage = Stage().in_discussion()
    stage.do(SwitchSegment())
    for _ in range(3):
        stage.after(60).next()
    assert (label(stage), stage.refusal_of_next()) == ("NobodyWaits", "list_is_empty")


def test_what_comes_next_waits_for_a_speech_until_it_is_finished_or_over() -> None:
    stage = Stage().in_discussion()
    kenya, _ = stage.add("Kenya", "Mali")
    assert not is_for_later(stage.meeting, stage.now)
    stage.call(kenya)
    assert is_for_later(stage.meeting, stage.now)
    assert is_for_later(stage.meeting, stage.after(180).now)
    assert not is_for_later(stage.meeting, stage.after(1).now)
    stage.add_time(30)
    assert is_for_later(stage.meeting, stage.now)
    stage.do(Finish())
    assert not is_for_later(stage.meeting, stage.now)


def test_thanks_wait_also_where_nobody_comes_next() -> None:
    stage = Stage().in_discussion()
    stage.give("Kenya")
    assert (label(stage), is_for_later(stage.meeting, stage.now)) == ("NobodyWaits", True)


def test_the_text_at_hand_is_that_of_the_remarks_that_go_on_or_come_next() -> None:
    def at_hand() -> str:
        found = step_to_read(stage.meeting)
        return "" if found is None else f"{found[0].id}/{found[1].id}"

    stage = Stage()
    told = [at_hand()]
    stage.at("10:00").open("opening-1")
    told.append(at_hand())
    for _ in range(2):
        stage.next()
        stage.after(60)
        told.append(at_hand())
    assert told == ["opening-1/welcome", "opening-1/welcome", "opening-1/welcome", "opening-1/brief"]
    stage.in_discussion()
    assert at_hand() == "panel-1/concluding"
