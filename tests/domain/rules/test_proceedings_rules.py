"""Segments, limits, who chairs and who is present."""

import pytest

from chairconsole.domain.base.event_parts import LimitOf, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.proceedings_commands import SetLimit, SetPresence, SwitchSegment, TakeChair
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.events.proceedings_events import LimitSet
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.plan.session import Session
from chairconsole.domain.rules.proceedings_rules import chair_candidates, chair_name
from tests.domain.given import Stage, kinds, two_days

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
    stage.give("x", seat="expert-1")
    assert kinds(stage.after(60).next()) == ["segment_switched", "floor_finished", "floor_given"]
    assert stage.meeting.segment is SegmentOf.FLOOR
    stage.do(Undo())
    assert stage.meeting.segment is SegmentOf.PANELLISTS


def test_a_limit_is_recorded_with_its_reason_and_can_be_taken_back(stage: Stage) -> None:
    (limit,) = stage.do(SetLimit(LimitOf.FLOOR, TWO, " many wait "))
    assert isinstance(limit, LimitSet)
    assert (limit.limit, limit.reason, limit.until) == (TWO, "many wait", Until.BLOCK)
    assert stage.meeting.limit_changes[0].since == stage.now
    assert stage.do(SetLimit(LimitOf.FLOOR, TWO)) == ()
    assert kinds(stage.do(SetLimit(LimitOf.FLOOR, TWO, until=Until.SESSION))) == ["limit_set"]
    stage.do(SetLimit(LimitOf.FLOOR, None))
    assert stage.do(SetLimit(LimitOf.FLOOR, None)) == ()
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


def test_the_co_facilitators_chair_the_summary_panel_and_its_moderators_do_not() -> None:
    plan = two_days().model_dump(mode="json")
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
