"""What the chair says beside giving the floor: opening, announcements, what interrupts, pauses and closing."""

import datetime as dt

import pytest

from chairconsole.domain.base.event_parts import LimitOf, ListState
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.commands.list_commands import SetListState
from chairconsole.domain.commands.proceedings_commands import (
    DescribePointOfOrder,
    RaisePointOfOrder,
    SetLimit,
    SuspendMeeting,
)
from chairconsole.domain.commands.speech_commands import AskToSlowDown, GiveFloor
from chairconsole.domain.plan.session import Session
from chairconsole.ui.words.spoken_words import BRIEFEST, Spoken, spoken_words
from tests.domain.given import Stage, who, written

pytestmark = pytest.mark.usefixtures("qapp")

RULES = (
    "Interventions are limited to three minutes. There is no pre-inscribed list; please raise your name plate. "
    "Stakeholders have two minutes."
)
UNTIL_THREE = "The meeting is suspended. We will resume at three o'clock sharp."


def spoken(stage: Stage, **how: object) -> Spoken:
    return spoken_words(stage.meeting, stage.now, **how)  # type: ignore[arg-type]


def said(stage: Stage, **how: object) -> str:
    return spoken(stage, **how).next


@pytest.fixture
def floor() -> Stage:
    """Return the floor of panel 1, on which two wait."""
    stage = Stage().in_discussion().after(5)
    stage.add("Mali", "Chad")
    return stage


def test_the_session_is_declared_open_with_its_rules() -> None:
    assert said(Stage()) == f"I declare this session open. {RULES}"


def test_the_chairs_of_the_session_do_not_thank_themselves_and_thank_others() -> None:
    stage = Stage().open("opening-1")
    stage.next()
    stage.after(minutes=3)
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.seat == "co-1"
    assert said(stage).startswith("I give the floor to ")
    stage.next()
    stage.after(minutes=3)
    assert said(stage).startswith("I thank ")


def test_the_discussion_is_opened_with_the_rules_that_hold_and_once() -> None:
    stage = Stage().at("10:15").open("panel-1")
    for _ in range(4):
        stage.next()
        stage.after(minutes=7)
    assert said(stage) == f"I thank Expert 3. I open the floor for the discussion. {RULES}"
    stage.next()
    stage.after(60).do(GoToStep("panel-1", "expert-3"))
    assert said(stage) == "I thank Expert 3. I open the floor for the discussion."


def test_the_pauses_of_the_plan_are_told_with_their_times() -> None:
    stage = Stage().at("10:15").open("panel-1").at("12:58")
    stage.do(CloseBlock())
    assert said(stage) == UNTIL_THREE
    stage.open("lunch-1")
    assert spoken(stage) == Spoken(UNTIL_THREE, "The meeting is resumed.", is_later=True)
    assert spoken(stage.at("15:00")) == Spoken(next="The meeting is resumed.")
    stage.do(CloseBlock())
    assert said(stage) == "The meeting is resumed."


def test_a_day_ends_with_when_one_meets_again_and_begins_with_order() -> None:
    stage = Stage().at("17:50").open("closing-1")
    assert said(stage) == "The meeting is adjourned. We will meet again tomorrow at ten o'clock sharp."
    stage.do(CloseBlock())
    assert said(stage.at("2026-06-02T09:59")) == "I call the meeting to order."


def test_the_session_is_declared_closed() -> None:
    stage = Stage().at("2026-06-02T12:00").open("closing-2")
    assert said(stage) == "I declare this session closed."


def test_a_suspension_is_told_and_then_the_resumption(floor: Stage) -> None:
    floor.do(SuspendMeeting())
    assert spoken(floor) == Spoken("The meeting is suspended.", "The meeting is resumed.", is_later=True)


def test_a_suspension_until_a_time_is_told_until_then(floor: Stage) -> None:
    floor.at("11:00").do(SuspendMeeting(resumes_at=floor.now.at + dt.timedelta(minutes=15)))
    until = "The meeting is suspended. We will resume at a quarter past eleven sharp."
    assert spoken(floor) == Spoken(until, "The meeting is resumed.", is_later=True)
    assert spoken(floor.at("11:15")) == Spoken(next="The meeting is resumed.")


def test_whoever_is_over_the_limit_is_asked_to_conclude_and_asked_first(floor: Stage) -> None:
    floor.next()
    assert spoken(floor.after(180)).at_once == ""
    assert spoken(floor.after(1)) == Spoken(
        "May I kindly ask the distinguished representative to conclude.",
        "I thank the distinguished representative of Mali. "
        "I now give the floor to the distinguished representative of Chad.",
        is_pressing=True,
    )


