"""Segments, limits, who chairs and who is present."""

import pytest

from chairconsole.domain.base.event_parts import LimitOf, PointKind, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.plan_commands import TakeNewPlan
from chairconsole.domain.commands.proceedings_commands import (
    AnswerQuestions,
    ReopenQuestions,
    SetLimit,
    SetPresence,
    SetRoomNotice,
    SwitchSegment,
    TakeChair,
)
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.events.proceedings_events import LimitSet, QuestionsAnswered, QuestionsReopened
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.plan.session import Session
from chairconsole.domain.rules.proceedings_rules import chair_candidates, chair_is_to_be_named, chair_name
from tests.domain.given import Stage, kinds, minutes, written

TWO = Limit.of(120)


def test_a_segment_is_switched_by_one_command(stage: Stage) -> None:
    stage.do(SwitchSegment())
    assert stage.meeting.segment is SegmentOf.PANELLISTS
    assert stage.refusal(SwitchSegment(SegmentOf.PANELLISTS)) == "already_their_turn"
    stage.do(SwitchSegment())
    assert stage.meeting.segment is SegmentOf.FLOOR


def test_calling_the_next_in_turn_ends_the_panels_segment(stage: Stage) -> None:
    stage.add("Kenya")
    stage.do(SwitchSegment())
    for seat in ("expert-1", "expert-2", "expert-3"):
        stage.give("x", seat=seat)
    assert kinds(stage.after(60).next()) == ["segment_switched", "floor_finished", "floor_given"]
    assert stage.meeting.segment is SegmentOf.FLOOR
    stage.do(Undo())
    assert stage.meeting.segment is SegmentOf.PANELLISTS


def ask(stage: Stage, speech: str | None = None) -> str:
    """Note a question, and let a second pass; its id."""
    stage.do(KeepPoint("?", (), speech, PointKind.QUESTION))
    stage.after(1)
    return next(reversed(stage.meeting.points))


def answering(stage: Stage, *questions: str) -> str | None:
    """The speech that answered these, for all that is known."""
    (body,) = stage.do(AnswerQuestions(questions))
    assert isinstance(body, QuestionsAnswered)
    return body.intervention


def test_a_question_put_while_a_panellist_speaks_is_answered_by_that_speech(stage: Stage) -> None:
    speech = stage.give("x", seat="expert-1")
    assert answering(stage.after(5), ask(stage)) == speech


def test_the_latest_speech_of_a_panellist_answered_what_was_put_before_it(stage: Stage) -> None:
    first = ask(stage)
    for seat in ("expert-1", "expert-2"):
        speech = stage.give("x", seat=seat)
        stage.after(30).do(Finish())
    second = ask(stage)
    assert answering(stage, first) == speech
    stage.do(ReopenQuestions((first,)))
    assert answering(stage, first, second) is None


def test_a_question_is_reopened_alone_if_it_was_answered_alone(stage: Stage) -> None:
    question = ask(stage, stage.speaks("Kenya", minutes(1)))
    stage.do(AnswerQuestions((question,)))
    (body,) = stage.do(ReopenQuestions((question,)))
    assert body == QuestionsReopened(questions=(question,))


def test_a_limit_is_recorded_with_its_reason_and_can_be_taken_back(stage: Stage) -> None:
    (limit,) = stage.do(SetLimit(LimitOf.FLOOR, TWO, " many wait "))
    assert isinstance(limit, LimitSet)
    assert (limit.limit, limit.reason, limit.until) == (TWO, "many wait", Until.BLOCK)
    assert stage.meeting.limit_changes[0].since == stage.now
    assert stage.do(SetLimit(LimitOf.FLOOR, TWO)) == ()
    assert kinds(stage.do(SetLimit(LimitOf.FLOOR, TWO, until=Until.SESSION))) == ["limit_set"]
    stage.do(SetLimit(LimitOf.FLOOR, None))
    assert stage.do(SetLimit(LimitOf.FLOOR, None, until=Until.SESSION)) == ()
    assert stage.do(SetLimit(LimitOf.GROUP, None)) == ()
    stage.open("lunch-1").do(SetLimit(LimitOf.GROUP, TWO))


def test_what_was_set_for_another_block_does_not_make_a_limit_new(stage: Stage) -> None:
    stage.do(SetLimit(LimitOf.FLOOR, TWO, until=Until.SESSION))
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(60)))
    stage.open("panel-2")
    assert stage.do(SetLimit(LimitOf.FLOOR, TWO, until=Until.SESSION)) == ()


def test_a_limit_needs_an_open_block() -> None:
    assert Stage().refusal(SetLimit(LimitOf.FLOOR, TWO)) == "no_block_open"