def test_each_is_asked_to_conclude_as_they_are_addressed(floor: Stage) -> None:
    floor.do(GiveFloor(who("the Holy See", ParticipantKind.OBSERVER_STATE)))
    assert spoken(floor.after(181)).at_once == "May I kindly ask the observer of the Holy See to conclude."


def test_nobody_asks_themselves_to_conclude() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    assert spoken(stage.after(minutes=8)).at_once == ""
    stage.next()
    assert spoken(stage.after(minutes=8)).at_once == "May I kindly ask Expert 1 to conclude."


def test_a_slower_pace_is_asked_for_while_it_is_shown(floor: Stage) -> None:
    floor.next()
    floor.after(20).do(AskToSlowDown())
    asked = "May I ask for a slower pace, for the sake of the interpreters."
    assert (spoken(floor).at_once, spoken(floor).is_later) == (asked, True)
    assert spoken(floor.after(30)).at_once == ""


def test_a_point_of_order_has_the_floor_and_then_the_speaker_again(floor: Stage) -> None:
    floor.next()
    floor.after(20).do(RaisePointOfOrder())
    assert spoken(floor).at_once == "I give the floor to \u2026 on a point of order."
    floor.do(DescribePointOfOrder(who("Cuba")))
    assert spoken(floor) == Spoken(
        "I give the floor to the distinguished representative of Cuba on a point of order.",
        "I thank the distinguished representative of Cuba. \u2039ruling\u203a "
        "I give the floor back to the distinguished representative of Mali.",
        is_later=True,
    )


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (ListState.CLOSED, "The list of speakers is now closed."),
        (
            ListState.LAST_CALL,
            "This is the last call before the list of speakers is closed; please raise your name plate now.",
        ),
    ],
)
def test_a_change_of_the_list_is_announced_before_the_next_has_the_floor(
    floor: Stage, state: ListState, words: str
) -> None:
    floor.after(2).do(SetListState(state))
    following = "I give the floor to the distinguished representative of Mali, to be followed by Chad."
    assert said(floor) == f"{words} {following}"
    floor.after(2).next()
    assert words not in said(floor)


def test_the_end_of_a_last_call_is_told(floor: Stage) -> None:
    floor.at("12:25").do(SetListState(ListState.LAST_CALL, floor.now.at + dt.timedelta(minutes=5)))
    assert said(floor).startswith("The list of speakers will be closed at half past twelve; please raise")


@pytest.mark.parametrize(
    ("of", "words"),
    [
        (LimitOf.FLOOR, "From now on, interventions are limited to two minutes."),
        (LimitOf.GROUP, "From now on, those who speak on behalf of a group have two minutes."),
        (LimitOf.STAKEHOLDER, "From now on, stakeholders have two minutes."),
        (LimitOf.PANELLIST, "I ask our panellists to keep each reply to two minutes."),
    ],
)
def test_a_limit_that_was_cut_during_a_speech_is_told_after_the_thanks(floor: Stage, of: LimitOf, words: str) -> None:
    floor.next()
    floor.after(20).do(SetLimit(of, Limit.of(120)))
    assert spoken(floor).is_later
    assert said(floor).startswith(f"I thank the distinguished representative of Mali. {words} I now give the floor")


def test_where_there_is_no_room_it_is_said_more_briefly(floor: Stage) -> None:
    floor.add("Peru", "Fiji")
    floor.next()
    whole, briefer, no_name, briefest = (said(floor, brief=brief) for brief in range(BRIEFEST + 1))
    assert whole.endswith("to be followed by Peru. After that: Fiji.")
    assert briefer.endswith("to be followed by Peru.")
    assert no_name == (
        "Thank you. I now give the floor to the distinguished representative of Chad, to be followed by Peru."
    )
    assert briefest == "Thank you. I now give the floor to the distinguished representative of Chad."


def test_a_session_file_and_the_settings_have_other_words_and_the_settings_come_first(floor: Stage) -> None:
    says = {"thanks": "Thank you, {who}.", "delegation": "the delegate of {name}", "rules": ""}
    session = Session.model_validate({**written(), "format": 2, "says": says})
    stage = Stage(session)
    assert said(stage) == "I declare this session open. Stakeholders have two minutes."
    stage.in_discussion()
    stage.add("Mali")
    stage.next()
    assert said(stage) == "Thank you, the delegate of Mali."
    assert said(stage, own={"thanks": {"Thank you, {who}.": "Many thanks."}}) == "Many thanks."