def test_the_handover_of_the_chair_is_recorded(stage: Stage) -> None:
    assert chair_name(stage.meeting) is None
    assert [(one.seat, one.name) for one in chair_candidates(stage.meeting)] == [("moderator", "Moderator")]
    stage.do(TakeChair(seat="moderator"))
    assert stage.meeting.chair is not None
    assert (stage.meeting.chair.block, stage.meeting.chair.since) == ("panel-1", stage.now)
    assert chair_name(stage.meeting) == "Moderator"
    assert stage.do(TakeChair(seat="moderator")) == ()
    stage.after(60).do(TakeChair(person="ada"))
    assert chair_name(stage.meeting) == "Ada Example"
    stage.open("opening-1")
    assert [(one.person, one.seat, one.name) for one in chair_candidates(stage.meeting)] == [
        ("ada", "co-1", "Ada Example")
    ]
    stage.do(TakeChair(seat="co-1"))
    assert chair_name(stage.meeting) == "Ada Example"


def test_the_chair_of_another_block_is_taken_anew(stage: Stage) -> None:
    stage.do(TakeChair(seat="moderator"))
    stage.open("panel-2")
    assert chair_name(stage.meeting) is None
    assert kinds(stage.do(TakeChair(seat="moderator"))) == ["chair_taken"]


def test_who_chairs_by_a_seat_of_the_panel_is_in_the_chair_until_it_ends(stage: Stage) -> None:
    stage.do(TakeChair(seat="moderator"))
    stage.do(CloseBlock())
    assert chair_name(stage.meeting) is None
    stage.do(Undo())
    assert chair_name(stage.meeting) == "Moderator"
    assert not chair_is_to_be_named(stage.meeting)
    stage.do(CloseBlock())
    # in a break nobody is asked, in the next block somebody has to take it back
    for block, is_asked in (("lunch-1", False), ("panel-2", True)):
        stage.open(block)
        assert chair_is_to_be_named(stage.meeting) is is_asked
    stage.do(TakeChair(person="ada"))
    assert not chair_is_to_be_named(stage.meeting)


def test_a_chair_of_the_session_stays_in_the_chair_from_block_to_block(stage: Stage) -> None:
    stage.do(TakeChair(person="ada"))
    stage.do(CloseBlock())
    assert chair_name(stage.meeting) == "Ada Example"
    stage.open("panel-2")
    assert chair_name(stage.meeting) == "Ada Example"


def test_a_chair_whom_a_new_plan_does_not_know_is_told_by_the_id() -> None:
    stage = Stage()
    stage.do(TakeChair(person="ada"))
    plan = written()
    plan["people"], plan["days"][0]["blocks"][0]["seats"][0]["people"] = [], []
    stage.do(TakeNewPlan(Session.model_validate(plan)))
    assert chair_name(stage.meeting) == "ada"


def test_a_chair_of_the_session_who_has_a_seat_is_one_candidate() -> None:
    plan = written()
    plan["people"][0]["role"] = "Co-chair"
    stage = Stage(Session.model_validate(plan))
    assert [(one.person, one.seat) for one in chair_candidates(stage.meeting)] == [("ada", None)]
    stage.open("opening-1")
    assert [(one.person, one.seat) for one in chair_candidates(stage.meeting)] == [("ada", "co-1")]


def test_the_co_facilitators_chair_the_summary_panel_and_its_moderators_do_not() -> None:
    plan = written()
    plan["people"][0]["role"] = "Co-chair"
    plan["days"][1]["blocks"][0]["seats"].append({"id": "chair", "role": "co-facilitator", "label": "Co-facilitator"})
    stage = Stage(Session.model_validate(plan)).open("summary")
    assert [(one.person, one.seat) for one in chair_candidates(stage.meeting)] == [(None, "chair"), ("ada", None)]


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (TakeChair(), "no_such_person"),
        (TakeChair(person="nobody"), "no_such_person"),
        (TakeChair(seat="expert-9"), "no_such_seat"),
    ],
)
def test_only_who_is_known_takes_the_chair(stage: Stage, command: TakeChair, code: str) -> None:
    assert stage.refusal(command) == code


def test_presence_is_a_list_or_nothing_is_known(stage: Stage) -> None:
    assert stage.do(SetPresence(None)) == ()
    stage.do(SetPresence(("FJI", "KEN", "FJI")))
    assert stage.meeting.present == {"FJI", "KEN"}
    assert stage.do(SetPresence(("KEN", "FJI"))) == ()
    stage.do(SetPresence(None))
    assert stage.meeting.present is None


def test_a_notice_to_the_room_stands_until_it_is_taken_away(stage: Stage) -> None:
    assert kinds(stage.do(SetRoomNotice(" Please take\nyour seats. "))) == ["room_notice_set"]
    assert stage.meeting.room_notice == "Please take your seats."
    assert not stage.do(SetRoomNotice("Please take your seats."))
    stage.give("Kenya")
    assert stage.meeting.room_notice == "Please take your seats."
    stage.do(SetRoomNotice(""))
    assert stage.meeting.room_notice == ""
    assert not stage.do(SetRoomNotice("  "))


def test_undo_takes_back_a_notice_and_its_going_in_one_step_each(stage: Stage) -> None:
    stage.do(SetRoomNotice("Please sit."))
    stage.do(SetRoomNotice(""))
    stage.do(Undo())
    assert stage.meeting.room_notice == "Please sit."
    stage.do(Undo())
    assert stage.meeting.room_notice == ""
